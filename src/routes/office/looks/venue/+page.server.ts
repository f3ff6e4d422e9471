import { error } from '@sveltejs/kit';
import { WEEKDAYS } from '$lib/domain/programme/hours.ts';
import { mustBeSignedIn } from '../../../desk/session.server.ts';
import { act, text } from '../../act.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { office } = await event.parent();
	const shelf = await event.locals.foyer.media.shelf(await mustBeSignedIn(event));
	if (!shelf?.venue) error(404);
	return { mark: shelf.venue.mark, media: shelf.media, hours: office.hours };
};

export const actions: Actions = {
	mark: async (event) => {
		const form = await event.request.formData();
		return act(event, 'venue:brand', 'mark', form, { mark: text(form, 'mark') || null });
	},
	hours: async (event) => {
		const form = await event.request.formData();
		const open = WEEKDAYS.map((day) => {
			const [from, to] = [text(form, `from-${day}`), text(form, `to-${day}`)];
			// Half of a pair is a mistake, which the door names; neither is a day on which the building stays closed.
			return [day, from === '' && to === '' ? null : { from, to }];
		});
		const hours: unknown = form.has('always') ? null : Object.fromEntries(open);
		return act(event, 'settings:hours', 'hours', form, {
			hours,
			night: text(form, 'night'),
		});
	},
};
