/** [S16] What was on a screen at an instant: kept, between two frames, and what nobody knows. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../src/lib/domain/time/instant.ts';
import { PaintedHistory } from '../../src/lib/server/painted-history.ts';
import {
	allGoneSinceLastFrame,
	insertGone,
	insertPainted,
	purgeGoneBefore,
	purgePaintedBefore,
	shownAt,
	type PaintedFrame,
} from '../../src/lib/server/store/painted.ts';
import { engines, type Opened } from './engines.ts';
import { T0 } from './fixtures.ts';

const frame = (at: number, scene: string | null, device = 'exit'): PaintedFrame => ({
	device,
	at,
	scene,
	performance: null,
	beside: null,
	revision: 7,
	deviations: [],
});

describe.each(engines)('what a screen showed, on $name', ({ open }) => {
	let opened: Opened;
	const at = (instant: number, device = 'exit') => shownAt(opened.store.db, 'v', device, instant);

	beforeAll(async () => {
		opened = await open();
		await opened.store.share(async (db) => {
			await insertPainted(db, 'v', [
				frame(T0, 'board'),
				frame(T0 + 10 * MINUTE, 'seats'),
				frame(T0 + 40 * MINUTE, 'thanks'),
				frame(T0, 'board', 'bar'),
			]);
			await insertPainted(db, 'w', [frame(T0 + MINUTE, 'elsewhere')]);
			await insertGone(db, 'v', [{ device: 'exit', at: T0 + 20 * MINUTE }]);
		});
	});
	afterAll(() => opened.close());

	it('[S16] is the frame before the instant, until the next one', async () => {
		expect(await at(T0 + 9 * MINUTE)).toMatchObject({
			frame: { scene: 'board', at: T0 },
			goneAt: null,
			nextAt: T0 + 10 * MINUTE,
		});
		expect((await at(T0 + 10 * MINUTE)).frame?.scene).toBe('seats');
		expect(await at(T0 + 41 * MINUTE)).toMatchObject({ frame: { scene: 'thanks' }, nextAt: null });
		expect(await at(T0 - 1)).toEqual({ frame: null, goneAt: null, nextAt: T0 });
	});

	it('[S16][S7] is not known from when it was not heard until it painted again', async () => {
		expect((await at(T0 + 20 * MINUTE - 1)).goneAt).toBeNull();
		expect(await at(T0 + 25 * MINUTE)).toMatchObject({
			frame: { scene: 'seats' },
			goneAt: T0 + 20 * MINUTE,
			nextAt: T0 + 40 * MINUTE,
		});
		expect((await at(T0 + 41 * MINUTE)).goneAt).toBeNull();
		expect((await at(T0 + 25 * MINUTE, 'bar')).goneAt).toBeNull();
	});

	it('[S16][R1] is not known after the last frame of all where the server was killed: it told nobody', async () => {
		const { store } = opened;
		await store.share((db) => allGoneSinceLastFrame(db, 'v', ['exit', 'bar']));
		expect((await at(T0 + 40 * MINUTE, 'bar')).goneAt).toBeNull();
		expect((await at(T0 + HOUR, 'bar')).goneAt).toBe(T0 + 40 * MINUTE + 1);
		await store.share((db) => insertPainted(db, 'v', [frame(T0 + 2 * HOUR, 'board', 'bar')]));
		expect((await at(T0 + 3 * HOUR, 'bar')).goneAt).toBeNull();
	});

	it('[S16] is written by the history in the order it happened, frames and absences', async () => {
		const failures: unknown[] = [];
		const history = new PaintedHistory(opened.store, (error) => failures.push(error));
		history.add({ ...frame(T0 + 4 * HOUR, 'board', 'new'), venue: 'v' });
		history.gone({ venue: 'v', device: 'new', at: T0 + 5 * HOUR });
		await history.flush();
		expect(failures).toEqual([]);
		expect(await at(T0 + 6 * HOUR, 'new')).toMatchObject({
			frame: { scene: 'board' },
			goneAt: T0 + 5 * HOUR,
		});
	});

	it('[S16] is kept 90 days, and what is older goes, a few at a time', async () => {
		const { store } = opened;
		const now = T0 + 90 * DAY + 15 * MINUTE;
		const before = now - 90 * DAY;
		while (await store.share((db) => purgePaintedBefore(db, 'v', before, 2)));
		while (await store.share((db) => purgeGoneBefore(db, 'v', before, 2)));
		expect((await at(T0 + 16 * MINUTE)).frame).toBeNull();
		expect((await at(T0 + 41 * MINUTE)).frame?.scene).toBe('thanks');
		expect((await at(T0 + 25 * MINUTE)).goneAt).toBe(T0 + 20 * MINUTE);
		await store.share((db) => purgeGoneBefore(db, 'v', T0 + 21 * MINUTE, 500));
		expect((await at(T0 + 25 * MINUTE)).goneAt).toBeNull();
	});
});
