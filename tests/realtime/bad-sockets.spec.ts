/** The bad inputs that come by socket, each against the built server. */
import { WebSocket } from 'ws';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { newId } from '../../src/lib/contract/ids.ts';
import { payloads } from '../../src/lib/contract/payloads.ts';
import type { StaffRequestsSlice } from '../../src/lib/contract/views.ts';
import { startFoyer, type FoyerServer } from '../support/foyer-server.ts';
import { sendCue } from '../support/http.ts';
import {
	arrival,
	openKiosk,
	openScreen,
	openStaff,
	openUnpaired,
	socketTo,
	type Line,
} from '../support/sockets.ts';
import { signIn, type StaffSession } from '../support/staff-session.ts';
import { everythingIn } from './database.ts';
import { head, rawSocket, residentMegabytes, tell, textOf } from './raw.ts';

/** What a server may grow by under any of this; a leak of what was sent would be many times as much. */
const GROWN_MEGABYTES = 150;

let server: FoyerServer;
let witness: Line<'screen'>;
const sessions = new Map<string, StaffSession>();
const openLines: { close(): void }[] = [];

function kept<Opened extends { close(): void }>(line: Opened): Opened {
	openLines.push(line);
	return line;
}

async function staff(login: string): Promise<Line<'staff'>> {
	const session = sessions.get(login) ?? (await signIn(server, login));
	sessions.set(login, session);
	return kept(await openStaff(server, session));
}

function screenAuth(device: string) {
	return { as: 'screen', device, token: server.demo.tokens[device], ...arrival() };
}

/** Proves that the server lives and that another screen still gets its news. */
async function othersLive(): Promise<void> {
	const { answer } = await sendCue(server, { cue: newId(), house: 'keel', point: 'house_open' });
	if (!answer.ok) throw new Error(answer.message);
	await witness.slice('evening', ({ performances }) =>
		performances.some(({ points }) => points[0]?.actualAt),
	);
	const ruth = await staff('ruth');
	const undone = { performance: answer.value.performance, point: 'house_open' } as const;
	expect(await ruth.command('point:undo', undone)).toMatchObject({ ok: true });
	await witness.slice('evening', ({ performances }) => performances.length === 0);
}

beforeAll(async () => {
	server = await startFoyer({ like: inject('laid') });
	witness = kept(await openScreen(server, 'main-foyer'));
});
beforeEach(() => expect(witness.socket.connected).toBe(true));
afterAll(async () => {
	for (const line of openLines) line.close();
	await server.discard();
});

describe('[bad inputs, row 1] binary packets', () => {
	it.each([
		['event', 5],
		['answer', 6],
	])('that claim no attachments, or far too many, are dropped: an %s', async (_name, type) => {
		const before = residentMegabytes(server.pid());
		for (const attachments of ['0', '10000', '1e9', '-1', '99999999999999999999', '']) {
			const raw = await rawSocket(server.url, screenAuth('bar'));
			raw.send(`4${type}${attachments}-["screen:painted",{"_placeholder":true,"num":0}]`);
			for (let part = 0; part < 20; part += 1) raw.send(Buffer.alloc(60_000));
			await raw.closed;
		}
		expect(residentMegabytes(server.pid()) - before).toBeLessThan(GROWN_MEGABYTES);
		await othersLive();
	});

	it('that keep on promising an attachment hold nothing', async () => {
		const before = residentMegabytes(server.pid());
		const sockets = await Promise.all(
			Array.from({ length: 20 }, () => rawSocket(server.url, screenAuth('bar'))),
		);
		for (const raw of sockets) {
			raw.send('451-["screen:painted",{"_placeholder":true,"num":0}]');
			raw.send(Buffer.alloc(60_000));
			raw.send('459-["screen:painted",{"_placeholder":true,"num":9}]');
		}
		await othersLive();
		expect(residentMegabytes(server.pid()) - before).toBeLessThan(GROWN_MEGABYTES);
		for (const raw of sockets) raw.close();
	});
});

