/**
 * [R6] Fault 10 on a real server: a process whose wall clock libfaketime sets an hour on and an hour back, while its
 * monotonic clock runs as it does on a machine whose clock is set.
 */
import { execFile } from 'node:child_process';
import { glob, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as later } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Placement } from '../src/lib/domain/device/placement.ts';
import { DEFAULT_CALLS } from '../src/lib/domain/evening/calls.ts';
import { DEFAULT_OPENING } from '../src/lib/domain/evening/opening.ts';
import { DEFAULT_GRACE } from '../src/lib/domain/evening/public-phase.ts';
import { HOUR, MINUTE, SECOND } from '../src/lib/domain/time/instant.ts';
import { DEFAULT_LENGTHS } from '../src/lib/domain/venue/setup.ts';
import { rowsOf } from '../tests/realtime/database.ts';
import { startFoyer } from '../tests/support/foyer-server.ts';
import { sendCue } from '../tests/support/http.ts';
import { openScreen, openStaff, openUnpaired } from '../tests/support/sockets.ts';
import { signIn } from '../tests/support/staff-session.ts';
import type { Outcome } from './run-tool.ts';

const run = promisify(execFile);

/** The clockwork looks every 20 s; by then it has, on a machine that is busy. */
const A_LOOK_MS = 25 * SECOND;

/** Debian's libfaketime, installed first where we may; `null` where there is none. */
export async function fakeTimeLibrary(): Promise<string | null> {
	const found = await libraryHere();
	if (found || process.getuid?.() !== 0) return found;
	console.log('There is no libfaketime here. Installing Debian’s.');
	try {
		await run('apt-get', ['install', '-y', '--no-install-recommends', 'libfaketime']);
	} catch (error) {
		console.log(`It could not be installed: ${String(error).slice(0, 300)}`);
	}
	return libraryHere();
}

async function libraryHere(): Promise<string | null> {
	for await (const path of glob('/usr/lib/*/faketime/libfaketimeMT.so.1')) return path;
	return null;
}

