import type { Instant } from '../../domain/time/instant.ts';
import { chunksOf } from './chunks.ts';
import { toJson } from './codec.ts';
import type { Db } from './store.ts';

/** A frame that was on the glass [S7]. */
export interface PaintedFrame {
	device: string;
	at: Instant;
	scene: string | null;
	performance: string | null;
	/** The scene in the second slot of a divided wall. */
	beside: string | null;
	/** The venue's revision it was drawn from; `null` where that was not told. */
	revision: number | null;
	/** What went otherwise than planned [S1]. */
	deviations: string[];
}

export async function insertPainted(db: Db, venue: string, frames: PaintedFrame[]): Promise<void> {
	const rows = frames.map(({ device, at, scene, performance, beside, revision, deviations }) => ({
		venue,
		device,
		at,
		scene,
		performance,
		beside,
		revision,
		deviations: toJson(deviations),
	}));
	for (const chunk of chunksOf(rows)) await db.insertInto('painted').values(chunk).execute();
}

/** The last frame of each of the venue's devices, by device; those that never painted are not in it. */
export async function lastPainted(db: Db, venue: string): Promise<Map<string, PaintedFrame>> {
	const rows = await db
		.selectFrom('device')
		.innerJoin('painted', (join) =>
			join.onRef('painted.venue', '=', 'device.venue').onRef('painted.device', '=', 'device.id'),
		)
		.select([
			'painted.device',
			'painted.at',
			'painted.scene',
			'painted.performance',
			'painted.beside',
			'painted.revision',
			'painted.deviations',
		])
		.where('device.venue', '=', venue)
		// One step in the index for each device, however long the history is.
		.where('painted.at', '=', (eb) =>
			eb
				.selectFrom('painted as any_frame')
				.select((sub) => sub.fn.max('any_frame.at').as('at'))
				.whereRef('any_frame.venue', '=', 'device.venue')
				.whereRef('any_frame.device', '=', 'device.id'),
		)
		.execute();
	return new Map(rows.map((row) => [row.device, row]));
}

/**
 * Forgets the oldest frames painted before `before` [S16]: `most` of them, and those painted at the same instant as the
 * last of these.
 * @returns whether there may be more
 */
export async function purgePaintedBefore(
	db: Db,
	venue: string,
	before: Instant,
	most: number,
): Promise<boolean> {
	const last = await db
		.selectFrom('painted')
		.select('at')
		.where('venue', '=', venue)
		.where('at', '<', before)
		.orderBy('at')
		.offset(most - 1)
		.limit(1)
		.executeTakeFirst();
	await db
		.deleteFrom('painted')
		.where('venue', '=', venue)
		.where('at', '<', last ? last.at + 1 : before)
		.execute();
	return last !== undefined;
}

/** From when on nothing is known of these devices [S16]. */
export async function insertGone(
	db: Db,
	venue: string,
	absences: { device: string; at: Instant }[],
): Promise<void> {
	const rows = absences.map(({ device, at }) => ({ venue, device, at }));
	for (const chunk of chunksOf(rows)) await db.insertInto('device_gone').values(chunk).execute();
}

/**
 * A server that was killed told nobody: from its last frame of any device on, nothing is known of all of them until they
 * paint again [S16].
 */
export async function allGoneSinceLastFrame(db: Db, venue: string, devices: string[]): Promise<void> {
	const last = await db
		.selectFrom('painted')
		.select((eb) => eb.fn.max('at').as('at'))
		.where('venue', '=', venue)
		.executeTakeFirst();
	const at = last?.at ?? null;
	if (at === null) return;
	await insertGone(
		db,
		venue,
		devices.map((device) => ({ device, at: at + 1 })),
	);
}

/** What a device showed at an instant, as far as it was told. */
export interface ShownAt {
	/** The last frame at or before the instant; `null`: none is kept. */
	frame: PaintedFrame | null;
	/** Since when nothing is known of it, if that was before the instant. */
	goneAt: Instant | null;
	/** When it painted again, or something else; `null`: it has not since. */
	nextAt: Instant | null;
}

/** What was on the glass of a device at `at` [S16]. */
export async function shownAt(db: Db, venue: string, device: string, at: Instant): Promise<ShownAt> {
	const frames = db.selectFrom('painted').where('venue', '=', venue).where('device', '=', device);
	const frame = await frames
		.select(['device', 'at', 'scene', 'performance', 'beside', 'revision', 'deviations'])
		.where('at', '<=', at)
		.orderBy('at', 'desc')
		.limit(1)
		.executeTakeFirst();
	const next = await frames.select('at').where('at', '>', at).orderBy('at').limit(1).executeTakeFirst();
	const gone = await db
		.selectFrom('device_gone')
		.select('at')
		.where('venue', '=', venue)
		.where('device', '=', device)
		.where('at', '>=', frame?.at ?? 0)
		.where('at', '<=', at)
		.orderBy('at')
		.limit(1)
		.executeTakeFirst();
	return { frame: frame ?? null, goneAt: gone?.at ?? null, nextAt: next?.at ?? null };
}

/** Forgets the oldest absences before `before`, `most` of them. @returns whether there may be more */
export async function purgeGoneBefore(
	db: Db,
	venue: string,
	before: Instant,
	most: number,
): Promise<boolean> {
	const last = await db
		.selectFrom('device_gone')
		.select('at')
		.where('venue', '=', venue)
		.where('at', '<', before)
		.orderBy('at')
		.offset(most - 1)
		.limit(1)
		.executeTakeFirst();
	await db
		.deleteFrom('device_gone')
		.where('venue', '=', venue)
		.where('at', '<', last ? last.at + 1 : before)
		.execute();
	return last !== undefined;
}
