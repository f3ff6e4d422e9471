/**
 * What the public is sent, over many evenings [T7][P1]: the slices of screens and kiosks, the documents they fetch, the
 * pages of patrons' phones. Each evening is written into a store and read back by the projections that serve them, so
 * whatever a view adds to the public evening is seen here.
 */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
	arbitraryEvening,
	HOLD_REASON,
	HOUSE_MANAGER,
	STAGE_MANAGER,
	type Moment,
} from '../../src/lib/domain/evening/evening.arbitrary.ts';
import { timesOf } from '../../src/lib/domain/evening/expected.ts';
import type { LateSeating } from '../../src/lib/domain/evening/late-seating.ts';
import {
	nextUp,
	NOTHING_HAPPENED,
	plannedTimes,
	type Happened,
	type Performance,
} from '../../src/lib/domain/evening/performance.ts';
import { describePoint, pointsOf } from '../../src/lib/domain/evening/points.ts';
import { keysOf, numbersOf, publicFacts } from '../../src/lib/domain/evening/public-facts.arbitrary.ts';
import { codeUrl } from '../../src/lib/domain/feedback/codes.ts';
import { MINUTE, type Instant } from '../../src/lib/domain/time/instant.ts';
import type { VenueSetup } from '../../src/lib/domain/venue/setup.ts';
import { OnLine } from '../../src/lib/server/gateway/on-line.ts';
import { insertDevice } from '../../src/lib/server/store/devices.ts';
import { insertCodes } from '../../src/lib/server/store/feedback.ts';
import {
	addAsk,
	addStamp,
	insertHold,
	insertPause,
	putRelease,
	setDoorsWord,
	setHalt,
	setMovedStart,
} from '../../src/lib/server/store/performances.ts';
import { replaceProgramme } from '../../src/lib/server/store/programme.ts';
import type { Db, Store } from '../../src/lib/server/store/store.ts';
import { putVenue } from '../../src/lib/server/store/venues.ts';
import { openDocuments } from '../../src/lib/server/views/documents.ts';
import { phoneView, tonightView } from '../../src/lib/server/views/phone.ts';
import type { Lookout } from '../../src/lib/server/views/projection.ts';
import { slicesOf } from '../../src/lib/server/views/slices.ts';
import type { Viewer } from '../../src/lib/server/views/viewer.ts';
import { sqlite, type Opened } from './engines.ts';
import { codeOf, deedIn, deviceOf, setupOf, T0 } from './fixtures.ts';

const CODE = '0123456789ABCDEF';
const ZONE = 'Europe/London';
const STANDING = { incarnation: 'i', revision: 1 };

let opened: Opened;
let store: Store;
beforeAll(async () => {
	opened = await sqlite.open();
	({ store } = opened);
	await store.share(async (db) => {
		await insertDevice(db, 'v', deviceOf('exit'));
		await insertDevice(db, 'v', { ...deviceOf('upper'), kind: 'kiosk' });
	});
});
afterAll(() => opened.close());

const documents = openDocuments({
	wordsOf: () => '',
	addressOf: () => 'foyer.example',
	codeUrl: (code) => codeUrl('https://foyer.example', code),
});

const VIEWERS: Viewer[] = [
	{ audience: 'screen', actor: { kind: 'device', venue: 'v', id: 'exit', device: 'screen' } },
	{ audience: 'kiosk', actor: { kind: 'device', venue: 'v', id: 'upper', device: 'kiosk' } },
];

/** The venue with this performance, and nothing of what happened. */
async function layFor(performance: Performance, lateSeating: LateSeating): Promise<void> {
	const setup = setupOf('v');
	const { id, house, production, day, plannedStart, ...lengths } = performance;
	const [first] = setup.productions;
	const [company] = setup.companies;
	if (!first || !company) throw new Error('The venue of the tests plays something.');
	const played: VenueSetup = {
		...setup,
		productions: [{ ...first, ...lengths, id: production, lateSeating }],
		performances: [{ id, house, production, day, plannedStart }],
	};
	await store.transaction('v', deedIn('v'), async ({ db }) => {
		await putVenue(db, played);
		await replaceProgramme(db, played);
		await insertCodes(db, 'v', [{ ...codeOf(CODE), performance: id, validFrom: 0, validTo: 2 * T0 }]);
	});
}

