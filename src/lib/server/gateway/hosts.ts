import { hostname, networkInterfaces } from 'node:os';

/** Asking the system takes a tenth of a millisecond, and each of a thousand returning screens makes us ask. */
const KNOWN_FOR_MS = 1_000;

let known: { addresses: string[]; askedAt: number } | null = null;

/** The machine's addresses on its networks, IPv4 first; the loopback is not among them. At most a second old. */
export function lanAddresses(): string[] {
	const now = performance.now();
	if (!known || now - known.askedAt > KNOWN_FOR_MS) known = { addresses: askSystem(), askedAt: now };
	return known.addresses;
}

function askSystem(): string[] {
	const all = Object.values(networkInterfaces()).flatMap((found) => found ?? []);
	const outside = all.filter(({ internal }) => !internal);
	const v4 = outside.filter(({ family }) => family === 'IPv4').map(({ address }) => address);
	const v6 = outside.filter(({ family }) => family === 'IPv6').map(({ address }) => address);
	return [...v4, ...v6];
}

/** This machine's name on its network, by which phones without a name server find it. */
function networkName(): string {
	// Some systems say the whole name, some the first part of it.
	return `${(hostname().split('.')[0] ?? '').toLowerCase()}.local`;
}

/**
 * The address of a server on this machine for others in the house. Its number, if that is an IPv4 one; else its name: an
 * IPv6 number stands in brackets, which no code of ours can carry [F2], so that it is the last resort.
 */
export function houseAddress(
	port: number,
	[first]: readonly string[] = lanAddresses(),
	name = networkName(),
): string {
	if (first === undefined) return `http://localhost:${port}`;
	if (!first.includes(':')) return `http://${first}:${port}`;
	return /^[a-z0-9-]+\.local$/.test(name) ? `http://${name}:${port}` : `http://[${first}]:${port}`;
}

/**
 * Which `Host` headers are ours [P5]: localhost, this machine's own addresses, its mDNS name, and PUBLIC_URL. Anything
 * else is somebody else's name for us: a rebinding page, or a proxy nobody told us of.
 */
export function hostCheck(publicUrl: string | undefined): (host: string | undefined) => boolean {
	const names = new Set(['localhost', '127.0.0.1', '[::1]', networkName()]);
	if (publicUrl) names.add(new URL(publicUrl).hostname.toLowerCase());
	return (host) => {
		if (!host) return false;
		const name = host.toLowerCase().replace(/:\d{1,5}$/, '');
		if (names.has(name)) return true;
		return lanAddresses().some((address) => name === (address.includes(':') ? `[${address}]` : address));
	};
}

/** Whether a browser's `Origin` is this very host. A request without one is no browser's, and carries no cookie of ours. */
export function sameOrigin(origin: string | undefined, host: string | undefined): boolean {
	if (origin === undefined) return true;
	if (!URL.canParse(origin)) return false;
	return new URL(origin).host.toLowerCase() === host?.toLowerCase();
}