describe('[bad inputs, row 2] a message', () => {
	it.each([64 * 1024 + 1, 1024 * 1024 + 1])('of %i bytes closes its socket and is logged', async (bytes) => {
		const raw = await rawSocket(server.url, screenAuth('bar'));
		const logged = server.printed().length;
		raw.send(`42["screen:painted","${'x'.repeat(bytes)}"]`);
		await raw.closed;
		await othersLive();
		expect(server.printed().slice(logged)).toMatch(/"actor":"bar"/);
	});

	it('just under the limit is read and refused for what it says', async () => {
		const kiosk = kept(await openKiosk(server, 'kiosk-quay'));
		const input = { request: newId(), kind: 'question', note: 'x'.repeat(60_000) };
		expect(await kiosk.ask('help:raise', { id: newId(), input })).toMatchObject({
			ok: false,
			code: 'bad-input',
		});
	});
});

describe('[bad inputs, row 3] nonsense instead of a payload', () => {
	const nonsense: unknown[] = [
		null,
		[],
		'text',
		42,
		true,
		{},
		[[]],
		['__proto__'],
		JSON.parse('{"__proto__":{"polluted":true}}'),
		JSON.parse('{"constructor":{"prototype":{"polluted":true}}}'),
		{ performance: ['nowhere'], request: ['x'], device: {}, person: [[]], point: ['up_1'], login: 3 },
		{ performance: '__proto__', point: 'constructor', request: '__proto__', device: 'toString' },
		{ performance: 'x', point: 'up_1', at: Number.NaN, newTime: Number.NaN, start: Number.NaN },
	];

	it('is refused by the schema of every command, and the socket lives', async () => {
		const wishes = Object.keys(payloads).flatMap((name) => nonsense.map((input) => ({ name, input })));
		// One person utters 60 commands in ten seconds, so as many as it takes take turns.
		const anne = await staff('anne');
		const hands = Array.from({ length: Math.ceil(wishes.length / 50) }, async (_, number) => {
			const [login, password] = [`hand${number}`, 'nothing but nonsense'];
			const person = { name: login, login, role: 'usher' as const, houses: [], company: null, password };
			expect(await anne.command('person:add', person)).toMatchObject({ ok: true });
			return kept(await openStaff(server, await signIn(server, login, password)));
		});
		const lines = await Promise.all(hands);
		for (const [index, { name, input }] of wishes.entries()) {
			const answer = await lines[index % lines.length]?.ask(name, { id: newId(), input });
			expect(answer, `${name} ${JSON.stringify(input)}`).toMatchObject({ ok: false, code: 'bad-input' });
		}
		for (const line of lines) expect(line.socket.connected).toBe(true);
	});

	it('instead of the call itself is refused, and the socket lives', async () => {
		const right = { performance: 'nowhere' };
		const calls = [
			undefined,
			...nonsense,
			{ id: 'short', input: right },
			{ id: newId(), input: right, more: 1 },
			JSON.parse(`{"id":"${newId()}","input":{"performance":"nowhere"},"__proto__":{"a":1}}`),
			{ id: '__proto__', input: {} },
			{ id: `${newId()}\u0000`, input: right },
		];
		const speaker = kept(await openScreen(server, 'upper-foyer'));
		for (const call of calls) {
			expect(await speaker.ask('show:stop', call), JSON.stringify(call)).toMatchObject({ code: 'bad-input' });
		}
		expect(await speaker.ask('clock:ask')).toBeTypeOf('number');
	});

	it('as a number beyond all numbers, or as no JSON at all, leads to nothing', async () => {
		const raw = await rawSocket(server.url, screenAuth('bar'));
		raw.send('420["help:raise",{"id":"abcdefgh1","input":{"request":1e400,"kind":"question","note":""}}]');
		expect(await raw.packet((text) => text.startsWith('430'))).toContain('bad-input');
		raw.send(
			'421["screen:painted",{"scene":null,"performance":null,"revisions":{},"at":1e400,"deviations":[]}]',
		);
		await raw.packet((text) => text.startsWith('431'));
		expect(raw.open).toBe(true);
		raw.send('422["clock:ask",NaN]');
		await raw.closed;
		await othersLive();
	});

	it('as a painted note is not believed', async () => {
		const screen = kept(await openScreen(server, 'bar'));
		const ruth = await staff('ruth');
		const note = {
			scene: 'thank-you',
			performance: null,
			revisions: { evening: 1 },
			at: Date.now(),
			deviations: [],
		};
		for (const more of [
			{ scene: ['x'] },
			{ revisions: { staff: 1 } },
			{ at: '1' },
			{ deviations: Array(11).fill('x') },
		]) {
			screen.socket.emit('screen:painted', { ...note, ...more });
		}
		screen.socket.emit('screen:painted', { ...note, scene: 'tonights-board' });
		const { devices } = await ruth.slice('devices', (slice) =>
			slice.devices.some(({ id, painted }) => id === 'bar' && painted?.scene === 'tonights-board'),
		);
		expect(devices.find(({ id }) => id === 'bar')?.painted?.deviations).toEqual([]);
	});
});

