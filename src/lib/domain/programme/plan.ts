import type { CallSetting } from '../evening/calls.ts';
import type { LateSeating } from '../evening/late-seating.ts';
import type { GraceMinutes } from '../evening/public-phase.ts';
import type { PublicPerformance } from '../evening/public-evening.ts';
import type { Instant, LocalDate } from '../time/instant.ts';
import type { Language, Text } from '../time/clock-text.ts';
import type { Night, PlanDay } from './hours.ts';
import type { LayoutRule } from './layout.ts';
import type { Content, Rule } from './rule.ts';
import type { Where } from './where.ts';

/** Rises with every change of the plan's shape; a device that holds another one fetches anew. */
export const PLAN_SCHEMA = 4;

/** A file as the server made it. */
export interface MediaFile {
	/** Its name holds the hash of its content, see `hash`. */
	url: string;
	width: number;
	height: number;
	bytes: number;
	/** SHA-256 of its bytes in hexadecimal; `null` for a drawing that the page itself brings along. */
	hash: string | null;
}

/** A picture in the sizes the server made. */
export interface Picture {
	/** Widest last, as every browser of the last years reads them. */
	files: MediaFile[];
	/** The same in AVIF, smaller, widest last; absent where only the others were made. */
	avif?: MediaFile[];
	/** The point that must stay in view, as parts of width and height, 0 to 1. */
	focalX: number;
	focalY: number;
	/** What it shows, for those who do not see it. */
	alt: Text;
}

/** A film without sound, with the picture that stands until it can play. */
export interface Film {
	/** Smallest first. */
	files: (MediaFile & { type: 'video/mp4' | 'video/webm' })[];
	seconds: number;
	poster: Picture;
}

export type Medium = { kind: 'picture'; picture: Picture } | { kind: 'film'; film: Film };

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
	/** Its logo, small beside its words; `null`: its name does. */
	logo: Picture | null;
	/** Its face for titles. */
	face: Face;
	/** The head of the company, who thanks the audience [F1]. */
	head: { name: string; role: Text; portrait: Picture | null; signature: Picture | null };
	thanks: Text;
}

/** The display faces there are, by name; ui/fonts.css brings them. The first is the venue's unless a company has its own. */
export const FACES = ['fraunces', 'bricolage', 'playfair', 'archivo'] as const;
export type Face = (typeof FACES)[number];

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
	/** Who plays and who made it, in the order of the programme. */
	credits: Credit[];
	picture: Picture | null;
}

export interface Credit {
	/** What they play or did: "Direction", "The keeper". */
	role: Text;
	name: string;
}

export const ACCESS_WORDS = [
	'relaxed',
	'captioned',
	'signed',
	'audio-described',
	'touch-tour',
	'hearing-loop',
] as const;
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
		/** What walls do outside the venue's hours [S9]. */
		night: Night;
	};
	/** Tonight and the seven days after it. */
	days: PlanDay[];
	/** When the last of these days ends: on the nights the clocks change that is not 24 hours after it began [T13]. */
	ends: Instant;
	houses: PlanHouse[];
	companies: PlanCompany[];
	productions: PlanProduction[];
	/** By start, then in the order of houses. */
	performances: PlanPerformance[];
	programme: Rule[];
	/** How walls are divided, in order. */
	layouts: LayoutRule[];
	/** What the programme's rules name, by id. */
	media: Record<string, Medium>;
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

/** What staff put on walls for a while; it ends by itself [S4]. */
export interface Override {
	id: string;
	/** The folder name of the scene. */
	scene: string;
	/** The performance it speaks of; `null` in a scene of the venue. */
	performance: string | null;
	content: Content | null;
	/** Only screens like these; `null` = all. */
	only: Where | null;
	from: Instant;
	until: Instant;
}

/** All the news a wall has. */
export interface LiveWall extends LiveEvening {
	/** Absent: none. */
	overrides?: Override[];
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
