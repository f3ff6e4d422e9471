import type { DeviceKind } from '../../domain/device/placement.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Db } from './store.ts';

/** A code that a device shows and nobody has typed yet, or that was used. */
export interface Pairing {
	codeHash: string;
	/** The token the device will have once approved. */
	tokenHash: string;
	device: string;
	kind: DeviceKind;
	askedAt: Instant;
	expiresAt: Instant;
	usedAt: Instant | null;
}

/** A new code for this device; the one it showed before is forgotten. */
export async function putPairing(db: Db, pairing: Omit<Pairing, 'usedAt'>): Promise<void> {
	const { codeHash, tokenHash, device, kind, askedAt, expiresAt } = pairing;
	const row = {
		code_hash: codeHash,
		token_hash: tokenHash,
		kind,
		asked_at: askedAt,
		expires_at: expiresAt,
		used_at: null,
	};
	await db
		.insertInto('pairing')
		.values({ device, ...row })
		.onConflict((conflict) => conflict.column('device').doUpdateSet(row))
		.execute();
}

export async function pairingByCodeHash(db: Db, codeHash: string): Promise<Pairing | null> {
	const row = await db.selectFrom('pairing').selectAll().where('code_hash', '=', codeHash).executeTakeFirst();
	if (!row) return null;
	const {
		token_hash: tokenHash,
		device,
		kind,
		asked_at: askedAt,
		expires_at: expiresAt,
		used_at: usedAt,
	} = row;
	return { codeHash, tokenHash, device, kind, askedAt, expiresAt, usedAt };
}

/**
 * Uses the code up. Two venues' managers do not wait for each other, so only this guard makes it once.
 * @returns false when it was used already.
 */
export async function markPairingUsed(db: Db, codeHash: string, at: Instant): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('pairing')
		.set({ used_at: at })
		.where('code_hash', '=', codeHash)
		.where('used_at', 'is', null)
		.executeTakeFirst();
	return numUpdatedRows === 1n;
}

/** Forgets codes that expired before `before`, used or not. */
export async function purgePairingsBefore(db: Db, before: Instant): Promise<void> {
	await db.deleteFrom('pairing').where('expires_at', '<', before).execute();
}
