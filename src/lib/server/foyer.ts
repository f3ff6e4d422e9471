import type { IncomingMessage, Server as HttpServer, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Logger } from 'pino';
import type { Answer, CommandValue } from '../contract/events.ts';
import type { CommandName } from '../contract/payloads.ts';
import { codeUrl } from '../domain/feedback/codes.ts';
import type { Fact } from '../domain/night-log/fact.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { Instant } from '../domain/time/instant.ts';
import { nearestLanguage, voicesOf, type Catalogue } from '../words/words.ts';
import { bearerIn, callerOf } from './callers.ts';
import { Clockwork } from './clockwork.ts';
import {
	castDemonstration,
	DEMONSTRATION_VENUE,
	demonstrationIsOver,
	layDemonstration,
	type Demonstration,
} from './demonstration.ts';
import { openDoor, type Caller } from './door/door.ts';
import { commandLimiter, pairingLimiter, signInLimiter } from './door/limits.ts';
import { sessionCookieName } from './gateway/cookies.ts';
import { actorRoomOf, Gateway, SIGNED_IN } from './gateway/gateway.ts';
import { hostCheck, lanAddresses } from './gateway/hosts.ts';
import { httpRefusal, sendRefusal } from './gateway/http-guard.ts';
import { OnLine } from './gateway/on-line.ts';
import { Publisher } from './gateway/publisher.ts';
import { firstProgramme, loadManifests } from './manifests.ts';
import { greetingOf } from './greeting.ts';
import { readMedia } from './media.ts';
import { PaintedHistory } from './painted-history.ts';
import { lastPainted } from './store/painted.ts';
import { countAdministrators } from './store/people.ts';
import { openStore, type Commit } from './store/store.ts';
import { listVenues, loadVenue } from './store/venues.ts';
import { acceptAdminLink, adminLinkIsOpen, makeAdminLink } from './usecases/admin-link.ts';
import { askOf } from './usecases/ask.ts';
import { identifyDevice, identifyPerson, sessionIsOpen } from './usecases/identify.ts';
import { askPairing } from './usecases/pair-device.ts';
import { signIn, type Session } from './usecases/sign-in.ts';
import { openDocuments, type Document } from './views/documents.ts';
import { officeView, type OfficeView } from './views/office.ts';
import {
	phoneView,
	tonightView,
	venueLine,
	type FrontDoorView,
	type PhoneView,
	type TonightView,
} from './views/phone.ts';
import type { Lookout } from './views/projection.ts';
import { readWords, refusalText, SHIPPED_WORDS, type CatalogueFile } from './words.ts';

export interface FoyerOptions {
	/** Where the embedded database, media, the venue's own words and the demonstration's secrets live. */
	dataDir: string;
	databaseUrl?: string;
	port: number;
	/** The address patrons' codes lead to; else the machine's first LAN address. */
	publicUrl?: string;
	/** The project's folder. */
	root: string;
	log: Logger;
	/** For tests on a moved clock; the machine's clock otherwise. */
	now?: () => Instant;
}

/** A session as the cookie carries it. */
export interface SessionCookie {
	name: string;
	secret: string;
	expiresAt: Instant;
	secure: boolean;
}

/** The running server, as the entry and the pages know it. */
export interface Foyer {
	/** Answers what must never reach a page (foreign host, oversized body …). `true` = answered. */
	guard(req: IncomingMessage, res: ServerResponse): boolean;
	attach(server: HttpServer): void;
	/** What to print once it listens: addresses, what to open, first-start links. */
	greeting(): string[];
	/** Sockets, timers, store. Idempotent. */
	close(): Promise<void>;

	now(): Instant;
	/** The base address codes and links lead to, e.g. `http://192.168.1.20:3000`. */
	address(): string;
	/** A language of the venue for an `Accept-Language` header. */
	languageFor(acceptLanguage: string | null): string;
	/** Fluent source of these files in every language, for a page's data. */
	catalogue(...files: CatalogueFile[]): Catalogue;

