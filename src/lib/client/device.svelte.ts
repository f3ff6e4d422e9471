import type { DeviceKind } from '../domain/device/placement.ts';
import type { DeviceCodes, Plan } from '../domain/programme/plan.ts';
import type { DeviceSlice, PlanSlice } from '../contract/views.ts';
import { ServerClock, browserClocks } from './clock.ts';
import { Connection, browserWaking, socketWire, type PairingEvent } from './connection.svelte.ts';
import { fetchDocument, isCodes, isPlan, readDocument, type FetchDocument } from './document.ts';
import { Mirror } from './mirror.svelte.ts';
import { MediaHold, type Held as HeldMedia } from './media-hold.ts';
import { browserMedia } from './media-world.ts';
import { retryDelay } from './retry.ts';
import { Stored, indexedDb, type KeyValues } from './stored.ts';
import type { Wire } from './wire.ts';

/** Where a device stands with the venue: still reading what it kept, waiting to be approved, or one of its devices. */
export type DeviceStage = 'waking' | 'unpaired' | 'paired';

/** The world a device lives in: the browser's, or a test's. */
export interface DeviceWorld {
	wire: Wire;
	values: KeyValues;
	fetchDocument: FetchDocument;
	/**
	 * Gets the plan's pictures and films ahead [S2], and says which plan can be shown with those that are there: once most
	 * can be expected, and again with each that comes later.
	 */
	keepMedia: (plan: Plan, until: AbortSignal, changed: (held: HeldMedia) => void) => Promise<void>;
	clock: ServerClock;
	random: () => number;
	waking: (wake: () => void, until: AbortSignal) => void;
	language: string;
}

function browserWorld(): DeviceWorld {
	const media = new MediaHold(browserMedia());
	return {
		wire: socketWire(),
		values: indexedDb,
		fetchDocument,
		keepMedia: (plan, until, changed) => media.keep(plan, until, changed),
		clock: new ServerClock(browserClocks),
		random: Math.random,
		waking: browserWaking,
		language: navigator.language,
	};
}

/** What is kept of a document, and how to tell it is the one wanted. */
type Held<Document> = { hash: string; document: Document } | undefined;

/**
 * A screen or kiosk: its token, the plan and codes it holds, and its line to the server. It starts from what it kept and
 * goes on without a server [S2]; without a token it has a pairing code and nothing else [S15].
 */
export class Device<Kind extends DeviceKind> {
	stage = $state.raw<DeviceStage>('waking');
	/** The code to show while unpaired; `null` before the server gave one. */
	code = $state.raw<string | null>(null);
	plan = $state.raw<Plan | null>(null);
	codes = $state.raw<DeviceCodes | null>(null);
	/** What is otherwise than it should be, for the list of devices; never for the wall, so nothing waits for its news. */
	readonly lacks: string[] = [];
	/** Called when the clock has been measured; `fresh` is the first time on a line. */
	onmeasured: ((fresh: boolean) => void) | null = null;
	/** The files of the plan that are not here, or are not what they should be, by name. */
	missing: readonly string[] = [];

	readonly id: string;
	readonly stored: Stored;
	readonly mirror: Mirror<Kind>;
	readonly clock: ServerClock;
	readonly connection: Connection<Kind>;

	readonly #world: DeviceWorld;
	readonly #wanted: () => { plan: PlanSlice | undefined; device: DeviceSlice | undefined };
	#token: string | null = null;
	#heldPlan: Held<Plan>;
	#heldCodes: Held<DeviceCodes>;
	#following = false;
	#news = false;
	#failed = 0;
	#retry: ReturnType<typeof setTimeout> | undefined;
	#keeping = new AbortController();

