import { granted, refused, type Outcome } from '../refusal.ts';
import type { Instant } from '../time/instant.ts';
import { pausesOfRun, stopOf } from './pauses.ts';
import { nextUp, type Halt, type Happened, type Pause, type Performance } from './performance.ts';
import { phaseOf } from './phase.ts';
import { decideInstant, decideSince } from './stamping.ts';

/** What can be done to a whole performance [T12]. */
export type HaltStep = 'cancel' | 'reinstate' | 'stop' | 'resume' | 'abandon';

/** What a step comes to: the halt then in force, `null` for a show that goes on; and then, the stop that is over. */
export interface HaltDecision {
	/** When it happened; the halt's, where there is one. */
	at: Instant;
	halt: Halt | null;
	pause: Pause | null;
}

/**
 * Decides the step, taken at `wish.at`: now or, as with a stamp, up to 30 min back [T2]. What was said before the part
 * ran, or before the stop that it would end, was said of another one and is refused: a phone that comes back on line must
 * not stop the next part, nor resume a show that was stopped anew.
 */
export function decideHalt(
	performance: Performance,
	happened: Happened,
	wish: { step: HaltStep; at: Instant },
	now: Instant,
): Outcome<HaltDecision> {
	switch (wish.step) {
		case 'cancel': {
			if (happened.halt) return refused('evening-over', { halt: happened.halt.kind });
			if (nextUp(performance, happened) !== 'up_1') return refused('already-started');
			return halted('cancelled', decideInstant(wish.at, null, now));
		}
		case 'reinstate': {
			if (happened.halt?.kind !== 'cancelled') return refused('not-cancelled');
			if (nextUp(performance, happened) !== 'up_1')
				return refused('evening-over', { halt: happened.halt.kind });
			const start = happened.movedStart ?? performance.plannedStart;
			// Who came and read that it is cancelled has gone: from its start on it cannot be played any more.
			if (start <= now) return refused('time-passed', { wishAt: start });
			return granted({ at: now, halt: null, pause: null });
		}
		case 'stop': {
			const phase = phaseOf(performance, happened);
			if (phase.name !== 'part') return refused('not-running');
			const before = pausesOfRun(happened.pauses, phase.part, phase.since);
			const since = before.at(-1)?.to ?? phase.since;
			return halted('stopped', decideSince(since, wish.at, 'not-running', now));
		}
		case 'resume': {
			const stop = stopOf(happened);
			if (!stop) return refused('not-stopped');
			const at = decideSince(stop.since, wish.at, 'not-stopped', now);
			if (!at.ok) return at;
			const pause = { part: stop.part, from: stop.since, to: at.value };
			return granted({ at: at.value, halt: null, pause });
		}
		case 'abandon': {
			const stop = stopOf(happened);
			if (!stop) return refused('not-stopped');
			return halted('abandoned', decideSince(stop.since, wish.at, 'not-stopped', now));
		}
	}
}

/** What has happened once the step was taken. */
export function withHalt(happened: Happened, { halt, pause }: HaltDecision): Happened {
	return { ...happened, halt, pauses: pause ? [...happened.pauses, pause] : happened.pauses };
}

function halted(kind: Halt['kind'], at: Outcome<Instant>): Outcome<HaltDecision> {
	return at.ok ? granted({ at: at.value, halt: { kind, at: at.value }, pause: null }) : at;
}
