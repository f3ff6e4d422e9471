import type { Performance } from '../evening/performance.ts';
import type { GraceMinutes } from '../evening/public-phase.ts';
import type { PlanCompany, PlanHouse, PlanProduction, Picture } from '../programme/plan.ts';
import type { Rule } from '../programme/rule.ts';
import type { Language, Text } from '../time/clock-text.ts';

/** What an administrator sets for a venue. */
export interface VenueSettings {
	/** IANA time zone [T13]. */
	zone: string;
	/** The first is the venue's own. */
	languages: Language[];
	/** The short address printed under codes; empty = the server's own address. */
	address: string;
	grace: GraceMinutes;
	motion: boolean;
	/** Where a person is when nobody answers [H9]. */
	personAt: Text;
	levels: { id: string; name: Text }[];
	/** The picture id of the venue's mark. */
	mark: string | null;
}

/** A picture by its id; the plan replaces ids by files. */
export type PictureId = string;

export type HouseSetup = PlanHouse;

export type CompanySetup = Omit<PlanCompany, 'head'> & {
	head: { name: string; role: Text; portrait: PictureId | null; signature: PictureId | null };
};

export type ProductionSetup = Omit<PlanProduction, 'picture'> & {
	picture: PictureId | null;
	/** Planned `house_open`, in minutes before the start. */
	doorsMinutesBefore: number;
};

/** A performance as the season has it; lengths and doors come from its production. */
export type PerformanceSetup = Pick<Performance, 'id' | 'house' | 'production' | 'day' | 'plannedStart'>;

/** Everything of a venue that does not happen but is set up. */
export interface VenueSetup {
	id: string;
	name: string;
	demonstration: boolean;
	settings: VenueSettings;
	houses: HouseSetup[];
	companies: CompanySetup[];
	productions: ProductionSetup[];
	performances: PerformanceSetup[];
	rules: Rule[];
	pictures: { id: PictureId; picture: Picture }[];
}
