/** Cues as OSC: from a client library's socket through the server's own, to the wall and to the monitor in the office. */
import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import { Bundle, Client, encode, Message } from 'node-osc';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { newId } from '../../src/lib/contract/ids.ts';
import type { CommandInput } from '../../src/lib/contract/payloads.ts';
import type { Arrival } from '../../src/lib/domain/venue/integrations.ts';
import { startFoyer, type FoyerServer } from '../support/foyer-server.ts';
import { command } from '../support/http.ts';
import { openScreen, openStaff, type Line } from '../support/sockets.ts';
import { signIn, type StaffSession } from '../support/staff-session.ts';
import { everythingIn, rowsOf } from './database.ts';

let server: FoyerServer;
let anne: StaffSession;
let monitor: Line<'staff'>;
/** The integration whose senders are on its list, and the one that wants a token. */
let desk: { id: string; port: number };
let stranger: { id: string; port: number; secret: string };
const closing: (() => unknown)[] = [];
/** Whatever came back over UDP; nothing ever should. */
const answers: string[] = [];

type OscWish = Extract<CommandInput<'integration:put'>['settings'], { kind: 'osc' }>;

async function freeUdpPort(): Promise<number> {
	const probe = createSocket('udp4').bind(0, '127.0.0.1');
	await once(probe, 'listening');
	const { port } = probe.address();
	probe.close();
	await once(probe, 'close');
	return port;
}

function put(input: CommandInput<'integration:put'>, who = anne) {
	return command(server.url, { ...who, origin: server.url }, 'integration:put', input);
}

async function setUp(
	allow: string[],
	token: 'none' | 'new',
): Promise<{ id: string; port: number; secret: string }> {
	const [id, port] = [newId(), await freeUdpPort()];
	const settings: OscWish = { kind: 'osc', host: '127.0.0.1', port, allow, token };
	const { answer } = await put({ integration: id, name: 'Desk', settings });
	if (!answer.ok) throw new Error(answer.message);
	await stands(id, 'listening');
	return { id, port, secret: answer.value.secret ?? '' };
}

function stands(id: string, state: string) {
	return monitor.slice('integrations', ({ integrations }) =>
		integrations.some((one) => one.id === id && one.status.state === state),
	);
}

/** A socket of a sender, for packets that no library would make. */
async function senderFrom(address = '127.0.0.1'): Promise<Socket> {
	const socket = createSocket('udp4').bind(0, address);
	await once(socket, 'listening');
	socket.on('message', (bytes) => answers.push(bytes.toString('latin1')));
	closing.push(() => socket.close());
	return socket;
}

function send(socket: Socket, bytes: Uint8Array, { port }: { port: number }): Promise<void> {
	return new Promise((resolve, reject) =>
		socket.send(bytes, port, '127.0.0.1', (error) => (error ? reject(error) : resolve())),
	);
}

/** QLab or a desk. */
function client({ port }: { port: number }): Client {
	const made = new Client('127.0.0.1', port);
	closing.push(() => made.close());
	return made;
}

function arrivalsNow(): Arrival[] {
	return (monitor.held('integrations')?.body as { arrivals: Arrival[] } | undefined)?.arrivals ?? [];
}

/** What is new in the monitor after `doing`, oldest first, as soon as there are so many. */
async function arrivalsOf(count: number, doing: () => Promise<unknown>): Promise<Arrival[]> {
	const before = arrivalsNow()[0];
	const news = (arrivals: Arrival[]) => {
		const known = before ? arrivals.findIndex((one) => JSON.stringify(one) === JSON.stringify(before)) : -1;
		return known < 0 ? arrivals : arrivals.slice(0, known);
	};
	await doing();
	const { arrivals } = await monitor.slice('integrations', (slice) => news(slice.arrivals).length >= count);
	return news(arrivals).reverse();
}

async function arrivalOf(doing: () => Promise<unknown>): Promise<Arrival> {
	const [arrival] = await arrivalsOf(1, doing);
	if (!arrival) throw new Error('Nothing arrived.');
	return arrival;
}

