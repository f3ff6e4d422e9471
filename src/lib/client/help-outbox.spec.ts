import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer } from '../contract/events.ts';
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
	const connection = new Connection<'kiosk'>({
		wire,
		clock: new ServerClock(browserClocks),
		mirror: new Mirror('kiosk'),
		hello: (arrival) => ({ as: 'kiosk', device: 'k1', token: 't', language: 'en', ...arrival }),
		random: () => 0.5,
		waking: () => undefined,
	});
	connection.start();
	const stored = new Stored('k1', values, () => undefined);
	return { wire, values, stored, outbox: new HelpOutbox(connection, stored) };
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
});
