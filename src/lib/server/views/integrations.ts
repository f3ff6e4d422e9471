import { reach } from '../../domain/people/authority.ts';
import type { Projection } from './projection.ts';

/** How integrations stand and what arrives, for those who connect them. */
export const staffIntegrations: Projection<'staff', 'integrations'> = {
	schema: 1,
	touchedBy: ['arrivals', 'integration-put', 'integration-removed'],
	everyMs: 250,
	key: ({ actor }) => (reach(actor.role, 'administer') === null ? null : 'all'),
	project: async ({ intake }) => ({
		integrations: intake.integrations(),
		arrivals: [...intake.arrivals()],
	}),
};
