import { ServerClock, browserClocks } from '$lib/client/clock.ts';
import { Connection, browserWaking, socketWire } from '$lib/client/connection.svelte.ts';
import { Mirror } from '$lib/client/mirror.svelte.ts';
import { SECOND, type Instant } from '$lib/domain/time/instant.ts';

/** How the page stands with the server; `connecting` until the first try has ended. */
export type Standing = { name: 'connecting' } | { name: 'connected' | 'lost'; since: Instant };

/**
 * A signed-in page's line to the server: what it knows, the synced clock once a second, and since when it stands. It is
 * made while the page renders on the server too, and begins in the browser only.
 */
export class StaffLine {
	readonly mirror = new Mirror('staff');
	/** The synced instant, once a second; until the line stands, the server's as the page came. */
	now = $state.raw<Instant>(0);
	/** Wishes go by it; `null` on the server. */
	connection = $state.raw<Connection<'staff'> | null>(null);
	#clock: ServerClock | null = null;
	#stood = $state.raw<Standing>({ name: 'connecting' });

	constructor(now: Instant) {
		this.now = now;
	}

	/** The synced instant of this very moment, for what a thumb does. */
	instant(): Instant {
		return this.#clock?.now() ?? this.now;
	}

	/** The same as a command carries it: what a thumb does counts from then, however late it arrives [T2]. */
	tapped(): Instant {
		return Math.round(this.instant());
	}

	/** How it stands this moment; "since" follows within a second. */
	get standing(): Standing {
		return standingAfter(this.#stood, this.connection?.status ?? 'connecting', this.now);
	}

	get connected(): boolean {
		return this.standing.name === 'connected';
	}

	/** Goes on line, until the answer is called. `onended`: nobody is signed in here any more. */
	start(language: () => string, onslices: () => void, onended: () => void): () => void {
		const clock = new ServerClock(browserClocks);
		clock.restore({ ahead: this.now - browserClocks.wall(), keptAt: this.now });
		const connection = new Connection({
			wire: socketWire(),
			clock,
			mirror: this.mirror,
			random: Math.random,
			waking: browserWaking,
			hello: (arrival) => ({ as: 'staff', language: language(), ...arrival }),
			onslices,
			onended: ({ code }) => {
				if (code === 'not-signed-in') onended();
			},
		});
		const tick = () => {
			this.now = clock.now();
			this.#stood = this.standing;
		};
		this.#clock = clock;
		this.connection = connection;
		connection.start();
		const timer = setInterval(tick, SECOND);
		return () => {
			clearInterval(timer);
			connection.stop();
		};
	}
}

/** The standing, kept as it is while the line is, so that "since" is since the change. */
export function standingAfter(
	before: Standing,
	status: Connection<'staff'>['status'],
	now: Instant,
): Standing {
	if (status === 'connecting') return before;
	const name = status === 'connected' ? 'connected' : 'lost';
	return before.name === name ? before : { name, since: now };
}
