import type { GraceMinutes } from '../evening/public-phase.ts';
import { MINUTE, SECOND } from '../time/instant.ts';
import type { HouseReport, ReportedHelp } from './house-report.ts';

/** Later than this at a start or at show down is worth a sentence: our own choice, what an audience notices. */
const LATE_SECONDS = 5 * 60;

const ABOUT_REQUESTS = ['request-waited', 'request-open', 'request-unmet'] as const;

/** What a house manager would rather explain; a night without any is clean. */
export type Remark =
	| 'late'
	| 'house-late'
	| 'unstamped'
	| 'presumed'
	| 'held'
	| 'incident'
	| (typeof ABOUT_REQUESTS)[number]
	| 'unhappy';

/** In the order above, each once. */
export function remarksOn(
	report: Pick<HouseReport, 'over' | 'points' | 'holds' | 'incidents' | 'noted' | 'requests' | 'feedback'>,
	grace: GraceMinutes,
): Remark[] {
	const { over, points, holds, incidents, noted, requests, feedback } = report;
	const curtain = points.filter(({ point }) => point.startsWith('up_') || point.startsWith('down_'));
	// Doors and the emptying of the house have the room that time is given before it speaks for them.
	const house = points.some(
		({ point, lateBySeconds }) =>
			(point === 'house_open' || point === 'house_clear') &&
			(lateBySeconds ?? 0) * SECOND > grace[point] * MINUTE,
	);
	const found: [Remark, boolean][] = [
		['late', curtain.some(({ lateBySeconds }) => (lateBySeconds ?? 0) >= LATE_SECONDS)],
		['house-late', house],
		[
			'unstamped',
			over !== null && over.how !== 'called-off' && curtain.some(({ actual }) => actual === null),
		],
		['presumed', over?.how === 'presumed'],
		['held', holds.length > 0],
		['incident', incidents.length > 0 || noted.length > 0],
		...ABOUT_REQUESTS.map((remark): [Remark, boolean] => [remark, requests.some(IS_WORTH[remark])]),
		['unhappy', feedback.unhappy > 0],
	];
	return found.filter(([, so]) => so).map(([remark]) => remark);
}

/** The remarks that hold where these requests are all that is known of any. */
export function remarksWith(remarks: Remark[], requests: ReportedHelp[]): Remark[] {
	return remarks.filter((remark) => {
		const about = ABOUT_REQUESTS.find((one) => one === remark);
		return about === undefined || requests.some(IS_WORTH[about]);
	});
}

const IS_WORTH: Record<(typeof ABOUT_REQUESTS)[number], (request: ReportedHelp) => boolean> = {
	'request-waited': ({ waitedTooLong }) => waitedTooLong,
	'request-open': ({ open }) => open,
	'request-unmet': ({ ending }) => ending === 'could_not_assist',
};
