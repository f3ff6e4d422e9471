import * as v from 'valibot';
import { startFoyer } from '../support/foyer-server.ts';
import { hire } from './assistant.ts';
import { figureOf, type Figure } from './figure.ts';
import { layHouse, type House } from './house.ts';
import { makeProbe } from './probed.ts';

const CROWDS = [1_000];
const STORMS = 7;

const Port = v.object({ port: v.number() });

/** N screens come back at once after a restart, each saying what it holds; until the last one has what it lacks. */
export async function* storm(): AsyncGenerator<Figure> {
	for (const count of CROWDS) {
		const house = await layHouse(count);
		try {
			const { ours, blocks, floors } = await storms(house);
			yield figureOf(`storm-${count}`, 'ms', ours, floors);
			yield figureOf(`storm-${count}-longest-block`, 'ms', blocks);
		} finally {
			await house.discard();
		}
	}
}

/** In turn, each with a new process: a server that has just been restarted is a cold one. */
async function storms({ dataDir, passes }: House) {
	const ours: number[] = [];
	const blocks: number[] = [];
	const floors: number[] = [];
	const probe = makeProbe();
	const server = await startFoyer({ like: dataDir, env: probe.env });
	const crowd = hire('crowd.ts');
	try {
		const foyerUrl = `http://127.0.0.1:${server.port}`;
		const toFoyer = { do: 'come', server: foyerUrl, speech: 'socket.io', passes };
		const toBare = { ...toFoyer, server: '' };
		await crowd.ask(v.number(), toFoyer);
		for (let time = 0; time < STORMS; time++) {
			await server.kill9();
			await crowd.ask(v.null(), { do: 'lost', server: foyerUrl });
			await server.start();
			await probe.longestBlock();
			ours.push(await crowd.ask(v.number(), toFoyer));
			blocks.push(await probe.longestBlock());

			const bare = hire('bare-socket-io.ts');
			toBare.server = `http://127.0.0.1:${(await bare.ask(Port, { port: 0 })).port}`;
			floors.push(await crowd.ask(v.number(), toBare));
			await bare.dismiss();
			await crowd.ask(v.null(), { do: 'lost', server: toBare.server });
		}
	} finally {
		await crowd.dismiss();
		await server.discard();
	}
	return { ours, blocks, floors };
}
