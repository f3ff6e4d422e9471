import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Plan } from '../domain/programme/plan.ts';
import { DAY } from '../domain/time/instant.ts';
import { FakeValues } from './fake-values.ts';
import { MediaHold, type Held, type MediaWorld } from './media-hold.ts';
import { hashOfText, isWhatItSays } from './verified.ts';

const BYTES: Record<string, string> = { mark: 'the mark', sea: 'the sea', sky: 'a very long sky' };
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const urlOf = (name: string) => `/media/${hashOf(BYTES[name] ?? '')}.webp`;

const picture = (name: string) => {
	const content = BYTES[name] ?? '';
	const file = { url: urlOf(name), width: 640, height: 480, bytes: content.length, hash: hashOf(content) };
	return { files: [file], focalX: 0.5, focalY: 0.5, alt: {} };
};

/** As much of a plan as speaks of pictures. */
const planWith = (...names: string[]) =>
	({
		venue: { mark: picture('mark') },
		companies: [],
		productions: names.map((name) => ({ id: name, picture: picture(name) })),
		performances: [],
		programme: [],
		media: {},
	}) as unknown as Plan;

class Files extends FakeValues {
	readonly names = new Set<string>();

	override set(key: string, value: unknown): Promise<void> {
		this.names.add(key);
		return super.set(key, value);
	}

	override del(key: string): Promise<void> {
		this.names.delete(key);
		return super.del(key);
	}

	keys(): Promise<string[]> {
		return Promise.resolve([...this.names]);
	}
}

/** What the server sends of each picture, and how often it was asked for. */
function world(files = new Files(), budget = 1_000) {
	const sends: Record<string, string | null> = { ...BYTES };
	const asked: string[] = [];
	const shown = new Map<string, Blob>();
	let count = 0;
	let now = 0;
	const parts: MediaWorld = {
		files,
		fetch(url, anew) {
			const name = Object.keys(BYTES).find((one) => urlOf(one) === url) ?? url;
			asked.push(anew ? `${name} anew` : name);
			const text = sends[name] ?? null;
			if (text === null) return Promise.reject(new Error('nobody there'));
			return Promise.resolve(new Blob([text]).stream());
		},
		addressOf(blob) {
			const address = `blob:${(count += 1)}`;
			shown.set(address, blob);
			return address;
		},
		release: (address) => void shown.delete(address),
		panel: () => Promise.resolve({ longestSide: 640, avif: false, plays: () => false }),
		budget,
		now: () => now,
		random: () => 0.5,
	};
	return { parts, files, sends, asked, shown, pass: (by: number) => (now += by) };
}

/** What a device was told, newest last. */
function keeping(hold: MediaHold, plan: Plan) {
	const told: Held[] = [];
	const leaving = new AbortController();
	const done = hold.keep(plan, leaving.signal, (held) => told.push(held));
	return { told, done, stop: () => leaving.abort() };
}

