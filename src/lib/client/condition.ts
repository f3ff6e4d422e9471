import type { DeviceKind } from '../domain/device/placement.ts';
import { SECOND } from '../domain/time/instant.ts';
import type { Device } from './device.svelte.ts';
import type { Condition } from './wire.ts';

/** Between two words of how it is with a device. */
const EVERY_MS = 30 * SECOND;

/** More names than these are no list but a number; the console counts them. */
const MOST_MISSING = 50;

/** What only the browser knows. */
type Surroundings = Pick<Condition, 'heapBytes' | 'secure' | 'worker' | 'view'>;

/** How it is with this device, in the words of the contract. */
export function conditionOf(
	{ clock, missing }: Pick<Device<DeviceKind>, 'clock' | 'missing'>,
	build: string,
	surroundings: Surroundings,
): Condition {
	const reading = clock.reading();
	return {
		clock: reading && {
			aheadMs: Math.round(reading.aheadMs),
			roundTripMs: Math.round(reading.roundTripMs * 10) / 10,
		},
		build: build.slice(0, 60),
		line: 'websocket',
		missing: missing.slice(0, MOST_MISSING).map((what) => what.slice(-120)),
		...surroundings,
	};
}

/** Says how it is as soon as the clock of a new line is measured, with the next heartbeat when something is missing or no longer, and else every half minute. */
export function tellCondition(device: Device<DeviceKind>, build: string): void {
	let toldAt = -Infinity;
	let told = '';
	device.onmeasured = (fresh) => {
		const ticks = device.clock.ticks();
		const missing = device.missing.join();
		if (!fresh && missing === told && ticks - toldAt < EVERY_MS) return;
		[toldAt, told] = [ticks, missing];
		device.connection.condition(conditionOf(device, build, browserSurroundings()));
	};
}

function browserSurroundings(): Surroundings {
	return {
		heapBytes: heapBytes(),
		secure: globalThis.isSecureContext,
		worker: 'serviceWorker' in navigator && navigator.serviceWorker.controller !== null,
		view: { width: Math.round(window.innerWidth), height: Math.round(window.innerHeight) },
	};
}

/** Chromium alone says. */
function heapBytes(): number | null {
	const memory: unknown = 'memory' in performance ? performance.memory : null;
	if (typeof memory !== 'object' || memory === null || !('usedJSHeapSize' in memory)) return null;
	return typeof memory.usedJSHeapSize === 'number' ? Math.round(memory.usedJSHeapSize) : null;
}