function performanceIn(house: string): string {
	return String(
		rowsOf(server.dataDir, 'select id from performance where house = ? order by day', house)[0]?.['id'],
	);
}

function stampsIn(house: string) {
	const query = 'select point, source, by from stamp where performance = ? order by at, recorded_at, point';
	return rowsOf(server.dataDir, query, performanceIn(house));
}

beforeAll(async () => {
	server = await startFoyer({ like: inject('laid') });
	anne = await signIn(server, 'anne');
	monitor = await openStaff(server, anne);
	closing.push(() => monitor.close());
	await monitor.slice('integrations');
	desk = await setUp(['127.0.0.0/8'], 'none');
	stranger = await setUp(['192.0.2.7'], 'new');
});
afterAll(async () => {
	for (const close of closing) await close();
	await server.discard();
});

describe('[T15] an OSC message', () => {
	it('is a stamp, on every screen and in the log with its source', async () => {
		const screen = await openScreen(server, 'sail-left');
		closing.push(() => screen.close());
		const arrival = await arrivalOf(async () => client(desk).send('/foyer/sail-house/house_open'));

		const sail = performanceIn('sail-house');
		expect(arrival).toMatchObject({
			integration: desk.id,
			kind: 'osc',
			from: '127.0.0.1',
			what: '/foyer/sail-house/house_open',
			outcome: { ok: true, performance: sail, point: 'house_open', already: false },
		});
		await screen.slice('evening', ({ performances }) =>
			performances.some(({ id, points }) => id === sail && points[0]?.actualAt !== null),
		);
		expect(stampsIn('sail-house')).toEqual([{ point: 'house_open', source: 'osc', by: desk.id }]);
		expect(rowsOf(server.dataDir, `select * from night_log where fact = 'point-stamped'`)).toMatchObject([
			{ actor_kind: 'integration', actor: desk.id, via: desk.id, source: 'osc' },
		]);
	});

	it('repeated changes nothing and says since when; one out of order is refused', async () => {
		const qlab = client(desk);
		const said: Arrival['outcome'][] = [];
		for (const point of ['up', 'up', 'down', 'down', 'up/1', 'clearance/2', 'up', 'up/2']) {
			said.push((await arrivalOf(async () => qlab.send(`/foyer/sail-house/${point}`))).outcome);
		}
		expect(said).toMatchObject([
			{ ok: true, point: 'up_1', already: false },
			{ ok: true, point: 'up_1', already: true },
			{ ok: true, point: 'down_1', already: false },
			{ ok: true, point: 'down_1', already: true },
			{ ok: false, code: 'point-passed' },
			{ ok: true, point: 'clearance_2', already: false },
			{ ok: true, point: 'up_2', already: false },
			{ ok: true, point: 'up_2', already: true },
		]);
		const [first, again] = said;
		expect(first?.ok && again?.ok && first.at === again.at).toBe(true);
	});

	it('with an id is done once, also when a copy comes late; an undo ends that', async () => {
		const qlab = client(desk);
		const loft = { performance: performanceIn('loft') };
		const ruth = await signIn(server, 'ruth');
		const say = async (...args: (string | number)[]) =>
			(await arrivalOf(async () => qlab.send(...args))).outcome;

		expect(await say('/foyer/loft/up', 12)).toMatchObject({ point: 'up_1', already: false });
		expect(await say('/foyer/loft/down', 'q-13')).toMatchObject({ point: 'down_1', already: false });
		expect(await say('/foyer/loft/up', 12)).toMatchObject({ point: 'up_1', already: true });
		expect(await say('/foyer/loft/down', 'q-13')).toMatchObject({ point: 'down_1', already: true });
		const undone = await command(server.url, { ...ruth, origin: server.url }, 'point:undo', {
			...loft,
			point: 'down_1',
		});
		expect(undone.answer.ok).toBe(true);
		expect(await say('/foyer/loft/down', 'q-13')).toMatchObject({ point: 'down_1', already: false });
		expect(stampsIn('loft').map(({ point }) => point)).toEqual(['up_1', 'down_1']);
	});

	it('in a bundle is taken in its place', async () => {
		const bundle = new Bundle(['/foyer/keel/house_open'], ['/foyer/keel/up'], ['/foyer/keel/nothing']);
		bundle.append(new Bundle(['/foyer/keel/down']));
		const said = await arrivalsOf(4, async () => client(desk).send(bundle));
		expect(said.map(({ outcome }) => (outcome.ok ? outcome.point : outcome.code))).toEqual([
			'house_open',
			'up_1',
			'address-unknown',
			'down_1',
		]);
		expect(stampsIn('keel').map(({ point }) => point)).toEqual(['house_open', 'up_1', 'down_1']);
	});
});

