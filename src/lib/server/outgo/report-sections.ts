import type { CompanyReport, HelpFigures } from '../../domain/report/company-report.ts';
import type { HouseReport, ReportedHelp } from '../../domain/report/house-report.ts';
import type { Say } from '../../words/words.ts';
import {
	actual,
	clock,
	incidentName,
	lateness,
	minutes,
	pointName,
	waited,
	waitedAll,
	wordingName,
	type ReportVoice,
} from './report-words.ts';

/** A table of a report, in words: for the page, the print, the file and the letter alike. */
export interface ReportSection {
	title: string;
	/** What has to be said of the table as a whole. */
	about?: string;
	columns: string[];
	rows: string[][];
	/** The column that holds whole sentences; none where every cell is short. */
	sentences?: number;
}

/** What both who keep the record and the company read in the same words. */
type Shared = HouseReport | CompanyReport;

/**
 * The house's report; a table that has nothing to say is left out.
 * @param incidentWords what was written of each incident, by its id; `null`: deleted with the time
 */
export function houseSections(
	report: HouseReport,
	incidentWords: Readonly<Record<string, string | null>>,
	voice: ReportVoice,
): ReportSection[] {
	const { say } = voice;
	const own = report.requests.filter(({ shared }) => !shared);
	const building = report.requests.filter(({ shared }) => shared);
	return withRows([
		evening(report, voice),
		lengths(report, say),
		{
			title: say('report-holds'),
			columns: [say('report-before'), say('report-reason'), say('report-from'), say('report-until')],
			sentences: 1,
			rows: report.holds.map(({ delays, reason, since, endedAt }) => [
				pointName(say, delays),
				reason ?? '',
				clock(voice, since),
				clock(voice, endedAt),
			]),
		},
		houseIncidents(report, incidentWords, voice),
		...told(report, voice),
		requests(own, { title: say('report-requests') }, voice),
		requests(building, { title: say('report-building'), about: say('report-building-what') }, voice),
		feedback(report, say),
	]);
}

/** The company's: no reasons, nobody's words, and of the visitors only figures [P1]. */
export function companySections(report: CompanyReport, voice: ReportVoice): ReportSection[] {
	const { say } = voice;
	return withRows([
		evening(report, voice),
		lengths(report, say),
		{
			title: say('report-holds'),
			columns: [say('report-before'), say('report-from'), say('report-until')],
			rows: report.holds.map(({ delays, since, endedAt }) => [
				pointName(say, delays),
				clock(voice, since),
				clock(voice, endedAt),
			]),
		},
		{
			title: say('report-incidents'),
			columns: [say('report-at'), say('report-what')],
			rows: incidents(report, voice).map(({ cells }) => cells),
		},
		...told(report, voice),
		figures(report.requests, say),
		feedback(report, say),
	]);
}

/** What a house manager would rather explain, a sentence each; one sentence for a night without any. */
export function remarkLines({ over, remarks }: Pick<Shared, 'over' | 'remarks'>, say: Say): string[] {
	if (remarks.length > 0) return remarks.map((remark) => say(`report-remark-${remark}`));
	return [say(over ? 'report-clean' : 'report-clean-so-far')];
}

function withRows(sections: ReportSection[]): ReportSection[] {
	return sections.filter(({ rows }) => rows.length > 0);
}

/** The building's own points stand round those of the evening [T1]. */
function evening({ building, points, over }: Shared, voice: ReportVoice): ReportSection {
	const { say } = voice;
	const houses = points.map(({ point, planned, actual: at, lateBySeconds, recordedAt }) => [
		pointName(say, point),
		clock(voice, planned),
		point === 'house_clear' && over?.how === 'presumed'
			? say('report-presumed')
			: actual(voice, at, recordedAt),
		lateness(say, lateBySeconds),
	]);
	const rowsOf = (wanted: string): string[][] =>
		building
			.filter(({ point }) => point === wanted)
			.map(({ point, planned, actual: at, lateBySeconds, recordedAt }) => [
				say(`point-${point}`),
				clock(voice, planned),
				// A building is often cleared after the report is signed.
				at === null && point === 'building_clear' ? say('report-not-yet') : actual(voice, at, recordedAt),
				lateness(say, lateBySeconds),
			]);
	return {
		title: say('report-points'),
		columns: [say('report-point'), say('report-planned'), say('report-actual'), say('report-late')],
		rows: [...rowsOf('foyer_open'), ...houses, ...rowsOf('building_clear')],
	};
}

