/**
 * [R1] kill -9 in mid-request: what somebody was told is in the database exactly once, what was sent again is done once,
 * and every page is current again by itself, by the client that our pages run. `npm run trials -- kill` does the same 100 times.
 */
import type * as client from 'socket.io-client';
import { afterAll, beforeAll, expect, inject, it, vi } from 'vitest';
import { newId } from '../../src/lib/contract/ids.ts';
import { answerFeedback, codeAt } from '../support/feedback.ts';
import { startFoyer, type FoyerServer } from '../support/foyer-server.ts';
import { sendCue } from '../support/http.ts';
import { Page } from '../support/page.ts';
import { signIn } from '../support/staff-session.ts';
import { rowsOf } from './database.ts';

const ROUNDS = Number(process.env['FOYER_KILLS'] ?? 10);
const SEED = Number(process.env['FOYER_KILL_SEED'] ?? 20_261_122);

/** How many wishes are on their way when the server is killed: three kiosks ask twice, a cue, five answers. */
const REQUESTS_PER_KIOSK = 2;
const PATRONS = 5;
const KIOSKS = ['kiosk-quay', 'kiosk-upper', 'kiosk-lower'];
const WISHES = KIOSKS.length * REQUESTS_PER_KIOSK + 1 + PATRONS;

/** The same numbers for the same seed (mulberry32): a round that failed can be had again. */
function randomFrom(seed: number): (below: number) => number {
	let state = seed;
	return (below) => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
	};
}

let server: FoyerServer;
let screen: Page<'screen'>;
let ruth: Page<'staff'>;
let kiosks: Page<'kiosk'>[];
let code: string;

/** What a browser says of a page on its line, and our client cannot: where it comes from, and its cookie. */
const browser = vi.hoisted(() => ({ url: '', cookie: '' }));

vi.mock('socket.io-client', async (original) => {
	const real = await original<typeof client>();
	const io = (
		...args: [Partial<client.ManagerOptions & client.SocketOptions>] | Parameters<typeof real.io>
	) => {
		const [options] = args;
		if (typeof options !== 'object') return real.io(...(args as Parameters<typeof real.io>));
		return real.io(browser.url, {
			...options,
			extraHeaders: { origin: browser.url, cookie: browser.cookie },
		});
	};
	return { ...real, io };
});

function deviceOf(as: 'screen' | 'kiosk', device: string) {
	return { as, device, token: server.demo.tokens[device] ?? '' };
}

/** A phone that has the question open: the cookie by which it is the same phone again. */
async function openQuestion(): Promise<string> {
	const response = await fetch(`${server.url}/f/${code}`);
	await response.arrayBuffer();
	return response.headers
		.getSetCookie()
		.map((line) => line.split(';')[0])
		.join('; ');
}

/** Tries until there is an answer; a line that breaks is no answer. */
async function untilTold<Told>(attempt: () => Promise<Told>): Promise<Told> {
	for (;;) {
		try {
			return await attempt();
		} catch (error) {
			if (!(error instanceof TypeError)) throw error;
			await new Promise((resolve) => setTimeout(resolve, 50));
		}
	}
}

beforeAll(async () => {
	server = await startFoyer({ like: inject('laid') });
	browser.url = server.url;
	screen = new Page('screen', deviceOf('screen', 'main-foyer'));
	kiosks = KIOSKS.map((id) => new Page('kiosk', deviceOf('kiosk', id)));
	browser.cookie = (await signIn(server, 'ruth')).cookie;
	ruth = new Page('staff', { as: 'staff' });
	code = await codeAt(server, 'upper-foyer');
});
afterAll(async () => {
	for (const page of [screen, ruth, ...kiosks]) page.close();
	await server.discard();
});

/** What one wish was told, and whether that was before the server was killed. */
interface Told<What> {
	what: What;
	beforeKill: boolean;
}