describe('who may send', () => {
	it('is told from the token, which comes first; it is nowhere to be read', async () => {
		const qlab = client(stranger);
		const said = async (...args: (string | number)[]) =>
			(await arrivalOf(async () => qlab.send(...args))).outcome;
		const address = '/foyer/sail-house/down';
		const before = stampsIn('sail-house');
		expect(await said(address)).toMatchObject({ ok: false, code: 'sender-unknown' });
		expect(await said(address, 7)).toMatchObject({ ok: false, code: 'sender-unknown' });
		expect(await said(address, 'guess')).toMatchObject({ ok: false, code: 'token-wrong' });
		expect(await said(address, 'q-1', stranger.secret)).toMatchObject({ ok: false, code: 'token-wrong' });
		// A token of the office opens HTTP, not this.
		expect(await said(address, server.demo.cueToken)).toMatchObject({ ok: false, code: 'token-wrong' });
		expect(stampsIn('sail-house')).toEqual(before);
		expect(await said(address, stranger.secret, 'q-1')).toMatchObject({ ok: true, already: false });
		expect(await said(address, stranger.secret)).toMatchObject({ ok: true, already: true });

		expect(JSON.stringify(arrivalsNow())).not.toContain(stranger.secret);
		expect(server.printed()).not.toContain(stranger.secret);
		for (const [table, rows] of everythingIn(server.dataDir)) {
			expect(rows.includes(stranger.secret), table).toBe(false);
		}
	});

	it('hears of a house that is none, and of an address that is none', async () => {
		const qlab = client(desk);
		const nowhere = await arrivalOf(async () => qlab.send('/foyer/nowhere/up'));
		expect(nowhere.outcome).toMatchObject({ ok: false, code: 'not-found' });
		for (const address of ['/cue/5/start', '/foyer/sail-house/explode', '/foyer/__proto__/up', '/foyer']) {
			const { what, outcome } = await arrivalOf(async () => qlab.send(address, 1));
			expect([what, outcome]).toMatchObject([address, { ok: false, code: 'address-unknown' }]);
		}
	});

	it('hears of little that was meant for others, such as what a lighting desk says of itself', async () => {
		const eos = await senderFrom('127.0.0.5');
		for (let message = 0; message < 60; message += 1) {
			await send(eos, encode(new Message('/eos/out/active/cue', message / 60)), desk);
		}
		await send(eos, encode(new Message('/foyer/sail-house/house_clear')), desk);
		const { arrivals } = await monitor.slice('integrations', (slice) =>
			slice.arrivals.some(({ from, outcome }) => from === '127.0.0.5' && outcome.ok),
		);
		expect(arrivals.filter(({ from }) => from === '127.0.0.5').map(({ what }) => what)).toEqual([
			'/foyer/sail-house/house_clear',
			...Array.from({ length: 3 }, () => '/eos/out/active/cue'),
		]);
	});

	it('[bad inputs, row 4] may stamp a point and nothing else', async () => {
		const qlab = client(desk);
		for (const address of ['/foyer/sail-house/hold', '/foyer/sail-house/cancel', '/foyer/person/add']) {
			const { outcome } = await arrivalOf(async () => qlab.send(address));
			expect(outcome).toMatchObject({ ok: false, code: 'address-unknown' });
		}
	});
});

