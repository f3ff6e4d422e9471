import { BRAND_FACTS, SEASON_FACTS } from '../../domain/night-log/fact.ts';
import { reach } from '../../domain/people/authority.ts';
import { deviceById, listDevices } from '../store/devices.ts';
import { EVENING_FACTS, publicEvening } from './evening.ts';
import { watchesWalls } from './overrides.ts';
import type { Projection } from './projection.ts';

/** A device's own slice; its codes are named by hash and fetched like the plan. */
export const ownDevice: Projection<'screen', 'device'> & Projection<'kiosk', 'device'> = {
	schema: 1,
	touchedBy: [
		'device-placed',
		'codes-made',
		'codes-moved',
		'codes-revoked',
		...SEASON_FACTS,
		...BRAND_FACTS,
		'day-began',
		'demonstration-laid',
		'restored',
	],
	key: ({ actor }) => actor.id,
	async project({ db, venue, now, documents }, id) {
		const device = await deviceById(db, venue, id);
		if (!device) throw new Error(`Device ${id} is connected but not in the store.`);
		const codes =
			device.kind === 'screen' && device.placement.exit
				? (await documents.codes(db, venue, id, now)).hash
				: null;
		return { id, kind: device.kind, name: device.name, placement: device.placement, codes };
	},
};

/** What changes the plan. */
export const PLAN_FACTS = [
	'day-began',
	'demonstration-laid',
	'timing-set',
	'programme-saved',
	...SEASON_FACTS,
	...BRAND_FACTS,
	'restored',
] as const;

/** The venue's plan, by hash. */
export const planOfVenue: Projection<'screen', 'plan'> & Projection<'kiosk', 'plan'> = {
	schema: 1,
	touchedBy: PLAN_FACTS,
	key: () => 'public',
	async project({ db, venue, now, documents }) {
		return { hash: (await documents.plan(db, venue, now)).hash };
	},
};

/** Every device and what it last painted, for those who hang and mend them [S7]. */
export const staffDevices: Projection<'staff', 'devices'> = {
	schema: 3,
	touchedBy: [
		'presence',
		'device-paired',
		'device-placed',
		'device-blocked',
		'device-unblocked',
		'device-revoked',
		'demonstration-laid',
		'restored',
	],
	everyMs: 1_000,
	key: ({ actor }) => (reach(actor.role, 'pair-devices') === null ? null : 'all'),
	async project({ db, venue, presence }) {
		const devices = await listDevices(db, venue);
		return {
			devices: devices.map(({ id, kind, name, placement, blockedAt }) => ({
				id,
				kind,
				name,
				placement,
				blocked: blockedAt !== null,
				connected: presence.connected(venue, id),
				heardAt: presence.heardAt(venue, id),
				painted: presence.painted(venue, id),
				paintedSinceConnected: presence.paintedSinceCame(venue, id),
			})),
		};
	},
};

/** How each device is, by its own word: apart from what it painted, because it comes more seldom and is more. */
export const staffConditions: Projection<'staff', 'conditions'> = {
	schema: 1,
	touchedBy: ['conditions', 'device-paired', 'device-revoked', 'demonstration-laid', 'restored'],
	everyMs: 5_000,
	key: ({ actor }) => (reach(actor.role, 'pair-devices') === null ? null : 'all'),
	async project({ db, venue, presence }) {
		const devices = await listDevices(db, venue);
		return { conditions: devices.flatMap(({ id }) => presence.condition(venue, id) ?? []) };
	},
};

/** What walls go by, for those who look after them or put something up. */
export const staffWalls: Projection<'staff', 'walls'> = {
	schema: 1,
	touchedBy: [
		...new Set([...PLAN_FACTS, ...EVENING_FACTS]),
		'device-paired',
		'device-placed',
		'device-revoked',
	],
	key: ({ actor }) => (watchesWalls(actor.role) ? 'all' : null),
	async project(lookout) {
		const { hash } = await planOfVenue.project(lookout, 'public');
		const { performances } = await publicEvening.project(lookout, 'public');
		const devices = await listDevices(lookout.db, lookout.venue);
		const screens = devices
			.filter(({ kind }) => kind === 'screen')
			.map(({ id, name, placement }) => ({ id, name, placement }));
		return { plan: hash, performances, screens };
	},
};
