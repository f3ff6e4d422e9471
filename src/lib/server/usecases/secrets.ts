import { createHash, randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

/** A new secret for a device, session or link: 160 bits, base64url. */
export function newSecret(): string {
	return randomBytes(20).toString('base64url');
}

/** How such a secret is stored and looked up. It is long and random, so one round of SHA-256 is enough [P2]. */
export function secretHash(secret: string): string {
	return createHash('sha256').update(secret).digest('base64url');
}

/**
 * The argon2id hash of a password. Cost: 19 MiB, 2 passes, 1 lane, the first choice of the OWASP password storage
 * cheat sheet; the library's defaults are the same algorithm.
 */
export function passwordHash(password: string): Promise<string> {
	return hash(password, { memoryCost: 19_456, timeCost: 2, parallelism: 1 });
}

/** Verified against when there is no such person, so that a wrong name takes as long as a wrong password. */
const NOBODY = await passwordHash(newSecret());

export async function passwordMatches(stored: string | null, password: string): Promise<boolean> {
	const matches = await verify(stored ?? NOBODY, password);
	return stored !== null && matches;
}

/** Long enough to be no guess, and nothing else: NIST SP 800-63B asks for length, not for kinds of characters. */
export const PASSWORD_MIN_LENGTH = 10;

export function isWeakPassword(password: string): boolean {
	return password.length < PASSWORD_MIN_LENGTH || new Set(password).size < 4;
}
