import { timesOf } from '../evening/expected.ts';
import { pointsOfPerformance, type Happened, type Hold, type Performance } from '../evening/performance.ts';
import { lastingMs, pausesOfRun } from '../evening/pauses.ts';
import { isOver, phaseOf } from '../evening/phase.ts';
import { PART_NUMBERS, type PartNumber, type PointId, type UpPoint } from '../evening/points.ts';
import type { WordingKey } from '../evening/wording.ts';
import type { Score } from '../feedback/answer.ts';
import { isOpen } from '../help/life-cycle.ts';
import type { HelpKind, RequestState } from '../help/request.ts';
import type { Fact, FactData } from '../night-log/fact.ts';
import { MINUTE, type Instant } from '../time/instant.ts';

/** Later than this at a start or at show down is worth a sentence: our own choice, what an audience notices. */
const LATE_SECONDS = 5 * 60;

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
}

/** What a report is drafted from. */
export interface ReportSources {
	performance: Performance;
	happened: Happened;
	/** Everything logged of this performance and of the requests below, oldest first. */
	log: Logged[];
	requests: ReportedRequest[];
	/** The answers to this performance. */
	answers: Record<Score, number>;
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

export interface ReportedHelp extends Pick<ReportedRequest, 'id' | 'kind' | 'place' | 'raisedAt'> {
	/** From asking until somebody took it, until somebody was there; `null` where that did not happen. Seconds [H4]. */
	takenAfterSeconds: number | null;
	metAfterSeconds: number | null;
	/** How it ended: an outcome, or the state it is in. */
	ending: string;
	open: boolean;
}

/** What happened off the rails [T12]. */
export interface Incident {
	at: Instant;
	what: 'stopped' | 'resumed' | 'abandoned' | 'cancelled' | 'reinstated' | 'moved';
	/** Where it was moved to. */
	to: Instant | null;
}

/** What a house manager would rather explain; a night without any is clean. */
export type Remark =
	'late' | 'unstamped' | 'held' | 'incident' | 'request-open' | 'request-unmet' | 'unhappy';

/** The house manager's record of one performance, drafted from the log [T17]. */
export interface HouseReport {
	performance: string;
	points: ReportedPoint[];
	lengths: ReportedLength[];
	holds: ReportedHold[];
	/** What the public was told of lateness, and when. */
	wordings: { at: Instant; point: UpPoint | null; wording: WordingKey | null; publicAt: Instant | null }[];
	/** When staff opened and closed the doors for latecomers [T11]. */
	lateSeating: { at: Instant; open: boolean }[];
	requests: ReportedHelp[];
	feedback: { count: number; mean: number | null; unhappy: number };
	incidents: Incident[];
	/** In the order above, each once. */
	remarks: Remark[];
}

/** True from the moment at which there is a night to report: the house is clear, or the evening was called off. */
export function isReportable(performance: Performance, happened: Happened): boolean {
	return isOver(phaseOf(performance, happened).name);
}

/** The report of one performance as its sources stand [T17]. */
export function draftReport(sources: ReportSources): HouseReport {
	const { performance, happened, log, requests, answers } = sources;
	const report = {
		performance: performance.id,
		points: pointsIn(performance, happened),
		lengths: lengthsIn(performance, happened),
		holds: holdsIn(happened),
		wordings: log.flatMap(wordingIn),
		lateSeating: log.flatMap(({ at, fact, data }) =>
			fact === 'latecomer-doors-set' ? [{ at, open: data['open'] === true }] : [],
		),
		requests: requests.map((request) => helpIn(request, log)),
		feedback: feedbackIn(answers),
		incidents: log.flatMap(incidentIn).sort((a, b) => a.at - b.at),
	};
	return { ...report, remarks: remarksOn(report) };
}

function pointsIn(performance: Performance, happened: Happened): ReportedPoint[] {
	const end = happened.stamps.at(-1)?.at ?? performance.plannedStart;
	return timesOf(performance, happened, end).map(({ point, planned, actual, lateBySeconds }) => {
		const stamp = happened.stamps.find((one) => one.point === point);
		const backDated = stamp !== undefined && stamp.recordedAt - stamp.at >= MINUTE;
		return {
			point,
			planned,
			actual,
			lateBySeconds: actual === null ? null : lateBySeconds,
			recordedAt: backDated ? stamp.recordedAt : null,
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

function helpIn({ id, kind, place, raisedAt, state }: ReportedRequest, log: Logged[]): ReportedHelp {
	const after = (fact: Fact): number | null => {
		const found = log.find((line) => line.fact === fact && line.data['request'] === id);
		return found ? Math.round((found.at - raisedAt) / 1000) : null;
	};
	return {
		id,
		kind,
		place,
		raisedAt,
		takenAfterSeconds: after('help-claimed'),
		metAfterSeconds: after('help-with-patron'),
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

const INCIDENT_OF: Partial<Record<Fact, Incident['what']>> = {
	'show-stopped': 'stopped',
	'show-resumed': 'resumed',
	'show-abandoned': 'abandoned',
	'performance-cancelled': 'cancelled',
	'performance-reinstated': 'reinstated',
	'start-moved': 'moved',
};

function incidentIn({ at, fact, data }: Logged): Incident[] {
	const what = INCIDENT_OF[fact];
	if (!what) return [];
	const to = what === 'moved' && typeof data['to'] === 'number' ? data['to'] : null;
	// A stop that was said later than it happened stands where it happened [T2].
	return [{ at: typeof data['at'] === 'number' ? data['at'] : at, what, to }];
}

function remarksOn(report: Omit<HouseReport, 'remarks'>): Remark[] {
	const { points, holds, incidents, requests, feedback } = report;
	const off = incidents.findLast(({ what }) => what !== 'moved')?.what;
	const calledOff = off === 'cancelled' || off === 'abandoned';
	const stage = points.filter(({ point }) => point.startsWith('up_') || point.startsWith('down_'));
	const found: [Remark, boolean][] = [
		['late', stage.some(({ lateBySeconds }) => (lateBySeconds ?? 0) >= LATE_SECONDS)],
		['unstamped', !calledOff && stage.some(({ actual }) => actual === null)],
		['held', holds.length > 0],
		['incident', incidents.length > 0],
		['request-open', requests.some(({ open }) => open)],
		['request-unmet', requests.some(({ ending }) => ending === 'could_not_assist')],
		['unhappy', feedback.unhappy > 0],
	];
	return found.filter(([, so]) => so).map(([remark]) => remark);
}
