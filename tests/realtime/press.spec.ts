/** [P6] What comes out of the press, whatever went in: rows 17 to 20 of the bad inputs. */
import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { kindOf } from '../../src/lib/domain/media/kind.ts';
import { animation, bomb, fields, fromCamera, HOSTILE_SVG } from '../support/pictures.ts';
import { Press, type PressAnswer } from '../../src/lib/server/press/press.ts';

let folder: string;
const press = new Press();

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'foyer-press-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Presses these bytes under a name that says nothing. */
async function pressed(bytes: Buffer): Promise<PressAnswer> {
	const file = join(folder, 'upload');
	await writeFile(file, bytes);
	return press.picture(file, folder);
}

/** The widest WebP that was made. */
async function widest(answer: PressAnswer): Promise<{ bytes: Buffer; width: number; height: number }> {
	if (!answer.ok) throw new Error(answer.code);
	const { name, width, height } = answer.picture.webp.at(-1)!;
	return { bytes: await readFile(join(folder, name)), width, height };
}

/** The colour at a place of a picture, by parts of its width and height. */
async function colourAt(bytes: Buffer, x: number, y: number): Promise<string> {
	const { data, info } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });
	const at = (Math.floor(y * info.height) * info.width + Math.floor(x * info.width)) * info.channels;
	const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
	if (red > 180 && green > 180 && blue > 180) return 'white';
	// A blue that was printed is no blue of a screen's: the strongest of the three tells.
	return red > green && red > blue ? 'red' : green > blue ? 'green' : 'blue';
}

async function corners(bytes: Buffer): Promise<string> {
	const all = [
		[0.2, 0.2],
		[0.8, 0.2],
		[0.2, 0.8],
		[0.8, 0.8],
	].map(([x = 0, y = 0]) => colourAt(bytes, x, y));
	return (await Promise.all(all)).join(' ');
}

describe('a picture', () => {
	it('comes in every size that it fills and no larger, each as WebP and AVIF, under the hash of its content', async () => {
		const answer = await pressed(await fields(2000, 1000).png().toBuffer());
		if (!answer.ok) throw new Error(answer.code);
		const { webp, avif } = answer.picture;
		expect(webp.map(({ width, height }) => [width, height])).toEqual([
			[640, 320],
			[1280, 640],
			[2000, 1000],
		]);
		expect(avif.map(({ width }) => width)).toEqual([640, 1280, 2000]);
		for (const { name, bytes, hash } of [...webp, ...avif]) {
			const content = await readFile(join(folder, name));
			expect(content.length).toBe(bytes);
			expect(createHash('sha256').update(content).digest('hex')).toBe(hash);
			expect(name).toBe(`${hash}.${webp.some((one) => one.name === name) ? 'webp' : 'avif'}`);
		}
		// Nothing half written stays.
		expect((await readdir(folder)).filter((name) => name.endsWith('.new'))).toEqual([]);
	});

	it.each([1, 3, 5, 6, 7, 8])(
		'stands upright (orientation %d), and where it was taken is gone [row 20]',
		async (turn) => {
			const taken = await fromCamera(turn);
			expect((await sharp(taken).metadata()).exif).toBeDefined();
			const upright = await sharp(taken).autoOrient().png().toBuffer();
			const { bytes } = await widest(await pressed(taken));
			expect(await corners(bytes)).toBe(await corners(upright));
			const { exif, xmp, iptc, orientation, icc } = await sharp(bytes).metadata();
			expect([exif, xmp, iptc, orientation, icc]).toEqual([
				undefined,
				undefined,
				undefined,
				undefined,
				undefined,
			]);
			expect(bytes.includes('Somebody')).toBe(false);
		},
	);

	it('in four printing colours, or with 16 bits, comes out as screens show it [row 20]', async () => {
		const printed = await fields().toColourspace('cmyk').jpeg({ quality: 95 }).toBuffer();
		expect((await sharp(printed).metadata()).space).toBe('cmyk');
		const deep = await fields().toColourspace('rgb16').png().toBuffer();
		expect((await sharp(deep).metadata()).depth).toBe('ushort');
		for (const source of [printed, deep]) {
			const { bytes } = await widest(await pressed(source));
			const { space, depth } = await sharp(bytes).metadata();
			expect([space, depth, await corners(bytes)]).toEqual(['srgb', 'uchar', 'red green blue white']);
		}
	});

	it('that moves stands still: the first of 5,000 frames [row 20]', async () => {
		const moving = await animation(5000);
		expect((await sharp(moving).metadata()).pages).toBe(5000);
		const { bytes, width, height } = await widest(await pressed(moving));
		expect([width, height, await colourAt(bytes, 0.5, 0.5)]).toEqual([16, 16, 'red']);
		expect((await sharp(bytes).metadata()).pages).toBeUndefined();
	});

	it('hides nothing: what stood behind it is gone [row 19]', async () => {
		const hidden = Buffer.concat([
			await fields().jpeg().toBuffer(),
			Buffer.from('<script>alert(1)</script>PK\x03\x04'),
		]);
		const answer = await pressed(hidden);
		if (!answer.ok) throw new Error(answer.code);
		for (const { name } of [...answer.picture.webp, ...answer.picture.avif]) {
			expect((await readFile(join(folder, name))).includes('<script>')).toBe(false);
		}
	});
});

