import { describe, expect, it } from 'vitest';
import { after, performance, start } from '../evening/evening.arbitrary.ts';
import { NOTHING_HAPPENED, type Happened } from '../evening/performance.ts';
import { DEFAULT_GRACE } from '../evening/public-phase.ts';
import { MINUTE } from '../time/instant.ts';
import { meetingTonight } from './meeting-tonight.ts';

const at = (minute: number) => start + minute * MINUTE;

/** A matinee of 135 minutes, and an evening five hours after it. */
const matinee = { ...performance, id: 'matinee' };
const evening = {
	performance: { ...performance, id: 'evening', plannedStart: at(300) },
	happened: NOTHING_HAPPENED,
};

function meets(minute: number, happened: Happened = NOTHING_HAPPENED, now = -60, house = 'main') {
	const others = [{ performance: { ...matinee, house }, happened }, evening];
	return meetingTonight(evening, at(minute), others, DEFAULT_GRACE, at(now)).map(
		({ startAt, endAt, one }) => [one.performance.id, (startAt - start) / MINUTE, (endAt - start) / MINUTE],
	);
}

describe('tonight’s start that is moved', () => {
	it('[T12][T14] meets what plays in its house then, from start to planned end, and nothing elsewhere', () => {
		expect(meets(134)).toEqual([['matinee', 0, 135]]);
		expect(meets(135)).toEqual([]);
		expect(meets(-134)).toEqual([['matinee', 0, 135]]);
		expect(meets(-135)).toEqual([]);
		expect(meets(60, NOTHING_HAPPENED, -60, 'studio')).toEqual([]);
	});

	it('[T12] goes by the start in force of the other', () => {
		const moved = { ...NOTHING_HAPPENED, movedStart: at(60) };
		expect(meets(190, moved)).toEqual([['matinee', 60, 195]]);
		expect(meets(195, moved)).toEqual([]);
	});

	it('[T12][T18] meets nothing that is down, called off or presumed over', () => {
		const down = after(['up_1', 0], ['down_1', 40], ['up_2', 60], ['down_2', 100]);
		expect(meets(120, down, 110)).toEqual([]);
		expect(meets(120, { ...NOTHING_HAPPENED, halt: { kind: 'cancelled', at: at(-90) } })).toEqual([]);
		expect(meets(120, after(['up_1', 0]), 149)).toHaveLength(1);
		expect(meets(120, after(['up_1', 0]), 150)).toEqual([]);
	});
});