	constructor(
		kind: Kind,
		id: string,
		mirror: Mirror<Kind>,
		wanted: () => { plan: PlanSlice | undefined; device: DeviceSlice | undefined },
		world: DeviceWorld,
	) {
		this.id = id;
		this.mirror = mirror;
		this.clock = world.clock;
		this.stored = new Stored(id, world.values, (what) => this.lack(what));
		this.#wanted = wanted;
		this.#world = world;
		const { wire, clock, random, waking, language } = world;
		const as: DeviceKind = kind;
		this.connection = new Connection({
			wire,
			clock,
			mirror,
			random,
			waking,
			hello: (arrival) =>
				this.#token === null
					? { as: 'unpaired', kind, device: id, language, ...arrival }
					: { as, device: id, token: this.#token, language, ...arrival },
			onslices: () => {
				void this.stored.set('slices', this.mirror.held);
				void this.#follow();
			},
			onclock: (fresh) => {
				const kept = clock.stored();
				if (kept) void this.stored.set('clock', kept);
				this.onmeasured?.(fresh);
			},
			onpairing: (event) => this.#pairing(event),
			onended: ({ code }) => {
				if (code === 'device-unknown') void this.#forget();
			},
		});
	}

	/** Wakes from what was kept, then goes on line. `join` is a token from a join link, if the page was opened by one. */
	async start(join: string | null): Promise<void> {
		const { stored } = this;
		const token = await stored.get('token');
		if (join !== null && join !== token) {
			await stored.forget();
			await stored.set('token', join);
		}
		this.#token = join ?? token ?? null;
		const [clock, slices, plan, codes] = await Promise.all([
			stored.get('clock'),
			stored.get('slices'),
			stored.get('plan'),
			stored.get('codes'),
		]);
		if (clock) this.clock.restore(clock);
		if (slices) this.mirror.take(slices);
		this.#holdPlan(plan);
		this.#holdCodes(codes);
		this.stage = this.#token === null ? 'unpaired' : 'paired';
		this.connection.start();
		void this.#follow();
	}

	stop(): void {
		clearTimeout(this.#retry);
		this.#keeping.abort();
		this.connection.stop();
	}

	/** Notes what is otherwise than it should be, once. */
	lack(what: string): void {
		if (!this.lacks.includes(what)) this.lacks.push(what);
	}

	#holdPlan(held: Held<Plan>): void {
		this.#heldPlan = held;
		this.#keeping.abort();
		if (held) void this.#keepMedia(held.document);
		else this.plan = null;
	}

	/** The plan before stands until the files of the new one are here, or would have been. */
	async #keepMedia(document: Plan): Promise<void> {
		const { signal } = (this.#keeping = new AbortController());
		try {
			await this.#world.keepMedia(document, signal, ({ plan, missing }) => {
				this.missing = missing;
				this.plan = plan;
			});
		} catch (error) {
			this.lack(`pictures: ${String(error)}`);
			this.plan = document;
		}
	}

	#holdCodes(held: Held<DeviceCodes>): void {
		this.#heldCodes = held;
		this.codes = held?.document ?? null;
	}

	#pairing(event: PairingEvent): void {
		switch (event.name) {
			case 'code':
				this.code = event.code;
				return;
			case 'done':
				this.#token = event.token;
				this.code = null;
				this.stage = 'paired';
				void this.stored.set('token', event.token);
				this.connection.again();
		}
	}

	/** The token is dead: everything that came with it goes, and the device asks to be paired again [P2]. */
	async #forget(): Promise<void> {
		if (this.#token === null) return;
		this.#token = null;
		clearTimeout(this.#retry);
		this.mirror.forget();
		this.#holdPlan(undefined);
		this.#holdCodes(undefined);
		this.stage = 'unpaired';
		await this.stored.forget();
		this.connection.again();
	}

	/** Fetches the documents the slices name, until they are had. What is held stays until then. */
	async #follow(): Promise<void> {
		this.#news = true;
		if (this.#following) return;
		this.#following = true;
		clearTimeout(this.#retry);
		while (this.#news && this.#token !== null) {
			this.#news = false;
			try {
				await this.#fetchMissing(this.#token);
				this.#failed = 0;
			} catch (error) {
				this.#failed += 1;
				this.lack(`plan: ${error instanceof Error ? error.message : String(error)}`);
				const delay = retryDelay({ tried: this.#failed, spent: 0 }, this.#world.random());
				this.#retry = setTimeout(() => void this.#follow(), delay);
			}
		}
		this.#following = false;
	}

	async #fetchMissing(token: string): Promise<void> {
		const { plan, device } = this.#wanted();
		if (plan && plan.hash !== this.#heldPlan?.hash) {
			const held = await this.#fetched(plan.hash, token, isPlan);
			if (this.#token !== token) return;
			this.#holdPlan(held);
			await this.stored.set('plan', held);
		}
		const codes = device?.codes;
		if (codes && codes !== this.#heldCodes?.hash) {
			const held = await this.#fetched(codes, token, isCodes);
			if (this.#token !== token) return;
			this.#holdCodes(held);
			await this.stored.set('codes', held);
		}
	}

	async #fetched<Document>(hash: string, token: string, isDocument: (value: unknown) => value is Document) {
		const text = await this.#world.fetchDocument(hash, token);
		return { hash, document: await readDocument(text, hash, isDocument) };
	}
}

/** The screen of this page. */
export function openScreen(id: string, world: DeviceWorld = browserWorld()): Device<'screen'> {
	const mirror = new Mirror('screen');
	const wanted = () => ({ plan: mirror.get('plan'), device: mirror.get('device') });
	return new Device('screen', id, mirror, wanted, world);
}

/** The kiosk of this page. */
export function openKiosk(id: string, world: DeviceWorld = browserWorld()): Device<'kiosk'> {
	const mirror = new Mirror('kiosk');
	const wanted = () => ({ plan: mirror.get('plan'), device: mirror.get('device') });
	return new Device('kiosk', id, mirror, wanted, world);
}
