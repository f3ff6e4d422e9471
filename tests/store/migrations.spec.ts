/** What an older Foyer wrote is brought up to date, document by document. */
import { DatabaseSync } from 'node:sqlite';
import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { up as oneEvening } from '../../src/lib/server/store/migrations/0001-one-evening.ts';
import { up as showTiming } from '../../src/lib/server/store/migrations/0002-show-timing.ts';
import { up as programmed } from '../../src/lib/server/store/migrations/0009-programmed.ts';
import { up as report } from '../../src/lib/server/store/migrations/0005-report.ts';
import { up as media } from '../../src/lib/server/store/migrations/0013-media.ts';
import { up as wholeReport } from '../../src/lib/server/store/migrations/0010-whole-report.ts';
import { NodeSqliteDialect } from '../../src/lib/server/store/sqlite-dialect.ts';

type Written = Record<
	'venue' | 'house' | 'production' | 'device' | 'performance',
	Record<string, string | number>
>;

/** An empty database without our tables, and how to leave it. */
interface Bare {
	bareDb: Kysely<unknown>;
	close: () => Promise<void>;
}

/** One PostgreSQL in this process for all tests of this file: it is long in coming up, longer than a test may take. */
let pglite: PGlite;

beforeAll(async () => {
	pglite = await PGlite.create();
});
afterAll(() => pglite.close());

const bare: Record<string, () => Promise<Bare>> = {
	SQLite() {
		const database = new DatabaseSync(':memory:');
		const bareDb = new Kysely<unknown>({ dialect: new NodeSqliteDialect(database) });
		return Promise.resolve({ bareDb, close: () => bareDb.destroy() });
	},
	async 'PostgreSQL in process'() {
		await pglite.exec('drop schema public cascade; create schema public');
		const bareDb = new Kysely<unknown>({ dialect: new PGliteDialect({ pglite }) });
		return { bareDb, close: () => Promise.resolve() };
	},
};