describe('a packet that is none', () => {
	const up = encode(new Message('/foyer/keel/up'));
	const thousand = new Bundle(['/foyer/keel/up', 1]);
	for (let more = 1; more < 1_000; more += 1) thousand.append(['/foyer/keel/up', 1]);
	const twentyOne = new Bundle(['/foyer/keel/up', 1]);
	for (let more = 1; more < 21; more += 1) twentyOne.append(['/foyer/keel/up', 1]);

	it.each([
		['nothing', Buffer.alloc(0), 'packet-malformed'],
		['a message cut off', up.subarray(0, -4), 'packet-malformed'],
		['64 KB of zeros', Buffer.alloc(65_507), 'packet-too-large'],
		['64 KB of text', Buffer.alloc(65_507, 'A'), 'packet-too-large'],
		[
			'bytes of any kind',
			Buffer.from(Array.from({ length: 900 }, (_, n) => (n * 7919) % 256)),
			'packet-malformed',
		],
		['type tags that are none', Buffer.from('/foyer/keel/up\0\0,zzz\0\0\0\0'), 'packet-malformed'],
		['type tags without values', Buffer.from('/foyer/keel/up\0\0,iii\0\0\0\0'), 'packet-malformed'],
		['a blob of 2 GB', Buffer.from('/foyer/keel/up\0\0,b\0\0\x7f\x7f\x7f\x7f', 'latin1'), 'packet-malformed'],
		['a bundle cut off', encode(twentyOne).subarray(0, 101), 'packet-malformed'],
		['a bundle of 21', encode(twentyOne), 'bundle-too-large'],
		['a bundle of 1,000', encode(thousand), 'packet-too-large'],
		['a blob for an id', encode(new Message('/foyer/keel/up', Buffer.alloc(8))), 'arguments-unknown'],
		['five ids', encode(new Message('/foyer/keel/up', 2, 3, 4, 5, 6)), 'arguments-unknown'],
		[
			'[row 12] a script for an address',
			encode(new Message('/foyer/<script>alert(1)</script>\u202e\u0007/up')),
			'address-unknown',
		],
		[
			'[row 3] a word of JavaScript for a point',
			encode(new Message('/foyer/keel/constructor')),
			'address-unknown',
		],
		['[row 3] a number that is none', encode(new Message('/foyer/keel/up', NaN)), 'packet-malformed'],
	])('%s is counted, shown with why, and does nothing', async (_what, bytes, code) => {
		const socket = await senderFrom();
		const stamps = stampsIn('keel');
		const refused = (await monitor.slice('integrations')).integrations.find(
			({ id }) => id === desk.id,
		)?.refused;
		const arrival = await arrivalOf(() => send(socket, bytes, desk));
		expect(arrival).toMatchObject({ from: '127.0.0.1', outcome: { ok: false, code } });
		expect(arrival.what).toMatch(/^[\x20-\x7e·]{0,120}$/);
		const now = monitor.held('integrations')?.body as { integrations: { id: string; refused: number }[] };
		expect(now.integrations.find(({ id }) => id === desk.id)?.refused).toBe((refused ?? 0) + 1);
		expect(stampsIn('keel')).toEqual(stamps);
	});

	it('a thousand of any bytes hurt nobody: the next cue is taken', async () => {
		const [noisy, quiet] = [await senderFrom('127.0.0.9'), await senderFrom('127.0.0.2')];
		for (let packet = 0; packet < 1_000; packet += 1) {
			await send(noisy, Buffer.from(Array.from({ length: 64 }, (_, n) => (n * packet * 31) % 256)), desk);
		}
		await monitor.slice('integrations', ({ arrivals }) =>
			arrivals.some(({ from, outcome }) => from === '127.0.0.9' && !outcome.ok && outcome.code === 'flood'),
		);
		await send(quiet, encode(new Message('/foyer/keel/up')), desk);
		await monitor.slice('integrations', ({ arrivals }) =>
			arrivals.some(({ from, outcome }) => from === '127.0.0.2' && outcome.ok && outcome.point === 'up_2'),
		);
		const { arrivals } = await monitor.slice('integrations');
		expect(arrivals.filter(({ from }) => from === '127.0.0.9').length).toBeLessThan(50);
		// Said once of what is listed and once of what is looked at, so that the rest of the evening can still be read.
		const floods = arrivals.filter(({ outcome }) => !outcome.ok && outcome.code === 'flood');
		expect(floods.map(({ from }) => from)).toEqual(['127.0.0.9', '127.0.0.9']);
	});

	it('is never answered', () => {
		expect(answers).toEqual([]);
	});
});

