/** The venue's own authority: what `npm run tls` makes, and a built server that serves with it. */
import { cp, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { io } from 'socket.io-client';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { makeAuthority, makeServerCertificate } from '../../scripts/certificates.ts';
import { DAY } from '../../src/lib/domain/time/instant.ts';
import { tlsFilesIn } from '../../src/entry/tls/files.ts';
import { freePort, startFoyer, type FoyerServer } from '../support/foyer-server.ts';
import { npmDone } from '../support/npm.ts';
import { arrival } from '../support/sockets.ts';
import { signIn } from '../support/staff-session.ts';

interface Answered {
	status: number;
	headers: Record<string, string | string[] | undefined>;
	body: string;
}

/** One request by https, by somebody who trusts this authority, or nobody but those whom the system trusts. */
function secureFetch(
	url: string,
	ca: string | undefined,
	{ method = 'GET', headers = {}, body = '' } = {},
): Promise<Answered> {
	// The name of the certificate is proved by the address, whatever the request calls its host.
	const servername = new URL(url).hostname;
	return new Promise((resolve, reject) => {
		const asked = request(url, { method, headers, servername, agent: false, ...(ca && { ca }) }, (res) => {
			let text = '';
			res.on('data', (chunk: Buffer) => (text += chunk.toString()));
			res.on('end', () => resolve({ status: res.statusCode ?? 0, headers: res.headers, body: text }));
		});
		asked.once('error', reject);
		asked.end(body);
	});
}

/** Where a server on this data folder serves https, and the authority to trust. */
interface Secured {
	server: FoyerServer;
	url: string;
	ca: string;
}

/** A data folder with the demonstration and whatever `prepare` puts beside it, and a server on it. */
async function serve(prepare: (dataDir: string) => Promise<void>): Promise<Secured> {
	const folder = await mkdtemp(join(tmpdir(), 'foyer-tls-'));
	try {
		await cp(inject('laid'), folder, { recursive: true });
		await prepare(folder);
		const tlsPort = await freePort();
		const server = await startFoyer({ like: folder, env: { TLS_PORT: String(tlsPort) } });
		const ca = await readFile(tlsFilesIn(server.dataDir).authority, 'utf8');
		return { server, url: `https://localhost:${tlsPort}`, ca };
	} finally {
		await rm(folder, { recursive: true });
	}
}

/** Puts a certificate there that was made so many days ago, and was not renewed: its authority's key is elsewhere. */
async function madeDaysAgo(dataDir: string, days: number): Promise<void> {
	const at = Date.now() - days * DAY;
	const names = ['localhost', '127.0.0.1'];
	const authority = await makeAuthority('A house', names, at);
	const server = await makeServerCertificate(authority, names, at);
	const files = tlsFilesIn(dataDir);
	await mkdir(files.folder);
	await writeFile(files.authority, authority.certificate);
	await writeFile(files.server, server.certificate);
	await writeFile(files.serverKey, server.key);
}

describe('a server with a certificate of its own house', () => {
	let secured: Secured;
	let told: { code: number | null; said: string };
	let again: { code: number | null; said: string };

	beforeAll(async () => {
		secured = await serve(async (dataDir) => {
			told = await npmDone('tls', [], { DATA_DIR: dataDir });
			const before = await readFile(tlsFilesIn(dataDir).authority, 'utf8');
			again = await npmDone('tls', [], { DATA_DIR: dataDir });
			expect(await readFile(tlsFilesIn(dataDir).authority, 'utf8')).toBe(before);
		});
	});
	afterAll(() => secured.server.discard());

	it('is told what to do, and a second run keeps the authority', () => {
		expect(told.code).toBe(0);
		expect(told.said).toMatch(/The authority that gave it is new\./);
		expect(told.said).toMatch(/^ {2}http:\/\/.*\/authority$/m);
		expect(told.said).toMatch(/^ {2}([0-9A-F]{2}:){31}[0-9A-F]{2}$/m);
		expect(again.code).toBe(0);
		expect(again.said).toMatch(/the one of before/);
	});

	it('keeps its keys to its own user', async () => {
		const { folder, authorityKey, serverKey } = tlsFilesIn(secured.server.dataDir);
		for (const [path, mode] of [
			[folder, 0o700],
			[authorityKey, 0o600],
			[serverKey, 0o600],
		] as const)
			expect((await stat(path)).mode & 0o777, path).toBe(mode);
	});

	it('lets in who trusts the authority, and who does not is kept out by their own browser', async () => {
		const { url, ca } = secured;
		expect((await secureFetch(`${url}/sign-in`, ca)).status).toBe(200);
		await expect(secureFetch(`${url}/sign-in`, undefined)).rejects.toMatchObject({
			code: expect.stringMatching(/UNABLE_TO_VERIFY|SELF_SIGNED|UNABLE_TO_GET/) as string,
		});
		const page = await fetch(`${secured.server.url}/sign-in`);
		expect(page.status, 'plain http goes on').toBe(200);
	});

	it('gives the authority to phones, as a file their settings take', async () => {
		const response = await fetch(`${secured.server.url}/authority`);
		expect(response.headers.get('content-type')).toBe('application/x-x509-ca-cert');
		expect(await response.text()).toBe(secured.ca);
	});

	it('[P5] takes a form of its own, keeps the session in a __Host- cookie, and refuses a form of plain http', async () => {
		const { server, url, ca } = secured;
		const body = new URLSearchParams({
			login: 'ruth',
			password: server.demo.passwords['ruth'] ?? '',
		}).toString();
		const post = (origin: string) =>
			secureFetch(`${url}/sign-in`, ca, {
				method: 'POST',
				body,
				headers: {
					origin,
					accept: 'text/html',
					'content-type': 'application/x-www-form-urlencoded',
					'content-length': String(body.length),
				},
			});
		const signedIn = await post(url);
		expect(signedIn.status).toBe(303);
		expect(String(signedIn.headers['set-cookie'])).toMatch(/^__Host-foyer=.*; Secure/);
		expect((await post(server.url)).status).toBe(403);
		const [cookie = ''] = String(signedIn.headers['set-cookie']).split(';');
		expect((await secureFetch(`${url}/staff`, ca, { headers: { cookie } })).status).toBe(200);
	});

	it('[P5] answers to no other name', async () => {
		const { url, ca } = secured;
		expect((await secureFetch(`${url}/sign-in`, ca, { headers: { host: 'evil.example' } })).status).toBe(421);
	});

	it('carries the sockets of screens by wss, and lets them go in good order when it stops', async () => {
		const { server, url, ca } = secured;
		const hello = { as: 'screen', device: 'bar', token: server.demo.tokens['bar'], ...arrival() };
		const socket = io(url, {
			transports: ['websocket'],
			reconnection: false,
			forceNew: true,
			auth: hello,
			ca,
			extraHeaders: { origin: url },
		});
		await new Promise<void>((resolve, reject) => {
			socket.once('connect', resolve);
			socket.once('connect_error', reject);
		});
		expect(await socket.timeout(10_000).emitWithAck('clock:ask')).toBeTypeOf('number');
		const gone = new Promise<string>((resolve) => socket.once('disconnect', resolve));
		expect(await server.stop()).toBe(0);
		expect(await gone).toBe('transport close');
		await server.start();
	});
});

describe('a certificate that has ended', () => {
	it('[faults, row 28] is named at the start where it cannot be renewed, and the house goes on by http', async () => {
		const { server, url, ca } = await serve((dataDir) => madeDaysAgo(dataDir, 400));
		// It stands below the line by which a start is known.
		await expect
			.poll(() => server.printed())
			.toMatch(/Its certificate ended on \d{4}-\d\d-\d\d: nobody comes in/);
		await expect(secureFetch(`${url}/sign-in`, ca)).rejects.toMatchObject({ code: 'CERT_HAS_EXPIRED' });
		expect((await fetch(`${server.url}/sign-in`)).status).toBe(200);
		const office = await officePage(server);
		expect(office).toContain('The certificate for https ended on');
		await server.discard();
	});
});

/** The list of devices as the house manager's browser gets it. */
async function officePage(server: FoyerServer): Promise<string> {
	const { cookie } = await signIn(server, 'ruth');
	return (await fetch(`${server.url}/office/devices`, { headers: { cookie } })).text();
}
