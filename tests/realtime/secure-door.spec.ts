import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createSecureServer, get, type Server } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { beyond, makeAuthority, makeServerCertificate, type Pair } from '../../scripts/certificates.ts';
import { DAY, HOUR, type Instant } from '../../src/lib/domain/time/instant.ts';
import { tlsFilesIn } from '../../src/entry/tls/files.ts';
import { secureGreeting } from '../../src/entry/tls/greeting.ts';
import { SecureDoor } from '../../src/entry/tls/secure-door.ts';

/** What somebody who trusts this authority is answered by the server, or the code of why their side hung up. */
async function ask(server: Server, ca: string, servername = 'localhost'): Promise<string> {
	if (!server.listening) await once(server.listen(0), 'listening');
	const address = server.address();
	const port = typeof address === 'object' && address ? address.port : 0;
	return new Promise((resolve) => {
		get({ port, ca, servername, agent: false }, (res) => {
			res.on('data', (chunk: Buffer) => resolve(chunk.toString()));
		}).once('error', (error) => resolve(error.message));
	});
}

describe('the door for https', () => {
	const made = Date.now();
	let dataDir: string;
	let authority: Pair;
	let door: SecureDoor | null = null;
	let renewals: number;
	let warned: string[];

	beforeEach(async () => {
		dataDir = mkdtempSync(join(tmpdir(), 'foyer-door-'));
		mkdirSync(tlsFilesIn(dataDir).folder);
		authority = await makeAuthority('A house', ['localhost'], made - 400 * DAY);
		renewals = 0;
		warned = [];
	});

	afterEach(() => {
		door?.server.close();
		rmSync(dataDir, { recursive: true });
	});

	/** Puts a certificate of that age into the folder. */
	async function put(days: number, withKey: boolean, names = ['localhost']): Promise<void> {
		const files = tlsFilesIn(dataDir);
		const pair = await makeServerCertificate(authority, names, made - days * DAY);
		writeFileSync(files.authority, authority.certificate);
		if (withKey) writeFileSync(files.authorityKey, authority.key);
		writeFileSync(files.server, pair.certificate);
		writeFileSync(files.serverKey, pair.key);
	}

	async function open(now: () => Instant = () => made): Promise<SecureDoor> {
		door = await SecureDoor.open({
			dataDir,
			plain: createServer((_req, res) => res.end('come in')),
			now,
			host: () => 'localhost',
			async renew() {
				renewals += 1;
				await put(0, true);
			},
			log: { info: () => undefined, warn: (_data, message) => void warned.push(message) },
		});
		if (!door) throw new Error('There is no door.');
		return door;
	}

	it('leads to what plain http leads to, for those who trust the authority', async () => {
		await put(0, true);
		const { server } = await open();
		expect(await ask(server, authority.certificate)).toBe('come in');
		const stranger = await makeAuthority('Another house', ['localhost'], made);
		expect(await ask(server, stranger.certificate)).toMatch(/unable to|self-signed/);
		expect([renewals, warned]).toEqual([0, []]);
	});

	it('[faults, row 28] is there with a renewed certificate before the old one ends, and nobody has to come', async () => {
		await put(397 - 29, true);
		const { server } = await open();
		expect(renewals).toBe(1);
		expect(await ask(server, authority.certificate)).toBe('come in');
		expect(door?.standing()).toEqual({ state: 'good' });
	});

	it('is renewed where the house has come to be called otherwise', async () => {
		await put(0, true, ['10.0.0.9']);
		expect((await open()).isForHouse()).toBe(true);
		expect(renewals).toBe(1);
	});

	it('[faults, row 28] tells of 14 days and of the end where the authority’s key is elsewhere', async () => {
		await put(397 - 13, false);
		const ending = await open();
		expect(ending.standing()).toMatchObject({ state: 'ending' });
		expect(warned).toHaveLength(1);
		expect(secureGreeting('https://foyer.local:3443', ending).join('\n')).toMatch(/ends on \d{4}-\d\d-\d\d/);
		const over = await open(() => made + 14 * DAY);
		expect(secureGreeting('https://foyer.local:3443', over).join('\n')).toMatch(/ended on \d{4}-\d\d-\d\d/);
		expect(renewals).toBe(0);
	});

	it('says that a certificate is not good yet, whichever clock is wrong', async () => {
		await put(0, false);
		const early = await open(() => made - 40 * HOUR);
		expect(early.standing()).toMatchObject({ state: 'early' });
		expect(secureGreeting('https://foyer.local:3443', early).join('\n')).toMatch(/clock/);
	});

	it('is not there without a certificate', async () => {
		const parts = { dataDir, plain: createServer(), now: () => made, host: () => '', renew: async () => {} };
		expect(await SecureDoor.open({ ...parts, log: { info() {}, warn() {} } })).toBeNull();
	});

	it.each([
		['a certificate that is none', 'server', 'nonsense', /server\.crt cannot be read/],
		['a key that is none', 'serverKey', 'nonsense', /server\.key cannot be read/],
		['another’s key', 'serverKey', null, /server\.key is not the key of .*server\.crt/],
	] as const)('names %s', async (_what, file, text, message) => {
		await put(0, true);
		writeFileSync(tlsFilesIn(dataDir)[file], text ?? authority.key);
		await expect(open()).rejects.toThrow(message);
	});
});

describe('an authority', () => {
	it('may speak for its house and for private networks, and for nobody else', () => {
		const reach = ['foyer.local', 'foyer.example.org', '203.0.113.7'];
		const inside = ['foyer.local', 'other.local', 'localhost', 'www.foyer.example.org', '10.1.2.3', '::1'];
		const outside = ['example.org', 'notlocal', 'example.com', '203.0.113.8', '172.32.0.1', '2001:db8::1'];
		expect(beyond(reach, [...inside, ...outside, '203.0.113.7', 'fd00::2'])).toEqual(outside);
	});

	it('is held to that by whoever trusts it', async () => {
		const authority = await makeAuthority('A house', ['localhost'], Date.now());
		const stolen = await makeServerCertificate(authority, ['bank.example'], Date.now());
		const server = createSecureServer({ cert: stolen.certificate, key: stolen.key });
		expect(await ask(server, authority.certificate, 'bank.example')).toBe('permitted subtree violation');
		server.close();
	});
});
