import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Actor } from '../../domain/people/actor.ts';

/** Commands in ten seconds. A thumb does a few; our own choice, generous to a person and short for a flood [R3]. */
const PER_TEN_SECONDS: Record<Actor['kind'], number> = {
	person: 60,
	device: 30,
	visitor: 20,
	integration: 300,
	foyer: 1_000,
};

export interface Limiter {
	/** Counts one wish of this actor; `null` when it may pass, else the seconds to wait. */
	take(actor: Actor): Promise<number | null>;
}

/** One counter for each device, person, phone and token: one who floods does not slow the others [P4][R3]. */
export function commandLimiter(): Limiter {
	const limiterOf = (kind: Actor['kind']) =>
		new RateLimiterMemory({ points: PER_TEN_SECONDS[kind], duration: 10, keyPrefix: kind });
	const limiters: Record<Actor['kind'], RateLimiterMemory> = {
		person: limiterOf('person'),
		device: limiterOf('device'),
		visitor: limiterOf('visitor'),
		integration: limiterOf('integration'),
		foyer: limiterOf('foyer'),
	};
	return { take: (actor) => waitFor(limiters[actor.kind], `${actor.venue} ${actor.id}`) };
}

/** Wrong or right, so many sign-ins in ten minutes: of one name, and from one address (a whole shift behind one). */
const SIGN_INS_OF_NAME = 10;
const SIGN_INS_FROM_ADDRESS = 100;

/** Counts tries to sign in; `null` when one may be made, else the seconds to wait. */
export function signInLimiter(): { take(address: string, login: string): Promise<number | null> } {
	const byName = new RateLimiterMemory({ points: SIGN_INS_OF_NAME, duration: 600 });
	const byAddress = new RateLimiterMemory({ points: SIGN_INS_FROM_ADDRESS, duration: 600 });
	return {
		async take(address, login) {
			return (await waitFor(byAddress, address)) ?? waitFor(byName, login.trim().toLowerCase());
		},
	};
}

/** Pairing codes asked for from one address in ten minutes: every screen of a venue that starts up new at once. */
const PAIRINGS_FROM_ADDRESS = 200;

/** Counts pairing codes; `null` when one may be made, else the seconds to wait [P2]. */
export function pairingLimiter(): { take(address: string): Promise<number | null> } {
	const byAddress = new RateLimiterMemory({ points: PAIRINGS_FROM_ADDRESS, duration: 600 });
	return { take: (address) => waitFor(byAddress, address) };
}

async function waitFor(limiter: RateLimiterMemory, key: string): Promise<number | null> {
	try {
		await limiter.consume(key);
		return null;
	} catch (refusal) {
		if (refusal instanceof RateLimiterRes) return Math.ceil(refusal.msBeforeNext / 1000);
		throw refusal;
	}
}
