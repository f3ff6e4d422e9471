/** One whole night, with everything recorded: what the public was ever sent [T7][P1], and what was ever logged [P7]. */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { newId } from '../../src/lib/contract/ids.ts';
import type { StaffPerformance } from '../../src/lib/contract/views.ts';
import { timesOf } from '../../src/lib/domain/evening/expected.ts';
import { plannedTimes } from '../../src/lib/domain/evening/performance.ts';
import { MINUTE, roundUpToMinutes } from '../../src/lib/domain/time/instant.ts';
import { answerFeedback, codeAt } from '../support/feedback.ts';
import { startFoyer, type FoyerServer } from '../support/foyer-server.ts';
import { bearer, sendCue } from '../support/http.ts';
import {
	openDevice,
	openKiosk,
	openScreen,
	openStaff,
	openUnpaired,
	type Frame,
	type Line,
} from '../support/sockets.ts';
import { signIn } from '../support/staff-session.ts';
import { everythingIn, rowsOf } from './database.ts';

/** Words that stand nowhere else, for every place where somebody may type. */
const WORDS = {
	holdReason: 'Zwirbelwind in the flies',
	note: 'My Quokkasister waits outside',
	givenUp: 'Xylophonia was gone',
	comment: 'Bumfuzzled by act two',
	personName: 'Wolpertinger',
	personLogin: 'wolpertinger.w',
	deviceName: 'Snollygoster wall',
	devicePlace: 'Beside the Flibbertigibbet',
	tokenName: 'Gobbledygook desk',
	userAgent: 'Malarkeybrowser/1.0',
};

let server: FoyerServer;
let code: string;
let ruth: Line<'staff'>;
const devices: Line<'screen' | 'kiosk'>[] = [];
let unpaired: Line<never>;
const openLines: { close(): void }[] = [];
/** What public pages answered, by address. */
const pages: { path: string; text: string }[] = [];
/** Expected instants of the hold that the public must not know while it is not released. */
const secretInstants = new Set<number>();

const publicFrames = (): Frame[] => [...devices, unpaired].flatMap(({ frames }) => frames);

async function look(): Promise<void> {
	const paths = ['/', '/f', `/f/${code}`, '/screen', '/screen/bar', '/kiosk/kiosk-quay'];
	for (const path of paths) {
		const response = await fetch(`${server.url}${path}`, { headers: { 'user-agent': WORDS.userAgent } });
		expect(response.status, path).toBe(200);
		pages.push({ path, text: await response.text() });
	}
}

async function sail(wanted: (of: StaffPerformance) => boolean = () => true): Promise<StaffPerformance> {
	const isSail = (of: StaffPerformance) => of.performance.house === 'sail-house' && wanted(of);
	const { performances } = await ruth.slice('evening', (evening) => evening.performances.some(isSail));
	const found = performances.find(isSail);
	if (!found) throw new Error('The Sail House plays tonight.');
	return found;
}

async function granted(answer: Promise<{ ok: boolean; message?: string }>): Promise<void> {
	expect(await answer).toMatchObject({ ok: true });
}

beforeAll(async () => {
	server = await startFoyer({ like: inject('laid') });
	code = await codeAt(server, 'upper-foyer');
	ruth = await openStaff(server, await signIn(server, 'ruth'));
	openLines.push(ruth);
	for (const id of Object.keys(server.demo.tokens)) {
		devices.push(await openDevice(server, id.startsWith('kiosk') ? 'kiosk' : 'screen', id));
	}
	unpaired = await openUnpaired(server, 'screen');
	openLines.push(...devices, unpaired);
	await unpaired.frame('pairing:code');
});
afterAll(async () => {
	for (const line of openLines) line.close();
	await server.discard();
});

