import type { ColumnType } from 'kysely';
import type { DeviceKind, Placement } from '../../domain/device/placement.ts';
import type { Halt, StampSource } from '../../domain/evening/performance.ts';
import type { PointId, UpPoint } from '../../domain/evening/points.ts';
import type { VenuePointId } from '../../domain/evening/venue-day.ts';
import type { WordingKey } from '../../domain/evening/wording.ts';
import type { Score } from '../../domain/feedback/answer.ts';
import type { HelpKind, RequestState } from '../../domain/help/request.ts';
import type { Fact, FactData, Source } from '../../domain/night-log/fact.ts';
import type { Actor } from '../../domain/people/actor.ts';
import type { Role } from '../../domain/people/roles.ts';
import type { Picture } from '../../domain/programme/plan.ts';
import type { Rule } from '../../domain/programme/rule.ts';
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
		moved_start: number | null;
		halt: Halt['kind'] | null;
		halt_at: number | null;
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
	rule: { venue: string; id: string; position: number; details: Json<Rule> };
	picture: { venue: string; id: string; details: Json<Picture> };
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
		deviations: Json<string[]>;
	};
	/** Commands already done: the same id again is the same wish, with another body it is refused [H3]. */
	command: { venue: string; id: string; name: string; body_hash: string; answer: Json<unknown>; at: number };
	/** Outside cues already seen [T15]. An undo of their point forgets them. */
	cue: { venue: string; id: string; performance: string; point: PointId; at: number };
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
