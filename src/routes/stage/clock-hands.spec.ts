import { describe, expect, it } from 'vitest';
import { clockHands } from './clock-hands.ts';

const at = Date.UTC(2025, 10, 21, 19, 28, 7, 400);

describe('the clock of the stage', () => {
	it('has seconds, in the venue’s zone and the language’s way of writing a time', () => {
		expect(clockHands(at, 'Europe/London', 'en')).toEqual({ hands: '7.28.07', half: 'pm' });
		expect(clockHands(at, 'Europe/Berlin', 'de')).toEqual({ hands: '20:28:07', half: '' });
	});

	it('[T13] goes through the hour that autumn repeats', () => {
		const before = Date.UTC(2025, 9, 26, 0, 59, 59);
		expect(clockHands(before, 'Europe/Berlin', 'de').hands).toBe('02:59:59');
		expect(clockHands(before + 1_000, 'Europe/Berlin', 'de').hands).toBe('02:00:00');
	});
});