it(
	`[R1] killed ${ROUNDS} times in mid-request, nothing that was told is lost and nothing is there twice`,
	async () => {
		const random = randomFrom(SEED);
		const { performances } = await ruth.slice('evening');
		const keel = performances.find(({ performance }) => performance.house === 'keel')?.performance.id ?? '';
		const total = { toldBefore: 0, underway: 0, requests: 0 };

		for (let round = 0; round < ROUNDS; round += 1) {
			const name = `seed ${SEED}, round ${round}`;
			// The server dies at the n-th answer, or a few milliseconds after it.
			const dieAt = random(WISHES);
			const linger = random(4);
			let told = 0;
			let killed = false;
			let killedNow: () => void = () => undefined;
			const death = new Promise<void>((resolve) => (killedNow = resolve));
			const kill = () => {
				if (killed) return;
				killed = true;
				void server.kill9().then(killedNow);
			};
			const counted = async <What>(wish: Promise<What>): Promise<Told<What>> => {
				const what = await wish;
				const beforeKill = !killed;
				told += 1;
				if (told === dieAt) {
					if (linger === 0) kill();
					else setTimeout(kill, linger);
				}
				return { what, beforeKill };
			};

			const phones = await Promise.all(Array.from({ length: PATRONS }, () => openQuestion()));
			const raised = kiosks.flatMap((kiosk, at) =>
				Array.from({ length: REQUESTS_PER_KIOSK }, (_, number) => {
					const note = `round ${round}, ${KIOSKS[at]}, ${number}`;
					const input = { request: newId(), kind: 'question', note } as const;
					return counted(kiosk.connection.command('help:raise', input)).then((answer) => ({
						input,
						...answer,
					}));
				}),
			);
			const cue = { cue: newId(), house: 'keel', point: 'house_open' } as const;
			const cued = counted(untilTold(() => sendCue(server, cue)));
			const answered = phones.map((cookie, phone) => {
				const comment = `round ${round}, phone ${phone}`;
				const posted = counted(
					untilTold(() => answerFeedback(server, code, { score: '4', comment }, cookie)),
				);
				return posted.then((answer) => ({ comment, ...answer }));
			});
			if (dieAt === 0) kill();
			await death;
			await server.start();

			const requests = await Promise.all(raised);
			const stamp = await cued;
			const answers = await Promise.all(answered);
			for (const { beforeKill } of [...requests, stamp, ...answers]) {
				if (beforeKill) total.toldBefore += 1;
				else total.underway += 1;
			}

			// Every request is there once, as it was told.
			for (const { input, what } of requests) {
				expect(what, name).toMatchObject({ ok: true });
				const rows = rowsOf(
					server.dataDir,
					'select note, raised_at from help_request where id = ?',
					input.request,
				);
				expect(rows, name).toEqual([{ note: input.note, raised_at: what.ok && what.value.raisedAt }]);
				const facts = rowsOf(
					server.dataDir,
					`select at from night_log where fact = 'help-raised' and json_extract(data, '$.request') = ?`,
					input.request,
				);
				expect(facts, name).toHaveLength(1);
			}
			total.requests += requests.length;
			expect(rowsOf(server.dataDir, 'select count(*) as rows from help_request')).toEqual([
				{ rows: total.requests },
			]);

			// The cue stamped once, at the instant that was told, whoever was told it first.
			expect(stamp.what, name).toMatchObject({ status: 200, answer: { ok: true } });
			const at = stamp.what.answer.ok && stamp.what.answer.value.at;
			const stamps = rowsOf(server.dataDir, 'select at from stamp where performance = ?', keel);
			expect(stamps, name).toEqual([{ at }]);
			const history = (fact: string) =>
				rowsOf(server.dataDir, 'select revision from night_log where fact = ?', fact).length;
			expect(history('point-stamped') - history('point-undone'), name).toBe(1);

			// So is every patron's answer, however often the phone sent it.
			for (const { comment, what } of answers) {
				expect(what.status, name).toBe(303);
				const rows = rowsOf(server.dataDir, 'select score from feedback_answer where comment = ?', comment);
				expect(rows, name).toEqual([{ score: 4 }]);
			}

			// Every page is current again, and nobody touched it.
			await screen.slice('evening', (evening) =>
				evening.performances.some(({ points }) => points[0]?.actualAt === at),
			);
			await ruth.slice('evening', (evening) =>
				evening.performances.some(
					({ performance, happened }) => performance.id === keel && happened.stamps[0]?.at === at,
				),
			);
			const all = requests.map(({ input }) => input.request);
			await ruth.slice('requests', (slice) =>
				all.every((id) => slice.requests.some((request) => request.id === id)),
			);
			for (const [index, kiosk] of kiosks.entries()) {
				const own = all.slice(index * REQUESTS_PER_KIOSK, (index + 1) * REQUESTS_PER_KIOSK);
				const { requests: seen } = await kiosk.slice('requests', (slice) =>
					own.every((id) => slice.requests.some((request) => request.id === id)),
				);
				expect(seen, name).toHaveLength((round + 1) * REQUESTS_PER_KIOSK);
			}
			// So that the next round's cue has a point to stamp.
			const undone = await ruth.connection.command('point:undo', { performance: keel, point: 'house_open' });
			expect(undone, name).toMatchObject({ ok: true });
			await screen.slice('evening', (evening) => evening.performances.length === 0);
		}
		// It was killed while wishes were under way, and not only then.
		expect(total.toldBefore).toBeGreaterThan(0);
		expect(total.underway).toBeGreaterThan(0);
		console.log(`${ROUNDS} kills: ${total.toldBefore} answers before the kill, ${total.underway} after it`);
	},
	60_000 + ROUNDS * 15_000,
);
