/**
 * The production entry: opens the Foyer, serves the built pages and the sockets on one port, by https on another where
 * there is a certificate, and closes all of it on a signal.
 * Run by Node 24 as it stands (types are stripped); `npm start` builds first when it must.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { readEnvironment, type Environment } from './entry/environment.ts';
import { forgetListening, noteListening } from './entry/listening.ts';
import { log } from './entry/log.ts';
import { trustworthyHeaders } from './entry/proxy.ts';
import { putFoyer } from './entry/slot.ts';
import { stopper } from './entry/stopping.ts';
import { readAuthority } from './entry/tls/certificate.ts';
import { renewCertificate } from './entry/tls/renewing.ts';
import { secureGreeting } from './entry/tls/greeting.ts';
import { SecureDoor } from './entry/tls/secure-door.ts';
import { openFoyer } from './lib/server/foyer.ts';

type Pages = (req: IncomingMessage, res: ServerResponse, next: () => void) => unknown;

function isHandlerModule(module: unknown): module is { handler: Pages } {
	return (
		typeof module === 'object' &&
		module !== null &&
		'handler' in module &&
		typeof module.handler === 'function'
	);
}

/** Kit's pages. Its top-level await runs the hooks' start, so the Foyer must be in its slot before this is called. */
async function builtPages(): Promise<Pages> {
	// adapter-node would take https for granted, and plain http in a venue would have every form post refused.
	process.env['PROTOCOL_HEADER'] = 'x-forwarded-proto';
	process.env['ADDRESS_HEADER'] = 'x-forwarded-for';
	// Which body is too large for which route, the guard says before a page sees it.
	process.env['BODY_SIZE_LIMIT'] = 'Infinity';
	const module: unknown = await import(new URL('../build/handler.js', import.meta.url).href);
	if (!isHandlerModule(module))
		throw new Error('build/handler.js is not what it should be. Run: npm run build');
	return module.handler;
}

function notFound(res: ServerResponse): void {
	res.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found\n');
}

/** Why it cannot listen, and what to do next. @param name of the variable that says on which port */
function cannotListen(
	cause: NodeJS.ErrnoException,
	name: 'PORT' | 'TLS_PORT',
	port: number,
	host: string | undefined,
): string {
	switch (cause.code) {
		case 'EADDRINUSE':
			return `Port ${port} is taken by another program, perhaps by another Foyer. Stop that one, or choose another port: ${name}=${port + 1} npm start`;
		case 'EACCES':
			return `This user may not listen on port ${port}. Choose one above 1023: ${name}=${name === 'PORT' ? 3000 : 3443} npm start`;
		case 'EADDRNOTAVAIL':
		case 'ENOTFOUND':
			return `This machine has no address ${host ?? ''}. Leave HOST out to listen on all of its addresses.`;
		default:
			return `Cannot listen on port ${port}: ${cause.message}`;
	}
}

/** @throws an Error that says why it cannot, and what to do next */
async function listen(
	server: Pick<Server, 'listen' | 'once'>,
	name: 'PORT' | 'TLS_PORT',
	port: number,
	host: string | undefined,
): Promise<void> {
	await new Promise<void>((resolve, reject) => {
		server.once('error', (cause: NodeJS.ErrnoException) => {
			reject(new Error(cannotListen(cause, name, port, host), { cause }));
		});
		server.listen(port, host, resolve);
	});
}

/** The door for https; `null` without a certificate, and where its files are of no use: the evening goes on by http. */
async function openSecurely(parts: Parameters<typeof SecureDoor.open>[0]): Promise<SecureDoor | null> {
	try {
		return await SecureDoor.open(parts);
	} catch (cause) {
		const why = cause instanceof Error ? cause.message : String(cause);
		console.error(`There is no https: ${why} Run npm run tls, or remove the folder to do without.`);
		return null;
	}
}

async function start(environment: Environment): Promise<void> {
	const { port, tlsPort, host, dataDir, databaseUrl, publicUrl, mail, trustedProxies } = environment;
	const root = fileURLToPath(new URL('..', import.meta.url));
	let door: SecureDoor | null = null;
	const plainAddress = () => (publicUrl || !host ? foyer.address() : `http://${host}:${port}`);
	const secureAddress = () => `https://${new URL(plainAddress()).hostname}:${tlsPort}`;
	const foyer = await openFoyer({
		dataDir,
		port,
		root,
		log,
		...(databaseUrl && { databaseUrl }),
		...(publicUrl && { publicUrl }),
		...(mail && { mail }),
		tls: {
			address: () => door && secureAddress(),
			standing: () => door?.standing() ?? null,
			authority: () => readAuthority(dataDir),
		},
	});
	putFoyer(foyer);
	const pages = await builtPages();

	const server = createServer(
		// A head that takes 10 s or a body that takes 60 s is not a visitor.
		{ headersTimeout: 10_000, requestTimeout: 60_000, connectionsCheckingInterval: 2_000 },
		(req, res) => {
			if (foyer.guard(req, res)) return;
			Promise.resolve(pages(req, res, () => notFound(res))).catch((cause: unknown) => {
				log.error({ err: cause }, 'a page could not be sent');
				if (res.headersSent) res.destroy();
				else
					res
						.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' })
						.end('Something went wrong here.\n');
			});
		},
	);
	foyer.attach(server);
	// First of all listeners, because the gateway's own reads these headers, too.
	server.prependListener('request', (req) => trustworthyHeaders(req, trustedProxies));
	server.prependListener('upgrade', (req) => trustworthyHeaders(req, trustedProxies));
	server.on('upgrade', (req, socket) => {
		if (!req.url?.startsWith('/socket.io/')) socket.destroy();
	});

	door = await openSecurely({
		dataDir,
		plain: server,
		now: () => foyer.now(),
		host: () => new URL(plainAddress()).hostname.replace(/^\[|\]$/g, ''),
		renew: () => renewCertificate(root, process.env),
		log,
	});

	const stop = stopper(door ? [server, door.server] : [server], foyer);
	process.on('SIGTERM', stop);
	process.on('SIGINT', stop);

	try {
		await listen(server, 'PORT', port, host);
		if (door) await listen(door.server, 'TLS_PORT', tlsPort, host);
	} catch (cause) {
		await foyer.close();
		throw cause;
	}
	try {
		noteListening(dataDir, door ? secureAddress() : plainAddress());
		server.once('close', () => forgetListening(dataDir));
	} catch (cause) {
		// A data folder that cannot be written is said elsewhere, and no reason not to open.
		log.warn({ err: cause }, 'the address could not be noted for npm run admin-link');
	}
	for (const line of foyer.greeting()) console.log(line);
	if (door) for (const line of secureGreeting(secureAddress(), door)) console.log(line);
}

try {
	await start(readEnvironment(process.env));
} catch (cause) {
	console.error(`Foyer cannot start. ${cause instanceof Error ? cause.message : String(cause)}`);
	log.debug({ err: cause }, 'start failed');
	process.exit(1);
}
