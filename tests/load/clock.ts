import { setTimeout as pause } from 'node:timers/promises';
import { startFoyer } from '../support/foyer-server.ts';
import { figureOf, type Figure } from './figure.ts';
import { turnOften } from './turn-often.ts';
import { openWalls, type Flip } from './walls.ts';

/** Scenes turn every few seconds here, so that the flips of an hour are measured in minutes. */
const MINUTES = 3;

/** One flip on two pages lies closer together than this, and two flips further apart. */
const SAME_MS = 700;

/** Screens of one programme: how far apart the first and the last of them start a flip that the plan has them make [S14]. */
export async function* clock(): AsyncGenerator<Figure> {
	const server = await startFoyer();
	await turnOften(server);
	// Three clocks, three lines, one plan: each page measures its own offset.
	const walls = await openWalls(server, ['main-foyer', 'main-foyer', 'main-foyer']);
	try {
		// The first samples of each line are taken before the first flip that counts.
		await pause(5_000);
		const from = performance.timeOrigin + performance.now();
		await pause(MINUTES * 60_000);
		const [first = [], ...others] = (await walls.flips()).map((flips) => flips.filter(({ at }) => at > from));
		yield figureOf('clock-flip', 'ms', spreadsOf(first, others));
	} finally {
		await walls.close();
		await server.discard();
	}
}

/** Of each flip that every page made: from the first to the last. */
function spreadsOf(first: Flip[], others: Flip[][]): number[] {
	return first.flatMap(({ at }) => {
		const same = others.flatMap((flips) => flips.find((flip) => Math.abs(flip.at - at) < SAME_MS)?.at ?? []);
		if (same.length < others.length) return [];
		return [Math.max(at, ...same) - Math.min(at, ...same)];
	});
}
