import { version } from '$app/environment';
import { error } from '@sveltejs/kit';
import { normalisePairingCode } from '$lib/domain/device/pairing-code.ts';
import { act, text } from '../act.server.ts';
import { placementOf } from './placement-form.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ parent, locals }) => {
	const { office } = await parent();
	if (office.devices === null) error(403);
	return { address: locals.foyer.address(), build: version };
};

export const actions: Actions = {
	approve: async (event) => {
		const form = await event.request.formData();
		const typed = text(form, 'code');
		return act(event, 'device:approve', 'approve', form, {
			code: normalisePairingCode(typed) ?? typed,
			name: text(form, 'name'),
			placement: placementOf(form),
		});
	},
	place: async (event) => {
		const form = await event.request.formData();
		const device = text(form, 'device');
		const input = { device, name: text(form, 'name'), placement: placementOf(form) };
		return act(event, 'device:place', device, form, input);
	},
	block: async (event) => {
		const form = await event.request.formData();
		const device = text(form, 'device');
		return act(event, 'device:block', device, form, { device, blocked: text(form, 'blocked') === 'yes' });
	},
	codes: async (event) => {
		const form = await event.request.formData();
		const performance = text(form, 'performance');
		return act(event, 'codes:revoke', 'codes', form, { performance });
	},
	revoke: async (event) => {
		const form = await event.request.formData();
		const device = text(form, 'device');
		return act(event, 'device:revoke', device, form, { device });
	},
};
