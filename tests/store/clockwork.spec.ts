/** What time alone deletes, on a clock that the test moves. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DAY, HOUR, SECOND, type Instant } from '../../src/lib/domain/time/instant.ts';
import { ServerTime } from '../../src/lib/server/clock.ts';
import { Clockwork } from '../../src/lib/server/clockwork.ts';
import { latestAnswers, putAnswer } from '../../src/lib/server/store/feedback.ts';
import { incidentsOf, insertIncident } from '../../src/lib/server/store/incidents.ts';
import { insertOverride, standingOverrides } from '../../src/lib/server/store/overrides.ts';
import { insertPainted } from '../../src/lib/server/store/painted.ts';
import type { Store } from '../../src/lib/server/store/store.ts';
import { sqlite, type Opened } from './engines.ts';
import { answerOf, lay, T0 } from './fixtures.ts';

describe('the clockwork', () => {
	let opened: Opened;
	let store: Store;
	let now: Instant;
	let clockwork: Clockwork;
	const failures: unknown[] = [];
	/** How many writes shared their commit since the last look, which is how it deletes. */
	let shared: number;

	beforeEach(async () => {
		vi.useFakeTimers({ toFake: ['setInterval'] });
		opened = await sqlite.open();
		store = opened.store;
		await lay(store, 'v');
		now = T0;
		shared = 0;
		clockwork = new Clockwork({
			store: {
				...store,
				share: (fn) => {
					shared += 1;
					return store.share(fn);
				},
			},
			time: new ServerTime({ wall: () => now, monotonic: () => now }, () => undefined),
			waits: () => Promise.resolve(false),
			layDemonstration: () => Promise.resolve(),
			sessionsExpired: () => Promise.resolve(),
			sendReports: () => undefined,
			sweepMedia: () => Promise.resolve(),
			failed: (error) => failures.push(error),
		});
		await clockwork.start();
	});
	afterEach(async () => {
		vi.useRealTimers();
		await clockwork.stop();
		await opened.close();
		expect(failures).toEqual([]);
	});

	/** Moves the clock, and lets the clockwork look once. */
	function pass(milliseconds: number): void {
		now += milliseconds;
		shared = 0;
		vi.advanceTimersByTime(20 * SECOND);
	}

	async function comments(): Promise<string[]> {
		return (await latestAnswers(store.db, 'v', ['early'], 9)).map(({ comment }) => comment);
	}

	async function frames(): Promise<number[]> {
		const rows = await store.db.selectFrom('painted').select('at').orderBy('at').execute();
		return rows.map(({ at }) => at);
	}

	it('[F9] deletes what patrons wrote after 90 days, and not before', async () => {
		await store.share((db) => putAnswer(db, 'v', { ...answerOf('CODE', 'phone'), comment: 'Lovely.' }));
		pass(90 * DAY - HOUR);
		// Looked through, and left.
		await vi.waitFor(() => expect(shared).toBeGreaterThan(3));
		expect(await comments()).toEqual(['Lovely.']);
		pass(HOUR + 1);
		await vi.waitFor(async () => expect(await comments()).toEqual(['']));
	});

	it('[P7] deletes what was written of incidents after 90 days, and keeps what and when', async () => {
		const noted = { id: 'i', at: T0, kind: 'health', words: 'Fell', notedAt: T0, notedBy: 'ruth' } as const;
		await store.share((db) => insertIncident(db, 'v', 'early', noted));
		pass(90 * DAY - HOUR);
		await vi.waitFor(() => expect(shared).toBeGreaterThan(3));
		expect(await incidentsOf(store.db, 'v', 'early')).toMatchObject([{ words: 'Fell' }]);
		pass(HOUR + 1);
		await vi.waitFor(async () =>
			expect(await incidentsOf(store.db, 'v', 'early')).toEqual([
				{ id: 'i', at: T0, kind: 'health', words: null },
			]),
		);
	});

	it('[S4][P7] ends what staff put on walls by its time, and deletes its words a day later', async () => {
		const content = { kind: 'notice' as const, title: { en: 'The bar is closed' }, body: {} };
		const over = { scene: 'notice', performance: null, content, only: null, from: T0, until: T0 + HOUR };
		await store.share((db) => insertOverride(db, 'v', { ...over, id: 'o', putBy: 'ruth' }));
		const facts = async () =>
			(await store.db.selectFrom('night_log').select('fact').orderBy('revision').execute()).map(
				({ fact }) => fact,
			);
		const words = async () =>
			(await store.db.selectFrom('screen_override').select('content').execute()).map((row) => row.content);
		pass(HOUR - 1);
		await vi.waitFor(() => expect(shared).toBeGreaterThan(0));
		expect(await standingOverrides(store.db, 'v', now)).toMatchObject([{ id: 'o', content }]);
		expect(await facts()).not.toContain('override-ended');
		pass(1);
		await vi.waitFor(async () => expect(await facts()).toContain('override-ended'));
		expect(await standingOverrides(store.db, 'v', now)).toEqual([]);
		pass(DAY);
		await vi.waitFor(() => expect(shared).toBeGreaterThan(0));
		expect(await words()).toEqual([content]);
		pass(1);
		await vi.waitFor(async () => expect(await words()).toEqual([null]));
		expect(await facts()).toContain('override-words-deleted');
		// What the log says of it is ids and instants.
		const log = JSON.stringify(await store.db.selectFrom('night_log').select('data').execute());
		expect(log).not.toContain('bar');
	});

	it('[S16] keeps what screens painted for 90 days, and deletes the rest in small commits', async () => {
		const frame = (at: number) => ({
			device: 'exit',
			at,
			scene: 'a',
			performance: null,
			beside: null,
			revision: null,
			deviations: [],
		});
		await store.share((db) =>
			insertPainted(
				db,
				'v',
				Array.from({ length: 1_600 }, (_, n) => frame(T0 + n)),
			),
		);
		pass(90 * DAY + 1_590);
		await vi.waitFor(async () => expect(await frames()).toHaveLength(10));
		// 1,590 frames, 500 at a time, and the few other things that are looked through.
		expect(shared).toBeGreaterThanOrEqual(4);
		expect(await frames()).toEqual(Array.from({ length: 10 }, (_, n) => T0 + 1_590 + n));
	});

	it('[R3] looks through what is kept for weeks once an hour, not at every look', async () => {
		const old = {
			device: 'exit',
			at: T0 - 91 * DAY,
			scene: 'a',
			performance: null,
			beside: null,
			revision: null,
			deviations: [],
		};
		pass(20 * SECOND);
		await vi.waitFor(() => expect(shared).toBeGreaterThan(3));
		await store.share((db) => insertPainted(db, 'v', [old]));
		for (let minutes = 0; minutes < 50; minutes += 10) {
			pass(600 * SECOND);
			await vi.waitFor(() => expect(shared).toBeGreaterThan(0));
			expect(await frames()).toHaveLength(1);
		}
		pass(600 * SECOND);
		await vi.waitFor(async () => expect(await frames()).toEqual([]));
	});
});
