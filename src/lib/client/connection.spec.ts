import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ServerClock, browserClocks } from './clock.ts';
import { Connection, type ConnectionParts } from './connection.svelte.ts';
import { FakeWire } from './fake-wire.ts';
import { Mirror } from './mirror.svelte.ts';

const GRANTED = { ok: false, code: 'claimed-by-other', message: 'Ana has it.' } as const;

let wake: () => void = () => {};

function connect(parts: Partial<ConnectionParts<'screen'>> = {}) {
	const wire = new FakeWire();
	const connection = new Connection({
		wire,
		clock: new ServerClock(browserClocks),
		mirror: new Mirror('screen'),
		hello: (arrival) => ({ as: 'screen', device: 'd1', token: 't', language: 'en', ...arrival }),
		random: () => 0.5,
		waking: (woken) => (wake = woken),
		...parts,
	});
	connection.start();
	return { wire, connection };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('trying', () => {
	it('[S6] retries for ever, never more than five seconds apart', () => {
		const { wire } = connect({ random: () => 1 });
		const began: number[] = [];
		const start = Date.now();
		for (let tried = 0; tried < 50; tried++) {
			wire.breaks();
			const tries = wire.hellos.length;
			while (wire.hellos.length === tries) vi.advanceTimersByTime(50);
			began.push(Date.now() - start);
		}
		const gaps = began.slice(1).map((at, i) => at - (began[i] ?? 0));
		expect(gaps).toHaveLength(49);
		expect(Math.max(...gaps)).toBeLessThanOrEqual(5_000);
	});

	it('[S6] gives up on a try that hangs, in time for the next one', () => {
		const { wire } = connect({ random: () => 1 });
		vi.advanceTimersByTime(5_000);
		expect(wire.hellos).toHaveLength(2);
	});

	it('[S6] waits as long as a busy server asks', () => {
		const { wire, connection } = connect({ random: () => 0 });
		wire.breaks({ code: 'too-many', message: 'Busy.', retryAfter: 20 });
		expect(connection.status).toBe('refused');
		vi.advanceTimersByTime(19_900);
		expect(wire.hellos).toHaveLength(1);
		vi.advanceTimersByTime(200);
		expect(wire.hellos).toHaveLength(2);
	});

	it('[S6] comes at once when it wakes', () => {
		const { wire } = connect({ random: () => 1 });
		wire.breaks();
		expect(wire.hellos).toHaveLength(1);
		wake();
		expect(wire.hellos).toHaveLength(2);
	});

	it('[S6] says what it holds as it is at each try', () => {
		const { wire } = connect();
		wire.admits();
		wire.ears.slices([
			{ name: 'plan', incarnation: 'i', schema: 1, revision: 1, hash: 'h1', body: { hash: 'p1' } },
		]);
		wire.breaks();
		wake();
		expect(wire.hellos.map(({ holds }) => holds)).toEqual([{}, { plan: 'h1' }]);
	});

	it('says how it stands', () => {
		const { wire, connection } = connect();
		expect(connection.status).toBe('connecting');
		wire.admits();
		expect(connection.status).toBe('connected');
		wire.breaks();
		expect(connection.status).toBe('lost');
	});

	it('[P2] hands on why it was refused', () => {
		const onended = vi.fn();
		const { wire } = connect({ onended });
		wire.breaks({ code: 'device-unknown', message: 'Pair it again.' });
		expect(onended).toHaveBeenCalledWith({ code: 'device-unknown', message: 'Pair it again.' });
	});

	it('stops for good', () => {
		const { wire, connection } = connect();
		connection.stop();
		vi.advanceTimersByTime(60_000);
		wake();
		expect(wire.hellos).toHaveLength(1);
	});
});

describe('the heartbeat', () => {
	it('[S14] takes eight samples after connecting and refines at each heartbeat', async () => {
		const { wire, connection } = connect();
		let asked = 0;
		wire.serverNow = () => (asked++, 1_000_000 + performance.now());
		wire.admits();
		await vi.advanceTimersByTimeAsync(2_000);
		expect(asked).toBe(8);
		await vi.advanceTimersByTimeAsync(10_000);
		expect(asked).toBe(10);
		expect(connection.clock.now()).toBe(1_000_000 + performance.now());
	});

	it('[S6] drops a line on which nobody answers and tries again', async () => {
		const { wire, connection } = connect();
		wire.admits();
		await vi.advanceTimersByTimeAsync(3_000);
		wire.serverNow = () => null;
		await vi.advanceTimersByTimeAsync(5_000);
		expect(connection.status).toBe('lost');
		expect(wire.hellos.length).toBeGreaterThan(1);
	});
});

describe('commands', () => {
	it('[H3] sends the same id again after a lost line, until it is answered', async () => {
		const { wire, connection } = connect();
		wire.admits();
		const answer = connection.command('help:claim', { request: 'r1' });
		await vi.advanceTimersByTimeAsync(0);
		wire.breaks();
		await vi.advanceTimersByTimeAsync(1_000);
		wire.answer = () => GRANTED;
		wire.admits();
		await vi.advanceTimersByTimeAsync(10);
		expect(await answer).toEqual(GRANTED);
		expect(wire.sent.length).toBeGreaterThanOrEqual(2);
		expect(new Set(wire.sent.map(({ id }) => id)).size).toBe(1);
	});

	it('[H3] sends nothing more once it was answered', async () => {
		const { wire, connection } = connect();
		wire.answer = () => GRANTED;
		wire.admits();
		const answer = connection.command('help:claim', { request: 'r1' });
		await vi.advanceTimersByTimeAsync(10);
		await answer;
		wire.breaks();
		wake();
		wire.admits();
		await vi.advanceTimersByTimeAsync(10);
		expect(wire.sent).toHaveLength(1);
	});

	it('[H3] keeps the order in which wishes were made without a line', async () => {
		const { wire, connection } = connect();
		wire.answer = () => GRANTED;
		const answers = [
			connection.command('help:raise', { request: 'r1', kind: 'question', note: '' }),
			connection.command('help:cancel', { request: 'r1' }),
		];
		expect(wire.sent).toEqual([]);
		wire.admits();
		await vi.advanceTimersByTimeAsync(10);
		await Promise.all(answers);
		expect(wire.sent.map(({ name }) => name)).toEqual(['help:raise', 'help:cancel']);
	});
});

describe('painted', () => {
	it('[S7] is not kept for later: only what is on the glass now counts', () => {
		const { wire, connection } = connect();
		const frame = { scene: 'board', performance: null, revisions: {}, at: 1, deviations: [] };
		connection.painted(frame);
		wire.admits();
		expect(wire.frames).toEqual([]);
		connection.painted(frame);
		expect(wire.frames).toEqual([frame]);
	});
});
