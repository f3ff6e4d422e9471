import * as v from 'valibot';
import { ARROWS } from '../domain/device/placement.ts';
import { PART_NUMBERS, pointsOf } from '../domain/evening/points.ts';
import { VENUE_POINTS } from '../domain/evening/venue-day.ts';
import { WORDING_KEYS } from '../domain/evening/wording.ts';
import { COMMENT_LENGTH, SCORES } from '../domain/feedback/answer.ts';
import { HELP_KINDS, NOTE_LENGTH, OUTCOMES } from '../domain/help/request.ts';
import { LONGEST_CELL, MOST_PROBLEMS, MOST_ROWS, ROW_FIELDS } from '../domain/season/fields.ts';

import { NIGHTS } from '../domain/programme/hours.ts';
import { LAYOUT_NAMES, SLOTS } from '../domain/programme/layout.ts';
import { NOTICE_BODY_LENGTH, NOTICE_TITLE_LENGTH } from '../domain/programme/notice.ts';
import { ACCESS_WORDS, FACES, SHORT_TITLE_LENGTH } from '../domain/programme/plan.ts';
import { PHASES } from '../domain/programme/possible.ts';
import { ABOUT, BANDS } from '../domain/programme/rule.ts';
import { ERROR_CODES, WARNING_CODES } from '../domain/season/problem.ts';
import { INCIDENT_KINDS, INCIDENT_WORDS_LENGTH } from '../domain/report/incident.ts';
import { ROLES } from '../domain/people/roles.ts';
import { Id } from './ids.ts';
import { inertLine, inertText } from './inert.ts';

/** One line of somebody's words: made inert, trimmed, and refused when longer than `max` characters. */
function line(max: number) {
	return v.pipe(
		v.string(),
		v.maxLength(max * 4, `is longer than ${max} characters`),
		v.transform(inertLine),
		v.maxLength(max, `is longer than ${max} characters`),
	);
}

/** Somebody's words with their line breaks, otherwise like a line. */
function text(max: number) {
	return v.pipe(
		v.string(),
		v.maxLength(max * 4, `is longer than ${max} characters`),
		v.transform(inertText),
		v.maxLength(max, `is longer than ${max} characters`),
	);
}

function name(max: number) {
	return v.pipe(line(max), v.minLength(1, 'is empty'));
}

const Instant = v.pipe(v.number(), v.safeInteger('is not an instant'), v.minValue(0, 'is not an instant'));
const Minutes = v.pipe(
	v.number(),
	v.integer('is not a whole number of minutes'),
	v.minValue(0, 'is less than no time'),
	v.maxValue(240, 'is more than four hours'),
);
const PartMinutes = v.pipe(Minutes, v.minValue(1, 'is less than a minute'));
const Point = v.picklist(pointsOf(6));
const Millimetres = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000));
const Password = v.pipe(v.string(), v.maxLength(200, 'is longer than 200 characters'));

const CuePoint = v.union(
	[Point, v.picklist(['up', 'down'])],
	'is no point such as up, down, house_open or up_2',
);

const Address = v.pipe(v.string(), v.ip('is no address such as 10.0.20.5'));

/** An address, or a network as an address and the length of its prefix. */
const Sender = v.pipe(
	v.string(),
	v.maxLength(50, 'is longer than 50 characters'),
	v.check((text) => {
		const [address = '', prefix, ...more] = text.split('/');
		if (!v.is(Address, address) || more.length > 0) return false;
		if (prefix === undefined) return true;
		return /^\d{1,3}$/.test(prefix) && Number(prefix) <= (address.includes(':') ? 128 : 32);
	}, 'is neither an address such as 10.0.20.5 nor a network such as 10.0.20.0/24'),
);

