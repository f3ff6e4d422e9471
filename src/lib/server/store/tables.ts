import type { ColumnType } from 'kysely';
import type { DeviceKind, Placement } from '../../domain/device/placement.ts';
import type { Halt, Programmed, StampSource } from '../../domain/evening/performance.ts';
import type { PartNumber, PointId, UpPoint } from '../../domain/evening/points.ts';
import type { VenuePointId } from '../../domain/evening/venue-day.ts';
import type { WordingKey } from '../../domain/evening/wording.ts';
import type { Score } from '../../domain/feedback/answer.ts';
import type { HelpKind, RequestState } from '../../domain/help/request.ts';
import type { Fact, FactData, Source } from '../../domain/night-log/fact.ts';
import type { Actor } from '../../domain/people/actor.ts';
import type { Role } from '../../domain/people/roles.ts';
import type { LayoutRule } from '../../domain/programme/layout.ts';
import type { Medium, Override } from '../../domain/programme/plan.ts';
import type { Content, Rule } from '../../domain/programme/rule.ts';
import type { SeasonFile } from '../../domain/season/row.ts';
import type { SeasonChanges } from '../../domain/season/season.ts';
import type { CuePoint, IntegrationSettings } from '../../domain/venue/integrations.ts';
import type { HouseReport } from '../../domain/report/house-report.ts';
import type { IncidentKind } from '../../domain/report/incident.ts';
import type { MailTrouble } from '../../domain/report/letter.ts';
import type { CompanySetup, HouseSetup, ProductionSetup, VenueSettings } from '../../domain/venue/setup.ts';

/** A JSON document: text in the database, an object in every row read; codec.ts is the one place that turns it. */
export type Json<T> = ColumnType<T, string, string>;

/**
 * Every table, as Kysely types it. The venue leads every key. Instants are epoch milliseconds, truth values are 0 and 1.
 * What the domain narrows (a point, a role) is trusted here, because only the domain's values are ever written.
 */
