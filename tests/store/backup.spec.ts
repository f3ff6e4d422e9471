import { spawn } from 'node:child_process';
import {
	copyFileSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { insertPerson, listPeople } from '../../src/lib/server/store/people.ts';
import { backUpDatabase, restoreDatabase } from '../../src/lib/server/store/sqlite-backup.ts';
import { openStore, type Store } from '../../src/lib/server/store/store.ts';
import { listVenues, loadVenue } from '../../src/lib/server/store/venues.ts';
import { openServer, realPostgres } from './engines.ts';
import { deedIn, lay, personOf, T0 } from './fixtures.ts';
import { logged } from './logged.ts';

const log = { error: () => undefined };

/** Runs one of the project's commands as a person would. */
function command(
	name: 'backup' | 'restore',
	env: Record<string, string>,
	...args: string[]
): Promise<{ ok: boolean; said: string }> {
	const script = fileURLToPath(new URL(`../../scripts/${name}.ts`, import.meta.url));
	const { DATABASE_URL: _, ...inherited } = process.env;
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', script, ...args], {
			env: { ...inherited, ...env },
			stdio: ['ignore', 'pipe', 'pipe'],
		});
		let said = '';
		child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
		child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
		child.once('error', reject);
		child.once('close', (code) => resolve({ ok: code === 0, said }));
	});
}

/** Adds people, one a revision, until told to stop; says how many were acknowledged. */
function keepWriting(store: Store): { acknowledged: () => number; stop: () => Promise<void> } {
	let written = 0;
	const wish = { stop: false };
	const writing = (async () => {
		while (!wish.stop) {
			await store.transaction('v', deedIn('v'), async (tx) => {
				await insertPerson(tx.db, 'v', personOf(`p${String(written).padStart(6, '0')}`));
				tx.log('person-added', { n: written });
			});
			written += 1;
			// The store's own work never waits; a turn for what else is going on here.
			await new Promise((resolve) => setImmediate(resolve));
		}
	})();
	return {
		acknowledged: () => written,
		async stop() {
			wish.stop = true;
			await writing;
		},
	};
}

/** What a person would compare: everybody, and the whole log. */
async function contentsOf(store: Store) {
	return {
		people: (await listPeople(store.db, 'v')).map(({ id }) => id),
		log: (await logged(store.db, 'v')).filter(({ fact }) => fact !== 'restored'),
	};
}

