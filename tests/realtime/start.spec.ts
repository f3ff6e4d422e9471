/** Starting where somebody else is already, and stopping while everybody is there. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { ROOT, startFoyer, type FoyerServer } from '../support/foyer-server.ts';
import { openKiosk, openScreen } from '../support/sockets.ts';
import { answerOn, head, line } from './raw.ts';

let server: FoyerServer;

beforeAll(async () => {
	server = await startFoyer({ like: inject('laid') });
});
afterAll(() => server.discard());

/** A start that cannot succeed: the code it ended with, and what it said. */
async function failedStart(env: Record<string, string>): Promise<{ code: number | null; said: string }> {
	const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'src/start.ts'], {
		cwd: ROOT,
		env: { ...process.env, ...env },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	let said = '';
	for (const stream of [child.stdout, child.stderr])
		stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
	await once(child, 'close');
	return { code: child.exitCode, said };
}

describe('a server', () => {
	it('[R5] on a data folder in use refuses to start and says why; the first is not disturbed', async () => {
		const screen = await openScreen(server, 'bar');
		const { code, said } = await failedStart({ DATA_DIR: server.dataDir, PORT: String(server.port + 1) });
		expect(code).toBe(1);
		expect(said).toMatch(/^Foyer cannot start\. Another Foyer is running on the data folder/m);
		expect(await screen.ask('clock:ask')).toBeTypeOf('number');
		screen.close();
	});

	it('on a port in use says so, and how to choose another', async () => {
		const other = await startFoyer({ like: inject('laid') });
		await other.stop();
		const { code, said } = await failedStart({ DATA_DIR: other.dataDir, PORT: String(server.port) });
		expect(code).toBe(1);
		expect(said).toContain(`Port ${server.port} is taken`);
		expect(said).toContain(`PORT=${server.port + 1} npm start`);
		await other.discard();
	});

	it.each([
		['with a name that has no capitals', 'https://our_foyer.example'],
		['that is a number in brackets', 'http://[2001:db8::20]:3000'],
		['that is too long', `https://${'foyer.'.repeat(12)}example`],
	])('[F2] with a PUBLIC_URL %s, which no code can carry, says so instead of starting', async (_how, url) => {
		const { code, said } = await failedStart({ PUBLIC_URL: url, DATA_DIR: server.dataDir });
		expect(code).toBe(1);
		expect(said).toContain(`Foyer cannot start. PUBLIC_URL is "${url}"`);
		expect(said).toContain('letters, digits, hyphens and points');
	});

	it('that stops answers the request it is answering, and only then closes its store', async () => {
		const { port, url } = server;
		const screen = await openScreen(server, 'bar');
		const form = new URLSearchParams({
			login: 'sam',
			password: server.demo.passwords['sam'] ?? '',
		}).toString();
		const slow = await line(port);
		slow.write(
			head('POST', '/sign-in', new URL(url).host, {
				Origin: url,
				Accept: 'text/html',
				'Content-Type': 'application/x-www-form-urlencoded',
				'Content-Length': String(form.length),
			}) + form.slice(0, 10),
		);
		// Answered after it on another line: by now it has been begun.
		expect((await fetch(`${url}/sign-in`)).status).toBe(200);
		const gone = screen.frame('disconnect');
		const stopped = server.stop();
		await gone;
		const answer = answerOn(slow);
		slow.write(form.slice(10));
		expect((await answer).status).toBe(303);
		expect(await stopped).toBe(0);
		await server.start();
	});

	it('stops in good order while screens are connected, and they take it for a lost line, not for an end', async () => {
		const lines = [await openScreen(server, 'bar'), await openKiosk(server, 'kiosk-quay')];
		const ends = lines.map((line) => line.frame('disconnect'));
		expect(await server.stop()).toBe(0);
		// To “io server disconnect” a client would not come back by itself.
		expect(await Promise.all(ends)).toEqual(['transport close', 'transport close']);
		await server.start();
		const again = await openScreen(server, 'bar', lines[0]?.holds());
		expect(again.socket.connected).toBe(true);
		again.close();
	});
});
