import type { Lookout, Touch } from '../views/projection.ts';
import type { Viewer } from '../views/viewer.ts';
import { slicesOf, type AnySlice, type SliceRef } from '../views/slices.ts';

/** The least time between two publications of one slice to one room: ten a second [ARCHITECTURE, the one path]. */
const EVERY_MS = 100;

/** What the publisher needs of the transport and the store. */
export interface PublisherParts {
	/** Whether anybody listens in a room. */
	occupied(room: string): boolean;
	emit(room: string, slice: AnySlice): void;
	/** Where a venue stands now, for projecting. */
	lookout(venue: string): Promise<Lookout & { incarnation: string; revision: number }>;
	/** Monotonic milliseconds. */
	monotonic(): number;
	failed(error: unknown, room: string): void;
}

interface Room {
	ref: SliceRef;
	/** What everybody in the room holds or is about to. */
	slice: AnySlice | null;
	/** Resolves when `slice` is there. */
	ready: Promise<void> | null;
	dirty: boolean;
	/** The last projection threw: whoever waits in the room is sent the next one that does not. */
	failed: boolean;
	lastAt: number;
	timer: NodeJS.Timeout | null;
}

/**
 * Tells rooms what changed. A slice is projected once a room, sent whole, and only when its hash differs from what
 * the room has; the first news goes out at once, a crowd of news is coalesced.
 */
export class Publisher {
	readonly #rooms = new Map<string, Room>();
	/** The rooms that a touch of a venue concerns: most news concerns few of a thousand. */
	readonly #touched = new Map<string, Set<Room>>();
	readonly #parts: PublisherParts;
	#closed = false;

	constructor(parts: PublisherParts) {
		this.#parts = parts;
	}

	/** The rooms this viewer belongs in, chosen here and by nobody else [P1]. */
	roomsOf(viewer: Viewer): string[] {
		return slicesOf(viewer).map((ref) => this.#room(ref).ref.room);
	}

	/** The slices of these rooms that differ from what the viewer holds, as they stand at the moment of the answer. */
	async missing(rooms: string[], holds: Record<string, string>): Promise<AnySlice[]> {
		await Promise.all(rooms.map((name) => this.#ready(name)));
		return rooms.flatMap((name) => {
			const slice = this.#rooms.get(name)?.slice;
			return slice && holds[slice.name] !== slice.hash ? [slice] : [];
		});
	}

	/** Something became true that some slices of the venue show; they are projected again and sent where they differ. */
	touch(venue: string, touches: readonly Touch[]): void {
		const rooms = new Set(touches.flatMap((touch) => [...this.#touchedBy(venue, touch)]));
		for (const room of rooms) {
			if (this.#parts.occupied(room.ref.room)) this.#schedule(room);
			else this.#forget(room);
		}
	}

	close(): void {
		this.#closed = true;
		for (const { timer } of this.#rooms.values()) if (timer) clearTimeout(timer);
	}

	#room(ref: SliceRef): Room {
		let room = this.#rooms.get(ref.room);
		if (!room) {
			room = { ref, slice: null, ready: null, dirty: false, failed: false, lastAt: -Infinity, timer: null };
			this.#rooms.set(ref.room, room);
			for (const touch of ref.touchedBy) this.#touchedBy(ref.venue, touch).add(room);
		}
		return room;
	}

	#forget(room: Room): void {
		const { ref } = room;
		this.#rooms.delete(ref.room);
		for (const touch of ref.touchedBy) this.#touchedBy(ref.venue, touch).delete(room);
	}

	#touchedBy(venue: string, touch: Touch): Set<Room> {
		const key = `${venue} ${touch}`;
		let rooms = this.#touched.get(key);
		if (!rooms) this.#touched.set(key, (rooms = new Set()));
		return rooms;
	}

	#ready(name: string): Promise<void> {
		const room = this.#rooms.get(name);
		if (!room) throw new Error(`Nobody was given the room ${name}.`);
		if (room.slice) return Promise.resolve();
		return (room.ready ??= this.#project(room));
	}

	#schedule(room: Room): void {
		room.dirty = true;
		if (room.ready || room.timer || this.#closed) return;
		const wait = room.lastAt + (room.ref.everyMs ?? EVERY_MS) - this.#parts.monotonic();
		if (wait <= 0) {
			room.ready = this.#project(room);
			return;
		}
		room.timer = setTimeout(() => {
			room.timer = null;
			room.ready ??= this.#project(room);
		}, wait);
	}

	/** One projection at a time for a room, so that an older body never follows a newer one. */
	async #project(room: Room): Promise<void> {
		const { ref } = room;
		try {
			room.dirty = false;
			const lookout = await this.#parts.lookout(ref.venue);
			const slice = await ref.make(lookout, lookout);
			if (this.#closed) return;
			const before = room.slice;
			room.slice = slice;
			const news = before
				? before.hash !== slice.hash || before.incarnation !== slice.incarnation
				: room.failed;
			room.failed = false;
			if (!news) return;
			room.lastAt = this.#parts.monotonic();
			this.#parts.emit(ref.room, slice);
		} catch (error) {
			room.failed = true;
			this.#parts.failed(error, ref.room);
		} finally {
			room.ready = null;
			if (room.dirty) this.#schedule(room);
		}
	}
}
