import { decideHalt, type HaltStep } from '../../domain/evening/halting.ts';
import type { Fact } from '../../domain/night-log/fact.ts';
import { granted } from '../../domain/refusal.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { insertPause, setHalt } from '../store/performances.ts';
import type { UseCase } from './ask.ts';
import { withEvening } from './evening-of.ts';

const FACT_OF: Record<HaltStep, Fact> = {
	cancel: 'performance-cancelled',
	stop: 'show-stopped',
	resume: 'show-resumed',
	abandon: 'show-abandoned',
};

/** Cancels, stops, resumes or abandons a performance [T12], now or up to 30 min ago [T2]. */
export function haltPerformance(
	step: HaltStep,
): UseCase<{ performance: string; at?: Instant | undefined }, null> {
	return ({ venue, input, now, commit }) =>
		commit((tx) =>
			withEvening(tx, venue, input.performance, async (performance, happened) => {
				const decision = decideHalt(performance, happened, { step, at: input.at ?? now }, now);
				if (!decision.ok) return decision;
				const { at, halt, pause } = decision.value;
				await setHalt(tx.db, venue, input.performance, halt);
				if (pause) await insertPause(tx.db, venue, input.performance, pause);
				tx.log(FACT_OF[step], { performance: input.performance, at, recordedAt: now });
				return granted(null);
			}),
		);
}
