import type { DeviceActor, IntegrationActor, PersonActor } from '../../domain/people/actor.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { deviceByTokenHash } from '../store/devices.ts';
import { sessionByTokenHash } from '../store/sessions.ts';
import type { Db } from '../store/store.ts';
import { apiTokenByHash } from '../store/tokens.ts';
import { secretHash } from './secrets.ts';

/** A person by the secret in their cookie. */
export interface SignedIn {
	actor: PersonActor;
	/** The hash the session is stored under. */
	session: string;
}

/** Whose session this is; `null` when it ended, expired or never was. */
export async function identifyPerson(db: Db, secret: string, steady: Instant): Promise<SignedIn | null> {
	const tokenHash = secretHash(secret);
	const session = await sessionByTokenHash(db, tokenHash, steady);
	if (!session) return null;
	const { venue, id, name, role, houses, company } = session.person;
	return {
		actor: { kind: 'person', venue, id, name, role, houses, company },
		session: tokenHash,
	};
}

/** Whether the session stored under this hash still is one. */
export async function sessionIsOpen(db: Db, tokenHash: string | null, steady: Instant): Promise<boolean> {
	return tokenHash !== null && (await sessionByTokenHash(db, tokenHash, steady)) !== null;
}

/** What stands against a device whose token is known. */
export type DeviceIdentity = { actor: DeviceActor; blocked: boolean };

/** Which device this token belongs to; `null` when it was revoked or never was [P2]. */
export async function identifyDevice(db: Db, token: string): Promise<DeviceIdentity | null> {
	const device = await deviceByTokenHash(db, secretHash(token));
	if (!device) return null;
	const { venue, id, kind } = device;
	return { actor: { kind: 'device', venue, id, device: kind }, blocked: device.blockedAt !== null };
}

/** Which outside system this token belongs to. */
export async function identifyIntegration(db: Db, token: string): Promise<IntegrationActor | null> {
	const found = await apiTokenByHash(db, secretHash(token));
	if (!found) return null;
	return { kind: 'integration', venue: found.venue, id: found.id, name: found.name, way: 'http' };
}
