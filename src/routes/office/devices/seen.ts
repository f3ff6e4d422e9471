import type { DeviceCondition, StaffDevice } from '$lib/contract/views.ts';
import { agrees } from '$lib/domain/programme/painted-wall.ts';
import type { StaffLine } from '../../desk/line.svelte.ts';
import type { Walls } from '../../desk/walls.svelte.ts';
import { troublesOf, type Trouble } from './trouble.ts';

/** A device with all that can be said of it now. */
export interface Seen {
	device: StaffDevice;
	condition: DeviceCondition | undefined;
	/** Whether what it painted is what its plan says; `null`: that cannot be told. */
	agrees: boolean | null;
	troubles: Trouble[];
}

/** Looks at a device: what it painted against its plan, what it says of itself, and what is wrong. */
export function seen(device: StaffDevice, { line, walls, build }: Looking): Seen {
	const condition = line.mirror.get('conditions')?.conditions.find((one) => one.device === device.id);
	const { plan, live } = walls;
	const agreeing =
		plan && device.kind === 'screen' && device.painted
			? agrees(device.painted, plan, live, device, line.now)
			: null;
	const troubles = troublesOf({ device, condition, agrees: agreeing, build, now: line.now });
	return { device, condition, agrees: agreeing, troubles };
}

export interface Looking {
	line: StaffLine;
	walls: Walls;
	/** The build the server runs. */
	build: string;
}
