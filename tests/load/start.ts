import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, mkdtemp, rm, writeFile, cp } from 'node:fs/promises';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort, ROOT } from '../support/foyer-server.ts';
import { figureOf, type Figure } from './figure.ts';
import { layHouse } from './house.ts';

const TIMES = 5;
const AT_REST_MS = 10_000;
const ASK_EVERY_MS = 5;

/** Node and an HTTP server, started by npm like Foyer: what neither of us can do without. */
const BARE = `require('node:http').createServer((req, res) => res.end('ok')).listen(process.env.PORT)`;

/** `npm start`, once built and laid, until the first page is answered; and the memory after ten quiet seconds. */
export async function* start(): AsyncGenerator<Figure> {
	const house = await layHouse(0);
	const bare = await mkdtemp(join(tmpdir(), 'foyer-bare-'));
	try {
		await writeFile(join(bare, 'package.json'), JSON.stringify({ scripts: { start: 'node server.cjs' } }));
		await writeFile(join(bare, 'server.cjs'), BARE);
		const ours: Started[] = [];
		const floors: Started[] = [];
		for (let time = 0; time < TIMES; time++) {
			ours.push(await startOnce(ROOT, house.dataDir));
			floors.push(await startOnce(bare, house.dataDir));
		}
		const times = (started: Started[]) => started.map(({ ms }) => ms);
		const memory = (started: Started[]) => started.map(({ rss }) => rss / 1e6);
		yield figureOf('start', 'ms', times(ours), times(floors));
		yield figureOf('start-memory', 'MB', memory(ours), memory(floors));
	} finally {
		await house.discard();
		await rm(bare, { recursive: true });
	}
}

interface Started {
	/** From the command to the first 200. */
	ms: number;
	/** Bytes, at rest. */
	rss: number;
}

async function startOnce(folder: string, like: string): Promise<Started> {
	const dataDir = await mkdtemp(join(tmpdir(), 'foyer-start-'));
	await cp(like, dataDir, { recursive: true });
	const port = await freePort();
	const begun = performance.now();
	const npm = spawn('npm', ['start'], {
		cwd: folder,
		env: { ...process.env, PORT: String(port), DATA_DIR: dataDir },
		stdio: 'ignore',
		// A group of its own, so that npm's children end with it.
		detached: true,
	});
	try {
		while ((await statusOf(port)) !== 200) await pause(ASK_EVERY_MS);
		const ms = performance.now() - begun;
		await pause(AT_REST_MS);
		return { ms, rss: await memoryOf(await lastChildOf(npm.pid ?? 0)) };
	} finally {
		const gone = once(npm, 'exit');
		process.kill(-(npm.pid ?? 0), 'SIGTERM');
		await gone;
		await rm(dataDir, { recursive: true, force: true });
	}
}

function statusOf(port: number): Promise<number> {
	return new Promise((resolve) => {
		get({ host: '127.0.0.1', port, path: '/', agent: false }, (res) => {
			res.resume();
			resolve(res.statusCode ?? 0);
		}).once('error', () => resolve(0));
	});
}

/** npm starts a shell, which starts the server. Linux only, as is what reads memory below. */
async function lastChildOf(pid: number): Promise<number> {
	const children = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8');
	const [child] = children.trim().split(' ').filter(Boolean);
	return child === undefined ? pid : lastChildOf(Number(child));
}

async function memoryOf(pid: number): Promise<number> {
	const [, kilobytes] = /VmRSS:\s+(\d+) kB/.exec(await readFile(`/proc/${pid}/status`, 'utf8')) ?? [];
	return Number(kilobytes) * 1024;
}
