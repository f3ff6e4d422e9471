import type { PublicPhase } from '../evening/public-phase.ts';
import { HOUR, type Instant } from '../time/instant.ts';
import type { Slot } from './layout.ts';
import { isUrgent, type Content, type Rule } from './rule.ts';

/** What somebody puts on a wall by hand ends at the latest after this long [S4]. Our own choice. */
export const OVERRIDE_HOURS = 4;

/** What a scene asks of whoever puts it on a wall: which performance it speaks of, and what words it says. */
export interface ByHand {
	about: 'performance' | 'venue';
	/** It shows the words it is given. */
	notice: boolean;
	/** The public phases of the performance in which it has something to say; `null`: any. */
	phases: PublicPhase['name'][] | null;
}

/**
 * How a scene is put on walls by hand; `null`: not at all. What is urgent by itself follows the evening and is never
 * claimed by hand, and neither is what speaks of coming nights or shows media. Nothing is said of a performance that is
 * not so: a scene of the interval stands in the interval, wherever it is put.
 */
export function byHandOf({
	slots,
	takes,
	rules,
}: {
	slots: readonly Slot[];
	takes: Content['kind'] | null;
	rules: readonly Pick<Rule, 'about' | 'band' | 'when'>[];
}): ByHand | null {
	if (!slots.includes('main') || takes === 'media') return null;
	if (takes === 'notice') return { about: 'venue', notice: true, phases: null };
	const calm = rules.filter(({ band }) => !isUrgent(band));
	if (calm.some(({ about }) => about === 'venue')) return { about: 'venue', notice: false, phases: null };
	const urgent = calm.length < rules.length;
	const spoken = calm.filter(({ about }) => about === 'performance');
	if (urgent || spoken.length === 0) return null;
	return { about: 'performance', notice: false, phases: phasesOf(spoken) };
}

/** The phases in which one of these rules lets its scene stand; `null`: any. */
export function phasesOf(rules: readonly Pick<Rule, 'when'>[]): PublicPhase['name'][] | null {
	const phases = rules.map(({ when }) => when.phases);
	return phases.some((named) => named === undefined)
		? null
		: [...new Set(phases.flatMap((named) => named ?? []))];
}

/** The latest end of an override that begins at `now`. */
export function latestEnd(now: Instant): Instant {
	return now + OVERRIDE_HOURS * HOUR;
}
