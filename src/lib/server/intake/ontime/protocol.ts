import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { DAY } from '../../../domain/time/instant.ts';

/** The major version of Ontime whose messages these are. Which release was read: docs/ontime.md. */
export const ONTIME_MAJOR = 4;

/** Bytes of one message. A state is about 5 kB; more than this is no state of a show. */
export const MAX_MESSAGE_BYTES = 256 * 1024;

/** What Ontime is asked, and all it is ever sent: which version it is. */
export const VERSION_REQUEST = JSON.stringify({ tag: 'version' });

/** An event of the rundown, as far as it concerns us: everything else of it stays unread. */
export interface OntimeEvent {
	/** Its id, or a hash where it is not one that Ontime made: a spreadsheet may have put anybody's words there. */
	id: string;
	/** What it is known by: its cue, or the custom field that was chosen. Compared and never passed on. */
	label: string;
	/** What Ontime does by its own clock when the time is up: nothing, leave the event, or leave it and start the next. */
	atEnd: 'stays' | 'leaves' | 'plays-next';
}

export interface OntimeTimer {
	/** `roll`: Ontime's own clock runs the show. */
	playback: 'roll' | 'play' | 'pause' | 'stop' | 'armed';
	/** Milliseconds after midnight where Ontime is; `null` before the start. */
	startedAt: number | null;
	/** Milliseconds left, negative in overtime. */
	current: number | null;
}

/** What we know of a running Ontime. */
export interface OntimeState {
	/** Milliseconds after midnight where Ontime is. */
	clock: number;
	timer: OntimeTimer;
	event: OntimeEvent | null;
}

export type OntimeMessage =
	| { kind: 'version'; major: number }
	/** The first after connecting is whole, later ones carry what has changed. */
	| { kind: 'state'; patch: Partial<OntimeState> }
	/** Ontime's own business: its clients, its dialogs, its log. */
	| { kind: 'not-for-us' }
	/** As Ontime 3 and before spoke. */
	| { kind: 'older' }
	/** `field` is a name of this protocol, nothing that was sent. `ofState`: what has changed there is not known now. */
	| { kind: 'not-understood'; field: string; ofState: boolean };

/** More than a day, because an evening's times may run on past midnight. */
const TimeOfDay = v.pipe(v.number(), v.minValue(0), v.maxValue(2 * DAY));

const Timer = v.object({
	playback: v.picklist(['roll', 'play', 'pause', 'stop', 'armed']),
	startedAt: v.nullable(TimeOfDay),
	current: v.nullable(v.number()),
});

const Tagged = v.object({ tag: v.string() });
const Typed = v.object({ type: v.pipe(v.string(), v.regex(/^(ontime|client)\b/)) });
const Version = v.object({ payload: v.pipe(v.string(), v.maxLength(40), v.regex(/^v?\d{1,3}\./)) });

/** Reads messages. @param customField the custom field events are known by; `null`: by their cue */
export function messageReader(customField: string | null): (text: string) => OntimeMessage {
	const event = {
		id: v.pipe(v.string(), v.minLength(1), v.transform(plainId)),
		endAction: v.optional(v.string()),
	};
	const Event =
		customField === null
			? v.pipe(
					v.object({ ...event, cue: v.string() }),
					v.transform((read) => eventOf(read, read.cue)),
				)
			: v.pipe(
					v.object({ ...event, custom: v.record(v.string(), v.unknown()) }),
					v.transform((read) => eventOf(read, read.custom[customField])),
				);
	const RuntimeData = v.object({
		payload: v.object({
			clock: v.optional(v.pipe(TimeOfDay, v.maxValue(DAY))),
			timer: v.optional(Timer),
			eventNow: v.optional(v.nullable(Event)),
		}),
	});

	return (text) => {
		const message = parsed(text);
		const tagged = v.safeParse(Tagged, message);
		if (!tagged.success) {
			return v.is(Typed, message) ? { kind: 'older' } : notUnderstood('tag', false);
		}
		switch (tagged.output.tag) {
			case 'version': {
				const read = v.safeParse(Version, message);
				if (!read.success) return notUnderstood('version', false);
				return { kind: 'version', major: Number.parseInt(read.output.payload.replace('v', ''), 10) };
			}
			case 'runtime-data': {
				const read = v.safeParse(RuntimeData, message);
				if (!read.success) return notUnderstood(v.getDotPath(read.issues[0]) ?? 'payload', true);
				const { clock, timer, eventNow } = read.output.payload;
				return {
					kind: 'state',
					patch: {
						...(clock !== undefined && { clock }),
						...(timer && { timer }),
						...(eventNow !== undefined && { event: eventNow }),
					},
				};
			}
			default:
				return { kind: 'not-for-us' };
		}
	};
}

function notUnderstood(field: string, ofState: boolean): OntimeMessage {
	return { kind: 'not-understood', field, ofState };
}

/** What is no JSON is nothing. The parser's own words are dropped with it: they quote what was sent. */
function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

function eventOf(read: { id: string; endAction?: string | undefined }, label: unknown): OntimeEvent {
	return {
		id: read.id,
		label: typeof label === 'string' ? label : '',
		atEnd: atEndOf(read.endAction ?? 'none'),
	};
}

function atEndOf(endAction: string): OntimeEvent['atEnd'] {
	if (endAction === 'none') return 'stays';
	return endAction === 'play-next' ? 'plays-next' : 'leaves';
}

function plainId(id: string): string {
	return /^[0-9a-f]{4,12}$/.test(id) ? id : createHash('sha256').update(id).digest('hex').slice(0, 12);
}
