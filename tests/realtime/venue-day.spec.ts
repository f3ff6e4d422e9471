/** The points of the venue's day, from the tap of one to the page of everybody [T1]. */
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { newId } from '../../src/lib/contract/ids.ts';
import { startFoyer, type FoyerServer } from '../support/foyer-server.ts';
import { sendCue } from '../support/http.ts';
import { openScreen, openStaff, type Line } from '../support/sockets.ts';
import { signIn } from '../support/staff-session.ts';
import { rowsOf } from './database.ts';

/** What the night log says of a stamp of the building. */
const Stamped = v.object({ point: v.string(), at: v.number(), recordedAt: v.number() });

let server: FoyerServer;
let ruth: Line<'staff'>;
let jonas: Line<'staff'>;
let screen: Line<'screen'>;

beforeAll(async () => {
	server = await startFoyer({ like: inject('laid') });
	ruth = await openStaff(server, await signIn(server, 'ruth'));
	jonas = await openStaff(server, await signIn(server, 'jonas'));
	screen = await openScreen(server, 'bar');
	await screen.slice('evening');
});
afterAll(async () => {
	for (const line of [ruth, jonas, screen]) line.close();
	await server.discard();
});

/** The building as this line has it once its points were stamped like this. */
async function building(line: Line<'staff'>, stamped: boolean[]) {
	const { venueDay } = await line.slice('evening', (evening) => {
		const now = evening.venueDay.points.map(({ at }) => at !== null);
		return JSON.stringify(now) === JSON.stringify(stamped);
	});
	return venueDay;
}

describe('the foyer', () => {
	it('[T1][T2] opened once is open for everybody of the staff, by the time it was said to be', async () => {
		const at = Date.now() - 120_000;
		const answer = await ruth.command('venue-point:stamp', { point: 'foyer_open', at });
		expect(answer).toEqual({ ok: true, value: { at, already: false } });
		for (const line of [ruth, jonas]) {
			expect((await building(line, [true, false])).points[0]).toEqual({ point: 'foyer_open', at });
		}
		const [fact] = rowsOf(server.dataDir, `select * from night_log where fact = 'venue-point-stamped'`);
		expect(fact).toMatchObject({ actor_kind: 'person', source: 'socket' });
		const { recordedAt, ...data } = v.parse(Stamped, JSON.parse(String(fact?.['data'])));
		expect(data).toEqual({ point: 'foyer_open', at });
		expect(recordedAt).toBeGreaterThan(at);
	});

	it('[T15] opened again changes nothing, and answers when it was', async () => {
		const { points } = await building(ruth, [true, false]);
		const again = await ruth.command('venue-point:stamp', { point: 'foyer_open' });
		expect(again).toEqual({ ok: true, value: { at: points[0]?.at, already: true } });
	});

	it('[T2] is not taken back before what came after it, and then it is, with both in the log', async () => {
		await ruth.command('venue-point:stamp', { point: 'building_clear' });
		await building(jonas, [true, true]);
		const tooEarly = await ruth.command('venue-point:undo', { point: 'foyer_open' });
		expect(tooEarly).toMatchObject({ ok: false, code: 'point-passed' });
		expect(tooEarly.ok ? '' : tooEarly.message).toContain('“Building clear” was already stamped');
		await ruth.command('venue-point:undo', { point: 'building_clear' });
		await ruth.command('venue-point:undo', { point: 'foyer_open' });
		await building(jonas, [false, false]);
		const undone = rowsOf(server.dataDir, `select * from night_log where fact = 'venue-point-undone'`);
		expect(undone).toHaveLength(2);
	});

	it('[P1] is nothing the public is sent: not even that there is news', async () => {
		const seen = screen.frames.filter(({ event }) => event === 'slices:now').length;
		await ruth.command('venue-point:stamp', { point: 'foyer_open' });
		await building(jonas, [true, false]);
		// News of a house closes the interval in which a word of it could have come.
		await sendCue(server, { cue: newId(), house: 'loft', point: 'house_open' });
		await screen.slice('evening', ({ performances }) => performances.length === 1);
		const told = screen.frames.filter(({ event }) => event === 'slices:now').slice(seen);
		expect(told).toHaveLength(1);
		expect(JSON.stringify(screen.frames)).not.toMatch(/foyer_open|venueDay/);
	});
});

describe('the demonstration’s next night', () => {
	it('[T1] begins with a building nobody has opened', async () => {
		await building(ruth, [true, false]);
		const performances = rowsOf(server.dataDir, 'select id from performance order by day limit 3');
		for (const { id } of performances) {
			await ruth.command('point:stamp', { performance: String(id), point: 'house_clear' });
		}
		for (const line of [ruth, jonas, screen]) line.close();
		await server.stop();
		await server.start();
		ruth = await openStaff(server, await signIn(server, 'ruth'));
		expect((await building(ruth, [false, false])).points.map(({ at }) => at)).toEqual([null, null]);
	});
});
