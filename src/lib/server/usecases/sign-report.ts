import { draftReport, isReportable } from '../../domain/report/house-report.ts';
import { granted, refused } from '../../domain/refusal.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { insertReport, reportSources, signedReport } from '../store/reports.ts';
import type { UseCase } from './ask.ts';
import { withEvening } from './evening-of.ts';

/** Signs the house report of a night that is over, with a note of one's own; it stands as it is now [T17]. */
export const signReport: UseCase<{ performance: string; note: string }, { signedAt: Instant }> = ({
	actor,
	venue,
	input,
	now,
	commit,
}) =>
	commit((tx) =>
		withEvening(tx, venue, input.performance, async (performance, happened) => {
			const signed = await signedReport(tx.db, venue, performance.id);
			if (signed) return refused('report-signed', { signedAt: signed.signedAt });
			if (!isReportable(performance, happened)) return refused('night-not-over');
			const report = draftReport(await reportSources(tx.db, venue, { performance, happened }));
			await insertReport(tx.db, venue, { report, note: input.note, signedAt: now, signedBy: actor.id });
			tx.log('report-signed', { performance: performance.id, remarks: report.remarks.length });
			return granted({ signedAt: now });
		}),
	);
