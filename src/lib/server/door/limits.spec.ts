import { expect, it } from 'vitest';
import { signInLimiter, type SignInLimiter } from './limits.ts';

/** How many wrong tries are let through before the first that is not; at most `most`. */
async function wrongTries(limiter: SignInLimiter, most: number, from: (n: number) => [string, string]) {
	for (let tries = 0; tries < most; tries += 1) {
		if ((await limiter.take(...from(tries))) !== null) return tries;
	}
	return most;
}

it('[P3] lets ten wrong passwords pass for a name from one address, whoever tries it elsewhere', async () => {
	const limiter = signInLimiter();
	expect(await wrongTries(limiter, 50, () => ['a', 'Ruth '])).toBe(10);
	expect(await limiter.take('a', 'ruth')).toBeGreaterThan(0);
	expect(await limiter.take('b', 'ruth')).toBeNull();
	expect(await limiter.take('a', 'sam')).toBeNull();
});

it('[P4] stops one address that tries name after name, and nobody at another', async () => {
	const limiter = signInLimiter();
	expect(await wrongTries(limiter, 500, (n) => ['a', `name${n}`])).toBe(100);
	expect(await limiter.take('b', 'name0')).toBeNull();
});

it('[P4] stops guesses at one name from very many addresses, far later', async () => {
	const limiter = signInLimiter();
	expect(await wrongTries(limiter, 1_000, (n) => [`address ${n}`, 'ruth'])).toBe(500);
});

it('[P3] does not count right passwords', async () => {
	const limiter = signInLimiter();
	for (let times = 0; times < 600; times += 1) {
		expect(await limiter.take('a', 'ruth')).toBeNull();
		await limiter.giveBack('a', 'ruth');
	}
	expect(await wrongTries(limiter, 50, () => ['a', 'ruth'])).toBe(10);
});

it('[P3] does not count tries that were not let through: knocking at one name locks no other', async () => {
	const limiter = signInLimiter();
	for (let knocks = 0; knocks < 300; knocks += 1) await limiter.take('a', 'ruth');
	expect(await limiter.take('a', 'sam')).toBeNull();
});
