import { isCalledOff } from '../../domain/evening/performance.ts';
import type { Change, Season, SeasonChanges, SeasonPerformance } from '../../domain/season/season.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { venueDay } from '../../domain/time/zone.ts';
import type { PerformanceSetup } from '../../domain/venue/setup.ts';
import { chunksOf } from './chunks.ts';
import { toJson } from './codec.ts';
import { bookAnew, insertPerformances } from './performances.ts';
import { loadProgramme } from './programme.ts';
import { inUse, nextHousePosition, saveProduction } from './set-up.ts';
import type { Db } from './store.ts';
import { loadVenue } from './venues.ts';

/** The whole season, with what keeps parts of it from being changed by a file. @throws when there is no such venue. */
export async function loadSeason(db: Db, venue: string, now: Instant): Promise<Season> {
	const row = await loadVenue(db, venue);
	if (!row) throw new Error(`There is no venue "${venue}".`);
	const { zone, languages, levels, defaults } = row.settings;
	const { houses, companies, productions } = await loadProgramme(db, venue);
	return {
		zone,
		languages,
		name: row.name,
		levels,
		defaults,
		houses,
		companies,
		productions,
		performances: await performancesOf(db, venue, venueDay(now, zone)),
		...(await inUse(db, venue)),
	};
}

async function performancesOf(db: Db, venue: string, today: string): Promise<SeasonPerformance[]> {
	const rows = await db
		.selectFrom('performance')
		.selectAll()
		.where('venue', '=', venue)
		.orderBy('planned_start')
		.orderBy('id')
		.execute();
	const touched = new Set<string>();
	for (const table of [
		'stamp',
		'hold',
		'wording_release',
		'clearance_ask',
		'pause',
		'feedback_answer',
	] as const) {
		const named = await db
			.selectFrom(table)
			.select('performance')
			.distinct()
			.where('venue', '=', venue)
			.execute();
		for (const { performance } of named) touched.add(performance);
	}
	const stamps = await db
		.selectFrom('stamp')
		.innerJoin('performance', (join) =>
			join.onRef('performance.venue', '=', 'stamp.venue').onRef('performance.id', '=', 'stamp.performance'),
		)
		.select(['stamp.performance', 'stamp.point'])
		.where('stamp.venue', '=', venue)
		.where('performance.day', '=', today)
		.execute();
	const begun = new Set(stamps.map(({ performance }) => performance));
	for (const { performance, point } of stamps) if (point === 'house_clear') begun.delete(performance);
	return rows.map(
		({ id, house, production, day, planned_start, programmed, moved_start, halt, doors_said_at }) => ({
			id,
			house,
			production,
			day,
			plannedStart: planned_start,
			programmed,
			movedStart: moved_start,
			touched: touched.has(id) || moved_start !== null || halt !== null || doors_said_at !== null,
			running: begun.has(id) && !isCalledOff(halt),
			cancelled: halt === 'cancelled',
		}),
	);
}

/**
 * Writes what is new and what is changed.
 * @param anew the performances that take from their productions what those say then
 */
export async function writeSeason(
	db: Db,
	venue: string,
	changes: SeasonChanges,
	anew: string[],
): Promise<void> {
	const first = await nextHousePosition(db, venue);
	for (const [index, house] of changes.houses.entries()) {
		await db
			.insertInto('house')
			.values({ venue, id: house.id, position: first + index, details: toJson(house) })
			.execute();
	}
	for (const company of changes.companies) {
		await db
			.insertInto('company')
			.values({ venue, id: company.id, details: toJson(company) })
			.execute();
	}
	for (const { before, after } of changes.productions) {
		if (before) await saveProduction(db, venue, after);
		else
			await db
				.insertInto('production')
				.values({ venue, id: after.id, details: toJson(after) })
				.execute();
	}
	await insertPerformances(
		db,
		venue,
		changes.performances.filter(({ before }) => before === null).map(({ after }) => after),
	);
	for (const { before, after } of changes.performances) if (before) await putBack(db, venue, before, after);
	await bookAnew(db, venue, anew);
}

/**
 * Takes back what an import wrote, as far as the caller says: what it brought goes, what it changed is as before.
 * @param anew the performances that take from their productions what those say then
 */
export async function takeBackSeason(
	db: Db,
	venue: string,
	changes: SeasonChanges,
	anew: string[],
): Promise<void> {
	const brought = (things: Change<{ id: string }>[]) =>
		things.filter(({ before }) => before === null).map(({ after }) => after.id);
	for (const { before, after } of changes.performances) if (before) await putBack(db, venue, after, before);
	await removeFromSeason(db, venue, 'performance', brought(changes.performances));
	for (const { before } of changes.productions) if (before) await saveProduction(db, venue, before);
	await bookAnew(db, venue, anew);
	await removeFromSeason(db, venue, 'production', brought(changes.productions));
	await removeFromSeason(
		db,
		venue,
		'company',
		changes.companies.map(({ id }) => id),
	);
	await removeFromSeason(
		db,
		venue,
		'house',
		changes.houses.map(({ id }) => id),
	);
}

async function putBack(db: Db, venue: string, from: PerformanceSetup, to: PerformanceSetup): Promise<void> {
	const { id, house, production, day, plannedStart } = to;
	await db
		.updateTable('performance')
		.set({ house, production, day, planned_start: plannedStart })
		.where('venue', '=', venue)
		.where('id', '=', id)
		.execute();
	// Codes follow a start that moves; those of another house or night are made anew.
	if (from.house !== house || from.day !== day) await forgetCodes(db, venue, [id]);
}

/** Takes things out of the season; the caller knows that nothing speaks of them any more. */
export async function removeFromSeason(
	db: Db,
	venue: string,
	table: 'performance' | 'production' | 'company' | 'house',
	ids: string[],
): Promise<void> {
	if (table === 'performance') await forgetCodes(db, venue, ids);
	for (const some of chunksOf(ids)) {
		await db.deleteFrom(table).where('venue', '=', venue).where('id', 'in', some).execute();
	}
}

/** Of performances to which nothing has happened: nobody has answered a code of theirs. */
async function forgetCodes(db: Db, venue: string, performances: string[]): Promise<void> {
	for (const some of chunksOf(performances)) {
		await db
			.deleteFrom('feedback_code')
			.where('venue', '=', venue)
			.where('performance', 'in', some)
			.execute();
	}
}
