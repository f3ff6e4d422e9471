import { HOUR, type Instant } from '../time/instant.ts';
import type { Slot } from './layout.ts';
import { isUrgent, type Content, type Rule } from './rule.ts';

/** What somebody puts on a wall by hand ends at the latest after this long [S4]. Our own choice. */
export const OVERRIDE_HOURS = 4;

/** Room for a notice's heading, and for what stands below it, in characters. */
export const NOTICE_TITLE_LENGTH = 60;
export const NOTICE_BODY_LENGTH = 200;

/** What a scene asks of whoever puts it on a wall: which performance it speaks of, and what words it says. */
export interface ByHand {
	about: 'performance' | 'venue';
	/** It shows the words it is given. */
	notice: boolean;
}

/**
 * How a scene is put on walls by hand; `null`: not at all. What is urgent by itself follows the evening and is never
 * claimed by hand, and neither is what speaks of coming nights or shows media.
 */
export function byHandOf({
	slots,
	takes,
	rules,
}: {
	slots: readonly Slot[];
	takes: Content['kind'] | null;
	rules: readonly Pick<Rule, 'about' | 'band'>[];
}): ByHand | null {
	if (!slots.includes('main') || takes === 'media') return null;
	if (takes === 'notice') return { about: 'venue', notice: true };
	const calm = rules.filter(({ band }) => !isUrgent(band));
	if (calm.some(({ about }) => about === 'venue')) return { about: 'venue', notice: false };
	const urgent = calm.length < rules.length;
	if (!urgent && calm.some(({ about }) => about === 'performance'))
		return { about: 'performance', notice: false };
	return null;
}

/** The latest end of an override that begins at `now`. */
export function latestEnd(now: Instant): Instant {
	return now + OVERRIDE_HOURS * HOUR;
}
