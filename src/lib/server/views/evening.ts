import { SEASON_FACTS, type Fact } from '../../domain/night-log/fact.ts';
import { venueDayOf } from '../../domain/evening/venue-day.ts';
import { withoutReasons } from '../../domain/evening/performance.ts';
import { newsOf } from '../../domain/season/prospect.ts';
import { lastingInto } from '../../domain/evening/lasting.ts';
import { addDays, venueDay, venueDayBegins } from '../../domain/time/zone.ts';
import type { StaffPerformance } from '../../contract/views.ts';
import type { LiveEvening } from '../../domain/programme/plan.ts';
import { PLAN_DAYS } from '../../domain/programme/plan-days.ts';
import { eveningsWithNews } from '../store/performances.ts';
import { productionsOf } from '../store/programme.ts';
import { eveningsTonight } from '../store/tonight.ts';
import { venueStampsOf } from '../store/venue-day.ts';
import { graceOf } from '../store/venues.ts';
import type { Projection } from './projection.ts';

/** Everything that changes what an evening's views say. */
export const EVENING_FACTS: readonly Fact[] = [
	'demonstration-laid',
	'day-began',
	'point-stamped',
	'point-undone',
	'clearance-asked',
	'clearance-ask-withdrawn',
	'latecomer-doors-set',
	'hold-called',
	'hold-released',
	'wording-released',
	'wording-withdrawn',
	'start-moved',
	'performance-cancelled',
	'show-stopped',
	'show-resumed',
	'show-abandoned',
	...SEASON_FACTS,
	'restored',
];

/** The live evening of every public device: performances of which there is public news [T7]. */
export const publicEvening: Projection<'screen', 'evening'> & Projection<'kiosk', 'evening'> = {
	schema: 1,
	touchedBy: EVENING_FACTS,
	key: () => 'public',
	async project(lookout): Promise<LiveEvening> {
		const today = venueDay(lookout.now, lookout.zone);
		// What lasted into today is told of all day long: a plan that still holds it must not take it for unstamped.
		const days = Array.from({ length: PLAN_DAYS + 1 }, (_, index) => addDays(today, index - 1));
		const evenings = await eveningsWithNews(lookout.db, lookout.venue, days);
		const grace = await graceOf(lookout.db, lookout.venue);
		return newsOf(lastingInto(evenings, today, grace, venueDayBegins(today, lookout.zone)));
	},
};

/**
 * Tonight for staff, with what of last night still lasts; a resident company sees its own performances (table A), no reasons, and
 * nobody's name [P1].
 */
export const staffEvening: Projection<'staff', 'evening'> = {
	schema: 2,
	touchedBy: [...EVENING_FACTS, 'venue-point-stamped', 'venue-point-undone'],
	key: ({ actor }) => (actor.role === 'company' ? `company ${actor.company ?? ''}` : 'all'),
	async project(lookout, key) {
		const { db, venue, zone, now } = lookout;
		const today = venueDay(now, zone);
		const grace = await graceOf(db, venue);
		const evenings = await eveningsTonight(db, venue, { zone, grace }, now);
		const stamps = await venueStampsOf(db, venue, today);
		const productions = await productionsOf(db, venue);
		const performances = evenings.flatMap(({ performance, happened }): StaffPerformance[] => {
			const production = productions.find(({ id }) => id === performance.production);
			if (!production || (key !== 'all' && key !== `company ${production.company}`)) return [];
			const { title, shortTitle } = production;
			const told = key === 'all' ? happened : withoutReasons(happened);
			return [{ performance, happened: told, title, shortTitle }];
		});
		return { venueDay: venueDayOf(today, stamps), performances };
	},
};
