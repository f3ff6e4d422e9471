import { reach } from '../../domain/people/authority.ts';
import type { PersonActor } from '../../domain/people/actor.ts';
import type { Role } from '../../domain/people/roles.ts';
import type { Text } from '../../domain/time/clock-text.ts';
import type { HouseSetup, VenueSettings } from '../../domain/venue/setup.ts';
import { withoutQuery } from '../../domain/venue/integrations.ts';
import type { Integration, OntimeSettings, OscSettings } from '../../domain/venue/integrations.ts';
import type { Instant, LocalDate } from '../../domain/time/instant.ts';
import type { StaffDevice, StaffIntegrationsSlice } from '../../contract/views.ts';
import { addDays, venueDay } from '../../domain/time/zone.ts';
import { performancesWithCodes } from '../store/feedback.ts';
import { listIntegrations } from '../store/integrations.ts';
import { listPeople } from '../store/people.ts';
import { countComing, eveningsOfDays } from '../store/performances.ts';
import { loadProgramme } from '../store/programme.ts';
import type { Db } from '../store/store.ts';
import { listApiTokens } from '../store/tokens.ts';
import { latestSeasonImport, takenSeasonImports } from '../store/season-imports.ts';
import { loadVenue } from '../store/venues.ts';
import { staffDevices } from './devices.ts';
import { staffIntegrations } from './integrations.ts';
import type { Lookout } from './projection.ts';

export interface OfficePerson {
	id: string;
	name: string;
	login: string;
	role: Role;
	houses: string[];
	company: string | null;
}

/** How another system is set up; of a token only that there is one. */
export interface OfficeIntegration {
	id: string;
	name: string;
	/** Ontime's address comes without its query, where its token stands. */
	settings: (Omit<OscSettings, 'tokenHash'> & { hasToken: boolean }) | OntimeSettings;
}

/** A season file that was taken. */
export interface OfficeImport {
	id: string;
	file: string;
	takenAt: Instant;
	undoneAt: Instant | null;
	/** How many performances it brought, and how many it changed. */
	brought: number;
	changed: number;
	/** The day of the first of these; `null`: there is none. */
	firstDay: LocalDate | null;
	/** The only one that can be taken back. */
	latest: boolean;
}

/** How many are listed. */
const IMPORTS_LISTED = 10;

/** The office as one person may see it; a part they may not see is `null`. */
export interface OfficeView {
	venue: { name: string; zone: string; languages: string[]; demonstration: boolean };
	houses: { id: string; name: Text }[];
	levels: { id: string; name: Text }[];
	companies: { id: string; name: string }[];
	people: OfficePerson[] | null;
	devices: StaffDevice[] | null;
	/** Whether this person edits the programme of the screens. */
	programme: true | null;
	/** The houses as they are set up, with how many performances are planned in each from today on. */
	building: (HouseSetup & { coming: number })[] | null;
	/** How the venue's evenings run. */
	timing: Pick<VenueSettings, 'grace' | 'calls' | 'opening' | 'defaults'> | null;
	/** When the building is open, and what walls do while it is not [S9]. */
	hours: Pick<VenueSettings, 'hours' | 'night'> | null;
	tokens: { id: string; name: string; madeAt: Instant }[] | null;
	/** Whether this person plans the season, whether their own company's alone, and may cancel what is planned. */
	season: { mayCancel: boolean; ownCompany: boolean } | null;
	/** Whether this person looks after pictures and films, and whether their own company's alone. */
	media: { ownCompany: boolean } | null;
	/** The same for how companies, productions and the venue look. */
	looks: { ownCompany: boolean } | null;
	/** What season files brought, the latest first. */
	import: OfficeImport[] | null;
	integrations: OfficeIntegration[] | null;
	/** The performances of last night and tonight whose feedback codes are answered [F2]. */
	codes: { performance: string; house: Text; title: Text; startsAt: Instant }[] | null;
	/** How these stand and what has arrived. */
	intake: StaffIntegrationsSlice | null;
}