/** Everything of this performance, in place of what was written of it before. */
async function write(db: Db, performance: string, happened: Happened): Promise<void> {
	for (const table of ['stamp', 'hold', 'wording_release', 'clearance_ask', 'pause'] as const) {
		await db.deleteFrom(table).where('performance', '=', performance).execute();
	}
	const nothing = { moved_start: null, halt: null, halt_at: null, doors_open: null, doors_said_at: null };
	await db.updateTable('performance').set(nothing).where('id', '=', performance).execute();
	for (const stamp of happened.stamps) await addStamp(db, 'v', performance, stamp);
	for (const hold of happened.holds) await insertHold(db, 'v', performance, hold);
	for (const release of happened.releases) await putRelease(db, 'v', performance, release);
	for (const ask of happened.asks) await addAsk(db, 'v', performance, ask);
	for (const pause of happened.pauses) await insertPause(db, 'v', performance, pause);
	if (happened.halt) await setHalt(db, 'v', performance, happened.halt);
	if (happened.movedStart !== null) await setMovedStart(db, 'v', performance, happened.movedStart);
	if (happened.doorsWord) await setDoorsWord(db, 'v', performance, happened.doorsWord);
}

/** What views may read, at an instant. */
function lookoutAt(now: Instant): Lookout {
	// As after every fact that touches them: made anew.
	documents.forget('v');
	return {
		db: store.db,
		venue: 'v',
		zone: ZONE,
		now,
		presence: new OnLine(),
		intake: { integrations: () => [], arrivals: () => [] },
		documents,
	};
}

/** Everything the public is sent at an instant: what is live, and the documents it names. */
async function sentAt(now: Instant) {
	const lookout = lookoutAt(now);
	const slices = [];
	for (const viewer of VIEWERS) {
		for (const slice of slicesOf(viewer)) slices.push(await slice.make(lookout, STANDING));
	}
	const named = slices.flatMap(({ body }) =>
		'hash' in body ? [body.hash] : 'codes' in body && body.codes !== null ? [body.codes] : [],
	);
	const fetched = [];
	for (const hash of new Set(named)) fetched.push((await documents.find('v', hash))?.json ?? '');
	return {
		live: JSON.stringify([slices, await tonightView(lookout), await phoneView(lookout, CODE, null)]),
		documents: fetched,
	};
}

/** The evening as staff of this role are sent it, as text. */
async function staffSent(now: Instant, role: 'company' | 'house-manager'): Promise<string> {
	const company = role === 'company' ? 'tides' : null;
	const viewer: Viewer = {
		audience: 'staff',
		actor: { kind: 'person', venue: 'v', id: role, name: role, role, houses: [], company },
	};
	const evening = slicesOf(viewer).find(({ room }) => room.includes('evening'));
	return JSON.stringify(await evening?.make(lookoutAt(now), STANDING));
}

const lateSeatings = fc.oneof(
	fc.constantFrom<LateSeating[]>({ kind: 'any' }, { kind: 'interval' }, { kind: 'none' }),
	fc.constant<LateSeating>({
		kind: 'breaks',
		breaks: [
			{ part: 1, minutes: 7 },
			{ part: 2, minutes: 11 },
		],
	}),
);

/** Some moments of every evening, its last among them, each looked at once: at once, or some time later. */
const evenings = fc
	.tuple(
		arbitraryEvening(),
		lateSeatings,
		fc.array(fc.nat(), { maxLength: 2 }),
		fc.infiniteStream(laterMinutes()),
	)
	.map(([{ performance, moments }, lateSeating, chosen, later]) => ({
		performance,
		lateSeating,
		moments: [...new Set([moments.length - 1, ...chosen.map((n) => n % moments.length)])]
			.flatMap((index) => moments[index] ?? [])
			.map((moment) => ({ ...moment, seenAt: moment.now + (later.next().value ?? 0) * MINUTE })),
	}));

function laterMinutes(): fc.Arbitrary<number> {
	return fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 90 }));
}

async function everyMoment(
	property: (
		moment: Moment & { seenAt: Instant },
		evening: { performance: Performance; lateSeating: LateSeating },
	) => Promise<void>,
): Promise<void> {
	await fc.assert(
		fc.asyncProperty(evenings, async ({ performance, lateSeating, moments }) => {
			await layFor(performance, lateSeating);
			for (const moment of moments) {
				await store.share((db) => write(db, performance.id, moment.happened));
				await property(moment, { performance, lateSeating });
			}
		}),
		{ numRuns: 50 },
	);
}

/** Instants of these evenings, and nothing else a document counts. */
const instantsIn = (json: string) => numbersOf(JSON.parse(json)).filter((number) => number > 1e12);

it('[T7][P1] no slice, document or page carries a field, a word or an instant of what only staff know', async () => {
	/** Moments at which something was secret that could have been sent. */
	let secrets = 0;
	await everyMoment(async ({ happened, seenAt }, { performance, lateSeating }) => {
		const { live, documents: fetched } = await sentAt(seenAt);
		for (const sent of [live, ...fetched]) {
			for (const key of keysOf(JSON.parse(sent))) {
				expect(key).not.toMatch(
					/expect|hold|reason|lateBy|clearance|recorded|source|newTime|asked|^by$|delays/i,
				);
			}
			for (const words of [HOLD_REASON, STAGE_MANAGER, HOUSE_MANAGER, 'clearance_']) {
				expect(sent).not.toContain(words);
			}
		}
		const known = publicFacts(performance, happened);
		const breaks = breakTimes(happened, lateSeating);
		for (const at of instantsIn(live)) expect(known.has(at) || breaks.has(at), String(at)).toBe(true);
		const secret = timesOf(performance, happened, seenAt).filter(
			({ expected }) => expected !== null && !known.has(expected) && !breaks.has(expected),
		);
		secrets += secret.length;
		for (const { expected } of secret) expect(instantsIn(live)).not.toContain(expected);
		const programmed = programmedInstants(performance, fetched);
		for (const document of fetched) {
			for (const at of instantsIn(document)) expect(programmed.has(at), String(at)).toBe(true);
		}
	});
	expect(secrets).toBeGreaterThan(100);
}, 90_000);

