import type { DeviceKind } from '../domain/device/placement.ts';
import type { Device } from './device.svelte.ts';
import { tellCondition } from './condition.ts';
import { dropJoinToken, joinToken } from './own-device.ts';
import { browserLacks, keepAwake, startWorker } from './surroundings.ts';

/**
 * Brings a device up on its page: wakes it from what it kept, keeps the panel awake, notes what this browser
 * withholds, and tells how it is with it. Returns how to end it.
 */
export function runDevice(device: Device<DeviceKind>, build: string): () => void {
	const leaving = new AbortController();
	for (const lack of browserLacks()) device.lack(lack);
	keepAwake(leaving.signal);
	tellCondition(device, build);
	startWorker().catch((error: unknown) => device.lack(`no start without the server: ${String(error)}`));
	void device.start(joinToken()).then(dropJoinToken);
	return () => {
		leaving.abort();
		device.stop();
	};
}
