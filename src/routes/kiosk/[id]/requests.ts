import type { WaitingHelp } from '$lib/client/stored.ts';
import type { KioskRequestsSlice } from '$lib/contract/views.ts';
import type { PatronState } from '$lib/domain/help/life-cycle.ts';
import { patronWords, stripWords } from '$lib/domain/help/patron-words.ts';
import type { HelpKind } from '$lib/domain/help/request.ts';
import type { Instant } from '$lib/domain/time/instant.ts';
import type { Say } from '$lib/words/words.ts';

export interface ShownRequest {
	id: string;
	kind: HelpKind;
	raisedAt: Instant;
	/** The server's word [H8]; `null` while it has not said that it keeps the request [H3]. */
	state: PatronState | null;
	/** The patron has taken it back, and the server has not yet said so. */
	cancelling: boolean;
}

export interface Outgoing {
	waiting: readonly WaitingHelp[];
	sent: readonly WaitingHelp[];
}

/**
 * Every request of this kiosk, oldest first: those the server has told of, and those on their way to it. "Sent" is said of
 * none before the server has it on disk [H3].
 */
export function requestsShown(
	slice: KioskRequestsSlice | undefined,
	{ waiting, sent }: Outgoing,
): ShownRequest[] {
	const told = slice?.requests ?? [];
	const cancelled = new Set(
		waiting.filter(({ wish }) => wish.name === 'cancel').map(({ request }) => request),
	);
	const unknown = [...onTheirWay(sent, { name: 'raised' }), ...onTheirWay(waiting, null)].filter(
		({ id }) => !told.some((request) => request.id === id),
	);
	return [...told, ...unknown]
		.map((request) => ({ ...request, cancelling: cancelled.has(request.id) && isOpen(request) }))
		.sort((a, b) => a.raisedAt - b.raisedAt);
}

function onTheirWay(helps: readonly WaitingHelp[], state: PatronState | null) {
	return helps.flatMap(({ request, askedAt, wish }) =>
		wish.name === 'raise' ? [{ id: request, kind: wish.kind, raisedAt: askedAt, state }] : [],
	);
}

/** Whether something can still come of it. */
export function isOpen({ state }: Pick<ShownRequest, 'state'>): boolean {
	return state?.name !== 'closed';
}

/** How a request stands, for who asked: in a sentence that may name who comes, and its age. */
export function ownText(say: Say, request: ShownRequest, staffOnLine: boolean, now: Instant) {
	const { key, helper, minutes } = patronWords(request, staffOnLine, now);
	const text = helper === null ? say(key) : say(key, { helper });
	return { text: request.cancelling ? say('kiosk-cancelling') : text, asked: askedText(say, minutes) };
}

/** The same for whoever stands before the kiosk now: neither what it is about nor who comes [K8]. */
export function neutralText(say: Say, request: ShownRequest, staffOnLine: boolean, now: Instant) {
	const { key, minutes } = stripWords(patronWords(request, staffOnLine, now));
	return { text: say(request.cancelling ? 'kiosk-cancelling' : key), asked: askedText(say, minutes) };
}

function askedText(say: Say, minutes: number): string {
	return minutes < 1 ? say('kiosk-asked-now') : say('kiosk-asked', { minutes });
}

/** The shape and colour beside the sentence. */
export function toneOf({ state, cancelling }: ShownRequest): 'waiting' | 'open' | 'closed' | 'late' {
	if (cancelling) return 'waiting';
	switch (state?.name) {
		case undefined:
			return 'late';
		case 'raised':
		case 'offered':
			return 'waiting';
		case 'claimed':
		case 'on_the_way':
		case 'with_patron':
		case 'handover':
			return 'open';
		case 'closed':
			return 'closed';
	}
}
