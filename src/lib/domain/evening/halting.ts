import { granted, refused, type Outcome } from '../refusal.ts';
import type { Instant } from '../time/instant.ts';
import { lastStamp, nextUp, type Halt, type Happened, type Pause, type Performance } from './performance.ts';
import { describePoint } from './points.ts';
import { phaseOf } from './phase.ts';

/** What can be done to a whole performance [T12]. */
export type HaltStep = 'cancel' | 'reinstate' | 'stop' | 'resume' | 'abandon';

/** What a step comes to: the halt then in force, `null` for a show that goes on; and then, the stop that is over. */
export interface HaltDecision {
	halt: Halt | null;
	pause: Pause | null;
}

/** Decides the step. */
export function decideHalt(
	performance: Performance,
	happened: Happened,
	step: HaltStep,
	now: Instant,
): Outcome<HaltDecision> {
	const phase = phaseOf(performance, happened).name;
	switch (step) {
		case 'cancel':
			if (happened.halt) return refused('evening-over', { halt: happened.halt.kind });
			if (nextUp(performance, happened) !== 'up_1') return refused('already-started');
			return granted({ halt: { kind: 'cancelled', at: now }, pause: null });
		case 'reinstate': {
			if (happened.halt?.kind !== 'cancelled') return refused('not-cancelled');
			if (nextUp(performance, happened) !== 'up_1')
				return refused('evening-over', { halt: happened.halt.kind });
			const start = happened.movedStart ?? performance.plannedStart;
			// Who came and read that it is cancelled has gone: from its start on it cannot be played any more.
			if (start <= now) return refused('time-passed', { wishAt: start });
			return granted({ halt: null, pause: null });
		}
		case 'stop':
			return phase === 'part'
				? granted({ halt: { kind: 'stopped', at: now }, pause: null })
				: refused('not-running');
		case 'resume':
			return phase === 'stopped'
				? granted({ halt: null, pause: pauseUntil(happened, now) })
				: refused('not-stopped');
		case 'abandon':
			return phase === 'stopped'
				? granted({ halt: { kind: 'abandoned', at: now }, pause: null })
				: refused('not-stopped');
	}
}

/** What has happened once the step was taken. */
export function withHalt(happened: Happened, { halt, pause }: HaltDecision): Happened {
	return { ...happened, halt, pauses: pause ? [...happened.pauses, pause] : happened.pauses };
}

/** The stop that ends at `now`; `null` where the part it stopped was undone meanwhile. */
function pauseUntil(happened: Happened, now: Instant): Pause | null {
	const last = lastStamp(happened);
	const { kind, part } = last ? describePoint(last.point) : { kind: null, part: null };
	if (kind !== 'up' || part === null || !happened.halt) return null;
	// A clock that was set back meanwhile makes it a short stop, not one that ended before it began [R6].
	return { part, from: happened.halt.at, to: Math.max(now, happened.halt.at) };
}
