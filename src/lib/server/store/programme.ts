import { hangingsOf } from '../../domain/media/library.ts';
import type { Medium } from '../../domain/programme/plan.ts';
import type { LayoutRule } from '../../domain/programme/layout.ts';
import type { Rule } from '../../domain/programme/rule.ts';
import type { CompanySetup, HouseSetup, ProductionSetup, VenueSetup } from '../../domain/venue/setup.ts';
import type { ProgrammeDocument } from '../../domain/programme/check.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { chunksOf } from './chunks.ts';
import { toJson } from './codec.ts';
import { listMedia, saveMedium } from './media.ts';
import { insertPerformances } from './performances.ts';
import type { Db } from './store.ts';

/** What a venue is and plays, apart from its performances. */
export interface Programme {
	/** In the venue's order. */
	houses: HouseSetup[];
	companies: CompanySetup[];
	productions: ProductionSetup[];
	/** In the venue's order. */
	rules: Rule[];
	/** In order; the first that fits counts. */
	layouts: LayoutRule[];
	/** By id, without those removed. */
	media: Map<string, Medium>;
}

/** The ids of a venue's houses, in its order. */
export async function houseIds(db: Db, venue: string): Promise<string[]> {
	const houses = await db
		.selectFrom('house')
		.select('id')
		.where('venue', '=', venue)
		.orderBy('position')
		.execute();
	return houses.map(({ id }) => id);
}

/** All of it, in six queries. */
export async function loadProgramme(db: Db, venue: string): Promise<Programme> {
	const houses = await db
		.selectFrom('house')
		.select('details')
		.where('venue', '=', venue)
		.orderBy('position')
		.execute();
	const companies = await db
		.selectFrom('company')
		.select('details')
		.where('venue', '=', venue)
		.orderBy('id')
		.execute();
	const rules = await db
		.selectFrom('rule')
		.select('details')
		.where('venue', '=', venue)
		.orderBy('position')
		.execute();
	const layouts = await db
		.selectFrom('layout')
		.select('details')
		.where('venue', '=', venue)
		.orderBy('position')
		.execute();
	const media = await listMedia(db, venue);
	return {
		houses: houses.map(({ details }) => details),
		companies: companies.map(({ details }) => details),
		productions: await productionsOf(db, venue),
		rules: rules.map(({ details }) => details),
		layouts: layouts.map(({ details }) => details),
		media: new Map(media.map(({ id, medium }) => [id, medium])),
	};
}

export async function productionsOf(db: Db, venue: string): Promise<ProductionSetup[]> {
	const rows = await db
		.selectFrom('production')
		.select('details')
		.where('venue', '=', venue)
		.orderBy('id')
		.execute();
	return rows.map(({ details }) => details);
}

/**
 * What is torn down with a programme, because it speaks of its performances or their day. People, devices, what screens painted and
 * the night log stay.
 */
const GOES_WITH_PROGRAMME = [
	'cue',
	'house_report',
	'incident',
	'feedback_answer',
	'feedback_code',
	'help_request',
	'wording_release',
	'hold',
	'clearance_ask',
	'pause',
	'self_opening',
	'season_import',
	'stamp',
	'venue_stamp',
	'performance',
	'screen_override',
	'programme_saved',
	'rule',
	'layout',
	'production',
	'company',
	'house',
] as const;

/**
 * Lays houses, companies, productions, season and rules in place of what stood there and of what happened in it, and its
 * pictures beside the media that are there already.
 */
export async function replaceProgramme(db: Db, setup: VenueSetup): Promise<void> {
	const venue = setup.id;
	for (const table of GOES_WITH_PROGRAMME) await db.deleteFrom(table).where('venue', '=', venue).execute();
	for (const [position, house] of setup.houses.entries()) {
		await db
			.insertInto('house')
			.values({ venue, id: house.id, position, details: toJson(house) })
			.execute();
	}
	for (const company of setup.companies) {
		await db
			.insertInto('company')
			.values({ venue, id: company.id, details: toJson(company) })
			.execute();
	}
	for (const production of setup.productions) {
		await db
			.insertInto('production')
			.values({ venue, id: production.id, details: toJson(production) })
			.execute();
	}
	await insertRules(db, venue, setup);
	for (const { id, picture } of setup.pictures) {
		const company = ownerOf(id, setup);
		const medium = { kind: 'picture', picture } as const;
		await saveMedium(db, venue, { id, name: id, company, medium, addedAt: 0 });
	}
	await insertPerformances(db, venue, setup.performances);
}

/** Which version of its programme a venue has: what somebody opened is saved over only while it is the same. */
export interface ProgrammeVersion {
	/** Of this life of the venue: a restore or a new demonstration has versions of its own. */
	version: string;
	/** Who saved it last, and when; `null`: as it was set up. */
	saved: { by: string; at: Instant } | null;
}

export async function programmeVersion(db: Db, venue: string): Promise<ProgrammeVersion> {
	const { incarnation } = await db
		.selectFrom('venue')
		.select('incarnation')
		.where('id', '=', venue)
		.executeTakeFirstOrThrow(() => new Error(`There is no venue "${venue}".`));
	const saved = await db
		.selectFrom('programme_saved')
		.selectAll()
		.where('venue', '=', venue)
		.executeTakeFirst();
	return {
		version: `${incarnation}.${saved?.times ?? 0}`,
		saved: saved ? { by: saved.saved_by, at: saved.saved_at } : null,
	};
}

/** Puts a programme in place of what stood there. */
export async function saveRules(
	db: Db,
	venue: string,
	programme: ProgrammeDocument,
	{ by, at }: NonNullable<ProgrammeVersion['saved']>,
): Promise<void> {
	for (const table of ['rule', 'layout'] as const)
		await db.deleteFrom(table).where('venue', '=', venue).execute();
	await insertRules(db, venue, programme);
	await db
		.insertInto('programme_saved')
		.values({ venue, times: 1, saved_at: at, saved_by: by })
		.onConflict((conflict) =>
			conflict.column('venue').doUpdateSet((eb) => ({
				times: eb('programme_saved.times', '+', 1),
				saved_at: at,
				saved_by: by,
			})),
		)
		.execute();
}

async function insertRules(db: Db, venue: string, { rules, layouts }: ProgrammeDocument): Promise<void> {
	for (const some of chunksOf(rowsOf(venue, rules))) await db.insertInto('rule').values(some).execute();
	for (const some of chunksOf(rowsOf(venue, layouts))) await db.insertInto('layout').values(some).execute();
}

function rowsOf(venue: string, things: readonly { id: string }[]) {
	return things.map((one, position) => ({ venue, id: one.id, position, details: toJson(one) }));
}

/** The company in whose look alone a picture of the set-up stands; `null`: the venue's own. */
function ownerOf(picture: string, { settings, companies, productions }: VenueSetup): string | null {
	const hung = { name: '', mark: settings.mark, companies, productions, rules: [] };
	const owners = hangingsOf(picture, hung).map((one) =>
		one.in === 'company' || one.in === 'production' ? one.company : null,
	);
	const [only = null] = owners;
	return owners.every((owner) => owner === only) ? only : null;
}
