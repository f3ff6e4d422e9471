/**
 * `npm run tls`: makes a certificate for this machine's names with an authority of the venue's own, so that the server
 * speaks https. Run again it keeps the authority and makes another certificate; with `--new-authority` both are new, and
 * every phone has to be told again. The server itself runs it with `--renew`, which makes no authority and says one line.
 */
import { X509Certificate } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { hostname } from 'node:os';
import { parseArgs } from 'node:util';
import { readEnvironment } from '../src/entry/environment.ts';
import { tlsFilesIn, type TlsFiles } from '../src/entry/tls/files.ts';
import { houseAddress, lanAddresses } from '../src/lib/server/gateway/hosts.ts';
import { beyond, makeAuthority, makeServerCertificate, type Pair } from './certificates.ts';

const { values } = parseArgs({
	options: {
		'new-authority': { type: 'boolean', default: false },
		renew: { type: 'boolean', default: false },
	},
});

try {
	await run();
} catch (cause) {
	console.error(`No certificate was made. ${cause instanceof Error ? cause.message : String(cause)}`);
	process.exitCode = 1;
}

async function run(): Promise<void> {
	const { dataDir, publicUrl, port, tlsPort } = readEnvironment(process.env);
	const files = tlsFilesIn(dataDir);
	const all = namesOf(publicUrl);
	const now = Date.now();

	const standing = values['new-authority'] ? null : authorityIn(files);
	if (!standing && values.renew) throw new Error(`There is no authority in ${files.folder}.`);
	const authority = standing ?? (await makeAuthority(`Foyer on ${hostname()}`, all, now));
	const outside = standing ? beyond(linesOf(files.authorityNames), all) : [];
	const names = all.filter((name) => !outside.includes(name));
	const server = await makeServerCertificate(authority, names, now);
	mkdirSync(files.folder, { recursive: true, mode: 0o700 });
	if (!standing) {
		write(files.authorityKey, authority.key, 0o600);
		write(files.authorityNames, names.map((name) => `${name}\n`).join(''), 0o644);
		write(files.authority, authority.certificate, 0o644);
	}
	// The key first: a server that looks between the two finds a key of another certificate, and keeps what it has.
	write(files.serverKey, server.key, 0o600);
	write(files.server, server.certificate, 0o644);

	const until = new X509Certificate(server.certificate).validToDate.toISOString().slice(0, 10);
	console.log(`The certificate is good until ${until}, for ${names.join(', ')}.`);
	if (outside.length > 0) {
		console.log(
			`Not for ${outside.join(', ')}: its authority was made before it knew of that. npm run tls -- --new-authority makes another, which every phone has to be told of.`,
		);
	}
	if (values.renew) return;
	const plain = new URL(publicUrl ?? houseAddress(port));
	const installed = `http://${plain.hostname}:${port}/authority`;
	const address = `https://${plain.hostname}:${tlsPort}`;
	for (const line of toldNext(authority.certificate, standing === null, installed, address))
		console.log(line);
}

/** What else there is to do, once for each device. */
function toldNext(authority: string, isNew: boolean, installed: string, address: string): string[] {
	const print = new X509Certificate(authority).fingerprint256;
	return [
		isNew
			? 'The authority that gave it is new. Start the server anew, so that it opens its door for https:'
			: 'The authority that gave it is the one of before: phones that trust it have nothing to do. The server is at:',
		`  ${address}`,
		'',
		'On every staff phone, tablet and computer, once: open this address there and take what it offers,',
		`  ${installed}`,
		'after you have compared its fingerprint (SHA-256) with this one:',
		`  ${print}`,
		'  iPhone, iPad    Settings, Profile Downloaded, Install. Then General, About, Certificate Trust Settings: switch it on.',
		'  Android         Settings, search for “CA certificate”, Install anyway, choose the file.',
		'  macOS           Open the file in Keychain Access, keychain System, then: always trust.',
		'  Windows         Open the file, Install Certificate, Local Machine, Trusted Root Certification Authorities.',
		'  Linux           Chromium, Firefox: settings, certificates, authorities, import: trust it for websites.',
		'Panels with the player kit need none of it: they go on by http (docs/player-kit.md).',
	];
}

/** The machine's own names and addresses, and PUBLIC_URL's. */
function namesOf(publicUrl: string | undefined): string[] {
	const own = hostname().toLowerCase();
	const [first = own] = own.split('.');
	// An address of one cable only means nothing on another machine.
	const addresses = lanAddresses().filter((address) => !address.startsWith('fe80:'));
	const published = publicUrl ? [new URL(publicUrl).hostname.replace(/^\[|\]$/g, '')] : [];
	const all = [`${first}.local`, own, 'localhost', ...published, '127.0.0.1', '::1', ...addresses];
	return [...new Set(all)].filter(isName);
}

function isName(name: string): boolean {
	return isIP(name) !== 0 || /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/.test(name);
}

function linesOf(path: string): string[] {
	return existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter(isName) : [];
}

/** The authority that stands, if its key is there to make another certificate with. */
function authorityIn({ authority, authorityKey }: TlsFiles): Pair | null {
	if (!existsSync(authority)) return null;
	if (existsSync(authorityKey))
		return { certificate: readFileSync(authority, 'utf8'), key: readFileSync(authorityKey, 'utf8') };
	throw new Error(
		`The authority’s key is not at ${authorityKey}. Put it back for as long as this takes, or make another authority: npm run tls -- --new-authority`,
	);
}

/** Whole or not at all, and never readable by others in between. */
function write(path: string, text: string, mode: number): void {
	writeFileSync(`${path}.new`, text, { mode });
	chmodSync(`${path}.new`, mode);
	renameSync(`${path}.new`, path);
}
