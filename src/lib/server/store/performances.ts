import type { ClearanceAsk } from '../../domain/evening/clearance.ts';
import type { DoorsWord } from '../../domain/evening/late-seating.ts';
import {
	programmedOf,
	type Halt,
	type Happened,
	type Hold,
	type Pause,
	type Performance,
	type Programmed,
	type Release,
	type Stamp,
} from '../../domain/evening/performance.ts';
import { pointsOf, type PartNumber, type PointId, type UpPoint } from '../../domain/evening/points.ts';
import type { Instant, LocalDate } from '../../domain/time/instant.ts';
import type { PerformanceSetup } from '../../domain/venue/setup.ts';
import { chunksOf } from './chunks.ts';
import { toJson } from './codec.ts';
import type { Db } from './store.ts';

/** A performance as programmed and what has happened to it. */
export interface Evening {
	performance: Performance;
	happened: Happened;
}

/** One performance; `null` when the venue has none by that id. */
export async function loadEvening(db: Db, venue: string, id: string): Promise<Evening | null> {
	const rows = await performanceRows(db, venue).where('performance.id', '=', id).execute();
	const [evening] = await withHappened(db, venue, rows);
	return evening ?? null;
}

/** All performances of these venue days, by start; always six queries. */
export async function eveningsOfDays(db: Db, venue: string, days: LocalDate[]): Promise<Evening[]> {
	if (days.length === 0) return [];
	const rows = await performanceRows(db, venue)
		.where('performance.day', 'in', days)
		.orderBy('planned_start')
		.orderBy('performance.id')
		.execute();
	return withHappened(db, venue, rows);
}

/** Those performances of these venue days to which anything has happened yet, by start. */
export async function eveningsWithNews(db: Db, venue: string, days: LocalDate[]): Promise<Evening[]> {
	const rows = await performanceRows(db, venue)
		.where('performance.day', 'in', days)
		.where((eb) => {
			const has = (table: 'stamp' | 'hold' | 'wording_release' | 'pause') =>
				eb.exists(
					eb
						.selectFrom(table)
						.select(`${table}.performance`)
						.whereRef(`${table}.venue`, '=', 'performance.venue')
						.whereRef(`${table}.performance`, '=', 'performance.id'),
				);
			return eb.or([
				eb('moved_start', 'is not', null),
				eb('halt', 'is not', null),
				eb('doors_said_at', 'is not', null),
				has('stamp'),
				has('hold'),
				has('wording_release'),
				has('pause'),
			]);
		})
		.orderBy('planned_start')
		.orderBy('performance.id')
		.execute();
	return withHappened(db, venue, rows);
}

function performanceRows(db: Db, venue: string) {
	return db.selectFrom('performance').selectAll().where('performance.venue', '=', venue);
}

type PerformanceRow = Awaited<ReturnType<ReturnType<typeof performanceRows>['execute']>>[number];

async function withHappened(db: Db, venue: string, rows: PerformanceRow[]): Promise<Evening[]> {
	if (rows.length === 0) return [];
	const ids = rows.map(({ id }) => id);
	const stamps = await db
		.selectFrom('stamp')
		.selectAll()
		.where('venue', '=', venue)
		.where('performance', 'in', ids)
		.execute();
	const holds = await db
		.selectFrom('hold')
		.selectAll()
		.where('venue', '=', venue)
		.where('performance', 'in', ids)
		.orderBy('number')
		.execute();
	const releases = await db
		.selectFrom('wording_release')
		.selectAll()
		.where('venue', '=', venue)
		.where('performance', 'in', ids)
		.execute();
	const asks = await db
		.selectFrom('clearance_ask')
		.selectAll()
		.where('venue', '=', venue)
		.where('performance', 'in', ids)
		.execute();
	const pauses = await db
		.selectFrom('pause')
		.selectAll()
		.where('venue', '=', venue)
		.where('performance', 'in', ids)
		.orderBy('from')
		.execute();
	return rows.map((row) => {
		const isOf = ({ performance }: { performance: string }): boolean => performance === row.id;
		const order = pointsOf(row.programmed.partMinutes.length);
		return {
			performance: {
				id: row.id,
				house: row.house,
				production: row.production,
				day: row.day,
				plannedStart: row.planned_start,
				...row.programmed,
			},
			happened: {
				stamps: stamps
					.filter(isOf)
					.map(({ point, at, recorded_at, source, by }): Stamp => ({
						point,
						at,
						recordedAt: recorded_at,
						source,
						by,
					}))
					.sort((a, b) => order.indexOf(a.point) - order.indexOf(b.point)),
				holds: holds.filter(isOf).map(holdOf),
				releases: releases
					.filter(isOf)
					.map(({ point, wording, at, released_at }): Release => ({
						point,
						wording,
						at,
						releasedAt: released_at,
					}))
					.sort((a, b) => order.indexOf(a.point) - order.indexOf(b.point)),
				asks: asks.filter(isOf).map(({ part, at, recorded_at, source, by }) => ({
					part,
					at,
					recordedAt: recorded_at,
					source,
					by,
				})),
				pauses: pauses.filter(isOf).map(({ part, from, to }) => ({ part, from, to })),
				doorsWord: row.doors_said_at === null ? null : { open: row.doors_open === 1, at: row.doors_said_at },
				movedStart: row.moved_start,
				halt: row.halt && { kind: row.halt, at: row.halt_at ?? 0 },
			},
		};
	});
}

