import { MINUTE, type Instant } from '$lib/domain/time/instant.ts';

/** How far what stands still wanders, as parts of a hundred of the panel's shorter side; well inside the safe area. */
const REACH = 0.6;

/**
 * Where static parts stand in this minute, against burn-in [S9]. The two ways have no common beat shorter than a day's
 * quarter, so no spot is favoured; equal screens are shifted alike, because it follows from the clock.
 */
export function shiftAt(now: Instant): { x: string; y: string } {
	const minute = Math.floor(now / MINUTE);
	return { x: along(minute, 17), y: along(minute, 23) };
}

function along(minute: number, period: number): string {
	return `${(REACH * Math.sin((2 * Math.PI * (minute % period)) / period)).toFixed(3)}cqmin`;
}
