import type { Instant, LocalDate } from '../time/instant.ts';
import { performanceId } from './names.ts';
import type { Season, SeasonPerformance } from './season.ts';
import type { Wish } from './wish.ts';

/** The performances that stand, as rows look for them. */
export class Standing {
	readonly #byId: Map<string, SeasonPerformance>;
	readonly #bySlot = new Map<string, SeasonPerformance[]>();
	readonly #named = new Map<string, number>();
	readonly #ids: Set<string>;

	constructor({ performances }: Season) {
		this.#byId = new Map(performances.map((performance) => [performance.id, performance]));
		this.#ids = new Set(this.#byId.keys());
		for (const one of performances) {
			const slot = slotOf(one.house, one.day, one.plannedStart);
			this.#bySlot.set(slot, [...(this.#bySlot.get(slot) ?? []), one]);
		}
	}

	/** By its id; a row without one means the performance of that house, day and start. */
	find({ id, when }: Wish, house: string, production: string): SeasonPerformance | null {
		if (id !== null) return this.#byId.get(id) ?? null;
		const there = this.#bySlot.get(slotOf(house, when.day, when.start)) ?? [];
		return there.find((each) => each.production === production) ?? there[0] ?? null;
	}

	/** The line that named this performance first, if it was another one. */
	namedBefore(key: string, line: number): number | null {
		const first = this.#named.get(key);
		if (first === undefined) this.#named.set(key, line);
		return first ?? null;
	}

	/** An id for a new performance that reads like it. */
	newId(house: string, day: LocalDate, time: string): string {
		const id = performanceId(house, day, time, this.#ids);
		this.#ids.add(id);
		return id;
	}
}

function slotOf(house: string, day: LocalDate, start: Instant): string {
	return `${house} ${day} ${start}`;
}