describe.each(Object.entries(bare))('a database of the first Foyer on %s', (_name, open) => {
	it('gets calls, openings, late seating and doors, and keeps what it had', async () => {
		const { bareDb, close } = await open();
		const db = bareDb.$extendTables<Written>();
		try {
			await oneEvening(bareDb);
			const settings = { zone: 'Europe/Berlin', motion: false };
			const venue = { id: 'v', name: 'V', incarnation: 'i', revision: 3, demonstration: 0 };
			await db
				.insertInto('venue')
				.values({ ...venue, settings: JSON.stringify(settings) })
				.execute();
			const house = { venue: 'v', id: 'main', position: 0, details: JSON.stringify({ id: 'main' }) };
			await db.insertInto('house').values(house).execute();
			const production = { venue: 'v', id: 'ebb', details: JSON.stringify({ id: 'ebb', partMinutes: [60] }) };
			await db.insertInto('production').values(production).execute();
			const paired = { kind: 'screen', name: 'Bar', token_hash: 'h', paired_at: 1, paired_by: 'sam' };
			const placement = JSON.stringify({ exit: true });
			await db
				.insertInto('device')
				.values({ venue: 'v', id: 'bar', ...paired, placement })
				.execute();

			await showTiming(bareDb);

			const read = async (table: keyof Written, column: string): Promise<unknown> => {
				const row = await db.selectFrom(table).selectAll().executeTakeFirstOrThrow();
				return JSON.parse(String(row[column]));
			};
			expect(await read('venue', 'settings')).toMatchObject({
				...settings,
				opening: { foyerByItself: false, housesByThemselves: false },
				calls: [{ minutes: 15 }, { minutes: 10 }, { minutes: 5 }, { minutes: 3 }, { minutes: 1 }],
				defaults: { partMinutes: [55, 45], intervalMinutes: [20], doorsMinutesBefore: 30 },
			});
			expect(await read('house', 'details')).toEqual({ id: 'main', lateWait: null });
			expect(await read('production', 'details')).toEqual({
				id: 'ebb',
				partMinutes: [60],
				estimated: false,
				lateSeating: { kind: 'interval' },
				warnings: null,
			});
			expect(await read('device', 'placement')).toEqual({ exit: true, doors: false });
		} finally {
			await close();
		}
	});

	it('[T17] gets reports that say how their night ended, and letters of those not sent yet', async () => {
		const { bareDb, close } = await open();
		const db = bareDb.$extendTables<{ house_report: Record<string, string | number | null> }>();
		try {
			await oneEvening(bareDb);
			await report(bareDb);
			const clear = { point: 'house_clear', actual: 9 };
			const unstamped = { point: 'house_clear', actual: null };
			const old = {
				sent: { points: [clear], requests: [{ id: 'r' }], incidents: [] },
				unsent: { points: [unstamped], requests: [], incidents: [{ at: 5, what: 'cancelled' }] },
			};
			for (const [performance, details] of Object.entries(old)) {
				const mailed_at = performance === 'sent' ? 12 : null;
				const signed = { note: 'n', signed_at: 10, signed_by: 'ruth', mailed_at };
				await db
					.insertInto('house_report')
					.values({ venue: 'v', performance, details: JSON.stringify(details), ...signed })
					.execute();
			}

			await wholeReport(bareDb);

			const rows = await db.selectFrom('house_report').selectAll().orderBy('performance').execute();
			const read = rows.map(({ details, mail_due_at: dueAt, mail_tries: tries }) => ({
				details: JSON.parse(String(details)) as unknown,
				dueAt: dueAt === null ? null : Number(dueAt),
				tries,
			}));
			const nothing = { building: [], noted: [] };
			expect(read).toEqual([
				{
					details: {
						...old.sent,
						...nothing,
						over: { how: 'clear', since: 9 },
						requests: [{ id: 'r', shared: true }],
					},
					dueAt: null,
					tries: 0,
				},
				{
					details: { ...old.unsent, ...nothing, over: { how: 'called-off', since: 5 } },
					dueAt: 10,
					tries: 0,
				},
			]);
		} finally {
			await close();
		}
	});

	it('[T2] each performance takes once more from its production what was read from there, and keeps it', async () => {
		const { bareDb, close } = await open();
		const db = bareDb.$extendTables<Written>();
		try {
			await oneEvening(bareDb);
			const lengths = {
				partMinutes: [60, 45],
				intervalMinutes: [20],
				doorsMinutesBefore: 25,
				estimated: true,
				lateSeating: { kind: 'none' },
			};
			for (const venue of ['v', 'w']) {
				const details = JSON.stringify({
					id: 'ebb',
					title: { en: 'Ebb' },
					...lengths,
					partMinutes: venue === 'v' ? [60, 45] : [70, 45],
				});
				await db.insertInto('production').values({ venue, id: 'ebb', details }).execute();
				const evening = { house: 'main', day: '2026-11-22', planned_start: Date.UTC(2026, 10, 22, 19) };
				for (const [id, production] of [
					['one', 'ebb'],
					['lost', 'gone'],
				] as const)
					await db
						.insertInto('performance')
						.values({ venue, id, production, ...evening })
						.execute();
			}

			await programmed(bareDb);

			const rows = await db.selectFrom('performance').selectAll().orderBy('venue').orderBy('id').execute();
			const read = rows.map((row): unknown => [
				row['venue'],
				row['id'],
				JSON.parse(String(row['programmed'])),
			]);
			expect(read).toEqual([
				['v', 'lost', expect.objectContaining({ partMinutes: [60], intervalMinutes: [] })],
				['v', 'one', lengths],
				['w', 'lost', expect.anything()],
				['w', 'one', { ...lengths, partMinutes: [70, 45] }],
			]);
		} finally {
			await close();
		}
	});

	it('gets a library of the pictures it had, each as it was', async () => {
		const { bareDb, close } = await open();
		const db = bareDb.$extendTables<{ picture: Record<string, string>; medium: Record<string, unknown> }>();
		try {
			await oneEvening(bareDb);
			const picture = { files: [], focalX: 0.5, focalY: 0.25, alt: { en: 'The “sea”' } };
			await db
				.insertInto('picture')
				.values({ venue: 'v', id: 'ebb', details: JSON.stringify(picture) })
				.execute();

			await media(bareDb);

			const [row, ...more] = await db.selectFrom('medium').selectAll().execute();
			expect(more).toEqual([]);
			expect({
				...row,
				details: JSON.parse(String(row?.['details'])) as unknown,
				added_at: Number(row?.['added_at']),
			}).toEqual({
				venue: 'v',
				id: 'ebb',
				company: null,
				name: 'ebb',
				details: { kind: 'picture', picture },
				added_at: 0,
				removed_at: null,
			});
			const tables = await bareDb.introspection.getTables();
			expect(tables.map(({ name }) => name)).not.toContain('picture');
		} finally {
			await close();
		}
	});
});
