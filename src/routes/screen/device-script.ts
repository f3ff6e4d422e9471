import { dev, version } from '$app/environment';
import type { DeviceKind } from '$lib/domain/device/placement.ts';

/**
 * Where the module that starts such a device is: its source in development, else what vite.devices.ts names. The build
 * stands in the address, so that no cache answers for another build.
 */
export function deviceScript(kind: DeviceKind): string {
	return dev ? `/src/routes/${kind}/start.ts` : `/_app/${kind}.js?${version}`;
}
