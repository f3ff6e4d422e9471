/** The gateway with everything round it held in hand: what happens between two steps of it, and at its limits. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DeviceActor } from '../../src/lib/domain/people/actor.ts';
import { DAY, MINUTE } from '../../src/lib/domain/time/instant.ts';
import { Gateway, actorRoomOf, type GatewayParts } from '../../src/lib/server/gateway/gateway.ts';
import { OnLine } from '../../src/lib/server/gateway/on-line.ts';
import { Publisher } from '../../src/lib/server/gateway/publisher.ts';
import { arrival, open, openUnpaired, type Line } from '../support/sockets.ts';

const bar: DeviceActor = { kind: 'device', venue: 'v', id: 'bar', device: 'screen' };
const room = actorRoomOf('v', 'device', 'bar');
const unknown = { code: 'device-unknown', details: {} } as const;

type Asked = Awaited<ReturnType<GatewayParts['askPairing']>>;

let http: Server;
let url: string;
let gateway: Gateway;
let publisher: Publisher;
/** What was kept of what screens painted. */
let painted: Parameters<GatewayParts['history']['add']>[0][];
const openLines: { close(): void }[] = [];

async function listen(parts: Partial<GatewayParts>): Promise<void> {
	publisher = new Publisher({
		occupied: (name) => gateway.occupied(name),
		emit: (name, slice) => gateway.emit(name, slice),
		// No slice is looked at here.
		lookout: () => Promise.reject(new Error('There is no store here.')),
		monotonic: () => performance.now(),
		failed: () => undefined,
	});
	painted = [];
	gateway = new Gateway({
		now: Date.now,
		steady: Date.now,
		door: {
			enter: () => Promise.reject(new Error('There is no door here.')),
			refuse: ({ code }) => ({ ok: false, code, message: code }),
		},
		publisher,
		onLine: new OnLine(),
		history: { add: (row) => painted.push(row), gone: () => undefined },
		staffCame: () => undefined,
		isOurs: () => true,
		askPairing: () => Promise.resolve(null),
		word: ({ code }) => code,
		log: { info: () => undefined, warn: () => undefined },
		identifyPerson: () => Promise.resolve(null),
		identifyDevice: () => Promise.resolve({ actor: bar, blocked: false }),
		...parts,
	});
	gateway.attach(http);
}

async function come(): Promise<Line<'screen'>> {
	const line = await open<'screen'>(url, {
		as: 'screen',
		device: 'bar',
		token: 'token of bar',
		...arrival(),
	});
	openLines.push(line);
	return line;
}

beforeEach(async () => {
	http = createServer().listen(0);
	await once(http, 'listening');
	const address = http.address();
	if (address === null || typeof address === 'string') throw new Error('A TCP server has a port.');
	url = `http://localhost:${address.port}`;
});
afterEach(() => {
	for (const line of openLines.splice(0)) line.close();
	publisher.close();
	gateway.close();
	http.close();
});

describe('[P2] a device that is shut out while it comes in', () => {
	it.each([
		['revoked', null, 'device-unknown'],
		['blocked', { actor: bar, blocked: true }, 'device-blocked'],
	])(
		'%s after it was found good, and before it stands in its rooms, is hung up',
		async (_what, now, code) => {
			let asked = 0;
			await listen({
				identifyDevice() {
					asked += 1;
					if (asked > 1) return Promise.resolve(now);
					// The answer is true when it is given; what is committed now finds no socket to end.
					queueMicrotask(() => gateway.end(room, unknown));
					return Promise.resolve({ actor: bar, blocked: false });
				},
			});
			const line = await come();
			expect(await line.frame('admission:ended')).toMatchObject({ code });
			await line.frame('disconnect');
			expect(gateway.occupied(room)).toBe(false);
		},
	);

	it('after it stands in its rooms is hung up by what shuts it out', async () => {
		await listen({});
		const line = await come();
		await vi.waitFor(() => expect(gateway.occupied(room)).toBe(true));
		gateway.end(room, unknown);
		expect(await line.frame('admission:ended')).toMatchObject({ code: 'device-unknown' });
	});
});

