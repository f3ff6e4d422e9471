/** A whole Foyer beside a server that speaks as Ontime does: what is started there stamps, and nothing else comes over. */
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import { WebSocketServer } from 'ws';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { newId } from '../../src/lib/contract/ids.ts';
import type { StaffIntegrationsSlice } from '../../src/lib/contract/views.ts';
import { MINUTE } from '../../src/lib/domain/time/instant.ts';
import type { Arrival, OntimeSettings } from '../../src/lib/domain/venue/integrations.ts';
import { startFoyer, type FoyerServer } from '../support/foyer-server.ts';
import { openOntimeServer, PRIVATE, type OntimeServer, type RundownEvent } from '../support/ontime-server.ts';
import { openKiosk, openScreen, openStaff, openUnpaired, type Frame, type Line } from '../support/sockets.ts';
import { signIn } from '../support/staff-session.ts';
import { everythingIn, rowsOf } from './database.ts';

const HOUSE = 'sail-house';

/** The evening as its operator has it. The labels are private but for those that are mapped. */
const beginners: RundownEvent = { id: '1a2b3c', cue: 'A1 GO' };
const bar: RundownEvent = { id: '2b3c4d', cue: 'bar' };
const again: RundownEvent = { id: '3c4d5e', cue: 'A2 GO' };
const bows: RundownEvent = { id: '4d5e6f', cue: PRIVATE.unmappedCue };
const doors: RundownEvent = { id: 'Quibberdick opens the doors', cue: 'doors' };

const map: OntimeSettings['map'] = [
	{ cue: 'Doors', on: 'start', point: 'house_open' },
	{ cue: 'a1 go', on: 'start', point: 'up_1' },
	{ cue: 'Bar', on: 'start', point: 'down_1' },
	{ cue: 'A2 GO', on: 'start', point: 'up_2' },
	{ cue: 'A2 GO', on: 'end', point: 'down_2' },
];

let server: FoyerServer;
let ontime: OntimeServer;
let anne: Line<'staff'>;
let ruth: Line<'staff'>;
let screen: Line<'screen'>;
let kiosk: Line<'kiosk'>;
let unpaired: Line<never>;
/** Every frame of every line of the whole file, hung up ones included. */
const frames: Frame[][] = [];

/** Takes the staff's seats, again after every restart of Foyer. */
async function sitDown(): Promise<void> {
	anne = await openStaff(server, await signIn(server, 'anne'));
	ruth = await openStaff(server, await signIn(server, 'ruth'));
	frames.push(anne.frames, ruth.frames);
}

async function getUp(): Promise<void> {
	for (const line of [anne, ruth]) line.close();
	await server.kill9();
}

function setUp(integration: string, url: string, more: Partial<OntimeSettings> = {}) {
	const settings: OntimeSettings = { kind: 'ontime', url, house: HOUSE, customField: null, map, ...more };
	return anne.command('integration:put', { integration, name: 'Ontime main stage', settings });
}

/** How the integration stands, as soon as it stands like this. */
async function standing(
	integration: string,
	wanted: Partial<StaffIntegrationsSlice['integrations'][number]['status']>,
): Promise<void> {
	await anne.slice('integrations', ({ integrations }) =>
		integrations.some(
			({ id, status }) =>
				id === integration &&
				(wanted.state === undefined || status.state === wanted.state) &&
				(wanted.detail === undefined || status.detail === wanted.detail),
		),
	);
}

/** What the monitor has of an integration, oldest first, as soon as so many have come. */
async function monitor(integration: string, count: number): Promise<Arrival[]> {
	const of = ({ arrivals }: StaffIntegrationsSlice) =>
		arrivals.filter((arrival) => arrival.integration === integration).toReversed();
	return of(await anne.slice('integrations', (slice) => of(slice).length >= count));
}

const inBrief = (arrivals: Arrival[]) =>
	arrivals.map(({ what, outcome }) =>
		outcome.ok ? `${what}: ${outcome.point}${outcome.already ? ' already' : ''}` : `${what}: ${outcome.code}`,
	);

/** The stamps of tonight's performance in that house, as they lie on the disk. */
function stamps(): { point: string; at: number; source: string }[] {
	return rowsOf(
		server.dataDir,
		`select point, stamp.at, stamp.source from stamp join performance on performance.id = stamp.performance
		 where house = ? order by stamp.at`,
		HOUSE,
	).map(({ point, at, source }) => ({ point: String(point), at: Number(at), source: String(source) }));
}

async function stamped(point: string): Promise<number> {
	const evening = await anne.slice('evening', ({ performances }) =>
		performances.some(
			({ performance, happened }) =>
				performance.house === HOUSE && happened.stamps.some((stamp) => stamp.point === point),
		),
	);
	const stands = evening.performances
		.filter(({ performance }) => performance.house === HOUSE)
		.flatMap(({ happened }) => happened.stamps)
		.find((stamp) => stamp.point === point);
	return stands?.at ?? 0;
}

