import { dayText } from '$lib/domain/time/clock-text.ts';
import type { Instant } from '$lib/domain/time/instant.ts';
import type { Foyer } from '$lib/server/foyer.ts';
import type { Voice } from '../../desk/voice.svelte.ts';

/** A performance as lists name it. */
export type Listed = NonNullable<Awaited<ReturnType<Foyer['season']['days']>>>[number];

/** How its state looks; one that is only planned needs no word. */
export const TONES = {
	moved: 'late',
	running: 'open',
	over: 'closed',
	cancelled: 'late',
	abandoned: 'late',
} as const;

/** "7.30 pm – 10.20 pm", with ≈ before an end that is only estimated. */
export function spanText(
	voice: Pick<Voice, 'time'>,
	{ startsAt, endsAt, estimated }: Pick<Listed, 'startsAt' | 'endsAt' | 'estimated'>,
): string {
	return `${voice.time(startsAt)} – ${estimated ? '≈ ' : ''}${voice.time(endsAt)}`;
}

/** A day with its year: a season reaches into the next. "Friday 5 March 2027". */
export function dateText({ zone, language }: Pick<Voice, 'zone' | 'language'>, at: Instant): string {
	const year = new Intl.DateTimeFormat('en', { timeZone: zone, year: 'numeric' }).format(at);
	return `${dayText(at, zone, language)} ${year}`;
}

export function performancePath(id: string): string {
	return `/office/season/${encodeURIComponent(id)}`;
}
