import { reach } from '../../domain/people/authority.ts';
import type { PersonActor } from '../../domain/people/actor.ts';
import type { Role } from '../../domain/people/roles.ts';
import type { Text } from '../../domain/time/clock-text.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { StaffDevice } from '../../contract/views.ts';
import { listPeople } from '../store/people.ts';
import { loadProgramme } from '../store/programme.ts';
import { listApiTokens } from '../store/tokens.ts';
import { loadVenue } from '../store/venues.ts';
import { staffDevices } from './devices.ts';
import type { Lookout } from './projection.ts';

export interface OfficePerson {
	id: string;
	name: string;
	login: string;
	role: Role;
	houses: string[];
	company: string | null;
}

/** The office as one person may see it; a part they may not see is `null`. */
export interface OfficeView {
	venue: { name: string; zone: string; languages: string[]; demonstration: boolean };
	houses: { id: string; name: Text }[];
	levels: { id: string; name: Text }[];
	companies: { id: string; name: string }[];
	people: OfficePerson[] | null;
	devices: StaffDevice[] | null;
	tokens: { id: string; name: string; madeAt: Instant }[] | null;
}

export async function officeView(lookout: Lookout, actor: PersonActor): Promise<OfficeView> {
	const { db, venue } = lookout;
	const row = await loadVenue(db, venue);
	if (!row) throw new Error(`There is no venue "${venue}".`);
	const { houses, companies } = await loadProgramme(db, venue);
	const administers = reach(actor.role, 'administer') !== null;
	const pairs = reach(actor.role, 'pair-devices') !== null;
	const { zone, languages, levels } = row.settings;
	const people = administers ? await listPeople(db, venue) : null;
	const tokens = administers ? await listApiTokens(db, venue) : null;
	return {
		venue: { name: row.name, zone, languages, demonstration: row.demonstration },
		houses: houses.map(({ id, name }) => ({ id, name })),
		levels,
		companies: companies.map(({ id, name }) => ({ id, name })),
		people:
			people?.map(({ id, name, login, role, houses: works, company }) => ({
				id,
				name,
				login,
				role,
				houses: works,
				company,
			})) ?? null,
		devices: pairs ? (await staffDevices.project(lookout, 'all')).devices : null,
		tokens: tokens?.map(({ id, name, madeAt }) => ({ id, name, madeAt })) ?? null,
	};
}