const pictured = ({ plan }: Held) => plan.productions.map(({ picture: one }) => one !== null);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('[S2] the media of a plan', () => {
	it('are fetched ahead, and shown from what was kept: also by the next page, and without a server', async () => {
		const first = world();
		const { told, done } = keeping(new MediaHold(first.parts), planWith('sea'));
		await done;
		expect(told).toHaveLength(1);
		expect([pictured(told[0]!), told[0]?.missing]).toEqual([[true], []]);
		const address = told[0]?.plan.productions[0]?.picture?.files[0]?.url ?? '';
		expect(await first.shown.get(address)?.text()).toBe('the sea');

		const later = world(first.files);
		later.sends['sea'] = later.sends['mark'] = null;
		const again = keeping(new MediaHold(later.parts), planWith('sea'));
		await again.done;
		expect(pictured(again.told[0]!)).toEqual([true]);
		expect(later.asked).toEqual([]);
	});

	it('[S1] with a wrong byte are not used, are reported, and are fetched anew until they are right', async () => {
		const { parts, sends, asked } = world();
		sends['sea'] = 'the sex';
		const { told, done } = keeping(new MediaHold(parts), planWith('sea', 'sky'));
		await vi.waitFor(() => expect(told).toHaveLength(1));
		expect(pictured(told[0]!)).toEqual([false, true]);
		expect(told[0]?.missing).toEqual([`${hashOf('the sea')}.webp`]);
		const anew = () => asked.filter((name) => name === 'sea anew').length;
		while (anew() < 3) await vi.advanceTimersByTimeAsync(5_000);
		expect(told).toHaveLength(1);
		sends['sea'] = 'the sea';
		while (told.length < 2) await vi.advanceTimersByTimeAsync(5_000);
		await done;
		expect([pictured(told.at(-1)!), told.at(-1)?.missing]).toEqual([[true, true], []]);
	});

	it('that went bad where they were kept are fetched again', async () => {
		const { files } = world();
		await files.set(hashOf('the sea'), new Blob(['rotten']));
		const { parts, asked } = world(files);
		const { told, done } = keeping(new MediaHold(parts), planWith('sea'));
		await done;
		expect(asked).toContain('sea');
		expect(pictured(told[0]!)).toEqual([true]);
	});

	it('that are slow hold a plan up for three seconds and no longer', async () => {
		const { parts } = world();
		let come: (stream: ReadableStream<Uint8Array<ArrayBuffer>>) => void = () => undefined;
		parts.fetch = (url) =>
			url === urlOf('sea')
				? new Promise((resolve) => (come = resolve))
				: Promise.resolve(new Blob(['the mark']).stream());
		const { told, done } = keeping(new MediaHold(parts), planWith('sea'));
		await vi.advanceTimersByTimeAsync(2_900);
		expect(told).toEqual([]);
		await vi.advanceTimersByTimeAsync(200);
		expect(told.map(pictured)).toEqual([[false]]);
		come(new Blob(['the sea']).stream());
		await done;
		expect(told.map(pictured)).toEqual([[false], [true]]);
	});

	it('for which there is no room are named, and the rest is there', async () => {
		const { parts, asked } = world(new Files(), 'the mark'.length + 'the sea'.length);
		const { told, done } = keeping(new MediaHold(parts), planWith('sky', 'sea'));
		await done;
		expect([pictured(told[0]!), told[0]?.missing]).toEqual([
			[false, true],
			[`${hashOf('a very long sky')}.webp`],
		]);
		expect(asked).not.toContain('sky');
	});

	it('[R7] that no plan names any more are let go, and deleted after nine days', async () => {
		const { parts, files, shown, pass } = world();
		const hold = new MediaHold(parts);
		await keeping(hold, planWith('sea')).done;
		pass(DAY);
		await keeping(hold, planWith('sky')).done;
		expect(shown.size).toBe(2);
		expect(files.names.has(hashOf('the sea'))).toBe(true);
		pass(9 * DAY);
		await keeping(hold, planWith('sky')).done;
		expect([...files.names].sort()).toEqual(
			['the mark', 'a very long sky'].flatMap((text) => [hashOf(text), `used ${hashOf(text)}`]).sort(),
		);
	});

	it('of a plan that is no longer wanted tell nobody', async () => {
		const { parts, sends } = world();
		sends['sea'] = null;
		const { told, done, stop } = keeping(new MediaHold(parts), planWith('sea'));
		stop();
		await done;
		expect(told).toEqual([]);
	});
});

describe('a hash', () => {
	it('is SHA-256, as the server makes it', async () => {
		for (const text of ['', 'abc', 'ü'.repeat(100_000)]) {
			expect(hashOfText(text)).toBe(hashOf(text));
			const stream = () => new Blob([text]).stream();
			expect(await isWhatItSays(stream(), hashOf(text))).toBe(true);
			expect(await isWhatItSays(stream(), hashOf(`${text}.`))).toBe(false);
		}
	});
});
