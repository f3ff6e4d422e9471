import { create } from 'qrcode';

/** A text as the modules of a QR code at level M, in rows of '1' (dark) and '0'. Throws when it is too long for any. */
export function qrRows(text: string): string[] {
	const { size, data } = create(text, { errorCorrectionLevel: 'M' }).modules;
	return Array.from({ length: size }, (_, y) =>
		Array.from(data.subarray(y * size, (y + 1) * size), (dark) => (dark ? '1' : '0')).join(''),
	);
}
