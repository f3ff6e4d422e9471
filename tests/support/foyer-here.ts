/** A Foyer in this process on a clock that the test moves: sockets and the door, no pages. */
import { once } from 'node:events';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import type { Instant } from '../../src/lib/domain/time/instant.ts';
import { openFoyer, type Foyer, type FoyerOptions } from '../../src/lib/server/foyer.ts';
import { secretsIn, ROOT, type DemoSecrets } from './foyer-server.ts';
import type { StaffSession } from './staff-session.ts';

export interface FoyerHere {
	url: string;
	dataDir: string;
	demo: DemoSecrets;
	foyer: Foyer;
	/** The wall clock. */
	now(): Instant;
	/** Warnings it has logged, in order. */
	warnings(): string[];
	signIn(login: string): Promise<StaffSession>;
	/** Lets so many milliseconds pass on both clocks; nothing happens by itself. */
	pass(milliseconds: number): void;
	/** Sets the wall clock on by so many milliseconds, or back; no time passes. */
	step(milliseconds: number): void;
	discard(): Promise<void>;
}

/**
 * @param like a data folder to begin with, copied
 * @param startsAt what the wall clock says at the start; the machine's time when left out
 * @param pictures a data folder whose drawn pictures are copied, and nothing else: a first start, but a fast one
 */
export async function openFoyerHere(
	like?: string,
	{ mail, startsAt, pictures }: Pick<FoyerOptions, 'mail'> & { startsAt?: Instant; pictures?: string } = {},
): Promise<FoyerHere> {
	const dataDir = await mkdtemp(join(tmpdir(), 'foyer-here-'));
	if (like) await cp(like, dataDir, { recursive: true });
	if (pictures) await cp(join(pictures, 'media'), join(dataDir, 'media'), { recursive: true });
	let passed = 0;
	let set = (startsAt ?? Date.now()) - Math.floor(performance.now());
	const monotonic = () => performance.now() + passed;
	const now = () => Math.floor(monotonic()) + set;
	const warnings: string[] = [];
	const server = createServer((req, res) => {
		if (!foyer.guard(req, res)) res.writeHead(404).end();
	}).listen(0);
	await once(server, 'listening');
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('A TCP server has a port.');
	const { port } = address;
	const foyer = await openFoyer({
		dataDir,
		port,
		root: ROOT,
		log: pino({ level: 'warn' }, { write: (line: string) => void warnings.push(line) }),
		clock: { wall: now, monotonic },
		...(mail && { mail }),
	});
	foyer.attach(server);
	const demo = await secretsIn(dataDir);
	return {
		url: `http://localhost:${port}`,
		dataDir,
		demo,
		foyer,
		now,
		warnings: () => warnings,
		async signIn(login) {
			const from = { address: '127.0.0.1', secure: true, language: 'en' };
			const answer = await foyer.signIn({ login, password: demo.passwords[login] ?? '' }, from);
			if (!answer.ok) throw new Error(answer.message);
			return { login, cookie: `${answer.value.name}=${answer.value.secret}` };
		},
		pass: (milliseconds) => (passed += milliseconds),
		step: (milliseconds) => (set += milliseconds),
		async discard() {
			server.close();
			await foyer.close();
			server.closeAllConnections();
			await rm(dataDir, { recursive: true, force: true });
		},
	};
}
