/** Makes a venue's own authority and the certificates it gives, for `npm run tls`. */
import 'reflect-metadata';
import * as x509 from '@peculiar/x509';
import { isIP } from 'node:net';
import { DAY, type Instant } from '../src/lib/domain/time/instant.ts';

/** A certificate and its key, both as PEM. */
export interface Pair {
	certificate: string;
	key: string;
}

/** An authority is installed by hand on every phone: once is enough for as long as a machine lasts. */
const AUTHORITY_DAYS = 3_650;

/** No longer than browsers take from anybody. */
const SERVER_DAYS = 397;

/** Clocks of phones and panels run behind; a certificate made this minute must be good there, too. */
const EARLIER = DAY;

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };

/** Networks that are nobody's on the internet: what an authority of a house may speak for. As address and bits. */
const PRIVATE: readonly (readonly [address: string, bits: number])[] = [
	['127.0.0.0', 8],
	['10.0.0.0', 8],
	['172.16.0.0', 12],
	['192.168.0.0', 16],
	['169.254.0.0', 16],
	['::1', 128],
	['fc00::', 7],
];

/**
 * A new authority. Whoever steals its key can pretend to be this house and nobody else: it is good for these names, for
 * names under `.local` and for private addresses only, and every browser that trusts it holds it to that.
 */
export async function makeAuthority(name: string, names: readonly string[], now: Instant): Promise<Pair> {
	const keys = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
	const certificate = await x509.X509CertificateGenerator.createSelfSigned({
		serialNumber: serial(),
		name: [{ CN: [name] }],
		notBefore: new Date(now - EARLIER),
		notAfter: new Date(now + AUTHORITY_DAYS * DAY),
		signingAlgorithm: algorithm,
		keys,
		extensions: [
			new x509.BasicConstraintsExtension(true, 0, true),
			new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
			await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
			new x509.Extension('2.5.29.30', true, nameConstraints(reachOf(names))),
		],
	});
	return { certificate: certificate.toString('pem'), key: await pemOf(keys.privateKey) };
}

/** A certificate for a server of these names, from this authority. */
export async function makeServerCertificate(
	authority: Pair,
	names: readonly string[],
	now: Instant,
): Promise<Pair> {
	const issuer = new x509.X509Certificate(authority.certificate);
	const [pkcs8] = x509.PemConverter.decode(authority.key);
	if (!pkcs8) throw new Error('The authority’s key is none.');
	const signingKey = await crypto.subtle.importKey('pkcs8', pkcs8, algorithm, false, ['sign']);
	const keys = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
	const certificate = await x509.X509CertificateGenerator.create({
		serialNumber: serial(),
		subject: [{ CN: [names[0] ?? 'Foyer'] }],
		issuer: issuer.subjectName,
		notBefore: new Date(Math.max(now - EARLIER, issuer.notBefore.getTime())),
		notAfter: new Date(Math.min(now + SERVER_DAYS * DAY, issuer.notAfter.getTime())),
		signingAlgorithm: algorithm,
		signingKey,
		publicKey: keys.publicKey,
		extensions: [
			new x509.BasicConstraintsExtension(false, undefined, true),
			new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
			new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
			new x509.SubjectAlternativeNameExtension(
				names.map((value): x509.JsonGeneralName => ({ type: isIP(value) ? 'ip' : 'dns', value })),
			),
			await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
			await x509.AuthorityKeyIdentifierExtension.create(issuer),
		],
	});
	return { certificate: certificate.toString('pem'), key: await pemOf(keys.privateKey) };
}

/** Of these names, those that an authority made for `reach` cannot speak for. */
export function beyond(reach: readonly string[], names: readonly string[]): string[] {
	const allowed = reachOf(reach);
	return names.filter((name) => {
		const address = bytesOf(name);
		return address
			? !allowed.networks.some(([network, mask]) => isIn(address, network, mask))
			: !allowed.names.some((known) => name === known || name.endsWith(`.${known}`));
	});
}

interface Reach {
	/** Each with all names under it. */
	names: string[];
	/** As address and mask. */
	networks: [Uint8Array, Uint8Array][];
}

function reachOf(names: readonly string[]): Reach {
	const own = names.flatMap((name): [string, number][] => (isIP(name) ? [[name, 128]] : []));
	return {
		names: [...new Set(['local', 'localhost', ...names.filter((name) => !isIP(name))])],
		networks: [...PRIVATE, ...own].map(([address, bits]) => {
			const bytes = bytesOf(address) ?? new Uint8Array();
			return [bytes, maskOf(bits, bytes.length)];
		}),
	};
}

function isIn(address: Uint8Array, network: Uint8Array, mask: Uint8Array): boolean {
	return (
		address.length === network.length &&
		address.every((byte, index) => (byte & (mask[index] ?? 0)) === network[index])
	);
}

function maskOf(bits: number, bytes: number): Uint8Array {
	return Uint8Array.from({ length: bytes }, (_, index) => {
		const here = Math.max(0, Math.min(8, bits - index * 8));
		return (0xff << (8 - here)) & 0xff;
	});
}

/** The four or sixteen bytes of an address; `null` for a name. */
function bytesOf(address: string): Uint8Array | null {
	switch (isIP(address)) {
		case 4:
			return Uint8Array.from(address.split('.'), Number);
		case 6: {
			// The parser of URLs writes every IPv6 address in one way, without an embedded IPv4 part.
			const plain = new URL(`http://[${address}]/`).hostname.slice(1, -1);
			const [head = '', tail] = plain.split('::');
			const groups = (text: string) =>
				text === '' ? [] : text.split(':').map((group) => parseInt(group, 16));
			const [front, back] = [groups(head), groups(tail ?? '')];
			const all = tail === undefined ? front : [...front, ...zeros(8 - front.length - back.length), ...back];
			return Uint8Array.from(all.flatMap((group) => [group >> 8, group & 0xff]));
		}
		default:
			return null;
	}
}

function zeros(count: number): number[] {
	return Array.from({ length: count }, () => 0);
}

/** RFC 5280, 4.2.1.10: permitted subtrees alone. The library knows no such extension. */
function nameConstraints({ names, networks }: Reach): Uint8Array<ArrayBuffer> {
	const dns = names.map((name) => der(0x30, der(0x82, new TextEncoder().encode(name))));
	const ip = networks.map(([address, mask]) => der(0x30, der(0x87, address, mask)));
	return der(0x30, der(0xa0, ...dns, ...ip));
}

/** One DER value, up to 65,535 bytes long. */
function der(tag: number, ...parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
	const length = parts.reduce((sum, part) => sum + part.length, 0);
	const head = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
	const bytes = new Uint8Array(1 + head.length + length);
	bytes.set([tag, ...head]);
	let at = 1 + head.length;
	for (const part of parts) {
		bytes.set(part, at);
		at += part.length;
	}
	return bytes;
}

/** Positive, of 19 random bytes. */
function serial(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(19));
	return `01${Buffer.from(bytes).toString('hex')}`;
}

async function pemOf(key: CryptoKey): Promise<string> {
	return `${x509.PemConverter.encode(await crypto.subtle.exportKey('pkcs8', key), 'PRIVATE KEY')}\n`;
}
