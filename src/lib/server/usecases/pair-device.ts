import { randomBytes } from 'node:crypto';
import {
	normalisePairingCode,
	PAIRING_BYTES,
	PAIRING_MINUTES,
	pairingCodeFrom,
} from '../../domain/device/pairing-code.ts';
import type { DeviceKind, Placement } from '../../domain/device/placement.ts';
import { granted, refused, type Outcome } from '../../domain/refusal.ts';
import { MINUTE, type Instant, type Moment } from '../../domain/time/instant.ts';
import { insertDevice } from '../store/devices.ts';
import { markPairingUsed, pairingByCodeHash, putPairing } from '../store/pairings.ts';
import type { Store } from '../store/store.ts';
import type { UseCase } from './ask.ts';
import { newSecret, secretHash } from './secrets.ts';

export interface PairingAsked {
	/** As the device shows it. */
	code: string;
	/** By the steady clock. */
	expiresAt: Instant;
	/** The device's token, worth nothing until the code is approved; stored hashed. It never passes a person's hands. */
	token: string;
}

/** A device without a token asks to be paired: 8 letters, 10 minutes, once [P2]. A new code replaces its last one. */
export async function askPairing(
	store: Store,
	device: string,
	kind: DeviceKind,
	{ now, steady }: Moment,
): Promise<PairingAsked> {
	const code = pairingCodeFrom(randomBytes(PAIRING_BYTES));
	const expiresAt = steady + PAIRING_MINUTES * MINUTE;
	const token = newSecret();
	await store.share((db) =>
		putPairing(db, {
			codeHash: secretHash(code),
			tokenHash: secretHash(token),
			device,
			kind,
			askedAt: now,
			expiresAt,
		}),
	);
	return { code, expiresAt, token };
}

/**
 * Approves the device that shows this code, in one step: who types the code approves it, and no second account can
 * approve it again.
 */
export const approveDevice: UseCase<
	{ code: string; name: string; placement: Placement },
	{ device: string }
> = async ({ actor, venue, input, now, steady, commit }) => {
	const code = normalisePairingCode(input.code);
	if (code === null) return refused('code-unknown');
	return commit(async (tx): Promise<Outcome<{ device: string }>> => {
		const pairing = await pairingByCodeHash(tx.db, secretHash(code));
		if (!pairing) return refused('code-unknown');
		if (pairing.usedAt !== null) return refused('code-used');
		if (pairing.expiresAt <= steady) return refused('code-expired');
		if (!(await markPairingUsed(tx.db, secretHash(code), now))) return refused('code-used');
		await insertDevice(tx.db, venue, {
			id: pairing.device,
			kind: pairing.kind,
			name: input.name,
			placement: input.placement,
			tokenHash: pairing.tokenHash,
			pairedAt: now,
			pairedBy: actor.id,
		});
		tx.log('device-paired', { device: pairing.device, kind: pairing.kind });
		return granted({ device: pairing.device });
	});
};
