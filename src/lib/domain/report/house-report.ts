import { timesOf } from '../evening/expected.ts';
import {
	pointsOfPerformance,
	showDown,
	type Happened,
	type Hold,
	type Performance,
} from '../evening/performance.ts';
import { lastingMs, pausesOfRun } from '../evening/pauses.ts';
import { PART_NUMBERS, type PartNumber, type PointId, type UpPoint } from '../evening/points.ts';
import type { Played } from '../evening/presumed-over.ts';
import type { GraceMinutes } from '../evening/public-phase.ts';
import { VENUE_POINTS, type VenuePointId, type VenueStamp } from '../evening/venue-day.ts';
import type { WordingKey } from '../evening/wording.ts';
import type { Score } from '../feedback/answer.ts';
import { isOpen } from '../help/life-cycle.ts';
import { waitedTooLong } from '../help/too-long.ts';
import type { HelpKind, RequestState } from '../help/request.ts';
import type { Fact, FactData } from '../night-log/fact.ts';
import { MINUTE, SECOND, type Instant } from '../time/instant.ts';
import type { NotedIncident } from './incident.ts';
import { nightOver, type NightOver } from './night-over.ts';
import { remarksOn, type Remark } from './remarks.ts';

/** A line of the night log, as a report reads it. */
export interface Logged {
	at: Instant;
	fact: Fact;
	data: FactData;
}

/** A request of the evening, without anybody's words [P7]. */
export interface ReportedRequest {
	id: string;
	kind: HelpKind;
	place: string;
	raisedAt: Instant;
	state: RequestState;
	/** Nobody can say of which house the visitor was; the company reads nothing of it. */
	shared: boolean;
}

/** What a report is drafted from. */
export interface ReportSources {
	performance: Performance;
	happened: Happened;
	/** The evenings of its day and of the days beside it. */
	around: Played[];
	grace: GraceMinutes;
	/** What was stamped of the building on the performance's day. */
	building: VenueStamp[];
	/** When the building was to open that day; `null` where every performance of the day was cancelled. */
	foyerPlanned: Instant | null;
	/** Everything logged of this performance and of the requests below, oldest first. */
	log: Logged[];
	requests: ReportedRequest[];
	/** What the house manager noted, by its time. */
	noted: NotedIncident[];
	/** The answers to this performance. */
	answers: Record<Score, number>;
}

/** A point of the building's day [T1]; it is planned to open, never to be clear. */
export interface ReportedBuildingPoint {
	point: VenuePointId;
	planned: Instant | null;
	/** `null`: nobody has stamped it yet; a building is often cleared after the report is signed. */
	actual: Instant | null;
	/** Positive = late [T5]; `null` where there is nothing to compare. */
	lateBySeconds: number | null;
	/** As with a point of the evening. */
	recordedAt: Instant | null;
}

/** One point of the evening: planned by the programme or for the start it was moved to. */
export interface ReportedPoint {
	point: PointId;
	planned: Instant;
	/** `null`: nobody stamped it. */
	actual: Instant | null;
	/** Positive = late [T5]; `null` where nobody stamped it. */
	lateBySeconds: number | null;
	/** It was said so much later than it happened that somebody back-dated it [T2]. */
	recordedAt: Instant | null;
}

/** A part, or the interval after it, planned and as it was. Minutes, to the nearest. */
export interface ReportedLength {
	kind: 'part' | 'interval';
	/** The part, or the one before the interval. */
	part: PartNumber;
	plannedMinutes: number;
	/** From its start to its end, stops included; `null` where one of them was not stamped. */
	actualMinutes: number | null;
	/** Of these, how long it was stopped. */
	stoppedMinutes: number;
}

export interface ReportedHold extends Omit<Hold, 'releasedAt'> {
	/** When it was released or, else, when its up came; `null` where neither happened. */
	endedAt: Instant | null;
}

export interface ReportedHelp extends Pick<ReportedRequest, 'id' | 'kind' | 'place' | 'raisedAt' | 'shared'> {
	/** From asking until somebody took it, until somebody was there; `null` where that did not happen. Seconds [H4]. */
	takenAfterSeconds: number | null;
	metAfterSeconds: number | null;
	/** So long that it is worth a sentence [H4][H5]; one that is open still waits, which is another matter. */
	waitedTooLong: boolean;
	/** How it ended: an outcome, or the state it is in. */
	ending: string;
	open: boolean;
}

