import { sql } from 'kysely';
import { plannedTimes } from '../../domain/evening/performance.ts';
import { SCORES } from '../../domain/feedback/answer.ts';
import type { HouseReport, Logged, ReportSources } from '../../domain/report/house-report.ts';
import { DAY, HOUR, type Instant } from '../../domain/time/instant.ts';
import { toJson } from './codec.ts';
import { listDevices } from './devices.ts';
import { countAnswers } from './feedback.ts';
import type { Evening } from './performances.ts';
import type { Db } from './store.ts';

/** A cancellation or a new start may have been decided long before the night. */
const LOGGED_BEFORE_MS = 90 * DAY;

/** Patrons ask for help from when the building opens until it is empty. */
const ASKED_BEFORE_DOORS_MS = HOUR;
const ASKED_AFTER_CLEAR_MS = HOUR;

/** A report as it was signed: what happens afterwards does not change it. */
export interface SignedReport {
	report: HouseReport;
	/** The house manager's own words; the log has none of them [P7]. */
	note: string;
	signedAt: Instant;
	signedBy: string;
	mailedAt: Instant | null;
}

/** What the report of an evening is drafted from [T17]: requests are those of kiosks that serve its house. */
export async function reportSources(
	db: Db,
	venue: string,
	{ performance, happened }: Evening,
): Promise<ReportSources> {
	const planned = plannedTimes(performance, happened.movedStart ?? performance.plannedStart);
	const ends = happened.stamps.at(-1)?.at ?? planned.get('house_clear') ?? performance.plannedStart;
	const doors = Math.min(planned.get('house_open') ?? Infinity, happened.stamps[0]?.at ?? Infinity);
	const devices = await listDevices(db, venue);
	const elsewhere = devices
		.filter(({ placement: { houses } }) => houses.length > 0 && !houses.includes(performance.house))
		.map(({ id }) => id);
	const asked = await db
		.selectFrom('help_request')
		.select(['id', 'kind', 'place', 'raised_at', 'state', 'device'])
		.where('venue', '=', venue)
		.where('raised_at', '>=', doors - ASKED_BEFORE_DOORS_MS)
		.where('raised_at', '<=', ends + ASKED_AFTER_CLEAR_MS)
		.orderBy('raised_at')
		.orderBy('id')
		.execute();
	const requests = asked
		.filter(({ device }) => !elsewhere.includes(device))
		.map(({ id, kind, place, raised_at: raisedAt, state }) => ({ id, kind, place, raisedAt, state }));
	const answers = await countAnswers(db, venue, [performance.id]);
	return {
		performance,
		happened,
		log: await logOf(
			db,
			venue,
			performance.id,
			requests.map(({ id }) => id),
			performance.plannedStart,
		),
		requests,
		answers: { ...Object.fromEntries(SCORES.map((score) => [score, 0])), ...answers },
	};
}

/** What was logged of a performance and of some requests, oldest first. */
async function logOf(
	db: Db,
	venue: string,
	performance: string,
	requests: string[],
	plannedStart: Instant,
): Promise<Logged[]> {
	const rows = await db
		.selectFrom('night_log')
		.select(['at', 'fact', 'data'])
		.where('venue', '=', venue)
		.where('at', '>=', plannedStart - LOGGED_BEFORE_MS)
		.where('at', '<=', plannedStart + 2 * DAY)
		.where((eb) =>
			eb.or([
				sql<boolean>`data like ${`%"performance":${JSON.stringify(performance)}%`}`,
				sql<boolean>`fact like 'help-%'`,
			]),
		)
		.orderBy('revision')
		.orderBy('position')
		.execute();
	return rows.filter(
		({ data }) => data['performance'] === performance || requests.includes(String(data['request'])),
	);
}

export async function signedReport(db: Db, venue: string, performance: string): Promise<SignedReport | null> {
	const row = await db
		.selectFrom('house_report')
		.selectAll()
		.where('venue', '=', venue)
		.where('performance', '=', performance)
		.executeTakeFirst();
	if (!row) return null;
	const { details: report, note, signed_at: signedAt, signed_by: signedBy, mailed_at: mailedAt } = row;
	return { report, note, signedAt, signedBy, mailedAt };
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

/** @throws when it is signed already: the caller looks first, in the same transaction. */
export async function insertReport(
	db: Db,
	venue: string,
	{ report, note, signedAt, signedBy }: Omit<SignedReport, 'mailedAt'>,
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
		})
		.execute();
}

/** Signed at or after `since` and not sent yet, oldest first. */
export async function unmailedReports(
	db: Db,
	venue: string,
	since: Instant,
): Promise<{ performance: string; signedAt: Instant }[]> {
	const rows = await db
		.selectFrom('house_report')
		.select(['performance', 'signed_at'])
		.where('venue', '=', venue)
		.where('mailed_at', 'is', null)
		.where('signed_at', '>=', since)
		.orderBy('signed_at')
		.execute();
	return rows.map(({ performance, signed_at: signedAt }) => ({ performance, signedAt }));
}

export async function markMailed(db: Db, venue: string, performance: string, at: Instant): Promise<void> {
	await db
		.updateTable('house_report')
		.set({ mailed_at: at })
		.where('venue', '=', venue)
		.where('performance', '=', performance)
		.execute();
}
