/** The bad inputs that come by HTTP, each against the built server and where it concerns every route, every route. */
import { readdirSync } from 'node:fs';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { newId } from '../../src/lib/contract/ids.ts';
import { answerFeedback, codeAt } from '../support/feedback.ts';
import { ROOT, startFoyer, type FoyerServer } from '../support/foyer-server.ts';
import { bearer, command, postJson, sendCue } from '../support/http.ts';
import { openStaff } from '../support/sockets.ts';
import { postSignIn, signIn, type StaffSession } from '../support/staff-session.ts';
import { rowsOf } from './database.ts';
import { answerOn, head, line, residentMegabytes, tell } from './raw.ts';

/** What an action answers to who does not take HTML. */
const ActionAnswer = v.object({ status: v.number() });

/** What a server may grow by under any of this; 4 GB would be many times as much. */
const GROWN_MEGABYTES = 150;

let server: FoyerServer;
let host: string;
let ruth: StaffSession;
let code: string;
/** Lines on which a head comes a letter at a time, begun before everything else because they take longest. */
const slow: Socket[] = [];
/** How each of them ended, and after how many milliseconds. */
let slowEnds: Promise<{ status: number; after: number }[]>;
let drip: NodeJS.Timeout;

/** An address of every route there is, its parameters filled in. */
const ROUTES = routesIn(join(ROOT, 'src/routes')).map((path) => path.replace(/\[[^\]]+\]/g, 'x'));

function routesIn(folder: string, path = ''): string[] {
	const entries = readdirSync(folder, { withFileTypes: true });
	const own = entries.some(({ name }) => /^\+(page|server)\b/.test(name)) ? [path || '/'] : [];
	const below = entries.filter((entry) => entry.isDirectory());
	return [...own, ...below.flatMap(({ name }) => routesIn(join(folder, name), `${path}/${name}`))];
}

/** A form as a browser posts it, but for these headers. */
function post(path: string, headers: Record<string, string>, body: string): Promise<Response> {
	return fetch(`${server.url}${path}`, { method: 'POST', redirect: 'manual', headers, body });
}

async function lives(): Promise<void> {
	const response = await fetch(`${server.url}/f`);
	expect(response.status).toBe(200);
	await response.arrayBuffer();
}

beforeAll(async () => {
	server = await startFoyer({ like: inject('laid') });
	host = `localhost:${server.port}`;
	ruth = await signIn(server, 'ruth');
	code = await codeAt(server, 'upper-foyer');
	const since = performance.now();
	for (let lines = 0; lines < 50; lines += 1) {
		const socket = await line(server.port);
		socket.write(`GET /f HTTP/1.1\r\nHost: ${host}\r\nX-Slow: `);
		slow.push(socket);
	}
	drip = setInterval(() => {
		for (const socket of slow) socket.write('x');
	}, 500);
	slowEnds = Promise.all(
		slow.map(async (socket) => {
			const { status } = await answerOn(socket);
			return { status, after: performance.now() - since };
		}),
	);
});
beforeEach(lives);
afterAll(async () => {
	clearInterval(drip);
	for (const socket of slow) socket.destroy();
	await server.discard();
});

describe('[bad inputs, row 8] one id with another body', () => {
	it('is answered 409, and the first is kept', async () => {
		const kiosk = bearer(server.demo.tokens['kiosk-quay'] ?? '');
		const input = { request: newId(), kind: 'question', note: 'first' } as const;
		const id = newId();
		expect(await command(server.url, kiosk, 'help:raise', input, id)).toMatchObject({ status: 200 });
		const other = { ...input, note: 'second' };
		expect(await command(server.url, kiosk, 'help:raise', other, id)).toMatchObject({ status: 409 });
		const rows = rowsOf(server.dataDir, 'select note from help_request where id = ?', input.request);
		expect(rows).toEqual([{ note: 'first' }]);
	});
});

