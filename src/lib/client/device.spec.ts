import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SliceOf } from '../contract/views.ts';
import { PLAN_SCHEMA } from '../domain/programme/plan.ts';
import { ServerClock, browserClocks } from './clock.ts';
import { openScreen, type DeviceWorld } from './device.svelte.ts';
import { FakeValues } from './fake-values.ts';
import { FakeWire } from './fake-wire.ts';

const file = (url: string) => ({ files: [{ url, width: 600, height: 600, bytes: 1 }] });
const PLAN = JSON.stringify({
	schema: PLAN_SCHEMA,
	venue: { name: 'Halyard', mark: null },
	companies: [{ head: { portrait: file('/media/ingrid.webp'), signature: null } }],
	productions: [{ picture: file('/media/skerry.webp') }, { picture: file('/media/skerry.webp') }],
	programme: [],
	words: {},
});
const PLAN_HASH = createHash('sha256').update(PLAN).digest('hex');

const planSlice: SliceOf<'screen'> = {
	name: 'plan',
	incarnation: 'first',
	schema: 1,
	revision: 4,
	hash: 'slice-hash',
	body: { hash: PLAN_HASH },
};

function world(values = new FakeValues()) {
	const wire = new FakeWire();
	const fetchDocument = vi.fn(async () => PLAN);
	const keepMedia = vi.fn<DeviceWorld['keepMedia']>(async (plan, _until, changed) =>
		changed({ plan, missing: [] }),
	);
	const parts: DeviceWorld = {
		wire,
		values,
		fetchDocument,
		keepMedia,
		clock: new ServerClock(browserClocks),
		random: () => 0.5,
		waking: () => undefined,
		language: 'en',
	};
	return { wire, values, fetchDocument, keepMedia, parts };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

async function settle(): Promise<void> {
	await vi.advanceTimersByTimeAsync(10);
}

describe('a screen without a token', () => {
	it('[S15] asks as nobody, holds a code and no plan', async () => {
		const { wire, parts } = world();
		const screen = openScreen('bar', parts);
		await screen.start(null);
		expect(screen.stage).toBe('unpaired');
		expect(wire.hellos[0]).toMatchObject({ as: 'unpaired', kind: 'screen', device: 'bar' });
		wire.admits();
		wire.ears.pairingCode({ code: 'ABCDEFGH', expiresAt: 600_000 });
		expect(screen.code).toBe('ABCDEFGH');
		expect(screen.plan).toBeNull();
	});

	it('[P2] comes again with its token once it is approved, and keeps it', async () => {
		const { wire, values, parts } = world();
		const screen = openScreen('bar', parts);
		await screen.start(null);
		wire.admits();
		wire.ears.pairingDone({ token: 'secret' });
		expect(screen.stage).toBe('paired');
		expect(screen.code).toBeNull();
		expect(wire.hellos.at(-1)).toMatchObject({ as: 'screen', device: 'bar', token: 'secret' });

		const again = world(values);
		await openScreen('bar', again.parts).start(null);
		expect(again.wire.hellos[0]).toMatchObject({ as: 'screen', token: 'secret' });
	});

	it('keeps nothing of another device in the same browser', async () => {
		const { values, parts } = world();
		await openScreen('bar', parts).start('secret');
		const other = world(values);
		await openScreen('stairs', other.parts).start(null);
		expect(other.wire.hellos[0]).toMatchObject({ as: 'unpaired', device: 'stairs' });
	});
});

describe('a paired screen', () => {
	it('fetches the plan its slice names, by hash, and keeps it', async () => {
		const { wire, fetchDocument, parts } = world();
		const screen = openScreen('bar', parts);
		await screen.start('secret');
		wire.admits();
		wire.ears.slices([planSlice]);
		await settle();
		expect(fetchDocument).toHaveBeenCalledExactlyOnceWith(PLAN_HASH, 'secret');
		expect(screen.plan).toMatchObject({ venue: { name: 'Halyard' } });
	});

	it('[S2] shows a plan with what is there of its media, and the plan before until then', async () => {
		const { wire, keepMedia, parts } = world();
		const screen = openScreen('bar', parts);
		await screen.start('secret');
		let arrive: Parameters<DeviceWorld['keepMedia']>[2] | undefined;
		keepMedia.mockImplementation(async (_plan, _until, changed) => {
			arrive = changed;
		});
		wire.ears.slices([planSlice]);
		await settle();
		expect(keepMedia).toHaveBeenCalledOnce();
		expect(keepMedia.mock.calls[0]?.[0]).toMatchObject({ venue: { name: 'Halyard' } });
		expect(screen.plan).toBeNull();
		const plan = keepMedia.mock.calls[0]![0];
		arrive?.({ plan, missing: ['skerry.webp'] });
		expect(screen.plan).toBe(plan);
		expect(screen.missing).toEqual(['skerry.webp']);
	});

	it('[S2] starts again from what it kept, though no server answers', async () => {
		const { wire, values, parts } = world();
		const before = openScreen('bar', parts);
		await before.start('secret');
		wire.admits();
		wire.ears.slices([planSlice]);
		await settle();
		before.stop();

		const offline = world(values);
		const after = openScreen('bar', offline.parts);
		await after.start(null);
		expect(after.stage).toBe('paired');
		expect(after.plan).toMatchObject({ venue: { name: 'Halyard' } });
		expect(after.mirror.get('plan')).toEqual({ hash: PLAN_HASH });
		expect(offline.wire.hellos[0]).toMatchObject({ holds: { plan: 'slice-hash' } });
		expect(offline.fetchDocument).not.toHaveBeenCalled();
	});

	it('[S6] asks for the plan until it is had', async () => {
		const { wire, fetchDocument, parts } = world();
		fetchDocument.mockRejectedValueOnce(new Error('nobody there'));
		fetchDocument.mockRejectedValueOnce(new Error('nobody there'));
		const screen = openScreen('bar', parts);
		await screen.start('secret');
		wire.ears.slices([planSlice]);
		await vi.advanceTimersByTimeAsync(10_000);
		expect(fetchDocument).toHaveBeenCalledTimes(3);
		expect(screen.plan).not.toBeNull();
	});

	it('[S13] keeps the plan before when the new one is not one', async () => {
		const { wire, fetchDocument, parts } = world();
		const screen = openScreen('bar', parts);
		await screen.start('secret');
		wire.ears.slices([planSlice]);
		await settle();
		const other = JSON.stringify({ ...JSON.parse(PLAN), schema: 99 });
		fetchDocument.mockResolvedValue(other);
		const hash = createHash('sha256').update(other).digest('hex');
		wire.ears.slices([{ ...planSlice, revision: 5, hash: 'other', body: { hash } }]);
		await settle();
		expect(screen.plan).toMatchObject({ venue: { name: 'Halyard' } });
		expect(screen.lacks.join()).toContain('none that this build reads');
	});

	it('[P2] forgets everything when its token is dead, and shows a code again', async () => {
		const { wire, values, parts } = world();
		const screen = openScreen('bar', parts);
		await screen.start('secret');
		wire.admits();
		wire.ears.slices([planSlice]);
		await settle();
		wire.ears.ended({ code: 'device-unknown', message: 'This device is not paired here.' });
		await settle();
		expect(screen.stage).toBe('unpaired');
		expect(screen.plan).toBeNull();
		expect(wire.hellos.at(-1)).toMatchObject({ as: 'unpaired' });

		const again = world(values);
		await openScreen('bar', again.parts).start(null);
		expect(again.wire.hellos[0]).toMatchObject({ as: 'unpaired' });
	});

	it('[R3] that is blocked keeps its token and plan for when it is let in again', async () => {
		const { wire, parts } = world();
		const screen = openScreen('bar', parts);
		await screen.start('secret');
		wire.breaks({ code: 'device-blocked', message: 'Blocked.' });
		await settle();
		expect(screen.stage).toBe('paired');
	});

	it('comes back after a refusal that passes', async () => {
		const { wire, parts } = world();
		await openScreen('bar', parts).start('secret');
		wire.breaks({ code: 'device-blocked', message: 'Blocked.' });
		await vi.advanceTimersByTimeAsync(5_000);
		expect(wire.hellos.length).toBeGreaterThan(1);
	});
});
