import { describe, expect, it } from 'vitest';
import { qrPath } from './qr-path.ts';
import { qrRows } from './qr-rows.ts';

/** Reads the path back into modules, the way a renderer fills it. */
function modules(path: string, size: number): string[] {
	const grid = Array.from({ length: size }, () => Array.from({ length: size }, () => '0'));
	for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
		for (let step = 0; step < Number(width); step++) {
			const row = grid[Number(y) - 4];
			if (row) row[Number(x) - 4 + step] = '1';
		}
	}
	return grid.map((row) => row.join(''));
}

describe('the path of a code', () => {
	it('draws every dark module and no other, inside a quiet zone of four', () => {
		const rows = ['1110', '1011', '0000', '0101'];
		expect(modules(qrPath(rows), 4)).toEqual(rows);
		expect(qrPath(['1'])).toBe('M4 4h1v1h-1z');
	});

	it('refuses rows that are not a square of 0 and 1', () => {
		expect(() => qrPath(['11', '1'])).toThrow('Row 2');
		expect(() => qrPath(['1x', '11'])).toThrow('Row 1');
	});

	it('[F2] draws an address in capitals with a code of 16 in version 4 or less', () => {
		const rows = qrRows('HTTP://192.168.178.20:3000/F/ABCDEFGHJKMNPQRS');
		expect(rows.length).toBeLessThanOrEqual(17 + 4 * 4);
		expect(rows[0]?.startsWith('11111110')).toBe(true);
		expect(rows.at(-1)?.startsWith('11111110')).toBe(true);
	});
});