describe('[bad inputs, row 10] words', () => {
	it('of 1 MB are refused before they are read; of 501 characters refused with the reason', async () => {
		const kiosk = { ...bearer(server.demo.tokens['kiosk-quay'] ?? '') };
		const before = residentMegabytes(server.pid());
		const body = JSON.stringify({ id: newId(), input: { request: newId(), note: 'x'.repeat(1024 * 1024) } });
		const sized = head('POST', '/api/commands/help:raise', host, {
			...kiosk,
			'Content-Type': 'application/json',
			'Content-Length': String(body.length),
		});
		expect((await tell(server.port, sized)).status).toBe(413);
		expect((await answerFeedback(server, code, { score: '3', comment: 'x'.repeat(501) })).status).toBe(400);
		expect(residentMegabytes(server.pid()) - before).toBeLessThan(GROWN_MEGABYTES);
	});
});

describe('[bad inputs, row 11] an answer that is code somewhere else', () => {
	it.each([
		'<img src=x onerror=alert(1)>',
		'{{7*7}}',
		'=HYPERLINK("http://x","y")',
		'<script>alert(1)</script>',
	])('%s is text to the patron who reads it back and to staff', async (comment) => {
		const posted = await answerFeedback(server, code, { score: '2', comment });
		expect(posted.status).toBe(303);
		const cookie = posted.headers
			.getSetCookie()
			.map((line) => line.split(';')[0])
			.join('; ');
		const html = await (await fetch(`${server.url}/f/${code}`, { headers: { cookie } })).text();
		expect(html).not.toMatch(/<img src=x|<script>alert|>49</);
		const staff = await openStaff(server, ruth);
		await staff.slice('feedback', ({ answers }) => answers.some((answer) => answer.comment === comment));
		staff.close();
	});
});

describe('[bad inputs, row 12] a browser that calls itself a script', () => {
	it('is never quoted, on a page or in the log', async () => {
		const name = '<script>alert(1)</script>';
		for (const path of ['/', '/f', '/screen/bar', '/sign-in', '/no/such/page']) {
			const response = await fetch(`${server.url}${path}`, {
				headers: { 'user-agent': name, referer: name },
			});
			expect(await response.text(), path).not.toContain(name);
		}
		expect(server.printed()).not.toContain(name);
	});
});

describe('[bad inputs, row 13] a form from elsewhere', () => {
	const types = [
		'text/plain',
		'TEXT/PLAIN',
		'application/x-www-form-urlencoded',
		'Multipart/Form-Data; boundary=x',
	];
	const origins: [string, Record<string, string>][] = [
		['another origin', { origin: 'https://evil.example' }],
		['no origin that can be named', { origin: 'null' }],
		['no origin', {}],
	];
	const everywhere = types.flatMap((type) => origins.map(([from, headers]) => ({ type, from, headers })));

	it.each(everywhere)('as $type with $from is answered 403', async ({ type, headers }) => {
		for (const path of ['/sign-in', '/sign-out', `/f/${code}`, '/staff']) {
			const sent = { ...headers, 'content-type': type, cookie: ruth.cookie };
			expect((await post(path, sent, 'score=5')).status, path).toBe(403);
		}
	});

	it('is refused with a session also as JSON, by whatever name of it', async () => {
		const call = { id: newId(), input: { everywhere: true } };
		const sent = { cookie: ruth.cookie };
		for (const [from, origin] of origins) {
			for (const type of ['application/json', 'APPLICATION/JSON; charset=utf-8']) {
				const headers = { ...sent, ...origin, 'content-type': type };
				const response = await post('/api/commands/me:sign-out', headers, JSON.stringify(call));
				expect(response.status, `${from} ${type}`).toBe(403);
			}
		}
		const staff = await openStaff(server, ruth);
		expect(staff.socket.connected).toBe(true);
		staff.close();
	});

	it('cannot sign somebody in either', async () => {
		const password = server.demo.passwords['sam'] ?? '';
		const response = await postSignIn(server.url, 'sam', password, { origin: 'https://evil.example' });
		expect(response.status).toBe(403);
		expect(response.headers.getSetCookie()).toEqual([]);
	});

	it('from our own page is taken', async () => {
		expect((await answerFeedback(server, code, { score: '5' })).status).toBe(303);
	});
});

