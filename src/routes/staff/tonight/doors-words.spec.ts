import { describe, expect, it } from 'vitest';
import { doorsWords } from './doors-words.ts';

const time = (at: number) => `at ${at}`;

describe('the doors for latecomers in words', () => {
	it('[T11] are open, or closed until a time, a break, the interval or the end', () => {
		expect(doorsWords({ state: 'open' }, time)).toEqual({ key: 'stage-doors-open', args: {} });
		expect(doorsWords({ state: 'closed', until: { name: 'at', at: 5 } }, time)).toEqual({
			key: 'stage-doors-closed-at',
			args: { time: 'at 5' },
		});
		expect(doorsWords({ state: 'closed', until: { name: 'break' } }, time).key).toBe(
			'stage-doors-closed-break',
		);
		expect(doorsWords({ state: 'closed', until: { name: 'interval' } }, time).key).toBe(
			'stage-doors-closed-interval',
		);
		expect(doorsWords({ state: 'closed', until: { name: 'end' } }, time).key).toBe('stage-doors-closed-end');
	});
});
