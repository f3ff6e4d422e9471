import { draftReport } from '../../domain/report/house-report.ts';
import { letterStanding } from '../../domain/report/letter.ts';
import { granted, refused } from '../../domain/refusal.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { letterOf, tryAgain } from '../store/report-letters.ts';
import { reportSources } from '../store/report-sources.ts';
import { insertReport, signedReport } from '../store/reports.ts';
import type { UseCase } from './ask.ts';
import { withEvening } from './evening-of.ts';

/** Signs the house report of a night that is over, with a note of one's own; it stands as it is now [T17]. */
export const signReport: UseCase<{ performance: string; note: string }, { signedAt: Instant }> = ({
	actor,
	venue,
	input,
	now,
	steady,
	commit,
}) =>
	commit((tx) =>
		withEvening(tx, venue, input.performance, async (performance, happened) => {
			const signed = await signedReport(tx.db, venue, performance.id);
			if (signed) return refused('report-signed', { signedAt: signed.signedAt });
			const report = draftReport(await reportSources(tx.db, venue, { performance, happened }), now);
			if (!report.over) return refused('night-not-over');
			const as = { report, note: input.note, signedAt: now, signedBy: actor.id };
			await insertReport(tx.db, venue, as, steady);
			tx.log('report-signed', { performance: performance.id, remarks: report.remarks.length });
			return granted({ signedAt: now });
		}),
	);

/** Tries a letter that was given up again, from the beginning. One that is still being tried is left to itself. */
export const sendReport: UseCase<{ performance: string }, null> = ({ venue, input, steady, commit }) =>
	commit(async (tx) => {
		const letter = await letterOf(tx.db, venue, input.performance);
		if (!letter) return refused('not-found', { what: 'report' });
		const standing = letterStanding(letter, steady);
		if (standing.name === 'sent') return refused('report-sent', { sentAt: standing.at });
		if (standing.name !== 'given-up') return refused('report-being-sent');
		await tryAgain(tx.db, venue, input.performance, steady);
		tx.log('report-mail-wanted', { performance: input.performance });
		return granted(null);
	});
