import type { PublicPhase } from '../evening/public-phase.ts';
import type { Condition } from './rule.ts';

/** The public phases in the order an evening has them; the last three end it otherwise. */
export const PHASES = [
	'before',
	'house_open',
	'part',
	'interval',
	'show_down',
	'house_clear',
	'stopped',
	'abandoned',
	'cancelled',
] as const satisfies PublicPhase['name'][];

/** The public phases in which a condition can be true at all; none: it never can. */
export function possiblePhases(when: Condition): PublicPhase['name'][] {
	const { withinMinutes, beyondMinutes } = when;
	if (withinMinutes !== undefined && beyondMinutes !== undefined && withinMinutes <= beyondMinutes) return [];
	// Without a public time there is nothing to count to and nothing to call.
	if (when.timed === false && (withinMinutes !== undefined || when.called)) return [];
	return PHASES.filter((phase) => (when.phases?.includes(phase) ?? true) && isPossibleIn(when, phase));
}

function isPossibleIn(when: Condition, phase: PublicPhase['name']): boolean {
	const starts = phase === 'before' || phase === 'house_open' || phase === 'interval';
	const asksForStart =
		when.late === true ||
		when.timed !== undefined ||
		when.called === true ||
		when.withinMinutes !== undefined;
	if (asksForStart && !starts) return false;
	if (when.part === 'first' && phase !== 'part' && (!starts || phase === 'interval')) return false;
	if (when.part === 'later' && phase !== 'part' && phase !== 'interval') return false;
	return when.untilMinutesInto === undefined || phase !== 'before';
}
