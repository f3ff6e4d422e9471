import {
	PLAN_SCHEMA,
	type Picture,
	type Plan,
	type PlanCompany,
	type PlanProduction,
} from '../../domain/programme/plan.ts';
import { PLAN_DAYS, planDays } from '../../domain/programme/plan-days.ts';
import { asPlanned } from '../../domain/season/prospect.ts';
import type { LocalDate } from '../../domain/time/instant.ts';
import type { CompanySetup, PictureId, ProductionSetup } from '../../domain/venue/setup.ts';
import type { Evening } from '../store/performances.ts';
import type { Programme } from '../store/programme.ts';
import type { Venue } from '../store/venues.ts';

/** The plan of a venue from the day `first` on, for the evenings of its days and what lasts into them; nothing of what has happened [S2]. */
export function planOf(
	{ id, name, settings }: Pick<Venue, 'id' | 'name' | 'settings'>,
	programme: Programme,
	parts: { first: LocalDate; evenings: Evening[]; address: string; words: Plan['words'] },
): Plan {
	const { zone, levels, languages, grace, calls, motion, personAt, mark, hours, night } = settings;
	return {
		schema: PLAN_SCHEMA,
		venue: {
			id,
			name,
			zone,
			languages,
			mark: pictureOf(programme, mark),
			address: parts.address,
			levels,
			grace,
			calls,
			motion,
			personAt,
			night,
		},
		...planDays(parts.first, PLAN_DAYS, zone, hours),
		houses: programme.houses,
		companies: programme.companies.map((company) => companyOf(programme, company)),
		productions: programme.productions.map((production) => productionOf(programme, production)),
		performances: parts.evenings.map(asPlanned),
		programme: programme.rules,
		layouts: programme.layouts,
		media: {},
		words: parts.words,
	};
}

/** The plan carries pictures whole, where the set-up names them. */
function pictureOf({ pictures }: Programme, id: PictureId | null): Picture | null {
	return id === null ? null : (pictures.get(id) ?? null);
}

function companyOf(
	programme: Programme,
	{ id, name, accent, logo, face, head, thanks }: CompanySetup,
): PlanCompany {
	const portrait = pictureOf(programme, head.portrait);
	const signature = pictureOf(programme, head.signature);
	return {
		id,
		name,
		accent,
		logo: pictureOf(programme, logo),
		face,
		head: { name: head.name, role: head.role, portrait, signature },
		thanks,
	};
}

function productionOf(programme: Programme, production: ProductionSetup): PlanProduction {
	const { id, company, title, shortTitle, warnings, access, credits, picture } = production;
	return {
		id,
		company,
		title,
		shortTitle,
		warnings,
		access,
		credits,
		picture: pictureOf(programme, picture),
	};
}
