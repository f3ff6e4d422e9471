import { describe, expect, it } from 'vitest';
import { MINUTE } from '../time/instant.ts';
import { after, performance, start } from './evening.arbitrary.ts';
import { latecomerDoors, type LateSeating } from './late-seating.ts';
import type { Happened } from './performance.ts';
import { publicPerformance } from './public-evening.ts';
import { DEFAULT_GRACE, publicPhase } from './public-phase.ts';

const breaks: LateSeating = {
	kind: 'breaks',
	breaks: [
		{ part: 1, minutes: 12 },
		{ part: 1, minutes: 40 },
		{ part: 2, minutes: 8 },
	],
};

function doorsAt(lateSeating: LateSeating, happened: Happened, minute: number) {
	const evening = publicPerformance(performance, happened);
	const t = start + minute * MINUTE;
	return latecomerDoors(lateSeating, evening, publicPhase(evening, DEFAULT_GRACE, t), t);
}

function closedUntilMinute(minute: number) {
	return { state: 'closed', until: { name: 'at', at: start + minute * MINUTE } };
}

const open = { state: 'open' };
const untilInterval = { state: 'closed', until: { name: 'interval' } };
const untilBreak = { state: 'closed', until: { name: 'break' } };
const unknown = { state: 'closed', until: { name: 'unknown' } };
const untilEnd = { state: 'closed', until: { name: 'end' } };

