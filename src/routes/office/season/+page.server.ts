import { error } from '@sveltejs/kit';
import { firstWeekday } from '$lib/domain/time/week.ts';
import { venueDay } from '$lib/domain/time/zone.ts';
import { mustBeSignedIn } from '../../desk/session.server.ts';
import { daysOf, monthIn, monthOf } from './month.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { office, venue, now } = await event.parent();
	if (office.season === null) error(403);
	const { searchParams } = event.url;
	const today = venueDay(now, venue.zone);
	const month = monthIn(searchParams.get('month')) ?? monthOf(today);
	const house = office.houses.find(({ id }) => id === searchParams.get('house'))?.id ?? null;
	const caller = await mustBeSignedIn(event);
	const all = (await event.locals.foyer.season.days(caller, daysOf(month))) ?? [];
	return {
		today,
		month,
		house,
		as: searchParams.get('as') === 'calendar' ? ('calendar' as const) : ('list' as const),
		listed: all.filter((one) => house === null || one.house === house),
		// Not every browser knows it.
		weekStart: firstWeekday(venue.languages[0] ?? 'en', venue.zone),
		removed: searchParams.has('removed'),
	};
};