function holdOf(row: {
	delays: UpPoint;
	reason: string;
	since: Instant;
	new_time: Instant | null;
	released_at: Instant | null;
}): Hold {
	const { delays, reason, since, new_time: newTime, released_at: releasedAt } = row;
	return { delays, reason, since, newTime, releasedAt };
}

/**
 * Adds performances to the season, each with what its production says now; nothing has happened to them yet.
 * @throws when there is no such production.
 */
export async function insertPerformances(
	db: Db,
	venue: string,
	performances: PerformanceSetup[],
): Promise<void> {
	const programmed = await programmedBy(
		db,
		venue,
		performances.map(({ production }) => production),
	);
	const rows = performances.map(({ id, house, production, day, plannedStart }) => ({
		venue,
		id,
		house,
		production,
		day,
		planned_start: plannedStart,
		programmed: toJson(programmed.get(production) ?? noProduction(production)),
		moved_start: null,
		halt: null,
		halt_at: null,
		doors_open: null,
		doors_said_at: null,
	}));
	for (const chunk of chunksOf(rows)) await db.insertInto('performance').values(chunk).execute();
}

/**
 * These performances take from their productions what those say now. The caller knows that they have not begun: what
 * has keeps what it was booked with [T2].
 */
export async function bookAnew(db: Db, venue: string, ids: string[]): Promise<void> {
	const there = await chunked(ids, (some) =>
		db
			.selectFrom('performance')
			.select(['id', 'production'])
			.where('venue', '=', venue)
			.where('id', 'in', some)
			.execute(),
	);
	const programmed = await programmedBy(
		db,
		venue,
		there.map(({ production }) => production),
	);
	for (const [production, says] of programmed) {
		const own = there.filter((one) => one.production === production).map(({ id }) => id);
		for (const some of chunksOf(own)) {
			await db
				.updateTable('performance')
				.set({ programmed: toJson(says) })
				.where('venue', '=', venue)
				.where('id', 'in', some)
				.execute();
		}
	}
}

async function programmedBy(db: Db, venue: string, productions: string[]): Promise<Map<string, Programmed>> {
	const rows = await chunked([...new Set(productions)], (some) =>
		db
			.selectFrom('production')
			.select(['id', 'details'])
			.where('venue', '=', venue)
			.where('id', 'in', some)
			.execute(),
	);
	return new Map(rows.map(({ id, details }) => [id, programmedOf(details)]));
}

async function chunked<Row>(ids: string[], read: (some: string[]) => Promise<Row[]>): Promise<Row[]> {
	const rows: Row[] = [];
	for (const some of chunksOf(ids)) rows.push(...(await read(some)));
	return rows;
}

function noProduction(id: string): never {
	throw new Error(`There is no production "${id}" to book a performance of.`);
}

/** How many performances are planned in each house from this venue day on. */
export async function countComing(db: Db, venue: string, from: LocalDate): Promise<Map<string, number>> {
	const rows = await db
		.selectFrom('performance')
		.select((eb) => ['house', eb.fn.countAll<number>().as('count')])
		.where('venue', '=', venue)
		.where('day', '>=', from)
		.groupBy('house')
		.execute();
	return new Map(rows.map(({ house, count }) => [house, count]));
}

/** Who or why, as it is kept: what a reader was sent without it is never written back. */
export function wordOf(said: string | null): string {
	if (said === null) throw new Error('What is kept says who did it, and why.');
	return said;
}

/** @throws when the point is stamped already: the caller decides by what it loaded in the same transaction. */
export async function addStamp(db: Db, venue: string, performance: string, stamp: Stamp): Promise<void> {
	const { point, at, recordedAt, source, by } = stamp;
	await db
		.insertInto('stamp')
		.values({ venue, performance, point, at, recorded_at: recordedAt, source, by: wordOf(by) })
		.execute();
}

export async function removeStamp(db: Db, venue: string, performance: string, point: PointId): Promise<void> {
	await db
		.deleteFrom('stamp')
		.where('venue', '=', venue)
		.where('performance', '=', performance)
		.where('point', '=', point)
		.execute();
}

