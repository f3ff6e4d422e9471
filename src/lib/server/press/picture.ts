import { createHash } from 'node:crypto';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { ladderOf, MOST_PIXELS } from '../../domain/media/limits.ts';

/** A file of the media folder as the press made it. */
export interface PressedFile {
	name: string;
	width: number;
	height: number;
	bytes: number;
	hash: string;
}

/** Widest last; each size once in either format. */
export interface PressedPicture {
	webp: PressedFile[];
	avif: PressedFile[];
}

/** Why a picture could not be made, as the refusal's code. */
export class NotPressed extends Error {
	readonly code: 'upload-pixels' | 'upload-damaged';

	constructor(code: NotPressed['code'], options?: ErrorOptions) {
		super(code, options);
		this.code = code;
	}
}

/**
 * The only loaders of libvips that may run in this process: what is no JPEG, PNG, WebP or AVIF is not opened, whatever
 * it is called and whatever it begins with [P6]. For the whole process: call it in one that does nothing else.
 */
export function allowPicturesOnly(): void {
	sharp.block({ operation: ['VipsForeignLoad'] });
	sharp.unblock({
		operation: [
			'VipsForeignLoadJpegFile',
			'VipsForeignLoadPngFile',
			'VipsForeignLoadWebpFile',
			'VipsForeignLoadHeifFile',
		],
	});
	sharp.cache(false);
	sharp.concurrency(1);
}

/**
 * Draws a picture anew in the sizes there are, as WebP and AVIF in `folder`, under the hash of each file's content. What
 * comes out is pixels alone: upright, sRGB of 8 bits, the first frame, no metadata, nothing that was hidden behind it.
 * @throws NotPressed when it has too many pixels or cannot be read to its end
 */
export async function pressPicture(file: string, folder: string): Promise<PressedPicture> {
	try {
		return await press(file, folder);
	} catch (cause) {
		if (!(cause instanceof Error)) throw cause;
		if ('code' in cause && typeof cause.code === 'string') throw cause;
		const tooLarge = cause.message.includes('pixel limit');
		throw new NotPressed(tooLarge ? 'upload-pixels' : 'upload-damaged', { cause });
	}
}

async function press(file: string, folder: string): Promise<PressedPicture> {
	const { autoOrient } = await opened(file).metadata();
	const pressed: PressedPicture = { webp: [], avif: [] };
	for (const side of ladderOf(autoOrient.width, autoOrient.height)) {
		const pixels = opened(file)
			.autoOrient()
			.resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
			.toColourspace('srgb');
		pressed.webp.push(await keep(pixels.clone().webp({ quality: 82, effort: 4 }), 'webp', folder));
		// The least effort but one: the most of what AVIF saves, at a tenth of the time on the machine that runs the evening.
		pressed.avif.push(await keep(pixels.clone().avif({ quality: 55, effort: 1 }), 'avif', folder));
	}
	return pressed;
}

function opened(file: string): Sharp {
	return sharp(file, { limitInputPixels: MOST_PIXELS, failOn: 'warning', pages: 1, sequentialRead: true });
}

async function keep(image: Sharp, ending: 'webp' | 'avif', folder: string): Promise<PressedFile> {
	const { data, info } = await image.toBuffer({ resolveWithObject: true });
	const hash = createHash('sha256').update(data).digest('hex');
	const name = `${hash}.${ending}`;
	// Under its name only when it is whole: whoever comes for it may keep it for ever.
	await writeFile(join(folder, `${name}.new`), data);
	await rename(join(folder, `${name}.new`), join(folder, name));
	return { name, width: info.width, height: info.height, bytes: data.length, hash };
}
