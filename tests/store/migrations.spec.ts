/** What an older Foyer wrote is brought up to date, document by document. */
import { DatabaseSync } from 'node:sqlite';
import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect } from 'kysely';
import { describe, expect, it } from 'vitest';
import { up as oneEvening } from '../../src/lib/server/store/migrations/0001-one-evening.ts';
import { up as showTiming } from '../../src/lib/server/store/migrations/0002-show-timing.ts';
import { up as programmed } from '../../src/lib/server/store/migrations/0009-programmed.ts';
import { NodeSqliteDialect } from '../../src/lib/server/store/sqlite-dialect.ts';

type Written = Record<
	'venue' | 'house' | 'production' | 'device' | 'performance',
	Record<string, string | number>
>;

const bare = {
	SQLite: () => {
		const database = new DatabaseSync(':memory:');
		return new Kysely<unknown>({ dialect: new NodeSqliteDialect(database) });
	},
	'PostgreSQL in process': async () =>
		new Kysely<unknown>({ dialect: new PGliteDialect({ pglite: await PGlite.create() }) }),
} as const;

describe.each(Object.entries(bare))('a database of the first Foyer on %s', (_name, open) => {
	it('gets calls, openings, late seating and doors, and keeps what it had', async () => {
		const bareDb = await open();
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
			await db.destroy();
		}
	});

	it('[T2] each performance takes once more from its production what was read from there, and keeps it', async () => {
		const bareDb = await open();
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
			await db.destroy();
		}
	});
});
