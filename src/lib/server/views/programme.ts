import type { Medium } from '../../domain/programme/plan.ts';
import type { Plan, LiveWall } from '../../domain/programme/plan.ts';
import { PLAN_DAYS } from '../../domain/programme/plan-days.ts';
import type { ProgrammeDocument } from '../../domain/programme/check.ts';
import type { ScreenSpot } from '../../domain/programme/where.ts';
import { wordless } from '../../domain/media/library.ts';
import { reach } from '../../domain/people/authority.ts';
import type { LocalDate } from '../../domain/time/instant.ts';
import { addDays, venueDay } from '../../domain/time/zone.ts';
import { newsOf } from '../../domain/season/prospect.ts';
import type { StaffProgrammeSlice } from '../../contract/views.ts';
import { listDevices } from '../store/devices.ts';
import { eveningsOfDays } from '../store/performances.ts';
import { personById } from '../store/people.ts';
import { loadProgramme, programmeVersion } from '../store/programme.ts';
import type { Db } from '../store/store.ts';
import { loadVenue } from '../store/venues.ts';
import { wallOverrides } from './overrides.ts';
import { planOf } from './plan.ts';
import type { Lookout, Projection } from './projection.ts';

/** What the programme's editors are told while they have it open. */
export const staffProgramme: Projection<'staff', 'programme'> = {
	schema: 1,
	touchedBy: ['programme-saved', 'editing', 'demonstration-laid', 'restored'],
	key: ({ actor }) => (reach(actor.role, 'programme') === null ? null : 'all'),
	async project({ db, venue, presence }) {
		return { ...(await standingOf(db, venue)), editors: presence.editors(venue) };
	},
};

/** The programme as its editor opens it, with all that a preview of any of its days needs. */
export interface ProgrammeView extends ProgrammeDocument, Omit<StaffProgrammeSlice, 'editors'> {
	screens: (ScreenSpot & { name: string })[];
	/** What can be hung, by id. */
	media: Record<string, Medium>;
	/** From the day asked for on; what it plays is as planned and as far as it is known. */
	plan: Plan;
	live: LiveWall;
}

/**
 * The programme and its surroundings.
 * @param from the first day to look at; `null`: tonight
 */
export async function programmeView(
	lookout: Lookout,
	from: LocalDate | null,
	{ words, address }: { words: (language: string) => string; address: string },
): Promise<ProgrammeView> {
	const { db, venue, zone, now } = lookout;
	const row = await loadVenue(db, venue);
	if (!row) throw new Error(`There is no venue "${venue}".`);
	const programme = await loadProgramme(db, venue);
	const first = from ?? venueDay(now, zone);
	const days = Array.from({ length: PLAN_DAYS }, (_, index) => addDays(first, index));
	const evenings = await eveningsOfDays(db, venue, days);
	const { languages } = row.settings;
	const plan = planOf(row, programme, {
		first,
		evenings,
		address: row.settings.address || address,
		words: Object.fromEntries(languages.map((language) => [language, words(language)])),
	});
	// What nobody has said a word about yet cannot be chosen.
	const media = [...programme.media].filter(([, medium]) => wordless(medium, languages).length === 0);
	const devices = await listDevices(db, venue);
	return {
		...(await standingOf(db, venue)),
		rules: programme.rules,
		layouts: programme.layouts,
		screens: devices.flatMap(({ id, kind, name, placement }) =>
			kind === 'screen' ? [{ id, name, placement }] : [],
		),
		media: Object.fromEntries(media),
		plan: { ...plan, media: { ...Object.fromEntries(media), ...plan.media } },
		live: { ...newsOf(evenings), ...(await wallOverrides.project(lookout, 'public')) },
	};
}

async function standingOf(db: Db, venue: string): Promise<Omit<StaffProgrammeSlice, 'editors'>> {
	const { version, saved } = await programmeVersion(db, venue);
	const person = saved && (await personById(db, venue, saved.by));
	return { version, saved: saved && { at: saved.at, by: person?.name ?? null } };
}
