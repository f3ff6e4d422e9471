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

/** Wrong sign-ins in ten minutes: of one name from one address, which is somebody guessing at it. */
const WRONG_OF_NAME_FROM_ADDRESS = 10;

/** From one address whatever the name: a whole shift stands behind one. */
const WRONG_FROM_ADDRESS = 100;

/** Of one name wherever from: only a guesser with very many addresses gets there, and so nobody else is locked out. */
const WRONG_OF_NAME = 500;

/** Limits guessing at passwords, without locking out whoever knows theirs [P3][P4]. */
export interface SignInLimiter {
	/** Counts a try before it is made, as if it were wrong; `null` when it may be made, else the seconds to wait. */
	take(address: string, login: string): Promise<number | null>;
	/** The try that was counted was right: it does not count. */
	giveBack(address: string, login: string): Promise<void>;
}

export function signInLimiter(): SignInLimiter {
	const ofPair = new RateLimiterMemory({ points: WRONG_OF_NAME_FROM_ADDRESS, duration: 600 });
	const ofAddress = new RateLimiterMemory({ points: WRONG_FROM_ADDRESS, duration: 600 });
	const ofName = new RateLimiterMemory({ points: WRONG_OF_NAME, duration: 600 });
	const countersOf = (address: string, login: string) => {
		const name = login.trim().toLowerCase();
		return [
			{ limiter: ofPair, key: `${address} ${name}` },
			{ limiter: ofAddress, key: address },
			{ limiter: ofName, key: name },
		];
	};
	return {
		async take(address, login) {
			const counters = countersOf(address, login);
			for (const [at, { limiter, key }] of counters.entries()) {
				const wait = await waitFor(limiter, key);
				if (wait === null) continue;
				// A try that is not made is no guess: knocking at a locked name does not lock the next one.
				for (const counted of counters.slice(0, at)) await counted.limiter.reward(counted.key);
				return wait;
			}
			return null;
		},
		async giveBack(address, login) {
			for (const { limiter, key } of countersOf(address, login)) await limiter.reward(key);
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
