/** A data folder of the demonstration with as many paired screens as a bench wants. */
import { rm } from 'node:fs/promises';
import pino from 'pino';
import { demoVenue } from '../../src/lib/demo/venue.ts';
import type { HouseActor } from '../../src/lib/domain/people/actor.ts';
import { openStore } from '../../src/lib/server/store/store.ts';
import { layCast } from '../../src/lib/server/usecases/lay-venue.ts';
import { newSecret } from '../../src/lib/server/usecases/secrets.ts';
import { startFoyer } from '../support/foyer-server.ts';
import type { Pass } from './screens.ts';

export interface House {
	dataDir: string;
	passes: Pass[];
	discard(): Promise<void>;
}

/** Paired in lots, because a night log entry for each in one statement would be too many for SQLite. */
const LOT = 500;

const actor: HouseActor = { kind: 'foyer', venue: demoVenue.id, id: 'demonstration' };

/** Every tenth hangs at an exit and draws codes, as in a real foyer; the placements are the demonstration's. */
function screensOf(count: number) {
	const [atExit] = demoVenue.screens.filter(({ placement }) => placement.exit);
	const [inside] = demoVenue.screens.filter(({ placement }) => !placement.exit);
	if (!atExit || !inside) throw new Error('The demonstration has screens at exits and others.');
	return Array.from({ length: count }, (_, index) => ({
		id: `bench-${index}`,
		kind: 'screen' as const,
		name: `Bench ${index}`,
		placement: (index % 10 === 0 ? atExit : inside).placement,
		token: newSecret(),
	}));
}

/** Lays the demonstration and pairs `count` screens more, through the use cases. */
export async function layHouse(count: number): Promise<House> {
	const server = await startFoyer();
	await server.stop();
	const { dataDir, demo } = server;
	const screens = screensOf(count);
	const store = await openStore({ dataDir, log: pino({ level: 'silent' }) });
	for (let from = 0; from < count; from += LOT) {
		const devices = screens.slice(from, from + LOT);
		await layCast(store, actor, { people: [], devices, cueToken: demo.cueToken }, Date.now());
	}
	await store.close();
	return {
		dataDir,
		passes: screens.map(({ id, token }) => ({ device: id, token })),
		discard: () => rm(dataDir, { recursive: true, force: true }),
	};
}
