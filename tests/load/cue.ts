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

const Answer = v.object({ foyer: v.array(v.number()), bare: v.array(v.number()), bytes: v.number() });

/** A stage cue by HTTP → row committed → the last of N screens has its slice. */
export async function* cue(): AsyncGenerator<Figure> {
	for (const [count, rounds] of CROWDS) {
		const house = await layHouse(count);
		const server = await startFoyer({ like: house.dataDir });
		const bare = hire('bare-cue.ts');
		const crowd = hire('crowd.ts');
		try {
			// Two houses are open, so that the slice has an evening's size.
			for (const at of ['sail-house', 'loft'])
				await sendCue(server, { cue: `open-${at}`, house: at, point: 'house_open' });
			const { cookie } = await signIn(server, 'ruth');
			const foyerUrl = `http://127.0.0.1:${server.port}`;
			const { port } = await bare.ask(v.object({ port: v.number() }), {});
			const bareUrl = `http://127.0.0.1:${port}`;
			const come = { do: 'come', passes: house.passes };
			await crowd.ask(v.number(), { ...come, server: foyerUrl, speech: 'socket.io' });
			await crowd.ask(v.number(), { ...come, server: bareUrl, speech: 'plain' });
			const samples = await crowd.ask(Answer, {
				do: 'cues',
				foyer: foyerUrl,
				bare: bareUrl,
				cueToken: server.demo.cueToken,
				cookie,
				house: 'sail-house',
				warmUps: WARM_UPS,
				rounds,
			});
			yield figureOf(`cue-${count}`, 'ms', samples.foyer, samples.bare);
			yield figureOf(`cue-${count}-slice`, 'bytes', [samples.bytes]);
		} finally {
			await crowd.dismiss();
			await bare.dismiss();
			await server.discard();
			await house.discard();
		}
	}
}
