/** The npm scripts of whoever keeps the server, run as they run them, on the data of a real server. */
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startFoyer, type FoyerServer } from '../support/foyer-server.ts';
import { sendCue } from '../support/http.ts';
import { npmDone } from '../support/npm.ts';
import { openScreen, openStaff } from '../support/sockets.ts';
import { postSignIn, signIn } from '../support/staff-session.ts';
import { rowsOf } from './database.ts';

const PASSWORD = 'a quite long password';

let server: FoyerServer;
let nowhere: string;

beforeAll(async () => {
	server = await startFoyer({ like: inject('laid') });
	nowhere = await mkdtemp(join(tmpdir(), 'foyer-nowhere-'));
});
afterAll(async () => {
	await server.discard();
	await rm(nowhere, { recursive: true });
});

function run(name: string, ...args: string[]) {
	return npmDone(name, args, { DATA_DIR: server.dataDir, PORT: String(server.port) });
}

async function addPerson(login: string): Promise<void> {
	const anne = await openStaff(server, await signIn(server, 'anne'));
	const input = { name: login, login, role: 'usher' as const, houses: [], company: null, password: PASSWORD };
	expect(await anne.command('person:add', input)).toMatchObject({ ok: true });
	anne.close();
}

describe('npm run backup and npm run restore', () => {
	it('[R8] copy the database while the server runs, and put it back when it is stopped', async () => {
		await addPerson('before');
		const { code, said } = await run('backup');
		expect(said).toMatch(/^Backed up to /);
		expect(code).toBe(0);
		// It says what to type to go back, and that is what is typed.
		const [, file = ''] = /npm run restore -- (\S+)/.exec(said) ?? [];
		expect(existsSync(file)).toBe(true);
		expect((await postSignIn(server.url, 'before', PASSWORD)).status).toBe(303);
		await addPerson('after');

		const tooEarly = await run('restore', file);
		expect(tooEarly).toMatchObject({ code: 1 });
		expect(tooEarly.said).toContain('Nothing was restored.');
		expect((await postSignIn(server.url, 'after', PASSWORD)).status).toBe(303);

		await server.stop();
		const restored = await run('restore', file);
		expect(restored.said).toContain(`Restored from ${file}.`);
		expect(restored.code).toBe(0);
		const [, keptIn = ''] = /What stood there before is kept in (\S+);/.exec(restored.said) ?? [];
		expect(existsSync(keptIn)).toBe(true);
		await server.start();
		expect((await postSignIn(server.url, 'before', PASSWORD)).status).toBe(303);
		expect((await postSignIn(server.url, 'after', PASSWORD)).status).toBe(403);
	});

	it('[R8] without a file restores nothing, and names the newest backup', async () => {
		const { code, said } = await run('restore');
		expect(code).toBe(1);
		expect(said).toMatch(
			/Say which backup: npm run restore -- <file>\nThe newest one here: npm run restore -- \S+\.db/,
		);
	});

	it('without a database there makes none up', async () => {
		const { code, said } = await npmDone('backup', [], { DATA_DIR: nowhere });
		expect(code).toBe(1);
		expect(said).toContain('No backup was made.');
	});
});

describe('npm run admin-link', () => {
	it('[P3] beside the running server makes a link that lets one person in, once', async () => {
		const { code, said } = await run('admin-link');
		expect(code).toBe(0);
		const [, secret = ''] = /\/welcome\/([A-Za-z0-9_-]{22,})\s/.exec(said) ?? [];
		const accept = (login: string) =>
			fetch(`${server.url}/welcome/${secret}`, {
				method: 'POST',
				redirect: 'manual',
				headers: { origin: server.url, accept: 'text/html' },
				body: new URLSearchParams({ name: 'Olu', login, password: PASSWORD }),
			});
		expect((await accept('olu')).status).toBe(303);
		expect((await accept('second')).status).toBe(409);
		const olu = await openStaff(server, await signIn(server, 'olu', PASSWORD));
		expect(await olu.slice('me')).toMatchObject({ role: 'administrator' });
		olu.close();
	});

	it('leads to where the server listens, whatever port this command is given', async () => {
		const { said } = await npmDone('admin-link', [], { DATA_DIR: server.dataDir });
		expect(said).toContain(`:${server.port}/welcome/`);
		expect(existsSync(join(server.dataDir, 'listening'))).toBe(true);
		await server.stop();
		expect(existsSync(join(server.dataDir, 'listening'))).toBe(false);
		await server.start();
	});

	it('without a database says what to do', async () => {
		const { code, said } = await npmDone('admin-link', [], { DATA_DIR: nowhere });
		expect(code).toBe(1);
		expect(said).toContain(`No link was made. There is no database in ${nowhere}.`);
	});
});

describe('npm run reset-demo', () => {
	it('lays a new tonight on a stopped server, and keeps devices and people', async () => {
		const cue = { cue: 'of-the-evening-before', house: 'keel', point: 'house_open' } as const;
		expect(await sendCue(server, cue)).toMatchObject({ status: 200 });
		const stamps = () => rowsOf(server.dataDir, 'select point from stamp').length;
		expect(stamps()).toBe(1);

		const tooEarly = await run('reset-demo');
		expect(tooEarly).toMatchObject({ code: 1 });
		expect(tooEarly.said).toContain('Nothing was reset. Another Foyer is running on the data folder');
		expect(stamps()).toBe(1);

		await server.stop();
		const reset = await run('reset-demo');
		expect(reset.said).toContain('The demonstration has a new tonight');
		expect(reset.code).toBe(0);
		expect(stamps()).toBe(0);
		await server.start();
		(await openScreen(server, 'bar')).close();
		expect((await postSignIn(server.url, 'before', PASSWORD)).status).toBe(303);
	});
});
