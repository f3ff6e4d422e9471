import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer } from '../contract/events.ts';
import type { SliceOf } from '../contract/views.ts';
import { ServerClock, browserClocks } from './clock.ts';
import { Connection } from './connection.svelte.ts';
import { FakeValues } from './fake-values.ts';
import { FakeWire } from './fake-wire.ts';
import { HelpOutbox } from './help-outbox.svelte.ts';
import { Mirror } from './mirror.svelte.ts';
import { Stored } from './stored.ts';

const UNAVAILABLE: Answer<never> = { ok: false, code: 'unavailable', message: 'Try again in a moment.' };
const CLOSED: Answer<never> = { ok: false, code: 'request-closed', message: 'This request is closed.' };

function kiosk(values = new FakeValues()) {
	const wire = new FakeWire();
	const mirror = new Mirror('kiosk');
	const connection = new Connection<'kiosk'>({
		wire,
		clock: new ServerClock(browserClocks),
		mirror,
		hello: (arrival) => ({ as: 'kiosk', device: 'k1', token: 't', language: 'en', ...arrival }),
		random: () => 0.5,
		waking: () => undefined,
	});
	connection.start();
	const stored = new Stored('k1', values, () => undefined);
	return { wire, values, stored, mirror, outbox: new HelpOutbox(connection, stored) };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('HelpOutbox', () => {
	it('[H3] keeps a request until the server has answered, not until it was sent', async () => {
		const { wire, outbox, stored } = kiosk();
		wire.admits();
		outbox.raise('sighted-guide', '', 1_000);
		await vi.advanceTimersByTimeAsync(50);
		expect(wire.sent.length).toBeGreaterThan(0);
		expect(outbox.waiting).toHaveLength(1);
		expect(await stored.get('help')).toHaveLength(1);
		wire.answer = () => CLOSED;
		await vi.advanceTimersByTimeAsync(50);
		expect(outbox.waiting).toEqual([]);
		expect(await stored.get('help')).toEqual([]);
	});

	it('[K9][H3] made without a network survives a reload and goes out once, under the same id', async () => {
		const before = kiosk();
		const request = before.outbox.raise('step-free', 'Two wheelchairs', 1_000);
		await vi.advanceTimersByTimeAsync(50);
		expect(before.wire.sent).toEqual([]);
		const id = before.outbox.waiting[0]?.id;

		const after = kiosk(before.values);
		void after.outbox.restore();
		await vi.advanceTimersByTimeAsync(50);
		expect(after.outbox.waiting).toHaveLength(1);
		after.wire.answer = () => CLOSED;
		after.wire.admits();
		await vi.advanceTimersByTimeAsync(50);
		expect(after.wire.sent).toEqual([
			{ name: 'help:raise', id, input: { request, kind: 'step-free', note: 'Two wheelchairs' } },
		]);
	});

	it('[K9][H3] made before the kept ones are read, neither overwrites them nor is sent twice', async () => {
		for (const order of ['raise first', 'restore first'] as const) {
			const before = kiosk();
			const first = before.outbox.raise('step-free', 'Two wheelchairs', 1_000);
			await vi.advanceTimersByTimeAsync(50);
			const after = kiosk(before.values);
			if (order === 'restore first') void after.outbox.restore();
			const second = after.outbox.raise('question', '', 2_000);
			expect(after.outbox.waiting.map(({ request }) => request)).toContain(second);
			if (order === 'raise first') void after.outbox.restore();
			await vi.advanceTimersByTimeAsync(50);
			expect(
				after.outbox.waiting.map(({ request }) => request),
				order,
			).toEqual([first, second]);
			expect(
				(await after.stored.get('help'))?.map(({ request }) => request),
				order,
			).toEqual([first, second]);
			after.wire.answer = () => CLOSED;
			after.wire.admits();
			await vi.advanceTimersByTimeAsync(200);
			expect(
				after.wire.sent.map(({ input }) => input),
				order,
			).toMatchObject([{ request: first }, { request: second }]);
		}
	});

	it('never lets the end of a request overtake its beginning', async () => {
		const { wire, outbox } = kiosk();
		let refusals = 2;
		wire.answer = () => (refusals-- > 0 ? UNAVAILABLE : CLOSED);
		wire.admits();
		const request = outbox.raise('question', '', 1_000);
		outbox.cancel(request, 2_000);
		await vi.advanceTimersByTimeAsync(20_000);
		expect(wire.sent.map(({ name }) => name)).toEqual([
			'help:raise',
			'help:raise',
			'help:raise',
			'help:cancel',
		]);
	});

	it('tells what the server refused, until it was read', async () => {
		const { wire, outbox } = kiosk();
		wire.answer = () => CLOSED;
		wire.admits();
		const request = outbox.raise('question', '', 1_000);
		await vi.advanceTimersByTimeAsync(50);
		expect(outbox.refused).toEqual([{ request, message: CLOSED.message }]);
		outbox.dismiss(request);
		expect(outbox.refused).toEqual([]);
	});

	describe('what was sent', () => {
		const slice = (incarnation: string, revision: number): SliceOf<'kiosk'> => ({
			name: 'requests',
			incarnation,
			schema: 2,
			revision,
			hash: `${incarnation}${revision}`,
			body: { requests: [], staffOnLine: true },
		});

		/** A kiosk whose request the server of that Monday has just said it keeps. */
		function sent() {
			const { mirror, outbox } = kiosk();
			const wish = { name: 'raise', kind: 'question', note: '' } as const;
			outbox.sent = [{ id: 'c1', request: 'r1', askedAt: 1_000, wish, incarnation: 'monday' }];
			return { mirror, outbox };
		}

		it('[H3] stays known while the server has not told of it', () => {
			const { outbox } = sent();
			outbox.told([], 'monday');
			expect(outbox.sent.map(({ request }) => request)).toEqual(['r1']);
		});

		it('[H8] is the server’s own to tell from its first word on, so it never comes back as a ghost', () => {
			const { outbox } = sent();
			outbox.told([{ id: 'r1' }], 'monday');
			outbox.told([], 'monday');
			expect(outbox.sent).toEqual([]);
		});

		it('[H8] is gone with the life of the server that took it: a restore, a new demonstration', () => {
			const { mirror, outbox } = sent();
			mirror.take([slice('tuesday', 1)]);
			outbox.told(mirror.get('requests')?.requests ?? [], mirror.incarnation('requests'));
			expect(outbox.sent).toEqual([]);
		});
	});
});
