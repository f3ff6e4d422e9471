import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { insertHold } from '../../src/lib/server/store/performances.ts';
import { claimLetter } from '../../src/lib/server/store/report-letters.ts';
import { insertReport } from '../../src/lib/server/store/reports.ts';
import { openStore } from '../../src/lib/server/store/store.ts';
import { insertAdminLink, useAdminLink } from '../../src/lib/server/store/tokens.ts';
import { loadVenue } from '../../src/lib/server/store/venues.ts';
import { openServer, realPostgres } from './engines.ts';
import { deedIn, lay, T0 } from './fixtures.ts';
import { signedReportOf } from './signed.ts';

const hold = { delays: 'up_1', reason: 'a late coach', since: T0, newTime: null, releasedAt: null } as const;

describe('PostgreSQL', () => {
	it('that does not let us in is named without its password, with what to check', async () => {
		const databaseUrl = 'postgres://foyer:s3cret@127.0.0.1:1/evening';
		const opening = openStore({ dataDir: '', databaseUrl, log: { error: () => undefined } });
		await expect(opening).rejects.toThrow(
			/^PostgreSQL at 127\.0\.0\.1:1\/evening does not let us in \(.*ECONNREFUSED.*\)\. Check that it runs/,
		);
		await expect(opening).rejects.not.toThrow('s3cret');
	});
});

// What takes more than one session cannot be seen in process: `npm run trials` names a real one.
describe.each(realPostgres ? [realPostgres] : [])('several servers on one PostgreSQL', (databaseUrl) => {
	async function asAdministrator(...statements: string[]): Promise<void> {
		const client = new pg.Client({ connectionString: databaseUrl });
		await client.connect();
		try {
			for (const statement of statements) await client.query(statement);
		} finally {
			await client.end();
		}
	}

	async function openTwo() {
		await asAdministrator('drop schema public cascade', 'create schema public');
		return Promise.all([openServer(databaseUrl), openServer(databaseUrl)]);
	}

	it('may start at once on an empty database: one makes the tables', async () => {
		const [a, b] = await openTwo();
		await lay(a.store, 'v');
		expect((await loadVenue(b.store.db, 'v'))?.revision).toBe(1);
		await Promise.all([a.close(), b.close()]);
	});

	it('take turns in one venue, and use a link up once between them', async () => {
		const servers = await openTwo();
		const [a, b] = servers;
		await lay(a.store, 'v');
		const revisions = await Promise.all(
			Array.from({ length: 40 }, async (_, n) => {
				const { revision } = await (n % 2 ? a : b).store.transaction('v', deedIn('v'), async (tx) => {
					await insertHold(tx.db, 'v', 'early', { ...hold, releasedAt: T0 });
					tx.log('hold-called', { n });
				});
				return revision;
			}),
		);
		expect(revisions.toSorted((x, y) => x - y)).toEqual(Array.from({ length: 40 }, (_, n) => n + 2));

		const link = { tokenHash: 'link', venue: 'v', madeAt: T0, expiresAt: T0 + 1 };
		await a.store.share((db) => insertAdminLink(db, link));
		const used = await Promise.all(
			servers.map(({ store }) => store.share((db) => useAdminLink(db, 'link', { now: T0, steady: T0 }))),
		);
		expect(used.toSorted()).toEqual([false, true]);
		await Promise.all([a.close(), b.close()]);
	});

	it('[H14][T17] share the letters of house reports: each is one server’s', async () => {
		const servers = await openTwo();
		const [a] = servers;
		await lay(a.store, 'v');
		const signed = Array.from({ length: 30 }, (_, n) => `performance-${n}`);
		await a.store.share(async (db) => {
			for (const performance of signed) await insertReport(db, 'v', signedReportOf(performance, T0), T0);
		});
		const taken: string[] = [];
		const takeAll = async ({ store }: Pick<typeof a, 'store'>) => {
			for (;;) {
				const { value } = await store.transaction('v', deedIn('v'), (tx) =>
					claimLetter(tx.db, 'v', T0, T0 + 1_000),
				);
				if (!value) return;
				taken.push(value.performance);
			}
		};
		await Promise.all(servers.flatMap((server) => [takeAll(server), takeAll(server)]));
		expect(taken.toSorted()).toEqual(signed.toSorted());
		await Promise.all(servers.map((server) => server.close()));
	});

	it('outlive a database that closes their connections', async () => {
		const [a, b] = await openTwo();
		await lay(a.store, 'v');
		await asAdministrator(
			`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'foyer'`,
		);
		await expect.poll(() => a.logged).toContain('a connection to PostgreSQL was lost');
		await lay(a.store, 'v');
		expect((await loadVenue(b.store.db, 'v'))?.revision).toBe(2);
		await Promise.all([a.close(), b.close()]);
	});
});
