/** [R6] Fault 10: the machine's clock is set while an evening runs, an hour on and an hour back. */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, inject, it, vi } from 'vitest';
import { newId } from '../../src/lib/contract/ids.ts';
import type { StaffEveningSlice, StaffPerformance } from '../../src/lib/contract/views.ts';
import type { Placement } from '../../src/lib/domain/device/placement.ts';
import { DEFAULT_CALLS } from '../../src/lib/domain/evening/calls.ts';
import { DEFAULT_OPENING } from '../../src/lib/domain/evening/opening.ts';
import { phaseOf } from '../../src/lib/domain/evening/phase.ts';
import { DEFAULT_GRACE } from '../../src/lib/domain/evening/public-phase.ts';
import { DAY, HOUR, MINUTE, roundUpToMinutes, SECOND } from '../../src/lib/domain/time/instant.ts';
import { DEFAULT_LENGTHS } from '../../src/lib/domain/venue/setup.ts';
import { openFoyerHere, type FoyerHere } from '../support/foyer-here.ts';
import { openScreen, openStaff, openUnpaired, type Line } from '../support/sockets.ts';
import { rowsOf } from './database.ts';

/** Six in the evening of a Friday. */
const STARTS_AT = Date.UTC(2026, 10, 20, 18);
const HOUSE = 'sail-house';

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

let here: FoyerHere;
let openLines: { close(): void }[] = [];

function kept<Opened extends { close(): void }>(line: Opened): Opened {
	openLines.push(line);
	return line;
}

/** An offer to pair that is long over: the clockwork takes it away at the end of each of its looks. */
function leaveMarker(dataDir: string): void {
	const database = new DatabaseSync(join(dataDir, 'foyer.db'), { timeout: 5_000 });
	database.exec(
		`insert into pairing (device, code_hash, token_hash, kind, asked_at, expires_at) values ('marker', '-', '-', 'screen', 0, 0)`,
	);
	database.close();
}

function markerStands(dataDir: string): boolean {
	return rowsOf(dataDir, `select device from pairing where device = 'marker'`).length > 0;
}

/** The clockwork looks once, as it does every 20 s. */
async function look(): Promise<void> {
	leaveMarker(here.dataDir);
	vi.advanceTimersByTime(20 * SECOND);
	await vi.waitFor(() => expect(markerStands(here.dataDir)).toBe(false), 10_000);
}

function staff(login: string): Promise<Line<'staff'>> {
	return here.signIn(login).then((session) => openStaff(here, session).then(kept));
}

/** Tonight in the Sail House on this line, once it is as wanted. */
async function sail(
	line: Line<'staff'>,
	wanted: (of: StaffPerformance) => boolean = () => true,
): Promise<StaffPerformance> {
	const found = ({ performances }: StaffEveningSlice) =>
		performances.find((of) => of.performance.house === HOUSE && wanted(of));
	const tonight = found(await line.slice('evening', (evening) => found(evening) !== undefined));
	if (!tonight) throw new Error('The Sail House does not play tonight.');
	return tonight;
}

/** A screen that nobody has approved yet, and its code. */
async function waiting(): Promise<string> {
	const { code } = (await kept(await openUnpaired(here, 'screen')).frame('pairing:code')) as { code: string };
	return code;
}

function approve(by: Line<'staff'>, code: string) {
	return by.command('device:approve', { code, name: 'Cloakroom', placement });
}

/** The point of tonight in the Sail House, cued by the desk under this id. */
async function cue(id: string, point: 'house_open' | 'up' | 'down') {
	const caller = await here.foyer.callerOf(new Headers({ authorization: `Bearer ${here.demo.cueToken}` }));
	if (!caller) throw new Error('The desk is not known.');
	return here.foyer.enter('cue:send', caller, { id: newId(), input: { cue: id, house: HOUSE, point } });
}

function stamped(point: string): number[] {
	return rowsOf(here.dataDir, `select data from night_log where fact = 'point-stamped'`).flatMap(
		({ data }) => {
			const said = JSON.parse(String(data)) as { point: string; performance: string; at: number };
			return said.point === point && said.performance.startsWith(HOUSE) ? [said.at] : [];
		},
	);
}

beforeEach(() => {
	// The clockwork looks when the test says so.
	vi.useFakeTimers({ toFake: ['setInterval'] });
});
afterEach(async () => {
	vi.useRealTimers();
	for (const line of openLines) line.close();
	openLines = [];
	await here.discard();
});

