/** Cues through the use case and the store, however often, by whom and in what order they come [T15]. */
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { lastStamp } from '../../src/lib/domain/evening/performance.ts';
import type { PersonActor, IntegrationActor } from '../../src/lib/domain/people/actor.ts';
import type { Outcome } from '../../src/lib/domain/refusal.ts';
import { MINUTE, SECOND, type Instant } from '../../src/lib/domain/time/instant.ts';
import type { CuePoint } from '../../src/lib/domain/venue/integrations.ts';
import { eveningsOfDays, type Evening } from '../../src/lib/server/store/performances.ts';
import { askOf } from '../../src/lib/server/usecases/ask.ts';
import { sendCue, type CueDone, type CueInput } from '../../src/lib/server/usecases/send-cue.ts';
import { undoStamp } from '../../src/lib/server/usecases/stamp-point.ts';
import type { Store } from '../../src/lib/server/store/store.ts';
import { sqlite, type Opened } from './engines.ts';
import { deskOf, lay, T0 } from './fixtures.ts';

const desk = deskOf('v');
const osc: IntegrationActor = { ...desk, way: 'osc' };
const other = deskOf('v', 'other');
const manager: PersonActor = {
	kind: 'person',
	venue: 'v',
	id: 'ruth',
	name: 'Ruth',
	role: 'house-manager',
	houses: [],
	company: null,
};

let opened: Opened;
let store: Store;
beforeAll(async () => {
	opened = await sqlite.open();
	({ store } = opened);
});
afterAll(() => opened.close());
beforeEach(() => lay(store, 'v'));

function cue(actor: IntegrationActor, input: CueInput, now: Instant = T0): Promise<Outcome<CueDone>> {
	return sendCue(
		askOf(store, { actor, via: null, source: actor.way, now, steady: now }, input, null, new Map()),
	);
}

const tonight = () => eveningsOfDays(store.db, 'v', ['2026-11-22']);

describe('the id of a cue', () => {
	it('[T15] is its sender’s: the same one of another token, or by another way, is another cue', async () => {
		const up: CueInput = { cue: 'q1', house: 'main', point: 'up' };
		const down: CueInput = { ...up, point: 'down' };
		expect(await cue(desk, up)).toMatchObject({ value: { point: 'up_1', already: false } });
		expect(await cue(other, down, T0 + MINUTE)).toMatchObject({ value: { point: 'down_1', already: false } });
		expect(await cue(osc, up, T0 + 2 * MINUTE)).toMatchObject({ value: { point: 'up_2', already: false } });
		expect(await cue(desk, up, T0 + 3 * MINUTE)).toMatchObject({
			value: { point: 'up_1', at: T0, already: true },
		});
	});

	it('[T15][H3] with another house or point is refused, and the first is kept', async () => {
		const up: CueInput = { cue: 'q1', house: 'main', point: 'up' };
		expect((await cue(desk, up)).ok).toBe(true);
		const before = await tonight();
		for (const otherwise of [{ house: 'studio' }, { point: 'down' as const }, { point: 'up_1' as const }]) {
			expect(await cue(desk, { ...up, ...otherwise }, T0 + MINUTE)).toMatchObject({
				refusal: { code: 'different-body' },
			});
		}
		expect(await tonight()).toEqual(before);
		expect(await cue(desk, up, T0 + MINUTE)).toMatchObject({ value: { at: T0, already: true } });
	});

	it('[T15] may come with another instant: what is heard twice is heard at two', async () => {
		const up: CueInput = { cue: 'q1', house: 'main', point: 'up', at: T0 - MINUTE };
		expect(await cue(osc, up)).toMatchObject({ value: { at: T0 - MINUTE, already: false } });
		expect(await cue(osc, { ...up, at: T0 })).toMatchObject({ value: { at: T0 - MINUTE, already: true } });
	});
});

/** A message on its way, or a person's undo of what was stamped last in a house. */
type Event =
	| { name: 'cue'; after: number; sender: IntegrationActor; id: string; house: string; point: CuePoint }
	| { name: 'undo'; after: number; house: string };

const house = fc.constantFrom('main', 'main', 'studio');
const after = fc.integer({ min: 0, max: 600 });
const said = fc.record({
	name: fc.constant('cue' as const),
	sender: fc.constantFrom(desk, osc, other),
	id: fc.constantFrom('a', 'b', 'c', 'd'),
	house,
	point: fc.constantFrom<CuePoint[]>('up', 'up', 'down', 'house_open', 'up_1', 'down_1', 'house_clear'),
});

/** A few cues, sent over and over in any order, with some others between them. */
const events: fc.Arbitrary<Event[]> = fc.array(said, { minLength: 4, maxLength: 6 }).chain((few) =>
	fc.array(
		fc.oneof(
			{
				weight: 6,
				arbitrary: fc.tuple(fc.constantFrom(...few), after).map(([cue, after]) => ({ ...cue, after })),
			},
			{ weight: 2, arbitrary: fc.tuple(said, after).map(([cue, after]) => ({ ...cue, after })) },
			{ weight: 1, arbitrary: fc.record({ name: fc.constant('undo' as const), after, house }) },
		),
		{ minLength: 15, maxLength: 25 },
	),
);

it('[T15] always: a cue that was granted changes nothing again, in any order and between any others, until its stamp is undone', async () => {
	/** How many repeats, and how many with another body, were met: none would prove nothing. */
	let [repeated, refused] = [0, 0];
	await fc.assert(
		fc.asyncProperty(events, async (sent) => {
			await lay(store, 'v');
			const known = new Map<string, { said: Event; done: CueDone }>();
			let now = T0 - 30 * MINUTE;
			let evenings = await tonight();
			for (const said of sent) {
				now += said.after * SECOND;
				const before = evenings;
				if (said.name === 'undo') {
					const undone = await undo(evenings, said.house, now);
					for (const [key, { done }] of known) {
						if (done.performance === undone?.performance && done.point === undone.point) known.delete(key);
					}
					evenings = await tonight();
					continue;
				}
				const { sender, id, house, point } = said;
				const key = `${sender.way} ${sender.id} ${id}`;
				const first = known.get(key);
				const answer = await cue(sender, { cue: id, house, point }, now);
				evenings = await tonight();
				if (first?.said.name === 'cue') {
					const same = first.said.house === house && first.said.point === point;
					if (same) expect(answer).toEqual({ ok: true, value: { ...first.done, already: true } });
					else expect(answer).toMatchObject({ refusal: { code: 'different-body' } });
					expect(evenings).toEqual(before);
					if (same) repeated += 1;
					else refused += 1;
				} else if (answer.ok) {
					known.set(key, { said, done: answer.value });
					expect(stampsIn(evenings)).toBe(stampsIn(before) + (answer.value.already ? 0 : 1));
				} else {
					expect(evenings).toEqual(before);
				}
			}
		}),
		{ numRuns: 40 },
	);
	expect(repeated).toBeGreaterThan(20);
	expect(refused).toBeGreaterThan(20);
}, 60_000);

function stampsIn(evenings: Evening[]): number {
	return evenings.reduce((sum, { happened }) => sum + happened.stamps.length, 0);
}

async function undo(evenings: Evening[], house: string, now: Instant) {
	const evening = evenings.find(({ performance }) => performance.house === house);
	const last = evening && lastStamp(evening.happened);
	if (!last) return null;
	const wish = { performance: evening.performance.id, point: last.point };
	const deed = { actor: manager, via: null, source: 'socket', now, steady: now } as const;
	expect((await undoStamp(askOf(store, deed, wish, null, new Map()))).ok).toBe(true);
	return wish;
}
