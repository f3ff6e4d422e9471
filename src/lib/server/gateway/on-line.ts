import { reach } from '../../domain/people/authority.ts';
import type { PersonActor } from '../../domain/people/actor.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { LastPainted, Presence } from '../views/presence.ts';

interface DeviceOnLine {
	sockets: number;
	heardAt: Instant | null;
	painted: LastPainted | null;
}

/** Who has a socket here, and what was last heard from each device. In memory: it is true of this process only. */
export class OnLine implements Presence {
	readonly #devices = new Map<string, DeviceOnLine>();
	readonly #staff = new Map<string, number>();

	deviceCame(venue: string, id: string, now: Instant): void {
		const device = this.#device(venue, id);
		device.sockets += 1;
		device.heardAt = now;
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
		this.#device(venue, id).painted = painted;
	}

	/** What was painted before this process began, from the history. */
	remember(venue: string, id: string, painted: LastPainted): void {
		this.#device(venue, id).painted ??= painted;
	}

	/** @returns true when with it the answer of `staffOnLine` changed */
	personCame(actor: PersonActor): boolean {
		return this.#countStaff(actor, 1);
	}

	personWent(actor: PersonActor): boolean {
		return this.#countStaff(actor, -1);
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

	staffOnLine(venue: string): boolean {
		return (this.#staff.get(venue) ?? 0) > 0;
	}

	#device(venue: string, id: string): DeviceOnLine {
		const key = `${venue} ${id}`;
		let device = this.#devices.get(key);
		if (!device) this.#devices.set(key, (device = { sockets: 0, heardAt: null, painted: null }));
		return device;
	}

	#countStaff(actor: PersonActor, by: 1 | -1): boolean {
		if (reach(actor.role, 'see-and-move-requests') === null) return false;
		const before = this.staffOnLine(actor.venue);
		this.#staff.set(actor.venue, (this.#staff.get(actor.venue) ?? 0) + by);
		return before !== this.staffOnLine(actor.venue);
	}
}
