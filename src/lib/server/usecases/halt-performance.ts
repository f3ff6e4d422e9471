import { decideHalt, type HaltStep } from '../../domain/evening/halting.ts';
import type { Fact } from '../../domain/night-log/fact.ts';
import { granted, refused } from '../../domain/refusal.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { refuseMeeting, seasonReachOf } from '../../domain/season/own.ts';
import { decideReinstatement } from '../../domain/season/reinstating.ts';
import { bookAnew, insertPause, setHalt } from '../store/performances.ts';
import { signedReport } from '../store/reports.ts';
import { loadSeason } from '../store/season.ts';
import type { UseCase } from './ask.ts';
import { withEvening } from './evening-of.ts';

/** The steps that are about the evening alone; taking a cancellation back asks the season, too. */
type EveningStep = Exclude<HaltStep, 'reinstate'>;

const FACT_OF: Record<EveningStep, Fact> = {
	cancel: 'performance-cancelled',
	stop: 'show-stopped',
	resume: 'show-resumed',
	abandon: 'show-abandoned',
};

/** Cancels, stops, resumes or abandons a performance [T12], now or up to 30 min ago [T2]. */
export function haltPerformance(
	step: EveningStep,
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

/** Takes a cancellation back while its start has not come [T12]. Whom it would meet in its house by now is told first. */
export const reinstatePerformance: UseCase<{ performance: string; meets: boolean }, null> = ({
	actor,
	venue,
	input,
	now,
	commit,
}) =>
	commit((tx) =>
		withEvening(tx, venue, input.performance, async (performance, happened) => {
			const signed = await signedReport(tx.db, venue, input.performance);
			if (signed) return refused('report-signed', { signedAt: signed.signedAt });
			const season = await loadSeason(tx.db, venue, now);
			const decision = decideReinstatement(season, performance, happened, now);
			if (!decision.ok) return decision;
			const { meets, anew } = decision.value;
			const meeting = refuseMeeting(season, seasonReachOf(actor), meets, input.meets);
			if (meeting) return meeting;
			await setHalt(tx.db, venue, input.performance, null);
			if (anew) await bookAnew(tx.db, venue, [input.performance]);
			tx.log('performance-reinstated', { performance: input.performance });
			return granted(null);
		}),
	);
