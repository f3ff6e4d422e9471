import {
	ASKING_MS,
	NOBODY,
	nextSession,
	sessionDueAt,
	type VisitorSession,
} from '$lib/domain/kiosk/visitor-session.ts';
import type { HelpKind } from '$lib/domain/help/request.ts';
import type { Language } from '$lib/domain/time/clock-text.ts';
import { SECOND, type Instant } from '$lib/domain/time/instant.ts';

export type KioskPage = 'tonight' | 'help' | 'request';

/** What a visitor has chosen or entered; all of it is forgotten when they are gone [K8]. */
interface Belongings {
	page: KioskPage;
	/** `null`: the venue's own. */
	language: Language | null;
	kind: HelpKind | undefined;
	note: string;
	/** The request they look at. */
	request: string | null;
	/** The requests they made themselves, about which they may read more than the next visitor, and what they wrote. */
	own: { request: string; note: string }[];
}

function nothing(): Belongings {
	return { page: 'tonight', language: null, kind: undefined, note: '', request: null, own: [] };
}

/** Whoever stands before the kiosk, and what the kiosk knows of them. */
export class Visitor {
	has = $state<Belongings>(nothing());
	session = $state.raw<VisitorSession>(NOBODY);
	readonly #monotonic: () => number;
	readonly #onasked: () => void;

	/**
	 * @param monotonic milliseconds of a clock that is never set back
	 * @param onasked called when the kiosk begins to ask whether anybody is there
	 */
	constructor(monotonic: () => number, onasked: () => void) {
		this.#monotonic = monotonic;
		this.#onasked = onasked;
	}

	/** A touch, key or scan; to be called after what it did was done. */
	input(): void {
		const { page, language, kind, note, own } = this.has;
		const untouched =
			page === 'tonight' && language === null && kind === undefined && note === '' && own.length === 0;
		this.#become(nextSession(this.session, { name: 'input', untouched }, this.#monotonic()));
	}

	/** Time has passed. */
	tick(): void {
		this.#become(nextSession(this.session, { name: 'tick' }, this.#monotonic()));
	}

	/** Milliseconds until the session changes by itself; `null` when nothing is due. */
	dueIn(): number | null {
		const at = sessionDueAt(this.session);
		return at === null ? null : Math.max(0, at - this.#monotonic());
	}

	/** Whole seconds left to answer "Are you still there?"; `null` while it is not asked. */
	secondsLeft(): number | null {
		if (this.session.name !== 'asking') return null;
		const left: Instant = this.session.since + ASKING_MS - this.#monotonic();
		return Math.max(0, Math.ceil(left / SECOND));
	}

	#become(session: VisitorSession): void {
		const before = this.session.name;
		this.session = session;
		if (session.name === 'nobody') this.has = nothing();
		if (session.name === 'asking' && before !== 'asking') this.#onasked();
	}
}
