import type { Instant } from '../domain/time/instant.ts';

/** One question to the server and its answer; asked and answered by the device's monotonic clock, in milliseconds. */
export interface ClockSample {
	askedAt: number;
	answeredAt: number;
	serverNow: Instant;
}

/** What survives a reload: the server's clock against this device's wall clock, and a time it was certainly later than. */
export interface StoredClock {
	/** Server minus wall clock, milliseconds. */
	ahead: number;
	/** The server's time when this was kept. */
	keptAt: Instant;
}

/** The least round trip of this many decides [S14]. */
export const SAMPLES = 8;

/** What two honest samples may differ by beyond their round trips: crystals drift, and the server's answer is rounded. */
const DRIFT_MS = 50;

function roundTrip(sample: ClockSample): number {
	return sample.answeredAt - sample.askedAt;
}

/** Server time minus monotonic time by one sample, if the answer was given half way. */
function offsetBy(sample: ClockSample): number {
	return sample.serverNow - (sample.askedAt + sample.answeredAt) / 2;
}

/** The sample with the least round trip: the one in which the answer can have been delayed least. */
function best(samples: readonly ClockSample[]): ClockSample | null {
	return samples.reduce<ClockSample | null>(
		(least, sample) => (least && roundTrip(least) <= roundTrip(sample) ? least : sample),
		null,
	);
}

/** The server's clock minus the device's monotonic clock, in milliseconds; `null` without samples. */
export function offsetOf(samples: readonly ClockSample[]): number | null {
	const least = best(samples);
	return least && offsetBy(least);
}

/**
 * The last eight samples with this one. If it cannot be true together with the best of them, one of the clocks was set
 * (or the device slept, which stops some monotonic clocks), and only the new one counts.
 */
export function withSample(samples: readonly ClockSample[], sample: ClockSample): ClockSample[] {
	const least = best(samples);
	if (least) {
		const apart = Math.abs(offsetBy(least) - offsetBy(sample));
		if (apart > (roundTrip(least) + roundTrip(sample)) / 2 + DRIFT_MS) return [sample];
	}
	return [...samples, sample].slice(-SAMPLES);
}

/** The device's clocks, as arguments: `monotonic` never steps, `wall` may be wrong by decades. Milliseconds. */
export interface DeviceClocks {
	monotonic(): number;
	wall(): number;
}

/** The server's time on this device: an offset to the monotonic clock, kept across outages and reloads [S14]. */
export class ServerClock {
	readonly #clocks: DeviceClocks;
	#samples: ClockSample[] = [];
	#offset: number;

	constructor(clocks: DeviceClocks) {
		this.#clocks = clocks;
		this.#offset = clocks.wall() - clocks.monotonic();
	}

	/** The synced instant; before any sample or stored offset, the device's own guess. */
	now(): Instant {
		return this.#clocks.monotonic() + this.#offset;
	}

	/** For `askedAt` and `answeredAt` of a sample. */
	ticks(): number {
		return this.#clocks.monotonic();
	}

	take(sample: ClockSample): void {
		this.#samples = withSample(this.#samples, sample);
		this.#offset = offsetOf(this.#samples) ?? this.#offset;
	}

	/** Starts from what was kept, unless the server was heard already. A device that boots in 1970 goes on where it was. */
	restore({ ahead, keptAt }: StoredClock): void {
		if (this.#samples.length > 0) return;
		const guess = Math.max(this.#clocks.wall() + ahead, keptAt);
		this.#offset = guess - this.#clocks.monotonic();
	}

	/** How far the server is ahead of this device's wall clock, and the least round trip it follows from; `null` before the server was heard. */
	reading(): { aheadMs: number; roundTripMs: number } | null {
		const least = best(this.#samples);
		return least && { aheadMs: this.now() - this.#clocks.wall(), roundTripMs: roundTrip(least) };
	}

	/** What to keep; `null` before the server was heard. */
	stored(): StoredClock | null {
		if (this.#samples.length === 0) return null;
		const now = this.now();
		return { ahead: now - this.#clocks.wall(), keptAt: now };
	}
}

/** The clocks of a browser. */
export const browserClocks: DeviceClocks = {
	monotonic: () => performance.now(),
	wall: () => Date.now(),
};
