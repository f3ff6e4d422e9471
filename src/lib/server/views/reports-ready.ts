import type { StaffReport } from '../../contract/views.ts';
import { reach } from '../../domain/people/authority.ts';
import { HELP_FACTS } from '../../domain/night-log/fact.ts';
import { draftReport } from '../../domain/report/house-report.ts';
import type { Evening } from '../store/performances.ts';
import { reportSources } from '../store/report-sources.ts';
import { signedAmong } from '../store/reports.ts';
import { eveningsTonight } from '../store/tonight.ts';
import { graceOf } from '../store/venues.ts';
import { EVENING_FACTS } from './evening.ts';
import type { Lookout, Projection } from './projection.ts';

/**
 * Tonight's reports for whoever signs them, so that a clean night is one tap where the last stamp was given [T17]. Only
 * what somebody ended is drafted for it: a night that is presumed over is never clean, and time alone tells the page so.
 */
export const staffReports: Projection<'staff', 'reports'> = {
	schema: 1,
	touchedBy: [
		...EVENING_FACTS,
		...HELP_FACTS,
		'incident-noted',
		'incident-removed',
		'report-signed',
		'answered',
	],
	everyMs: 1_000,
	key: ({ actor }) => (reach(actor.role, 'sign-report') === null ? null : 'all'),
	async project(lookout) {
		const { db, venue, zone, now } = lookout;
		const grace = await graceOf(db, venue);
		const evenings = await eveningsTonight(db, venue, { zone, grace }, now);
		const ids = evenings.map(({ performance }) => performance.id);
		const signed = await signedAmong(db, venue, ids);
		const reports: StaffReport[] = [];
		for (const evening of evenings) {
			const { id } = evening.performance;
			const standing = signed.has(id) ? 'signed' : await unsigned(lookout, evening);
			reports.push({ performance: id, standing });
		}
		return { reports };
	},
};

async function unsigned(
	{ db, venue, now }: Lookout,
	evening: Evening,
): Promise<'running' | 'clean' | 'to-explain'> {
	const { stamps, halt } = evening.happened;
	if (!halt && !stamps.some(({ point }) => point === 'house_clear')) return 'running';
	const report = draftReport(await reportSources(db, venue, evening), now);
	if (!report.over) return 'running';
	return report.remarks.length === 0 ? 'clean' : 'to-explain';
}