describe('the doors for latecomers', () => {
	const running = after(['house_open', -30], ['up_1', 4]);

	it('[T11] have no state while no part runs', () => {
		expect(doorsAt(breaks, after(['house_open', -30]), -5)).toBeNull();
		expect(doorsAt(breaks, after(['up_1', 4], ['down_1', 64]), 65)).toBeNull();
		expect(
			doorsAt(breaks, { ...running, halt: { kind: 'stopped', at: start + 10 * MINUTE } }, 11),
		).toBeNull();
	});

	it('[T11] follow the breaks of the part that runs, counted from its actual start', () => {
		expect(doorsAt(breaks, running, 4)).toEqual(closedUntilMinute(16));
		expect(doorsAt(breaks, running, 16)).toEqual(open);
		expect(doorsAt(breaks, running, 18.9)).toEqual(open);
		expect(doorsAt(breaks, running, 19)).toEqual(closedUntilMinute(44));
		expect(doorsAt(breaks, running, 47)).toEqual(untilInterval);
	});

	it('[T11] are closed to the end where no break and no interval follows', () => {
		const second = after(['up_1', 0], ['down_1', 60], ['up_2', 80]);
		expect(doorsAt(breaks, second, 81)).toEqual(closedUntilMinute(88));
		expect(doorsAt(breaks, second, 91)).toEqual(untilEnd);
	});

	it('[T11] stand open for a production that seats at any time, and stay closed for one that never does', () => {
		expect(doorsAt({ kind: 'any' }, running, 30)).toEqual(open);
		expect(doorsAt({ kind: 'interval' }, running, 30)).toEqual(untilInterval);
		expect(doorsAt({ kind: 'none' }, running, 30)).toEqual(untilEnd);
	});

	it('[T11] obey staff until the production itself opens or closes them, and in this part only', () => {
		const opened = { ...running, doorsWord: { open: true, at: start + 10 * MINUTE } };
		expect(doorsAt(breaks, opened, 9)).toEqual(closedUntilMinute(16));
		expect(doorsAt(breaks, opened, 11)).toEqual(open);
		expect(doorsAt(breaks, opened, 20)).toEqual(closedUntilMinute(44));
		const shut = { ...running, doorsWord: { open: false, at: start + 17 * MINUTE } };
		expect(doorsAt(breaks, shut, 17)).toEqual(closedUntilMinute(44));
		const before = { ...running, doorsWord: { open: true, at: start + 3 * MINUTE } };
		expect(doorsAt(breaks, before, 5)).toEqual(closedUntilMinute(16));
	});

	it('[T11][T12] open for a break after so many minutes played: a stop before it moves it, one after it does not', () => {
		const pause = (from: number, to: number) => ({
			part: 1 as const,
			from: start + from * MINUTE,
			to: start + to * MINUTE,
		});
		const stopped = { ...running, pauses: [pause(9, 29), pause(40, 45)] };
		expect(doorsAt(breaks, stopped, 30)).toEqual(closedUntilMinute(36));
		expect(doorsAt(breaks, stopped, 36)).toEqual(open);
		expect(doorsAt(breaks, stopped, 46)).toEqual(closedUntilMinute(69));
		const second = { ...after(['up_1', 4], ['down_1', 64], ['up_2', 80]), pauses: [pause(9, 29)] };
		expect(doorsAt(breaks, second, 81)).toEqual(closedUntilMinute(88));
	});

	it('[T11][T12] lose nothing of a break in which the show is stopped: it lasts its minutes of the play', () => {
		const pause = { part: 1 as const, from: start + 17 * MINUTE, to: start + 26 * MINUTE };
		const stopped = { ...running, pauses: [pause] };
		// It opened at 16 and was stopped a minute later; from 26 on the two minutes that are left of it are played.
		expect(doorsAt(breaks, stopped, 16)).toEqual(open);
		expect(doorsAt(breaks, stopped, 26)).toEqual(open);
		expect(doorsAt(breaks, stopped, 27.9)).toEqual(open);
		expect(doorsAt(breaks, stopped, 28)).toEqual(closedUntilMinute(53));
	});

	it('[T11][T12] count no stop of a run that was undone', () => {
		const undone = { part: 1 as const, from: start, to: start + 3 * MINUTE };
		expect(doorsAt(breaks, { ...running, pauses: [undone] }, 5)).toEqual(closedUntilMinute(16));
	});

	it('[T11] tell the time to the minute, never one that has come', () => {
		expect(doorsAt(breaks, after(['up_1', 4.4]), 5)).toEqual(closedUntilMinute(17));
		expect(doorsAt(breaks, after(['up_1', 4.4]), 16.4)).toEqual(open);
	});

	it('[T11][T18] promise no time where nobody stamped the start', () => {
		expect(doorsAt(breaks, after(), 20)).toEqual(untilBreak);
		expect(doorsAt({ kind: 'interval' }, after(), 20)).toEqual(untilInterval);
		expect(doorsAt({ kind: 'any' }, after(), 20)).toEqual(open);
	});

	it('[T11][T18] shut nobody out of a last part that is only presumed: its interval may be still to come', () => {
		// One hour and twenty minutes after a start at 0 the second part is presumed from 90 on.
		expect(doorsAt({ kind: 'interval' }, after(['up_1', 0]), 89)).toEqual(untilInterval);
		expect(doorsAt({ kind: 'interval' }, after(['up_1', 0]), 91)).toEqual(unknown);
		expect(doorsAt({ kind: 'interval' }, after(), 91)).toEqual(unknown);
		expect(doorsAt({ kind: 'breaks', breaks: [{ part: 1, minutes: 12 }] }, after(), 91)).toEqual(unknown);
		expect(doorsAt({ kind: 'none' }, after(), 91)).toEqual(untilEnd);
		const stampedUp = after(['up_1', 0], ['down_1', 60], ['up_2', 80]);
		expect(doorsAt({ kind: 'interval' }, stampedUp, 91)).toEqual(untilEnd);
	});

	it('[T11][T18] are closed to the end of a single part also where its start is presumed', () => {
		const single = { ...performance, partMinutes: [60], intervalMinutes: [] };
		const evening = publicPerformance(single, after());
		const t = start + 20 * MINUTE;
		const phase = publicPhase(evening, DEFAULT_GRACE, t);
		expect(latecomerDoors({ kind: 'interval' }, evening, phase, t)).toEqual(untilEnd);
	});
});
