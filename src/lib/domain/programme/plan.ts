import type { CallSetting } from '../evening/calls.ts';
import type { LateSeating } from '../evening/late-seating.ts';
import type { GraceMinutes } from '../evening/public-phase.ts';
import type { PublicPerformance } from '../evening/public-evening.ts';
import type { Instant, LocalDate } from '../time/instant.ts';
import type { Language, Text } from '../time/clock-text.ts';
import type { Rule } from './rule.ts';

/** Rises with every change of the plan's shape; a device that holds another one fetches anew. */
export const PLAN_SCHEMA = 3;

/** A picture in the sizes the server made. */
export interface Picture {
	/** Widest last. */
	files: { url: string; width: number; height: number; bytes: number }[];
	/** The point that must stay in view, as parts of width and height, 0 to 1. */
	focalX: number;
	focalY: number;
	/** What it shows, for those who do not see it. */
	alt: Text;
}

export interface PlanHouse {
	id: string;
	name: Text;
	level: string;
	/** How to get there, one short line: "Level 1, stairs or lift". */
	way: Text;
	/** Where latecomers wait until the doors open again [T11]; `null`: at the doors. */
	lateWait: Text | null;
}

export interface PlanCompany {
	id: string;
	name: string;
	/** The company's accent as `#rrggbb`, contrast already corrected for the stage's ground. */
	accent: string;
	/** The head of the company, who thanks the audience [F1]. */
	head: { name: string; role: Text; portrait: Picture | null; signature: Picture | null };
	thanks: Text;
}

/** The most characters of a line that a board has room for; the office takes no longer one [S10]. */
export const SHORT_TITLE_LENGTH = 32;

export interface PlanProduction {
	id: string;
	company: string;
	title: Text;
	/** For a line of a board [S10]. */
	shortTitle: Text;
	/** What a patron should know beforehand: strobe, smoke, gunshots; `null`: nothing was told. */
	warnings: Text | null;
	/** Access words of this production, e.g. `captioned`, `relaxed`; named in the word catalogues. */
	access: AccessWord[];
	picture: Picture | null;
}

export const ACCESS_WORDS = ['relaxed', 'captioned', 'signed', 'audio-described'] as const;
export type AccessWord = (typeof ACCESS_WORDS)[number];

export interface PlanPerformance {
	id: string;
	house: string;
	production: string;
	day: LocalDate;
	/** When its latecomers are let in [T11]. */
	lateSeating: LateSeating;
	/** As it stands without news; the live evening replaces it. */
	evening: PublicPerformance;
}

/**
 * All a screen or kiosk of this venue needs for tonight and the seven days after it [S2]. It holds nothing of what has
 * happened: that is the live evening, which is small and comes by itself.
 */
export interface Plan {
	schema: typeof PLAN_SCHEMA;
	venue: {
		id: string;
		name: string;
		zone: string;
		/** The first is the venue's own. */
		languages: Language[];
		mark: Picture | null;
		/** The short address for people, printed under codes: "foyer.example". */
		address: string;
		levels: { id: string; name: Text }[];
		grace: GraceMinutes;
		/** Front-of-house calls before each up [T16]. */
		calls: CallSetting[];
		/** Whether the venue wants dissolves at all [S12]. */
		motion: boolean;
		/** Where a person is when nobody answers [H9]. */
		personAt: Text;
	};
	/** Tonight and the seven days after it, each with the instant it begins. */
	days: { day: LocalDate; begins: Instant }[];
	/** When the last of these days ends: on the nights the clocks change that is not 24 hours after it began [T13]. */
	ends: Instant;
	houses: PlanHouse[];
	companies: PlanCompany[];
	productions: PlanProduction[];
	/** By start, then in the order of houses. */
	performances: PlanPerformance[];
	programme: Rule[];
	/** The words of screens and kiosks: Fluent source per language. */
	words: Record<Language, string>;
}

/**
 * What has happened to the performances of tonight: small, sent at once, and laid over the plan by performance id.
 * A performance that is not in it stands as planned.
 */
export interface LiveEvening {
	performances: PublicPerformance[];
}

/** A code this screen draws, with the ten minutes it is drawn in [F2]. */
export interface PlanCode {
	performance: string;
	from: Instant;
	to: Instant;
	/** What the code says, in capitals. */
	url: string;
}

/** The codes of one device, for the days of the plan. */
export interface DeviceCodes {
	schema: typeof PLAN_SCHEMA;
	codes: PlanCode[];
}
