import type { HouseReport } from '../../domain/report/house-report.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { toJson } from './codec.ts';
import type { Db } from './store.ts';

/** A report as it was signed: what happens afterwards does not change it. */
export interface SignedReport {
	report: HouseReport;
	/** The house manager's own words; the log has none of them [P7]. */
	note: string;
	signedAt: Instant;
	signedBy: string;
}

export async function signedReport(db: Db, venue: string, performance: string): Promise<SignedReport | null> {
	const row = await db
		.selectFrom('house_report')
		.select(['details', 'note', 'signed_at', 'signed_by'])
		.where('venue', '=', venue)
		.where('performance', '=', performance)
		.executeTakeFirst();
	if (!row) return null;
	const { details: report, note, signed_at: signedAt, signed_by: signedBy } = row;
	return { report, note, signedAt, signedBy };
}

/** Which of these performances have a signed report. */
export async function signedAmong(db: Db, venue: string, performances: string[]): Promise<Set<string>> {
	if (performances.length === 0) return new Set();
	const rows = await db
		.selectFrom('house_report')
		.select('performance')
		.where('venue', '=', venue)
		.where('performance', 'in', performances)
		.execute();
	return new Set(rows.map(({ performance }) => performance));
}

/**
 * @param mailDueAt when its letter is to be tried
 * @throws when it is signed already: the caller looks first, in the same transaction.
 */
export async function insertReport(
	db: Db,
	venue: string,
	{ report, note, signedAt, signedBy }: SignedReport,
	mailDueAt: Instant,
): Promise<void> {
	await db
		.insertInto('house_report')
		.values({
			venue,
			performance: report.performance,
			details: toJson(report),
			note,
			signed_at: signedAt,
			signed_by: signedBy,
			mailed_at: null,
			mail_tries: 0,
			mail_trouble: null,
			mail_due_at: mailDueAt,
		})
		.execute();
}
