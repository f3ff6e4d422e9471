import { DEEDS, type Deed } from './offers.ts';

/**
 * One letter for each deed, the same in every language, so that hands learn them once. They are read by the letter, not
 * by its place, so a German keyboard's Z is Z.
 */
export const KEYS: Record<Deed, string> = {
	go: 'g',
	clearance: 'c',
	hold: 'h',
	release: 'r',
	stop: 's',
	abandon: 'a',
	undo: 'z',
	other: 't',
};

/** A key press, as far as it matters here. */
export type Press = Pick<KeyboardEvent, 'key' | 'repeat' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing'>;

/** Where the press falls. */
export interface Around {
	/** The focus is in a field, or a sheet lies open: letters are letters there. */
	typing: boolean;
	/** The focus is on a button or link, which Enter and Space press by themselves. */
	onControl: boolean;
	/** Something stands by. */
	standingBy: boolean;
	/** Letters are switched off on this page. */
	off: boolean;
}

export type Meaning =
	| { means: 'deed'; deed: Deed }
	| { means: 'go-ahead' }
	| { means: 'leave-it' }
	/** A key held down: it must not press the same button again and again. */
	| { means: 'held-down' }
	/** Not ours: the browser's. */
	| { means: 'nothing' };

/** What a key press means on the stage page. A key that is held down means what it meant once, and no more. */
export function meaningOf(press: Press, { typing, onControl, standingBy, off }: Around): Meaning {
	if (typing || press.isComposing || press.ctrlKey || press.metaKey || press.altKey)
		return { means: 'nothing' };
	const confirms = press.key === 'Enter' || press.key === ' ';
	const deed = off ? undefined : DEEDS.find((one) => KEYS[one] === press.key.toLowerCase());
	if (press.repeat) return { means: confirms || deed ? 'held-down' : 'nothing' };
	if (standingBy && press.key === 'Escape') return { means: 'leave-it' };
	if (standingBy && confirms && !onControl && !off) return { means: 'go-ahead' };
	return deed ? { means: 'deed', deed } : { means: 'nothing' };
}
