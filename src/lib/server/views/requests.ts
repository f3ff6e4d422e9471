import { HELP_FACTS } from '../../domain/night-log/fact.ts';
import { seesRequestsOf, type Seer } from '../../domain/help/who-sees.ts';
import { reach } from '../../domain/people/authority.ts';
import { HOUR } from '../../domain/time/instant.ts';
import { patronState } from '../../domain/help/life-cycle.ts';
import { deviceById, listDevices } from '../store/devices.ts';
import { listPeople } from '../store/people.ts';
import { openRequests, requestsOfDevice } from '../store/requests.ts';
import type { Projection, Touch } from './projection.ts';

const TOUCHES: readonly Touch[] = [...HELP_FACTS, 'demonstration-laid', 'restored'];

/** A closed request stays in sight this long: on the kiosk's strip, and in the staff's list. */
const CLOSED_SHOWN_MS = 2 * HOUR;

const KIOSK_TOUCHES: readonly Touch[] = [...TOUCHES, 'staff-presence', 'device-placed'];

/** The requests of one kiosk, in the patron's words [H8]; and whether anybody is there to see them [H9]. */
export const kioskRequests: Projection<'kiosk', 'requests'> = {
	schema: 2,
	touchedBy: KIOSK_TOUCHES,
	key: ({ actor }) => actor.id,
	async project({ db, venue, now, presence }, device) {
		const requests = await requestsOfDevice(db, venue, device, now - CLOSED_SHOWN_MS);
		const houses = (await deviceById(db, venue, device))?.placement.houses ?? [];
		return {
			requests: requests.map((request) => ({
				id: request.id,
				kind: request.kind,
				raisedAt: request.raisedAt,
				state: patronState(request),
			})),
			staffOnLine: presence.staffOnLine(venue, houses),
		};
	},
};

/** The requests a member of staff sees: all, or those of kiosks that serve the houses they work in (table A). */
export const staffRequests: Projection<'staff', 'requests'> = {
	schema: 2,
	touchedBy: [...TOUCHES, 'person-added', 'person-removed', 'device-placed'],
	key({ actor }) {
		const far = reach(actor.role, 'see-and-move-requests');
		if (far === null) return null;
		return far === 'all' || actor.houses.length === 0 ? 'all' : [...actor.houses].sort().join(' ');
	},
	async project({ db, venue, now }, key) {
		const requests = await openRequests(db, venue, now - CLOSED_SHOWN_MS);
		const colleagues = (await listPeople(db, venue))
			.filter(({ role }) => reach(role, 'see-and-move-requests') !== null)
			.map(({ id, name }) => ({ id, name }))
			.sort((a, b) => (a.name < b.name ? -1 : 1));
		if (key === 'all') return { requests, colleagues };
		const own: Seer = { role: 'usher', houses: key.split(' ') };
		const near = (await listDevices(db, venue)).filter(({ placement }) =>
			seesRequestsOf(own, placement.houses),
		);
		return {
			requests: requests.filter((request) => near.some(({ id }) => id === request.device)),
			colleagues,
		};
	},
};