describe('[bad inputs, row 4] an event', () => {
	it('before anybody said who they are is not heard', async () => {
		const socket = new WebSocket(`${server.url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`, {
			origin: server.url,
		});
		const packets: string[] = [];
		socket.on('message', (data) => packets.push(textOf(data)));
		socket.once('open', () => {
			const wish = {
				id: newId(),
				input: { request: newId(), kind: 'question', note: 'Too early to be true' },
			};
			socket.send(`420["help:raise",${JSON.stringify(wish)}]`);
		});
		await new Promise((resolve) => socket.once('close', resolve));
		expect(packets.filter((packet) => packet.startsWith('43'))).toEqual([]);
		for (const [table, text] of everythingIn(server.dataDir)) expect(text, table).not.toContain('Too early');
	});

	it('of another role is refused and does nothing', async () => {
		const screen = kept(await openScreen(server, 'bar'));
		const request = newId();
		const raise = { id: newId(), input: { request, kind: 'question', note: '' } };
		expect(await screen.ask('help:raise', raise)).toMatchObject({ ok: false, code: 'not-allowed' });
		const unpaired = kept(await openUnpaired(server, 'kiosk'));
		expect(await unpaired.ask('help:raise', raise)).toMatchObject({ ok: false, code: 'not-signed-in' });
		for (const [table, text] of everythingIn(server.dataDir)) expect(text, table).not.toContain(request);
	});

	it('that the server says, or that no one knows, is refused', async () => {
		const screen = kept(await openScreen(server, 'entrance'));
		for (const event of [
			'slices:now',
			'pairing:done',
			'toString',
			'__proto__',
			'constructor',
			'hasOwnProperty',
			'',
		]) {
			expect(await screen.ask(event, { id: newId(), input: {} }), event).toMatchObject({
				code: 'unknown-command',
			});
		}
		await othersLive();
	});

	it('with a hello that is none is not admitted', async () => {
		const hellos = [
			null,
			[],
			{},
			{ as: 'administrator' },
			{ ...screenAuth('bar'), as: ['screen'] },
			{ ...screenAuth('bar'), as: 'staff' },
			{ ...screenAuth('bar'), audience: 'staff' },
			{ ...screenAuth('bar'), token: { $ne: '' } },
			{ ...screenAuth('bar'), device: '__proto__' },
			{ ...screenAuth('bar'), holds: 'x' },
			{ ...screenAuth('bar'), protocol: 0 },
		];
		for (const hello of hellos) {
			const socket = socketTo(server.url, hello);
			const end = new Promise((resolve) => {
				socket.once('connect', () => resolve('admitted'));
				socket.once('connect_error', (error) => resolve('data' in error ? error.data : error));
				// A hello that is not even an object ends the line without a word.
				socket.io.once('close', () => resolve({ code: 'hung-up' }));
			});
			socket.connect();
			expect(await end, JSON.stringify(hello)).toMatchObject({
				code: expect.stringMatching(/^(bad-input|old-page|not-signed-in|device-unknown|hung-up)$/) as unknown,
			});
			socket.disconnect();
		}
	});
});

