import { decideRelease } from '$lib/domain/evening/delaying.ts';
import { activeRelease, nextUp, type Happened, type Performance } from '$lib/domain/evening/performance.ts';
import { publicPerformance, publicTime } from '$lib/domain/evening/public-evening.ts';
import type { WordingKey } from '$lib/domain/evening/wording.ts';
import { wordingLines } from '$lib/domain/programme/public-words.ts';
import { granted, type Outcome } from '$lib/domain/refusal.ts';
import type { Instant } from '$lib/domain/time/instant.ts';
import type { Say } from '$lib/words/words.ts';

/** What the screens will say in one language: the first line stands large, the rest below it. */
export interface ScreenWords {
	language: string;
	headline: string;
	more: string | null;
}

/** What is public once `wish` were released now, or why it could not be. The time is the screens', rounded [T7]. */
export function noticeOf(
	performance: Performance,
	happened: Happened,
	wish: { wording: WordingKey; at: Instant | null },
	now: Instant,
): Outcome<{ wording: WordingKey; at: Instant | null }> {
	const decision = decideRelease(performance, happened, wish, now);
	if (!decision.ok) return decision;
	const release = decision.value;
	const others = happened.releases.filter(({ point }) => point !== release.point);
	const released = { ...happened, releases: [...others, release] };
	return granted({ wording: release.wording, at: publicTime(performance, released, release.point) });
}

/** What the screens say of lateness at this moment; `null` when nothing is released. */
export function standingNotice(
	performance: Performance,
	happened: Happened,
): { wording: WordingKey; at: Instant | null } | null {
	return activeRelease(performance, happened) && publicPerformance(performance, happened).notice;
}

/** The words themselves, in every language of the venue, made as the scenes that will say them make them. */
export function screenWords(
	notice: { wording: WordingKey; at: Instant | null },
	languages: readonly string[],
	zone: string,
	sayIn: (language: string) => Say,
): ScreenWords[] {
	return languages.map((language) => ({
		language,
		...wordingLines(sayIn(language), notice, zone, language),
	}));
}

/** The public time of the next up as things stand; `null` when there is none, or none is promised. */
export function publicUpAt(performance: Performance, happened: Happened): Instant | null {
	const point = nextUp(performance, happened);
	return point && publicTime(performance, happened, point);
}