describe.each([
	['an hour on', HOUR],
	['an hour back', -HOUR],
])('[R6] fault 10: the clock is set %s, and', (_which, by) => {
	beforeEach(async () => {
		here = await openFoyerHere(undefined, { startsAt: STARTS_AT, pictures: inject('laid') });
	});

	it('whoever is signed in stays so for their fourteen days, and no longer; so does an administrator’s link for its seven', async () => {
		const [, link = ''] = /\/welcome\/(\S+)/.exec(here.foyer.greeting().join('\n')) ?? [];
		const session = await here.signIn('marek');
		const open = kept(await openStaff(here, session));
		here.step(by);
		await look();
		expect(open.frames.map(({ event }) => event)).not.toContain('admission:ended');
		expect(kept(await openStaff(here, session)).socket.connected).toBe(true);
		here.pass(7 * DAY - MINUTE);
		expect(await here.foyer.adminLinkOpen(link)).toBe(true);
		here.pass(2 * MINUTE);
		expect(await here.foyer.adminLinkOpen(link)).toBe(false);
		here.pass(7 * DAY - 2 * MINUTE);
		expect(kept(await openStaff(here, session)).socket.connected).toBe(true);
		here.pass(2 * MINUTE);
		await expect(openStaff(here, session)).rejects.toMatchObject({ refusal: { code: 'not-signed-in' } });
		await look();
		expect(await open.frame('admission:ended')).toMatchObject({ code: 'not-signed-in' });
	});

	it('a pairing code is good for its ten minutes, and no longer', async () => {
		const ruth = await staff('ruth');
		const [early, late] = [await waiting(), await waiting()];
		here.step(by);
		await look();
		here.pass(9 * MINUTE);
		expect(await approve(ruth, early)).toMatchObject({ ok: true });
		here.pass(MINUTE);
		expect(await approve(ruth, late)).toMatchObject({ ok: false, code: 'code-expired' });
		// One that is asked for now is told by the time that everybody reads, and lasts as long.
		const screen = kept(await openUnpaired(here, 'screen'));
		const next = (await screen.frame('pairing:code')) as { code: string; expiresAt: number };
		expect(Math.abs(next.expiresAt - (here.now() + 10 * MINUTE))).toBeLessThan(MINUTE);
		here.pass(9 * MINUTE);
		expect(await approve(ruth, next.code)).toMatchObject({ ok: true });
	});

	it('a cue seen before is still “already”, nothing is stamped twice, and the show goes on [T15]', async () => {
		const ruth = await staff('ruth');
		here.pass(40 * MINUTE);
		const first = await cue('cue-1', 'up');
		expect(first).toMatchObject({ ok: true, value: { already: false } });
		here.step(by);
		await look();
		const at = first.ok ? first.value.at : 0;
		expect(await cue('cue-1', 'up')).toMatchObject({ ok: true, value: { already: true, at } });
		expect(await cue('cue-2', 'up')).toMatchObject({ ok: true, value: { already: true, at } });
		expect(stamped('up_1')).toEqual([at]);

		here.pass(MINUTE);
		expect(await cue('cue-3', 'down')).toMatchObject({
			ok: true,
			value: { already: false, point: 'down_1' },
		});
		const { performance, happened } = await sail(ruth, (of) => of.happened.stamps.length === 2);
		expect(phaseOf(performance, happened)).toMatchObject({ name: 'interval', after: 1 });
		const [down = 0] = stamped('down_1');
		// Never before the part began, though the clock may say so.
		expect(down).toBeGreaterThanOrEqual(at);
		if (by > 0) expect(Math.abs(down - here.now())).toBeLessThan(MINUTE);
	});

	it('what opens by itself opens once, and stays as a person left it [T6]', async () => {
		const ruth = await staff('ruth');
		const anne = await staff('anne');
		const { performance } = await sail(ruth);
		// A start is a whole minute, whatever is wished.
		const start = roundUpToMinutes(here.now() + 70 * MINUTE, 1);
		expect(
			await ruth.command('start:move', { performance: performance.id, start, meets: false }),
		).toMatchObject({
			ok: true,
		});
		const opening = { ...DEFAULT_OPENING, housesByThemselves: true };
		const timing = { grace: DEFAULT_GRACE, calls: [...DEFAULT_CALLS], opening, defaults: DEFAULT_LENGTHS };
		expect(await anne.command('settings:timing', timing)).toMatchObject({ ok: true });
		const doors = start - performance.doorsMinutesBefore * MINUTE;
		here.pass(doors - here.now() + MINUTE);
		await look();
		expect(stamped('house_open')).toEqual([doors]);

		here.step(by);
		await look();
		expect(
			await ruth.command('point:undo', { performance: performance.id, point: 'house_open' }),
		).toMatchObject({ ok: true });
		// Also when the clock, set back, comes to that time again.
		for (let minutes = 0; minutes < 80; minutes += 20) {
			await look();
			here.pass(20 * MINUTE);
		}
		here.step(-by);
		await look();
		expect(stamped('house_open')).toEqual([doors]);
	});

	it('screens are told the new time at once, and the new day within one look; it is said once in the log', async () => {
		const ruth = await staff('ruth');
		const screen = kept(await openScreen(here, 'sail-left'));
		const told = async () => Math.abs(Number(await screen.ask<number>('clock:ask')) - here.now());
		expect(await told()).toBeLessThan(SECOND);
		// Half an hour to the end of the venue's day, or half an hour after it.
		const edge = Date.UTC(2026, 10, 21, 4);
		here.pass(edge - here.now() - Math.sign(by) * 30 * MINUTE);
		await look();
		const day = by > 0 ? ['2026-11-20', '2026-11-21'] : ['2026-11-21', '2026-11-20'];
		await ruth.slice('evening', ({ venueDay }) => venueDay.day === day[0]);
		const { hash } = await screen.slice('plan');

		here.step(by);
		expect(await told()).toBeLessThan(SECOND);
		await look();
		await ruth.slice('evening', ({ venueDay }) => venueDay.day === day[1]);
		await screen.slice('plan', (plan) => plan.hash !== hash);
		const steps = here.warnings().filter((line) => line.includes('clock was set'));
		const seconds = steps.map((line) => (JSON.parse(line) as { milliseconds: number }).milliseconds / SECOND);
		expect(seconds.map(Math.round)).toEqual([by / SECOND]);
		// The demonstration laid its new day once, whichever way the clock came to it.
		const laid = rowsOf(here.dataDir, `select at from night_log where fact = 'demonstration-laid'`);
		here.step(-by);
		await look();
		here.step(by);
		await look();
		const again = rowsOf(here.dataDir, `select at from night_log where fact = 'demonstration-laid'`);
		expect(again).toEqual(laid);
	});
});