/** What the log knows to have gone off the rails [T12]. */
export interface StageIncident {
	at: Instant;
	what: 'stopped' | 'resumed' | 'abandoned' | 'cancelled' | 'reinstated' | 'moved';
	/** Where it was moved to. */
	to: Instant | null;
}

/** The house manager's record of one performance, drafted from the log [T17]. */
export interface HouseReport {
	performance: string;
	/** `null`: the night is not over, and the report cannot be signed. */
	over: NightOver | null;
	/** In the order of the day. */
	building: ReportedBuildingPoint[];
	points: ReportedPoint[];
	lengths: ReportedLength[];
	holds: ReportedHold[];
	/** What the public was told of lateness, and when. */
	wordings: { at: Instant; point: UpPoint | null; wording: WordingKey | null; publicAt: Instant | null }[];
	/** When staff opened and closed the doors for latecomers [T11]. */
	lateSeating: { at: Instant; open: boolean }[];
	requests: ReportedHelp[];
	feedback: { count: number; mean: number | null; unhappy: number };
	incidents: StageIncident[];
	noted: NotedIncident[];
	remarks: Remark[];
}

/** The report of one performance as its sources stand at `now` [T17]. */
export function draftReport(sources: ReportSources, now: Instant): HouseReport {
	const { performance, happened, around, grace, log, requests, noted, answers } = sources;
	const report = {
		performance: performance.id,
		over: nightOver(sources, around, grace, now),
		building: buildingIn(sources),
		points: pointsIn(performance, happened),
		lengths: lengthsIn(performance, happened),
		holds: holdsIn(happened),
		wordings: log.flatMap(wordingIn),
		lateSeating: log.flatMap(({ at, fact, data }) =>
			fact === 'latecomer-doors-set' ? [{ at, open: data['open'] === true }] : [],
		),
		requests: requests.map((request) => helpIn(request, sources)),
		feedback: feedbackIn(answers),
		incidents: log.flatMap(incidentIn).sort((a, b) => a.at - b.at),
		noted,
	};
	return { ...report, remarks: remarksOn(report, grace) };
}

function buildingIn({ building, foyerPlanned }: ReportSources): ReportedBuildingPoint[] {
	return VENUE_POINTS.map((point) => {
		const stamp = building.find((one) => one.point === point);
		const planned = point === 'foyer_open' ? foyerPlanned : null;
		return {
			point,
			planned,
			actual: stamp?.at ?? null,
			lateBySeconds: stamp && planned !== null ? Math.round((stamp.at - planned) / 1000) : null,
			recordedAt: backDated(stamp),
		};
	});
}

/** When a stamp was said, where that was so much later than it happened that somebody back-dated it. */
function backDated(stamp: { at: Instant; recordedAt: Instant } | undefined): Instant | null {
	return stamp && stamp.recordedAt - stamp.at >= MINUTE ? stamp.recordedAt : null;
}

function pointsIn(performance: Performance, happened: Happened): ReportedPoint[] {
	const end = happened.stamps.at(-1)?.at ?? performance.plannedStart;
	return timesOf(performance, happened, end).map(({ point, planned, actual, lateBySeconds }) => {
		const stamp = happened.stamps.find((one) => one.point === point);
		return {
			point,
			planned,
			actual,
			lateBySeconds: actual === null ? null : lateBySeconds,
			recordedAt: backDated(stamp),
		};
	});
}

function lengthsIn(performance: Performance, happened: Happened): ReportedLength[] {
	const at = (point: PointId | undefined) => happened.stamps.find((stamp) => stamp.point === point)?.at;
	const points = pointsOfPerformance(performance);
	return PART_NUMBERS.slice(0, performance.partMinutes.length).flatMap((part): ReportedLength[] => {
		const next = PART_NUMBERS[part];
		const up = at(`up_${part}`);
		const down = at(`down_${part}`);
		const again = next === undefined ? undefined : at(`up_${next}`);
		const lengths: ReportedLength[] = [
			{
				kind: 'part',
				part,
				plannedMinutes: performance.partMinutes[part - 1] ?? 0,
				actualMinutes: minutesBetween(up, down),
				stoppedMinutes: Math.round(lastingMs(pausesOfRun(happened.pauses, part, up ?? null)) / MINUTE),
			},
		];
		if (next !== undefined && points.includes(`up_${next}`)) {
			lengths.push({
				kind: 'interval',
				part,
				plannedMinutes: performance.intervalMinutes[part - 1] ?? 0,
				actualMinutes: minutesBetween(down, again),
				stoppedMinutes: 0,
			});
		}
		return lengths;
	});
}