describe('a night', () => {
	it('[T7] with a hold: the public is sent nothing at all of it, not even that there is news', async () => {
		const { performance } = await sail();
		await Promise.all(devices.map((line) => line.slice('evening')));
		await look();
		const seen = publicFrames().length;
		const newTime = performance.plannedStart + 17 * MINUTE + 13_457;
		await granted(
			ruth.command('hold:call', { performance: performance.id, reason: WORDS.holdReason, newTime }),
		);
		const held = await sail(({ happened }) => happened.holds.length > 0);
		const open = new Set([...plannedTimes(performance).values()]);
		for (const { expected } of timesOf(held.performance, held.happened, held.happened.holds[0]?.since ?? 0)) {
			if (expected !== null && !open.has(expected)) secretInstants.add(expected);
		}
		expect(secretInstants).toContain(newTime);
		await look();
		// News of another house closes the interval in which a word of the hold could have come.
		await granted(
			sendCue(server, { cue: newId(), house: 'loft', point: 'house_open' }).then(({ answer }) => answer),
		);
		for (const line of devices) {
			const { performances } = await line.slice('evening', (evening) => evening.performances.length > 0);
			expect(performances.map(({ id }) => id)).not.toContain(performance.id);
		}
		expect(publicFrames().length - seen).toBe(devices.length);
		await granted(ruth.command('point:stamp', { performance: performance.id, point: 'house_open' }));
		await Promise.all(
			devices.map((line) => line.slice('evening', ({ performances }) => performances.length === 2)),
		);
		await look();
	});

	it('[T7] with released lateness: the public time is the released one, rounded up to five minutes', async () => {
		const { performance, happened } = await sail();
		const at = happened.holds[0]?.newTime ?? 0;
		await granted(ruth.command('wording:release', { performance: performance.id, wording: 'technical', at }));
		for (const line of devices) {
			const { performances } = await line.slice('evening', (evening) =>
				evening.performances.some(({ notice }) => notice !== null),
			);
			const evening = performances.find(({ id }) => id === performance.id);
			expect(evening?.notice).toMatchObject({ wording: 'technical', at: roundUpToMinutes(at, 5) });
		}
		await look();
	});

	it('[T7] up withdraws it by itself, and from down the end of the interval is public to the minute', async () => {
		const { performance } = await sail();
		await granted(ruth.command('point:stamp', { performance: performance.id, point: 'clearance_1' }));
		await granted(
			sendCue(server, { cue: newId(), house: 'sail-house', point: 'up' }).then(({ answer }) => answer),
		);
		const { answer } = await sendCue(server, { cue: newId(), house: 'sail-house', point: 'down' });
		if (!answer.ok) throw new Error(answer.message);
		for (const line of devices) {
			const { performances } = await line.slice('evening', (evening) =>
				evening.performances.some(({ points }) =>
					points.some(({ id, actualAt }) => id === 'down_1' && actualAt),
				),
			);
			const evening = performances.find(({ id }) => id === performance.id);
			expect(evening?.notice).toBeNull();
			const end = evening?.points.find(({ id }) => id === 'up_2')?.publicAt;
			const since = answer.value.at + (performance.intervalMinutes[0] ?? 0) * MINUTE;
			expect(end).toBe(roundUpToMinutes(since, 1));
		}
		await look();
	});

	it('goes on to its end, with requests, answers, a new device, a new person and a new token', async () => {
		const kiosk = await openKiosk(server, 'kiosk-quay');
		const marek = await openStaff(server, await signIn(server, 'marek'));
		const anne = await openStaff(server, await signIn(server, 'anne'));
		openLines.push(kiosk, marek, anne);
		const helped = newId();
		const given = newId();
		for (const request of [helped, given]) {
			await granted(kiosk.command('help:raise', { request, kind: 'question', note: WORDS.note }));
		}
		await granted(marek.command('help:claim', { request: helped }));
		await granted(marek.command('help:on-the-way', { request: helped }));
		await granted(marek.command('help:with-patron', { request: helped }));
		await granted(marek.command('help:resolve', { request: helped, outcome: 'helped' }));
		await granted(marek.command('help:give-up', { request: given, reason: WORDS.givenUp }));

		const waiting = await openUnpaired(server, 'screen');
		openLines.push(waiting);
		const asked = (await waiting.frame('pairing:code')) as { code: string };
		const bar = await openScreen(server, 'bar');
		openLines.push(bar);
		const { placement } = await bar.slice('device');
		const place = { name: WORDS.deviceName, placement: { ...placement, place: WORDS.devicePlace } };
		await granted(ruth.command('device:approve', { code: asked.code, ...place }));
		await granted(ruth.command('device:place', { device: 'bar', ...place }));
		const person = { name: WORDS.personName, login: WORDS.personLogin, role: 'usher' as const, houses: [] };
		await granted(anne.command('person:add', { ...person, company: null, password: 'a long enough word' }));
		await granted(anne.command('token:make', { name: WORDS.tokenName }));

		const answered = await answerFeedback(server, code, { score: '2', comment: WORDS.comment });
		expect(answered.status).toBe(303);
		await ruth.slice('feedback', ({ answers }) => answers[0]?.comment === WORDS.comment);

		const { performance } = await sail();
		for (const point of ['up_2', 'down_2', 'up_3', 'down_3', 'house_clear'] as const) {
			await granted(ruth.command('point:stamp', { performance: performance.id, point }));
			await look();
		}
		for (const line of devices) {
			await line.slice('evening', ({ performances }) =>
				performances.some(({ points }) => points.at(-1)?.actualAt != null && points.length > 6),
			);
		}
	});
});

