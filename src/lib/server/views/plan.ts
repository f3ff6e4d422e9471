import {
	PLAN_SCHEMA,
	type Picture,
	type Plan,
	type PlanCompany,
	type PlanProduction,
} from '../../domain/programme/plan.ts';
import { mediaIn } from '../../domain/media/library.ts';
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
		media: mediaOf(programme),
		words: parts.words,
	};
}

/** A picture by its id, whole; `null` where there is none. A film is none. */
export function pictureIn(media: Programme['media'], id: PictureId | null): Picture | null {
	const medium = id === null ? undefined : media.get(id);
	return medium?.kind === 'picture' ? medium.picture : null;
}

function pictureOf({ media }: Programme, id: PictureId | null): Picture | null {
	return pictureIn(media, id);
}

/** The media that rules hang, by id; one that is gone is left out, and the screen says so. */
function mediaOf({ rules, media }: Programme): Plan['media'] {
	const named = rules.flatMap(({ content }) => (content ? mediaIn(content) : []));
	return Object.fromEntries(
		named.flatMap((id) => {
			const medium = media.get(id);
			return medium ? [[id, medium]] : [];
		}),
	);
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