function lengths(report: Shared, say: Say): ReportSection {
	return {
		title: say('report-lengths'),
		columns: [say('report-stretch'), say('report-planned'), say('report-actual'), say('report-stopped')],
		rows: report.lengths.map(({ kind, part, plannedMinutes, actualMinutes, stoppedMinutes }) => [
			say(`report-${kind}`, { part }),
			minutes(say, plannedMinutes),
			minutes(say, actualMinutes),
			stoppedMinutes === 0 ? say('report-none') : minutes(say, stoppedMinutes),
		]),
	};
}

/** With the words of those that have some; where none has, there is no column for them. */
function houseIncidents(
	report: HouseReport,
	words: Readonly<Record<string, string | null>>,
	voice: ReportVoice,
): ReportSection {
	const { say } = voice;
	const all = incidents(report, voice).map(({ id, cells }) => {
		const said = id === null ? '' : (words[id] ?? say('report-words-deleted'));
		return { cells, said };
	});
	const written = all.some(({ said }) => said !== '');
	return {
		title: say('report-incidents'),
		columns: [say('report-at'), say('report-what'), ...(written ? [say('report-in-words')] : [])],
		...(written && { sentences: 2 }),
		rows: all.map(({ cells, said }) => (written ? [...cells, said] : cells)),
	};
}

/** What the log knows and what was noted, by the clock; `id` of those that somebody may have written words for. */
function incidents(report: Shared, voice: ReportVoice): { id: string | null; cells: string[] }[] {
	const { say } = voice;
	const known = report.incidents.map((incident) => ({
		at: incident.at,
		id: null,
		name: incidentName(say, incident, clock(voice, incident.to)),
	}));
	const noted = report.noted.map(({ id, at, kind }) => ({ at, id, name: say(`report-kind-${kind}`) }));
	return [...known, ...noted]
		.sort((a, b) => a.at - b.at)
		.map(({ at, id, name }) => ({ id, cells: [clock(voice, at), name] }));
}

/** What the public was told, and when the doors for latecomers opened. */
function told({ wordings, lateSeating }: Shared, voice: ReportVoice): ReportSection[] {
	const { say } = voice;
	return [
		{
			title: say('report-wordings'),
			columns: [say('report-at'), say('report-before'), say('report-told'), say('report-public')],
			sentences: 2,
			rows: wordings.map(({ at, point, wording, publicAt }) => [
				clock(voice, at),
				point ? pointName(say, point) : say('report-none'),
				wording ? wordingName(voice, wording, publicAt) : say('report-withdrawn'),
				clock(voice, publicAt),
			]),
		},
		{
			title: say('report-late-seating'),
			columns: [say('report-at'), say('report-doors')],
			rows: lateSeating.map(({ at, open }) => [
				clock(voice, at),
				say(open ? 'report-doors-open' : 'report-doors-closed'),
			]),
		},
	];
}

function requests(
	asked: ReportedHelp[],
	head: Pick<ReportSection, 'title' | 'about'>,
	voice: ReportVoice,
): ReportSection {
	const { say } = voice;
	return {
		...head,
		columns: [
			say('report-asked'),
			say('report-need'),
			say('report-place'),
			say('report-taken'),
			say('report-met'),
			say('report-ending'),
		],
		sentences: 2,
		rows: asked.map(({ raisedAt, kind, place, takenAfterSeconds, metAfterSeconds, ending, open }) => [
			clock(voice, raisedAt),
			say(`help-${kind}`),
			place,
			waited(say, takenAfterSeconds),
			waited(say, metAfterSeconds),
			open ? say('report-still-open') : say(`report-ended-${ending}`),
		]),
	};
}

function figures({ asked, taken, met, endings, open }: HelpFigures, say: Say): ReportSection {
	const ended = endings.map(({ ending, count }) => [say(`report-ended-${ending}`), String(count)]);
	const rows = [
		[say('report-how-many'), String(asked)],
		[say('report-taken'), waitedAll(say, taken)],
		[say('report-met'), waitedAll(say, met)],
		...ended,
		...(open > 0 ? [[say('report-still-open'), String(open)]] : []),
	];
	return {
		title: say('report-requests'),
		columns: [say('report-what'), say('report-figure')],
		rows: asked === 0 ? [] : rows,
	};
}

function feedback({ feedback: { count, mean, unhappy } }: Shared, say: Say): ReportSection {
	return {
		title: say('report-feedback'),
		columns: [say('report-answers'), say('report-mean'), say('report-unhappy')],
		rows: count === 0 ? [] : [[String(count), say('report-of-five', { mean: mean ?? 0 }), String(unhappy)]],
	};
}
