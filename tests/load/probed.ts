/** The bench's end of probe.ts. */
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import * as v from 'valibot';

export interface Probe {
	/** What the program is to be started with. */
	env: Record<string, string>;
	/** After a collection, bytes: what the system counts, and what its objects and buffers take. */
	memory(): Promise<{ rss: number; used: number }>;
	/** The longest time the event loop stood still since this was asked last, milliseconds. */
	longestBlock(): Promise<number>;
}

let probes = 0;

/** A probe for one program at a time; it may be started again. */
export function makeProbe(): Probe {
	const path = join(tmpdir(), `foyer-probe-${process.pid}-${++probes}.sock`);
	const ask = async (what: string): Promise<unknown> =>
		JSON.parse(
			await new Promise<string>((resolve, reject) => {
				get({ socketPath: path, path: what }, (res) => void text(res).then(resolve, reject)).once(
					'error',
					reject,
				);
			}),
		);
	return {
		env: {
			FOYER_PROBE: path,
			NODE_OPTIONS: `${process.env['NODE_OPTIONS'] ?? ''} --expose-gc --import=${new URL('probe.ts', import.meta.url).href}`,
		},
		memory: async () => v.parse(v.object({ rss: v.number(), used: v.number() }), await ask('/memory')),
		longestBlock: async () => v.parse(v.number(), await ask('/longest-block')),
	};
}
