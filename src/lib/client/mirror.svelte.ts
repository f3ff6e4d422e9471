import type { Audience, SliceName, SliceOf, Views } from '../contract/views.ts';

/**
 * Every audience's slices, each with the schema version this build reads. A slice in another shape, from a newer server
 * or an older page's store, is left alone: what is held stays until the page reloads for the new build [S6].
 */
const SCHEMAS: { [A in Audience]: Record<SliceName<A>, number> } = {
	screen: { evening: 1, plan: 1, device: 1, overrides: 1 },
	kiosk: { evening: 1, plan: 1, device: 1, requests: 2 },
	staff: {
		me: 1,
		venue: 1,
		evening: 2,
		requests: 2,
		feedback: 1,
		devices: 3,
		conditions: 1,
		walls: 1,
		overrides: 1,
		integrations: 1,
		programme: 1,
		reports: 1,
	},
};

type AnySlice = SliceOf<Audience>;
type Held<A extends Audience> = {
	[Name in SliceName<A>]?: Omit<AnySlice, 'body'> & { body: Views[A][Name] };
};

/** What the server last said to this audience, slice by slice. Replaced whole, never patched. */
export class Mirror<A extends Audience> {
	readonly audience: A;
	/** The slices held, for keeping. */
	held: readonly AnySlice[] = [];
	#byName = $state.raw<Held<A>>({});

	constructor(audience: A) {
		this.audience = audience;
	}

	/** The body of a slice; `undefined` before the server sent it. */
	get<Name extends SliceName<A>>(name: Name): Views[A][Name] | undefined {
		return this.#byName[name]?.body;
	}

	/** The revision a slice stands at; `undefined` before the server sent it. */
	revision(name: SliceName<A>): number | undefined {
		return this.#byName[name]?.revision;
	}

	/** Which life of the server a slice came from; `undefined` before the server sent it. */
	incarnation(name: SliceName<A>): string | undefined {
		return this.#byName[name]?.incarnation;
	}

	/** What to say on connecting, so that only what differs is sent. */
	holds(): Record<string, string> {
		return Object.fromEntries(this.held.map(({ name, hash }) => [name, hash]));
	}

	/**
	 * Takes what is news. Within one incarnation an older revision is a straggler and ignored; another incarnation (a
	 * restore, a new demonstration) always replaces. True when something changed.
	 */
	take(slices: readonly AnySlice[]): boolean {
		const news = slices.filter((slice) => this.#isNews(slice));
		for (const slice of news) {
			this.held = [...this.held.filter(({ name }) => name !== slice.name), slice];
			this.#byName = { ...this.#byName, [slice.name]: slice };
		}
		return news.length > 0;
	}

	/** Holds nothing any more, as a device whose token has ended must. */
	forget(): void {
		this.held = [];
		this.#byName = {};
	}

	#isNews(slice: AnySlice): boolean {
		const schemas: Record<string, number> = SCHEMAS[this.audience];
		if (!Object.hasOwn(schemas, slice.name) || schemas[slice.name] !== slice.schema) return false;
		const held = this.held.find(({ name }) => name === slice.name);
		if (!held || held.incarnation !== slice.incarnation) return true;
		if (slice.revision < held.revision) return false;
		return slice.hash !== held.hash || slice.revision !== held.revision;
	}
}