/**
 * A new hold; the ones before it are kept.
 * @throws when one of the same up is not released: the caller decides by what it loaded in the same transaction.
 */
export async function insertHold(db: Db, venue: string, performance: string, hold: Hold): Promise<void> {
	const last = await db
		.selectFrom('hold')
		.select((eb) => eb.fn.max('number').as('number'))
		.where('venue', '=', venue)
		.where('performance', '=', performance)
		.executeTakeFirst();
	await db
		.insertInto('hold')
		.values({
			venue,
			performance,
			number: (last?.number ?? 0) + 1,
			delays: hold.delays,
			reason: wordOf(hold.reason),
			since: hold.since,
			new_time: hold.newTime,
			released_at: hold.releasedAt,
		})
		.execute();
}

/** Releases the hold of this up that is not released yet. */
export async function releaseHold(
	db: Db,
	venue: string,
	performance: string,
	delays: UpPoint,
	at: Instant,
): Promise<void> {
	await db
		.updateTable('hold')
		.set({ released_at: at })
		.where('venue', '=', venue)
		.where('performance', '=', performance)
		.where('delays', '=', delays)
		.where('released_at', 'is', null)
		.execute();
}

/** Lateness for one up, in place of what was said of it before. */
export async function putRelease(
	db: Db,
	venue: string,
	performance: string,
	release: Release,
): Promise<void> {
	const { point, wording, at, releasedAt } = release;
	const said = { wording, at, released_at: releasedAt };
	await db
		.insertInto('wording_release')
		.values({ venue, performance, point, ...said })
		.onConflict((conflict) => conflict.columns(['venue', 'performance', 'point']).doUpdateSet(said))
		.execute();
}

export async function removeRelease(
	db: Db,
	venue: string,
	performance: string,
	point: UpPoint,
): Promise<void> {
	await db
		.deleteFrom('wording_release')
		.where('venue', '=', venue)
		.where('performance', '=', performance)
		.where('point', '=', point)
		.execute();
}

/** Moves tonight's start, beside what was programmed [T12]. */
export async function setMovedStart(
	db: Db,
	venue: string,
	performance: string,
	start: Instant,
): Promise<void> {
	await db
		.updateTable('performance')
		.set({ moved_start: start })
		.where('venue', '=', venue)
		.where('id', '=', performance)
		.execute();
}

/** `null`: the show goes on. */
export async function setHalt(db: Db, venue: string, performance: string, halt: Halt | null): Promise<void> {
	await db
		.updateTable('performance')
		.set({ halt: halt?.kind ?? null, halt_at: halt?.at ?? null })
		.where('venue', '=', venue)
		.where('id', '=', performance)
		.execute();
}

/**
 * The show goes on after this stop. One that began where another ended at once takes its place: so it is where the clock
 * was set back meanwhile, and a show must be able to go on [R6].
 */
export async function insertPause(db: Db, venue: string, performance: string, pause: Pause): Promise<void> {
	await db
		.insertInto('pause')
		.values({ venue, performance, ...pause })
		.onConflict((conflict) => conflict.columns(['venue', 'performance', 'from']).doUpdateSet({ ...pause }))
		.execute();
}

/** @throws when the part was asked for already: the caller decides by what it loaded in the same transaction. */
export async function addAsk(db: Db, venue: string, performance: string, ask: ClearanceAsk): Promise<void> {
	const { part, at, recordedAt, source, by } = ask;
	await db
		.insertInto('clearance_ask')
		.values({ venue, performance, part, at, recorded_at: recordedAt, source, by: wordOf(by) })
		.execute();
}

export async function removeAsk(db: Db, venue: string, performance: string, part: PartNumber): Promise<void> {
	await db
		.deleteFrom('clearance_ask')
		.where('venue', '=', venue)
		.where('performance', '=', performance)
		.where('part', '=', part)
		.execute();
}

/** The last word of staff at the doors for latecomers. */
export async function setDoorsWord(
	db: Db,
	venue: string,
	performance: string,
	word: DoorsWord,
): Promise<void> {
	await db
		.updateTable('performance')
		.set({ doors_open: word.open ? 1 : 0, doors_said_at: word.at })
		.where('venue', '=', venue)
		.where('id', '=', performance)
		.execute();
}

/** What opened by itself before: performances, and days as `day <date>`. A person's undo of it stands [T6]. */
export async function openedByItself(db: Db, venue: string): Promise<Set<string>> {
	const rows = await db.selectFrom('self_opening').select('what').where('venue', '=', venue).execute();
	return new Set(rows.map(({ what }) => what));
}

/** @throws when it is remembered already: the caller decides by what it loaded in the same transaction. */
export async function rememberOpened(db: Db, venue: string, what: string): Promise<void> {
	await db.insertInto('self_opening').values({ venue, what }).execute();
}
