import { clockText } from '$lib/domain/time/clock-text.ts';
import { MINUTE, SECOND, type Instant } from '$lib/domain/time/instant.ts';

/** The time of day with its seconds, as the venue writes times: `7.28.07` and `pm`, or `19:28:07` and nothing. */
export function clockHands(at: Instant, zone: string, language: string): { hands: string; half: string } {
	const [minutes = '', half = ''] = clockText(at, zone, language).split('\u00a0');
	const seconds = String(Math.floor((at % MINUTE) / SECOND)).padStart(2, '0');
	const point = /\D/.exec(minutes)?.[0] ?? ':';
	return { hands: `${minutes}${point}${seconds}`, half };
}