describe('[bad inputs, row 5] joining a room', () => {
	it('cannot be asked for, by whatever name', async () => {
		const screen = kept(await openScreen(server, 'quay-exit'));
		for (const event of ['join', 'subscribe', 'room:join', 'venue:join']) {
			for (const room of ['venue:other', 'halyard/staff/requests/all', 'actor/halyard/person/ruth']) {
				expect(await screen.ask(event, room), event).toMatchObject({ ok: false, code: 'unknown-command' });
			}
		}
		const kiosk = kept(await openKiosk(server, 'kiosk-upper'));
		const request = newId();
		await kiosk.command('help:raise', { request, kind: 'question', note: '' });
		await (
			await staff('ruth')
		).slice('requests', ({ requests }) => requests.some(({ id }) => id === request));
		await othersLive();
		expect(JSON.stringify(screen.frames)).not.toContain(request);
	});

	it('of another namespace is refused', async () => {
		const raw = await rawSocket(server.url, screenAuth('bar'));
		raw.send('40/admin,{}');
		expect(await raw.packet((text) => text.startsWith('44/admin,'))).toContain('Invalid namespace');
		raw.close();
	});
});

describe('[bad inputs, row 6] a handshake', () => {
	function upgrade(host: string, headers: Record<string, string>) {
		return tell(
			server.port,
			head('GET', '/socket.io/?EIO=4&transport=websocket', host, {
				Connection: 'Upgrade',
				Upgrade: 'websocket',
				'Sec-WebSocket-Version': '13',
				'Sec-WebSocket-Key': 'dGhlIHNhbXBsZSBub25jZQ==',
				...headers,
			}),
		);
	}

	it('from another origin, or from none that can be named, is answered 403', async () => {
		const host = `localhost:${server.port}`;
		expect((await upgrade(host, { Origin: server.url })).status).toBe(101);
		const origins = [
			'https://evil.example',
			'null',
			`http://localhost:${server.port}.evil.example`,
			'file://',
			'',
		];
		for (const origin of [...origins, 'http://localhost:1', `${server.url}@evil.example`]) {
			expect((await upgrade(host, { Origin: origin })).status, origin).toBe(403);
		}
	});

	it('[bad inputs, row 14] to another host is answered 421', async () => {
		for (const host of [
			'evil.example',
			`evil.example:${server.port}`,
			`localhost.evil.example:${server.port}`,
		]) {
			expect((await upgrade(host, { Origin: `http://${host}` })).status, host).toBe(421);
		}
	});
});

describe('[bad inputs, row 7] a flood', () => {
	it('[R3] of 10,000 events a second from a paired screen is limited, and others get their news', async () => {
		const before = residentMegabytes(server.pid());
		const painted = JSON.stringify(['screen:painted', { ...arrival() }]);
		let sent = 0;
		let flooding = true;
		let hungUp = 0;
		async function flood(): Promise<void> {
			while (flooding) {
				// It comes again at once each time it is hung up.
				const raw = await rawSocket(server.url, screenAuth('entrance'));
				for (let event = 0; event < 5_000; event += 1) raw.send(`42${painted}`);
				sent += 5_000;
				await raw.closed;
				hungUp += 1;
			}
		}
		const floods = Promise.all([flood(), flood()]);
		try {
			for (let times = 0; times < 3; times += 1) await othersLive();
		} finally {
			flooding = false;
			await floods;
		}
		expect(sent).toBeGreaterThanOrEqual(10_000);
		expect(hungUp).toBe(sent / 5_000);
		expect(residentMegabytes(server.pid()) - before).toBeLessThan(GROWN_MEGABYTES);
	});

	it('of commands is refused with the time to wait, and the other devices are not slowed', async () => {
		const lower = kept(await openKiosk(server, 'kiosk-lower'));
		const wishes = Array.from({ length: 45 }, () =>
			lower.command('help:raise', { request: newId(), kind: 'question', note: '' }),
		);
		const answers = await Promise.all(wishes);
		const refused = answers.filter((answer) => !answer.ok && answer.code === 'too-many');
		expect(refused).toHaveLength(15);
		expect(refused[0]).toMatchObject({ message: expect.stringMatching(/\d/) as unknown });
		const upper = kept(await openKiosk(server, 'kiosk-upper'));
		const own = { request: newId(), kind: 'question', note: '' } as const;
		expect(await upper.command('help:raise', own)).toMatchObject({ ok: true });
		expect(lower.socket.connected).toBe(true);
	});
});

