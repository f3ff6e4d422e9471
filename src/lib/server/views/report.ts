import { draftReport, type HouseReport } from '../../domain/report/house-report.ts';
import { companyReport, type CompanyReport } from '../../domain/report/company-report.ts';
import { nightOver } from '../../domain/report/night-over.ts';
import { timesOf } from '../../domain/evening/expected.ts';
import type { PersonActor } from '../../domain/people/actor.ts';
import { reach } from '../../domain/people/authority.ts';
import type { ProductionSetup } from '../../domain/venue/setup.ts';
import type { Text } from '../../domain/time/clock-text.ts';
import type { Instant, LocalDate } from '../../domain/time/instant.ts';
import { addDays, venueDay } from '../../domain/time/zone.ts';
import { incidentsOf } from '../store/incidents.ts';
import { personById } from '../store/people.ts';
import { eveningsOfDays, loadEvening, type Evening } from '../store/performances.ts';
import { loadProgramme } from '../store/programme.ts';
import { reportSources } from '../store/report-sources.ts';
import { signedAmong, signedReport } from '../store/reports.ts';
import { graceOf } from '../store/venues.ts';
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

/** For those who keep the house's record. */
export interface HouseReportView extends ReportHead {
	audience: 'house';
	report: HouseReport;
	/** What was written of each incident, by its id; `null`: deleted with the time. */
	incidentWords: Record<string, string | null>;
	/** `null` while it is a draft. */
	signed: { at: Instant; by: string; note: string } | null;
	/** The night is over, and this person may sign. */
	maySign: boolean;
	/** It is not signed, and this person may note incidents. */
	mayNote: boolean;
}

/** For the company that played: nobody's words, and of the visitors only figures [P1]. */
export interface CompanyReportView extends ReportHead {
	audience: 'company';
	report: CompanyReport;
	signed: { at: Instant; by: string } | null;
}

export type ReportView = HouseReportView | CompanyReportView;

export interface ReportListed extends ReportHead {
	state: 'running' | 'to-sign' | 'signed';
}

/** One report as this person may read it; `null` where there is none, or none of their company's (table A). */
export async function reportView(
	{ db, venue, now }: Pick<Lookout, 'db' | 'venue' | 'now'>,
	actor: PersonActor,
	performance: string,
): Promise<ReportView | null> {
	const evening = await loadEvening(db, venue, performance);
	const head = evening && (await headsOf(db, venue, actor, [evening]))[0];
	if (!evening || !head) return null;
	const signed = await signedReport(db, venue, performance);
	const report = signed?.report ?? draftReport(await reportSources(db, venue, evening), now);
	const by = signed && ((await personById(db, venue, signed.signedBy))?.name ?? signed.signedBy);
	if (reach(actor.role, 'read-report') !== 'all') {
		return {
			...head,
			audience: 'company',
			report: companyReport(report),
			signed: signed && { at: signed.signedAt, by: by ?? '' },
		};
	}
	const incidents = await incidentsOf(db, venue, performance);
	const maySign = reach(actor.role, 'sign-report') !== null;
	return {
		...head,
		audience: 'house',
		report,
		incidentWords: Object.fromEntries(incidents.map(({ id, words }) => [id, words])),
		signed: signed && { at: signed.signedAt, by: by ?? '', note: signed.note },
		maySign: maySign && !signed && report.over !== null,
		mayNote: maySign && !signed,
	};
}

/** The reports of the last days, newest first. */
export async function reportList(
	{ db, venue, zone, now }: Lookout,
	actor: PersonActor,
): Promise<ReportListed[]> {
	const today = venueDay(now, zone);
	const days = Array.from({ length: DAYS_LISTED }, (_, index) => addDays(today, -index));
	const grace = await graceOf(db, venue);
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
			const over = evening && nightOver(evening, evenings, grace, now) !== null;
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
