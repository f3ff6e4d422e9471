import type { Instant } from '../../src/lib/domain/time/instant.ts';
import type { SignedReport } from '../../src/lib/server/store/reports.ts';

/** A report as it was signed, of a night with nothing in it. */
export function signedReportOf(performance: string, at: Instant): SignedReport {
	return {
		report: {
			performance,
			over: { how: 'clear', since: at },
			building: [],
			points: [],
			lengths: [],
			holds: [],
			wordings: [],
			lateSeating: [],
			requests: [],
			feedback: { count: 0, mean: null, unhappy: 0 },
			incidents: [],
			noted: [],
			remarks: [],
		},
		note: '',
		signedAt: at,
		signedBy: 'ruth',
	};
}
