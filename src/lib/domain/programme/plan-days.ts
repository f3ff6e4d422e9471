import type { LocalDate } from '../time/instant.ts';
import { addDays, venueDayBegins } from '../time/zone.ts';
import { openOn, type OpeningHours } from './hours.ts';
import type { Plan } from './plan.ts';

/** Tonight and the seven days after it [S2]. */
export const PLAN_DAYS = 8;

/** The days of a plan from `first` on, and when the last of them ends: by the calendar, not by 24 hours [T13]. */
export function planDays(
	first: LocalDate,
	count: number,
	zone: string,
	hours: OpeningHours,
): Pick<Plan, 'days' | 'ends'> {
	return {
		days: Array.from({ length: count }, (_, index) => {
			const day = addDays(first, index);
			return { day, begins: venueDayBegins(day, zone), open: openOn(hours, day, zone) };
		}),
		ends: venueDayBegins(addDays(first, count), zone),
	};
}
