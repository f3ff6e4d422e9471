import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { StoredPages } from './stored-page.mjs';

const PATH = '/screen/bar';

/** What a server of one build answers, by path and query. */
function serverOf(build: string): Record<string, { type: string; body: string }> {
	const html = `<!doctype html><html><head>
		<link rel="icon" href="../favicon.svg" />
		<script type="module" src="/_app/screen.js?${build}"></script>
		<link href="../_app/immutable/assets/0.${build}.css" rel="stylesheet">
		</head><body><a href="/office">x</a><div id="device" data-build="${build}"></div></body></html>`;
	return {
		[PATH]: { type: 'text/html', body: html },
		'/favicon.svg': { type: 'image/svg+xml', body: '<svg/>' },
		[`/_app/screen.js?${build}`]: { type: 'text/javascript', body: `"${build}"` },
		[`/_app/screen.json?${build}`]: {
			type: 'application/json',
			body: JSON.stringify(['_app/immutable/screen/call.js', '_app/immutable/screen/call.css']),
		},
		'/_app/immutable/screen/call.js': { type: 'text/javascript', body: 'export const call=1' },
		'/_app/immutable/screen/call.css': { type: 'text/css', body: "a { b: url('./other.woff2') }" },
		'/_app/immutable/screen/other.woff2': { type: 'font/woff2', body: 'another face' },
		[`/_app/immutable/assets/0.${build}.css`]: {
			type: 'text/css',
			body: "@font-face { src: url('./face.woff2') format('woff2'), url(data:font/woff2;base64,AA) }",
		},
		'/_app/immutable/assets/face.woff2': { type: 'font/woff2', body: 'a face' },
		'/_app/version.json': { type: 'application/json', body: JSON.stringify({ version: build }) },
	};
}

describe('the page that is kept on a panel [S2]', () => {
	let folder: string;
	let server: Server;
	let origin: string;
	let answers: ReturnType<typeof serverOf>;
	let asked: string[];
	let pages: StoredPages;

	beforeEach(async () => {
		folder = mkdtempSync(join(tmpdir(), 'foyer-page-'));
		pages = new StoredPages(join(folder, 'page'));
		answers = serverOf('one');
		asked = [];
		server = createServer((req, res) => {
			const url = req.url ?? '';
			asked.push(url);
			const answer = answers[url];
			if (!answer) res.writeHead(404).end('no');
			else
				res
					.writeHead(200, {
						'content-type': answer.type,
						'content-security-policy': "default-src 'self'",
						etag: 'x',
					})
					.end(answer.body);
		}).listen(0, '127.0.0.1');
		await once(server, 'listening');
		const address = server.address();
		origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
	});

	afterEach(() => {
		server.close();
		rmSync(folder, { recursive: true });
	});

	it('comes with every file it calls for, and nothing it only leads to', async () => {
		await pages.take(origin, PATH, 'one');
		const page = await pages.find(PATH);
		expect(page?.build).toBe('one');
		expect(Object.keys(page?.files ?? {}).sort()).toEqual([
			'/_app/immutable/assets/0.one.css',
			'/_app/immutable/assets/face.woff2',
			'/_app/immutable/screen/call.css',
			'/_app/immutable/screen/call.js',
			'/_app/immutable/screen/other.woff2',
			'/_app/screen.js?one',
			'/_app/screen.json?one',
			'/favicon.svg',
			PATH,
		]);
		expect(asked).not.toContain('/office');
		const script = page?.files['/_app/screen.js?one'];
		expect((await pages.bytes(script!)).toString()).toBe('"one"');
	});

	it('[P5] keeps its policy, and no more of how it was sent than a browser judges it by', async () => {
		const { files } = await pages.take(origin, PATH, 'one');
		expect(files[PATH]?.headers).toEqual({
			'content-type': 'text/html',
			'content-security-policy': "default-src 'self'",
		});
	});

	it.each([
		['a file is missing', () => delete answers['/_app/immutable/assets/face.woff2'], 'answered 404'],
		['a file comes empty', () => (answers['/_app/screen.js?two']!.body = ''), 'came empty'],
		['the page is of another build', () => (answers[PATH] = serverOf('three')[PATH]!), 'another build'],
		[
			'the server was changed meanwhile',
			() => (answers['/_app/version.json']!.body = '{"version":"three"}'),
			'changed its build',
		],
	])('[faults, row 24] stays what it was when %s', async (_what, spoil, why) => {
		await pages.take(origin, PATH, 'one');
		answers = serverOf('two');
		spoil();
		await expect(pages.take(origin, PATH, 'two')).rejects.toThrow(why);
		expect((await pages.find(PATH))?.build).toBe('one');
	});

	it('makes room: the build before is kept, the one before that is not', async () => {
		for (const build of ['one', 'two', 'three']) {
			answers = serverOf(build);
			await pages.take(origin, PATH, build);
		}
		expect((await pages.find(PATH))?.build).toBe('three');
		const kept = readdirSync(join(folder, 'page')).map((name) =>
			readFileSync(join(folder, 'page', name), 'utf8'),
		);
		expect(kept.some((content) => content === '"two"')).toBe(true);
		expect(kept.some((content) => content === '"one"')).toBe(false);
	});

	it('[faults, row 24] is not used when a file of it is no longer what it was: the build before is', async () => {
		await pages.take(origin, PATH, 'one');
		answers = serverOf('two');
		const { files } = await pages.take(origin, PATH, 'two');
		writeFileSync(join(folder, 'page', files['/_app/screen.js?two']!.hash), '"twi"');
		expect((await pages.find(PATH))?.build).toBe('one');
		truncateSync(join(folder, 'page', 'page-before.json'), 20);
		expect(await pages.find(PATH)).toBeNull();
	});

	it('is kept for its own device and no other', async () => {
		await pages.take(origin, PATH, 'one');
		expect(await pages.find('/screen/cloakroom')).toBeNull();
	});

	it('is none on a panel that has never seen the server', async () => {
		expect(await pages.find(PATH)).toBeNull();
	});
});
