import type { SceneInput } from '../../src/lib/contract/scene.ts';
import { isPlayedOut } from '../../src/lib/domain/evening/phase.ts';
import type { PerformanceNow } from '../../src/lib/domain/programme/tonight.ts';
import { clockText, textIn } from '../../src/lib/domain/time/clock-text.ts';
import type { Instant } from '../../src/lib/domain/time/instant.ts';

export interface DeparturesContent {
	heading: string;
	/** That nothing live can be reached from here, which is not the same as that nothing goes [S8]. */
	state: string;
	/** Where a person is who knows the way home. */
	ask: string;
	/** When the last performance ends, for whoever plans it; `null` where nobody can say. */
	ends: string | null;
}

/** The way home, while nobody has connected live departures: no times, and no guess at any [S8]. */
export function departuresContent(input: SceneInput): DeparturesContent {
	const { say, language, venue } = input;
	const end = lastEnd(input);
	return {
		heading: say('departures-heading'),
		state: say('departures-not-connected'),
		ask: say('departures-ask', { where: textIn(venue.personAt, language) }),
		ends: end === null ? null : say('departures-ends', { time: clockText(end, venue.zone, language) }),
	};
}

/** The public end of what ends last tonight; `null` where one of them has none that can be promised [T7]. */
function lastEnd({ tonight, now }: SceneInput): Instant | null {
	const going = tonight.filter(({ phase }) => !isPlayedOut(phase.name));
	const ends = going.map(publicEnd);
	const known = ends.filter((end): end is Instant => end !== null && end > now);
	return going.length > 0 && known.length === going.length ? Math.max(...known) : null;
}

/** A stop takes nothing from a part, and a start without a time has no end: then nobody can say. */
function publicEnd({ evening, phase }: PerformanceNow): Instant | null {
	const { points, notice, pauses } = evening;
	if (phase.name === 'stopped' || notice?.at === null || pauses.length > 0) return null;
	return points.findLast(({ id }) => id.startsWith('down_'))?.publicAt ?? null;
}