	/** Everybody's way in [ARCHITECTURE, the one path]. */
	enter<Name extends CommandName>(
		name: Name,
		caller: Caller,
		call: { id: string; input: unknown },
	): Promise<Answer<CommandValue<Name>>>;
	/** Who sends this request: a session cookie, else `Authorization: Bearer` of a device or an integration. */
	callerOf(headers: Headers): Promise<Caller | null>;
	/** A patron's phone, known by a random id it keeps. */
	visitor(id: string, language: string): Caller;

	signIn(
		input: { login: string; password: string },
		from: { address: string; secure: boolean; language: string },
	): Promise<Answer<SessionCookie>>;
	/** Whether an administrator's link opens anything. */
	adminLinkOpen(secret: string): Promise<boolean>;
	acceptAdminLink(
		secret: string,
		input: { name: string; login: string; password: string },
		from: { secure: boolean; language: string },
	): Promise<Answer<SessionCookie>>;

	/** A static document, for a device with its token; `null` when there is none by that hash or the token is not good. */
	document(hash: string, bearer: string | null): Promise<Document | null>;
	/** What `/f/<code>` shows; the visitor's own answer included, so that it can be changed. */
	phone(code: string, visitor: string | null): Promise<PhoneView>;
	/** Tonight in public words, for pages without a code. */
	tonight(): Promise<TonightView>;
	/** What the front door lists. */
	frontDoor(): Promise<FrontDoorView>;
	/** People, devices and tokens, for those who may manage them; parts this caller may not see are `null`. */
	office(caller: Caller): Promise<OfficeView>;
	/** A file of the media folder by its name; `null` when there is none. */
	media(name: string): Promise<{ body: Uint8Array<ArrayBuffer>; type: string } | null>;
}

