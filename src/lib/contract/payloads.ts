import * as v from 'valibot';
import { pointsOf } from '../domain/evening/points.ts';
import { VENUE_POINTS } from '../domain/evening/venue-day.ts';
import { WORDING_KEYS } from '../domain/evening/wording.ts';
import { SCORES } from '../domain/feedback/answer.ts';
import { HELP_KINDS, OUTCOMES } from '../domain/help/request.ts';
import { ROLES } from '../domain/people/roles.ts';
import { Id } from './ids.ts';

/** Characters that would turn, hide or break the text around them: controls, bidi overrides, lone surrogates. */
const UNSAFE =
	/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** One line of somebody's words: made inert, trimmed, and refused when longer than `max` characters. */
function line(max: number) {
	return v.pipe(
		v.string(),
		v.maxLength(max * 4, `is longer than ${max} characters`),
		v.transform((text) => text.replace(UNSAFE, '').replace(/\s+/g, ' ').trim()),
		v.maxLength(max, `is longer than ${max} characters`),
	);
}

function name(max: number) {
	return v.pipe(line(max), v.minLength(1, 'is empty'));
}

const Instant = v.pipe(v.number(), v.safeInteger('is not an instant'), v.minValue(0, 'is not an instant'));
const Point = v.picklist(pointsOf(6));
const Millimetres = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000));
const Password = v.pipe(v.string(), v.maxLength(200, 'is longer than 200 characters'));

const Placement = v.strictObject({
	place: name(80),
	level: Id,
	houses: v.pipe(v.array(Id), v.maxLength(20)),
	panelWidthMm: v.pipe(Millimetres, v.minValue(50)),
	lowerEdgeMm: Millimetres,
	distanceMm: v.pipe(Millimetres, v.minValue(200)),
	rotation: v.picklist([0, 90, 180, 270]),
	exit: v.boolean(),
	still: v.boolean(),
});

/**
 * What each command carries, one schema a command [P4]. A command is a wish, in the imperative; the table in
 * server/door says who may utter it and what it does.
 */
export const payloads = {
	'point:stamp': v.strictObject({ performance: Id, point: Point, at: v.optional(Instant) }),
	'point:undo': v.strictObject({ performance: Id, point: Point }),
	'venue-point:stamp': v.strictObject({ point: v.picklist(VENUE_POINTS), at: v.optional(Instant) }),
	'venue-point:undo': v.strictObject({ point: v.picklist(VENUE_POINTS) }),
	'hold:call': v.strictObject({ performance: Id, reason: name(120), newTime: v.nullable(Instant) }),
	'hold:release': v.strictObject({ performance: Id }),
	'wording:release': v.strictObject({
		performance: Id,
		wording: v.picklist(WORDING_KEYS),
		at: v.nullable(Instant),
	}),
	'wording:withdraw': v.strictObject({ performance: Id }),
	'start:move': v.strictObject({ performance: Id, start: Instant }),
	'performance:cancel': v.strictObject({ performance: Id }),
	'show:stop': v.strictObject({ performance: Id }),
	'show:resume': v.strictObject({ performance: Id }),
	'show:abandon': v.strictObject({ performance: Id }),

	'help:raise': v.strictObject({ request: Id, kind: v.picklist(HELP_KINDS), note: line(200) }),
	'help:cancel': v.strictObject({ request: Id }),
	'help:claim': v.strictObject({ request: Id }),
	'help:on-the-way': v.strictObject({ request: Id }),
	'help:with-patron': v.strictObject({ request: Id }),
	'help:resolve': v.strictObject({ request: Id, outcome: v.picklist(OUTCOMES) }),
	'help:give-up': v.strictObject({ request: Id, reason: name(120) }),

	'feedback:answer': v.strictObject({
		code: v.pipe(v.string(), v.maxLength(40)),
		score: v.picklist(SCORES),
		comment: v.optional(line(500)),
	}),

	'device:approve': v.strictObject({
		code: v.pipe(v.string(), v.maxLength(40)),
		name: name(60),
		placement: Placement,
	}),
	'device:place': v.strictObject({ device: Id, name: name(60), placement: Placement }),
	'device:block': v.strictObject({ device: Id, blocked: v.boolean() }),
	'device:revoke': v.strictObject({ device: Id }),

	'person:add': v.strictObject({
		name: name(60),
		login: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9._-]{1,39}$/, 'is not a sign-in name like sam.b')),
		role: v.picklist(ROLES),
		houses: v.pipe(v.array(Id), v.maxLength(20)),
		company: v.nullable(Id),
		password: Password,
	}),
	'person:remove': v.strictObject({ person: Id }),
	'person:set-password': v.strictObject({ person: Id, password: Password }),
	'me:change-password': v.strictObject({ current: Password, password: Password }),
	'me:sign-out': v.strictObject({ everywhere: v.boolean() }),

	'token:make': v.strictObject({ name: name(60) }),
	'token:revoke': v.strictObject({ token: Id }),

	'cue:send': v.strictObject({
		cue: Id,
		house: Id,
		point: v.union([Point, v.picklist(['up', 'down'])], 'is no point such as up, down, house_open or up_2'),
		at: v.optional(Instant),
	}),
} satisfies Record<string, v.GenericSchema>;

export type CommandName = keyof typeof payloads;
export type CommandInput<Name extends CommandName> = v.InferOutput<(typeof payloads)[Name]>;

/** What a sign-in form carries; it is no command, because nobody is there yet to utter one. */
export const SignIn = v.strictObject({
	login: v.pipe(v.string(), v.maxLength(80)),
	password: Password,
});

/** A screen's word that a frame is on the glass [S7]. */
export const Painted = v.strictObject({
	scene: v.nullable(Id),
	performance: v.nullable(Id),
	/** The revisions of the slices the frame was drawn from. */
	revisions: v.record(v.picklist(['evening', 'plan', 'device']), v.pipe(v.number(), v.safeInteger())),
	at: Instant,
	/** What went otherwise than planned, e.g. a picture that did not load [S1]. */
	deviations: v.pipe(v.array(line(120)), v.maxLength(10)),
});

/** What a socket says of itself when it comes [P2]. */
export const Handshake = v.variant('as', [
	v.strictObject({ as: v.literal('screen'), ...device() }),
	v.strictObject({ as: v.literal('kiosk'), ...device() }),
	v.strictObject({ as: v.literal('staff'), ...arrival() }),
	v.strictObject({
		as: v.literal('unpaired'),
		kind: v.picklist(['screen', 'kiosk']),
		device: Id,
		...arrival(),
	}),
]);

export type Hello = v.InferOutput<typeof Handshake>;

function arrival() {
	return {
		protocol: v.pipe(v.number(), v.integer()),
		language: v.pipe(v.string(), v.maxLength(20)),
		/** The hash of every slice it still holds, by name. */
		holds: v.record(v.pipe(v.string(), v.maxLength(40)), v.pipe(v.string(), v.maxLength(80))),
	};
}

function device() {
	return { device: Id, token: v.pipe(v.string(), v.maxLength(100)), ...arrival() };
}
