import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import type { Text } from '../../domain/time/clock-text.ts';
import { drawings, type Drawing, type DrawingId } from './pictures.ts';

/** Goes into the names of files; to be changed with the way they are drawn below. */
const RECIPE = 'webp, lossless, effort 4';

export interface RenderedFile {
	/** `<id>-<width>-<hash of what it is drawn from>.webp`, so that it can be cached for ever. */
	name: string;
	width: number;
	height: number;
	bytes: number;
	/** SHA-256 of its bytes, in hexadecimal. */
	hash: string;
}

export interface RenderedPicture {
	id: DrawingId;
	/** Of the widest file, in px. */
	width: number;
	height: number;
	focalX: number;
	focalY: number;
	alt: Text;
	/** Widest last. */
	files: RenderedFile[];
}

/**
 * Turns the demonstration's drawings into WebP files in `folder` (made if it is not there) and says which they are. A
 * drawing that is there already is not drawn again: it takes a second or two of every core.
 * WebP alone, without loss: flat colour packs small, keeps its edges, and every browser of the last years reads it.
 * Throws what sharp or the file system throws.
 */
export async function renderPictures(folder: string): Promise<RenderedPicture[]> {
	await mkdir(folder, { recursive: true });
	const pictures: RenderedPicture[] = [];
	for (const drawing of drawings) pictures.push(await render(drawing, folder));
	return pictures;
}

async function render(drawing: Drawing & { id: DrawingId }, folder: string): Promise<RenderedPicture> {
	const source = fileURLToPath(new URL(`./${drawing.id}.svg`, import.meta.url));
	const files: RenderedFile[] = [];
	for (const width of drawing.widths) files.push(await cut(source, drawing.id, width, folder));
	const { id, focalX, focalY, alt } = drawing;
	const widest = files.at(-1);
	return { id, width: widest?.width ?? 0, height: widest?.height ?? 0, focalX, focalY, alt, files };
}

async function cut(source: string, id: string, width: number, folder: string): Promise<RenderedFile> {
	const drawing = await readFile(source);
	const hash = createHash('sha256').update(RECIPE).update(drawing).digest('hex').slice(0, 16);
	const name = `${id}-${width}-${hash}.webp`;
	const file = join(folder, name);
	const content = (await contentOf(file)) ?? (await draw(drawing, width, file));
	const { width: cutWidth, height } = await sharp(content).metadata();
	return {
		name,
		width: cutWidth,
		height,
		bytes: content.length,
		hash: createHash('sha256').update(content).digest('hex'),
	};
}

async function draw(drawing: Buffer, width: number, file: string): Promise<Buffer> {
	const natural = await sharp(drawing).metadata();
	// Drawn at the size it is needed in: a drawing enlarged after it became pixels has soft edges.
	const density = Math.min(2400, (72 * width) / natural.width);
	const content = await sharp(drawing, { density })
		.resize({ width })
		.webp({ lossless: true, effort: 4 })
		.toBuffer();
	// Under its name only when it is whole: whoever starts next takes what is there for drawn.
	await writeFile(`${file}.new`, content);
	await rename(`${file}.new`, file);
	return content;
}

async function contentOf(file: string): Promise<Buffer | null> {
	try {
		return await readFile(file);
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
		throw error;
	}
}
