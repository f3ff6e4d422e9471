import { isId } from '../../contract/ids.ts';
import { pointsOf } from '../../domain/evening/points.ts';
import type { CuePoint } from '../../domain/venue/integrations.ts';
import type { OscMessage } from './osc-packet.ts';

/** Who sent a message, as far as it matters. */
export interface Sender {
	/** On the list of addresses that need no token. */
	listed: boolean;
	isToken(text: string): boolean;
}

/** What a message asks for, or why nothing follows from it. */
export type OscCue =
	| { kind: 'cue'; house: string; point: CuePoint; cue: string | null }
	/** A button let go of: its press was the cue. */
	| { kind: 'release' }
	| { kind: 'refused'; code: 'address-unknown' | 'sender-unknown' | 'token-wrong' | 'arguments-unknown' };

const POINTS: readonly CuePoint[] = ['up', 'down', ...pointsOf(6)];

/**
 * Reads a message [T15]: `/foyer/HOUSE/up`, `/foyer/HOUSE/up/2` … with the token first, where the sender is not on the
 * list, and then the sender's id for the cue. Touch panels send 1 when a button is pressed and 0 when it is let go of,
 * so these two are no ids.
 */
export function readCue({ address, args }: OscMessage, sender: Sender): OscCue {
	const [first] = args;
	const token = typeof first === 'string' && sender.isToken(first);
	if (!token && !sender.listed) {
		return { kind: 'refused', code: typeof first === 'string' ? 'token-wrong' : 'sender-unknown' };
	}
	const named = namedIn(address);
	if (!named) return { kind: 'refused', code: 'address-unknown' };
	const [said, ...more] = token ? args.slice(1) : args;
	if (more.length > 0) return { kind: 'refused', code: 'arguments-unknown' };
	if (said === 0 || said === false) return { kind: 'release' };
	if (said === undefined || said === 1 || said === true || said === null) {
		return { kind: 'cue', ...named, cue: null };
	}
	const cue = String(said);
	const isCueId = (typeof said === 'string' || Number.isInteger(said)) && isId(cue);
	return isCueId ? { kind: 'cue', ...named, cue } : { kind: 'refused', code: 'arguments-unknown' };
}

/** The house and point of an address; the number of a part stands behind a slash or, as in other places, an underscore. */
function namedIn(address: string): { house: string; point: CuePoint } | null {
	const [root, foyer, house, ...rest] = address.split('/');
	if (root !== '' || foyer !== 'foyer' || house === undefined || !isId(house) || rest.length > 2) return null;
	const point = POINTS.find((known) => known === rest.join('_'));
	return point === undefined ? null : { house, point };
}
