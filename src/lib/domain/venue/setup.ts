import type { CallSetting } from '../evening/calls.ts';
import type { OpeningSettings } from '../evening/opening.ts';
import type { Performance, Programmed } from '../evening/performance.ts';
import type { GraceMinutes } from '../evening/public-phase.ts';
import type { Night, OpeningHours } from '../programme/hours.ts';
import type { LayoutRule } from '../programme/layout.ts';
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
	/** Front-of-house calls before each up [T16]. */
	calls: CallSetting[];
	/** What opens by itself [T6]. */
	opening: OpeningSettings;
	/** Lengths of a production that came without any; what takes them is marked as estimated. */
	defaults: { partMinutes: number[]; intervalMinutes: number[]; doorsMinutesBefore: number };
	/** Where a person is when nobody answers [H9]. */
	personAt: Text;
	levels: { id: string; name: Text }[];
	/** The picture id of the venue's mark. */
	mark: PictureId | null;
	hours: OpeningHours;
	night: Night;
}

/** One interval, and a show of two hours: our own choice, until the venue says what is usual there. */
export const DEFAULT_LENGTHS: VenueSettings['defaults'] = {
	partMinutes: [55, 45],
	intervalMinutes: [20],
	doorsMinutesBefore: 30,
};

/** A picture by its id; the plan replaces ids by files. */
export type PictureId = string;

export type HouseSetup = PlanHouse;

export type CompanySetup = Omit<PlanCompany, 'head' | 'logo'> & {
	logo: PictureId | null;
	head: { name: string; role: Text; portrait: PictureId | null; signature: PictureId | null };
};

export type ProductionSetup = Omit<PlanProduction, 'picture'> & Programmed & { picture: PictureId | null };

/** A performance as the season has it; how it is planned to run it takes from its production when it is booked. */
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
	layouts: LayoutRule[];
	pictures: { id: PictureId; picture: Picture }[];
}
