import { randomUUID } from 'node:crypto';
import type { GraceMinutes } from '../../domain/evening/public-phase.ts';
import type { VenueSettings, VenueSetup } from '../../domain/venue/setup.ts';
import { toJson } from './codec.ts';
import type { Db } from './store.ts';

export interface Venue {
	id: string;
	name: string;
	settings: VenueSettings;
	/** Changes with every restore and every new demonstration: revisions of two incarnations do not compare. */
	incarnation: string;
	revision: number;
	demonstration: boolean;
}

export async function loadVenue(db: Db, venue: string): Promise<Venue | null> {
	const row = await db.selectFrom('venue').selectAll().where('id', '=', venue).executeTakeFirst();
	return row ? { ...row, demonstration: row.demonstration === 1 } : null;
}

/** The minutes after which this venue presumes. @throws when there is no such venue. */
export async function graceOf(db: Db, venue: string): Promise<GraceMinutes> {
	const row = await loadVenue(db, venue);
	if (!row) throw new Error(`There is no venue "${venue}".`);
	return row.settings.grace;
}

export async function listVenues(db: Db): Promise<Venue[]> {
	const rows = await db.selectFrom('venue').selectAll().orderBy('id').execute();
	return rows.map((row) => ({ ...row, demonstration: row.demonstration === 1 }));
}

/**
 * Puts the venue as set up, new or in place of what it was, under a new incarnation: no page takes what it still holds
 * for the latest news. Its revision goes on.
 */
export async function putVenue(
	db: Db,
	setup: Pick<VenueSetup, 'id' | 'name' | 'settings' | 'demonstration'>,
): Promise<void> {
	const row = {
		name: setup.name,
		settings: toJson(setup.settings),
		incarnation: randomUUID(),
		demonstration: setup.demonstration ? 1 : 0,
	};
	await db
		.insertInto('venue')
		.values({ id: setup.id, revision: 0, ...row })
		.onConflict((conflict) => conflict.column('id').doUpdateSet(row))
		.execute();
}

/** What an administrator set; page and plan that speak of it are told by the fact that is logged with it. */
export async function putSettings(db: Db, venue: string, settings: VenueSettings): Promise<void> {
	await db
		.updateTable('venue')
		.set({ settings: toJson(settings) })
		.where('id', '=', venue)
		.execute();
}

/** Gives the venue another incarnation, after its rows were put back to what they once were [R8]. */
export async function renewIncarnation(db: Db, venue: string): Promise<void> {
	await db.updateTable('venue').set({ incarnation: randomUUID() }).where('id', '=', venue).execute();
}