/** Plays a short evening on a server whose clock is set twice. @param library libfaketime */
export async function tryClock(library: string): Promise<Outcome> {
	const lines: string[] = [];
	const tally = { passed: 0, failed: 0 };
	const expect = (what: string, seen: unknown, wanted: unknown) => {
		const right = JSON.stringify(seen) === JSON.stringify(wanted);
		tally[right ? 'passed' : 'failed'] += 1;
		const but = right ? '' : `, not ${JSON.stringify(wanted)}`;
		lines.push(`${right ? '✓' : '✗'} ${what}: ${JSON.stringify(seen)}${but}`);
	};

	const folder = await mkdtemp(join(tmpdir(), 'foyer-clock-'));
	const file = join(folder, 'set-by');
	/** Sets the server's wall clock apart from ours by so many seconds. */
	const setBy = async (seconds: number) => {
		await writeFile(`${file}.new`, `${seconds < 0 ? '' : '+'}${seconds}\n`);
		await rename(`${file}.new`, file);
	};
	await setBy(0);
	const server = await startFoyer({
		env: {
			LD_PRELOAD: library,
			FAKETIME_TIMESTAMP_FILE: file,
			FAKETIME_NO_CACHE: '1',
			FAKETIME_DONT_FAKE_MONOTONIC: '1',
			NO_FAKE_STAT: '1',
		},
	});
	try {
		const session = await signIn(server, 'ruth');
		const ruth = await openStaff(server, session);
		const anne = await openStaff(server, await signIn(server, 'anne'));
		const screen = await openScreen(server, 'sail-left');
		const placement: Placement = {
			place: 'Beside the cloakroom',
			level: 'quay',
			houses: [],
			panelWidthMm: 941,
			lowerEdgeMm: 1600,
			distanceMm: 3500,
			rotation: 0,
			exit: false,
			doors: false,
			still: false,
			ways: [],
		};
		const codes = await Promise.all(
			[1, 2].map(async () => {
				const line = await openUnpaired(server, 'screen');
				return ((await line.frame('pairing:code')) as { code: string }).code;
			}),
		);
		const stamps = (point: string, house: string) =>
			rowsOf(server.dataDir, `select data from night_log where fact = 'point-stamped'`).filter(({ data }) => {
				const said = JSON.parse(String(data)) as { point: string; performance: string };
				return said.point === point && said.performance.startsWith(house);
			}).length;
		const cue = async (id: string, point: 'up' | 'down') => {
			const { answer } = await sendCue(server, { cue: id, house: 'sail-house', point });
			return answer.ok ? answer.value : { at: 0, already: answer.code };
		};

		// The Loft opens by itself within the first look.
		const opening = { ...DEFAULT_OPENING, housesByThemselves: true };
		const timing = { grace: DEFAULT_GRACE, calls: [...DEFAULT_CALLS], opening, defaults: DEFAULT_LENGTHS };
		expect('houses open by themselves', (await anne.command('settings:timing', timing)).ok, true);
		const { performances } = await ruth.slice('evening');
		const loft = performances.find(({ performance }) => performance.house === 'loft')?.performance;
		if (!loft) throw new Error('The Loft does not play tonight.');
		const start = Date.now() + loft.doorsMinutesBefore * MINUTE - SECOND;
		const moved = await ruth.command('start:move', { performance: loft.id, start, meets: false });
		expect('the Loft’s start is moved', moved.ok, true);
		const first = await cue('trial-1', 'up');
		expect('a cue stamps the start', first.already, false);
		await later(A_LOOK_MS);
		expect('the Loft has opened by itself', stamps('house_open', 'loft'), 1);

		for (const [name, seconds] of [
			['+1 h', 3_600],
			['-1 h', -3_600],
		] as const) {
			await setBy(seconds);
			const told = async () => Number(await screen.ask('clock:ask')) - Date.now();
			expect(`${name}: screens are told so, within 2 s`, near(await told(), seconds * SECOND), true);
			await later(A_LOOK_MS);
			expect(`${name}: the staff page stays`, ruth.socket.connected, true);
			expect(`${name}: and the screen`, screen.socket.connected, true);
			const page = await fetch(`${server.url}/staff`, {
				headers: { cookie: session.cookie },
				redirect: 'manual',
			});
			expect(`${name}: the session opens the page`, page.status, 200);
			const again = await openStaff(server, session);
			expect(`${name}: and a new socket`, again.socket.connected, true);
			again.close();
			expect(`${name}: the cue seen before`, (await cue('trial-1', 'up')).already, true);
			expect(`${name}: was at the same time`, (await cue('trial-1', 'up')).at, first.at);
			expect(
				`${name}: and another for the same point`,
				(await cue(`trial-set-by${seconds}`, 'up')).already,
				true,
			);
			expect(`${name}: one start is stamped`, stamps('up_1', 'sail-house'), 1);
			expect(`${name}: the Loft was opened once`, stamps('house_open', 'loft'), 1);
			const [code = ''] = codes.splice(0, 1);
			const paired = await ruth.command('device:approve', {
				code,
				name: `Cloakroom ${name}`,
				placement,
			});
			expect(`${name}: a code of before pairs`, paired.ok, true);
		}
		const down = await cue('trial-2', 'down');
		expect('the show goes on', down.already, false);
		expect('and not backwards', down.at >= first.at, true);
		await setBy(0);
		const back = Number(await screen.ask('clock:ask')) - Date.now();
		expect('set right again, screens are told so', near(back, 0), true);
		// What it logged comes by a pipe.
		await later(SECOND);
		const said = server.printed().matchAll(/"milliseconds":(-?\d+).*clock was set/g);
		const hours = [...said].map(([, by]) => Math.round(Number(by) / HOUR));
		expect('the log has it, by hours', hours, [1, -2, 1]);
		for (const line of [ruth, anne, screen]) line.close();
		lines.push(
			`${tally.passed} of ${tally.passed + tally.failed} as wanted, the clock set by +1 h, -2 h and +1 h`,
		);
	} finally {
		await server.discard();
		await rm(folder, { recursive: true });
	}
	return { ...tally, output: lines.join('\n') };
}

function near(seen: number, wanted: number): boolean {
	return Math.abs(seen - wanted) < 2 * SECOND;
}