describe('what the public was sent in that night', () => {
	/** Every key in a value, at any depth. */
	function keysIn(value: unknown): string[] {
		if (typeof value !== 'object' || value === null) return [];
		const below = Object.values(value).flatMap(keysIn);
		return Array.isArray(value) ? below : [...Object.keys(value), ...below];
	}

	it('[T7] has no field for what staff expect, for a hold or for its reason', () => {
		const keys = new Set(publicFrames().flatMap(({ body }) => keysIn(body)));
		expect(keys).toContain('publicAt');
		for (const key of keys) expect(key).not.toMatch(/expected|hold|newTime|reason|late|clearance/i);
	});

	it('[T7] names no expected instant and no word of the hold: not to a device, not on a page, not in a plan', async () => {
		const documents: { path: string; text: string }[] = [];
		for (const line of devices) {
			const device = line.held('device');
			const plan = line.held('plan');
			const hashes = [plan?.body, device?.body].flatMap((body) =>
				body === undefined
					? []
					: 'hash' in body
						? [body.hash]
						: 'codes' in body && body.codes
							? [body.codes]
							: [],
			);
			const id = device !== undefined && 'id' in device.body ? device.body.id : '';
			for (const hash of hashes) {
				const response = await fetch(`${server.url}/plan/${hash}`, {
					headers: { ...bearer(server.demo.tokens[id] ?? '') },
				});
				expect(response.status).toBe(200);
				documents.push({ path: `${id} ${hash}`, text: await response.text() });
			}
		}
		const frames = publicFrames().map(({ event, body }) => ({ path: event, text: JSON.stringify(body) }));
		expect(documents.length).toBeGreaterThan(13);
		expect(pages.length).toBeGreaterThan(40);
		for (const { path, text } of [...frames, ...pages, ...documents]) {
			expect(text, path).not.toContain(WORDS.holdReason);
			for (const at of secretInstants) expect(text, path).not.toContain(String(at));
			expect(text, path).not.toMatch(/\bexpected"?:/i);
		}
	});

	it('[P1][H10] shows nobody’s words, no colleague’s sign-in name and no request of another kiosk', () => {
		for (const { event, body } of publicFrames()) {
			const text = JSON.stringify(body);
			for (const word of [WORDS.note, WORDS.givenUp, WORDS.comment, WORDS.personLogin, WORDS.tokenName]) {
				expect(text, event).not.toContain(word);
			}
		}
		for (const { path, text } of pages) {
			for (const word of Object.values(WORDS)) expect(text, path).not.toContain(word);
		}
	});
});

describe('[P7] what was logged in that night', () => {
	it('is in the database, so that the next check can fail', () => {
		const everything = [...everythingIn(server.dataDir).values()].join('\n');
		const { userAgent: _never, ...kept } = WORDS;
		for (const word of Object.values(kept)) expect(everything).toContain(word);
		expect(rowsOf(server.dataDir, 'select count(*) as facts from night_log')[0]?.['facts']).toBeGreaterThan(
			30,
		);
	});

	it('says who, from where and by which way, and never anybody’s words', () => {
		const rows = rowsOf(server.dataDir, 'select * from night_log');
		const log = `${JSON.stringify(rows)}\n${server.printed()}`;
		for (const word of Object.values(WORDS)) {
			expect(log).not.toContain(word);
			// Nor in pieces.
			for (const piece of word.split(' ').filter(({ length }) => length > 9))
				expect(log).not.toContain(piece);
		}
		for (const row of rows) {
			expect(row['actor'], String(row['fact'])).toBeTruthy();
			expect(['socket', 'http', 'form', 'timer', 'command-line']).toContain(row['source']);
			if (row['actor_kind'] === 'person') expect(row['via'], String(row['fact'])).toBeTruthy();
		}
	});

	it('numbers its revisions without a gap', () => {
		const revisions = rowsOf(server.dataDir, 'select distinct revision from night_log order by revision');
		expect(revisions.map(({ revision }) => revision)).toEqual(revisions.map((_, index) => index + 1));
	});
});
