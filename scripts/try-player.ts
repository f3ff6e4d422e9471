/**
 * [R7][S6] The player kit as a panel runs it: its agent and Chromium in the session of cage, on a screen of Xvfb, against
 * the built server. Whatever is killed, hung or cut off, the wall is current again by itself.
 */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, chown, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as later } from 'node:timers/promises';
import { promisify } from 'node:util';
import sharp, { type Sharp } from 'sharp';
import * as v from 'valibot';
import type { Placement } from '../src/lib/domain/device/placement.ts';
import { SECOND } from '../src/lib/domain/time/instant.ts';
import { lanAddresses } from '../src/lib/server/gateway/hosts.ts';
import { freePort, ROOT, startFoyer } from '../tests/support/foyer-server.ts';
import { sendCue } from '../tests/support/http.ts';
import { openStaff } from '../tests/support/sockets.ts';
import { signIn } from '../tests/support/staff-session.ts';
import { chromiumPath } from './chromium.ts';
import type { Outcome } from './run-tool.ts';

const run = promisify(execFile);

/** What a panel's session consists of, and Debian's packages of it. */
const PROGRAMS = { Xvfb: 'xvfb', cage: 'cage', Xwayland: 'xwayland' };

/** Current again within this [faults, rows 20 to 22]. */
const LIMIT_MS = 60 * SECOND;

/** The size of the screen that cage makes for itself within another. */
const SCREEN = { width: 1024, height: 768 };

/** Debian's nobody: cage and Chromium's sandbox want no root. */
const NOBODY = 65_534;

/** What this machine lacks for the trial, installed first where we may; `null` when nothing is missing. */
export async function playerLacks(): Promise<string | null> {
	if (process.platform !== 'linux') return 'Linux';
	if (missing().length > 0 && process.getuid?.() === 0) {
		console.log(`Installing Debian’s ${missing().join(', ')}.`);
		await run('apt-get', ['install', '-y', '--no-install-recommends', ...missing()]).catch((error: unknown) =>
			console.log(`They could not be installed: ${String(error).slice(0, 300)}`),
		);
	}
	const lacking = missing();
	if (lacking.length > 0) return `${lacking.join(', ')}. apt-get install ${lacking.join(' ')}`;
	return lanAddresses().length === 0 ? 'an address on a network: localhost is as good as https anyway' : null;
}

function missing(): string[] {
	return Object.entries(PROGRAMS)
		.filter(([program]) => !existsSync(`/usr/bin/${program}`))
		.map(([, name]) => name);
}

/** What stands on the wall, read from the page itself. */
const Wall = v.object({
	path: v.string(),
	standing: v.nullable(v.string()),
	words: v.string(),
	secure: v.boolean(),
	pictures: v.array(v.number()),
});

type Wall = v.InferOutput<typeof Wall>;

const READ_WALL = `JSON.stringify({
	path: location.pathname,
	standing: document.querySelector('[data-standing]')?.dataset.standing ?? null,
	words: document.body.innerText,
	secure: isSecureContext,
	pictures: [...document.querySelectorAll('.layer.standing img')].map((image) => image.naturalWidth),
})`;

const Targets = v.array(v.object({ type: v.string(), webSocketDebuggerUrl: v.string() }));
const Evaluated = v.object({ result: v.object({ result: v.object({ value: v.string() }) }) });

/** A panel: its disk, its session, and a way to read its glass from outside that the agent knows nothing of. */
class TriedPanel {
	readonly folder: string;
	readonly #origin: string;
	readonly #display: number;
	readonly #port: number;
	#session: ChildProcess | null = null;
	#said = '';

	constructor(folder: string, origin: string, display: number, port: number) {
		this.folder = folder;
		this.#origin = origin;
		this.#display = display;
		this.#port = port;
	}

