/** `npm run dev`, as a developer starts it: one page, and one screen's socket on the same port. */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, it, vi } from 'vitest';
import { freePort, secretsIn } from '../support/foyer-server.ts';
import { npmRun, type Script } from '../support/npm.ts';
import { openScreen } from '../support/sockets.ts';

/** Vite makes its pages ready at the first start; a busy machine takes this long at worst, milliseconds. */
const START_LIMIT = 90_000;

let dataDir: string;
let port: number;
let dev: Script;

beforeAll(async () => {
	dataDir = await mkdtemp(join(tmpdir(), 'foyer-dev-'));
	await cp(inject('laid'), dataDir, { recursive: true });
	port = await freePort();
	dev = npmRun('dev', ['--port', String(port)], { DATA_DIR: dataDir });
	const gone = dev.ended.then((code) => Promise.reject(new Error(`It ended with ${code}:\n${dev.said()}`)));
	const open = vi.waitFor(() => expect(dev.said()).toContain('Foyer is open.'), {
		timeout: START_LIMIT,
		interval: 100,
	});
	await Promise.race([open, gone]);
	// From here on its end is the test's own doing.
	gone.catch(() => undefined);
}, START_LIMIT + 10_000);
afterAll(async () => {
	if (dev.process.pid !== undefined && dev.process.exitCode === null)
		process.kill(-dev.process.pid, 'SIGTERM');
	await dev.ended;
	await rm(dataDir, { recursive: true, force: true });
});

it(
	'answers a page and lets a screen in, on the port it prints',
	async () => {
		const url = `http://localhost:${port}`;
		expect(dev.said()).toContain(url);
		const page = await fetch(`${url}/sign-in`);
		expect(page.status).toBe(200);
		expect(await page.text()).toContain('name="password"');
		const screen = await openScreen({ url, demo: await secretsIn(dataDir) }, 'bar');
		expect(await screen.slice('device')).toMatchObject({ id: 'bar' });
		screen.close();
	},
	START_LIMIT,
);
