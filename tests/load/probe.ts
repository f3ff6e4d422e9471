/**
 * Loaded into a server under test with `--import`, beside `--expose-gc`: answers, on a socket file of its own, what can only be measured from
 * inside. Without FOYER_PROBE it does nothing.
 */
import { createServer } from 'node:http';
import { rmSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';

/** How often the event loop is felt for, milliseconds: a block shorter than this is not seen. */
const FEEL_EVERY_MS = 10;

const path = process.env['FOYER_PROBE'];
if (path) {
	const delay = monitorEventLoopDelay({ resolution: FEEL_EVERY_MS });
	delay.enable();
	rmSync(path, { force: true });
	createServer((req, res) => {
		switch (req.url) {
			case '/memory': {
				for (let times = 0; times < 3; times++) globalThis.gc?.();
				const { rss, heapUsed, external } = process.memoryUsage();
				res.end(JSON.stringify({ rss, used: heapUsed + external }));
				return;
			}
			case '/longest-block': {
				// What is recorded includes the interval itself.
				res.end(JSON.stringify(Math.max(0, delay.max / 1e6 - FEEL_EVERY_MS)));
				delay.reset();
				return;
			}
			default:
				res.writeHead(404).end();
		}
	})
		.listen(path)
		.unref();
}