export async function officeView(lookout: Lookout, actor: PersonActor): Promise<OfficeView> {
	const { db, venue } = lookout;
	const row = await loadVenue(db, venue);
	if (!row) throw new Error(`There is no venue "${venue}".`);
	const { houses, companies } = await loadProgramme(db, venue);
	const administers = reach(actor.role, 'administer') !== null;
	const plans = reach(actor.role, 'season');
	const hangs = reach(actor.role, 'media');
	const pairs = reach(actor.role, 'pair-devices') !== null;
	const { zone, languages, levels, grace, calls, opening, defaults, hours, night } = row.settings;
	const people = administers ? await listPeople(db, venue) : null;
	const integrations = administers ? await listIntegrations(db, venue) : null;
	const tokens = administers ? await listApiTokens(db, venue) : null;
	return {
		venue: { name: row.name, zone, languages, demonstration: row.demonstration },
		houses: houses.map(({ id, name }) => ({ id, name })),
		levels,
		companies: administers ? companies.map(({ id, name }) => ({ id, name })) : [],
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
		programme: reach(actor.role, 'programme') === null ? null : true,
		building: administers ? await buildingOf(lookout, houses) : null,
		timing: administers ? { grace, calls, opening, defaults } : null,
		hours: administers ? { hours, night } : null,
		season: plans && {
			mayCancel: reach(actor.role, 'release-wording') !== null,
			ownCompany: plans === 'own',
		},
		media: hangs && { ownCompany: hangs === 'own' },
		looks: hangs && { ownCompany: hangs === 'own' },
		import: administers ? await importsOf(db, venue) : null,
		tokens: tokens?.map(({ id, name, madeAt }) => ({ id, name, madeAt })) ?? null,
		integrations: integrations?.map(withoutSecrets) ?? null,
		codes: administers ? await codesView(lookout) : null,
		intake: administers ? await staffIntegrations.project(lookout, 'all') : null,
	};
}

async function buildingOf(
	{ db, venue, zone, now }: Lookout,
	houses: HouseSetup[],
): Promise<NonNullable<OfficeView['building']>> {
	const coming = await countComing(db, venue, venueDay(now, zone));
	return houses.map((house) => ({ ...house, coming: coming.get(house.id) ?? 0 }));
}

async function codesView({ db, venue, zone, now }: Lookout): Promise<NonNullable<OfficeView['codes']>> {
	const today = venueDay(now, zone);
	const evenings = await eveningsOfDays(db, venue, [addDays(today, -1), today]);
	const ids = evenings.map(({ performance }) => performance.id);
	const coded = await performancesWithCodes(db, venue, ids);
	const { houses, productions } = await loadProgramme(db, venue);
	return evenings.flatMap(({ performance: { id, house, production, plannedStart }, happened }) => {
		const place = houses.find((known) => known.id === house)?.name;
		const title = productions.find((known) => known.id === production)?.title;
		if (!coded.has(id) || !place || !title) return [];
		return [{ performance: id, house: place, title, startsAt: happened.movedStart ?? plannedStart }];
	});
}

function withoutSecrets({ id, name, settings }: Integration): OfficeIntegration {
	if (settings.kind === 'ontime') {
		return { id, name, settings: { ...settings, url: withoutQuery(settings.url) } };
	}
	const { tokenHash, ...rest } = settings;
	return { id, name, settings: { ...rest, hasToken: tokenHash !== null } };
}

async function importsOf(db: Db, venue: string): Promise<OfficeImport[]> {
	const latest = await latestSeasonImport(db, venue);
	const taken = await takenSeasonImports(db, venue, IMPORTS_LISTED);
	return taken.map(({ id, file, takenAt, undoneAt, written }) => {
		const performances = written?.performances ?? [];
		return {
			id,
			file,
			takenAt: takenAt ?? 0,
			undoneAt,
			brought: performances.filter(({ before }) => before === null).length,
			changed: performances.filter(({ before }) => before !== null).length,
			firstDay: performances.map(({ after }) => after.day).sort()[0] ?? null,
			latest: id === latest?.id,
		};
	});
}
