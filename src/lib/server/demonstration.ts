import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { demoDay, demoSetup, mainStartAround, usualMainStart } from '../demo/setup.ts';
import { demoVenue } from '../demo/venue.ts';
import { phaseOf } from '../domain/evening/phase.ts';
import { plannedTimes } from '../domain/evening/performance.ts';
import type { HouseActor } from '../domain/people/actor.ts';
import type { Picture } from '../domain/programme/plan.ts';
import type { Rule } from '../domain/programme/rule.ts';
import { HOUR, type Instant } from '../domain/time/instant.ts';
import { listDevices } from './store/devices.ts';
import { listPeople } from './store/people.ts';
import { eveningsOfDays } from './store/performances.ts';
import type { Store } from './store/store.ts';
import { apiTokenByHash } from './store/tokens.ts';
import { layCast, layVenue } from './usecases/lay-venue.ts';
import { newSecret, secretHash } from './usecases/secrets.ts';
import type { JoinLink } from './views/phone.ts';

/** The demonstration's secrets, made once a data folder; a real venue has none of this file. */
interface DemoSecrets {
	passwords: Record<string, string>;
	/** By device id. */
	tokens: Record<string, string>;
	cueToken: string;
}

export interface Demonstration {
	screens: JoinLink[];
	kiosks: JoinLink[];
	people: { login: string; role: string; password: string }[];
	/** `null` once it was revoked. */
	cueToken: string | null;
}

export const DEMONSTRATION_VENUE = demoVenue.id;

const actor: HouseActor = { kind: 'foyer', venue: demoVenue.id, id: 'demonstration' };

/** Past the last planned point by this much, tonight is over even if nobody ever cleared the house. */
const OVER_AFTER_MS = HOUR;

/** Lays tonight and the days after it. `around`: tonight begins soon after now; else at its usual time. */
export async function layDemonstration(
	parts: { store: Store; mediaDir: string; rules: Rule[] },
	around: 'now' | 'usual',
	now: Instant,
): Promise<void> {
	const { store, mediaDir, rules } = parts;
	const tonight = demoDay(now);
	const mainStart = around === 'now' ? mainStartAround(now) : usualMainStart(tonight);
	const pictures = await demoPictures(mediaDir);
	await layVenue(store, actor, demoSetup({ pictures, rules, mainStart, tonight }), now);
}

/** Whether the demonstration's tonight is over, or it has none. */
export async function demonstrationIsOver(store: Store, now: Instant): Promise<boolean> {
	const tonight = await eveningsOfDays(store.db, demoVenue.id, [demoDay(now)]);
	return tonight.every(({ performance, happened }) => {
		if (phaseOf(performance, happened).name === 'house_clear') return true;
		const clear = plannedTimes(performance).get('house_clear') ?? 0;
		return now > clear + OVER_AFTER_MS;
	});
}

/**
 * Brings in the demonstration's people and devices, with the secrets of this data folder.
 * @returns those who are there: whoever was removed or revoked stays out
 */
export async function castDemonstration(store: Store, dataDir: string, now: Instant): Promise<Demonstration> {
	const { screens, kiosks, staff } = demoVenue;
	const { passwords, tokens, cueToken } = await secretsIn(dataDir);
	const devices = [
		...screens.map((device) => ({ ...device, kind: 'screen' as const, token: tokens[device.id] ?? '' })),
		...kiosks.map((device) => ({ ...device, kind: 'kiosk' as const, token: tokens[device.id] ?? '' })),
	];
	const people = staff.map((person) => ({ ...person, password: passwords[person.login] ?? '' }));
	await layCast(store, actor, { people, devices, cueToken }, now);
	const inHouse = new Set([
		...(await listPeople(store.db, actor.venue)).map(({ id }) => id),
		...(await listDevices(store.db, actor.venue)).map(({ id }) => id),
	]);
	const present = devices.filter(({ id }) => inHouse.has(id));
	const cuesTaken = (await apiTokenByHash(store.db, secretHash(cueToken))) !== null;
	const linkOf = ({ id, name, kind, placement, token }: (typeof devices)[number]): JoinLink => ({
		name,
		place: placement.place,
		path: `/${kind}/${id}#join=${token}`,
	});
	return {
		screens: present.filter(({ kind }) => kind === 'screen').map(linkOf),
		kiosks: present.filter(({ kind }) => kind === 'kiosk').map(linkOf),
		people: people
			.filter(({ id }) => inHouse.has(id))
			.map(({ login, role, password }) => ({ login, role, password })),
		cueToken: cuesTaken ? cueToken : null,
	};
}

async function secretsIn(dataDir: string): Promise<DemoSecrets> {
	const path = join(dataDir, 'demonstration.json');
	const known = await readSecrets(path);
	const { screens, kiosks, staff } = demoVenue;
	const secrets: DemoSecrets = {
		passwords: Object.fromEntries(
			staff.map(({ login }) => [login, known?.passwords[login] ?? readablePassword()]),
		),
		tokens: Object.fromEntries(
			[...screens, ...kiosks].map(({ id }) => [id, known?.tokens[id] ?? newSecret()]),
		),
		cueToken: known?.cueToken ?? newSecret(),
	};
	if (JSON.stringify(secrets) === JSON.stringify(known)) return secrets;
	await mkdir(dataDir, { recursive: true });
	// Under its name only when it is whole: a server killed while it writes must start again.
	await writeFile(`${path}.new`, JSON.stringify(secrets, null, '\t'), { mode: 0o600 });
	await rename(`${path}.new`, path);
	return secrets;
}

async function readSecrets(path: string): Promise<DemoSecrets | null> {
	try {
		return JSON.parse(await readFile(path, 'utf8')) as DemoSecrets;
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
		throw new Error(`${path} cannot be read. Move it away; new passwords will be made at the next start.`, {
			cause: error,
		});
	}
}

/** Twelve letters and digits in groups of four, to be typed on a phone: 59 bits. */
function readablePassword(): string {
	const alphabet = 'abcdefghjkmnpqrstvwxyz23456789';
	const letters = Array.from(randomBytes(12), (byte) => alphabet[byte % alphabet.length]).join('');
	return letters.replace(/(.{4})(?=.)/g, '$1-');
}

/** The demonstration's pictures as files in the media folder. */
async function demoPictures(mediaDir: string): Promise<{ id: string; picture: Picture }[]> {
	// Loaded where it is used: sharp takes 20 MB, and a night that was laid before needs no pictures drawn.
	const { renderPictures } = await import('../demo/pictures/render-pictures.ts');
	const rendered = await renderPictures(mediaDir);
	return rendered.map(({ id, focalX, focalY, alt, files }) => ({
		id,
		picture: {
			files: files.map(({ name, ...file }) => ({ ...file, url: `/media/${name}` })),
			focalX,
			focalY,
			alt,
		},
	}));
}
