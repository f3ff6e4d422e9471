import { setTimeout as pause } from 'node:timers/promises';
import * as v from 'valibot';
import { startFoyer } from '../support/foyer-server.ts';
import { hire } from './assistant.ts';
import { figureOf, type Figure } from './figure.ts';
import { layHouse, type House } from './house.ts';
import { makeProbe, type Probe } from './probed.ts';

/** These come first, so that what a program needs once (code, pools) is not charged to the screens. */
const FIRST = 200;
const COUNT = 1_000;
const TIMES = 3;

/** What comes with a crowd and goes again (handshakes, batches) is gone by then, milliseconds. */
const SETTLED_MS = 3_000;

const Port = v.object({ port: v.number() });

/** Server memory per connected screen: what the system counts (`rss`), and what objects and buffers take (`used`). */
export async function* weight(): AsyncGenerator<Figure> {
	const house = await layHouse(FIRST + COUNT);
	try {
		const ours: Weight[] = [];
		const floors: Weight[] = [];
		for (let time = 0; time < TIMES; time++) {
			ours.push(await ofFoyer(house));
			floors.push(await ofSocketIo(house));
		}
		const of = (weights: Weight[], what: keyof Weight) => weights.map((weight) => weight[what] / 1_000);
		yield figureOf('weight', 'kB per screen, used', of(ours, 'used'), of(floors, 'used'));
		yield figureOf('weight-rss', 'kB per screen, rss', of(ours, 'rss'), of(floors, 'rss'));
	} finally {
		await house.discard();
	}
}

/** Bytes per screen. */
interface Weight {
	rss: number;
	used: number;
}

async function ofFoyer(house: House): Promise<Weight> {
	const probe = makeProbe();
	const server = await startFoyer({ like: house.dataDir, env: probe.env });
	try {
		return await weigh(house, `http://127.0.0.1:${server.port}`, probe);
	} finally {
		await server.discard();
	}
}

async function ofSocketIo(house: House): Promise<Weight> {
	const probe = makeProbe();
	const bare = hire('bare-socket-io.ts', probe.env);
	try {
		const { port } = await bare.ask(Port, { port: 0 });
		return await weigh(house, `http://127.0.0.1:${port}`, probe);
	} finally {
		await bare.dismiss();
	}
}

async function weigh({ passes }: House, server: string, probe: Probe): Promise<Weight> {
	const crowd = hire('crowd.ts');
	try {
		const come = { do: 'come', server, speech: 'socket.io' };
		await crowd.ask(v.number(), { ...come, passes: passes.slice(0, FIRST) });
		await pause(SETTLED_MS);
		const before = await probe.memory();
		await crowd.ask(v.number(), { ...come, passes: passes.slice(FIRST) });
		await pause(SETTLED_MS);
		const after = await probe.memory();
		return { rss: (after.rss - before.rss) / COUNT, used: (after.used - before.used) / COUNT };
	} finally {
		await crowd.dismiss();
	}
}
