import type { Instant } from '../time/instant.ts';
import type { PublicPerformance } from './public-evening.ts';
import type { PublicPhase } from './public-phase.ts';

/** What the public may be told of a house's doors before the first part. */
export type PublicDoors =
	| { name: 'at'; at: Instant }
	/** Their time has come and nobody has said that they are open: "Doors from 7.00 pm" promises nothing [T18]. */
	| { name: 'from'; at: Instant }
	| { name: 'open' };

/** The doors of a performance at `now`; `null` once it has begun or was called off, or while no time is public. */
export function publicDoors(
	{ points }: PublicPerformance,
	phase: PublicPhase,
	now: Instant,
): PublicDoors | null {
	if (phase.name !== 'before' && phase.name !== 'house_open') return null;
	if (phase.name === 'house_open' && !phase.presumed) return { name: 'open' };
	const at = points.find(({ id }) => id === 'house_open')?.publicAt ?? null;
	if (at === null) return null;
	return now < at ? { name: 'at', at } : { name: 'from', at };
}
