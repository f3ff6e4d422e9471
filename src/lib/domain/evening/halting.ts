import { granted, refused, type Outcome } from '../refusal.ts';
import type { Instant } from '../time/instant.ts';
import { nextUp, type Halt, type Happened, type Performance } from './performance.ts';
import { phaseOf } from './phase.ts';

/** What can be done to a whole performance [T12]. */
export type HaltStep = 'cancel' | 'stop' | 'resume' | 'abandon';

/** Decides the step; the answer is the halt then in force, `null` for a show that goes on. */
export function decideHalt(
	performance: Performance,
	happened: Happened,
	step: HaltStep,
	now: Instant,
): Outcome<Halt | null> {
	const phase = phaseOf(performance, happened).name;
	switch (step) {
		case 'cancel':
			if (happened.halt) return refused('evening-over', { halt: happened.halt.kind });
			if (nextUp(performance, happened) !== 'up_1') return refused('already-started');
			return granted({ kind: 'cancelled', at: now });
		case 'stop':
			return phase === 'part' ? granted({ kind: 'stopped', at: now }) : refused('not-running');
		case 'resume':
			return phase === 'stopped' ? granted(null) : refused('not-stopped');
		case 'abandon':
			return phase === 'stopped' ? granted({ kind: 'abandoned', at: now }) : refused('not-stopped');
	}
}
