import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { begin, LOOK_EVERY_MS, STALL_MS, UP_MS, watch } from './watch.mjs';
import type { Look, PageLook, Remedy, Watch } from './watch.mjs';

const LIMIT_MB = 1_000;

let frames = 0;

/** A page that is as it should be, one look on. */
function well(more: Partial<PageLook> = {}): PageLook {
	return {
		kind: 'page',
		own: true,
		waits: false,
		up: true,
		stored: false,
		frames: (frames += 1),
		memoryMb: 200,
		mayReload: true,
		serverUp: true,
		...more,
	};
}

interface Seen {
	at: number;
	remedy: Remedy;
	why: string;
}

/** Looks every five seconds, as long as `looks` gives one; what came of it. */
function play(
	looks: Iterable<Look>,
	from: Watch = begin(0),
	start = 0,
): { seen: Seen[]; last: Watch; at: number } {
	let [state, at] = [from, start];
	const seen: Seen[] = [];
	for (const look of looks) {
		at += LOOK_EVERY_MS;
		const { watch: next, remedy, why } = watch(state, look, at, LIMIT_MB);
		state = next;
		if (remedy) seen.push({ at: at - start, remedy, why });
	}
	return { seen, last: state, at };
}

function times(count: number, look: () => Look): Look[] {
	return Array.from({ length: count }, look);
}

/** A page that has been well for two minutes. */
function settled() {
	const { last, at } = play(times(24, () => well()));
	return { last, at };
}

/** What is tried, and how long after the fault began. */
function remediesFor(looks: Iterable<Look>): { seen: Seen[]; last: Watch } {
	const { last, at } = settled();
	return play(looks, last, at);
}