beforeAll(async () => {
	server = await startFoyer({ like: inject('laid') });
	ontime = await openOntimeServer();
	await sitDown();
	screen = await openScreen(server, 'sail-left');
	frames.push(screen.frames);
	kiosk = await openKiosk(server, 'kiosk-upper');
	frames.push(kiosk.frames);
	unpaired = await openUnpaired(server, 'screen');
	frames.push(unpaired.frames);
});
afterAll(async () => {
	for (const line of [anne, ruth, screen, kiosk, unpaired]) line.close();
	await ontime.close();
	await server.discard();
});

describe('a show run by Ontime', () => {
	it('is followed as soon as it is set up, and an event loaded before stamps nothing', async () => {
		ontime.load(beginners);
		expect(await setUp('main', ontime.url)).toMatchObject({ ok: true });
		await standing('main', { state: 'connected', detail: new URL(ontime.url).host });
		expect(stamps()).toEqual([]);
	});

	it('[T15] stamps the point of an event as it starts, with its source, for every page', async () => {
		ontime.start(doors);
		const at = await stamped('house_open');
		expect(stamps()).toEqual([{ point: 'house_open', at, source: 'ontime' }]);
		await screen.slice('evening', ({ performances }) =>
			performances.some(({ points }) => points.some((point) => point.actualAt === at)),
		);
		ontime.start(beginners);
		const up = await stamped('up_1');
		expect(up).toBeGreaterThanOrEqual(at);
		expect(inBrief(await monitor('main', 2))).toEqual([
			'Doors (start) → house_open: house_open',
			'a1 go (start) → up_1: up_1',
		]);
		const [fact] = rowsOf(
			server.dataDir,
			`select * from night_log where fact = 'point-stamped' order by revision desc limit 1`,
		);
		expect(fact).toMatchObject({ actor_kind: 'integration', actor: 'main', source: 'ontime' });
	});

	it('[T15] told again, paused, resumed and told late comes to one stamp', async () => {
		const up = await stamped('up_1');
		ontime.repeat();
		ontime.pause();
		ontime.resume();
		ontime.start(bar);
		await stamped('down_1');
		const late = { clock: 0, timer: { playback: 'play', startedAt: 1, current: 1 } };
		ontime.say(
			JSON.stringify({ tag: 'runtime-data', payload: { ...late, eventNow: { ...beginners, id: '1a2b3c' } } }),
		);
		ontime.start(bar);
		const brief = inBrief(await monitor('main', 5));
		expect(brief.slice(2)).toEqual([
			'Bar (start) → down_1: down_1',
			'a1 go (start) → up_1: point-passed',
			'Bar (start) → down_1: down_1 already',
		]);
		expect(stamps().map(({ point }) => point)).toEqual(['house_open', 'up_1', 'down_1']);
		expect(stamps()[1]?.at).toBe(up);
	});

	it('that restarts is found again, and what it had running is not stamped twice', async () => {
		const seen = ontime.connections();
		await ontime.down();
		await standing('main', { state: 'away' });
		await ontime.up();
		await standing('main', { state: 'connected' });
		expect(ontime.connections()).toBe(seen + 1);
		expect(stamps()).toHaveLength(3);
	});

	it('[T2] stamps a start that nobody heard at its own instant, once Foyer is back from a kill -9', async () => {
		await getUp();
		ontime.start(again);
		const begun = Date.now();
		await server.start();
		await sitDown();
		const up = await stamped('up_2');
		expect(Math.abs(up - begun)).toBeLessThan(5_000);
		expect(inBrief(await monitor('main', 1))).toEqual(['A2 GO (start) → up_2: up_2']);

		// Once more, with nothing new: the same start has the same id [T15].
		await getUp();
		await server.start();
		await sitDown();
		expect(inBrief(await monitor('main', 1))).toEqual(['A2 GO (start) → up_2: up_2 already']);
		expect(stamps().filter(({ point }) => point === 'up_2')).toEqual([
			{ point: 'up_2', at: up, source: 'ontime' },
		]);
	});

	it('[T15] does not stamp again what staff took back, because a cable was out', async () => {
		const evening = await anne.slice('evening');
		const mine = evening.performances.find(({ performance }) => performance.house === HOUSE)!;
		const performance = mine.performance.id;
		expect(await ruth.command('point:undo', { performance, point: 'up_2' })).toMatchObject({ ok: true });
		const before = (await monitor('main', 1)).length;
		await ontime.down();
		await standing('main', { state: 'away' });
		await ontime.up();
		await standing('main', { state: 'connected' });
		ontime.reload();
		ontime.start(again);
		await stamped('up_2');
		expect(inBrief((await monitor('main', before + 2)).slice(before))).toEqual([
			': ontime-away',
			'A2 GO (start) → up_2: up_2',
		]);
	});

	it('stamps show down as the operator goes on from the last part', async () => {
		const before = (await monitor('main', 1)).length;
		ontime.start(bows);
		await stamped('down_2');
		expect(inBrief((await monitor('main', before + 1)).slice(before))).toEqual([
			'A2 GO (end) → down_2: down_2',
		]);
		expect(stamps().map(({ point }) => point)).toEqual(['house_open', 'up_1', 'down_1', 'up_2', 'down_2']);
	});

	it('[T6] that rolls by its clock stamps nothing, and says so', async () => {
		const before = (await monitor('main', 1)).length;
		ontime.roll(again);
		ontime.start(bows);
		expect(inBrief((await monitor('main', before + 2)).slice(before))).toEqual([
			'A2 GO (start) → up_2: ontime-rolls',
			'A2 GO (end) → down_2: down_2 already',
		]);
	});
});

