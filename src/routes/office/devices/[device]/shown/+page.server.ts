import { error } from '@sveltejs/kit';
import { MINUTE, type Instant } from '$lib/domain/time/instant.ts';
import { calendarDay, instantAt, localTime } from '$lib/domain/time/zone.ts';
import { mustBeSignedIn } from '../../../../desk/session.server.ts';
import type { PageServerLoad } from './$types';

/** `?day=2026-11-22&time=19:28`: what was on this screen then; without them, a minute ago. */
export const load: PageServerLoad = async (event) => {
	const { params, url, locals } = event;
	const { actor } = await mustBeSignedIn(event);
	const { office, now } = await event.parent();
	const { zone } = office.venue;
	const day = url.searchParams.get('day') ?? calendarDay(now, zone);
	const time = url.searchParams.get('time') ?? localTime(now, zone);
	const minute = instantOf(day, time, zone);
	// A minute is meant as a whole: what stood at its end, or stands now.
	const at = minute === null || minute > now ? minute : Math.min(minute + MINUTE - 1, now);
	const view = await locals.foyer.shown(params.device, at ?? now, actor);
	if (!view) error(404);
	const asked = url.searchParams.has('day');
	return {
		day,
		time,
		view: asked && at !== null ? view : null,
		name: view.device.name,
		misread: at === null,
	};
};

/** `null` for what is no day or no time of day. */
function instantOf(day: string, time: string, zone: string): Instant | null {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || !/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return null;
	try {
		return instantAt(day, time, zone);
	} catch {
		return null;
	}
}