const IntegrationSettings = v.variant('kind', [
	v.strictObject({
		kind: v.literal('osc'),
		host: Address,
		port: v.pipe(
			v.number('is not a port'),
			v.integer('is not a port'),
			v.minValue(1, 'is not a port'),
			v.maxValue(65_535, 'is not a port'),
		),
		allow: v.pipe(v.array(Sender), v.maxLength(50, 'is longer than 50 addresses')),
		token: v.picklist(['none', 'keep', 'new']),
	}),
	v.strictObject({
		kind: v.literal('ontime'),
		url: v.pipe(
			v.string(),
			v.maxLength(200, 'is longer than 200 characters'),
			v.url('is no address such as http://10.0.20.5:4001'),
			v.regex(/^https?:/, 'is no address such as http://10.0.20.5:4001'),
		),
		house: Id,
		customField: v.nullable(name(40)),
		map: v.pipe(
			v.array(v.strictObject({ cue: name(40), on: v.picklist(['start', 'end']), point: CuePoint })),
			v.maxLength(40, 'is longer than 40 events'),
			v.check(
				(map) => new Set(map.map(({ cue, on }) => `${on} ${cue.toLowerCase()}`)).size === map.length,
				'names an event twice',
			),
		),
	}),
]);

const Placement = v.strictObject({
	place: name(80),
	level: Id,
	houses: v.pipe(v.array(Id), v.maxLength(20)),
	panelWidthMm: v.pipe(Millimetres, v.minValue(50)),
	lowerEdgeMm: Millimetres,
	distanceMm: v.pipe(Millimetres, v.minValue(200)),
	rotation: v.picklist([0, 90, 180, 270]),
	exit: v.boolean(),
	doors: v.boolean(),
	still: v.boolean(),
	ways: v.pipe(
		v.array(v.strictObject({ house: Id, arrow: v.picklist(ARROWS) })),
		v.maxLength(20),
		v.check((ways) => new Set(ways.map(({ house }) => house)).size === ways.length, 'names a house twice'),
	),
});

/** One cell or problem of a season file; what is longer than a cell may be was named by the intake. */
const SeasonText = line(LONGEST_CELL);
const Place = v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(0)));
const problemPlace = {
	line: Place,
	column: Place,
	field: v.nullable(v.picklist(ROW_FIELDS)),
	details: v.record(v.pipe(v.string(), v.maxLength(40)), v.union([SeasonText, v.number()])),
};
const SeasonProblem = v.variant('severity', [
	v.strictObject({ severity: v.literal('error'), code: v.picklist(ERROR_CODES), ...problemPlace }),
	v.strictObject({ severity: v.literal('warning'), code: v.picklist(WARNING_CODES), ...problemPlace }),
]);
const SeasonRow = v.strictObject({
	line: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
	cells: v.record(v.picklist(ROW_FIELDS), v.strictObject({ text: SeasonText, column: Place })),
});

/** The mark of exactly what somebody was shown. */
const Mark = v.pipe(v.string(), v.maxLength(80));

/** What a person decides about houses the venue does not have. */
function importChoices() {
	return {
		addHouses: v.boolean(),
		houses: v.record(v.pipe(v.string(), v.maxLength(LONGEST_CELL)), Id),
	};
}

/** A text in languages of the venue; one that is left empty is not said in that language. */
function texts(max: number) {
	return v.pipe(
		v.record(v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{2,20}$/, 'is no language')), text(max)),
		v.transform((said) => Object.fromEntries(Object.entries(said).filter(([, words]) => words !== ''))),
	);
}

const Lengths = {
	partMinutes: v.pipe(
		v.array(PartMinutes),
		v.minLength(1, 'needs at least one part'),
		v.maxLength(6, 'has room for six parts'),
	),
	intervalMinutes: v.pipe(v.array(Minutes), v.maxLength(5, 'has room for five intervals')),
	doorsMinutesBefore: Minutes,
};

function intervalsFit({
	partMinutes,
	intervalMinutes,
}: {
	partMinutes: number[];
	intervalMinutes: number[];
}) {
	return intervalMinutes.length === partMinutes.length - 1;
}

/** Which screens are meant; what is absent does not matter. */
const Where = v.strictObject({
	exit: v.optional(v.boolean()),
	doors: v.optional(v.boolean()),
	severalHouses: v.optional(v.boolean()),
	houses: v.optional(v.pipe(v.array(Id), v.minLength(1, 'names no house'), v.maxLength(20))),
	levels: v.optional(v.pipe(v.array(Id), v.minLength(1, 'names no level'), v.maxLength(20))),
	devices: v.optional(v.pipe(v.array(Id), v.minLength(1, 'names no screen'), v.maxLength(300))),
});

