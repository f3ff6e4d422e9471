import type { Programmed } from '../evening/performance.ts';
import type { Language } from '../time/clock-text.ts';
import type { Instant } from '../time/instant.ts';
import type {
	CompanySetup,
	HouseSetup,
	PerformanceSetup,
	ProductionSetup,
	VenueSettings,
} from '../venue/setup.ts';

/** A performance of the season with what keeps an import from touching it. */
export interface SeasonPerformance extends PerformanceSetup {
	/** What it took from its production when it was booked. */
	programmed: Programmed;
	/** Where its start was moved to on the night [T12]; `null`: it stands as planned. */
	movedStart: Instant | null;
	/** Something has happened to it: a stamp, a hold, a move, a cancellation, an answer of a patron. */
	touched: boolean;
	/** It has begun today and is not over. */
	running: boolean;
	cancelled: boolean;
}

/** A venue's season as the store has it. */
export interface Season {
	zone: string;
	/** The first is the one a file is written in. */
	languages: Language[];
	/** The venue's own name: a production nobody claims is its own. */
	name: string;
	levels: VenueSettings['levels'];
	defaults: VenueSettings['defaults'];
	houses: HouseSetup[];
	companies: CompanySetup[];
	productions: ProductionSetup[];
	performances: SeasonPerformance[];
	/** Houses that a device serves or a person works in. */
	housesInUse: string[];
	/** Companies that a person belongs to. */
	companiesInUse: string[];
}

/** What stood before (`null`: it is new) and what stands after. */
export interface Change<Thing> {
	before: Thing | null;
	after: Thing;
}

/** All that one import writes, or takes back. */
export interface SeasonChanges {
	houses: HouseSetup[];
	companies: CompanySetup[];
	productions: Change<ProductionSetup>[];
	performances: Change<PerformanceSetup>[];
}

/** The language texts of a file are read in. */
export function firstLanguage({ languages }: Pick<Season, 'languages'>): Language {
	return languages[0] ?? 'en';
}
