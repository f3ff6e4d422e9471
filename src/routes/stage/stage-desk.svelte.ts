import { createContext } from 'svelte';
import { DEFAULT_GRACE, type GraceMinutes } from '$lib/domain/evening/public-phase.ts';
import { SECOND, type Instant } from '$lib/domain/time/instant.ts';
import { Asking } from '../staff/tonight/asking.svelte.ts';
import type { EveningCard } from '../staff/tonight/evening-card.ts';
import { giveStamp } from '../staff/tonight/give-stamp.ts';
import { StaffPage, type StaffPageData } from '../staff/staff-page.svelte.ts';
import { mostPressing } from '../staff/tonight/pressing.ts';
import { stageAt } from './house-choice.ts';
import { offersOf, type Deed, type Offer, type StageWish } from './offers.ts';
import { Standby, type Ready } from './standby.svelte.ts';
import { unsentWords } from './unsent-words.ts';

const HOUSE_KEPT_AS = 'foyer-stage-house';
const KEYS_KEPT_AS = 'foyer-stage-keys';

/** A wish that has not been answered, in words, and the instant it counts from. */
export interface Unanswered {
	id: string;
	words: string;
	at: Instant;
}

/** A stage manager's desk: one house, its clock, what stands by, and what has been asked for. */
export class StageDesk {
	readonly page: StaffPage;
	readonly standby = new Standby();
	readonly asking = new Asking();
	/** The synced instant, at each full second: a clock that a show is called by does not lag. */
	now = $state.raw<Instant>(0);
	/** Letters do something here; off for those who speak to their computer, or share the keyboard [WCAG 2.1.4]. */
	keysOn = $state.raw(true);
	/** The deed a key asked for that is not possible now, until the next press. */
	refused = $state.raw<Deed | null>(null);
	/** All that was asked for about a performance, by key, panel or sheet: a line that is down swallows nothing. */
	readonly unanswered: readonly Unanswered[] = $derived.by(() =>
		this.page.wishes.underWay.flatMap(({ id, about, at, words }) => {
			const one = this.page.performances.find(({ performance }) => performance.id === about);
			if (!one) return [];
			return [{ id, at, words: words((name, input) => unsentWords(this.page.voice, one, name, input)) }];
		}),
	);
	readonly card: EveningCard | undefined = $derived.by(() =>
		this.page.cards.find(({ performance }) => performance.id === this.page.chosen),
	);
	readonly offers: Partial<Record<Deed, Offer>> = $derived.by(() =>
		this.card ? offersOf(this.page.me.role, this.card) : {},
	);
	#house: string | null = null;

	constructor(data: StaffPageData) {
		this.now = data.now;
		this.page = new StaffPage(
			data,
			(performances, houses, now) =>
				(this.#house === null ? undefined : stageAt(performances, this.#house, this.#grace(), now)) ??
				mostPressing(performances, houses, now),
		);
	}

	#grace(): GraceMinutes {
		return this.page.line.mirror.get('venue')?.grace ?? DEFAULT_GRACE;
	}

	/** In the browser: opens at the house named, else at the one this browser was at last. Returns how to stop. */
	start(house: string | null, onended: () => void): () => void {
		this.#house = house ?? localStorage.getItem(HOUSE_KEPT_AS);
		this.keysOn = localStorage.getItem(KEYS_KEPT_AS) !== 'off';
		const stop = this.page.start(onended);
		let timer: ReturnType<typeof setTimeout>;
		const tick = () => {
			this.now = Math.floor(this.page.line.instant() / SECOND) * SECOND;
			timer = setTimeout(tick, SECOND - (this.page.line.instant() % SECOND));
		};
		tick();
		return () => {
			clearTimeout(timer);
			this.standby.leave();
			stop();
		};
	}

	/** Turns to a performance; its house is where this browser opens next time. */
	choose(id: string): void {
		this.standby.leave();
		this.refused = null;
		this.page.chosen = id;
		if (this.card) localStorage.setItem(HOUSE_KEPT_AS, this.card.performance.house);
	}

	turnKeys(on: boolean): void {
		this.keysOn = on;
		localStorage.setItem(KEYS_KEPT_AS, on ? 'on' : 'off');
	}

	/** What a key or a button asks for: it stands by, is done, asks more, or is not possible. */
	want(deed: Deed): void {
		const { card } = this;
		const offer = this.offers[deed];
		this.standby.leave();
		this.refused = card && !offer ? deed : null;
		if (!card || !offer) return;
		const { id } = card.performance;
		switch (offer.kind) {
			case 'sheet':
				this.asking.ask(offer.asked);
				break;
			case 'standby':
				this.standby.ready({ performance: id, wish: offer.wish });
				break;
			case 'at-once':
				this.#utter({ performance: id, wish: offer.wish });
		}
	}

	/** Does what stands by, at this instant. */
	goAhead(by: 'key' | 'pointer'): void {
		const ready = this.standby.go(by);
		if (ready) this.#utter(ready);
	}

	/** Says it to the server; until it is answered it is `unanswered`. */
	#utter({ performance: id, wish }: Ready): void {
		const { line, cards } = this.page;
		const card = cards.find(({ performance }) => performance.id === id);
		if (card) void this.#send(card, wish, line.tapped());
	}

	#send({ performance }: EveningCard, wish: StageWish, at: Instant): Promise<unknown> {
		const { wishes } = this.page;
		const { id } = performance;
		const about = { performance: id };
		const timed = { performance: id, at };
		switch (wish.wish) {
			case 'stamp':
				return giveStamp(this.page, performance, wish.point, at);
			case 'ask':
				return wishes.send(id, 'clearance:ask', timed);
			case 'undo':
				return wishes.send(id, 'point:undo', { ...about, point: wish.point });
			case 'withdraw-ask':
				return wishes.send(id, 'clearance:withdraw', about);
			case 'release-hold':
				return wishes.send(id, 'hold:release', timed);
			case 'stop':
				return wishes.send(id, 'show:stop', timed);
			case 'resume':
				return wishes.send(id, 'show:resume', timed);
		}
	}
}

export const [stageDesk, provideStageDesk] = createContext<StageDesk>();
