import type { DeviceCondition, StaffDevice } from '$lib/contract/views.ts';
import type { Instant } from '$lib/domain/time/instant.ts';
import { deviceState } from './device-state.ts';

/** Over this round trip a clock offset may be off by more than a frame or two [S14]. Our own choice, milliseconds. */
const SLOW_MS = 250;

/** Memory of the page's script over which somebody should look. Our own choice, bytes. */
const MUCH_MEMORY = 400 * 1024 * 1024;

/** What is wrong with a device, worst first. */
export const TROUBLES = [
	'silent',
	'differs',
	'left-out',
	'unknown',
	'missing',
	'old-build',
	'memory',
	'slow',
	'deviates',
	'blocked',
] as const;

export type Trouble = (typeof TROUBLES)[number];

/** What is known of a device, put together. */
export interface Known {
	device: StaffDevice;
	/** Its own last word; `undefined`: it has not said. */
	condition: DeviceCondition | undefined;
	/** Whether what it painted is what its plan says; `null` where that cannot be told. */
	agrees: boolean | null;
	/** The build the server runs. */
	build: string;
	now: Instant;
}

/** All that is wrong with it, worst first; nothing of what nobody knows. */
export function troublesOf({ device, condition, agrees, build, now }: Known): Trouble[] {
	const state = deviceState(device, now).name;
	if (state === 'blocked') return ['blocked'];
	const found: Record<Exclude<Trouble, 'blocked'>, boolean> = {
		silent: state === 'silent',
		differs: state === 'painting' && agrees === false,
		'left-out': (device.painted?.leftOut.length ?? 0) > 0,
		unknown: state === 'unknown',
		missing: (condition?.missing.length ?? 0) > 0,
		'old-build': condition !== undefined && condition.build !== build,
		memory: (condition?.heapBytes ?? 0) > MUCH_MEMORY,
		slow: (condition?.clock?.roundTripMs ?? 0) > SLOW_MS,
		deviates: (device.painted?.deviations.length ?? 0) > 0,
	};
	return TROUBLES.filter((trouble) => trouble !== 'blocked' && found[trouble]);
}

/** Trouble first, and the worst of it first; those without by their name. */
export function byTrouble(
	a: { troubles: Trouble[]; name: string },
	b: { troubles: Trouble[]; name: string },
) {
	return rank(a.troubles) - rank(b.troubles) || a.name.localeCompare(b.name);
}

function rank([worst]: Trouble[]): number {
	return worst === undefined ? TROUBLES.length : TROUBLES.indexOf(worst);
}
