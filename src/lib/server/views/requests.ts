import type { Fact } from '../../domain/night-log/fact.ts';
import { reach } from '../../domain/people/authority.ts';
import { HOUR } from '../../domain/time/instant.ts';
import { patronState } from '../../domain/help/life-cycle.ts';
import { listDevices } from '../store/devices.ts';
import { openRequests, requestsOfDevice } from '../store/requests.ts';
import type { Projection, Touch } from './projection.ts';

const HELP_FACTS: readonly Fact[] = [
	'help-raised',
	'help-claimed',
	'help-on-the-way',
	'help-with-patron',
	'help-resolved',
	'help-given-up',
	'help-cancelled',
	'help-note-deleted',
	'demonstration-laid',
	'restored',
];

/** A closed request stays in sight this long: on the kiosk's strip, and in the staff's list. */
const CLOSED_SHOWN_MS = 2 * HOUR;

const KIOSK_TOUCHES: readonly Touch[] = [...HELP_FACTS, 'staff-presence'];

/** The requests of one kiosk, in the patron's words [H8]; and whether anybody is there to see them [H9]. */
export const kioskRequests: Projection<'kiosk', 'requests'> = {
	schema: 1,
	touchedBy: KIOSK_TOUCHES,
	key: ({ actor }) => actor.id,
	async project({ db, venue, now, presence }, device) {
		const requests = await requestsOfDevice(db, venue, device, now - CLOSED_SHOWN_MS);
		return {
			requests: requests.map((request) => ({
				id: request.id,
				kind: request.kind,
				raisedAt: request.raisedAt,
				state: patronState(request),
			})),
			staffOnLine: presence.staffOnLine(venue),
		};
	},
};

/** The requests a member of staff sees: all, or those of kiosks that serve the houses they work in (table A). */
export const staffRequests: Projection<'staff', 'requests'> = {
	schema: 1,
	touchedBy: HELP_FACTS,
	key({ actor }) {
		const far = reach(actor.role, 'see-and-move-requests');
		if (far === null) return null;
		return far === 'all' || actor.houses.length === 0 ? 'all' : [...actor.houses].sort().join(' ');
	},
	async project({ db, venue, now }, key) {
		const requests = await openRequests(db, venue, now - CLOSED_SHOWN_MS);
		if (key === 'all') return { requests };
		const own = key.split(' ');
		const devices = await listDevices(db, venue);
		const near = devices.filter(
			({ placement: { houses } }) => houses.length === 0 || houses.some((house) => own.includes(house)),
		);
		return { requests: requests.filter((request) => near.some(({ id }) => id === request.device)) };
	},
};
