import { doorsLines } from '$lib/domain/programme/public-words.ts';
import { clockText } from '$lib/domain/time/clock-text.ts';
import type { Foyer } from '$lib/server/foyer.ts';
import type { Say } from '$lib/words/words.ts';

type TonightLine = Awaited<ReturnType<Foyer['tonight']>>['lines'][number];

/** Where a performance stands, in one short line: its time until it begins, then what is happening. */
export function standingOf(
	{ phase, startsAt }: Pick<TonightLine, 'phase' | 'startsAt'>,
	zone: string,
	language: string,
	say: Say,
): string {
	if (phase !== 'before' && phase !== 'house_open') return say(`phone-${phase}`);
	if (startsAt === null) return say(`phone-${phase}-later`);
	return say(`phone-${phase}`, { time: clockText(startsAt, zone, language) });
}

/** The doors for whoever is late, in the words of the screen beside them; `null` while no part runs [T11]. */
export function doorsOf(
	{ doors, lateWait }: Pick<TonightLine, 'doors' | 'lateWait'>,
	zone: string,
	language: string,
	say: Say,
): string | null {
	if (doors === null) return null;
	const lines = doorsLines(say, doors, lateWait, zone, language);
	return `${lines.doors}. ${lines.next}`;
}
