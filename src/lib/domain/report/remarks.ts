import type { HouseReport } from './house-report.ts';

/** Later than this at a start or at show down is worth a sentence: our own choice, what an audience notices. */
const LATE_SECONDS = 5 * 60;

/** What a house manager would rather explain; a night without any is clean. */
export type Remark =
	'late' | 'unstamped' | 'presumed' | 'held' | 'incident' | 'request-open' | 'request-unmet' | 'unhappy';

/** In the order above, each once. */
export function remarksOn(
	report: Pick<HouseReport, 'over' | 'points' | 'holds' | 'incidents' | 'noted' | 'requests' | 'feedback'>,
): Remark[] {
	const { over, points, holds, incidents, noted, requests, feedback } = report;
	const curtain = points.filter(({ point }) => point.startsWith('up_') || point.startsWith('down_'));
	const found: [Remark, boolean][] = [
		['late', curtain.some(({ lateBySeconds }) => (lateBySeconds ?? 0) >= LATE_SECONDS)],
		[
			'unstamped',
			over !== null && over.how !== 'called-off' && curtain.some(({ actual }) => actual === null),
		],
		['presumed', over?.how === 'presumed'],
		['held', holds.length > 0],
		['incident', incidents.length > 0 || noted.length > 0],
		['request-open', requests.some(({ open }) => open)],
		['request-unmet', requests.some(({ ending }) => ending === 'could_not_assist')],
		['unhappy', feedback.unhappy > 0],
	];
	return found.filter(([, so]) => so).map(([remark]) => remark);
}
