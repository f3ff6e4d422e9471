import { decideHalt, type HaltStep } from '$lib/domain/evening/halting.ts';
import { nextUp, type Happened, type Performance } from '$lib/domain/evening/performance.ts';
import { reach } from '$lib/domain/people/authority.ts';
import type { Role } from '$lib/domain/people/roles.ts';

/** What a whole performance can undergo, as commands. Resuming is not seldom: it is the next step of a stopped show. */
const SELDOM_STEPS = ['start:move', 'show:stop', 'show:abandon', 'performance:cancel'] as const;

export type SeldomStep = (typeof SELDOM_STEPS)[number];

/** Those that this role may ask for and that would be granted as things stand. */
export function seldomSteps(role: Role, performance: Performance, happened: Happened): SeldomStep[] {
	const manages = reach(role, 'release-wording') !== null;
	const runsStage = reach(role, 'stamp-stage') !== null;
	// Before all of the evening, a step is judged by how things stand and not by when it is taken [R6].
	const possible = (step: HaltStep) => decideHalt(performance, happened, { step, at: 0 }, 0).ok;
	return SELDOM_STEPS.filter((step) => {
		switch (step) {
			case 'start:move':
				return manages && happened.halt === null && nextUp(performance, happened) === 'up_1';
			case 'show:stop':
				return runsStage && possible('stop');
			case 'show:abandon':
				return runsStage && possible('abandon');
			case 'performance:cancel':
				return manages && possible('cancel');
		}
	});
}
