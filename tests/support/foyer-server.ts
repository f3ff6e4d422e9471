/** The built production server as a child process, on its own port and data folder. It needs `npm run build` before. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A machine that is busy with other things takes this long at worst, milliseconds. */
const START_LIMIT = 60_000;

const Secrets = v.object({
	/** By sign-in name. */
	passwords: v.record(v.string(), v.string()),
	/** By device id. */
	tokens: v.record(v.string(), v.string()),
	cueToken: v.string(),
});

/** The demonstration's secrets. */
export type DemoSecrets = v.InferOutput<typeof Secrets>;

export interface FoyerServer {
	/** `http://localhost:<port>`, which is also the origin of its pages. */
	readonly url: string;
	readonly port: number;
	readonly dataDir: string;
	readonly demo: DemoSecrets;
	/** The running process. */
	pid(): number;
	/** What it has printed and logged since the first start. */
	printed(): string;
	/** SIGTERM; resolves with the exit code once it is gone. The data stays. */
	stop(): Promise<number | null>;
	/** SIGKILL, at once; resolves once it is gone. */
	kill9(): Promise<void>;
	/** Starts again on the same port and data; resolves when it listens. */
	start(): Promise<void>;
	/** Stops it if it runs, and deletes its data. */
	discard(): Promise<void>;
}

/**
 * Starts a server on a fresh demonstration, and resolves when it listens.
 * @param options.like a data folder to begin with, copied
 * @param options.pictures a data folder whose drawn pictures are copied, and nothing else: a first start, but a fast one
 * @param options.env beside PORT and DATA_DIR, e.g. PUBLIC_URL
 */
export async function startFoyer(
	options: { like?: string; pictures?: string; env?: Record<string, string> } = {},
): Promise<FoyerServer> {
	if (!existsSync(join(ROOT, 'build', 'handler.js')))
		throw new Error('There is no build. Run: npm run build');
	const dataDir = await mkdtemp(join(tmpdir(), 'foyer-'));
	if (options.like) await cp(options.like, dataDir, { recursive: true });
	if (options.pictures)
		await cp(join(options.pictures, 'media'), join(dataDir, 'media'), { recursive: true });
	const port = await freePort();
	let printed = '';
	let child: ChildProcess | null = null;

	async function start(): Promise<void> {
		const begun = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'src/start.ts'], {
			cwd: ROOT,
			env: {
				...process.env,
				...options.env,
				PORT: String(port),
				DATA_DIR: dataDir,
				// As npm start does: what was compiled at one start need not be at the next.
				NODE_COMPILE_CACHE: join(tmpdir(), 'node-compile-cache'),
			},
			stdio: ['ignore', 'pipe', 'pipe'],
		});
		child = begun;
		begun.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()));
		const lines = createInterface(begun.stdout);
		lines.on('line', (line) => (printed += `${line}\n`));
		await new Promise<void>((resolve, reject) => {
			const fail = (what: string) => {
				clearTimeout(limit);
				reject(new Error(`The server ${what}:\n${printed}`));
			};
			const limit = setTimeout(fail, START_LIMIT, 'did not start in time');
			begun.once('exit', (code) => fail(`ended with ${code} before it listened`));
			lines.on('line', (line) => {
				if (line !== 'Foyer is open.') return;
				clearTimeout(limit);
				resolve();
			});
		});
	}

	async function end(signal: NodeJS.Signals): Promise<number | null> {
		if (!child || child.exitCode !== null || child.signalCode !== null) return child?.exitCode ?? null;
		const gone = once(child, 'exit');
		child.kill(signal);
		await gone;
		return child.exitCode;
	}

	await start();
	const demo = await secretsIn(dataDir);
	return {
		url: `http://localhost:${port}`,
		port,
		dataDir,
		demo,
		pid: () => child?.pid ?? 0,
		printed: () => printed,
		stop: () => end('SIGTERM'),
		async kill9() {
			await end('SIGKILL');
		},
		start,
		async discard() {
			await end('SIGTERM');
			await rm(dataDir, { recursive: true, force: true });
		},
	};
}

/** The demonstration's secrets in a data folder. */
export async function secretsIn(dataDir: string): Promise<DemoSecrets> {
	return v.parse(Secrets, JSON.parse(await readFile(join(dataDir, 'demonstration.json'), 'utf8')));
}

/** A port nobody listens on at this moment. */
export async function freePort(): Promise<number> {
	const probe = createServer().listen(0);
	await once(probe, 'listening');
	const address = probe.address();
	if (address === null || typeof address === 'string') throw new Error('A TCP server has a port.');
	probe.close();
	await once(probe, 'close');
	return address.port;
}
