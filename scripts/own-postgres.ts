/** A PostgreSQL server of our own: a new cluster in a temporary folder, on a free port, gone when we are done. */
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { chown, mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Where Debian puts each major version. */
const DEBIAN = '/usr/lib/postgresql';

/** Runs `use` with the address of an empty database of a fresh server. @throws when there is no PostgreSQL here. */
export async function withPostgres<Value>(use: (url: string) => Promise<Value>): Promise<Value> {
	const bin = await binaries();
	const user = await unprivileged();
	const home = await mkdtemp(join(tmpdir(), 'foyer-postgres-'));
	if (user) await chown(home, user.uid, user.gid);
	const as = { ...user, cwd: home };
	const data = join(home, 'data');
	const port = await freePort();
	try {
		await run(join(bin, 'initdb'), ['-D', data, '-U', 'foyer', '--auth=trust', '--encoding=UTF8'], as);
		// Only on the loopback, and its socket file beside its data.
		const settings = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${home}`;
		const pgCtl = (...args: string[]) => run(join(bin, 'pg_ctl'), ['-D', data, '-w', ...args], as);
		await pgCtl('-l', join(home, 'log'), '-o', settings, 'start');
		try {
			await run(join(bin, 'createdb'), ['-h', '127.0.0.1', '-p', String(port), '-U', 'foyer', 'foyer'], as);
			return await use(`postgres://foyer@127.0.0.1:${port}/foyer`);
		} finally {
			await pgCtl('-m', 'fast', 'stop');
		}
	} finally {
		await rm(home, { recursive: true });
	}
}

/** The newest version's programs, installed first where we may. */
async function binaries(): Promise<string> {
	const found = (await newest()) ?? (await install().then(newest));
	if (found) return found;
	throw new Error('There is no PostgreSQL on this machine. Install it first: apt-get install postgresql');
}

async function newest(): Promise<string | undefined> {
	const versions = await readdir(DEBIAN).catch(() => []);
	const [version] = versions.sort((a, b) => Number(b) - Number(a));
	return version && join(DEBIAN, version, 'bin');
}

async function install(): Promise<void> {
	if (process.getuid?.() !== 0) return;
	console.log('There is no PostgreSQL here. Installing Debian’s.');
	await run('apt-get', ['install', '-y', '--no-install-recommends', 'postgresql']);
}

/** PostgreSQL refuses to run as root; Debian's package brings a user for it. `null`: whoever we are will do. */
async function unprivileged(): Promise<{ uid: number; gid: number } | null> {
	if (process.getuid?.() !== 0) return null;
	const id = async (flag: string) => Number((await run('id', [flag, 'postgres'])).stdout);
	return { uid: await id('-u'), gid: await id('-g') };
}

async function freePort(): Promise<number> {
	const probe = createServer().listen(0, '127.0.0.1');
	await once(probe, 'listening');
	const address = probe.address();
	if (address === null || typeof address === 'string') throw new Error('A TCP server has a port.');
	probe.close();
	await once(probe, 'close');
	return address.port;
}
