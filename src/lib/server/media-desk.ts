import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, open, readdir, rm, stat, statfs, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Answer } from '../contract/events.ts';
import { inertLine } from '../contract/inert.ts';
import { HEAD_BYTES, kindOf } from '../domain/media/kind.ts';
import {
	hangingsOf,
	isOwnMedium,
	mediaReachOf,
	type Hanging,
	type LibraryMedium,
} from '../domain/media/library.ts';
import { DISK_RESERVE, LARGEST_PICTURE, MOST_PIXELS, UPLOAD_PIECE } from '../domain/media/limits.ts';
import { reach } from '../domain/people/authority.ts';
import type { MediaFile, Medium } from '../domain/programme/plan.ts';
import { granted, refused, type Outcome, type Refusal } from '../domain/refusal.ts';
import { DAY, type Instant } from '../domain/time/instant.ts';
import type { CompanySetup, ProductionSetup } from '../domain/venue/setup.ts';
import type { Caller } from './door/door.ts';
import { openMedia, type ServedMedia } from './media.ts';
import type { PressedFile } from './press/picture.ts';
import { Press } from './press/press.ts';
import { listMedia, mediaFiles, purgeMediaRemovedBefore } from './store/media.ts';
import { loadProgramme } from './store/programme.ts';
import type { Db, Store } from './store/store.ts';
import { loadVenue } from './store/venues.ts';
import type { NewMedium } from './usecases/manage-media.ts';

/** A piece of a file on its way here. */
export interface UploadPiece {
	/** The upload's id, made by the page. */
	upload: string;
	/** Where in the file the piece begins, and how long the file is, in bytes. */
	offset: number;
	of: number;
	/** What the file is called where it comes from; it names nothing here but a line in the office. */
	name: string;
	/** Whose it is to be; `null`: the venue's. */
	company: string | null;
	body: ReadableStream<Uint8Array>;
}

/** How far an upload is: so many bytes of it are here, and once it is whole the medium it became. */
export interface Uploaded {
	received: number;
	medium: string | null;
}

/** A medium of the library as the office lists it. */
export interface ShelvedMedium extends LibraryMedium {
	hangings: Hanging[];
}

/** What the office needs to hang pictures and give looks; what is not theirs to change is not in it. */
export interface MediaShelf {
	/** Newest first. */
	media: ShelvedMedium[];
	companies: CompanySetup[];
	productions: ProductionSetup[];
	/** `null`: only their company's is theirs. */
	venue: { mark: string | null } | null;
}

export interface MediaDesk {
	/** `null` for those who may not (table A). */
	shelf(caller: Caller): Promise<MediaShelf | null>;
	/** Takes a piece of a file; with the last one the file is made into a medium. */
	take(caller: Caller, piece: UploadPiece): Promise<Answer<Uploaded>>;
	/** A file by its name, or a part of it. */
	open(name: string, range: string | null): Promise<ServedMedia | 'unsatisfiable' | null>;
	/** Deletes the files that no plan can name any more. */
	sweep(venues: string[], now: Instant): Promise<void>;
	idle(): Promise<void>;
}

/** A removed medium's files stay this long: every plan that a screen may still hold has ended by then [S2]. */
const KEPT_AFTER_REMOVAL_MS = 9 * DAY;

/** A file that nothing names is swept only when it is this old: the medium it belongs to may be about to be written. */
const UNNAMED_KEPT_MS = DAY;

/** Where files wait that are not whole yet. */
const WAITING = 'uploads';

