import { draftReport, isReportable, type HouseReport } from '../../domain/report/house-report.ts';
import { timesOf } from '../../domain/evening/expected.ts';
import type { PersonActor } from '../../domain/people/actor.ts';
import { reach } from '../../domain/people/authority.ts';
import type { ProductionSetup } from '../../domain/venue/setup.ts';
import type { Text } from '../../domain/time/clock-text.ts';
import type { Instant, LocalDate } from '../../domain/time/instant.ts';
import { addDays, venueDay } from '../../domain/time/zone.ts';
import { personById } from '../store/people.ts';
import { eveningsOfDays, loadEvening, type Evening } from '../store/performances.ts';
import { loadProgramme } from '../store/programme.ts';
import { reportSources, signedAmong, signedReport } from '../store/reports.ts';
import type { Lookout } from './projection.ts';

/** How many days back reports are listed. */
const DAYS_LISTED = 14;

/** What a report is about, in everybody's words. */
export interface ReportHead {
	performance: string;
	day: LocalDate;
	plannedStart: Instant;
	title: Text;
	house: Text;
	company: string;
}

export interface ReportView extends ReportHead {
	report: HouseReport;
	/** `null` while it is a draft. */
	signed: { at: Instant; by: string; note: string } | null;
	/** The night is over, and this person may sign. */
	maySign: boolean;
}

export interface ReportListed extends ReportHead {
	state: 'running' | 'to-sign' | 'signed';
}

/** One report as this person may read it; `null` where there is none, or none of their company's (table A). */
export async function reportView(
	{ db, venue }: Pick<Lookout, 'db' | 'venue'>,
	actor: PersonActor,
	performance: string,
): Promise<ReportView | null> {
	const evening = await loadEvening(db, venue, performance);
	const head = evening && (await headsOf(db, venue, actor, [evening]))[0];
	if (!evening || !head) return null;
	const signed = await signedReport(db, venue, performance);
	const report = signed?.report ?? draftReport(await reportSources(db, venue, evening));
	const over = isReportable(evening.performance, evening.happened);
	return {
		...head,
		report,
		signed: signed && {
			at: signed.signedAt,
			by: (await personById(db, venue, signed.signedBy))?.name ?? signed.signedBy,
			note: signed.note,
		},
		maySign: !signed && over && reach(actor.role, 'sign-report') !== null,
	};
}

/** The reports of the last days, newest first. */
export async function reportList(
	{ db, venue, zone, now }: Lookout,
	actor: PersonActor,
): Promise<ReportListed[]> {
	const today = venueDay(now, zone);
	const days = Array.from({ length: DAYS_LISTED }, (_, index) => addDays(today, -index));
	const evenings = (await eveningsOfDays(db, venue, days)).filter(({ performance, happened }) => {
		const [doors] = timesOf(performance, happened, now);
		return happened.stamps.length > 0 || happened.halt !== null || (doors?.planned ?? 0) <= now;
	});
	const heads = await headsOf(db, venue, actor, evenings);
	const signed = await signedAmong(
		db,
		venue,
		heads.map(({ performance }) => performance),
	);
	return heads
		.map((head): ReportListed => {
			const evening = evenings.find(({ performance }) => performance.id === head.performance);
			const over = evening && isReportable(evening.performance, evening.happened);
			return { ...head, state: signed.has(head.performance) ? 'signed' : over ? 'to-sign' : 'running' };
		})
		.sort((a, b) => b.plannedStart - a.plannedStart);
}

async function headsOf(
	db: Lookout['db'],
	venue: string,
	actor: PersonActor,
	evenings: Evening[],
): Promise<ReportHead[]> {
	const far = reach(actor.role, 'read-report');
	if (far === null) return [];
	const { houses, productions, companies } = await loadProgramme(db, venue);
	const mine = ({ company }: ProductionSetup) => far === 'all' || company === actor.company;
	return evenings.flatMap(({ performance: { id, house, production: played, day, plannedStart } }) => {
		const production = productions.find((each) => each.id === played);
		if (!production || !mine(production)) return [];
		return [
			{
				performance: id,
				day,
				plannedStart,
				title: production.title,
				house: houses.find((each) => each.id === house)?.name ?? { en: house },
				company: companies.find((each) => each.id === production.company)?.name ?? production.company,
			},
		];
	});
}
