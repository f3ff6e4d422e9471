import type { StaffDevice } from '$lib/contract/views.ts';
import { SECOND, type Instant } from '$lib/domain/time/instant.ts';

/** A device from which nothing was heard this long is silent [S7]. */
const SILENT_AFTER = 15 * SECOND;

/** What is known of a device: what it last painted, never that a socket is open [S7]. */
export type DeviceState =
	| { name: 'blocked' }
	/** It was heard lately and has said what is on its glass. */
	| { name: 'painting' }
	| { name: 'silent'; since: Instant }
	/** It is there but has not said what it shows, or was never heard at all. */
	| { name: 'unknown' };

export function deviceState(device: StaffDevice, now: Instant): DeviceState {
	const { blocked, connected, heardAt, painted, paintedSinceConnected } = device;
	if (blocked) return { name: 'blocked' };
	if (!connected) {
		const since = Math.max(heardAt ?? 0, painted?.at ?? 0);
		if (since === 0) return { name: 'unknown' };
		if (now - since >= SILENT_AFTER) return { name: 'silent', since };
	}
	// A frame of before it came back may be long off the glass.
	return painted && paintedSinceConnected ? { name: 'painting' } : { name: 'unknown' };
}

export const DEVICE_TONE = {
	blocked: 'closed',
	painting: 'open',
	silent: 'late',
	unknown: 'waiting',
} as const;
