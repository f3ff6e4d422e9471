import { setTimeout as pause } from 'node:timers/promises';
import { startFoyer } from '../support/foyer-server.ts';
import { sendCue } from '../support/http.ts';
import { openStaff } from '../support/sockets.ts';
import { signIn } from '../support/staff-session.ts';
import { figureOf, type Figure } from './figure.ts';
import { openWalls } from './walls.ts';

const ROUNDS = 60;
const WARM_UPS = 5;

/** Long enough for a dissolve and for the frame before the next cue to be the usual one, milliseconds. */
const QUIET_MS = 900;

/** A stage cue by HTTP → committed → the first frame of its scene is on the glass of the last of three Chromium pages. */
export async function* cuePainted(): AsyncGenerator<Figure> {
	const server = await startFoyer();
	const ruth = await openStaff(server, await signIn(server, 'ruth'));
	const walls = await openWalls(server, ['sail-left', 'sail-left', 'sail-left']);
	try {
		const { performances } = await ruth.slice('evening');
		const tonight = performances.find(({ performance }) => performance.house === 'sail-house');
		if (!tonight) throw new Error('The Sail House does not play tonight.');
		const samples: number[] = [];
		for (let round = 0; round < ROUNDS + WARM_UPS; round++) {
			await pause(QUIET_MS);
			const before = (await walls.flips()).map(({ length }) => length);
			const sentAt = performance.timeOrigin + performance.now();
			await sendCue(server, { cue: `up-${round}`, house: 'sail-house', point: 'up_1' });
			await Promise.all(walls.pages.map((page) => page.locator('[data-standing=late-seating]').waitFor()));
			await pause(QUIET_MS);
			const painted = (await walls.flips()).map((flips, index) => {
				const flip = flips.slice(before[index]).find(({ scene }) => scene === 'late-seating');
				return flip?.painted ?? Infinity;
			});
			if (round >= WARM_UPS) samples.push(Math.max(...painted) - sentAt);
			await ruth.command('point:undo', { performance: tonight.performance.id, point: 'up_1' });
			await Promise.all(
				walls.pages.map((page) => page.locator('[data-standing=curtain-countdown]').waitFor()),
			);
		}
		yield figureOf('cue-painted', 'ms', samples);
	} finally {
		await walls.close();
		ruth.close();
		await server.discard();
	}
}
