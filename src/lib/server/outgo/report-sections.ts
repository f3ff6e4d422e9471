import { describePoint, type PointId } from '../../domain/evening/points.ts';
import type { HouseReport, Incident, ReportedHelp } from '../../domain/report/house-report.ts';
import { clockText, type Language } from '../../domain/time/clock-text.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Say } from '../../words/words.ts';

/** A table of a report, in words: for the page, the print, the file and the letter alike. */
export interface ReportSection {
	title: string;
	columns: string[];
	rows: string[][];
}

/** How a report is said. */
export interface ReportVoice {
	say: Say;
	zone: string;
	language: Language;
}

/** The report's tables; one that has nothing to say is left out. */
export function reportSections(report: HouseReport, voice: ReportVoice): ReportSection[] {
	const { say } = voice;
	const clock = (at: Instant | null) =>
		at === null ? say('report-none') : clockText(at, voice.zone, voice.language);
	const minutes = (count: number | null) =>
		count === null ? say('report-none') : say('report-minutes', { count });
	const sections: ReportSection[] = [
		{
			title: say('report-points'),
			columns: [say('report-point'), say('report-planned'), say('report-actual'), say('report-late')],
			rows: report.points.map(({ point, planned, actual, lateBySeconds, recordedAt }) => [
				pointName(say, point),
				clock(planned),
				recordedAt === null
					? clock(actual)
					: say('report-said-later', { at: clock(actual), said: clock(recordedAt) }),
				lateBySeconds === null ? say('report-none') : lateness(say, lateBySeconds),
			]),
		},
		{
			title: say('report-lengths'),
			columns: [say('report-stretch'), say('report-planned'), say('report-actual'), say('report-stopped')],
			rows: report.lengths.map(({ kind, part, plannedMinutes, actualMinutes, stoppedMinutes }) => [
				say(`report-${kind}`, { part }),
				minutes(plannedMinutes),
				minutes(actualMinutes),
				stoppedMinutes === 0 ? say('report-none') : minutes(stoppedMinutes),
			]),
		},
		{
			title: say('report-holds'),
			columns: [say('report-before'), say('report-reason'), say('report-from'), say('report-until')],
			rows: report.holds.map(({ delays, reason, since, endedAt }) => [
				pointName(say, delays),
				reason,
				clock(since),
				clock(endedAt),
			]),
		},
		{
			title: say('report-incidents'),
			columns: [say('report-at'), say('report-what')],
			rows: report.incidents.map(({ at, what, to }) => [clock(at), incidentName(say, what, clock(to))]),
		},
		{
			title: say('report-wordings'),
			columns: [say('report-at'), say('report-before'), say('report-told'), say('report-public')],
			rows: report.wordings.map(({ at, point, wording, publicAt }) => [
				clock(at),
				point ? pointName(say, point) : say('report-none'),
				wording ? firstLine(say(`wording-${wording}`)) : say('report-withdrawn'),
				clock(publicAt),
			]),
		},
		{
			title: say('report-late-seating'),
			columns: [say('report-at'), say('report-doors')],
			rows: report.lateSeating.map(({ at, open }) => [
				clock(at),
				say(open ? 'report-doors-open' : 'report-doors-closed'),
			]),
		},
		{
			title: say('report-requests'),
			columns: [
				say('report-asked'),
				say('report-need'),
				say('report-place'),
				say('report-taken'),
				say('report-met'),
				say('report-ending'),
			],
			rows: report.requests.map((request) => [
				clock(request.raisedAt),
				say(`help-${request.kind}`),
				request.place,
				waited(say, request.takenAfterSeconds),
				waited(say, request.metAfterSeconds),
				endingName(say, request),
			]),
		},
		{
			title: say('report-feedback'),
			columns: [say('report-answers'), say('report-mean'), say('report-unhappy')],
			rows:
				report.feedback.count === 0
					? []
					: [
							[
								String(report.feedback.count),
								say('report-of-five', { mean: report.feedback.mean ?? 0 }),
								String(report.feedback.unhappy),
							],
						],
		},
	];
	return sections.filter(({ rows }) => rows.length > 0);
}

/** What a house manager would rather explain, a sentence each; one sentence for a night without any. */
export function remarkLines({ remarks }: Pick<HouseReport, 'remarks'>, say: Say): string[] {
	if (remarks.length === 0) return [say('report-clean')];
	return remarks.map((remark) => say(`report-remark-${remark}`));
}

function pointName(say: Say, point: PointId): string {
	const { kind, part } = describePoint(point);
	return say(`point-${kind}`, part === null ? {} : { part });
}

function lateness(say: Say, seconds: number): string {
	const count = Math.round(Math.abs(seconds) / 60);
	if (count === 0) return say('report-on-time');
	return say(seconds > 0 ? 'report-late-by' : 'report-early-by', { count });
}

/** Seconds that somebody waited, as people say them. */
function waited(say: Say, seconds: number | null): string {
	if (seconds === null) return say('report-none');
	return seconds < 60
		? say('report-seconds', { count: seconds })
		: say('report-minutes', { count: Math.round(seconds / 60) });
}

function endingName(say: Say, { ending, open }: ReportedHelp): string {
	if (open) return say('report-still-open');
	return say(`report-ended-${ending}`);
}

function incidentName(say: Say, what: Incident['what'], to: string): string {
	return say(`report-incident-${what}`, what === 'moved' ? { to } : {});
}

/** A public wording's first line is what stood large on the wall. */
function firstLine(wording: string): string {
	return wording.split('\n')[0] ?? wording;
}
