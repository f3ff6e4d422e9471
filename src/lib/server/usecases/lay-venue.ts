import type { HouseActor } from '../../domain/people/actor.ts';
import type { DeviceKind, Placement } from '../../domain/device/placement.ts';
import type { Role } from '../../domain/people/roles.ts';
import type { VenueSetup } from '../../domain/venue/setup.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { deviceWasEver, insertDevice } from '../store/devices.ts';
import { insertPerson, personById, personByLogin, personWasEver, setPasswordHash } from '../store/people.ts';
import { replaceProgramme } from '../store/programme.ts';
import type { Store } from '../store/store.ts';
import { apiTokenWasEver, insertApiToken } from '../store/tokens.ts';
import { putVenue } from '../store/venues.ts';
import { passwordHash, passwordMatches, secretHash } from './secrets.ts';

/**
 * Lays a venue as set up, in place of what stood there: programme, season and what happened in it go, people and
 * devices stay. The venue gets a new incarnation, so that no page takes what it still holds for news.
 */
export async function layVenue(
	store: Store,
	actor: HouseActor,
	setup: VenueSetup,
	now: Instant,
): Promise<void> {
	await store.transaction(setup.id, { actor, via: null, source: 'timer', now }, async (tx) => {
		await putVenue(tx.db, setup);
		await replaceProgramme(tx.db, setup);
		tx.log('demonstration-laid', { performances: setup.performances.length });
	});
}

/** The id of the demonstration's cue token. */
const CUE_TOKEN = 'demonstration-cues';

/** Somebody or something the demonstration brings along, with the secret that lets it in. */
export interface Cast {
	people: {
		id: string;
		login: string;
		name: string;
		role: Role;
		houses: string[];
		company: string | null;
		password: string;
	}[];
	devices: { id: string; kind: DeviceKind; name: string; placement: Placement; token: string }[];
	cueToken: string;
}

/**
 * Brings in the people, devices and cue token that were never there, and puts changed passwords right. Who was removed
 * and what was revoked stays out, also after a restart [P2]; a sign-in name that somebody else has by now stays theirs.
 */
export async function layCast(store: Store, actor: HouseActor, cast: Cast, now: Instant): Promise<void> {
	const { venue } = actor;
	const missing = await Promise.all(
		cast.people.map(async (person) => {
			const known = await personById(store.db, venue, person.id);
			const barred =
				known === null &&
				((await personWasEver(store.db, venue, person.id)) ||
					(await personByLogin(store.db, venue, person.login)) !== null);
			if (barred) return [];
			const right = known !== null && (await passwordMatches(known.passwordHash, person.password));
			return right ? [] : [{ ...person, known, hash: await passwordHash(person.password) }];
		}),
	);
	await store.transaction(venue, { actor, via: null, source: 'timer', now }, async (tx) => {
		for (const { id, login, name, role, houses, company, known, hash } of missing.flat()) {
			if (known) await setPasswordHash(tx.db, venue, known.id, hash);
			else {
				const row = { id, login, name, role, houses, company, passwordHash: hash, addedAt: now };
				await insertPerson(tx.db, venue, row);
				tx.log('person-added', { person: id, role });
			}
		}
		for (const { id, kind, name, placement, token } of cast.devices) {
			if (await deviceWasEver(tx.db, venue, id)) continue;
			const row = {
				id,
				kind,
				name,
				placement,
				tokenHash: secretHash(token),
				pairedAt: now,
				pairedBy: actor.id,
			};
			await insertDevice(tx.db, venue, row);
			tx.log('device-paired', { device: id, kind });
		}
		if (!(await apiTokenWasEver(tx.db, venue, CUE_TOKEN))) {
			const tokenHash = secretHash(cast.cueToken);
			await insertApiToken(tx.db, {
				venue,
				id: CUE_TOKEN,
				name: 'Demonstration cues',
				madeAt: now,
				tokenHash,
			});
			tx.log('token-made', { token: CUE_TOKEN });
		}
	});
}
