import { describe, expect, it } from 'vitest';
import { after, performance, start } from '../evening/evening.arbitrary.ts';
import { NOTHING_HAPPENED, type Happened } from '../evening/performance.ts';
import { MINUTE } from '../time/instant.ts';
import { DEFAULT_GRACE } from '../evening/public-phase.ts';
import { draftReport, type ReportSources } from './house-report.ts';

const at = (minute: number) => start + minute * MINUTE;
const nobody = { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0 };

function draft(sources: Partial<ReportSources>, now = at(160)) {
	const nothing = { building: [], foyerPlanned: at(-60), log: [], requests: [], noted: [] };
	const all = { performance, happened: night, around: [], grace: DEFAULT_GRACE, ...nothing, answers: nobody };
	return draftReport({ ...all, ...sources }, now);
}

/** Two parts as planned: 60 and 55 minutes, 20 between. */
const night = after(
	['house_open', -30],
	['clearance_1', -2],
	['up_1', 0],
	['down_1', 61],
	['clearance_2', 79],
	['up_2', 82],
	['down_2', 137],
	['house_clear', 150],
);

describe('the house report', () => {
	it('[T17][T18] of a night that nobody cleared says so, and is not clean; a later stamp puts it right', () => {
		const happened = { ...night, stamps: night.stamps.slice(0, -1) };
		expect(draft({ happened }, at(209))).toMatchObject({ over: null, remarks: [] });
		expect(draft({ happened }, at(230))).toMatchObject({ over: { how: 'presumed' }, remarks: ['presumed'] });
		expect(draft({ happened: night }, at(230))).toMatchObject({
			over: { how: 'clear', since: at(150) },
			remarks: [],
		});
	});

	it('[T1][T17] has the points of the building beside those of the evening', () => {
		const stamp = { source: 'person', by: 'ruth' } as const;
		const { building } = draft({
			building: [{ ...stamp, point: 'foyer_open', at: at(-57), recordedAt: at(-50) }],
		});
		expect(building).toEqual([
			{
				point: 'foyer_open',
				planned: at(-60),
				actual: at(-57),
				lateBySeconds: 180,
				recordedAt: at(-50),
			},
			{ point: 'building_clear', planned: null, actual: null, lateBySeconds: null, recordedAt: null },
		]);
	});

	it('[T17] of a night that still runs asks for no stamp that is still to come', () => {
		const happened = after(['house_open', -30], ['up_1', 0]);
		expect(draft({ happened }, at(20))).toMatchObject({ over: null, remarks: [] });
	});

	it('[T17] has what the house manager noted, and is not clean then', () => {
		const noted = [{ id: 'i1', at: at(30), kind: 'alarm' } as const];
		expect(draft({ noted })).toMatchObject({ noted, remarks: ['incident'] });
	});

	it('[T17] has planned and actual of every point, and lengths of parts and intervals', () => {
		const { points, lengths } = draft({});
		expect(points.map(({ point, actual, lateBySeconds }) => [point, actual, lateBySeconds])).toEqual([
			['house_open', at(-30), 0],
			['clearance_1', at(-2), 0],
			['up_1', at(0), 0],
			['down_1', at(61), 60],
			['clearance_2', at(79), 60],
			['up_2', at(82), 120],
			['down_2', at(137), 120],
			['house_clear', at(150), 0],
		]);
		expect(lengths).toEqual([
			{ kind: 'part', part: 1, plannedMinutes: 60, actualMinutes: 61, stoppedMinutes: 0 },
			{ kind: 'interval', part: 1, plannedMinutes: 20, actualMinutes: 21, stoppedMinutes: 0 },
			{ kind: 'part', part: 2, plannedMinutes: 55, actualMinutes: 55, stoppedMinutes: 0 },
		]);
	});

	it('[T17] of a night as planned is clean', () => {
		expect(draft({}).remarks).toEqual([]);
	});

	it('[T17][T2] says which points nobody stamped, and which were said later than they happened', () => {
		const [doors, up] = after(['house_open', -30], ['up_1', 0]).stamps;
		if (!doors || !up) throw new Error('two stamps');
		const happened = { ...NOTHING_HAPPENED, stamps: [doors, { ...up, recordedAt: at(9) }] };
		const { points, lengths, remarks } = draft({ happened }, at(300));
		expect(points.find(({ point }) => point === 'up_1')).toMatchObject({ actual: at(0), recordedAt: at(9) });
		expect(points.find(({ point }) => point === 'down_1')).toMatchObject({
			actual: null,
			lateBySeconds: null,
		});
		expect(lengths[0]?.actualMinutes).toBeNull();
		expect(remarks).toEqual(['unstamped', 'presumed']);
	});

	it('[T17] tells holds with their end, stops with their length, and what the public was told', () => {
		const happened: Happened = {
			...after(['house_open', -30], ['up_1', 12], ['down_1', 84], ['up_2', 104], ['down_2', 159]),
			holds: [
				{ delays: 'up_1', reason: 'coach', since: at(-5), newTime: at(10), releasedAt: at(11) },
				{ delays: 'up_2', reason: 'lift', since: at(100), newTime: null, releasedAt: null },
			],
			pauses: [{ part: 1, from: at(40), to: at(52) }],
		};
		const { holds, lengths, wordings, incidents, lateSeating, remarks } = draft({
			happened,
			log: [
				{
					at: at(-4),
					fact: 'wording-released',
					data: { performance: 'p1', point: 'up_1', wording: 'traffic', publicAt: at(10) },
				},
				{ at: at(20), fact: 'latecomer-doors-set', data: { performance: 'p1', open: true } },
				{ at: at(40), fact: 'show-stopped', data: { performance: 'p1' } },
				{ at: at(52), fact: 'show-resumed', data: { performance: 'p1' } },
			],
		});
		expect(holds.map(({ reason, endedAt }) => [reason, endedAt])).toEqual([
			['coach', at(11)],
			['lift', at(104)],
		]);
		expect(lengths[0]).toMatchObject({ actualMinutes: 72, stoppedMinutes: 12 });
		expect(wordings).toEqual([{ at: at(-4), point: 'up_1', wording: 'traffic', publicAt: at(10) }]);
		expect(lateSeating).toEqual([{ at: at(20), open: true }]);
		expect(incidents.map(({ what }) => what)).toEqual(['stopped', 'resumed']);
		expect(remarks).toEqual(['late', 'held', 'incident']);
	});

	it('[T17][H4] counts how long each request waited, from when the patron asked', () => {
		const request = { kind: 'sighted-guide', place: 'Main foyer', raisedAt: at(-20), shared: false } as const;
		const owner = { person: 'sam', name: 'Sam' };
		const { requests, remarks } = draft({
			requests: [
				{ ...request, id: 'r1', state: { name: 'resolved', owner, outcome: 'helped', at: at(-10) } },
				{ ...request, id: 'r2', state: { name: 'raised' } },
			],
			log: [
				{ at: at(-20) + 40_000, fact: 'help-claimed', data: { request: 'r1' } },
				{ at: at(-17), fact: 'help-with-patron', data: { request: 'r1' } },
			],
		});
		expect(requests).toMatchObject([
			{ id: 'r1', takenAfterSeconds: 40, metAfterSeconds: 180, ending: 'helped', open: false },
			{ id: 'r2', takenAfterSeconds: null, metAfterSeconds: null, ending: 'raised', open: true },
		]);
		expect(remarks).toEqual(['request-open']);
	});

	it('[T17][H4][H5] is not clean where somebody waited: untaken past the house manager’s step, or alone past ten minutes', () => {
		const owner = { person: 'sam', name: 'Sam' };
		const request = { kind: 'question', place: 'Main foyer', shared: false } as const;
		/** Asked at a minute of the evening, taken and met so many seconds later, over ten seconds after that. */
		const remarks = (asked: number, taken: number | null, met: number | null, over: number) => {
			const raisedAt = at(asked);
			const ended = raisedAt + over * 1000;
			const state =
				met === null
					? ({ name: 'cancelled_by_patron', at: ended } as const)
					: ({ name: 'resolved', owner, outcome: 'helped', at: ended } as const);
			const line = (fact: 'help-claimed' | 'help-with-patron', seconds: number | null) =>
				seconds === null ? [] : [{ at: raisedAt + seconds * 1000, fact, data: { request: 'r' } }];
			const log = [...line('help-claimed', taken), ...line('help-with-patron', met)];
			return draft({ requests: [{ ...request, id: 'r', raisedAt, state }], log }).remarks;
		};
		expect(remarks(-60, null, null, 45 * 60)).toEqual(['request-waited']);
		expect(remarks(-60, 40 * 60, 50 * 60, 55 * 60)).toEqual(['request-waited']);
		// Before the show and in intervals after 60 s + 2 min, while a part runs after 90 s + 2 min.
		expect(remarks(-60, 180, 200, 300)).toEqual([]);
		expect(remarks(-60, 181, 200, 300)).toEqual(['request-waited']);
		expect(remarks(65, 181, 200, 300)).toEqual(['request-waited']);
		expect(remarks(30, 210, 230, 300)).toEqual([]);
		expect(remarks(30, 211, 230, 300)).toEqual(['request-waited']);
		expect(remarks(140, 210, 230, 300)).toEqual([]);
		expect(remarks(30, 60, 600, 700)).toEqual([]);
		expect(remarks(30, 60, 601, 700)).toEqual(['request-waited']);
		expect(remarks(30, 60, null, 601)).toEqual(['request-waited']);
		expect(remarks(30, null, null, 100)).toEqual([]);
	});

	it('[T17][T5] is not clean where doors or house clear were later than screens wait for them', () => {
		const of = (point: 'house_open' | 'house_clear', minute: number) => {
			const stamps = night.stamps.map((stamp) =>
				stamp.point === point ? { ...stamp, at: at(minute) } : stamp,
			);
			return draft({ happened: { ...night, stamps } }, at(400)).remarks;
		};
		expect(of('house_clear', 150 + 60)).toEqual([]);
		expect(of('house_clear', 150 + 61)).toEqual(['house-late']);
		expect(of('house_open', -20)).toEqual([]);
		expect(of('house_open', -19)).toEqual(['house-late']);
	});

	it('[T17][T2] tells a stop from when it happened, though its phone had no line until later', () => {
		const stopped = { at: at(20), recordedAt: at(31) };
		const { incidents } = draft({
			log: [
				{ at: at(30), fact: 'start-moved', data: { to: at(5) } },
				{ at: at(31), fact: 'show-stopped', data: stopped },
			],
		});
		expect(incidents).toEqual([
			{ at: at(20), what: 'stopped', to: null },
			{ at: at(30), what: 'moved', to: at(5) },
		]);
	});

	it('[T17][T12] counts no stop of a run of the part that was undone', () => {
		const pauses = [
			{ part: 1, from: at(-5), to: at(-2) },
			{ part: 1, from: at(10), to: at(14) },
		] as const;
		const stopped = (happened: Happened) => draft({ happened }).lengths[0]?.stoppedMinutes;
		expect(stopped({ ...night, pauses: [...pauses] })).toBe(4);
		const unstamped = night.stamps.filter(({ point }) => point !== 'up_1');
		expect(stopped({ ...night, stamps: unstamped, pauses: [...pauses] })).toBe(0);
	});

	it('[T17] has feedback in brief', () => {
		expect(draft({ answers: { 1: 1, 2: 0, 3: 0, 4: 1, 5: 4 } })).toMatchObject({
			feedback: { count: 6, mean: 4.2, unhappy: 1 },
			remarks: ['unhappy'],
		});
		expect(draft({}).feedback).toEqual({ count: 0, mean: null, unhappy: 0 });
	});

	it('[T17][T12] of a cancelled performance does not ask for stamps that could not be', () => {
		const happened: Happened = { ...NOTHING_HAPPENED, halt: { kind: 'cancelled', at: at(-60) } };
		const log = [{ at: at(-60), fact: 'performance-cancelled' as const, data: { performance: 'p1' } }];
		expect(draft({ happened, log }).remarks).toEqual(['incident']);
		// Taken back, the night is one like any other, not over yet, and the report tells of both.
		const back = { at: at(-50), fact: 'performance-reinstated' as const, data: { performance: 'p1' } };
		const played = draft({ happened: NOTHING_HAPPENED, log: [...log, back] });
		expect(played.incidents.map(({ what }) => what)).toEqual(['cancelled', 'reinstated']);
		expect(played.over).toBeNull();
		expect(played.remarks).toEqual(['incident']);
	});
});