export interface Tables {
	venue: {
		id: string;
		name: string;
		settings: Json<VenueSettings>;
		/** Changes with every restore and every new demonstration. */
		incarnation: string;
		revision: number;
		/** 1: the demonstration. */
		demonstration: number;
	};
	house: { venue: string; id: string; position: number; details: Json<HouseSetup> };
	company: { venue: string; id: string; details: Json<CompanySetup> };
	production: { venue: string; id: string; details: Json<ProductionSetup> };
	performance: {
		venue: string;
		id: string;
		house: string;
		production: string;
		day: string;
		planned_start: number;
		/** What it took from its production when it was booked; its own once it begins [T2]. */
		programmed: Json<Programmed>;
		moved_start: number | null;
		halt: Halt['kind'] | null;
		halt_at: number | null;
		/** The last word of staff at the doors for latecomers, 1 = open [T11]. */
		doors_open: number | null;
		doors_said_at: number | null;
	};
	stamp: {
		venue: string;
		performance: string;
		point: PointId;
		at: number;
		recorded_at: number;
		source: StampSource;
		by: string;
	};
	/** The points of the venue's day [T1]. */
	venue_stamp: {
		venue: string;
		day: string;
		point: VenuePointId;
		at: number;
		recorded_at: number;
		source: StampSource;
		by: string;
	};
	hold: {
		venue: string;
		performance: string;
		/** Counted from 1 within the performance, in the order they were called. */
		number: number;
		delays: UpPoint;
		reason: string;
		since: number;
		new_time: number | null;
		released_at: number | null;
	};
	wording_release: {
		venue: string;
		performance: string;
		point: UpPoint;
		wording: WordingKey;
		at: number | null;
		released_at: number;
	};
	/** Stage management's half of a clearance [T9]. */
	clearance_ask: {
		venue: string;
		performance: string;
		part: PartNumber;
		at: number;
		recorded_at: number;
		source: StampSource;
		by: string;
	};
	/** Stops that were followed by going on [T12]. */
	pause: { venue: string; performance: string; part: PartNumber; from: number; to: number };
	/** What opened by itself once: a person's undo stands [T6]. `what`: a performance, or `day <date>`. */
	self_opening: { venue: string; what: string };
	rule: { venue: string; id: string; position: number; details: Json<Rule> };
	/** How often a venue's programme was saved in the office, and the last time; none: never. */
	programme_saved: { venue: string; times: number; saved_at: number; saved_by: string };
	/** How walls are divided. */
	layout: { venue: string; id: string; position: number; details: Json<LayoutRule> };
	/** What staff put on walls for a while [S4]. */
	screen_override: {
		venue: string;
		id: string;
		details: Json<Pick<Override, 'scene' | 'performance' | 'only'>>;
		/** The words it says; deleted a day after its end. */
		content: Json<Content | null>;
		/** 1 while somebody's own words stand in it. */
		free_text: number;
		begins_at: number;
		ends_at: number;
		put_by: string;
		/** When it was over, by hand or by the clock; null while it stands. */
		ended_at: number | null;
	};
	/** Pictures and films that the office hangs. */
	medium: {
		venue: string;
		id: string;
		/** Whose it is; null: the venue's. */
		company: string | null;
		name: string;
		details: Json<Medium>;
		added_at: number;
		removed_at: number | null;
	};
	device: {
		venue: string;
		id: string;
		kind: DeviceKind;
		name: string;
		placement: Json<Placement>;
		token_hash: string;
		paired_at: number;
		paired_by: string;
		blocked_at: number | null;
		revoked_at: number | null;
	};
	/** Codes on screens that wait for approval; the code itself is stored hashed. Which venue it will be is not known yet. */
	pairing: {
		code_hash: string;
		/** The token the device will have once approved. */
		token_hash: string;
		device: string;
		kind: DeviceKind;
		asked_at: number;
		expires_at: number;
		used_at: number | null;
	};
	person: {
		venue: string;
		id: string;
		login: string;
		name: string;
		role: Role;
		houses: Json<string[]>;
		company: string | null;
		/** argon2id; null until the person has set one by an administrator's link. */
		password_hash: string | null;
		added_at: number;
		removed_at: number | null;
	};
	session: { token_hash: string; venue: string; person: string; began_at: number; expires_at: number };
	admin_link: {
		token_hash: string;
		venue: string;
		made_at: number;
		expires_at: number;
		used_at: number | null;
	};
	api_token: {
		token_hash: string;
		venue: string;
		id: string;
		name: string;
		made_at: number;
		revoked_at: number | null;
	};
	/** Other systems whose cues are taken. */
	integration: { venue: string; id: string; name: string; settings: Json<IntegrationSettings> };
	/** Season files: shown, perhaps taken, perhaps taken back. */
	season_import: {
		venue: string;
		id: string;
		/** The name of the file, as a person chose it. */
		file: string;
		prepared_at: number;
		prepared_by: string;
		/** What the file says; null once it was taken. */
		told: Json<SeasonFile | null>;
		/** Counts what was taken from 1; null: only shown. */
		number: number | null;
		taken_at: number | null;
		/** What it wrote, to take it back; null: nothing yet. */
		written: Json<SeasonChanges | null>;
		undone_at: number | null;
	};
	help_request: {
		venue: string;
		id: string;
		kind: HelpKind;
		place: string;
		device: string;
		note: string;
		raised_at: number;
		state: Json<RequestState>;
		/** When it was closed; null while it is open. */
		closed_at: number | null;
		/** 1 while somebody's own words stand in the note or in the state [H10]. */
		free_text: number;
	};
	feedback_code: {
		venue: string;
		code: string;
		performance: string;
		device: string;
		place: string;
		window_from: number;
		window_to: number;
		valid_from: number;
		valid_to: number;
		revoked_at: number | null;
	};
	feedback_answer: {
		venue: string;
		code: string;
		visitor: string;
		performance: string;
		place: string;
		score: Score;
		comment: string;
		answered_at: number;
	};
	painted: {
		venue: string;
		device: string;
		at: number;
		scene: string | null;
		performance: string | null;
		/** The scene in the second slot of a divided wall. */
		beside: string | null;
		/** The venue's revision the frame was drawn from. */
		revision: number | null;
		deviations: Json<string[]>;
	};
	/** From when on nothing is known of what a device shows, until it paints again [S16]. */
	device_gone: { venue: string; device: string; at: number };
	/** Commands already done: the same id again is the same wish, with another body it is refused [H3]. */
	command: { venue: string; id: string; name: string; body_hash: string; answer: Json<unknown>; at: number };
	/** Outside cues already seen, by their sender's ids [T15]. An undo of their point forgets them. */
	cue: {
		venue: string;
		/** The way it came and who sent it: `http <token>`, `osc <integration>`. */
		sender: string;
		id: string;
		/** The house and the point as the sender named them. */
		house: string;
		wish: CuePoint;
		performance: string;
		point: PointId;
		at: number;
	};
	/** House reports as they were signed [T17]. */
	house_report: {
		venue: string;
		performance: string;
		details: Json<HouseReport>;
		note: string;
		signed_at: number;
		signed_by: string;
		mailed_at: number | null;
		/** Tries that failed, and why the last one did. */
		mail_tries: number;
		mail_trouble: MailTrouble | null;
		/** When its letter is to be tried; whoever tries it moves this on first, so that nobody else does. */
		mail_due_at: number | null;
	};
	/** What house managers noted beside what the log knows [T17]. */
	incident: {
		venue: string;
		id: string;
		performance: string;
		at: number;
		kind: IncidentKind;
		/** Deleted after 90 days: null; empty = none were written. */
		words: string | null;
		noted_at: number;
		noted_by: string;
	};
	/** Append-only: ids and codes, never free text, contacts or patrons' names [P7]. */
	night_log: {
		venue: string;
		revision: number;
		position: number;
		at: number;
		actor_kind: Actor['kind'];
		actor: string;
		/** The device or session the actor acted from, where there is one. */
		via: string | null;
		source: Source;
		fact: Fact;
		data: Json<FactData>;
	};
}