	/** Switches it on. */
	boot(): void {
		const asRoot = process.getuid?.() === 0;
		const session = spawn('cage', ['--', process.execPath, join(ROOT, 'scripts/player/agent/main.mjs')], {
			env: {
				PATH: process.env['PATH'],
				HOME: join(this.folder, 'state'),
				DISPLAY: `:${this.#display}`,
				XDG_RUNTIME_DIR: join(this.folder, 'run'),
				WLR_BACKENDS: 'x11',
				WLR_RENDERER: 'pixman',
				STATE_DIRECTORY: join(this.folder, 'state'),
				FOYER_SERVER: this.#origin,
				FOYER_SCREEN: 'new',
				FOYER_LANGUAGE: 'de',
				// No graphics here, and a second way in for this trial.
				FOYER_FLAGS: `--disable-gpu --remote-debugging-port=${this.#port}`,
			},
			stdio: ['ignore', 'pipe', 'ignore'],
			detached: true,
			...(asRoot && { uid: NOBODY, gid: NOBODY }),
		});
		session.stdout.on('data', (chunk: Buffer) => (this.#said += chunk.toString()));
		this.#session = session;
	}

	/** Everything of it dies at once. */
	async cutPower(): Promise<void> {
		const pids = await this.pids();
		const { pid } = this.#session ?? {};
		this.#session = null;
		// The session is a group: cage, Xwayland, the agent.
		for (const one of [...(pid === undefined ? [] : [-pid]), ...pids]) kill(one, 'SIGKILL');
		await later(SECOND);
	}

	/** What its agent has put in the journal. */
	said(): string {
		return this.#said;
	}

	/** The pids of its processes whose command line fits. */
	async pids(type = /./): Promise<number[]> {
		const { stdout } = await run('ps', ['-eo', 'pid,args', '-ww']);
		const own = stdout
			.split('\n')
			.filter((line) => line.includes(join(this.folder, 'state')) || line.includes(`port=${this.#port}`));
		return own.filter((line) => type.test(line)).map((line) => Number(line.trim().split(' ')[0]));
	}

	/** `null` while there is nothing to read. */
	async wall(): Promise<Wall | null> {
		try {
			const response = await fetch(`http://127.0.0.1:${this.#port}/json/list`, {
				signal: AbortSignal.timeout(2_000),
			});
			const [page] = v.parse(Targets, await response.json()).filter(({ type }) => type === 'page');
			return page ? v.parse(Wall, JSON.parse(await evaluated(page.webSocketDebuggerUrl))) : null;
		} catch {
			return null;
		}
	}
}

/** The value of our one expression on a page. */
function evaluated(url: string): Promise<string> {
	return new Promise((resolve, reject) => {
		const socket = new WebSocket(url);
		const timer = setTimeout(() => fail(), 2_000);
		const fail = () => {
			clearTimeout(timer);
			socket.close();
			reject(new Error('The page does not answer.'));
		};
		socket.onerror = fail;
		socket.onopen = () => {
			socket.send(JSON.stringify({ id: 1, method: 'Runtime.evaluate', params: { expression: READ_WALL } }));
		};
		socket.onmessage = ({ data }) => {
			const answer = v.safeParse(Evaluated, JSON.parse(String(data)));
			if (!answer.success) return;
			clearTimeout(timer);
			socket.close();
			resolve(answer.output.result.result.value);
		};
	});
}

function kill(pid: number, signal: NodeJS.Signals): void {
	try {
		process.kill(pid, signal);
	} catch {
		// It has gone by itself.
	}
}

/** A picture of an X screen that keeps itself in a file, in the format of xwd. */
async function pictureOf(file: string): Promise<Sharp> {
	const bytes = await readFile(file);
	const word = (index: number) => bytes.readUInt32BE(index * 4);
	const [width, height, line] = [word(4), word(5), word(12)];
	const start = word(0) + word(19) * 12;
	const pixels = Buffer.alloc(width * height * 3);
	for (let y = 0; y < height; y += 1) {
		for (let x = 0; x < width; x += 1) {
			const from = start + y * line + x * 4;
			const to = (y * width + x) * 3;
			[pixels[to], pixels[to + 1], pixels[to + 2]] = [
				bytes[from + 2] ?? 0,
				bytes[from + 1] ?? 0,
				bytes[from] ?? 0,
			];
		}
	}
	return sharp(pixels, { raw: { width, height, channels: 3 } });
}

/** @param shots a folder for pictures of the wall */
export async function tryPlayer(shots: string): Promise<Outcome> {
	const lines: string[] = [];
	const times: string[] = [];
	const tally = { passed: 0, failed: 0 };
	const note = (right: boolean, line: string) => {
		tally[right ? 'passed' : 'failed'] += 1;
		lines.push(`${right ? '✓' : '✗'} ${line}`);
		console.error(lines.at(-1));
	};

	await mkdir(shots, { recursive: true });
	const [address = ''] = lanAddresses();
	const folder = await mkdtemp(join(tmpdir(), 'foyer-player-'));
	const display = 90 + (process.pid % 900);
	const screen = spawn(
		'Xvfb',
		[`:${display}`, '-screen', '0', `${SCREEN.width}x${SCREEN.height}x24`, '-ac', '-fbdir', folder],
		{ stdio: 'ignore' },
	);
	for (const name of ['run', 'state']) {
		await mkdir(join(folder, name), { mode: 0o700 });
		if (process.getuid?.() === 0) await chown(join(folder, name), NOBODY, NOBODY);
	}
	await chmod(folder, 0o755);
	await chromiumPath();
	const server = await startFoyer();
	const panel = new TriedPanel(folder, `http://${address}:${server.port}`, display, await freePort());

	const glass = () => pictureOf(join(folder, 'Xvfb_screen0'));

	/** How long it takes until the wall is as wanted, and it can be seen; it may take a minute. */
	async function until(what: string, wanted: (wall: Wall) => boolean): Promise<Wall | null> {
		const begun = performance.now();
		for (;;) {
			const wall = await panel.wall();
			const seconds = (performance.now() - begun) / SECOND;
			if (wall && wanted(wall) && (await lit())) {
				note(seconds <= LIMIT_MS / SECOND, `${what}: after ${seconds.toFixed(1)} s`);
				times.push(`${what} ${seconds.toFixed(1)} s`);
				return wall;
			}
			if (seconds > (2 * LIMIT_MS) / SECOND) {
				note(false, `${what}: never; the wall: ${JSON.stringify(wall)}; the agent:\n${panel.said()}`);
				return null;
			}
			await later(SECOND / 4);
		}
	}

	/** Whether there is more than darkness on the glass: what a page says of itself is not what people see. */
	async function lit(): Promise<boolean> {
		const { channels } = await (await glass()).stats();
		return channels.some(({ stdev }) => stdev > 8);
	}

	/** Keeps a picture of the glass, on which nothing is the browser's own: its bars and bubbles are white, ours never. */
	async function shot(name: string): Promise<void> {
		const picture = await glass();
		await picture
			.clone()
			.png()
			.toFile(join(shots, `player-${name}.png`));
		const { data } = await picture.greyscale().raw().toBuffer({ resolveWithObject: true });
		const white = data.reduce((sum, value) => sum + (value > 252 ? 1 : 0), 0) / data.length;
		note(
			white < 0.002,
			`nothing of the browser’s own is on the glass (${name}: ${(white * 100).toFixed(2)} % white)`,
		);
	}

	/** What the agent has said since, as soon as it fits; `false` when it never does. */
	async function says(what: RegExp, since: number): Promise<boolean> {
		for (let tries = 0; tries < 120; tries += 1) {
			if (what.test(panel.said().slice(since))) return true;
			await later(SECOND / 2);
		}
		return false;
	}

	/** Somebody at the console; the server forgets them with every restart. */
	async function consoleLine() {
		return openStaff(server, await signIn(server, 'ruth'));
	}

	let cues = 0;
	/** Something happens in the house; at which revision. */
	async function happens(point: 'up_1' | 'down_1' | 'up_2' | 'down_2' | 'house_clear'): Promise<number> {
		cues += 1;
		const line = await consoleLine();
		await line.slice('evening');
		const before = line.held('evening')?.revision ?? 0;
		const { answer } = await sendCue(server, { cue: `player-${cues}`, house: 'sail-house', point });
		note(answer.ok, `${point} is stamped`);
		await line.slice('evening', () => (line.held('evening')?.revision ?? 0) > before);
		const revision = line.held('evening')?.revision ?? 0;
		line.close();
		return revision;
	}

	/** How long it takes until the server knows that the wall has painted this revision [S7]. */
	async function current(
		what: string,
		device: string,
		revision: number,
		begun = performance.now(),
	): Promise<void> {
		const line = await consoleLine();
		for (;;) {
			const { devices } = await line.slice('devices');
			const found = devices.find(({ id }) => id === device);
			const seconds = (performance.now() - begun) / SECOND;
			const isNews = (found?.painted?.revision ?? 0) >= revision;
			if (found?.connected && found.paintedSinceConnected && isNews && (await lit())) {
				note(seconds <= LIMIT_MS / SECOND, `${what}: current again after ${seconds.toFixed(1)} s`);
				times.push(`${what} ${seconds.toFixed(1)} s`);
				break;
			}
			if (seconds > (2 * LIMIT_MS) / SECOND) {
				note(false, `${what}: never; the console: ${JSON.stringify(found)}; the agent:\n${panel.said()}`);
				break;
			}
			await later(SECOND / 4);
		}
		line.close();
	}

	try {
		await server.stop();
		panel.boot();
		await until('[faults 22] first boot without the server: what it waits for', ({ words }) =>
			words.includes('Wartet auf'),
		);
		await shot('waits');
		await later(20 * SECOND);
		await server.start();
		const code = /^([A-Z]{4})\s*([A-Z]{4})$/;
		const first = await until('[faults 22] the server is there: the code', ({ words }) =>
			code.test(words.trim()),
		);
		note(first?.secure === true, 'the house’s plain http is as good as https here');
		const [, left = '', right = ''] = code.exec(first?.words.trim() ?? '') ?? [];
		const device = first?.path.split('/').pop() ?? '';

		const ruth = await openStaff(server, await signIn(server, 'ruth'));
		const approved = await ruth.command('device:approve', {
			code: left + right,
			name: 'Trial',
			placement: PLACEMENT,
		});
		ruth.close();
		note(approved.ok, 'a manager types the code');
		await until('paired: the first scene', ({ standing }) => standing === 'curtain-countdown');
		await shot('paired');
		// A minute in which nothing is wrong.
		const before = panel.said().length;
		await later(LIMIT_MS);
		const meanwhile = panel.said().slice(before);
		note(
			!/opening|starting|stalled|crashed/.test(meanwhile),
			'a page that is well is left alone for a minute',
		);
		note(await says(/kept for a start without the server/, 0), 'its build is kept on the panel');

		const faults = [
			['[faults 20] the page’s process killed', /type=renderer/, 'SIGKILL', 'up_1'],
			['the page’s process hung', /type=renderer/, 'SIGSTOP', 'down_1'],
			['the browser killed', /remote-debugging-pipe(?!.*type=)/, 'SIGKILL', 'up_2'],
			['[faults 21] the graphics process hung', /type=gpu-process/, 'SIGSTOP', 'down_2'],
		] as const;
		for (const [what, fits, signal, point] of faults) {
			const pids = await panel.pids(fits);
			note(pids.length > 0, `${pids.length} processes get ${signal}`);
			const seen = panel.said().length;
			const begun = performance.now();
			for (const pid of pids) kill(pid, signal);
			const revision = await happens(point);
			// What was painted before the fault took hold is no proof: the agent has to have seen it.
			const acted = () =>
				/(crashed|stalled): [^]*\nwell: /.test(
					panel
						.said()
						.slice(seen)
						.replaceAll(/^\w+: /gm, ''),
				);
			while (!acted() && performance.now() - begun < 2 * LIMIT_MS) await later(SECOND / 4);
			await current(what, device, revision, begun);
			await shot(point);
		}

		await server.stop();
		await panel.cutPower();
		let booted = panel.said().length;
		panel.boot();
		const dark = await until(
			'power cut, no server: the plan that is stored',
			({ standing }) => standing !== null,
		);
		note(await says(/from the browser’s own store/, booted), 'from the browser’s own store');
		note(
			(dark?.pictures ?? []).every((width) => width > 0),
			'with its pictures',
		);
		await shot('power-cut');
		await server.start();
		await current('the server is back, and something has happened', device, await happens('house_clear'));

		await server.stop();
		await panel.cutPower();
		for (const kept of ['Service Worker', 'Default/Service Worker'])
			await rm(join(folder, 'state/browser', kept), { recursive: true, force: true });
		booted = panel.said().length;
		panel.boot();
		await until(
			'the same, and the browser has lost its store: the plan that is stored',
			({ standing, path }) => standing !== null && path.endsWith(device),
		);
		note(await says(/from this panel/, booted), 'from the panel’s own disk');
		await shot('from-disk');
		await server.start();
		await current('the server is back', device, 0);
		lines.push(times.join('; '));
	} finally {
		await panel.cutPower();
		screen.kill('SIGKILL');
		await server.discard();
		await writeFile(join(shots, 'player-journal.txt'), panel.said());
		await rm(folder, { recursive: true, force: true, maxRetries: 5 });
	}
	return { ...tally, output: lines.join('\n') };
}

/** Beside the doors of the Sail House. */
const PLACEMENT: Placement = {
	place: 'In a trial',
	level: 'quay',
	houses: ['sail-house'],
	panelWidthMm: 941,
	lowerEdgeMm: 1600,
	distanceMm: 3500,
	rotation: 0,
	exit: true,
	doors: true,
	still: false,
	ways: [],
};