describe('[R3] one device', () => {
	it('has twelve sockets at most; the oldest goes when another comes', async () => {
		await listen({});
		const lines: Line<'screen'>[] = [];
		for (let count = 0; count < 14; count += 1) lines.push(await come());
		await Promise.all(lines.slice(0, 2).map((line) => line.frame('disconnect')));
		expect(lines.map(({ socket }) => socket.connected)).toEqual(lines.map((_, index) => index >= 2));
		expect(await lines[13]?.ask('clock:ask')).toBeTypeOf('number');
	});

	it('paints twenty frames a second at most, over however many sockets', async () => {
		// A second that does not pass.
		const clock = vi.spyOn(performance, 'now').mockReturnValue(5_000);
		try {
			await listen({});
			const lines = [await come(), await come(), await come()];
			const frame = { scene: 'thank-you', performance: null, revisions: {}, at: Date.now(), deviations: [] };
			const answers = await Promise.all(
				lines.flatMap((line) => Array.from({ length: 10 }, () => line.ask<null>('screen:painted', frame))),
			);
			expect(painted).toHaveLength(20);
			expect(answers.filter((answer: unknown) => answer !== null)).toEqual(
				Array.from({ length: 10 }, () => expect.objectContaining({ code: 'too-many' }) as unknown),
			);
			clock.mockReturnValue(6_000);
			expect(await lines[0]?.ask('screen:painted', frame)).toBeNull();
			expect(painted).toHaveLength(21);
		} finally {
			clock.mockRestore();
		}
	});

	it('[R6] cannot paint tomorrow, nor in 1970: a frame was painted when it is told', async () => {
		const now = Date.now();
		await listen({ now: () => now });
		const line = await come();
		const frame = { scene: 'thank-you', performance: null, revisions: {}, deviations: [] };
		for (const at of [now + DAY, 8_640_000_000_000_000, 0, now - DAY, now - 300]) {
			expect(await line.ask('screen:painted', { ...frame, at })).toBeNull();
		}
		expect(painted.map(({ at }) => at - now)).toEqual([0, 0, -MINUTE, -MINUTE, -300]);
	});
});

describe('[P2] a device that waits to be approved', () => {
	it('is given code after code, and each leaves nothing behind', async () => {
		const warnings: Error[] = [];
		const warned = (warning: Error) => warnings.push(warning);
		process.on('warning', warned);
		try {
			let codes = 0;
			const askPairing = () => {
				codes += 1;
				return Promise.resolve({ code: `CODE${codes}`, expiresAt: Date.now() + 1, token: 'token' });
			};
			await listen({ askPairing });
			const line = await openUnpaired({ url }, 'screen');
			openLines.push(line);
			await vi.waitFor(() => expect(line.frames.length).toBeGreaterThan(15));
			expect(warnings.filter(({ name }) => name === 'MaxListenersExceededWarning')).toEqual([]);
		} finally {
			process.off('warning', warned);
		}
	});

	it('and has gone before its code was made is not given a next one', async () => {
		const timers = vi.spyOn(globalThis, 'setTimeout');
		try {
			const { promise, resolve: made } = Promise.withResolvers<Asked>();
			const asked = vi.fn(() => promise);
			const now = Date.now();
			await listen({ askPairing: asked, steady: () => now });
			const line = await openUnpaired({ url }, 'screen', 'new-device');
			await vi.waitFor(() => expect(asked).toHaveBeenCalledOnce());
			line.close();
			await vi.waitFor(() => expect(gateway.occupied('unpaired/new-device')).toBe(false));
			made({ code: 'CODE', expiresAt: now + 612_345, token: 'token' });
			await new Promise((resolve) => setImmediate(resolve));
			expect(timers.mock.calls.filter(([, delay]) => delay === 612_345)).toEqual([]);
		} finally {
			timers.mockRestore();
		}
	});
});
