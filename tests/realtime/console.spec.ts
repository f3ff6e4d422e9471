/** What the console of screens goes by: how devices say they are, who is told, and what a screen showed. */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { MINUTE, SECOND } from '../../src/lib/domain/time/instant.ts';
import { openFoyerHere, type FoyerHere } from '../support/foyer-here.ts';
import { openKiosk, openScreen, openStaff, type Line } from '../support/sockets.ts';

let here: FoyerHere;
let yusuf: Line<'staff'>;
const lines: { close(): void }[] = [];

function kept<Opened extends { close(): void }>(line: Opened): Opened {
	lines.push(line);
	return line;
}

beforeAll(async () => {
	here = await openFoyerHere(inject('laid'));
	yusuf = kept(await openStaff(here, await here.signIn('yusuf')));
});
afterAll(async () => {
	for (const line of lines) line.close();
	await here.discard();
});

const condition = {
	clock: { aheadMs: -1_200, roundTripMs: 3.5 },
	heapBytes: 31_000_000,
	build: '1763800000000',
	line: 'websocket',
	secure: true,
	worker: true,
	view: { width: 1920, height: 1080 },
	missing: ['ingrid-800.webp'],
};

describe('how a device is', () => {
	it('[S7] is its own last word, told to those who look after devices, and unknown until it has said', async () => {
		const bar = kept(await openScreen(here, 'bar'));
		const kiosk = kept(await openKiosk(here, 'kiosk-quay'));
		const sam = kept(await openStaff(here, await here.signIn('sam')));
		expect(await yusuf.slice('conditions')).toEqual({ conditions: [] });
		bar.socket.emit('device:condition', condition);
		const one = await yusuf.slice('conditions', ({ conditions }) => conditions.length > 0);
		expect(one.conditions).toMatchObject([{ device: 'bar', ...condition }]);
		kiosk.socket.emit('device:condition', { ...condition, missing: [], heapBytes: null, clock: null });
		bar.socket.emit('device:condition', { ...condition, missing: [] });
		const both = await yusuf.slice('conditions', ({ conditions }) => conditions.length > 1);
		expect(both.conditions.map(({ device, missing }) => [device, missing])).toEqual([
			['bar', []],
			['kiosk-quay', []],
		]);
		await sam.slice('evening');
		expect(sam.held('conditions')).toBeUndefined();
	});

	it('[P4] is taken in the words of its schema, in its size and its pace', async () => {
		const before = here.warnings().length;
		// Two are heard a second from one device.
		for (const [device, bad] of [
			['main-foyer', { ...condition, missing: Array.from({ length: 51 }, () => 'a') }],
			['main-foyer', { ...condition, build: 'x'.repeat(300) }],
			['box-office', { ...condition, more: 1 }],
			['box-office', null],
		] as const) {
			const line = kept(await openScreen(here, device));
			line.socket.emit('device:condition', bad);
			await line.ask('clock:ask');
		}
		const said = here.warnings().slice(before);
		expect(said.filter((line) => line.includes('a condition that does not parse'))).toHaveLength(4);
		const entrance = kept(await openScreen(here, 'entrance'));
		const answers: unknown[] = await Promise.all(
			Array.from({ length: 5 }, () => entrance.ask('device:condition', condition)),
		);
		expect(answers.filter((answer) => answer !== null)).toMatchObject([
			{ code: 'too-many' },
			{ code: 'too-many' },
			{ code: 'too-many' },
		]);
	});

	it('[S1] comes with what walls go by, for those who look after them or put something up', async () => {
		for (const [login, sees] of [
			['marek', true],
			['yusuf', true],
			['anne', true],
			['sam', false],
			['jonas', false],
		] as const) {
			const line = kept(await openStaff(here, await here.signIn(login)));
			await line.slice('evening');
			expect(line.held('walls') !== undefined, login).toBe(sees);
			expect(line.held('overrides') !== undefined, login).toBe(sees);
			const hash = (await yusuf.slice('walls')).plan;
			const { actor } = (await here.foyer.callerOf(
				new Headers({ cookie: (await here.signIn(login)).cookie, host: new URL(here.url).host }),
			))!;
			if (actor.kind !== 'person') throw new Error('Nobody signed in.');
			expect((await here.foyer.planFor(hash, actor)) !== null, login).toBe(sees);
		}
	});
});

describe('what a screen showed', () => {
	it('[S16] is told to those who read the log: the scene between two frames, and what nobody knows', async () => {
		const asked = async (login: string, at: number) => {
			const caller = await here.foyer.callerOf(
				new Headers({ cookie: (await here.signIn(login)).cookie, host: new URL(here.url).host }),
			);
			if (caller?.actor.kind !== 'person') throw new Error('Nobody signed in.');
			return here.foyer.shown('quay-exit', at, caller.actor);
		};
		const exit = await openScreen(here, 'quay-exit');
		await exit.slice('evening');
		const painted = { performance: null, revisions: { evening: 1_000_000 }, deviations: [] };
		// Told a moment later, as frames are: what is told of the future is told of now.
		const first = here.now() - 5;
		exit.socket.emit('screen:painted', { ...painted, scene: 'welcome', at: first });
		await exit.ask('clock:ask');
		here.pass(10 * MINUTE);
		const second = here.now() - 5;
		exit.socket.emit('screen:painted', { ...painted, scene: 'tonights-board', at: second });
		await exit.ask('clock:ask');
		here.pass(10 * MINUTE);
		const went = here.now();
		exit.close();
		await yusuf.slice('devices', ({ devices }) =>
			devices.some(({ id, connected, painted: last }) => id === 'quay-exit' && !connected && last !== null),
		);
		here.pass(10 * MINUTE);
		// Frames and absences are written in a batch, within a second.
		await expect
			.poll(async () => (await asked('ruth', here.now()))?.answer.state, { timeout: 10_000 })
			.toBe('gone');

		const between = await asked('ruth', first + 5 * MINUTE);
		expect(between?.answer).toMatchObject({ state: 'shown', frame: { scene: 'welcome' }, until: second });
		// Nothing has changed since, so it can be drawn again.
		expect(between?.drawable).toBe(true);
		const gone = await asked('anne', went + 5 * MINUTE);
		expect(gone?.answer).toMatchObject({ state: 'gone', last: { scene: 'tonights-board' }, until: null });
		expect(gone?.answer.state === 'gone' && Math.abs(gone.answer.since - went)).toBeLessThan(10 * SECOND);
		expect((await asked('ruth', here.now() + MINUTE))?.answer).toEqual({ state: 'to-come' });
		expect((await asked('ruth', first - 30 * MINUTE))?.answer).toEqual({ state: 'nothing-kept' });
		for (const login of ['yusuf', 'marek', 'sam', 'ingrid'])
			expect(await asked(login, second), login).toBeNull();
	});
});