function minutesBetween(from: Instant | undefined, to: Instant | undefined): number | null {
	return from === undefined || to === undefined ? null : Math.round((to - from) / MINUTE);
}

function holdsIn({ holds, stamps }: Happened): ReportedHold[] {
	return holds.map(({ releasedAt, ...hold }) => ({
		...hold,
		endedAt: releasedAt ?? stamps.find(({ point }) => point === hold.delays)?.at ?? null,
	}));
}

function wordingIn({ at, fact, data }: Logged): HouseReport['wordings'] {
	if (fact !== 'wording-released' && fact !== 'wording-withdrawn') return [];
	const withdrawn = fact === 'wording-withdrawn';
	return [
		{
			at,
			point: (data['point'] as UpPoint | undefined) ?? null,
			wording: withdrawn ? null : ((data['wording'] as WordingKey | undefined) ?? null),
			publicAt: typeof data['publicAt'] === 'number' ? data['publicAt'] : null,
		},
	];
}

function helpIn(
	{ id, kind, place, raisedAt, state, shared }: ReportedRequest,
	{ performance, happened, log }: ReportSources,
): ReportedHelp {
	const after = (fact: Fact): number | null => {
		const found = log.find((line) => line.fact === fact && line.data['request'] === id);
		return found ? Math.round((found.at - raisedAt) / 1000) : null;
	};
	const takenAfterSeconds = after('help-claimed');
	const metAfterSeconds = after('help-with-patron');
	const last = happened.stamps.findLast((stamp) => stamp.at <= raisedAt)?.point ?? 'house_open';
	const foyersFull = !last.startsWith('up_') && last !== showDown(performance) && last !== 'house_clear';
	const until = (seconds: number | null) =>
		seconds === null ? ('at' in state ? state.at - raisedAt : 0) : seconds * SECOND;
	return {
		id,
		kind,
		place,
		raisedAt,
		shared,
		takenAfterSeconds,
		metAfterSeconds,
		waitedTooLong: waitedTooLong(
			{ unclaimed: until(takenAfterSeconds), unmet: until(metAfterSeconds) },
			foyersFull,
		),
		ending: state.name === 'resolved' ? state.outcome : state.name,
		open: isOpen(state),
	};
}

function feedbackIn(answers: Record<Score, number>): HouseReport['feedback'] {
	const scores = Object.entries(answers).map(([score, count]) => ({ score: Number(score), count }));
	const count = scores.reduce((sum, one) => sum + one.count, 0);
	const points = scores.reduce((sum, one) => sum + one.score * one.count, 0);
	return {
		count,
		mean: count === 0 ? null : Math.round((points / count) * 10) / 10,
		unhappy: scores.filter(({ score }) => score <= 2).reduce((sum, one) => sum + one.count, 0),
	};
}

const INCIDENTS = [
	['show-stopped', 'stopped'],
	['show-resumed', 'resumed'],
	['show-abandoned', 'abandoned'],
	['performance-cancelled', 'cancelled'],
	['performance-reinstated', 'reinstated'],
	['start-moved', 'moved'],
] as const satisfies readonly [Fact, StageIncident['what']][];

/** What a report reads of incidents in the log: decided, some of it, long before the night. */
export const INCIDENT_FACTS: readonly Fact[] = INCIDENTS.map(([fact]) => fact);

/** What it reads of the evening itself. */
export const EVENING_REPORT_FACTS: readonly Fact[] = [
	'wording-released',
	'wording-withdrawn',
	'latecomer-doors-set',
];

function incidentIn({ at, fact, data }: Logged): StageIncident[] {
	const what = INCIDENTS.find(([known]) => known === fact)?.[1];
	if (!what) return [];
	const to = what === 'moved' && typeof data['to'] === 'number' ? data['to'] : null;
	// A stop that was said later than it happened stands where it happened [T2].
	return [{ at: typeof data['at'] === 'number' ? data['at'] : at, what, to }];
}
