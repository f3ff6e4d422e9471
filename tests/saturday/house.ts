/**
 * The Saturday played on a running Foyer whose clock the tables set: people, screens and kiosks come in by its door, what
 * they do goes through it, and what they read has gone over its sockets.
 */
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import pino from 'pino';
import { newId } from '../../src/lib/contract/ids.ts';
import type { CommandInput, CommandName } from '../../src/lib/contract/payloads.ts';
import { demoVenue, type DemoDevice } from '../../src/lib/demo/venue.ts';
import type { DeviceKind } from '../../src/lib/domain/device/placement.ts';
import { venueDay } from '../../src/lib/domain/time/zone.ts';
import { openFoyer, type SessionCookie } from '../../src/lib/server/foyer.ts';
import { firstProgramme, loadManifests } from '../../src/lib/server/manifests.ts';
import { openStore } from '../../src/lib/server/store/store.ts';
import { layVenue } from '../../src/lib/server/usecases/lay-venue.ts';
import { ROOT } from '../support/foyer-server.ts';
import { openKiosk, openScreen, openStaff, openUnpaired } from '../support/sockets.ts';
import { each, readEverything, type Read } from './reading.ts';
import { at, KIOSKS, PEOPLE, SCREENS, venueOf, type Deed } from './saturday.ts';

const PASSWORD = 'a long enough password';
const FROM = { address: '127.0.0.1', secure: true, language: 'en' };

export interface House {
	/** Does what somebody did, at its time and through the door. @throws when it is refused */
	happens(deed: Deed): Promise<void>;
	/** Moves everybody's clock on to this time and reads everything there is. */
	readAt(time: string): Promise<Read>;
	discard(): Promise<void>;
}

export async function openHouse(): Promise<House> {
	const dataDir = await mkdtemp(join(tmpdir(), 'foyer-saturday-'));
	const log = pino({ level: 'silent' });
	let now = at('10:00');

	const store = await openStore({ dataDir, log });
	const venue = venueOf(firstProgramme(await loadManifests(ROOT)));
	await layVenue(store, { kind: 'foyer', venue: venue.id, id: 'command-line' }, venue, now);
	await store.close();

	const cookies = new Map<string, string>();
	const tokens: Record<string, string> = {};
	/** What devices keep of the documents they fetched, by hash. */
	const documents = new Map<string, string>();
	let running = await start();

	async function start() {
		const foyer = await openFoyer({
			dataDir,
			port: 0,
			publicUrl: 'https://halyard.example',
			root: ROOT,
			log,
			clock: { wall: () => now, monotonic: () => now },
		});
		const server = createServer().listen(0);
		await once(server, 'listening');
		foyer.attach(server);
		const address = server.address();
		if (address === null || typeof address === 'string') throw new Error('A TCP server has a port.');
		const day = venueDay(now, demoVenue.zone);
		return { foyer, server, day, url: `http://localhost:${address.port}`, demo: { tokens } };
	}

	async function stop(): Promise<void> {
		const { foyer, server } = running;
		await foyer.close();
		server.close();
		server.closeAllConnections();
	}

	function keep(login: string, answer: { ok: true; value: SessionCookie } | { ok: false; message: string }) {
		if (!answer.ok) throw new Error(`${login}: ${answer.message}`);
		cookies.set(login, `${answer.value.name}=${answer.value.secret}`);
	}

	function headersOf(who: string): Headers {
		const token = tokens[who];
		if (token !== undefined) return new Headers({ authorization: `Bearer ${token}` });
		return new Headers({ host: 'localhost', cookie: cookies.get(who) ?? '' });
	}

	async function enter<Name extends CommandName>(who: string, name: Name, input: CommandInput<Name>) {
		const caller = await running.foyer.callerOf(headersOf(who));
		if (!caller) throw new Error(`${who} is not known here.`);
		const answer = await running.foyer.enter(name, caller, { id: newId(), input });
		if (!answer.ok) throw new Error(`${who}, ${name}: ${answer.message}`);
	}

	/** A first administrator by the link of the first start, who adds everybody else. */
	async function hire(): Promise<void> {
		const link = running.foyer.greeting().find((line) => line.includes('/welcome/')) ?? '';
		const anne = { name: 'Anne', login: 'anne', password: PASSWORD };
		keep('anne', await running.foyer.acceptAdminLink(link.split('/welcome/')[1] ?? '', anne, FROM));
		for (const login of PEOPLE) {
			const person = demoVenue.staff.find((one) => one.login === login);
			if (!person) throw new Error(login);
			const { name, role, houses, company } = person;
			await enter('anne', 'person:add', { name, login, role, houses, company, password: PASSWORD });
			keep(login, await running.foyer.signIn({ login, password: PASSWORD }, FROM));
		}
	}

	/** A device shows its code, and the technician types it in. */
	async function hang(kind: DeviceKind, { id, name, placement }: DemoDevice): Promise<void> {
		const line = await openUnpaired(running, kind, id);
		const { code } = (await line.frame('pairing:code')) as { code: string };
		const { houses, ...rest } = placement;
		await enter('yusuf', 'device:approve', { code, name, placement: { ...rest, houses: [...houses] } });
		tokens[id] = ((await line.frame('pairing:done')) as { token: string }).token;
		await leave([line]);
	}

	/** Hangs up, and waits until the server has noticed: what changes from then on is told to nobody. */
	async function leave(lines: readonly { close(): void }[]): Promise<void> {
		for (const line of lines) line.close();
		const { server } = running;
		const open = () =>
			new Promise<number>((resolve, reject) =>
				server.getConnections((error, count) => (error ? reject(error) : resolve(count))),
			);
		while ((await open()) > 0) await setImmediate();
	}

	async function wait(time: string): Promise<void> {
		now = at(time);
		if (venueDay(now, demoVenue.zone) === running.day) return;
		// Its clockwork looks for a new day by the time that passes here; a start looks at once.
		await stop();
		running = await start();
	}

	await hire();
	for (const screen of SCREENS) await hang('screen', screen);
	for (const kiosk of KIOSKS) await hang('kiosk', kiosk);

	return {
		async happens([time, who, name, input]) {
			await wait(time);
			await enter(who, name, input);
		},
		async readAt(time) {
			await wait(time);
			const lines = {
				stage: await openStaff(running, { cookie: cookies.get('jonas') ?? '' }),
				screens: await each(idsOf(SCREENS), (id) => openScreen(running, id)),
				kiosks: await each(idsOf(KIOSKS), (id) => openKiosk(running, id)),
			};
			const read = await readEverything({ foyer: running.foyer, now, tokens, headersOf, documents }, lines);
			await leave([lines.stage, ...lines.screens.values(), ...lines.kiosks.values()]);
			return read;
		},
		async discard() {
			await stop();
			await rm(dataDir, { recursive: true, force: true });
		},
	};
}

function idsOf(all: readonly { id: string }[]): string[] {
	return all.map(({ id }) => id);
}
