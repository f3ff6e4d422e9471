import { openWalls } from './walls.ts';
import { startFoyer } from '../support/foyer-server.ts';
import { figureOf, type Figure } from './figure.ts';
import { turnOften } from './turn-often.ts';

/** How many turns of scenes one page goes through; a wall makes about three thousand a day. */
const TURNS = 4_000;
const LOOK_EVERY = 500;

/** The first turns fill what is filled once: compiled code, pictures, words of each language. */
const WARM_UP = 500;

/** One page through days of scene turns on a clock that is moved: how its memory grows, per thousand turns. */
export async function* soak(): AsyncGenerator<Figure> {
	const server = await startFoyer();
	const seconds = await turnOften(server);
	const walls = await openWalls(server, ['main-foyer'], (page) => page.clock.install());
	try {
		const [page] = walls.pages;
		if (!page) throw new Error('There is no page.');
		const inside = await page.context().newCDPSession(page);
		await inside.send('Performance.enable');
		const look = async () => {
			await inside.send('HeapProfiler.collectGarbage');
			const { metrics } = await inside.send('Performance.getMetrics');
			const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
			return { heap: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners') };
		};
		const turn = async (turns: number) => {
			for (let done = 0; done < turns; done++) {
				await page.clock.runFor(seconds * 1_000);
				// What is drawn is decoded in real time.
				await page.locator('.layer.standing').first().waitFor();
			}
		};
		await turn(WARM_UP);
		let before = await look();
		const grown = { heap: [] as number[], nodes: [] as number[], listeners: [] as number[] };
		for (let turns = WARM_UP; turns < TURNS; turns += LOOK_EVERY) {
			await turn(LOOK_EVERY);
			const after = await look();
			grown.heap.push(((after.heap - before.heap) / 1024) * (1_000 / LOOK_EVERY));
			grown.nodes.push(after.nodes - before.nodes);
			grown.listeners.push(after.listeners - before.listeners);
			before = after;
		}
		yield figureOf('soak-heap', 'kB per 1,000 turns', grown.heap);
		yield figureOf('soak-nodes', `nodes more after ${LOOK_EVERY} turns`, grown.nodes);
		yield figureOf('soak-listeners', `listeners more after ${LOOK_EVERY} turns`, grown.listeners);
	} finally {
		await walls.close();
		await server.discard();
	}
}
