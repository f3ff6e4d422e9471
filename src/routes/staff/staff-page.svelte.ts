import { createContext } from 'svelte';
import type { StaffMeSlice, StaffPerformance } from '$lib/contract/views.ts';
import { DEFAULT_CALLS } from '$lib/domain/evening/calls.ts';
import { DEFAULT_GRACE } from '$lib/domain/evening/public-phase.ts';
import type { HelpRequest } from '$lib/domain/help/request.ts';
import { textIn } from '$lib/domain/time/clock-text.ts';
import type { Instant } from '$lib/domain/time/instant.ts';
import { StaffLine } from '../desk/line.svelte.ts';
import { Voice } from '../desk/voice.svelte.ts';
import { Alarm } from './requests/alarm.ts';
import { arrivals, newsOf, unclaimed } from './requests/arrivals.ts';
import { eveningCard, type EveningCard } from './tonight/evening-card.ts';
import { allInTheDark, mostPressing, partRuns } from './tonight/pressing.ts';
import { Wishes } from './wishes.svelte.ts';

/** How bright the page is: by the evening, or as this person wants it. */
export const LIGHTS = ['auto', 'light', 'dark'] as const;

export type Light = (typeof LIGHTS)[number];

const LIGHT_KEPT_AS = 'foyer-light';

export type StaffPageData = ConstructorParameters<typeof Voice>[0] & { now: number; me: StaffMeSlice };

/** Which performance a page opens at; `undefined` while there is none. */
export type Propose = (
	performances: readonly StaffPerformance[],
	houses: readonly string[],
	now: Instant,
) => string | undefined;

/** What a venue starts from: held until its own word is there. */
const BEFORE_THE_VENUE = { grace: DEFAULT_GRACE, calls: [...DEFAULT_CALLS] };

/** One staff phone: who holds it, its line, what it says, what it has asked for, and how it calls for attention. */
export class StaffPage {
	readonly me: StaffMeSlice;
	readonly line: StaffLine;
	readonly voice: Voice;
	readonly wishes: Wishes;
	readonly alarm = new Alarm();
	light = $state.raw<Light>('auto');
	/** The performance open on a phone. The page proposes one and never turns by itself: that is stamped wrongly. */
	chosen = $state.raw<string | null>(null);
	/** Every performance of tonight as this person's cards show it, once a second anew. */
	readonly cards: EveningCard[] = $derived.by(() => {
		const venue = this.line.mirror.get('venue') ?? BEFORE_THE_VENUE;
		return this.performances.map((one) =>
			eveningCard(one, this.performances, this.me.role, venue, this.line.now),
		);
	});
	readonly #propose: Propose;
	/** The requests this phone has sounded for; `null` before it knew any. */
	#known: ReadonlySet<string> | null = null;

	constructor(data: StaffPageData, propose: Propose = mostPressing) {
		this.#propose = propose;
		this.me = data.me;
		this.voice = new Voice(data);
		this.line = new StaffLine(data.now);
		this.wishes = new Wishes({
			carry: (name, input, id) => {
				if (!this.line.connection) throw new Error('A wish was uttered before the page went on line.');
				return this.line.connection.command(name, input, id);
			},
			tapped: () => this.line.tapped(),
			stillWaiting: () => this.voice.say('stage-still-waiting'),
		});
	}

	/** In the browser: takes up what this phone keeps and goes on line. Returns how to stop. */
	start(onended: () => void): () => void {
		this.voice.restore();
		const light = localStorage.getItem(LIGHT_KEPT_AS);
		this.light = LIGHTS.find((known) => known === light) ?? 'auto';
		return this.line.start(
			() => this.voice.language,
			() => this.#heard(),
			onended,
		);
	}

	get performances(): StaffPerformance[] {
		return this.line.mirror.get('evening')?.performances ?? [];
	}

	/** More than one house plays for this person tonight: then one page shows them all. */
	get seesSeveral(): boolean {
		return this.performances.length > 1;
	}

	get requests(): HelpRequest[] {
		return this.line.mirror.get('requests')?.requests ?? [];
	}

	/** How many requests wait for somebody. */
	get waiting(): number {
		return unclaimed(this.requests).length;
	}

	get dim(): boolean {
		if (this.light !== 'auto') return this.light === 'dark';
		return partRuns(this.performances, this.me.houses);
	}

	shine(light: Light): void {
		localStorage.setItem(LIGHT_KEPT_AS, light);
		this.light = light;
	}

	houseName(id: string): string {
		const house = this.line.mirror.get('venue')?.houses.find((known) => known.id === id);
		return house ? textIn(house.name, this.voice.language) : id;
	}

	/** What a button says of itself while its wish is on its way, or waits for the line. */
	busy(underWay: boolean): string | undefined {
		if (!underWay) return undefined;
		return this.voice.say(this.line.connected ? 'staff-sending' : 'staff-not-sent');
	}

	#heard(): void {
		if (!this.performances.some(({ performance }) => performance.id === this.chosen)) {
			this.chosen = this.#propose(this.performances, this.me.houses, this.line.instant()) ?? null;
		}
		this.#callForAttention();
	}

	/** New requests sound once, however many there are: also those that came while the phone slept [H13]. */
	#callForAttention(): void {
		const slice = this.line.mirror.get('requests');
		if (!slice) return;
		const fresh = this.#known === null ? [] : arrivals(this.#known, slice.requests, this.me.id);
		this.#known = new Set(slice.requests.map(newsOf));
		if (fresh.length > 0) this.alarm.ring(allInTheDark(this.performances, this.me.houses));
	}
}

export const [staffPage, provideStaffPage] = createContext<StaffPage>();
