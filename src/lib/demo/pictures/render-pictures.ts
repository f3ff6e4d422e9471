import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import type { Text } from '../../domain/time/clock-text.ts';
import { drawings, type Drawing, type DrawingId } from './pictures.ts';

export interface RenderedFile {
	/** `<id>-<width>-<hash of the content>.webp`, so that it can be cached for ever. */
	name: string;
	width: number;
	height: number;
	bytes: number;
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
 * Turns the demonstration's drawings into WebP files in `folder` (made if it is not there) and says what was made.
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
	const natural = await sharp(source).metadata();
	// Drawn at the size it is needed in: a drawing enlarged after it became pixels has soft edges.
	const density = Math.min(2400, (72 * width) / natural.width);
	const { data, info } = await sharp(source, { density })
		.resize({ width })
		.webp({ lossless: true, effort: 4 })
		.toBuffer({ resolveWithObject: true });
	const hash = createHash('sha256').update(data).digest('hex').slice(0, 16);
	const name = `${id}-${width}-${hash}.webp`;
	await writeFile(join(folder, name), data);
	return { name, width: info.width, height: info.height, bytes: info.size };
}
