import type { Selectable } from 'kysely';
import type { DeviceKind, Placement } from '../../domain/device/placement.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { toJson } from './codec.ts';
import type { Db } from './store.ts';
import type { Tables } from './tables.ts';

/** A paired device that has not been revoked. */
export interface StoredDevice {
	venue: string;
	id: string;
	kind: DeviceKind;
	name: string;
	placement: Placement;
	pairedAt: Instant;
	/** The person who approved it. */
	pairedBy: string;
	blockedAt: Instant | null;
}

/**
 * Takes a device in under its new token; one that was here before (revoked, or its token lost) comes back as new,
 * and its old token is dead.
 */
export async function insertDevice(
	db: Db,
	venue: string,
	device: Omit<StoredDevice, 'venue' | 'blockedAt'> & { tokenHash: string },
): Promise<void> {
	const row = {
		kind: device.kind,
		name: device.name,
		placement: toJson(device.placement),
		token_hash: device.tokenHash,
		paired_at: device.pairedAt,
		paired_by: device.pairedBy,
		blocked_at: null,
		revoked_at: null,
	};
	await db
		.insertInto('device')
		.values({ venue, id: device.id, ...row })
		.onConflict((conflict) => conflict.columns(['venue', 'id']).doUpdateSet(row))
		.execute();
}

export async function deviceById(db: Db, venue: string, id: string): Promise<StoredDevice | null> {
	const row = await pairedDevices(db).where('venue', '=', venue).where('id', '=', id).executeTakeFirst();
	return row ? deviceOf(row) : null;
}

/** Whether the venue ever had a device of this id, revoked since or not. */
export async function deviceWasEver(db: Db, venue: string, id: string): Promise<boolean> {
	const row = await db
		.selectFrom('device')
		.select('id')
		.where('venue', '=', venue)
		.where('id', '=', id)
		.executeTakeFirst();
	return row !== undefined;
}

/** Whose token this is, blocked or not. */
export async function deviceByTokenHash(db: Db, tokenHash: string): Promise<StoredDevice | null> {
	const row = await pairedDevices(db).where('token_hash', '=', tokenHash).executeTakeFirst();
	return row ? deviceOf(row) : null;
}

/** The venue's devices by name. */
export async function listDevices(db: Db, venue: string): Promise<StoredDevice[]> {
	const rows = await pairedDevices(db).where('venue', '=', venue).orderBy('name').orderBy('id').execute();
	return rows.map(deviceOf);
}

function pairedDevices(db: Db) {
	return db.selectFrom('device').selectAll().where('revoked_at', 'is', null);
}

export async function placeDevice(
	db: Db,
	venue: string,
	id: string,
	name: string,
	placement: Placement,
): Promise<void> {
	await db
		.updateTable('device')
		.set({ name, placement: toJson(placement) })
		.where('venue', '=', venue)
		.where('id', '=', id)
		.execute();
}

/** `null` lets it in again. */
export async function blockDevice(db: Db, venue: string, id: string, at: Instant | null): Promise<void> {
	await db
		.updateTable('device')
		.set({ blocked_at: at })
		.where('venue', '=', venue)
		.where('id', '=', id)
		.execute();
}

export async function revokeDevice(db: Db, venue: string, id: string, at: Instant): Promise<void> {
	await db
		.updateTable('device')
		.set({ revoked_at: at })
		.where('venue', '=', venue)
		.where('id', '=', id)
		.execute();
}

function deviceOf(row: Selectable<Tables['device']>): StoredDevice {
	return {
		venue: row.venue,
		id: row.id,
		kind: row.kind,
		name: row.name,
		placement: row.placement,
		pairedAt: row.paired_at,
		pairedBy: row.paired_by,
		blockedAt: row.blocked_at,
	};
}