describe('an integration', () => {
	it('that nobody could send to is refused, and so is one that says nonsense', async () => {
		const osc: OscWish = { kind: 'osc', host: '127.0.0.1', port: 7930, allow: [], token: 'none' };
		const tried = async (settings: CommandInput<'integration:put'>['settings']) => {
			const { answer } = await put({ integration: newId(), name: 'Desk', settings });
			return answer.ok ? 'ok' : answer.code;
		};
		expect(await tried(osc)).toBe('nobody-may-send');
		expect(await tried({ ...osc, token: 'keep' })).toBe('nobody-may-send');
		for (const allow of ['10.0.0', '10.0.0.0/33', '10.0.0.0/8/8', 'desk.local', '*', '::1/129', '']) {
			expect(await tried({ ...osc, allow: [allow] }), allow).toBe('bad-input');
		}
		for (const port of [0, 65_536, 1.5, NaN]) expect(await tried({ ...osc, port })).toBe('bad-input');
		expect(await tried({ ...osc, host: 'localhost' })).toBe('bad-input');
	});

	it('listens where it is told to from now on, and says so when it cannot', async () => {
		const taken = await senderFrom();
		const settings: Omit<OscWish, 'port'> = {
			kind: 'osc',
			host: '127.0.0.1',
			allow: ['127.0.0.1'],
			token: 'none',
		};
		const integration = newId();
		await put({ integration, name: 'Moved', settings: { ...settings, port: taken.address().port } });
		const { integrations } = await stands(integration, 'failed');
		expect(integrations.find(({ id }) => id === integration)?.status.detail).toBe('EADDRINUSE');

		const port = await freeUdpPort();
		await put({ integration, name: 'Moved', settings: { ...settings, port } });
		await stands(integration, 'listening');
		expect((await arrivalOf(async () => client({ port }).send('/foyer/keel/down'))).outcome.ok).toBe(true);

		const { answer } = await command(server.url, { ...anne, origin: server.url }, 'integration:remove', {
			integration,
		});
		expect(answer.ok).toBe(true);
		await monitor.slice('integrations', (slice) => slice.integrations.every(({ id }) => id !== integration));
		const again = createSocket('udp4').bind(port, '127.0.0.1');
		await once(again, 'listening');
		again.close();
	});

	it('keeps its token when it is changed, until it is given a new one', async () => {
		const settings: OscWish = {
			kind: 'osc',
			host: '127.0.0.1',
			port: stranger.port,
			allow: [],
			token: 'keep',
		};
		const kept = await put({ integration: stranger.id, name: 'Another name', settings });
		expect(kept.answer).toMatchObject({ ok: true, value: { secret: null } });
		const qlab = client(stranger);
		// It was opened anew; what is sent before that is lost, as with any datagram.
		await monitor.slice('integrations', ({ integrations }) =>
			integrations.some(
				({ id, taken, status }) => id === stranger.id && taken === 0 && status.state === 'listening',
			),
		);
		const said = await arrivalOf(async () => qlab.send('/foyer/nowhere/up', stranger.secret));
		expect(said.outcome).toMatchObject({ code: 'not-found' });
	});

	it('[P1] is watched by those who connect it and by nobody else', async () => {
		for (const login of ['ruth', 'sam', 'jonas', 'yusuf']) {
			const line = await openStaff(server, await signIn(server, login));
			await line.slice('me');
			expect(line.held('integrations'), login).toBeUndefined();
			line.close();
		}
		expect((await monitor.slice('integrations')).integrations.length).toBeGreaterThan(0);
	});

	it('is there again after the server was', async () => {
		monitor.close();
		await server.stop();
		await server.start();
		monitor = await openStaff(server, anne);
		await stands(desk.id, 'listening');
		const { outcome } = await arrivalOf(async () => client(desk).send('/foyer/keel/down'));
		expect(outcome).toMatchObject({ ok: true, already: true });
	});
});