describe('what Ontime sends beside', () => {
	it('malformed, binary or of another version is named in the monitor by field, and the show is followed on', async () => {
		const before = (await monitor('main', 1)).length;
		ontime.say(`${PRIVATE.malformed} {`);
		ontime.say(Buffer.from(PRIVATE.malformed));
		ontime.say(JSON.stringify({ tag: 'runtime-data', payload: { clock: PRIVATE.malformed } }));
		ontime.say(
			JSON.stringify({
				tag: 'runtime-data',
				payload: { eventNow: { id: '1', cue: { text: PRIVATE.malformed } } },
			}),
		);
		ontime.say(JSON.stringify({ tag: PRIVATE.malformed, payload: PRIVATE.malformed }));
		// The same again is not said again at once.
		ontime.say(`${PRIVATE.malformed} {`);
		ontime.start({ ...beginners, id: '888888' });
		const since = (await monitor('main', before + 5)).slice(before);
		expect(
			since.map(({ outcome }) => (outcome.ok ? outcome.point : `${outcome.code} ${outcome.message}`)),
		).toEqual([
			'not-understood tag',
			'not-understood binary',
			'not-understood payload.clock',
			'not-understood payload.eventNow.cue',
			expect.stringMatching(/^point-passed /),
		]);
		await standing('main', { state: 'connected' });
	});

	it('[R3] too large or too much at once is hung up on, said, and tried again', async () => {
		const before = (await monitor('main', 1)).length;
		const seen = ontime.connections();
		ontime.say(JSON.stringify({ tag: 'runtime-data', payload: { x: PRIVATE.malformed.repeat(30_000) } }));
		await ontime.followed(seen);
		await standing('main', { state: 'connected' });
		for (let sent = 0; sent < 400; sent += 1) ontime.repeat();
		const since = (await monitor('main', before + 2)).slice(before);
		expect(since.map(({ outcome }) => (outcome.ok ? '' : outcome.code))).toEqual([
			'message-too-large',
			'flood',
		]);
		await standing('main', { state: 'connected' });
	});
});

