/** Pictures of every kind that somebody may upload, good and bad, made when they are needed [bad inputs, rows 17 to 20]. */
import { deflateSync, crc32 } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';

/** A picture in four fields, red green over blue white, so that it can be told which way up it is. */
export function fields(width = 400, height = 300): Sharp {
	const pixels = Buffer.alloc(width * height * 3);
	for (let y = 0; y < height; y += 1) {
		for (let x = 0; x < width; x += 1) {
			const right = x >= width / 2;
			const low = y >= height / 2;
			const colour = low ? (right ? [250, 250, 250] : [20, 20, 230]) : right ? [20, 200, 20] : [230, 20, 20];
			pixels.set(colour, (y * width + x) * 3);
		}
	}
	return sharp(pixels, { raw: { width, height, channels: 3 } });
}

/** A camera's picture: it lies on its side, says so, and where it was taken. */
export function fromCamera(orientation: number): Promise<Buffer> {
	return fields()
		.withExif({
			IFD0: { Artist: 'Somebody', Orientation: String(orientation) },
			IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1' },
		})
		.withMetadata({ orientation })
		.jpeg()
		.toBuffer();
}

/** A PNG of about 50 kB that claims to be 65,000 × 65,000 pixels. */
export function bomb(): Buffer {
	const header = Buffer.alloc(13);
	header.writeUInt32BE(65_000, 0);
	header.writeUInt32BE(65_000, 4);
	header.set([8, 2, 0, 0, 0], 8);
	const zeros = deflateSync(Buffer.alloc(50_000_000));
	return Buffer.concat([
		Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
		chunk('IHDR', header),
		chunk('IDAT', zeros),
		chunk('IEND', Buffer.alloc(0)),
	]);
}

function chunk(type: string, data: Buffer): Buffer {
	const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	const length = Buffer.alloc(4);
	length.writeUInt32BE(data.length);
	const check = Buffer.alloc(4);
	check.writeUInt32BE(crc32(body));
	return Buffer.concat([length, body, check]);
}

/** An animation of very many frames, red first, then blue. */
export function animation(frames: number): Promise<Buffer> {
	const size = 16;
	const pixels = Buffer.alloc(size * size * frames * 3);
	for (let at = 0; at < pixels.length; at += 3) {
		pixels.set(at < size * size * 3 ? [230, 20, 20] : [20, 20, (at / 3) % 250], at);
	}
	return sharp(pixels, { raw: { width: size, height: size * frames, channels: 3, pageHeight: size } })
		.webp({ loop: 0, delay: Array.from({ length: frames }, () => 40) })
		.toBuffer();
}

export const HOSTILE_SVG = Buffer.from(
	`<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>
<svg xmlns="http://www.w3.org/2000/svg" width="900" height="900" onload="alert(1)"><script>alert(1)</script><text>&x;</text></svg>`,
);