export function openMediaDesk(parts: {
	store: Store;
	mediaDir: string;
	add(caller: Caller, input: NewMedium): Promise<Outcome<{ medium: string }>>;
	refuse(refusal: Refusal, language: string, venue: string): Answer<never>;
}): MediaDesk {
	const { store, mediaDir } = parts;
	const waiting = join(mediaDir, WAITING);
	const press = new Press();

	async function take(caller: Caller, piece: UploadPiece): Promise<Outcome<Uploaded>> {
		const { actor } = caller;
		if (actor.kind !== 'person' || reach(actor.role, 'media') === null) return refused('not-allowed');
		const { only } = mediaReachOf(actor);
		const company = only === null ? piece.company : (only[0] ?? null);
		if (only !== null && company === null) return refused('not-allowed');
		const { offset, of, upload, body } = piece;
		if (of > LARGEST_PICTURE) return refused('upload-size', { most: LARGEST_PICTURE / 1_000_000 });
		// One file at a time for each person: whoever begins another lets go of the one before.
		const own = createHash('sha256').update(`${actor.venue} ${actor.id}`).digest('hex').slice(0, 24);
		const file = join(waiting, `${own}-${createHash('sha256').update(upload).digest('hex').slice(0, 24)}`);
		try {
			if (offset === 0) await begin(own, file, of);
			else if ((await sizeOf(file)) !== offset) return refused('upload-lost');
			const received = offset + (await append(file, offset, body, Math.min(UPLOAD_PIECE, of - offset)));
			if (offset === 0 && kindOf(await headOf(file)) === null) {
				await rm(file, { force: true });
				return refused('upload-type');
			}
			if (received < of) return granted({ received, medium: null });
			const outcome = await becomes(caller, file, nameOf(piece.name), company);
			return outcome.ok ? granted({ received, medium: outcome.value.medium }) : outcome;
		} catch (error) {
			if (!isFull(error)) throw error;
			await rm(file, { force: true });
			return refused('disk-full');
		}
	}

	/** Makes room for an upload, and sees that there is enough. */
	async function begin(own: string, file: string, of: number): Promise<void> {
		await mkdir(waiting, { recursive: true });
		for (const name of await readdir(waiting)) {
			const path = join(waiting, name);
			if (name.startsWith(`${own}-`) && path !== file) await unlink(path);
		}
		const { bavail, bsize } = await statfs(waiting);
		if (bavail * bsize < 3 * of + DISK_RESERVE) throw new DiskFull();
	}

	async function becomes(
		caller: Caller,
		file: string,
		name: string,
		company: string | null,
	): Promise<Outcome<{ medium: string }>> {
		try {
			const answer = await press.picture(file, mediaDir);
			if (!answer.ok) return refused(answer.code, { most: MOST_PIXELS / 1_000_000 });
			const { webp, avif } = answer.picture;
			const picture = { files: webp.map(served), avif: avif.map(served), focalX: 0.5, focalY: 0.5, alt: {} };
			const medium: Medium = { kind: 'picture', picture };
			return await parts.add(caller, { name, company, medium });
		} finally {
			await rm(file, { force: true });
		}
	}

	async function sweep(venues: string[], now: Instant): Promise<void> {
		for (const venue of venues) {
			await store.share((db) => purgeMediaRemovedBefore(db, venue, now - KEPT_AFTER_REMOVAL_MS));
		}
		const named = new Set((await mediaFiles(store.db)).map(({ url }) => url.split('/').pop()));
		for (const folder of [mediaDir, waiting]) {
			for (const entry of await entriesOf(folder)) {
				const path = join(folder, entry);
				if (named.has(entry)) continue;
				const { mtimeMs } = await stat(path);
				if (mtimeMs < now - UNNAMED_KEPT_MS) await unlink(path);
			}
		}
	}

	return {
		shelf: (caller) => shelfFor(store.db, caller),
		async take(caller, piece) {
			const outcome = await take(caller, piece);
			return outcome.ok ? outcome : parts.refuse(outcome.refusal, caller.language, caller.actor.venue);
		},
		open: (name, range) => openMedia(mediaDir, name, range),
		sweep,
		idle: () => press.idle(),
	};
}

async function shelfFor(db: Db, { actor }: Caller): Promise<MediaShelf | null> {
	if (actor.kind !== 'person' || reach(actor.role, 'media') === null) return null;
	const row = await loadVenue(db, actor.venue);
	if (!row) return null;
	const to = mediaReachOf(actor);
	const programme = await loadProgramme(db, actor.venue);
	const { mark } = row.settings;
	const media = (await listMedia(db, actor.venue))
		.map((one) => ({ ...one, hangings: hangingsOf(one.id, { ...programme, name: row.name, mark }) }))
		.filter((one) => isOwnMedium(to, one, one.hangings));
	const isTheirs = (company: string) => to.only === null || to.only.includes(company);
	return {
		media,
		companies: programme.companies.filter(({ id }) => isTheirs(id)),
		productions: programme.productions.filter(({ company }) => isTheirs(company)),
		venue: to.only === null ? { mark } : null,
	};
}

function served({ name, width, height, bytes, hash }: PressedFile): MediaFile {
	return { url: `/media/${name}`, width, height, bytes, hash };
}

/** The most characters of a name in the office. */
const NAME_LENGTH = 80;

/** The file's own name without its folders and its ending, as one inert line; never a path [P6]. */
function nameOf(said: string): string {
	const line = inertLine(said.slice(0, 1_000).split(/[/\\]/).pop() ?? '');
	const name = line
		.replace(/\.[A-Za-z0-9]{1,5}$/, '')
		.slice(0, NAME_LENGTH)
		.trim();
	return /[\p{L}\p{N}]/u.test(name) ? name : '–';
}

/** Writes what comes to the end of the file, up to `most` bytes; at 0 it begins anew. @returns how much came */
async function append(
	file: string,
	offset: number,
	body: ReadableStream<Uint8Array>,
	most: number,
): Promise<number> {
	let come = 0;
	await pipeline(
		body,
		async function* (chunks: AsyncIterable<Uint8Array>) {
			for await (const chunk of chunks) {
				const fits = chunk.subarray(0, most - come);
				come += fits.length;
				yield fits;
			}
		},
		createWriteStream(file, { flags: offset === 0 ? 'w' : 'a' }),
	);
	return come;
}

async function headOf(file: string): Promise<Uint8Array> {
	const handle = await open(file);
	try {
		const head = new Uint8Array(HEAD_BYTES);
		const { bytesRead } = await handle.read(head, 0, HEAD_BYTES, 0);
		return head.subarray(0, bytesRead);
	} finally {
		await handle.close();
	}
}

async function sizeOf(file: string): Promise<number | null> {
	try {
		return (await stat(file)).size;
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
		throw error;
	}
}

async function entriesOf(folder: string): Promise<string[]> {
	try {
		const entries = await readdir(folder, { withFileTypes: true });
		return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
		throw error;
	}
}

class DiskFull extends Error {}

function isFull(error: unknown): boolean {
	return error instanceof DiskFull || (error instanceof Error && 'code' in error && error.code === 'ENOSPC');
}