describe('backup and restore', () => {
	let root: string;
	let dataDir: string;
	let backup: string;
	const stores: Store[] = [];
	beforeEach(() => {
		root = mkdtempSync(join(tmpdir(), 'foyer-backup-'));
		dataDir = join(root, 'data');
		backup = join(root, 'backup.db');
	});
	afterEach(async () => {
		await Promise.all(stores.splice(0).map((store) => store.close()));
		rmSync(root, { recursive: true });
	});

	async function open(): Promise<Store> {
		const store = await openStore({ dataDir, log });
		stores.push(store);
		return store;
	}

	it('a backup made while the server writes comes back as it was at one instant [R8]', async () => {
		const store = await open();
		await lay(store, 'v');
		const writer = keepWriting(store);
		await expect.poll(writer.acknowledged).toBeGreaterThan(20);
		const before = writer.acknowledged();
		const made = await command('backup', { DATA_DIR: dataDir }, backup);
		const after = writer.acknowledged();
		await expect.poll(writer.acknowledged).toBeGreaterThan(after);
		await writer.stop();
		expect(made).toMatchObject({ ok: true });
		expect(made.said).toContain(`npm run restore -- ${backup}`);
		// Nothing waited for the backup.
		expect(after).toBeGreaterThan(before);
		const incarnation = (await loadVenue(store.db, 'v'))?.incarnation;
		const { people, log } = await contentsOf(store);
		await store.close();

		const restored = await command('restore', { DATA_DIR: dataDir }, backup);
		expect(restored).toMatchObject({ ok: true });
		const again = await open();
		const found = await contentsOf(again);
		// All that was acknowledged before, then a part of what came meanwhile; rows and log of one instant.
		const count = found.people.length;
		expect(count).toBeGreaterThanOrEqual(before);
		expect(count).toBeLessThanOrEqual(after + 1);
		expect(found).toEqual({ people: people.slice(0, count), log: log.slice(0, count + 1) });
		const venue = await loadVenue(again.db, 'v');
		expect(venue?.incarnation).not.toBe(incarnation);
		expect((await logged(again.db, 'v')).filter(({ revision }) => revision > count + 1)).toMatchObject([
			{ revision: count + 2, fact: 'restored', source: 'command-line', data: { toRevision: count + 1 } },
		]);
	});

	it('a restore gives every venue another incarnation and keeps what stood there [R8]', async () => {
		const store = await open();
		await lay(store, 'v');
		await lay(store, 'w');
		const before = await listVenues(store.db);
		expect(await command('backup', { DATA_DIR: dataDir })).toMatchObject({ ok: true });
		await store.share((db) => insertPerson(db, 'v', personOf('late')));
		await store.close();
		const [name] = readdirSync(join(dataDir, 'backups'));
		const { ok, said } = await command(
			'restore',
			{ DATA_DIR: dataDir },
			join(dataDir, 'backups', name ?? ''),
		);
		expect({ ok, said }).toMatchObject({ ok: true });

		const again = await open();
		const venues = await listVenues(again.db);
		expect(venues.map(({ id }) => id)).toEqual(['v', 'w']);
		const incarnations = [...before, ...venues].map(({ incarnation }) => incarnation);
		expect(new Set(incarnations).size).toBe(4);
		expect(await listPeople(again.db, 'v')).toEqual([]);
		const kept = /kept in (\S+before-restore-\S+);/.exec(said)?.[1] ?? '';
		const aside = new DatabaseSync(join(kept, 'foyer.db'));
		expect(aside.prepare('select id from person').all()).toMatchObject([{ id: 'late' }]);
		aside.close();
		expect(existsSync(join(dataDir, 'restoring'))).toBe(false);
	});

	it('a damaged database can be put back, and is kept as it was', async () => {
		const store = await open();
		await lay(store, 'v');
		expect(await command('backup', { DATA_DIR: dataDir }, backup)).toMatchObject({ ok: true });
		await store.close();
		writeFileSync(join(dataDir, 'foyer.db'), 'rubbish');
		await expect(open()).rejects.toThrow('npm run restore');
		const { ok, said } = await command('restore', { DATA_DIR: dataDir }, backup);
		expect({ ok, said }).toMatchObject({ ok: true });
		expect((await loadVenue((await open()).db, 'v'))?.name).toBe('The v');
		const kept = /kept in (\S+before-restore-\S+);/.exec(said)?.[1] ?? '';
		expect(readFileSync(join(kept, 'foyer.db'), 'utf8')).toBe('rubbish');
	});

	it('what a killed server left behind is kept whole, and no part of it gets into what is restored', async () => {
		const store = await open();
		await lay(store, 'v');
		backUpDatabase(dataDir, backup);
		await store.share((db) => insertPerson(db, 'v', personOf('late')));
		// The files as kill -9 leaves them: what came last is in the WAL only.
		const killed = join(root, 'killed');
		mkdirSync(killed);
		for (const file of ['foyer.db', 'foyer.db-wal']) copyFileSync(join(dataDir, file), join(killed, file));
		const { keptIn } = await restoreDatabase(killed, backup, T0, log);
		for (const [folder, people] of [
			[killed, []],
			[keptIn ?? '', ['late']],
		] as const) {
			const found = await openStore({ dataDir: folder, log });
			expect((await listPeople(found.db, 'v')).map(({ id }) => id)).toEqual(people);
			await found.close();
		}
	});

	it('a restore refuses while a server runs, and says so [R5]', async () => {
		const store = await open();
		await lay(store, 'v');
		expect(await command('backup', { DATA_DIR: dataDir }, backup)).toMatchObject({ ok: true });
		const { ok, said } = await command('restore', { DATA_DIR: dataDir }, backup);
		expect(ok).toBe(false);
		expect(said).toContain('Nothing was restored. Another Foyer is running on the data folder');
		expect((await loadVenue(store.db, 'v'))?.revision).toBe(1);
	});

	it('a restore changes nothing when the file is no good', async () => {
		const store = await open();
		await lay(store, 'v');
		await store.close();
		const rubbish = join(root, 'rubbish.db');
		writeFileSync(rubbish, 'not a database at all');
		const other = join(root, 'other.db');
		const database = new DatabaseSync(other);
		database.exec('create table venue (id text)');
		database.close();
		const restore = (file: string) => restoreDatabase(dataDir, file, T0, log);
		await expect(restore(rubbish)).rejects.toThrow('is damaged, or no database. Nothing was changed.');
		await expect(restore(other)).rejects.toThrow("not one of Foyer's. Nothing was changed.");
		await expect(restore(join(root, 'missing.db'))).rejects.toThrow('There is no file');
		const unnamed = await command('restore', { DATA_DIR: dataDir });
		expect(unnamed).toMatchObject({ ok: false });
		expect(unnamed.said).toContain('Say which backup: npm run restore -- <file>');
		expect((await loadVenue((await open()).db, 'v'))?.revision).toBe(1);
		expect(readdirSync(dataDir).filter((name) => !/^foyer\.(db(-wal|-shm)?|lock)$/.test(name))).toEqual([]);
	});

	it('a backup says what is missing, never writes over a file, and makes no bad copy', async () => {
		mkdirSync(dataDir);
		const none = await command('backup', { DATA_DIR: dataDir }, backup);
		expect(none).toMatchObject({ ok: false });
		expect(none.said).toContain(`No backup was made. There is no database in ${dataDir}`);
		const store = await open();
		await lay(store, 'v');
		await store.close();
		writeFileSync(backup, 'precious');
		expect(() => backUpDatabase(dataDir, backup)).toThrow('is there already');
		expect(readFileSync(backup, 'utf8')).toBe('precious');
		writeFileSync(join(dataDir, 'foyer.db'), 'rubbish');
		expect(() => backUpDatabase(dataDir, join(root, 'other.db'))).toThrow(/is damaged .*npm run restore/);
		expect(existsSync(join(root, 'other.db'))).toBe(false);
	});
});

describe.each(realPostgres ? [realPostgres] : [])('backup and restore of PostgreSQL', (databaseUrl) => {
	it('come back under another incarnation, and not while a server runs [R8]', async () => {
		const root = mkdtempSync(join(tmpdir(), 'foyer-backup-'));
		const file = join(root, 'foyer.dump');
		const server = await openServer(databaseUrl);
		await lay(server.store, 'v');
		const before = await loadVenue(server.store.db, 'v');
		expect(await command('backup', { DATABASE_URL: databaseUrl }, file)).toMatchObject({ ok: true });
		await lay(server.store, 'v');
		const refused = await command('restore', { DATABASE_URL: databaseUrl }, file);
		expect(refused.ok).toBe(false);
		expect(refused.said).toContain('A Foyer is running on this database');
		await server.close();
		expect(await command('restore', { DATABASE_URL: databaseUrl }, file)).toMatchObject({ ok: true });
		const again = await openServer(databaseUrl);
		const after = await loadVenue(again.store.db, 'v');
		expect(after?.revision).toBe((before?.revision ?? 0) + 1);
		expect(after?.incarnation).not.toBe(before?.incarnation);
		await again.close();
		rmSync(root, { recursive: true });
	});
});