describe('what is no picture', () => {
	it('of 65,000 × 65,000 pixels is refused before it is read, in less than 200 MB [row 17]', async () => {
		const large = bomb();
		expect(large.length).toBeLessThan(60_000);
		expect(await pressed(large)).toEqual({ ok: false, code: 'upload-pixels' });
		const small = await fields(8, 8).png().toBuffer();
		expect(mostMemory(await fileOf(large)) - mostMemory(await fileOf(small))).toBeLessThan(200_000);
	});

	it.each(['tiff', 'gif'] as const)(
		'a %s is not even opened, whatever it is called [row 19]',
		async (format) => {
			const bytes = await fields()[format]().toBuffer();
			expect(kindOf(bytes)).toBeNull();
			expect(await pressed(bytes)).toEqual({ ok: false, code: 'upload-damaged' });
		},
	);

	it('an SVG neither: no script, nothing of this machine [row 18]', async () => {
		expect(kindOf(HOSTILE_SVG)).toBeNull();
		expect(await pressed(HOSTILE_SVG)).toEqual({ ok: false, code: 'upload-damaged' });
	});

	it('one that ends in the middle, or begins like another [row 19]', async () => {
		const whole = await fields(800, 600).jpeg().toBuffer();
		expect(await pressed(whole.subarray(0, whole.length / 2))).toEqual({ ok: false, code: 'upload-damaged' });
		const disguised = Buffer.concat([
			Buffer.from('\xff\xd8\xff', 'latin1'),
			await fields().tiff().toBuffer(),
		]);
		expect(kindOf(disguised)).toBe('jpeg');
		expect(await pressed(disguised)).toEqual({ ok: false, code: 'upload-damaged' });
		expect(await readdir(folder)).toEqual(['upload']);
	});
});

async function fileOf(bytes: Buffer): Promise<string> {
	const file = join(folder, `upload-${bytes.length}`);
	await writeFile(file, bytes);
	return file;
}

/** The most memory that the press took of the machine for this file, in kB. */
function mostMemory(file: string): number {
	const tell = `process.on('exit', () => process.stderr.write('kB ' + process.resourceUsage().maxRSS))`;
	const child = fileURLToPath(new URL('../../src/lib/server/press/child.ts', import.meta.url));
	const args = [
		'--disable-warning=ExperimentalWarning',
		'--import',
		`data:text/javascript,${tell}`,
		child,
		file,
		folder,
	];
	const all = execFileSync('sh', ['-c', '"$0" "$@" 2>&1', process.execPath, ...args], { encoding: 'utf8' });
	return Number(/kB (\d+)/.exec(all)?.[1] ?? NaN);
}