describe('[bad inputs, row 14] who we are and who they are', () => {
	it('by another name nothing of ours answers: 421 on every route', async () => {
		for (const path of ROUTES) {
			for (const name of [
				'evil.example',
				`evil.example:${server.port}`,
				'localhost.evil.example',
				'localhost@evil',
			]) {
				expect((await tell(server.port, head('GET', path, name))).status, `${name} ${path}`).toBe(421);
			}
		}
	});

	it('a host that is forwarded is not believed', async () => {
		const forged = {
			'x-forwarded-host': 'evil.example',
			'x-forwarded-proto': 'https',
			'x-forwarded-port': '1',
		};
		const response = await fetch(`${server.url}/f`, { headers: forged });
		expect(await response.text()).not.toContain('evil.example');
		const signedIn = await postSignIn(server.url, 'sam', server.demo.passwords['sam'] ?? '', forged);
		expect(signedIn.headers.get('location')).toMatch(/^\//);
	});

	it('an address that is forwarded is not believed: it buys no more tries to sign in', async () => {
		const tries = Array.from({ length: 101 }, (_, index) => ({
			login: `guess${index}`,
			headers: { 'x-forwarded-for': `10.1.2.${index}`, 'x-real-ip': `10.1.2.${index}` },
		}));
		const statuses: number[] = [];
		for (const { login, headers } of tries) {
			const response = await postSignIn(server.url, login, 'a wild guess', {
				...headers,
				accept: 'application/json',
			});
			const said: unknown = await response.json();
			statuses.push(v.parse(ActionAnswer, said).status);
		}
		expect(statuses).toContain(403);
		expect(statuses.at(-1)).toBe(429);
	}, 120_000);
});

describe('[bad inputs, row 15] a body', () => {
	it('that claims 4 GB and then stalls is refused at once on every route, and nothing is kept for it', async () => {
		const before = residentMegabytes(server.pid());
		const types = [
			'application/json',
			'application/x-www-form-urlencoded',
			'multipart/form-data; boundary=x',
		];
		for (const path of ROUTES) {
			for (const type of types) {
				const headers = { 'Content-Type': type, 'Content-Length': '4294967296', Origin: server.url };
				const { status } = await tell(server.port, `${head('POST', path, host, headers)}x`);
				expect(status, `${path} ${type}`).toBe(413);
			}
		}
		expect(residentMegabytes(server.pid()) - before).toBeLessThan(GROWN_MEGABYTES);
	});

	it('is refused where sockets are asked for, too', async () => {
		const headers = { 'Content-Type': 'text/plain', 'Content-Length': '4294967296', Origin: server.url };
		const bytes = head('POST', '/socket.io/?EIO=4&transport=polling', host, headers);
		expect((await tell(server.port, `${bytes}x`)).status).toBe(400);
	});

	it('of unknown length is refused before it is read', async () => {
		for (const path of ROUTES) {
			const headers = {
				'Content-Type': 'application/json',
				'Transfer-Encoding': 'chunked',
				Origin: server.url,
			};
			expect((await tell(server.port, `${head('POST', path, host, headers)}1\r\nx\r\n`)).status, path).toBe(
				411,
			);
		}
	});

	it('as Kit’s own binary form is refused, also hidden among other types', async () => {
		const names = [
			'application/x-sveltekit-formdata',
			'APPLICATION/X-SVELTEKIT-FORMDATA',
			'application/json, application/x-sveltekit-formdata',
			'application/x-sveltekit-formdata; charset=utf-8',
		];
		for (const type of names) {
			for (const path of ['/sign-in', `/f/${code}`, '/api/cues', '/staff']) {
				const response = await post(
					path,
					{ origin: server.url, 'content-type': type },
					'\u0000\u00ff\u00ff\u00ff',
				);
				expect(response.status, `${path} ${type}`).toBe(415);
			}
		}
	});

	it('that is no JSON, or JSON of something else, is refused with what to do', async () => {
		const cues = `${server.url}/api/cues`;
		const headers = { ...bearer(server.demo.cueToken), 'content-type': 'application/json' };
		for (const body of ['', '{', 'NaN', '{"cue":1e400}', '[]', 'null', '{"__proto__":{"cue":"x"}}']) {
			const response = await fetch(cues, { method: 'POST', headers, body });
			expect(response.status, body).toBe(400);
			expect(await response.json(), body).toMatchObject({ ok: false, code: 'bad-input' });
		}
		for (const name of ['__proto__', 'constructor', 'toString', 'point%3Astamp%00']) {
			const { status } = await postJson(
				`${server.url}/api/commands/${name}`,
				{ ...bearer(server.demo.cueToken) },
				{
					id: newId(),
					input: {},
				},
			);
			expect(status, name).toBe(404);
		}
	});
});

describe('a cue', () => {
	it('for a house that is none is told which there are', async () => {
		const cue = { cue: newId(), house: 'lofft', point: 'up' } as const;
		expect((await sendCue(server, cue)).answer).toEqual({
			ok: false,
			code: 'not-found',
			message: 'There is no house “lofft” here. The houses are: sail-house, loft, keel.',
		});
	});
});

describe('[bad inputs, row 16] a request', () => {
	it('that reads and brings a body is answered 400', async () => {
		const bodies: [string, string][] = [
			['Content-Length: 5', 'hello'],
			['Transfer-Encoding: chunked', '5\r\nhello\r\n0\r\n\r\n'],
		];
		for (const [header, body] of bodies) {
			const sent = `GET /f HTTP/1.1\r\nHost: ${host}\r\n${header}\r\n\r\n${body}`;
			expect((await tell(server.port, sent)).status, header).toBe(400);
		}
	});

	it('with a head of 100 kB is refused', async () => {
		const sent = head('GET', '/f', host, { 'X-Long': 'x'.repeat(100_000) });
		expect((await tell(server.port, sent)).status).toBe(431);
	});

	it('with two lengths, no host, or in another protocol is refused', async () => {
		const sent = [
			`POST /f HTTP/1.1\r\nHost: ${host}\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello`,
			`POST /f HTTP/1.1\r\nHost: ${host}\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\nhello`,
			`GET /f HTTP/1.1\r\nno header at all\r\n\r\n`,
			'\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001',
		];
		for (const bytes of sent) {
			const { status } = await tell(server.port, Buffer.from(bytes, 'latin1'));
			expect([0, 400, 421], bytes).toContain(status);
		}
	});

	it('whose head comes a letter at a time is hung up within the limit, while others are served', async () => {
		const ends = await slowEnds;
		expect(ends).toHaveLength(50);
		for (const { status, after } of ends) {
			expect([0, 408]).toContain(status);
			// 10 s for a head, and a look every 2 s; the rest is for a machine that is busy.
			expect(after).toBeLessThan(25_000);
		}
	}, 60_000);
});

describe('[P5] what every page is sent with', () => {
	it('is a policy that lets in only our own scripts, by a nonce, and a referrer for ourselves', async () => {
		for (const path of ['/', '/f', '/screen/bar', '/kiosk/kiosk-quay', '/sign-in', `/f/${code}`]) {
			const response = await fetch(`${server.url}${path}`);
			const policy = response.headers.get('content-security-policy') ?? '';
			const html = await response.text();
			expect(policy, path).toContain("default-src 'self'");
			// Kit hides its announcer with one style attribute, which is let in by its hash.
			expect(policy, path).not.toMatch(/unsafe-(inline|eval)|\*/);
			expect(response.headers.get('referrer-policy'), path).toBe('same-origin');
			expect(response.headers.get('x-content-type-options'), path).toBe('nosniff');
			expect(html, path).not.toMatch(/<[^>]+ style="/);
			const nonce = /'nonce-([^']+)'/.exec(policy)?.[1];
			for (const [script] of html.matchAll(/<script\b[^>]*>/g)) {
				// A file of our own, or written in the page and let in by the nonce.
				if (!/ src="[./]/.test(script)) expect(script, path).toContain(`nonce="${nonce}"`);
			}
		}
	});
});
