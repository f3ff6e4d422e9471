/** Pictures on their way into the library, and out again [P6][bad inputs, rows 17 to 21]. */
import { readdir, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { newId } from '../../src/lib/contract/ids.ts';
import { LARGEST_PICTURE, UPLOAD_PIECE } from '../../src/lib/domain/media/limits.ts';
import type { Role } from '../../src/lib/domain/people/roles.ts';
import type { Caller } from '../../src/lib/server/door/door.ts';
import { openFoyerHere, type FoyerHere } from '../support/foyer-here.ts';
import { startFoyer, type FoyerServer } from '../support/foyer-server.ts';
import { bomb, fields, HOSTILE_SVG } from '../support/pictures.ts';
import { signIn } from '../support/staff-session.ts';
import { head, tell } from './raw.ts';

const DAY = 86_400_000;

let here: FoyerHere;
let yusuf: Caller;
let ingrid: Caller;

async function callerOf(login: string): Promise<Caller> {
	const { cookie } = await here.signIn(login);
	const caller = await here.foyer.callerOf(
		new Headers({ cookie, host: 'localhost', 'accept-language': 'en' }),
	);
	if (!caller) throw new Error(`${login} is not signed in.`);
	return caller;
}

beforeAll(async () => {
	here = await openFoyerHere(inject('laid'));
	[yusuf, ingrid] = [await callerOf('yusuf'), await callerOf('ingrid')];
});
afterAll(() => here.discard());

interface Sent {
	name?: string;
	company?: string | null;
	upload?: string;
}

/** Sends a piece of a file. */
function sends(
	who: Caller,
	bytes: Uint8Array,
	offset: number,
	of: number,
	{ name = 'a.jpg', company = null, upload = newId() }: Sent = {},
) {
	const body = new Blob([Uint8Array.from(bytes)]).stream();
	return here.foyer.media.take(who, { upload, offset, of, name, company, body });
}

/** Sends a whole small file. */
async function uploads(who: Caller, bytes: Uint8Array, more: Sent = {}) {
	const answer = await sends(who, bytes, 0, bytes.length, more);
	return answer.ok ? answer.value : answer.code;
}

const shelfOf = async (who: Caller) => (await here.foyer.media.shelf(who))?.media ?? [];

/** What lies in the media folder beside the demonstration's drawings. */
async function filesOf(folder = 'media'): Promise<string[]> {
	const names = await readdir(join(here.dataDir, folder)).catch(() => []);
	return names.filter((name) => /^[0-9a-f]{24}/.test(name));
}

describe('an upload', () => {
	it('comes in pieces and becomes a medium of the library; what was sent is gone', async () => {
		const photo = await fields(1500, 1100).png({ compressionLevel: 0 }).toBuffer();
		expect(photo.length).toBeGreaterThan(UPLOAD_PIECE);
		const upload = newId();
		const first = await sends(yusuf, photo.subarray(0, UPLOAD_PIECE), 0, photo.length, { upload });
		expect(first).toEqual({ ok: true, value: { received: UPLOAD_PIECE, medium: null } });
		expect(await filesOf('media/uploads')).toHaveLength(1);
		const rest = { upload, name: 'C:\\Fakepath\\Skerry light.PNG' };
		const last = await sends(yusuf, photo.subarray(UPLOAD_PIECE), UPLOAD_PIECE, photo.length, rest);
		expect(last).toMatchObject({ ok: true, value: { received: photo.length } });
		expect(await filesOf('media/uploads')).toEqual([]);
		const medium = last.ok ? last.value.medium : null;
		const one = (await shelfOf(yusuf)).find(({ id }) => id === medium);
		expect(one).toMatchObject({ name: 'Skerry light', company: null, hangings: [] });
		const files = one?.medium.kind === 'picture' ? one.medium.picture.files : [];
		expect(files.map(({ width }) => width)).toEqual([640, 1280, 1500]);
		for (const { url, hash, bytes } of files) {
			const file = await readFile(join(here.dataDir, 'media', url.replace('/media/', '')));
			expect([createHash('sha256').update(file).digest('hex'), file.length]).toEqual([hash, bytes]);
		}
	});

	it('that is no picture is refused after its first piece, whatever it is called [rows 18, 19]', async () => {
		const before = await filesOf();
		const [gif, tiff] = [await fields().gif().toBuffer(), await fields().tiff().toBuffer()];
		for (const bytes of [HOSTILE_SVG, gif, tiff, Buffer.from('MZ'), Buffer.from('<html>')]) {
			expect(await uploads(yusuf, bytes, { name: 'holiday.jpg' })).toBe('upload-type');
		}
		// Of a file of 20 MB nothing more is taken once the first piece has told what it is.
		const answer = await sends(yusuf, HOSTILE_SVG, 0, 20_000_000, { name: 'a.svg' });
		expect(answer).toMatchObject({ ok: false, code: 'upload-type' });
		expect([await filesOf(), await filesOf('media/uploads')]).toEqual([before, []]);
	});

	it('with too many pixels, too many bytes, or an end in the middle is refused, and says what to do [rows 17, 19]', async () => {
		const before = await filesOf();
		expect(await uploads(yusuf, bomb())).toBe('upload-pixels');
		const whole = await fields(600, 600).jpeg().toBuffer();
		expect(await uploads(yusuf, whole.subarray(0, whole.length / 2))).toBe('upload-damaged');
		const large = await sends(yusuf, whole, 0, LARGEST_PICTURE + 1);
		expect(large).toMatchObject({ ok: false, code: 'upload-size' });
		expect(large.ok ? '' : large.message).toContain('40 MB');
		expect([await filesOf(), await filesOf('media/uploads')]).toEqual([before, []]);
	});

	it.each([
		['../../etc/passwd', 'passwd'],
		['CON', 'CON'],
		['trailing.', 'trailing.'],
		['x'.repeat(4_000), 'x'.repeat(80)],
		['<img onerror=alert(1)>.png', '<img onerror=alert(1)>'],
		['\u202egpj.exe\u0000\n.jpg', 'gpj.exe'],
		['…', '–'],
	])('called %j is called %j in the office and nowhere else [row 21]', async (name, said) => {
		const bytes = await fields(40, 40).webp().toBuffer();
		const value = await uploads(yusuf, bytes, { name });
		const one = (await shelfOf(yusuf)).find(({ id }) => typeof value === 'object' && id === value.medium);
		expect(one?.name).toBe(said);
		expect((await filesOf()).every((file) => /^[0-9a-f]{64}\.(webp|avif)$/.test(file))).toBe(true);
	});

	it('goes on only where it stopped, one for each person at a time', async () => {
		const bytes = await fields(200, 200).jpeg().toBuffer();
		const [upload, half] = [newId(), Math.floor(bytes.length / 2)];
		await sends(yusuf, bytes.subarray(0, half), 0, bytes.length, { upload });
		const lost = { ok: false, code: 'upload-lost' };
		expect(await sends(yusuf, bytes.subarray(half), half + 1, bytes.length, { upload })).toMatchObject(lost);
		expect(await sends(ingrid, bytes.subarray(half), half, bytes.length, { upload })).toMatchObject(lost);
		await sends(yusuf, bytes.subarray(0, half), 0, bytes.length);
		expect(await sends(yusuf, bytes.subarray(half), half, bytes.length, { upload })).toMatchObject(lost);
		expect(await filesOf('media/uploads')).toHaveLength(1);
	});

	it('[R4] finds the disk full: nothing is kept, and the answer says what to do', async () => {
		const bytes = await fields(200, 200).jpeg().toBuffer();
		const [upload, half] = [newId(), Math.floor(bytes.length / 2)];
		await sends(yusuf, bytes.subarray(0, half), 0, bytes.length, { upload });
		const [name = ''] = await filesOf('media/uploads');
		const file = join(here.dataDir, 'media/uploads', name);
		// From here on every write of it finds no space left.
		await rm(file);
		await symlink('/dev/full', file);
		const full = await sends(yusuf, bytes.subarray(0, half), 0, bytes.length, { upload });
		expect(full).toMatchObject({ ok: false, code: 'disk-full' });
		expect(full.ok ? '' : full.message).toContain('disk is full');
		expect(await filesOf('media/uploads')).toEqual([]);
		expect(await uploads(yusuf, bytes)).toMatchObject({ received: bytes.length });
	});

	it('[P3] is the technician’s and the administrator’s, a company’s own for its own, and nobody else’s', async () => {
		const bytes = await fields(40, 40).webp().toBuffer();
		const may: Partial<Record<Role, boolean>> = {};
		for (const [login, role] of [
			['sam', 'usher'],
			['priya', 'box-office'],
			['marek', 'supervisor'],
			['ruth', 'house-manager'],
			['jonas', 'stage-management'],
			['yusuf', 'technician'],
			['anne', 'administrator'],
		] as const) {
			const caller = await callerOf(login);
			const value = await uploads(caller, bytes);
			may[role] = typeof value === 'object';
			if (typeof value !== 'object') expect(value).toBe('not-allowed');
			expect((await here.foyer.media.shelf(caller)) !== null).toBe(may[role]);
		}
		expect(may).toEqual({
			usher: false,
			'box-office': false,
			supervisor: false,
			'house-manager': false,
			'stage-management': false,
			technician: true,
			administrator: true,
		});
		// Whatever a company's page says, it is its own.
		const value = await uploads(ingrid, bytes, { company: 'vesper', name: 'ours.webp' });
		const own = await shelfOf(ingrid);
		expect(own.find(({ id }) => typeof value === 'object' && id === value.medium)?.company).toBe(
			'northlight',
		);
		expect(own.map(({ name }) => name)).toContain('ingrid-halloran');
		expect(own.map(({ name }) => name)).not.toContain('mireille-osei');
		expect(await uploads(await callerOf('yusuf'), bytes, { company: 'nobody' })).toBe('not-found');
		const visitor = here.foyer.visitor(newId(), 'en');
		expect(await uploads(visitor, bytes)).toBe('not-allowed');
	});

	it('[S2] that was removed keeps its files as long as a plan may name them, and no longer', async () => {
		const bytes = await fields(77, 55).webp().toBuffer();
		const before = new Set(await filesOf());
		const value = await uploads(yusuf, bytes);
		const medium = typeof value === 'object' ? value.medium : null;
		const own = (await filesOf()).filter((name) => !before.has(name));
		expect(own).toHaveLength(2);
		const answer = await here.foyer.enter('media:remove', yusuf, { id: newId(), input: { medium } });
		expect(answer).toMatchObject({ ok: true });
		// As they will be when the clock has gone so far.
		for (const name of await filesOf()) await utimes(join(here.dataDir, 'media', name), 0, 0);
		const left = async () => (await filesOf()).filter((name) => own.includes(name)).length;
		const others = (await filesOf()).length - 2;
		await here.foyer.media.sweep([yusuf.actor.venue], here.now() + 8 * DAY);
		expect(await left()).toBe(2);
		await here.foyer.media.sweep([yusuf.actor.venue], here.now() + 10 * DAY);
		expect([await left(), (await filesOf()).length]).toEqual([0, others]);
	});
});

describe('on the built server', () => {
	let server: FoyerServer;
	beforeAll(async () => {
		server = await startFoyer({ like: inject('laid') });
	});
	afterAll(() => server.discard());

	it('a piece comes from a page of ours, by somebody signed in, as bytes, and is not too large [P5]', async () => {
		const { cookie } = await signIn(server, 'yusuf');
		const bytes = await fields(60, 40).png().toBuffer();
		const post = async (
			headers: Record<string, string>,
			body: Uint8Array = bytes,
			query = `of=${body.length}`,
		) => {
			const url = `${server.url}/api/media?upload=anupload&offset=0&name=a.png&${query}`;
			const type = { 'content-type': 'application/octet-stream' };
			const response = await fetch(url, {
				method: 'POST',
				headers: { ...type, ...headers },
				body: Uint8Array.from(body),
			});
			return response.status;
		};
		const signed = { cookie, origin: server.url };
		expect(await post({ origin: server.url })).toBe(401);
		expect(await post({ cookie })).toBe(403);
		expect(await post({ cookie, origin: 'http://evil.example' })).toBe(403);
		expect(await post({ ...signed, 'content-type': 'image/png' })).toBe(415);
		const large = {
			...signed,
			'content-type': 'application/octet-stream',
			'content-length': `${UPLOAD_PIECE + 1}`,
		};
		const told = head('POST', '/api/media?upload=anupload&offset=0&of=9', `localhost:${server.port}`, large);
		expect((await tell(server.port, told)).status).toBe(413);
		expect(await post(signed, bytes, 'of=-1')).toBe(400);
		expect(await post(signed)).toBe(200);
		// Bytes are for this one way in.
		const elsewhere = {
			method: 'POST',
			headers: { ...signed, 'content-type': 'application/octet-stream' },
			body: 'x',
		};
		expect((await fetch(`${server.url}/office/people`, elsewhere)).status).toBe(415);
	});

	it('a file is sent whole or in part, under its own name and no other, to be kept for ever', async () => {
		const content = Buffer.from(Array.from({ length: 1_000 }, (_, at) => at % 251));
		const name = `${'b'.repeat(64)}.webm`;
		await writeFile(join(server.dataDir, 'media', name), content);
		await writeFile(join(server.dataDir, 'media', 'secret.txt'), 'x');
		const get = (path: string, range?: string) =>
			fetch(`${server.url}/media/${path}`, { headers: range === undefined ? {} : { range } });
		const whole = await get(name);
		expect([whole.status, whole.headers.get('content-type'), whole.headers.get('cache-control')]).toEqual([
			200,
			'video/webm',
			'public, max-age=31536000, immutable',
		]);
		expect(Buffer.from(await whole.arrayBuffer()).equals(content)).toBe(true);
		for (const [range, first, last] of [
			['bytes=0-', 0, 999],
			['bytes=100-199', 100, 199],
			['bytes=-10', 990, 999],
			['bytes=990-5000', 990, 999],
		] as const) {
			const part = await get(name, range);
			expect([part.status, part.headers.get('content-range')]).toEqual([206, `bytes ${first}-${last}/1000`]);
			expect(Buffer.from(await part.arrayBuffer()).equals(content.subarray(first, last + 1))).toBe(true);
		}
		expect((await get(name, 'bytes=1000-')).status).toBe(416);
		expect((await get(name, 'lines=1-2')).status).toBe(200);
		for (const path of ['secret.txt', 'uploads', '..%2Fdemonstration.json', `${'c'.repeat(64)}.webp`]) {
			expect((await get(path)).status).toBe(404);
		}
	});
});
