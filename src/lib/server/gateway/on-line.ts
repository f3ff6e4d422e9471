import { seesRequestsOf } from '../../domain/help/who-sees.ts';
import { reach } from '../../domain/people/authority.ts';
import type { PersonActor } from '../../domain/people/actor.ts';
import type { DeviceCondition } from '../../contract/views.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Editor, LastPainted, Presence } from '../views/presence.ts';

interface DeviceOnLine {
	sockets: number;
	heardAt: Instant | null;
	painted: LastPainted | null;
	/** Painted since the last of its sockets came. */
	paintedSinceCame: boolean;
	condition: DeviceCondition | null;
}

interface PersonOnLine {
	actor: PersonActor;
	pages: number;
}

/** Who has a socket here, and what was last heard from each device. In memory: it is true of this process only. */
export class OnLine implements Presence {
	readonly #devices = new Map<string, DeviceOnLine>();
	readonly #staff = new Map<string, PersonOnLine>();
	/** By the line of the page. */
	readonly #editors = new Map<string, Editor & { venue: string }>();

	deviceCame(venue: string, id: string, now: Instant): void {
		const device = this.#device(venue, id);
		device.sockets += 1;
		device.heardAt = now;
		device.paintedSinceCame = false;
	}

	deviceWent(venue: string, id: string, now: Instant): void {
		const device = this.#device(venue, id);
		device.sockets -= 1;
		device.heardAt = now;
	}

	deviceHeard(venue: string, id: string, now: Instant): void {
		this.#device(venue, id).heardAt = now;
	}

	devicePainted(venue: string, id: string, painted: LastPainted): void {
		const device = this.#device(venue, id);
		device.painted = painted;
		device.paintedSinceCame = true;
	}

	deviceTold(venue: string, condition: DeviceCondition): void {
		this.#device(venue, condition.device).condition = condition;
	}

	/** What was painted before this process began, from the history. */
	remember(venue: string, id: string, painted: Omit<LastPainted, 'leftOut'>): void {
		this.#device(venue, id).painted ??= { ...painted, leftOut: [] };
	}

	/** @returns true when with it an answer of `staffOnLine` may have changed */
	personCame(actor: PersonActor): boolean {
		return this.#countPages(actor, 1);
	}

	personWent(actor: PersonActor): boolean {
		return this.#countPages(actor, -1);
	}

	/** The programme's editor is open on the page at the end of this line. */
	edits(line: string, { venue, id: person, name }: PersonActor, page: string, since: Instant): void {
		this.#editors.set(line, { venue, page, person, name, since });
	}

	/** @returns true when it was open there */
	editsNoMore(line: string): boolean {
		return this.#editors.delete(line);
	}

	editors(venue: string): Editor[] {
		return [...this.#editors.values()]
			.filter((editor) => editor.venue === venue)
			.map(({ page, person, name, since }) => ({ page, person, name, since }));
	}

	connected(venue: string, id: string): boolean {
		return (this.#devices.get(`${venue} ${id}`)?.sockets ?? 0) > 0;
	}

	heardAt(venue: string, id: string): Instant | null {
		return this.#devices.get(`${venue} ${id}`)?.heardAt ?? null;
	}

	painted(venue: string, id: string): LastPainted | null {
		return this.#devices.get(`${venue} ${id}`)?.painted ?? null;
	}

	paintedSinceCame(venue: string, id: string): boolean {
		return this.#devices.get(`${venue} ${id}`)?.paintedSinceCame ?? false;
	}

	condition(venue: string, id: string): DeviceCondition | null {
		return this.#devices.get(`${venue} ${id}`)?.condition ?? null;
	}

	staffOnLine(venue: string, houses: readonly string[]): boolean {
		return [...this.#staff.values()].some(
			({ actor }) => actor.venue === venue && seesRequestsOf(actor, houses),
		);
	}

	#device(venue: string, id: string): DeviceOnLine {
		const key = `${venue} ${id}`;
		let device = this.#devices.get(key);
		if (!device) {
			device = { sockets: 0, heardAt: null, painted: null, paintedSinceCame: false, condition: null };
			this.#devices.set(key, device);
		}
		return device;
	}

	#countPages(actor: PersonActor, by: 1 | -1): boolean {
		if (reach(actor.role, 'see-and-move-requests') === null) return false;
		const key = `${actor.venue} ${actor.id}`;
		const before = this.#staff.get(key)?.pages ?? 0;
		const pages = before + by;
		if (pages > 0) this.#staff.set(key, { actor, pages });
		else this.#staff.delete(key);
		return before === 0 || pages === 0;
	}
}
