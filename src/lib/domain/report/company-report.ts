import type { HouseReport, ReportedHelp, ReportedHold } from './house-report.ts';
import { remarksWith } from './remarks.ts';

/** How long people waited, of those for whom it came to that: seconds. */
export interface Waited {
	mean: number;
	longest: number;
}

/** Requests for help in figures: no place, no hour, no single one of them [P1]. */
export interface HelpFigures {
	asked: number;
	/** Until somebody took it, until somebody was there; `null`: of none. */
	taken: Waited | null;
	met: Waited | null;
	/** How they ended, in the order in which each ending came first; those still open are not among them. */
	endings: { ending: string; count: number }[];
	open: number;
}

/**
 * The report as a resident company reads its own [P1]: no reason of a hold, no note, nobody's words, and of the requests
 * for help only how many and how long, and only its own performance's.
 */
export type CompanyReport = Pick<
	HouseReport,
	| 'performance'
	| 'over'
	| 'building'
	| 'points'
	| 'lengths'
	| 'wordings'
	| 'lateSeating'
	| 'feedback'
	| 'incidents'
	| 'noted'
	| 'remarks'
> & {
	holds: Omit<ReportedHold, 'reason'>[];
	requests: HelpFigures;
};

/** Every field is named: what the house's report will have one day is not the company's by itself. */
export function companyReport(report: HouseReport): CompanyReport {
	const { performance, over, building, points, lengths, wordings, lateSeating, feedback, incidents, noted } =
		report;
	const own = report.requests.filter(({ shared }) => !shared);
	return {
		performance,
		over,
		building,
		points,
		lengths,
		wordings,
		lateSeating,
		feedback,
		incidents,
		noted,
		holds: report.holds.map(({ delays, since, newTime, endedAt }) => ({ delays, since, newTime, endedAt })),
		requests: figuresOf(own),
		remarks: remarksWith(report.remarks, own),
	};
}

function figuresOf(requests: ReportedHelp[]): HelpFigures {
	const closed = requests.filter(({ open }) => !open);
	const counts = new Map<string, number>();
	for (const { ending } of closed) counts.set(ending, (counts.get(ending) ?? 0) + 1);
	return {
		asked: requests.length,
		taken: waited(requests.map(({ takenAfterSeconds }) => takenAfterSeconds)),
		met: waited(requests.map(({ metAfterSeconds }) => metAfterSeconds)),
		endings: [...counts].map(([ending, count]) => ({ ending, count })),
		open: requests.length - closed.length,
	};
}

function waited(all: (number | null)[]): Waited | null {
	const seconds = all.filter((one) => one !== null);
	if (seconds.length === 0) return null;
	const mean = Math.round(seconds.reduce((sum, one) => sum + one, 0) / seconds.length);
	return { mean, longest: Math.max(...seconds) };
}
