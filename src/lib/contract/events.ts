import type * as v from 'valibot';
import type { ShownImport } from '../domain/season/dry-run.ts';
import type { ShownUndo } from '../domain/season/undo.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { CommandInput, CommandName, DeviceCondition, Editing, Painted } from './payloads.ts';
import type { Audience, SliceOf } from './views.ts';

/** Rises when old pages cannot talk to a new server any more; such a page reloads at a safe moment [S6]. */
export const PROTOCOL = 1;

/** What a command answers when it was granted; `void` where the news itself is the answer. */
export interface CommandValues {
	'point:stamp': { at: Instant; already: boolean };
	'venue-point:stamp': { at: Instant; already: boolean };
	'clearance:ask': { at: Instant; already: boolean };
	'hold:call': { since: Instant };
	'report:sign': { signedAt: Instant };
	'help:raise': { raisedAt: Instant };
	'device:approve': { device: string };
	'screen:override': { override: string; from: Instant };
	'person:add': { person: string };
	/** The secret is told once and stored hashed. */
	'token:make': { token: string; secret: string };
	/** A new token is told once and stored hashed; `null` when none was asked for. */
	'integration:put': { integration: string; secret: string | null };
	'season:prepare-import': { import: string };
	'season:try-import': ShownImport;
	'season:import': { new: number; moved: number; changed: number };
	'season:try-undo': ShownUndo;
	/** How many performances went or are as before, and how many things stay as they are. */
	'season:undo-import': { performances: number; stays: number };
	'production:put': { production: string };
	'company:put': { company: string };
	/** The accent as it was saved: lightened where it would not have read on a wall. */
	'company:brand': { accent: string };
	'house:put': { house: string };
	'performance:put': { performance: string };
	/** The version it is from now on. */
	'programme:save': { version: string };
	'cue:send': { performance: string; point: string; at: Instant; already: boolean };
}

export type CommandValue<Name extends CommandName> = Name extends keyof CommandValues
	? CommandValues[Name]
	: null;

/** The answer to a command. `message` is a sentence in the asker's language that says what to do next. */
export type Answer<Value> = { ok: true; value: Value } | { ok: false; code: string; message: string };

/** A command as it travels: the id makes it the same wish however often it is sent [H3]. */
export interface Call<Input> {
	id: string;
	input: Input;
}

type CommandEvents = {
	[Name in CommandName]: (
		call: Call<CommandInput<Name>>,
		answer: (answer: Answer<CommandValue<Name>>) => void,
	) => void;
};

export interface ClientToServer extends CommandEvents {
	/** Asks for the server's time; eight of these make the clock offset. */
	'clock:ask': (answer: (serverNow: Instant) => void) => void;
	/** The frame is on the glass [S7]. */
	'screen:painted': (painted: v.InferOutput<typeof Painted>) => void;
	/** The programme's editor is open on a page, or no longer; forgotten with the line. */
	'programme:editing': (editing: v.InferOutput<typeof Editing>) => void;
	/** How it is with a screen or kiosk: when it has come, and every now and then. */
	'device:condition': (condition: v.InferOutput<typeof DeviceCondition>) => void;
}

export interface ServerToClient {
	/** Changed slices, whole. */
	'slices:now': (slices: SliceOf<Audience>[]) => void;
	/** The code an unpaired device shows [S15]; another one follows when it expires. */
	'pairing:code': (code: { code: string; expiresAt: Instant }) => void;
	/** The device was approved: it keeps the token and comes again with it. */
	'pairing:done': (paired: { token: string }) => void;
	/** The token or session is dead; nothing further will come. */
	'admission:ended': (why: { code: string; message: string }) => void;
}

/** Why a socket was not admitted, as `connect_error` carries it in `data`. */
export interface AdmissionRefused {
	code: string;
	message: string;
	/** Seconds to wait before the next try; only a busy server sets it. */
	retryAfter?: number;
}
