import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	normalisePairingCode,
	PAIRING_BYTES,
	PAIRING_MINUTES,
	pairingCodeFrom,
	pairingGroups,
} from './pairing-code.ts';

const bytes = fc.uint8Array({ minLength: PAIRING_BYTES, maxLength: PAIRING_BYTES });

describe('a pairing code', () => {
	it('[P2] is 8 letters, none of which is mistaken for another, and good for ten minutes', () => {
		expect(PAIRING_MINUTES).toBe(10);
		fc.assert(
			fc.property(bytes, (random) => {
				expect(pairingCodeFrom(random)).toMatch(/^[A-Z]{8}$/);
				expect(pairingCodeFrom(random)).not.toMatch(/[ILOQUV]/);
			}),
		);
		expect(() => pairingCodeFrom(new Uint8Array(7))).toThrow(RangeError);
	});

	it('[P2] uses every letter as often as any other', () => {
		const letters = Array.from({ length: 32 }, (_, row) =>
			pairingCodeFrom(Uint8Array.from({ length: 8 }, (_, column) => row * 8 + column)),
		).join('');
		const counts = [...new Set(letters)].map((letter) => letters.split(letter).length - 1);
		expect(counts).toEqual(Array.from({ length: 16 }, () => 16));
	});

	it('[P2] is understood as it is shown, in any case and spacing', () => {
		fc.assert(
			fc.property(bytes, (random) => {
				const code = pairingCodeFrom(random);
				const shown = pairingGroups(code).join('-');
				expect(shown).toMatch(/^[A-Z]{4}-[A-Z]{4}$/);
				expect(normalisePairingCode(shown)).toBe(code);
				expect(normalisePairingCode(` ${shown.toLowerCase().replace('-', ' ')} `)).toBe(code);
			}),
		);
	});

	it('[P2] that no screen ever showed is null', () => {
		for (const input of ['', 'BCDF', 'BCDFGHJO', 'BCDF-GHJ0', 'BCDFGHJ1', 'BCDFGHJKM', 'BCDF_GHJK']) {
			expect(normalisePairingCode(input)).toBeNull();
		}
	});
});