describe('the watch on a page', () => {
	it('[R7] never touches a page that is well, however it goes on', () => {
		const anyWell = fc.record({
			memoryMb: fc.integer({ min: 1, max: LIMIT_MB }),
			mayReload: fc.boolean(),
			serverUp: fc.boolean(),
			hidden: fc.boolean(),
		});
		fc.assert(
			fc.property(fc.array(anyWell, { minLength: 1, maxLength: 300 }), (pages) => {
				const { seen, last } = play(
					pages.map(({ hidden, ...page }) => well({ ...page, ...(hidden && { frames: null }) })),
				);
				expect(seen).toEqual([]);
				expect(last.state).toBe('well');
			}),
		);
	});

	it('[S6][R7] loads a crashed page anew at the next look, and takes a new browser when that does not help', () => {
		const { seen } = remediesFor(times(6, () => ({ kind: 'crashed' })));
		expect(seen.slice(0, 2)).toEqual([
			{ at: 5_000, remedy: 'open', why: 'the page has crashed' },
			{ at: 20_000, remedy: 'restart', why: 'the page has crashed' },
		]);
	});

	it('starts a browser that has ended at once', () => {
		expect(remediesFor([{ kind: 'gone' }]).seen).toEqual([
			{ at: 5_000, remedy: 'restart', why: 'the browser has ended' },
		]);
	});

	it('[faults, row 21] takes 20 s without a frame for a stall: reload, then a new browser, within a minute', () => {
		const stuck = well();
		const { seen, last } = remediesFor(times(12, () => stuck));
		expect(seen[0]).toEqual({ at: 25_000 + LOOK_EVERY_MS, remedy: 'open', why: 'no frame is painted' });
		expect(last.state).toBe('stalled');
		const slow = remediesFor([...times(4, () => stuck), well(), ...times(4, () => stuck)]);
		expect(slow.seen, 'a frame now and then is enough').toEqual([]);
	});

	it('takes 20 s without an answer for a stall', () => {
		const { seen } = remediesFor(times(12, () => ({ kind: 'silent' })));
		expect(seen.map(({ at, remedy }) => [at, remedy])).toEqual([
			[STALL_MS + LOOK_EVERY_MS, 'open'],
			[2 * (STALL_MS + LOOK_EVERY_MS), 'restart'],
		]);
		expect(remediesFor([...times(4, () => ({ kind: 'silent' }) as const), well()]).seen).toEqual([]);
	});

	it('goes back at once where a page leads elsewhere', () => {
		expect(remediesFor([well({ own: false })]).seen).toEqual([
			{ at: 5_000, remedy: 'open', why: 'the page is another' },
		]);
	});

	it('gives a page that comes up slowly its time, and no more', () => {
		const coming = () => well({ up: false });
		expect(play(times(UP_MS / LOOK_EVERY_MS - 1, coming)).seen).toEqual([]);
		expect(play(times(UP_MS / LOOK_EVERY_MS, coming)).seen).toEqual([
			{ at: UP_MS, remedy: 'open', why: 'nothing stands on the page' },
		]);
	});

	it('[S6] leaves a page alone that loads itself anew for a new build', () => {
		const { last, at } = settled();
		const anew = times(4, () => well({ up: false, frames: 1 }));
		expect(play([...anew, ...times(4, () => well())], last, at).seen).toEqual([]);
	});

	it('[S2] says what it waits for when the server is away and the stored page has nothing to show', () => {
		const { seen } = play(times(3, () => well({ up: false, serverUp: false, stored: true })));
		expect(seen).toEqual([{ at: 15_000, remedy: 'wait', why: 'the stored page holds nothing to show' }]);
	});

	it('[S2] takes the stored page when the server goes away while its own came', () => {
		const { seen } = play(times(4, () => well({ up: false, serverUp: false })));
		expect(seen.map(({ at, remedy }) => [at, remedy])).toEqual([[15_000, 'open']]);
	});

	it('[faults, row 22] waits without a word for as long as it takes, and opens the page when the server is there', () => {
		const waiting = (serverUp: boolean) => well({ waits: true, up: false, serverUp });
		const night = play(times(8_000, () => waiting(false)));
		expect(night.seen).toEqual([]);
		expect(night.last.state).toBe('away');
		const { seen } = play([waiting(true)], night.last, night.at);
		expect(seen).toEqual([{ at: 5_000, remedy: 'open', why: 'the server is there' }]);
	});

	describe('a page that takes too much memory', () => {
		const fat = (more: Partial<PageLook> = {}) => well({ memoryMb: LIMIT_MB + 1, ...more });

		it('is loaded anew, once that is certain', () => {
			expect(remediesFor([fat(), fat(), well(), fat(), fat()]).seen).toEqual([]);
			expect(remediesFor([fat(), fat(), fat()]).seen).toEqual([
				{ at: 15_000, remedy: 'open', why: 'the page takes 1001 MB' },
			]);
		});

		it('[S6] not while it shows what nobody may miss, unless the machine is about to stand still', () => {
			const held = { mayReload: false };
			expect(remediesFor(times(100, () => fat(held))).seen).toEqual([]);
			const { seen } = remediesFor(times(3, () => fat({ ...held, memoryMb: 1.6 * LIMIT_MB })));
			expect(seen.map(({ remedy }) => remedy)).toEqual(['open']);
		});
	});

	it('[R7] tries what does not help no oftener than every half minute, whatever it sees', () => {
		const any: fc.Arbitrary<() => Look> = fc.constantFrom<() => Look>(
			() => ({ kind: 'crashed' }),
			() => ({ kind: 'gone' }),
			() => ({ kind: 'silent' }),
			() => well({ own: false }),
			() => well({ frames: 7 }),
			() => well(),
		);
		fc.assert(
			fc.property(fc.array(any, { minLength: 100, maxLength: 200 }), (looks) => {
				const { seen } = play(looks.map((look) => look()));
				for (const [index, { at }] of seen.entries()) {
					const before = seen[index - 3];
					// Once a page was well for a minute, it counts from the beginning.
					if (before) expect(at - before.at).toBeGreaterThanOrEqual(30_000);
				}
			}),
		);
	});

	it('forgets what was tried when the page has been well for a minute', () => {
		const ill = remediesFor([{ kind: 'crashed' }]);
		const again = play([...times(14, () => well()), { kind: 'crashed' }], ill.last, 125_000);
		expect(again.seen.map(({ remedy }) => remedy)).toEqual(['open']);
		const soon = play([...times(4, () => well()), { kind: 'crashed' }], ill.last, 125_000);
		expect(soon.seen.map(({ remedy }) => remedy)).toEqual(['restart']);
	});
});
