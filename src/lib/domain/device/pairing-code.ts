/** Sixteen consonants that are mistaken for nothing else; without vowels no code spells a word. */
const LETTERS = 'BCDFGHJKMNPRSTXZ';

const LENGTH = 8;
const CODE = new RegExp(`^[${LETTERS}]{${LENGTH}}$`);

/** A pairing code is good for ten minutes and once [P2]. */
export const PAIRING_MINUTES = 10;

/** How many random bytes a pairing code is made from. */
export const PAIRING_BYTES = LENGTH;

/** A new code from that many unpredictable bytes; 16 divides 256, so every letter is equally likely. */
export function pairingCodeFrom(randomBytes: Uint8Array): string {
	if (randomBytes.length !== PAIRING_BYTES)
		throw new RangeError(`A pairing code takes ${PAIRING_BYTES} bytes.`);
	return Array.from(randomBytes, (byte) => LETTERS[byte % LETTERS.length]).join('');
}

/** The code somebody means who typed `input`: any case, spaces, hyphens. `null` when no screen ever showed it. */
export function normalisePairingCode(input: string): string | null {
	const code = input.toUpperCase().replace(/[\s-]/g, '');
	return CODE.test(code) ? code : null;
}

/** As the screen shows it and people read it out: two groups of four, `BCDF` and `GHJK`. */
export function pairingGroups(code: string): [string, string] {
	return [code.slice(0, LENGTH / 2), code.slice(LENGTH / 2)];
}
