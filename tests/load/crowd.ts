/** The program of the clients: a crowd of screens on Foyer, another on the bare program, and the desk that sends cues. */
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
	v.object({
		do: v.literal('cues'),
		foyer: v.string(),
		bare: v.string(),
		cueToken: v.string(),
		cookie: v.string(),
		house: v.string(),
		warmUps: v.number(),
		rounds: v.number(),
	}),
]);
type Cues = Extract<v.InferOutput<typeof Question>, { do: 'cues' }>;

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
async function told(crowd: Screens, send: () => Promise<string>): Promise<number> {
	const news = crowd.news();
	const begun = performance.now();
	const answer = send();
	await Promise.all([news.then(() => (ended = performance.now())), answer]);
	return ended - begun;
}
let ended = 0;

/** Stamps and takes back, so that every cue changes the slice; the bare program does its part of each round, in turn. */
async function cues({ foyer, bare, cueToken, cookie, house, warmUps, rounds }: Cues) {
	const screens = crowdOf(foyer);
	const bareScreens = crowdOf(bare);
	const cue = () =>
		post(
			`${foyer}/api/cues`,
			{ authorization: `Bearer ${cueToken}` },
			{ cue: randomUUID(), house, point: 'up' },
		);
	let performance = '';
	const stamp = () =>
		cue().then((answer) => {
			performance = v.parse(v.object({ value: v.object({ performance: v.string() }) }), JSON.parse(answer))
				.value.performance;
			return answer;
		});
	const undo = () =>
		post(
			`${foyer}/api/commands/point:undo`,
			{ cookie, origin: foyer },
			{ id: randomUUID(), input: { performance, point: 'up_1' } },
		);
	const samples: { foyer: number[]; bare: number[] } = { foyer: [], bare: [] };
	for (let round = 0; round < warmUps + rounds; round++) {
		const ours = await told(screens, stamp);
		await pause(QUIET_MS);
		if (round === 0) await post(`${bare}/frame`, {}, { frame: screens.lastFrame });
		const floor = await told(bareScreens, () =>
			post(`${bare}/cue`, {}, { cue: randomUUID(), house, point: 'up' }),
		);
		await told(screens, undo);
		await pause(QUIET_MS);
		if (round < warmUps) continue;
		samples.foyer.push(ours);
		samples.bare.push(floor);
	}
	return { ...samples, bytes: Buffer.byteLength(bareScreens.lastFrame) };
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
		case 'cues':
			return cues(asked);
	}
});
