import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
	copyFileSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	openSync,
	rmSync,
	statSync,
	truncateSync,
	writeFileSync,
	writeSync,
	closeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { CompiledQuery, createQueryId, Kysely, sql, type KyselyPlugin, type RootOperationNode } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deleteCommentsBefore } from '../../src/lib/server/store/feedback.ts';
import { purgePaintedBefore } from '../../src/lib/server/store/painted.ts';
import { insertPerson, listPeople } from '../../src/lib/server/store/people.ts';
import { sharedCommits } from '../../src/lib/server/store/shared-commits.ts';
import { NodeSqliteDialect } from '../../src/lib/server/store/sqlite-dialect.ts';
import { openStore, type Store } from '../../src/lib/server/store/store.ts';
import type { Tables } from '../../src/lib/server/store/tables.ts';
import { deedIn, lay, personOf, T0 } from './fixtures.ts';

const log = { error: () => undefined };

describe('the embedded database', () => {
	let root: string;
	let dataDir: string;
	const stores: Store[] = [];
	beforeEach(() => {
		root = mkdtempSync(join(tmpdir(), 'foyer-sqlite-'));
		dataDir = join(root, 'data');
	});
	afterEach(async () => {
		await Promise.all(stores.splice(0).map((store) => store.close()));
		rmSync(root, { recursive: true });
	});

	async function open(folder = dataDir, beside = false): Promise<Store> {
		const store = await openStore({ dataDir: folder, beside, log });
		stores.push(store);
		return store;
	}

	/** A database with a venue and 200 people, closed. */
	async function laid(): Promise<string> {
		const store = await open();
		await lay(store, 'v');
		await Promise.all(
			Array.from({ length: 200 }, (_, n) => store.share((db) => insertPerson(db, 'v', personOf(`p${n}`)))),
		);
		await store.close();
		return join(dataDir, 'foyer.db');
	}

	it('has on disk what it acknowledged, and nothing it did not: a copy of its files as they lie opens so [R1]', async () => {
		const store = await open();
		await lay(store, 'v');
		await store.share((db) => insertPerson(db, 'v', personOf('shared')));
		await store.transaction('v', deedIn('v'), (tx) => insertPerson(tx.db, 'v', personOf('told')));
		const copy = join(root, 'copy');
		mkdirSync(copy);
		await store.transaction('v', deedIn('v'), async (tx) => {
			await insertPerson(tx.db, 'v', personOf('untold'));
			// As the files would be found after kill -9 at this instant.
			for (const file of ['foyer.db', 'foyer.db-wal']) copyFileSync(join(dataDir, file), join(copy, file));
		});
		const found = await open(copy);
		expect((await listPeople(found.db, 'v')).map(({ id }) => id)).toEqual(['shared', 'told']);
	});

	it('waits for the disk at every commit [R1]', async () => {
		const store = await open();
		const pragmas = await store.share(async (db) => [
			await sql`pragma journal_mode`.execute(db),
			await sql`pragma synchronous`.execute(db),
		]);
		expect(pragmas.map(({ rows }) => rows[0])).toMatchObject([{ journal_mode: 'wal' }, { synchronous: 2 }]);
	});

	it('finds what has been kept long enough by its age, and reads nothing else [R3]', async () => {
		const store = await open();
		await lay(store, 'v');
		const asked: RootOperationNode[] = [];
		const noting: KyselyPlugin = {
			transformQuery: ({ node }) => {
				asked.push(node);
				return node;
			},
			transformResult: ({ result }) => Promise.resolve(result),
		};
		await store.share(async (db) => {
			await purgePaintedBefore(db.withPlugin(noting), 'v', T0, 500);
			await deleteCommentsBefore(db.withPlugin(noting), 'v', T0, 500);
		});
		const plans: string[] = [];
		for (const node of asked) {
			const { sql: query, parameters } = store.db.getExecutor().compileQuery(node, createQueryId());
			const explain = CompiledQuery.raw(`explain query plan ${query}`, [...parameters]);
			const { rows } = await store.db.executeQuery<{ detail: string }>(explain);
			plans.push(rows.map(({ detail }) => detail).join('; '));
		}
		expect(plans).toEqual([
			'SEARCH painted USING COVERING INDEX painted_by_age (venue=? AND at<?)',
			'SEARCH painted USING INDEX painted_by_age (venue=? AND at<?)',
			'SEARCH feedback_answer USING INDEX feedback_comment_by_age (venue=? AND answered_at<?)',
		]);
	});

	it('lets nobody write by the reading connection', async () => {
		const store = await open();
		await expect(insertPerson(store.db, 'v', personOf('sam'))).rejects.toThrow('readonly');
	});

	it('refuses a second server and says why; a command beside it is let in [R5]', async () => {
		const store = await open();
		await lay(store, 'v');
		await expect(open()).rejects.toThrow(
			`Another Foyer is running on the data folder ${dataDir}. Stop that one first`,
		);
		const beside = await open(dataDir, true);
		await beside.transaction('v', deedIn('v'), (tx) => insertPerson(tx.db, 'v', personOf('sam')));
		await store.transaction('v', deedIn('v'), (tx) => insertPerson(tx.db, 'v', personOf('eva')));
		expect(await listPeople(store.db, 'v')).toHaveLength(2);
		await store.close();
		await open();
	});

	it('is free again at once when its server is killed [R5]', async () => {
		const module = new URL('../../src/lib/server/store/store.ts', import.meta.url).href;
		const program = `
			const { openStore } = await import(${JSON.stringify(module)});
			await openStore({ dataDir: ${JSON.stringify(dataDir)}, log: console });
			console.log('open');
			setInterval(() => {}, 1000);
		`;
		const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
			stdio: ['ignore', 'pipe', 'inherit'],
		});
		try {
			await once(child.stdout, 'data');
			await expect(open()).rejects.toThrow('Another Foyer is running');
		} finally {
			child.kill('SIGKILL');
			await once(child, 'exit');
		}
		await open();
	});

	describe('refuses a damaged database and names the restore step [R5]', () => {
		const expected = /is damaged \(.+\).*npm run restore -- <backup file>/;

		it('when it is no database any more', async () => {
			const file = await laid();
			writeFileSync(file, 'not a database at all, '.repeat(1_000));
			await expect(open()).rejects.toThrow(expected);
		});

		it('when pages in it are overwritten', async () => {
			const file = await laid();
			const descriptor = openSync(file, 'r+');
			for (let page = 4; page < statSync(file).size / 4096; page += 1) {
				writeSync(descriptor, Buffer.alloc(2_000, 0xa5), 0, 2_000, page * 4096);
			}
			closeSync(descriptor);
			await expect(open()).rejects.toThrow(expected);
		});

		it('when its end is missing', async () => {
			const file = await laid();
			truncateSync(file, 4096 * Math.floor(statSync(file).size / 4096 / 2));
			await expect(open()).rejects.toThrow(expected);
		});

		it('and lets go of the folder, so that the restore can have it', async () => {
			const file = await laid();
			writeFileSync(file, 'not a database');
			await expect(open()).rejects.toThrow(expected);
			rmSync(file);
			await open();
		});
	});

	it('refuses a database that a newer Foyer made, and says what to do', async () => {
		const file = await laid();
		const database = new DatabaseSync(file);
		database.exec(`insert into kysely_migration values ('9999-tomorrow', '2030')`);
		database.close();
		await expect(open()).rejects.toThrow(/made by a newer Foyer.*"9999-tomorrow".*Start the newer Foyer/);
	});

	it('says which folder it cannot make', async () => {
		writeFileSync(join(root, 'file'), '');
		await expect(open(join(root, 'file', 'data'))).rejects.toThrow(/data folder .*file\/data cannot be made/);
	});

	it('keeps what it holds through another start', async () => {
		await laid();
		const store = await open();
		expect(await listPeople(store.db, 'v')).toHaveLength(200);
		expect(existsSync(join(dataDir, 'foyer.db-wal'))).toBe(true);
	});

	it('names a value that no engine stores alike', async () => {
		const store = await open();
		await expect(store.share((db) => sql`select ${true}`.execute(db))).rejects.toThrow(
			'A boolean cannot be stored',
		);
	});
});

