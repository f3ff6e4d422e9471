import * as v from 'valibot';
import { sendCue } from '../support/http.ts';
import { startFoyer } from '../support/foyer-server.ts';
import { signIn } from '../support/staff-session.ts';
import { hire } from './assistant.ts';
import { figureOf, type Figure } from './figure.ts';
import { layHouse } from './house.ts';

/** How many screens, and how many cues are timed for so many: a round of ten thousand takes a second. */
const CROWDS: readonly [screens: number, rounds: number][] = [
	[100, 100],
	[1_000, 100],
	[5_000, 40],
	[10_000, 30],
];
const WARM_UPS = 10;

const Stamped = v.object({ ms: v.number(), performance: v.string(), frame: v.string() });
const Bare = v.object({ ms: v.number(), bytes: v.number() });

/** A stage cue by HTTP → row committed → the last of N screens has its slice. */
export async function* cue(): AsyncGenerator<Figure> {
	for (const [count, rounds] of CROWDS) {
		const house = await layHouse(count);
		const server = await startFoyer({ like: house.dataDir });
		const bare = hire('bare-cue.ts');
		// Ten thousand lines each: a process of its own keeps both below what a system lets one open.
		const crowd = hire('crowd.ts');
		const bareCrowd = hire('crowd.ts');
		try {
			// Two houses are open, so that the slice has an evening's size.
			for (const at of ['sail-house', 'loft'])
				await sendCue(server, { cue: `open-${at}`, house: at, point: 'house_open' });
			const { cookie } = await signIn(server, 'ruth');
			const foyer = `http://127.0.0.1:${server.port}`;
			const { port } = await bare.ask(v.object({ port: v.number() }), {});
			const floor = `http://127.0.0.1:${port}`;
			const come = { do: 'come', passes: house.passes };
			await crowd.ask(v.number(), { ...come, server: foyer, speech: 'socket.io' });
			await bareCrowd.ask(v.number(), { ...come, server: floor, speech: 'plain' });
			const samples: { foyer: number[]; bare: number[] } = { foyer: [], bare: [] };
			let bytes = 0;
			// Stamped and taken back, so that every cue changes the slice; the bare program does its part of each round, in turn.
			for (let round = 0; round < WARM_UPS + rounds; round++) {
				const desk = { server: foyer, cueToken: server.demo.cueToken, house: 'sail-house' };
				const ours = await crowd.ask(Stamped, { do: 'stamp', ...desk });
				if (round === 0) await bareCrowd.ask(v.unknown(), { do: 'frame', server: floor, frame: ours.frame });
				const theirs = await bareCrowd.ask(Bare, { do: 'bare', server: floor, house: 'sail-house' });
				await crowd.ask(v.unknown(), { do: 'undo', server: foyer, cookie, performance: ours.performance });
				if (round < WARM_UPS) continue;
				samples.foyer.push(ours.ms);
				samples.bare.push(theirs.ms);
				bytes = theirs.bytes;
			}
			yield figureOf(`cue-${count}`, 'ms', samples.foyer, samples.bare);
			yield figureOf(`cue-${count}-slice`, 'bytes', [bytes]);
		} finally {
			await crowd.dismiss();
			await bareCrowd.dismiss();
			await bare.dismiss();
			await server.discard();
			await house.discard();
		}
	}
}