/** A notice's words; one without a heading in any language says nothing. */
const Notice = v.pipe(
	v.strictObject({
		kind: v.literal('notice'),
		title: texts(NOTICE_TITLE_LENGTH),
		body: texts(NOTICE_BODY_LENGTH),
	}),
	v.check(({ title }) => Object.keys(title).length > 0, 'needs a heading'),
);

/** What a venue puts into a scene; which scene takes what is judged with the whole programme. */
const Content = v.union(
	[
		Notice,
		v.strictObject({
			kind: v.literal('media'),
			media: v.pipe(v.array(Id), v.minLength(1, 'names no picture or film'), v.maxLength(50)),
			fit: v.picklist(['cover', 'contain']),
		}),
	],
	'is neither a notice nor a list of pictures and films',
);

const LocalDate = v.pipe(
	v.string(),
	v.isoDate('is no date such as 2026-11-20'),
	v.check(isDate, 'is no day there is'),
);

const Phases = v.pipe(
	v.array(v.picklist(PHASES)),
	v.minLength(1, 'names no phase'),
	v.maxLength(PHASES.length),
	v.check((phases) => new Set(phases).size === phases.length, 'names a phase twice'),
);

/** When a scene applies, chosen from what an evening has [S3]. */
const When = v.strictObject({
	phases: v.optional(Phases),
	withinMinutes: v.optional(Minutes),
	beyondMinutes: v.optional(Minutes),
	late: v.optional(v.boolean()),
	timed: v.optional(v.boolean()),
	part: v.optional(v.picklist(['first', 'later'])),
	called: v.optional(v.boolean()),
	access: v.optional(v.boolean()),
	untilMinutesInto: v.optional(v.pipe(Minutes, v.minValue(1, 'is less than a minute'))),
});

const ProgrammeRule = v.strictObject({
	id: Id,
	scene: Id,
	band: v.picklist(BANDS),
	about: v.picklist(ABOUT),
	when: When,
	dwellSeconds: v.pipe(
		v.number(),
		v.integer('is not a whole number of seconds'),
		v.minValue(5, 'is less than five seconds'),
		v.maxValue(600, 'is more than ten minutes'),
	),
	slot: v.optional(v.picklist(SLOTS)),
	joins: v.optional(v.literal(true)),
	dates: v.optional(v.strictObject({ from: LocalDate, to: LocalDate })),
	open: v.optional(v.literal(false)),
	only: v.optional(Where),
	content: v.optional(Content),
});

const ProgrammeLayout = v.strictObject({
	id: Id,
	layout: v.picklist(LAYOUT_NAMES),
	phases: v.optional(Phases),
	only: v.optional(Where),
});

/** A date that the calendar has: 30 February is none. */
function isDate(date: string): boolean {
	const at = Date.parse(`${date}T00:00:00Z`);
	return !Number.isNaN(at) && new Date(at).toISOString().startsWith(date);
}

const PartNumber = v.picklist(PART_NUMBERS);

const LateSeating = v.variant('kind', [
	v.strictObject({ kind: v.picklist(['any', 'interval', 'none']) }),
	v.strictObject({
		kind: v.literal('breaks'),
		breaks: v.pipe(
			v.array(v.strictObject({ part: PartNumber, minutes: Minutes })),
			v.minLength(1, 'needs at least one break'),
			v.maxLength(24, 'is longer than 24 breaks'),
			v.transform((breaks) => breaks.sort((a, b) => a.part - b.part || a.minutes - b.minutes)),
		),
	}),
]);

/** A part of a width or a height, from 0 to 1. */
const Part = v.pipe(v.number(), v.minValue(0, 'is less than nothing'), v.maxValue(1, 'is more than all'));

const LocalTime = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'is no time such as 19:30'));

/** From when to when the foyer is open on a weekday. */
const OpenFrom = v.nullable(v.strictObject({ from: LocalTime, to: LocalTime }));

