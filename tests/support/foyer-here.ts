/** A Foyer in this process on a clock that the test moves: sockets and the door, no pages. */
import { once } from 'node:events';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import type { Instant } from '../../src/lib/domain/time/instant.ts';
import { openFoyer, type Foyer } from '../../src/lib/server/foyer.ts';
import { secretsIn, ROOT, type DemoSecrets } from './foyer-server.ts';
import type { StaffSession } from './staff-session.ts';

export interface FoyerHere {
	url: string;
	dataDir: string;
	demo: DemoSecrets;
	foyer: Foyer;
	now(): Instant;
	signIn(login: string): Promise<StaffSession>;
	/** Moves the clock on by so many milliseconds; nothing happens by itself. */
	pass(milliseconds: number): void;
	discard(): Promise<void>;
}

/** @param like a data folder to begin with, copied; the clock starts at the machine's */
export async function openFoyerHere(like?: string): Promise<FoyerHere> {
	const dataDir = await mkdtemp(join(tmpdir(), 'foyer-here-'));
	if (like) await cp(like, dataDir, { recursive: true });
	let passed = 0;
	const now = () => Date.now() + passed;
	const server = createServer((req, res) => {
		if (!foyer.guard(req, res)) res.writeHead(404).end();
	}).listen(0);
	await once(server, 'listening');
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('A TCP server has a port.');
	const { port } = address;
	const foyer = await openFoyer({ dataDir, port, root: ROOT, log: pino({ level: 'silent' }), now });
	foyer.attach(server);
	const demo = await secretsIn(dataDir);
	return {
		url: `http://localhost:${port}`,
		dataDir,
		demo,
		foyer,
		now,
		async signIn(login) {
			const from = { address: '127.0.0.1', secure: false, language: 'en' };
			const answer = await foyer.signIn({ login, password: demo.passwords[login] ?? '' }, from);
			if (!answer.ok) throw new Error(answer.message);
			return { login, cookie: `${answer.value.name}=${answer.value.secret}` };
		},
		pass: (milliseconds) => (passed += milliseconds),
		async discard() {
			server.close();
			await foyer.close();
			server.closeAllConnections();
			await rm(dataDir, { recursive: true, force: true });
		},
	};
}
