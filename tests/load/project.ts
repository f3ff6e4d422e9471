import pino from 'pino';
import { demoVenue } from '../../src/lib/demo/venue.ts';
import type { HouseActor, IntegrationActor, PersonActor } from '../../src/lib/domain/people/actor.ts';
import { openDoor, type Caller } from '../../src/lib/server/door/door.ts';
import { Publisher } from '../../src/lib/server/gateway/publisher.ts';
import { insertPerson } from '../../src/lib/server/store/people.ts';
import { openStore, type Store } from '../../src/lib/server/store/store.ts';
import { loadVenue } from '../../src/lib/server/store/venues.ts';
import { askOf } from '../../src/lib/server/usecases/ask.ts';
import { openDocuments } from '../../src/lib/server/views/documents.ts';
import type { Viewer } from '../../src/lib/server/views/viewer.ts';
import { figureOf, type Figure } from './figure.ts';
import { layHouse } from './house.ts';

const SCREENS = 300;
const STAFF = 60;
const WARM_UPS = 50;
const ROUNDS = 300;

const venue = demoVenue.id;
const laying: HouseActor = { kind: 'foyer', venue, id: 'demonstration' };

/** Server CPU of one cue, from the door to the slices of every audience, without the wire. */
export async function* project(): AsyncGenerator<Figure> {
	const house = await layHouse(SCREENS);
	const store = await openStore({ dataDir: house.dataDir, log: pino({ level: 'silent' }) });
	try {
		const staff = await hireStaff(store);
		const viewers: Viewer[] = [
			...house.passes.map(({ device: id }): Viewer => ({
				audience: 'screen',
				actor: { kind: 'device', venue, id, device: 'screen' },
			})),
			...demoVenue.kiosks.map(({ id }): Viewer => ({
				audience: 'kiosk',
				actor: { kind: 'device', venue, id, device: 'kiosk' },
			})),
			...staff.map((actor): Viewer => ({ audience: 'staff', actor })),
		];
		yield figureOf('project', 'ms CPU', await cues(store, viewers));
	} finally {
		await store.close();
		await house.discard();
	}
}

/** The demonstration's nine, over and over: every role, house and company in its share. */
async function hireStaff(store: Store): Promise<PersonActor[]> {
	const staff = Array.from({ length: STAFF }, (_, index): PersonActor => {
		const { name, role, houses, company } = demoVenue.staff[index % demoVenue.staff.length]!;
		return { kind: 'person', venue, id: `bench-${index}`, name, role, houses, company };
	});
	await store.transaction(
		venue,
		{ actor: laying, via: null, source: 'timer', now: Date.now() },
		async (tx) => {
			for (const { id, name, role, houses, company } of staff) {
				await insertPerson(tx.db, venue, {
					id,
					login: id,
					name,
					role,
					houses,
					company,
					passwordHash: null,
					addedAt: 0,
				});
			}
		},
	);
	return staff;
}

/** @returns milliseconds of CPU for each cue */
async function cues(store: Store, viewers: Viewer[]): Promise<number[]> {
	let at = Date.now();
	/** Moves by hand, so that no publication waits for another. */
	let ticks = 0;
	let sent = 0;
	const documents = openDocuments({
		wordsOf: () => '',
		addressOf: () => 'localhost',
		codeUrl: (code) => code,
	});
	const presence = {
		connected: () => true,
		heardAt: () => null,
		painted: () => null,
		condition: () => null,
		paintedSinceCame: () => false,
		staffOnLine: () => true,
		editors: () => [],
	};
	const publisher = new Publisher({
		occupied: () => true,
		emit: () => (sent += 1),
		async lookout() {
			const row = await loadVenue(store.db, venue);
			if (!row) throw new Error('The venue is gone.');
			const { incarnation, revision, settings } = row;
			return {
				db: store.db,
				venue,
				zone: settings.zone,
				now: at,
				presence,
				intake: { integrations: () => [], arrivals: () => [] },
				documents,
				incarnation,
				revision,
			};
		},
		monotonic: () => ticks,
		failed: (error) => {
			throw error;
		},
	});
	store.follow(({ facts }) =>
		publisher.touch(
			venue,
			facts.map(({ fact }) => fact),
		),
	);
	const door = openDoor({
		limiter: { take: () => Promise.resolve(null) },
		bind: ({ actor, via, source }, input, mark) =>
			askOf(store, { actor, via, source, now: at, steady: at }, input, mark, new Map()),
		answered: () => undefined,
		failed(error) {
			throw error;
		},
		word: ({ code }) => code,
	});
	for (const viewer of viewers) await publisher.missing(publisher.roomsOf(viewer), {});

	const desk: IntegrationActor = { kind: 'integration', venue, id: 'bench-desk', name: 'Bench', way: 'http' };
	const manager = viewers.find(
		({ actor }) => actor.kind === 'person' && actor.role === 'house-manager',
	)!.actor;
	const from = (actor: Caller['actor']): Caller => ({
		actor,
		session: null,
		via: null,
		source: 'http',
		language: 'en',
	});
	const samples: number[] = [];
	for (let round = 0; round < WARM_UPS + ROUNDS; round++) {
		at += 1_000;
		ticks += 1_000;
		sent = 0;
		const input = { cue: `bench-${round}`, house: 'sail-house', point: 'up' as const };
		const before = process.cpuUsage();
		const cue = await door.enter('cue:send', from(desk), { id: `cue-${round}-of-bench`, input });
		// The store answers without leaving this turn of the event loop: in the next one all slices are made.
		await new Promise((resolve) => setImmediate(resolve));
		const { user, system } = process.cpuUsage(before);
		if (!cue.ok) throw new Error(cue.message);
		// Screens and kiosks together, all of staff, the company whose evening it is, and who looks after the walls.
		if (sent !== 4) throw new Error(`${sent} slices were sent, not 4.`);
		if (round >= WARM_UPS) samples.push((user + system) / 1_000);

		ticks += 1_000;
		const { performance } = cue.value;
		const undo = { id: `undo-${round}-of-bench`, input: { performance, point: 'up_1' as const } };
		const undone = await door.enter('point:undo', from(manager), undo);
		if (!undone.ok) throw new Error(undone.message);
		await new Promise((resolve) => setImmediate(resolve));
	}
	publisher.close();
	return samples;
}
