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
			const { ours, floors } = await storms(house);
			const of = (storms: Storm[], what: keyof Storm) => storms.map((one) => one[what]);
			yield figureOf(`storm-${count}`, 'ms', of(ours, 'all'), of(floors, 'all'));
			yield figureOf(`storm-${count}-block`, 'ms', of(ours, 'block'), of(floors, 'block'));
		} finally {
			await house.discard();
		}
	}
}

/** Milliseconds. */
interface Storm {
	/** Until the last screen has what it lacked. */
	all: number;
	/** The longest time the server's event loop stood still meanwhile. */
	block: number;
}

/** In turn, each with a new process: a server that has just been restarted is a cold one. */
async function storms({ dataDir, passes }: House) {
	const ours: Storm[] = [];
	const floors: Storm[] = [];
	const probe = makeProbe();
	const bareProbe = makeProbe();
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
			ours.push({ all: await crowd.ask(v.number(), toFoyer), block: await probe.longestBlock() });

			const bare = hire('bare-socket-io.ts', bareProbe.env);
			toBare.server = `http://127.0.0.1:${(await bare.ask(Port, { port: 0 })).port}`;
			await bareProbe.longestBlock();
			floors.push({ all: await crowd.ask(v.number(), toBare), block: await bareProbe.longestBlock() });
			await bare.dismiss();
			await crowd.ask(v.null(), { do: 'lost', server: toBare.server });
		}
	} finally {
		await crowd.dismiss();
		await server.discard();
	}
	return { ours, floors };
}