/** Opens everything a running server needs, in one visible place. Nothing listens until `attach`. */
export async function openFoyer(options: FoyerOptions): Promise<Foyer> {
	const { dataDir, databaseUrl, port, publicUrl, root, log } = options;
	const now = options.now ?? Date.now;
	const mediaDir = join(dataDir, 'media');
	const failed = (error: unknown) => log.error({ err: error }, 'something went wrong behind the scenes');

	const words = await readWords(SHIPPED_WORDS, join(dataDir, 'words'));
	for (const problem of words.problems) log.warn({ problem }, 'a word catalogue of this venue was left out');
	const rules = firstProgramme(await loadManifests(root));
	const store = await openStore({ dataDir, log, ...(databaseUrl && { databaseUrl }) });

	// The demonstration, unless a real venue was set up.
	const venues = await listVenues(store.db);
	const demonstrates = venues.length === 0 || venues.some(({ demonstration }) => demonstration);
	let demonstration: Demonstration | null = null;
	const lay = (around: 'now' | 'usual', at: Instant) =>
		layDemonstration({ store, mediaDir, rules }, around, at);
	if (demonstrates) {
		if (venues.length === 0 || (await demonstrationIsOver(store, now()))) await lay('now', now());
		demonstration = await castDemonstration(store, dataDir, now());
	}
	const venue = venues[0]?.id ?? DEMONSTRATION_VENUE;
	const standing = await loadVenue(store.db, venue);
	if (!standing) throw new Error(`There is no venue "${venue}" in this database.`);
	const { zone, languages } = standing.settings;
	const first = languages[0] ?? 'en';

	const address = () => publicUrl ?? `http://${lanAddresses()[0] ?? 'localhost'}:${port}`;
	const voices = voicesOf(words.catalogue('common', 'refusals'), first, (what) =>
		log.warn({ what }, 'words'),
	);
	const word = (refusal: Refusal, language: string) => refusalText(voices(language), refusal, zone, language);
	const isOurs = hostCheck(publicUrl);

	const signIns = signInLimiter();
	const pairings = pairingLimiter();
	const onLine = new OnLine();
	for (const [device, painted] of await lastPainted(store.db, venue)) onLine.remember(venue, device, painted);
	const documents = openDocuments({
		wordsOf: (language) => words.catalogue('common', 'screen', 'kiosk')[language] ?? '',
		addressOf: () => new URL(address()).host,
		codeUrl: (code) => codeUrl(address(), code),
	});
	const lookoutOf = (at: string, zoneThere: string): Lookout => ({
		db: store.db,
		venue: at,
		zone: zoneThere,
		now: now(),
		presence: onLine,
		documents,
	});
	const history = new PaintedHistory(store, failed);

	const door = openDoor({
		now,
		limiter: commandLimiter(),
		word,
		bind: ({ actor, via, source }, at, input, mark) =>
			askOf(store, { actor, via, source, now: at }, input, mark),
		answered: (at) => publisher.touch(at, ['answered']),
		failed: (error, command) => log.error({ err: error, command }, 'a command could not be carried out'),
	});
	const publisher: Publisher = new Publisher({
		occupied: (room) => gateway.occupied(room),
		emit: (room, slice) => gateway.emit(room, slice),
		async lookout(at) {
			const row = await loadVenue(store.db, at);
			if (!row) throw new Error(`There is no venue "${at}".`);
			return { ...lookoutOf(at, row.settings.zone), incarnation: row.incarnation, revision: row.revision };
		},
		monotonic: () => performance.now(),
		failed,
	});
	const gateway: Gateway = new Gateway({
		now,
		door,
		publisher,
		onLine,
		history,
		isOurs,
		word,
		log,
		identifyPerson: (secret) => identifyPerson(store.db, secret, now()),
		identifyDevice: (token) => identifyDevice(store.db, token),
		async askPairing(device, kind, from) {
			const wait = await pairings.take(from);
			return wait === null ? askPairing(store, device, kind, now()) : null;
		},
	});
	const clockwork = new Clockwork({
		store,
		now,
		layDemonstration: (at) => lay('usual', at),
		sessionsExpired: () => hangUpSignedOut(SIGNED_IN),
		failed,
	});

	/** Commit, then tell: everything that follows from a commit, in one place. */
	const unfollow = store.follow((commit) => {
		const facts = commit.facts.map(({ fact }) => fact);
		if (facts.some((fact) => CHANGES_DOCUMENTS.has(fact))) documents.forget(commit.venue);
		publisher.touch(commit.venue, facts);
		endWhatEnded(commit);
	});

	function hangUpSignedOut(room: string): Promise<void> {
		const isOpen = (session: string | null) => sessionIsOpen(store.db, session, now());
		return gateway.endUnless(room, { code: 'not-signed-in', details: {} }, isOpen);
	}

	/** Hangs up what a commit shut out, and lets in what it let in [P2]. */
	function endWhatEnded({ venue: at, facts }: Commit): void {
		for (const { fact, data } of facts) {
			if (fact === 'device-paired') {
				// One that was here under this id before has a dead token from now on.
				gateway.end(actorRoomOf(at, 'device', String(data['device'])), {
					code: 'device-unknown',
					details: {},
				});
				gateway.paired(String(data['device']));
			}
			if (fact === 'device-paired' || fact === 'device-placed') clockwork.deviceChanged(at);
			if (fact === 'device-revoked' || fact === 'device-blocked') {
				const code = fact === 'device-revoked' ? 'device-unknown' : 'device-blocked';
				gateway.end(actorRoomOf(at, 'device', String(data['device'])), { code, details: {} });
			}
			if (fact === 'person-removed' || fact === 'password-set' || fact === 'signed-out') {
				hangUpSignedOut(actorRoomOf(at, 'person', String(data['person']))).catch(failed);
			}
		}
	}

	function cookieOf({ secret, expiresAt }: Session, secure: boolean): SessionCookie {
		return { name: sessionCookieName(secure), secret, expiresAt, secure };
	}

	await clockwork.start();
	const adminLink =
		(await countAdministrators(store.db, venue)) === 0 || (demonstrates && venues.length === 0)
			? await makeAdminLink(store, { kind: 'foyer', venue, id: 'command-line' }, now())
			: null;

	let closing: Promise<void> | null = null;
	return {
		guard(req, res) {
			const refusal = httpRefusal(req, isOurs);
			if (refusal) sendRefusal(res, refusal);
			return refusal !== null;
		},
		attach: (server) => gateway.attach(server),
		greeting: () => greetingOf({ port, address: address(), demonstration, adminLink }),
		close() {
			closing ??= (async () => {
				gateway.close();
				publisher.close();
				unfollow();
				await clockwork.stop();
				await history.flush();
				await store.close();
			})();
			return closing;
		},

		now,
		address,
		languageFor: (acceptLanguage) => nearestLanguage(wantedLanguages(acceptLanguage), languages) ?? first,
		catalogue: (...files) => words.catalogue(...files),

		enter: (name, caller, call) => door.enter(name, caller, call),
		callerOf(headers) {
			const language = nearestLanguage(wantedLanguages(headers.get('accept-language')), languages) ?? first;
			return callerOf(store, headers, language, now());
		},
		visitor: (id, language) => ({
			actor: { kind: 'visitor', venue, id },
			session: null,
			via: null,
			source: 'form',
			language,
		}),

		async signIn(input, { address: from, secure, language }) {
			const wait = await signIns.take(from, input.login);
			if (wait !== null)
				return door.refuse({ code: 'too-many', details: { seconds: wait } }, language, venue);
			const outcome = await signIn(store, venue, input, now());
			if (!outcome.ok) return door.refuse(outcome.refusal, language, venue);
			return { ok: true, value: cookieOf(outcome.value, secure) };
		},
		adminLinkOpen: (secret) => adminLinkIsOpen(store, secret, now()),
		async acceptAdminLink(secret, input, { secure, language }) {
			const outcome = await acceptAdminLink(store, secret, input, now());
			if (!outcome.ok) return door.refuse(outcome.refusal, language, venue);
			return { ok: true, value: cookieOf(outcome.value, secure) };
		},

		async document(hash, authorization) {
			const bearer = bearerIn(authorization);
			const device = bearer === null ? null : await identifyDevice(store.db, bearer);
			if (!device || device.blocked) return null;
			return documents.find(device.actor.venue, hash);
		},
		phone: (code, visitor) => phoneView(lookoutOf(venue, zone), code, visitor),
		tonight: () => tonightView(lookoutOf(venue, zone)),
		async frontDoor() {
			return {
				venue: await venueLine(lookoutOf(venue, zone)),
				demonstration: demonstration && {
					screens: demonstration.screens,
					kiosks: demonstration.kiosks,
					logins: demonstration.people.map(({ login, role }) => ({ login, role })),
				},
			};
		},
		office: ({ actor }) => {
			if (actor.kind !== 'person') throw new Error('The office is for people.');
			return officeView(lookoutOf(actor.venue, zone), actor);
		},
		media: (name) => readMedia(mediaDir, name),
	};
}

/** Facts after which a plan or the codes of a device may read differently. */
const CHANGES_DOCUMENTS: ReadonlySet<Fact> = new Set([
	'demonstration-laid',
	'day-began',
	'codes-made',
	'device-placed',
	'restored',
]);

/** The languages of an `Accept-Language` header, most wanted first. */
function wantedLanguages(header: string | null): string[] {
	return (header ?? '')
		.split(',')
		.map((part) => {
			const [tag = '', quality] = part.trim().split(';q=');
			return { tag, quality: quality === undefined ? 1 : Number(quality) };
		})
		.filter(({ tag, quality }) => tag !== '' && quality > 0)
		.sort((a, b) => b.quality - a.quality)
		.map(({ tag }) => tag);
}
