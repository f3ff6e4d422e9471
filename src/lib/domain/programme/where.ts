import type { Placement } from '../device/placement.ts';

/** Which screens a rule hangs on; what is absent does not matter. */
export interface Where {
	exit?: boolean;
	doors?: boolean;
	/** Screens that serve more than one house. */
	severalHouses?: boolean;
	/** Screens that serve one of these houses and no others. */
	houses?: string[];
	levels?: string[];
	devices?: string[];
}

/** The screen for which is asked. */
export interface ScreenSpot {
	id: string;
	placement: Placement;
}

/** Whether a rule for screens like these hangs on this one; absent = on all. */
export function hangsOn(only: Where | undefined, screen: ScreenSpot): boolean {
	return keepsOff(only, screen) === null;
}

/** The first thing asked of a screen that this one is not; `null` where it is all of them. */
export function keepsOff(only: Where | undefined, { id, placement }: ScreenSpot): keyof Where | null {
	if (!only) return null;
	if (only.exit !== undefined && only.exit !== placement.exit) return 'exit';
	if (only.doors !== undefined && only.doors !== placement.doors) return 'doors';
	const several = placement.houses.length !== 1;
	if (only.severalHouses !== undefined && only.severalHouses !== several) return 'severalHouses';
	if (only.levels && !only.levels.includes(placement.level)) return 'levels';
	const { houses } = only;
	if (houses && (placement.houses.length === 0 || !placement.houses.every((house) => houses.includes(house))))
		return 'houses';
	return only.devices && !only.devices.includes(id) ? 'devices' : null;
}
