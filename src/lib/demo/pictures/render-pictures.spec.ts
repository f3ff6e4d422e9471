import { mkdtemp, readFile, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawings } from './pictures.ts';
import { renderPictures, type RenderedPicture } from './render-pictures.ts';

describe('the demonstration’s pictures', () => {
	let folder: string;
	let pictures: RenderedPicture[];

	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), 'pictures-'));
		pictures = await renderPictures(folder);
	}, 60_000);
	afterAll(() => rm(folder, { recursive: true }));

	it('are all made, in every width asked for, widest last', () => {
		expect(pictures.map(({ id, files }) => [id, files.map(({ width }) => width)])).toEqual(
			drawings.map(({ id, widths }) => [id, [...widths]]),
		);
	});

	it('are the files the list names, with the size it says', async () => {
		const files = pictures.flatMap((picture) => picture.files);
		expect((await readdir(folder)).sort()).toEqual(files.map(({ name }) => name).sort());
		for (const { name, width, height, bytes } of files) {
			const content = await readFile(join(folder, name));
			const { format, ...size } = await sharp(content).metadata();
			expect({ format, width: size.width, height: size.height, bytes: content.length }).toEqual({
				format: 'webp',
				width,
				height,
				bytes,
			});
		}
	});

	it('are drawn once: asked for again they are the same files, untouched', async () => {
		const before = await Promise.all((await readdir(folder)).map((name) => stat(join(folder, name))));
		expect(await renderPictures(folder)).toEqual(pictures);
		const after = await Promise.all((await readdir(folder)).map((name) => stat(join(folder, name))));
		expect(after.map(({ mtimeMs }) => mtimeMs)).toEqual(before.map(({ mtimeMs }) => mtimeMs));
	}, 60_000);

	it('show something: no drawing is one flat colour', async () => {
		for (const { files } of pictures) {
			const { channels } = await sharp(join(folder, files[0]?.name ?? '')).stats();
			expect(Math.max(...channels.map(({ stdev }) => stdev))).toBeGreaterThan(20);
		}
	});
});