describe('what is no Ontime to follow', () => {
	const closers: (() => Promise<void>)[] = [];
	afterEach(async () => {
		for (const close of closers.splice(0)) await close();
	});

	async function listening(made: Server): Promise<string> {
		made.listen(0);
		await once(made, 'listening');
		closers.push(async () => {
			made.closeAllConnections();
			made.close();
			await once(made, 'close');
		});
		const address = made.address();
		if (address === null || typeof address === 'string') throw new Error('A TCP server has a port.');
		return `http://127.0.0.1:${address.port}`;
	}

	/** How it stands and what the monitor said of it, once it was set up. */
	async function verdictOn(url: string, state: 'away' | 'failed'): Promise<string> {
		const integration = newId();
		expect(await setUp(integration, url)).toMatchObject({ ok: true });
		await standing(integration, { state });
		const said = (await monitor(integration, 1)).at(-1);
		const { integrations } = await anne.slice('integrations');
		const { detail } = integrations.find(({ id }) => id === integration)!.status;
		expect(said?.outcome).toMatchObject({ ok: false, code: detail });
		expect(await anne.command('integration:remove', { integration })).toMatchObject({ ok: true });
		return detail;
	}

	it('a web server', async () => {
		const url = await listening(createServer((_request, response) => response.end(PRIVATE.closing)));
		expect(await verdictOn(url, 'failed')).toBe('not-ontime');
	});

	it('something that speaks no HTTP', async () => {
		const url = await listening(
			createServer().on('connection', (socket) => socket.end(`${PRIVATE.closing}\r\n\r\n`)),
		);
		expect(await verdictOn(url, 'failed')).toBe('not-ontime');
	});

	it('a websocket of another kind, which never says a version', async () => {
		const made = createServer();
		const sockets = new WebSocketServer({ server: made });
		sockets.on('connection', (socket) => socket.send(PRIVATE.closing));
		expect(await verdictOn(await listening(made), 'failed')).toBe('not-ontime');
	});

	it('nothing at all', async () => {
		const gone = createServer();
		const url = await listening(gone);
		for (const close of closers.splice(0)) await close();
		expect(await verdictOn(url, 'away')).toBe('ontime-away');
	});

	it('an Ontime that wants a password', async () => {
		const locked = await openOntimeServer({ hangUp: 1008 });
		closers.push(() => locked.close());
		expect(await verdictOn(locked.url, 'failed')).toBe('ontime-password');
	});

	it.each(['3.16.0', '5.0.0'])('an Ontime of another version: %s', async (version) => {
		const other = await openOntimeServer({ version });
		closers.push(() => other.close());
		other.start(beginners);
		expect(await verdictOn(other.url, 'failed')).toBe('ontime-version');
	});

	it('an Ontime 3, which speaks otherwise', async () => {
		const made = createServer();
		const sockets = new WebSocketServer({ server: made, path: '/ws' });
		sockets.on('connection', (socket) => {
			socket.send(JSON.stringify({ type: 'client-id', payload: PRIVATE.client }));
			socket.send(JSON.stringify({ type: 'ontime', payload: { eventNow: { cue: 'A1 GO' } } }));
		});
		expect(await verdictOn(await listening(made), 'failed')).toBe('ontime-version');
	});
});

describe('an Ontime that was running before it was set up', () => {
	it('[T2] stamps a start at its own instant; events are known by a custom field and the usual names', async () => {
		const other = await openOntimeServer();
		try {
			const begun = Date.now() - 4 * MINUTE;
			other.start({ id: 'abcdef', cue: PRIVATE.unmappedCue, custom: { Foyer: 'Part 1' } }, 4 * MINUTE);
			await setUp('loft', other.url, { house: 'loft', customField: 'Foyer', map: [] });
			const [first] = await monitor('loft', 1);
			expect(first).toMatchObject({ what: 'part 1 (start) → up_1', outcome: { ok: true, point: 'up_1' } });
			const at = first?.outcome.ok ? first.outcome.at : 0;
			expect(Math.abs(at - begun)).toBeLessThan(5_000);
		} finally {
			await other.close();
		}
	});

	it('[T6] starts the next event by its own clock: that stamps nothing, and it says so', async () => {
		const other = await openOntimeServer();
		try {
			other.start({ id: 'aa0001', cue: 'preset', endAction: 'play-next' });
			await setUp('keel-timer', other.url, { house: 'keel', map: [] });
			await standing('keel-timer', { state: 'connected' });
			other.left(800);
			other.start({ id: 'aa0002', cue: 'up 1' });
			expect(inBrief(await monitor('keel-timer', 1))).toEqual(['up 1 (start) → up_1: ontime-timer']);
		} finally {
			await other.close();
		}
	});

	it('[T2] too long ago stamps nothing, and says so', async () => {
		const other = await openOntimeServer();
		try {
			other.start({ id: 'abcdef', cue: 'up 1' }, 31 * MINUTE);
			await setUp('keel', other.url, { house: 'keel', map: [] });
			expect(inBrief(await monitor('keel', 1))).toEqual(['up 1 (start) → up_1: point-too-long-ago']);
		} finally {
			await other.close();
		}
	});
});

describe('[P1][P7] of everything that stands in a rundown', () => {
	it('nothing private is on any page, in the database, in the log or in what is printed', async () => {
		// Everything above has happened; these are all the places it could have gone.
		const { cookie } = await signIn(server, 'anne');
		const pages = await Promise.all(
			['/', '/f', '/screen/sail-left', '/kiosk/kiosk-upper', '/office/integrations'].map(async (path) =>
				(await fetch(`${server.url}${path}`, { headers: { cookie } })).text(),
			),
		);
		const places = new Map([
			...everythingIn(server.dataDir),
			['printed', server.printed()],
			['frames', JSON.stringify(frames)],
			['pages', pages.join('\n')],
		]);
		// So that the search can find something.
		expect(places.get('frames')).toContain('ontime-rolls');
		expect(places.get('pages')).toContain('a1 go');
		expect(places.get('printed')).toContain('following Ontime');
		const privateWords = [...Object.values(PRIVATE), doors.id, 'Quibberdick', '#ff0000'];
		for (const [where, text] of places) {
			for (const word of privateWords) expect(text.includes(word), `${word} in ${where}`).toBe(false);
		}
	});
});
