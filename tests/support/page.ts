/** A page of ours without a browser: the client's own connection, outbox and mirror, on a line of its own. */
import { browserClocks, ServerClock } from '../../src/lib/client/clock.ts';
import { Connection, socketWire } from '../../src/lib/client/connection.svelte.ts';
import { Mirror } from '../../src/lib/client/mirror.svelte.ts';
import type { Hello } from '../../src/lib/contract/payloads.ts';
import type { Audience, SliceName, Views } from '../../src/lib/contract/views.ts';

/** Nothing that a page waits for takes this long, its own waits between two tries included, milliseconds. */
const LIMIT = 30_000;

type Who = Hello extends infer Said
	? Said extends Hello
		? Omit<Said, 'protocol' | 'holds' | 'language'>
		: never
	: never;

export class Page<A extends Audience> {
	readonly connection: Connection<A>;
	readonly #looks = new Set<() => void>();

	/** Opens the page as `who`; it comes, and comes again, by itself, until it is closed. */
	constructor(audience: A, who: Who) {
		this.connection = new Connection({
			wire: socketWire(),
			clock: new ServerClock(browserClocks),
			mirror: new Mirror(audience),
			hello: (arrival) => ({ ...who, language: 'en', ...arrival }),
			// It comes back as a page does, spread over a tenth of the time: there are few of us.
			random: () => Math.random() / 10,
			waking: () => undefined,
			onslices: () => {
				for (const look of this.#looks) look();
			},
		});
		this.connection.start();
	}

	/** The body of a slice as the page holds it, as soon as it is as `wanted` has it. */
	slice<Name extends SliceName<A>>(
		name: Name,
		wanted: (body: Views[A][Name]) => boolean = () => true,
	): Promise<Views[A][Name]> {
		return new Promise((resolve, reject) => {
			const look = () => {
				const body = this.connection.mirror.get(name);
				if (body === undefined || !wanted(body)) return;
				clearTimeout(limit);
				this.#looks.delete(look);
				resolve(body);
			};
			const limit = setTimeout(() => {
				this.#looks.delete(look);
				reject(
					new Error(
						`The page (${this.connection.status}) never held the slice "${name}" that is waited for.`,
					),
				);
			}, LIMIT);
			this.#looks.add(look);
			look();
		});
	}

	close(): void {
		this.connection.stop();
	}
}
