import type { IncomingMessage, ServerResponse } from 'node:http';
import { UPLOAD_PIECE } from '../../domain/media/limits.ts';
import { LARGEST_FILE } from '../../domain/season/fields.ts';
import { sessionIn } from './cookies.ts';
import { sameOrigin } from './hosts.ts';

/** The largest body any route takes, but for those that take files. */
const MAX_BODY_BYTES = 64 * 1024;

/** Takes the bytes of a file and nothing round them. */
const PIECES = '/api/media';

/** Routes that take a file from somebody who is signed in, with what the form round it needs. */
const UPLOAD_BYTES: Record<string, number> = {
	'/office/import': LARGEST_FILE + 16 * 1024,
	[PIECES]: UPLOAD_PIECE,
};

/** Body types some route reads. Kit would also parse its own binary form type, which no page of ours sends. */
const BODY_TYPES = [
	'application/json',
	'application/x-www-form-urlencoded',
	'multipart/form-data',
	'text/plain',
];

const SAFE_METHODS = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Answers what must never reach a page [P4][P5]: a host that is not ours (421), a body too large, of unknown length or
 * with a GET (413, 411, 400), a type no route reads (415), a form from another origin (403).
 * @returns the refusal, or `null` for a request that may pass
 */
export function httpRefusal(
	req: IncomingMessage,
	isOurs: (host: string | undefined) => boolean,
): { status: number; message: string } | null {
	const { host, origin } = req.headers;
	if (!isOurs(host)) {
		return { status: 421, message: 'This server does not answer to that name. Set PUBLIC_URL to add it.' };
	}
	const declared = req.headers['content-length'];
	const chunked = req.headers['transfer-encoding'] !== undefined;
	const hasBody = chunked || (declared !== undefined && declared !== '0');
	if (SAFE_METHODS.includes(req.method ?? 'GET')) {
		return hasBody ? { status: 400, message: 'A request that only reads takes no body.' } : null;
	}
	const signedIn = sessionIn(req.headers) !== null;
	// A browser names the origin of all it posts: who comes with a session and without an origin is no page of ours.
	if (!sameOrigin(origin, host) || (origin === undefined && signedIn)) {
		return {
			status: 403,
			message: 'This form was sent from another site. Open it on this server and try again.',
		};
	}
	if (!hasBody) return null;
	if (chunked) return { status: 411, message: 'Say how long the body is: Content-Length is missing.' };
	const most = largestBody(req.url, signedIn);
	if (Number(declared) > most) {
		return { status: 413, message: `The body is larger than ${most / 1024} kB. Send less.` };
	}
	const type = req.headers['content-type']?.split(';')[0]?.trim().toLowerCase() ?? '';
	if (!BODY_TYPES.includes(type) && !(type === 'application/octet-stream' && pathOf(req.url) === PIECES)) {
		return { status: 415, message: 'No page here reads that kind of body. Send a form or JSON.' };
	}
	return null;
}

function largestBody(url: string | undefined, signedIn: boolean): number {
	const path = pathOf(url);
	return signedIn && Object.hasOwn(UPLOAD_BYTES, path)
		? (UPLOAD_BYTES[path] ?? MAX_BODY_BYTES)
		: MAX_BODY_BYTES;
}

function pathOf(url: string | undefined): string {
	return (url ?? '').split('?')[0] ?? '';
}

/** Of a body that is too large: no more than this is taken from the line, for this long, before it is cut. */
const DISCARDED_BYTES = 32 * 1024 * 1024;
const DISCARDED_MS = 20_000;

/** Whether a browser sent a season file by a form that is too large: its person reads a page, not a line of text. */
export function isFileTooLarge(req: IncomingMessage, { status }: { status: number }): boolean {
	const { accept, 'content-length': declared, host, origin } = req.headers;
	return (
		status === 413 &&
		(accept ?? '').includes('text/html') &&
		sameOrigin(origin, host) &&
		Number(declared) <= DISCARDED_BYTES &&
		largestBody(req.url, sessionIn(req.headers) !== null) > MAX_BODY_BYTES
	);
}

/**
 * Answers with a page once the body has gone by unread: a browser that is cut off while it sends shows its own error
 * page, and never ours.
 */
export function sendPage(req: IncomingMessage, res: ServerResponse, status: number, html: string): void {
	const cut = setTimeout(() => req.destroy(), DISCARDED_MS);
	req.once('close', () => clearTimeout(cut));
	req.once('end', () => {
		res.writeHead(status, {
			'content-type': 'text/html; charset=utf-8',
			'content-length': Buffer.byteLength(html),
			'content-security-policy': "default-src 'none'",
			'x-content-type-options': 'nosniff',
			'referrer-policy': 'same-origin',
			connection: 'close',
		});
		res.end(html);
	});
	req.resume();
}

/** Sends a refusal and hangs up: what is still on its way is not read. */
export function sendRefusal(res: ServerResponse, refusal: { status: number; message: string }): void {
	res.writeHead(refusal.status, {
		'content-type': 'text/plain; charset=utf-8',
		'content-length': Buffer.byteLength(refusal.message),
		connection: 'close',
	});
	res.end(refusal.message);
}