describe('shared commits', () => {
	function connected() {
		const database = new DatabaseSync(':memory:');
		const statements: string[] = [];
		const db = new Kysely<Tables>({
			dialect: new NodeSqliteDialect(database),
			log: ({ query }) => void statements.push(query.sql),
		});
		database.exec(`
			pragma foreign_keys = on;
			create table parent (id integer primary key);
			create table child (parent integer references parent deferrable initially deferred);
		`);
		return { db, commits: () => statements.filter((statement) => statement === 'commit').length };
	}

	it('write a hundred that come at once in one commit', async () => {
		const { db, commits } = connected();
		const shared = sharedCommits(db);
		await Promise.all(
			Array.from({ length: 100 }, (_, n) =>
				shared.add((batch) => sql`insert into parent values (${n})`.execute(batch)),
			),
		);
		expect(commits()).toBe(1);
		await shared.add((batch) => sql`insert into parent values (100)`.execute(batch));
		expect(commits()).toBe(2);
	});

	it('acknowledge nobody when the commit fails, and go on with the next [R1]', async () => {
		const { db } = connected();
		const shared = sharedCommits(db);
		const results = await Promise.allSettled([
			shared.add((batch) => sql`insert into parent values (1)`.execute(batch)),
			// Refused by the commit, not by the statement.
			shared.add((batch) => sql`insert into child values (99)`.execute(batch)),
		]);
		expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
		await shared.add((batch) => sql`insert into parent values (2)`.execute(batch));
		const { rows } = await sql`select id from parent`.execute(db);
		expect(rows).toMatchObject([{ id: 2 }]);
	});
});