describe('[R6] a server that starts more than a day before its last entry', () => {
	let dataDir: string;

	beforeEach(async () => {
		dataDir = await mkdtemp(join(tmpdir(), 'foyer-clock-'));
		await cp(inject('laid'), dataDir, { recursive: true });
		leaveMarker(dataDir);
	});
	afterEach(() => rm(dataDir, { recursive: true, force: true }));

	async function startAt(startsAt: number): Promise<void> {
		here = await openFoyerHere(dataDir, { startsAt });
	}
	const says = () => here.foyer.greeting().some((line) => line.includes('clock'));

	it('says so, and brings nothing about until the clock is set', async () => {
		await startAt(Date.now() - 2 * DAY);
		expect(says()).toBe(true);
		expect(here.warnings().filter((line) => line.includes('before the night log’s last entry'))).toHaveLength(
			1,
		);
		expect(markerStands(here.dataDir)).toBe(true);
		here.step(2 * DAY);
		vi.advanceTimersByTime(20 * SECOND);
		await vi.waitFor(() => expect(markerStands(here.dataDir)).toBe(false), 10_000);
	});

	it('or until a manager has seen what the time is, and nobody else', async () => {
		await startAt(Date.now() - 2 * DAY);
		await staff('sam');
		vi.advanceTimersByTime(20 * SECOND);
		// By the time three people were let in, it has looked.
		for (const login of ['sam', 'lena', 'jonas']) await staff(login);
		expect(markerStands(here.dataDir)).toBe(true);
		await staff('ruth');
		vi.advanceTimersByTime(20 * SECOND);
		await vi.waitFor(() => expect(markerStands(here.dataDir)).toBe(false), 10_000);
	});

	it('and one that starts within the day, or after it, says nothing', async () => {
		await startAt(Date.now() - 23 * HOUR);
		expect(says()).toBe(false);
		expect(here.warnings()).toEqual([]);
		expect(markerStands(here.dataDir)).toBe(false);
	});
});
