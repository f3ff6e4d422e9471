import { plannedTimes, showDown, type Happened, type Performance } from '../evening/performance.ts';
import { HOUR, MINUTE, type Instant } from '../time/instant.ts';
import { addDays, instantAt } from '../time/zone.ts';
import type { FeedbackCode } from './answer.ts';

/** Base 32 after Crockford: no I, L, O, U, so that a code read aloud or typed from paper has one reading. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const CODE_LENGTH = 16;
const CODE = new RegExp(`^[${ALPHABET}]{${CODE_LENGTH}}$`);

const WINDOW_MINUTES = 10;
/** The first window begins this long before the planned show down: a show that runs short still has its code. */
const FIRST_WINDOW_BEFORE = 10 * MINUTE;
const LAST_WINDOW_AFTER = 2 * HOUR;

/** What a QR code of version 4 at level M holds in alphanumeric mode [F2]. */
const QR_CHARACTERS = 90;
const QR_ALPHANUMERIC = /^[0-9A-Z $%*+\-./:]*$/;

/** How many random bytes a code is made from. */
export const CODE_BYTES = CODE_LENGTH;

/** A new code from that many unpredictable bytes; 32 divides 256, so every character is equally likely [F2]. */
export function codeFrom(randomBytes: Uint8Array): string {
	if (randomBytes.length !== CODE_BYTES) throw new RangeError(`A code takes ${CODE_BYTES} bytes.`);
	return Array.from(randomBytes, (byte) => ALPHABET[byte % ALPHABET.length]).join('');
}

/**
 * The code somebody means who typed or scanned `input`: any case, spaces and hyphens, and the letters that are read for
 * 0 and 1. `null` when it cannot be a code.
 */
export function normaliseCode(input: string): string | null {
	const code = input.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
	return CODE.test(code) ? code : null;
}

/** The ten-minute windows a performance gets codes for: from 10 min before its planned show down to 2 h after [F2].
 * `start`: of the plan in force. */
export function windowsFor(
	performance: Performance,
	start: Instant = performance.plannedStart,
): { windowFrom: Instant; windowTo: Instant }[] {
	const down = plannedTimes(performance, start).get(showDown(performance)) ?? start;
	const first = down - FIRST_WINDOW_BEFORE;
	const step = WINDOW_MINUTES * MINUTE;
	return Array.from({ length: (down + LAST_WINDOW_AFTER - first) / step }, (_, index) => ({
		windowFrom: first + index * step,
		windowTo: first + (index + 1) * step,
	}));
}

/** How long a performance's codes are answered: from its planned doors until noon of the day after, venue time [F2]. */
export function validity(
	performance: Performance,
	zone: string,
	start: Instant = performance.plannedStart,
): { validFrom: Instant; validTo: Instant } {
	return {
		validFrom: start - performance.doorsMinutesBefore * MINUTE,
		validTo: instantAt(addDays(performance.day, 1), '12:00', zone),
	};
}

/**
 * Whether a code is answered at `now`: from doors, the planned ones or, where the evening began before them, the first
 * stamp; until noon after [F2].
 */
export function isValid(
	code: Pick<FeedbackCode, 'validFrom' | 'validTo' | 'revokedAt'>,
	{ stamps: [first] }: Pick<Happened, 'stamps'>,
	now: Instant,
): boolean {
	const from = Math.min(code.validFrom, first?.at ?? code.validFrom);
	return code.revokedAt === null && from <= now && now < code.validTo;
}

/** The longest address, scheme and port included, that leaves room for a code. */
export const LONGEST_BASE = QR_CHARACTERS - '/f/'.length - CODE_LENGTH;

/** Whether codes can lead to this address: its letters have capitals that mean the same, and there is room [F2]. */
export function carriesCodes(base: string): boolean {
	const plain = base.replace(/\/+$/, '').toUpperCase();
	return QR_ALPHANUMERIC.test(plain) && plain.length <= LONGEST_BASE;
}

/**
 * What the QR code says: in capitals, which take the fewest modules, and no larger than version 4 at level M [F2].
 * @throws RangeError when `base` is too long or has characters that capitals cannot carry; it comes from PUBLIC_URL.
 */
export function codeUrl(base: string, code: string): string {
	if (!carriesCodes(base)) {
		throw new RangeError(
			`"${base}" does not fit a small QR code: use letters, digits, hyphens and points, and at most ` +
				`${LONGEST_BASE} characters.`,
		);
	}
	return `${base.replace(/\/+$/, '')}/f/${code}`.toUpperCase();
}

/**
 * The code to draw at `t`, of one performance's codes in order of time: the last whose window has begun, so that a night
 * which runs on past the last window still has one, and before the first window the first. `null` when there are none.
 */
export function codeAt<Code extends { from: Instant }>(codes: Code[], t: Instant): Code | null {
	return codes.findLast(({ from }) => from <= t) ?? codes[0] ?? null;
}
