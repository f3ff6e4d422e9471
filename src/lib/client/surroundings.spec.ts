import { describe, expect, it } from 'vitest';
import { lacksOf } from './surroundings.ts';

describe('what a page lacks', () => {
	it('is named with its reason on a plain-http address', () => {
		expect(lacksOf({ secure: false, worker: false, wakeLock: false })).toEqual([
			'no start without the server: no service worker (plain http)',
			'the panel may go to sleep: no wake lock (plain http)',
		]);
	});

	it('is nothing on https or localhost', () => {
		expect(lacksOf({ secure: true, worker: true, wakeLock: true })).toEqual([]);
	});

	it('is the browser’s doing where the connection is not to blame', () => {
		expect(lacksOf({ secure: true, worker: true, wakeLock: false })).toEqual([
			'the panel may go to sleep: no wake lock (this browser has none)',
		]);
	});
});
