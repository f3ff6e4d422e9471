import type { Fact } from '../../domain/night-log/fact.ts';
import { publicPerformance } from '../../domain/evening/public-evening.ts';
import { NOTHING_HAPPENED } from '../../domain/evening/performance.ts';
import { venueDayOf } from '../../domain/evening/venue-day.ts';
import { addDays, venueDay } from '../../domain/time/zone.ts';
import type { StaffPerformance } from '../../contract/views.ts';
import type { LiveEvening } from '../../domain/programme/plan.ts';
import { eveningsOfDays, eveningsWithNews } from '../store/performances.ts';
import { productionsOf } from '../store/programme.ts';
import { venueStampsOf } from '../store/venue-day.ts';
import { PLAN_DAYS } from './documents.ts';
import type { Projection } from './projection.ts';

/** Everything that changes what an evening's views say. */
const EVENING_FACTS: readonly Fact[] = [
	'demonstration-laid',
	'day-began',
	'point-stamped',
	'point-undone',
	'hold-called',
	'hold-released',
	'wording-released',
	'wording-withdrawn',
	'start-moved',
	'performance-cancelled',
	'show-stopped',
	'show-resumed',
	'show-abandoned',
	'restored',
];

/**
 * The live evening of every public device: performances of which there is public news [T7]. One of which the public may
 * know nothing yet, such as a hold before its wording is released, is not named at all: its mere coming would tell.
 */
export const publicEvening: Projection<'screen', 'evening'> & Projection<'kiosk', 'evening'> = {
	schema: 1,
	touchedBy: EVENING_FACTS,
	key: () => 'public',
	async project(lookout): Promise<LiveEvening> {
		const today = venueDay(lookout.now, lookout.zone);
		const days = Array.from({ length: PLAN_DAYS }, (_, index) => addDays(today, index));
		const evenings = await eveningsWithNews(lookout.db, lookout.venue, days);
		return {
			performances: evenings.flatMap(({ performance, happened }) => {
				const live = publicPerformance(performance, happened);
				const asPlanned = publicPerformance(performance, NOTHING_HAPPENED);
				return JSON.stringify(live) === JSON.stringify(asPlanned) ? [] : [live];
			}),
		};
	},
};

/** Tonight for staff; a resident company sees its own performances (table A). */
export const staffEvening: Projection<'staff', 'evening'> = {
	schema: 1,
	touchedBy: [...EVENING_FACTS, 'venue-point-stamped', 'venue-point-undone'],
	key: ({ actor }) => (actor.role === 'company' ? `company ${actor.company ?? ''}` : 'all'),
	async project(lookout, key) {
		const today = venueDay(lookout.now, lookout.zone);
		const evenings = await eveningsOfDays(lookout.db, lookout.venue, [today]);
		const stamps = await venueStampsOf(lookout.db, lookout.venue, today);
		const productions = await productionsOf(lookout.db, lookout.venue);
		const performances = evenings.flatMap(({ performance, happened }): StaffPerformance[] => {
			const production = productions.find(({ id }) => id === performance.production);
			if (!production || (key !== 'all' && key !== `company ${production.company}`)) return [];
			return [{ performance, happened, title: production.title, shortTitle: production.shortTitle }];
		});
		return { venueDay: venueDayOf(today, stamps), performances };
	},
};
