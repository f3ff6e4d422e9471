import type { DeviceActor, PersonActor } from '../../domain/people/actor.ts';

/** Who looks: it decides which slices there are, and nobody can ask for another's [P1]. */
export type Viewer =
	| { audience: 'screen'; actor: DeviceActor & { device: 'screen' } }
	| { audience: 'kiosk'; actor: DeviceActor & { device: 'kiosk' } }
	| { audience: 'staff'; actor: PersonActor };

export type ViewerOf<A extends Viewer['audience']> = Extract<Viewer, { audience: A }>;
