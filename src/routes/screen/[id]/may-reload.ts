import type { DeviceSlice } from '$lib/contract/views.ts';
import type { LiveWall, Plan } from '$lib/domain/programme/plan.ts';
import type { Band } from '$lib/domain/programme/rule.ts';
import { showingAt } from '$lib/domain/programme/showing.ts';
import type { Instant } from '$lib/domain/time/instant.ts';

/** What stands in these must not go dark, even for the second a reload takes [S6]. */
const HELD: readonly Band[] = ['emergency', 'stop-or-hold', 'override', 'last-calls'];

/** Whether this screen may reload for a new build now: what it shows can be missed for a second. */
export function mayReload(
	plan: Plan | null,
	live: LiveWall,
	spot: DeviceSlice | undefined,
	now: Instant,
): boolean {
	if (!plan || !spot) return true;
	const showing = showingAt(plan, live, spot, now);
	return !showing || !HELD.includes(showing.candidate.rule.band);
}
