import { describe, expect, it } from 'vitest';
import { after, performance, stamped, start } from '../evening/evening.arbitrary.ts';
import { NOTHING_HAPPENED, type Happened } from '../evening/performance.ts';
import { DEFAULT_GRACE } from '../evening/public-phase.ts';
import { MINUTE } from '../time/instant.ts';
import { nightOver } from './night-over.ts';

/** Planned clear at 150 minutes: 60, 20 and 55, and a quarter of an hour. */
const at = (minute: number) => start + minute * MINUTE;
const over = (happened: Happened, minute: number, grace = DEFAULT_GRACE) =>
	nightOver({ performance, happened }, [], grace, at(minute));

describe('a night', () => {
	it('[T17] is over once the house is clear or the evening was called off, and not before', () => {
		const clear = after(['up_1', 0], ['down_2', 135], ['house_clear', 150]);
		expect(over(clear, 151)).toEqual({ how: 'clear', since: at(150) });
		expect(over({ ...clear, stamps: clear.stamps.slice(0, -1) }, 151)).toBeNull();
		for (const kind of ['cancelled', 'abandoned'] as const) {
			const off: Happened = { ...NOTHING_HAPPENED, halt: { kind, at: at(-60) } };
			expect(over(off, -30)).toEqual({ how: 'called-off', since: at(-60) });
		}
	});

	it('[T17][T18] that nobody clears is presumed over an hour after its time, or what the venue has set', () => {
		const running = after(['up_1', 0], ['down_1', 60], ['up_2', 80], ['down_2', 135]);
		expect(over(running, 209)).toBeNull();
		expect(over(running, 210)).toEqual({ how: 'presumed', since: at(210) });
		expect(over(running, 171, { ...DEFAULT_GRACE, house_clear: 20 })).toMatchObject({ how: 'presumed' });
	});

	it('[T17][T18] that nobody stamps at all is presumed over, too; one known to run late, later', () => {
		expect(over(NOTHING_HAPPENED, 209)).toBeNull();
		expect(over(NOTHING_HAPPENED, 210)).toMatchObject({ how: 'presumed' });
		const late = after(['up_1', 25]);
		expect(over(late, 234)).toBeNull();
		expect(over(late, 235)).toMatchObject({ how: 'presumed' });
	});

	it('[T17][T12] that was stopped and never resumed or abandoned does not hang for ever', () => {
		const stopped: Happened = { ...after(['up_1', 0]), halt: { kind: 'stopped', at: at(30) } };
		expect(over(stopped, 120)).toBeNull();
		expect(over(stopped, 209)).toBeNull();
		expect(over(stopped, 210)).toEqual({ how: 'presumed', since: at(210) });
		// Stopped past its time: not before people had as long to resume it.
		const late: Happened = { ...after(['up_1', 0]), halt: { kind: 'stopped', at: at(200) } };
		expect(over(late, 259)).toBeNull();
		expect(over(late, 260)).toMatchObject({ how: 'presumed' });
	});

	it('[T17][T12][T14] that was stopped is over once the next in its house is open, and no other', () => {
		const stopped: Happened = { ...after(['up_1', 0]), halt: { kind: 'stopped', at: at(30) } };
		const next = { ...performance, id: 'p2', plannedStart: at(150) };
		const opened = stamped(next, NOTHING_HAPPENED, 'house_open', at(125))!.happened;
		const when = (house: string, minute: number) =>
			nightOver(
				{ performance, happened: stopped },
				[{ performance: { ...next, house }, happened: opened }],
				DEFAULT_GRACE,
				at(minute),
			);
		expect(when('main', 124)).toBeNull();
		expect(when('main', 125)).toEqual({ how: 'presumed', since: at(125) });
		expect(when('studio', 125)).toBeNull();
	});
});
