import { describe, expect, it } from 'vitest';
import { lacksOf } from './lacks.ts';

const all = { wakeLock: true, sound: true, vibration: true, secure: true };

describe('what a page lacks', () => {
	it('is nothing where the browser gives all', () => {
		expect(lacksOf(all)).toEqual([]);
	});

	it('says on plain http that https would help', () => {
		expect(lacksOf({ ...all, wakeLock: false, secure: false })).toEqual([
			'lacks-wake-lock-http',
			'lacks-install-http',
		]);
	});

	it('does not blame the address for what the browser cannot do', () => {
		expect(lacksOf({ ...all, wakeLock: false, vibration: false })).toEqual([
			'lacks-wake-lock',
			'lacks-vibration',
		]);
	});
});
