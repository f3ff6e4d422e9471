/** The program of the clients: a crowd of screens on Foyer or on the bare program, and the desk that sends cues. */
import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import * as v from 'valibot';
import { answerAsks } from './assistant.ts';
import { Screens } from './screens.ts';

/** Past the publisher's window in which news is coalesced: every cue is to be the first news. */
const QUIET_MS = 120;

const Question = v.variant('do', [
	v.object({
		do: v.literal('come'),
		server: v.string(),
		speech: v.picklist(['socket.io', 'plain']),
		passes: v.array(v.object({ device: v.string(), token: v.string() })),
	}),
	v.object({ do: v.literal('lost'), server: v.string() }),
	v.object({ do: v.literal('stamp'), server: v.string(), cueToken: v.string(), house: v.string() }),
	v.object({ do: v.literal('undo'), server: v.string(), cookie: v.string(), performance: v.string() }),
	v.object({ do: v.literal('frame'), server: v.string(), frame: v.string() }),
	v.object({ do: v.literal('bare'), server: v.string(), house: v.string() }),
]);

type Asked<Do extends v.InferOutput<typeof Question>['do']> = Extract<
	v.InferOutput<typeof Question>,
	{ do: Do }
>;

const crowds = new Map<string, Screens>();
const agent = new Agent({ keepAlive: true });

function crowdOf(server: string): Screens {
	const crowd = crowds.get(server);
	if (!crowd) throw new Error(`Nobody came to ${server} yet.`);
	return crowd;
}

function post(url: string, headers: Record<string, string>, body: unknown): Promise<string> {
	const json = JSON.stringify(body);
	return new Promise((resolve, reject) => {
		request(
			url,
			{
				method: 'POST',
				agent,
				headers: {
					'content-type': 'application/json',
					'content-length': Buffer.byteLength(json),
					...headers,
				},
			},
			(res) =>
				void text(res).then((answer) => {
					if (res.statusCode === 200) resolve(answer);
					else reject(new Error(`${url} answered ${res.statusCode}: ${answer}`));
				}, reject),
		)
			.once('error', reject)
			.end(json);
	});
}

/** From sending until the last screen has its slice, milliseconds. */
async function told(crowd: Screens, send: () => Promise<string>): Promise<{ ms: number; answer: string }> {
	let ended = 0;
	const news = crowd.news().then(() => (ended = performance.now()));
	const begun = performance.now();
	const [answer] = await Promise.all([send(), news]);
	return { ms: ended - begun, answer };
}

const Stamped = v.object({ value: v.object({ performance: v.string() }) });

async function stamp({ server, cueToken, house }: Asked<'stamp'>) {
	const screens = crowdOf(server);
	const { ms, answer } = await told(screens, () =>
		post(
			`${server}/api/cues`,
			{ authorization: `Bearer ${cueToken}` },
			{ cue: randomUUID(), house, point: 'up' },
		),
	);
	await pause(QUIET_MS);
	const { performance } = v.parse(Stamped, JSON.parse(answer)).value;
	return { ms, performance, frame: screens.lastFrame };
}

async function undo({ server, cookie, performance }: Asked<'undo'>) {
	const input = { performance, point: 'up_1' };
	await told(crowdOf(server), () =>
		post(`${server}/api/commands/point:undo`, { cookie, origin: server }, { id: randomUUID(), input }),
	);
	await pause(QUIET_MS);
}

async function bareCue({ server, house }: Asked<'bare'>) {
	const crowd = crowdOf(server);
	const { ms } = await told(crowd, () =>
		post(`${server}/cue`, {}, { cue: randomUUID(), house, point: 'up' }),
	);
	return { ms, bytes: Buffer.byteLength(crowd.lastFrame) };
}

answerAsks(async (question) => {
	const asked = v.parse(Question, question);
	switch (asked.do) {
		case 'come': {
			const crowd = crowds.get(asked.server) ?? new Screens(asked.server, asked.speech);
			crowds.set(asked.server, crowd);
			return crowd.come(asked.passes);
		}
		case 'lost':
			return crowdOf(asked.server).lost();
		case 'stamp':
			return stamp(asked);
		case 'undo':
			return undo(asked);
		case 'frame':
			return post(`${asked.server}/frame`, {}, { frame: asked.frame });
		case 'bare':
			return bareCue(asked);
	}
});