describe('[bad inputs, row 10] words', () => {
	/** What staff read of a note, or the refusal. */
	async function readBack(note: string): Promise<string> {
		const kiosk = kept(await openKiosk(server, 'kiosk-quay'));
		const request = newId();
		const answer = await kiosk.command('help:raise', { request, kind: 'question', note });
		if (!answer.ok) return answer.code;
		const ours = ({ requests }: StaffRequestsSlice) => requests.find(({ id }) => id === request);
		const slice = await (await staff('ruth')).slice('requests', (body) => ours(body) !== undefined);
		return ours(slice)?.note ?? '';
	}

	it('of emoji alone are kept as they are', async () => {
		expect(await readBack('👩‍🦽🚪🙏🏽')).toBe('👩‍🦽🚪🙏🏽');
	});

	it('too long are refused', async () => {
		expect(await readBack('x'.repeat(201))).toBe('bad-input');
		expect(await readBack('👩🏽‍🦽'.repeat(2_000))).toBe('bad-input');
		expect(await readBack('x'.repeat(200))).toBe('x'.repeat(200));
	});

	it('that turn, hide or break what stands around them are made inert', async () => {
		expect(await readBack('gate \u202Etxet\u202C 4')).toBe('gate txet 4');
		expect(await readBack('a\u0000b\u0007c\u009B31m')).toBe('abc31m');
		expect(await readBack('lone \ud83d and \udc4d end')).toBe('lone and end');
		expect(await readBack('two\r\nlines\u2028here')).toBe('two lines here');
		expect(await readBack('\u2066isolated\u2069')).toBe('isolated');
	});

	it('[bad inputs, row 11] that are code somewhere else are text here', async () => {
		for (const text of [
			'<img src=x onerror=alert(1)>',
			'{{7*7}}',
			'${7*7}',
			'=HYPERLINK("http://x")',
			`'; drop table x;--`,
		]) {
			expect(await readBack(text)).toBe(text);
		}
	});

	it('break no line of the log', () => {
		for (const line of server
			.printed()
			.split('\n')
			.filter((text) => text.startsWith('{'))) {
			expect(JSON.parse(line)).toMatchObject({ level: expect.any(Number) as unknown });
		}
	});
});

describe('[bad inputs, row 12] the name of a device', () => {
	it('with script in it is text to whoever manages devices', async () => {
		const ruth = await staff('ruth');
		const { devices } = await ruth.slice('devices');
		const { placement } = devices.find(({ id }) => id === 'box-office') ?? {};
		if (!placement) throw new Error('The box office has a screen.');
		const name = '<script>alert(document.cookie)</script>';
		const place = '"><svg onload=alert(1)>\u202E';
		const input = { device: 'box-office', name, placement: { ...placement, place } };
		expect(await ruth.command('device:place', input)).toMatchObject({ ok: true });
		const after = await ruth.slice('devices', (slice) =>
			slice.devices.some((device) => device.name === name),
		);
		expect(after.devices.find(({ id }) => id === 'box-office')?.placement.place).toBe(
			'"><svg onload=alert(1)>',
		);
		const { cookie } = sessions.get('ruth') ?? { cookie: '' };
		for (const path of ['/', '/office', '/staff', '/screen/box-office']) {
			const response = await fetch(`${server.url}${path}`, { headers: { cookie, 'user-agent': name } });
			const html = await response.text();
			expect(html, path).not.toContain('<script>alert');
			expect(html, path).not.toContain('<svg onload');
		}
	});
});