it('[P1] a company reads of its own evening live what the house owes it: no reason of a hold, and nobody who did it', async () => {
	/** Moments at which there was something that the house manager reads. */
	let known = 0;
	await everyMoment(async ({ happened }, { performance }) => {
		const company = await staffSent(performance.plannedStart, 'company');
		expect(company).toContain(`"${performance.id}"`);
		for (const words of [HOLD_REASON, STAGE_MANAGER, HOUSE_MANAGER]) expect(company).not.toContain(words);
		if (happened.holds.length === 0) return;
		known += 1;
		expect(await staffSent(performance.plannedStart, 'house-manager')).toContain(HOLD_REASON);
	});
	expect(known).toBeGreaterThan(5);
}, 90_000);

it('[T7] every slice, document and page is byte for byte the same whatever staff hold, ask, clear, expect or record', async () => {
	await everyMoment(async ({ happened, now: since, seenAt }, { performance }) => {
		const before = await sentAt(seenAt);
		for (const newTime of [null, since + 17 * MINUTE + 1]) {
			await store.share((db) => write(db, performance.id, secretly(performance, happened, since, newTime)));
			expect(await sentAt(seenAt)).toEqual(before);
		}
	});
}, 90_000);

it('[T7][S2] a document fetched by its hash says nothing of what happens: it is the same all evening', async () => {
	await everyMoment(async (_moment, { performance }) => {
		const { documents: fetched } = await sentAt(performance.plannedStart);
		expect(fetched).toHaveLength(2);
		await store.share((db) => write(db, performance.id, NOTHING_HAPPENED));
		expect((await sentAt(performance.plannedStart)).documents).toEqual(fetched);
	});
}, 90_000);

/** The same evening with everything changed that only staff know. */
function secretly(
	performance: Performance,
	happened: Happened,
	since: Instant,
	newTime: Instant | null,
): Happened {
	const next = nextUp(performance, happened);
	const part = next && describePoint(next).part;
	const order = pointsOf(performance.partMinutes.length);
	const said = { recordedAt: since + 1, source: 'osc', by: 'a desk' } as const;
	const open = happened.stamps.filter(({ point }) => describePoint(point).kind !== 'clearance');
	const given = part ? [{ point: `clearance_${part}` as const, at: since, ...said }] : [];
	return {
		...happened,
		stamps: [...open.map((stamp) => ({ ...stamp, ...said })), ...given].sort(
			(a, b) => order.indexOf(a.point) - order.indexOf(b.point),
		),
		asks: part ? [{ part, at: since, ...said }] : [],
		holds: next ? [{ delays: next, reason: 'something else', since, newTime, releasedAt: null }] : [],
	};
}

/** The breaks for latecomers, counted from the starts people saw, with any of the stops they saw; to the minute [T11]. */
function breakTimes({ stamps, pauses }: Happened, lateSeating: LateSeating): Set<Instant> {
	if (lateSeating.kind !== 'breaks') return new Set();
	return new Set(
		lateSeating.breaks.flatMap(({ part, minutes }) => {
			const up = stamps.find(({ point }) => point === `up_${part}`);
			if (!up) return [];
			const stops = pauses.filter((pause) => pause.part === part && pause.from >= up.at);
			return [0, ...stops.map((_, index) => index + 1)].map((count) => {
				const stopped = stops.slice(0, count).reduce((sum, { from, to }) => sum + to - from, 0);
				return Math.ceil((up.at + minutes * MINUTE + stopped) / MINUTE) * MINUTE;
			});
		}),
	);
}

/** What the documents may name: the programme's own times, the days of the plan, the windows of the one code. */
function programmedInstants(performance: Performance, fetched: string[]): Set<Instant> {
	const { windowFrom, windowTo } = codeOf(CODE);
	const days = fetched.flatMap((json) => {
		const document: unknown = JSON.parse(json);
		if (typeof document !== 'object' || document === null || !('days' in document)) return [];
		return [...numbersOf(document.days), ...('ends' in document ? numbersOf(document.ends) : [])];
	});
	return new Set([...plannedTimes(performance).values(), ...days, windowFrom, windowTo]);
}