/** When a performance starts by the venue's clock. */
const localStart = {
	date: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'is no date such as 2026-11-20')),
	time: LocalTime,
	turn: v.nullable(v.picklist(['first', 'second'])),
};

/**
 * What each command carries, one schema a command [P4]. A command is a wish, in the imperative; the table in
 * server/door says who may utter it and what it does.
 */
export const payloads = {
	'point:stamp': v.strictObject({ performance: Id, point: Point, at: v.optional(Instant) }),
	'point:undo': v.strictObject({ performance: Id, point: Point }),
	'venue-point:stamp': v.strictObject({ point: v.picklist(VENUE_POINTS), at: v.optional(Instant) }),
	'venue-point:undo': v.strictObject({ point: v.picklist(VENUE_POINTS) }),
	'clearance:ask': v.strictObject({ performance: Id, at: v.optional(Instant) }),
	'clearance:withdraw': v.strictObject({ performance: Id }),
	'doors:set': v.strictObject({ performance: Id, open: v.boolean() }),
	'hold:call': v.strictObject({
		performance: Id,
		reason: name(120),
		newTime: v.nullable(Instant),
		at: v.optional(Instant),
	}),
	'hold:release': v.strictObject({ performance: Id, at: v.optional(Instant) }),
	'wording:release': v.strictObject({
		performance: Id,
		wording: v.picklist(WORDING_KEYS),
		at: v.nullable(Instant),
	}),
	'wording:withdraw': v.strictObject({ performance: Id }),
	'start:move': v.strictObject({
		performance: Id,
		start: Instant,
		/** Somebody was told whom it meets in the house then, and means it. */
		meets: v.boolean(),
	}),
	'performance:cancel': v.strictObject({ performance: Id }),
	'performance:reinstate': v.strictObject({
		performance: Id,
		/** Somebody was told whom it meets in the house by now, and means it. */
		meets: v.boolean(),
	}),
	'show:stop': v.strictObject({ performance: Id, at: v.optional(Instant) }),
	'show:resume': v.strictObject({ performance: Id, at: v.optional(Instant) }),
	'show:abandon': v.strictObject({ performance: Id, at: v.optional(Instant) }),

	'report:note-incident': v.strictObject({
		performance: Id,
		incident: Id,
		kind: v.picklist(INCIDENT_KINDS),
		at: Instant,
		words: text(INCIDENT_WORDS_LENGTH),
	}),
	'report:remove-incident': v.strictObject({ incident: Id }),
	'report:sign': v.strictObject({ performance: Id, note: text(2_000) }),
	'report:send': v.strictObject({ performance: Id }),
	'settings:timing': v.strictObject({
		grace: v.strictObject({ house_open: Minutes, up: Minutes, show_down: Minutes, house_clear: Minutes }),
		calls: v.pipe(
			v.array(
				v.strictObject({
					minutes: v.pipe(Minutes, v.minValue(1)),
					bells: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(5)),
				}),
			),
			v.maxLength(10),
			v.check(
				(calls) => new Set(calls.map(({ minutes }) => minutes)).size === calls.length,
				'names a minute twice',
			),
		),
		opening: v.strictObject({
			foyerMinutesBefore: v.pipe(Minutes, v.minValue(1)),
			foyerByItself: v.boolean(),
			housesByThemselves: v.boolean(),
		}),
		defaults: v.pipe(
			v.strictObject(Lengths),
			v.check((lengths) => intervalsFit(lengths), 'needs one interval fewer than parts'),
		),
	}),

	'help:raise': v.strictObject({ request: Id, kind: v.picklist(HELP_KINDS), note: line(NOTE_LENGTH) }),
	'help:cancel': v.strictObject({ request: Id }),
	'help:claim': v.strictObject({ request: Id }),
	'help:on-the-way': v.strictObject({ request: Id }),
	'help:with-patron': v.strictObject({ request: Id }),
	'help:resolve': v.strictObject({ request: Id, outcome: v.picklist(OUTCOMES) }),
	'help:give-up': v.strictObject({ request: Id, reason: name(120) }),
	'help:hand-over': v.strictObject({ request: Id, to: Id }),
	'help:duplicate': v.strictObject({ request: Id, of: Id }),
	'help:follow-up': v.strictObject({ request: Id, note: v.optional(line(NOTE_LENGTH)) }),

	'feedback:answer': v.strictObject({
		code: v.pipe(v.string(), v.maxLength(40)),
		score: v.picklist(SCORES),
		comment: v.optional(line(COMMENT_LENGTH)),
	}),
	'codes:revoke': v.strictObject({ performance: Id }),

	'device:approve': v.strictObject({
		code: v.pipe(v.string(), v.maxLength(40)),
		name: name(60),
		placement: Placement,
	}),
	'device:place': v.strictObject({ device: Id, name: name(60), placement: Placement }),
	'device:block': v.strictObject({ device: Id, blocked: v.boolean() }),
	'device:revoke': v.strictObject({ device: Id }),

	'screen:override': v.strictObject({
		/** The folder name of the scene. */
		scene: Id,
		/** The performance it speaks of; `null` in a scene of the venue. */
		performance: v.nullable(Id),
		/** The words of a scene that says what it is given. */
		content: v.nullable(Notice),
		/** Only screens like these; `null`: all. */
		only: v.nullable(Where),
		until: Instant,
	}),
	'screen:end-override': v.strictObject({ override: Id }),
	'programme:save': v.strictObject({
		/** The version that was opened. */
		basedOn: Mark,
		rules: v.pipe(v.array(ProgrammeRule), v.maxLength(200, 'has more than 200 rules')),
		layouts: v.pipe(v.array(ProgrammeLayout), v.maxLength(40, 'has more than 40 layout rules')),
	}),

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

	'integration:put': v.strictObject({ integration: Id, name: name(60), settings: IntegrationSettings }),
	'integration:remove': v.strictObject({ integration: Id }),

	'season:prepare-import': v.strictObject({
		file: name(120),
		rows: v.pipe(v.array(SeasonRow), v.maxLength(MOST_ROWS)),
		problems: v.pipe(v.array(SeasonProblem), v.maxLength(MOST_PROBLEMS)),
	}),
	'season:try-import': v.strictObject({ import: Id, ...importChoices() }),
	'season:import': v.strictObject({
		import: Id,
		shown: Mark,
		take: v.picklist(['all', 'good']),
		...importChoices(),
	}),
	'season:try-undo': v.strictObject({ import: Id }),
	'season:undo-import': v.strictObject({ import: Id, shown: Mark }),

	'production:put': v.pipe(
		v.strictObject({
			/** `null`: a new one. */
			production: v.nullable(Id),
			company: Id,
			title: texts(120),
			/** Left empty, the title stands where there is little room, if it fits [S10]. */
			shortTitle: texts(SHORT_TITLE_LENGTH),
			...Lengths,
			estimated: v.boolean(),
			lateSeating: LateSeating,
			warnings: texts(300),
			access: v.pipe(v.array(v.picklist(ACCESS_WORDS)), v.maxLength(ACCESS_WORDS.length)),
		}),
		v.check(({ title }) => Object.keys(title).length > 0, 'needs a title'),
		v.check((lengths) => intervalsFit(lengths), 'needs one interval fewer than parts'),
	),
	'production:remove': v.strictObject({ production: Id }),
	'company:put': v.strictObject({
		/** `null`: a new one. */
		company: v.nullable(Id),
		name: name(80),
		head: v.strictObject({ name: name(80), role: texts(80) }),
	}),
	'company:remove': v.strictObject({ company: Id }),
	'house:put': v.pipe(
		v.strictObject({
			/** `null`: a new one. */
			house: v.nullable(Id),
			name: texts(60),
			level: Id,
			way: texts(80),
			/** Left empty, latecomers wait at the doors. */
			lateWait: texts(80),
		}),
		v.check(({ name: said }) => Object.keys(said).length > 0, 'needs a name'),
	),
	'house:remove': v.strictObject({ house: Id }),
	'performance:put': v.strictObject({
		/** `null`: a new one. */
		performance: v.nullable(Id),
		house: Id,
		production: Id,
		...localStart,
		/** Somebody was told whom it meets in the house, and means it. */
		meets: v.boolean(),
	}),
	'performance:move': v.strictObject({ performance: Id, house: Id, ...localStart, meets: v.boolean() }),
	'performance:remove': v.strictObject({ performance: Id }),

	'media:put': v.strictObject({
		medium: Id,
		name: name(80),
		/** What it shows, for those who do not see it; until it is said in every language, it hangs nowhere. */
		alt: texts(200),
		focalX: Part,
		focalY: Part,
	}),
	'media:remove': v.strictObject({ medium: Id }),
	'company:brand': v.strictObject({
		company: Id,
		accent: v.pipe(v.string(), v.toLowerCase(), v.regex(/^#[0-9a-f]{6}$/, 'is no colour such as #f0532d')),
		face: v.picklist(FACES),
		logo: v.nullable(Id),
		portrait: v.nullable(Id),
		signature: v.nullable(Id),
		thanks: texts(200),
	}),
	'production:brand': v.strictObject({
		production: Id,
		picture: v.nullable(Id),
		credits: v.pipe(
			v.array(v.strictObject({ role: texts(60), name: line(80) })),
			v.maxLength(60, 'is longer than 60 lines'),
		),
	}),
	'venue:brand': v.strictObject({ mark: v.nullable(Id) }),
	'settings:hours': v.strictObject({
		/** By weekday, Monday is 1; `null`: closed all day. Without any the venue is always open. */
		hours: v.nullable(
			v.strictObject({
				1: OpenFrom,
				2: OpenFrom,
				3: OpenFrom,
				4: OpenFrom,
				5: OpenFrom,
				6: OpenFrom,
				7: OpenFrom,
			}),
		),
		night: v.picklist(NIGHTS),
	}),

	'cue:send': v.strictObject({
		cue: Id,
		house: Id,
		point: CuePoint,
		at: v.optional(Instant),
	}),
} satisfies Record<string, v.GenericSchema>;

export type CommandName = keyof typeof payloads;

/** True for the name of a command. */
export function isCommand(name: string): name is CommandName {
	return Object.hasOwn(payloads, name);
}

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
	/** The scene in the second slot, where the wall is divided. */
	beside: v.optional(v.nullable(Id)),
	/** The revisions of the slices the frame was drawn from. */
	revisions: v.record(
		v.picklist(['evening', 'plan', 'device', 'overrides']),
		v.pipe(v.number(), v.safeInteger()),
	),
	at: Instant,
	/** What went otherwise than planned, e.g. a picture that did not load [S1]. */
	deviations: v.pipe(v.array(line(120)), v.maxLength(10)),
	/** The scenes that failed too often here and are left out [S13]. */
	leftOut: v.optional(v.pipe(v.array(Id), v.maxLength(40))),
});

/** A page's word that it has the programme's editor open, or no longer: two who edit it know of each other. */
export const Editing = v.strictObject({ page: Id, open: v.boolean() });

/** How a device is: what it measures and lacks, apart from what is on its glass. */
export const DeviceCondition = v.strictObject({
	/** The server's clock minus the device's wall clock, and the least round trip it was measured by; `null`: not yet. */
	clock: v.nullable(
		v.strictObject({
			aheadMs: v.pipe(v.number(), v.safeInteger()),
			roundTripMs: v.pipe(v.number(), v.minValue(0), v.maxValue(600_000)),
		}),
	),
	/** Memory of the page's script; `null` where the browser does not say. */
	heapBytes: v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(0))),
	build: line(60),
	/** How it speaks to the server, and whether it would start without one. */
	line: v.picklist(['websocket', 'polling']),
	secure: v.boolean(),
	worker: v.boolean(),
	/** The page on its panel, in CSS pixels. */
	view: v.strictObject({ width: Pixels(), height: Pixels() }),
	/** Media of the plan that it could not fetch, by name. */
	missing: v.pipe(v.array(line(120)), v.maxLength(50)),
});

function Pixels() {
	return v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000));
}

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
