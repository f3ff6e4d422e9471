import type { IncomingMessage, Server as HttpServer, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Logger } from 'pino';
import type { Answer, CommandValue } from '../contract/events.ts';
import type { CommandName } from '../contract/payloads.ts';
import { sessionCookieName } from '../contract/session-cookie.ts';
import { carriesCodes, codeUrl, LONGEST_BASE } from '../domain/feedback/codes.ts';
import { BRAND_FACTS, SEASON_FACTS, type Fact } from '../domain/night-log/fact.ts';
import type { PersonActor } from '../domain/people/actor.ts';
import { reach } from '../domain/people/authority.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { SeasonFile } from '../domain/season/row.ts';
import { textIn } from '../domain/time/clock-text.ts';
import { SECOND, type Instant, type LocalDate } from '../domain/time/instant.ts';
import { addDays, venueDay } from '../domain/time/zone.ts';
import type { CertificateStanding } from '../domain/venue/certificate.ts';
import { nearestLanguage, voicesOf, type Catalogue } from '../words/words.ts';
import { bearerIn, callerOf } from './callers.ts';
import { clockDoubt } from './clock-doubt.ts';
import { ServerTime, type MachineClocks } from './clock.ts';
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
import { actorRoomOf, Gateway, SIGNED_IN } from './gateway/gateway.ts';
import { hostCheck, houseAddress, lanAddresses } from './gateway/hosts.ts';
import { httpRefusal, isFileTooLarge, sendPage, sendRefusal } from './gateway/http-guard.ts';
import { tooLargePage } from './gateway/too-large-page.ts';
import { Intake } from './intake/intake.ts';
import { OnLine } from './gateway/on-line.ts';
import { Publisher } from './gateway/publisher.ts';
import { firstProgramme, loadManifests } from './manifests.ts';
import { greetingOf } from './greeting.ts';
import { readSeasonFile } from './intake/season-file.ts';
import { seasonTemplate } from './intake/season-csv.ts';
import { openMediaDesk, type MediaDesk } from './media-desk.ts';
import { PaintedHistory } from './painted-history.ts';
import { allGoneSinceLastFrame, lastPainted } from './store/painted.ts';
import { listIntegrations } from './store/integrations.ts';
import { countAdministrators } from './store/people.ts';
import { loadProgramme } from './store/programme.ts';
import { openStore, type Commit } from './store/store.ts';
import { listVenues, loadVenue } from './store/venues.ts';
import { acceptAdminLink, adminLinkIsOpen, makeAdminLink } from './usecases/admin-link.ts';
import { askOf } from './usecases/ask.ts';
import { addMedium } from './usecases/manage-media.ts';
import { identifyDevice, identifyPerson, sessionIsOpen } from './usecases/identify.ts';
import { askPairing } from './usecases/pair-device.ts';
import { secretHash } from './usecases/secrets.ts';
import { signIn, type Session } from './usecases/sign-in.ts';
import { Offers } from './offers.ts';
import { openDocuments, type Document } from './views/documents.ts';
import { programmeView, type ProgrammeView } from './views/programme.ts';
import { watchesWalls } from './views/overrides.ts';
import { shownView, type ShownView } from './views/shown.ts';
import { officeView, type OfficeView } from './views/office.ts';
import {
	phoneView,
	tonightView,
	venueLine,
	type FrontDoorView,
	type PhoneView,
	type TonightView,
} from './views/phone.ts';
import { openReports, type Reports } from './reports.ts';
import { openSeasonDesk, type SeasonDesk } from './season-desk.ts';
import type { MailSettings } from './outgo/report-mail.ts';
import type { Lookout } from './views/projection.ts';
import { readWords, refusalText, SHIPPED_WORDS, type CatalogueFile } from './words.ts';

export interface FoyerOptions {
	/** Where the embedded database, media, the venue's own words and the demonstration's secrets live. */
	dataDir: string;
	databaseUrl?: string;
	port: number;
	/** The address patrons' codes lead to; else the machine's first LAN address. */
	publicUrl?: string;
	/** Where signed house reports are sent; they stay on their page without. */
	mail?: MailSettings;
	/** How https stands, where it is served by this process. */
	tls?: TlsView;
	/** The project's folder. */
	root: string;
	log: Logger;
	/** For tests on moved clocks; the machine's otherwise. */
	clock?: MachineClocks;
}

/** What pages know of https. */
export interface TlsView {
	/** Where it is served, e.g. `https://foyer.local:3443`; `null` where it is not. */
	address: () => string | null;
	/** How its certificate stands; `null` where there is none here. */
	standing: () => CertificateStanding | null;
	/** The venue's own authority as PEM, for phones and panels to trust; `null` without one. */
	authority: () => string | null;
}

/** A session as the cookie carries it. */
export interface SessionCookie {
	name: string;
	secret: string;
	/** How long the browser keeps it. */
	seconds: number;
	secure: boolean;
}

/** The running server, as the entry and the pages know it. */
export interface Foyer {
	/** Answers what must never reach a page (foreign host, oversized body …). `true` = answered. */
	guard(req: IncomingMessage, res: ServerResponse): boolean;
	attach(server: HttpServer): void;
	/** What to print once it listens: addresses, what to open, first-start links. */
	greeting(): string[];
	/** Lets sockets and other systems go, and takes no more; pages and forms are still answered. Idempotent. */
	hangUp(): Promise<void>;
	/** Sockets, timers, store: to be called when no request is being answered any more. Idempotent. */
	close(): Promise<void>;

	now(): Instant;
	/** The base address codes and links lead to, e.g. `http://192.168.1.20:3000`. */
	address(): string;
	/** This machine's addresses on its networks, for those who send to it. */
	addresses(): string[];
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
	/** What was on the glass of a screen at an instant, for those who may read the log (table A) [S16]; `null`: no such screen, or not for them. */
	shown(device: string, at: Instant, actor: PersonActor): Promise<ShownView | null>;
	/** A plan for somebody who looks after walls or puts something up; `null` for everybody else. */
	planFor(hash: string, actor: PersonActor): Promise<Document | null>;
	/** What `/f/<code>` shows; the visitor's own answer included, so that it can be changed. */
	phone(code: string, visitor: string | null): Promise<PhoneView>;
	/** Tonight in public words, for pages without a code. */
	tonight(): Promise<TonightView>;
	/** What the front door lists. */
	frontDoor(): Promise<FrontDoorView>;
	/** People, devices and tokens, for those who may manage them; parts this caller may not see are `null`. */
	office(caller: Caller): Promise<OfficeView>;
	/** Takes a season file apart: CSV or iCalendar. What it says is judged when it is prepared for import. */
	readSeasonFile(bytes: Uint8Array): SeasonFile;
	/** The season file to begin with, as CSV. */
	seasonTemplate(): Promise<string>;
	/** The season, for those who plan it. */
	season: SeasonDesk;
	/**
	 * The programme of the screens and what a preview of it needs, for those who may edit it.
	 * @param from the first day to look at; `null`: tonight
	 */
	programme(caller: Caller, from: LocalDate | null): Promise<ProgrammeView | null>;
	/** House reports, for those who may read them (table A) [T17]. */
	reports: Pick<Reports, 'list' | 'page' | 'csv'>;
	/** The certificate for https, and who made it. */
	tls: TlsView;
	/** Pictures and films: uploaded, listed, sent. */
	media: Pick<MediaDesk, 'shelf' | 'take' | 'open' | 'sweep'>;
}

/** Opens everything a running server needs, in one visible place. Nothing listens until `attach`. */
export async function openFoyer(options: FoyerOptions): Promise<Foyer> {
	const { dataDir, databaseUrl, port, publicUrl, root, log } = options;
	const time = new ServerTime(
		options.clock ?? { wall: () => Date.now(), monotonic: () => performance.now() },
		(milliseconds) => log.warn({ milliseconds }, 'this machine’s clock was set; what is shown follows it'),
	);
	const now = () => time.now();
	const steady = () => time.steady();
	if (publicUrl && !carriesCodes(publicUrl)) {
		throw new Error(
			`PUBLIC_URL is "${publicUrl}", which the codes for patrons cannot carry: use a name of letters, digits, hyphens and points, and at most ${LONGEST_BASE} characters in all.`,
		);
	}
	const mediaDir = join(dataDir, 'media');
	const failed = (error: unknown) => log.error({ err: error }, 'something went wrong behind the scenes');

	const words = await readWords(SHIPPED_WORDS, join(dataDir, 'words'));
	for (const problem of words.problems) log.warn({ problem }, 'a word catalogue of this venue was left out');
	const manifests = await loadManifests(root);
	const rules = firstProgramme(manifests);
	const scenes = new Map(manifests.map((manifest) => [manifest.scene, manifest]));
	const store = await openStore({ dataDir, log, ...(databaseUrl && { databaseUrl }) });

	// The demonstration, unless a real venue was set up.
	const venues = await listVenues(store.db);
	const demonstrates = venues.length === 0 || venues.some(({ demonstration }) => demonstration);
	let demonstration: Demonstration | null = null;
	const lay = (around: 'now' | 'usual', at: Instant) =>
		layDemonstration({ store, mediaDir, rules }, around, at);
	const doubt = await clockDoubt(store.db, venues[0]?.id ?? DEMONSTRATION_VENUE, now);
	if (doubt) {
		const { startedAt, lastEntryAt } = doubt;
		log.warn(
			{ startedAt, lastEntryAt },
			'this machine’s clock is more than a day before the night log’s last entry',
		);
	}
	if (demonstrates) {
		const isOver = doubt === null && (await demonstrationIsOver(store, now()));
		if (venues.length === 0 || isOver) await lay('now', now());
		demonstration = await castDemonstration(store, dataDir, now());
	}
	const venue = venues[0]?.id ?? DEMONSTRATION_VENUE;
	const standing = await loadVenue(store.db, venue);
	if (!standing) throw new Error(`There is no venue "${venue}" in this database.`);
	const { zone, languages } = standing.settings;
	const first = languages[0] ?? 'en';

	const address = () => publicUrl ?? houseAddress(port);
	const voices = voicesOf(words.catalogue('common', 'refusals'), first, (what) =>
		log.warn({ what }, 'words'),
	);
	const word = (refusal: Refusal, language: string) => refusalText(voices(language), refusal, zone, language);
	const isOurs = hostCheck(publicUrl);

	const signIns = signInLimiter();
	const pairings = pairingLimiter();
	const onLine = new OnLine();
	const painted = await lastPainted(store.db, venue);
	for (const [device, frame] of painted) onLine.remember(venue, device, frame);
	await store.share((db) => allGoneSinceLastFrame(db, venue, [...painted.keys()]));
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
		intake,
		documents,
	});
	const reports = await openReports({
		store,
		venue,
		zone,
		language: first,
		words,
		lookout: () => lookoutOf(venue, zone),
		time,
		mail: options.mail ?? null,
		failed,
		lack: (what) => log.warn({ what }, 'words'),
	});
	const season = openSeasonDesk({
		lookout: (at) => lookoutOf(at, zone),
		address: () => new URL(address()).host,
		refuse: (refusal, language, at) => door.refuse(refusal, language, at),
	});
	const media = openMediaDesk({
		store,
		mediaDir,
		add: ({ actor, via, source }, input) =>
			addMedium(askOf(store, { actor, via, source, ...time.moment() }, input, null, scenes)),
		refuse: (refusal, language, at) => door.refuse(refusal, language, at),
	});
	const history = new PaintedHistory(store, failed);
	const offers = new Offers({ store, now, presence: onLine, failed });

	const door = openDoor({
		limiter: commandLimiter(),
		word,
		bind: ({ actor, via, source }, input, mark) =>
			askOf(store, { actor, via, source, ...time.moment() }, input, mark, scenes),
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
		steady,
		door,
		publisher,
		onLine,
		history,
		staffCame: (at) => offers.look(at),
		isOurs,
		word,
		log,
		identifyPerson: (secret) => identifyPerson(store.db, secret, steady()),
		identifyDevice: (token) => identifyDevice(store.db, token),
		async askPairing(device, kind, from) {
			const wait = await pairings.take(from);
			return wait === null ? askPairing(store, device, kind, time.moment()) : null;
		},
	});
	const intake: Intake = new Intake({
		venue,
		zone,
		language: first,
		door,
		hashOf: secretHash,
		changed: () => publisher.touch(venue, ['arrivals']),
		now,
		log,
	});
	/** Listens to the integrations as they are set up now. */
	function takeCues(): void {
		intake.stand(() => listIntegrations(store.db, venue)).catch(failed);
	}
	const clockwork = new Clockwork({
		store,
		time,
		waits: () => doubt?.remains() ?? Promise.resolve(false),
		layDemonstration: (at) => lay('usual', at),
		sessionsExpired: () => hangUpSignedOut(SIGNED_IN),
		sendReports: () => reports.send(),
		sweepMedia: (at) => media.sweep([venue], at),
		failed,
	});

	/** Commit, then tell: everything that follows from a commit, in one place. */
	const unfollow = store.follow((commit) => {
		const facts = commit.facts.map(({ fact }) => fact);
		if (facts.some((fact) => CHANGES_DOCUMENTS.has(fact))) documents.forget(commit.venue);
		publisher.touch(commit.venue, facts);
		if (facts.includes('report-signed') || facts.includes('report-mail-wanted')) reports.send();
		if (facts.includes('help-raised')) offers.look(commit.venue);
		if (facts.includes('integration-put') || facts.includes('integration-removed')) takeCues();
		endWhatEnded(commit);
	});

	function hangUpSignedOut(room: string): Promise<void> {
		const isOpen = (session: string | null) => sessionIsOpen(store.db, session, steady());
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
			if (MAKES_CODES_DUE.has(fact)) clockwork.codesDue(at);
			if (fact === 'device-revoked' || fact === 'device-blocked') {
				const code = fact === 'device-revoked' ? 'device-unknown' : 'device-blocked';
				gateway.end(actorRoomOf(at, 'device', String(data['device'])), { code, details: {} });
			}
			if (fact === 'person-removed' || fact === 'password-set' || fact === 'signed-out') {
				hangUpSignedOut(actorRoomOf(at, 'person', String(data['person']))).catch(failed);
			}
		}
	}

	function cookieOf({ secret, lastsMs }: Session, secure: boolean): SessionCookie {
		return { name: sessionCookieName(secure), secret, seconds: lastsMs / SECOND, secure };
	}

	await clockwork.start();
	const adminLink =
		(await countAdministrators(store.db, venue)) === 0 || (demonstrates && venues.length === 0)
			? await makeAdminLink(store, { kind: 'foyer', venue, id: 'command-line' }, now())
			: null;

	const languageFor = (accepted: string | null) =>
		nearestLanguage(wantedLanguages(accepted), languages) ?? first;
	const pageVoices = voicesOf(words.catalogue('office', 'import'), first, (what) =>
		log.warn({ what }, 'a word is missing'),
	);

	let hangingUp: Promise<void> | null = null;
	function hangUp(): Promise<void> {
		gateway.close();
		return (hangingUp ??= intake.close());
	}

	let closing: Promise<void> | null = null;
	return {
		guard(req, res) {
			const refusal = httpRefusal(req, isOurs);
			if (refusal && isFileTooLarge(req, refusal)) {
				const language = languageFor(req.headers['accept-language'] ?? null);
				sendPage(req, res, refusal.status, tooLargePage(pageVoices(language), language));
			} else if (refusal) sendRefusal(res, refusal);
			return refusal !== null;
		},
		attach(server) {
			gateway.attach(server);
			takeCues();
		},
		greeting: () => greetingOf({ port, address: address(), demonstration, adminLink, doubt }),
		hangUp,
		close() {
			closing ??= (async () => {
				await hangUp();
				publisher.close();
				unfollow();
				await offers.idle();
				await clockwork.stop();
				await media.idle();
				await reports.close();
				await history.flush();
				await store.close();
			})();
			return closing;
		},

		now,
		address,
		addresses: lanAddresses,
		languageFor,
		catalogue: (...files) => words.catalogue(...files),

		enter: (name, caller, call) => door.enter(name, caller, call),
		callerOf(headers) {
			const language = nearestLanguage(wantedLanguages(headers.get('accept-language')), languages) ?? first;
			return callerOf(store, headers, language, steady());
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
			const outcome = await signIn(store, venue, input, time.moment());
			if (outcome.ok) await signIns.giveBack(from, input.login);
			if (!outcome.ok) return door.refuse(outcome.refusal, language, venue);
			return { ok: true, value: cookieOf(outcome.value, secure) };
		},
		adminLinkOpen: (secret) => adminLinkIsOpen(store, secret, steady()),
		async acceptAdminLink(secret, input, { secure, language }) {
			const outcome = await acceptAdminLink(store, secret, input, time.moment());
			if (!outcome.ok) return door.refuse(outcome.refusal, language, venue);
			return { ok: true, value: cookieOf(outcome.value, secure) };
		},

		async document(hash, authorization) {
			const bearer = bearerIn(authorization);
			const device = bearer === null ? null : await identifyDevice(store.db, bearer);
			if (!device || device.blocked) return null;
			return documents.find(device.actor.venue, hash);
		},
		shown: (device, at, actor) => shownView(lookoutOf(actor.venue, zone), device, at, actor),
		async planFor(hash, actor) {
			return watchesWalls(actor.role) ? documents.find(actor.venue, hash) : null;
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
		readSeasonFile: (bytes) => readSeasonFile(bytes, zone),
		async seasonTemplate() {
			const [house] = (await loadProgramme(store.db, venue)).houses;
			const soon = addDays(venueDay(now(), zone), TEMPLATE_DAYS);
			return seasonTemplate(house ? textIn(house.name, first) : '', soon);
		},
		season,
		async programme({ actor }, from) {
			if (actor.kind !== 'person' || reach(actor.role, 'programme') === null) return null;
			return programmeView(lookoutOf(actor.venue, zone), from, {
				words: (language) => words.catalogue('common', 'screen', 'kiosk')[language] ?? '',
				address: new URL(address()).host,
			});
		},
		reports,
		tls: options.tls ?? { address: () => null, standing: () => null, authority: () => null },
		media,
	};
}

/** The example of the season template is so far ahead, so that it reads like a season to come. */
const TEMPLATE_DAYS = 60;

/** Facts after which a plan or the codes of a device may read differently. */
const CHANGES_DOCUMENTS: ReadonlySet<Fact> = new Set([
	'demonstration-laid',
	'day-began',
	'codes-made',
	'codes-moved',
	'codes-revoked',
	'device-placed',
	'timing-set',
	'programme-saved',
	...SEASON_FACTS,
	...BRAND_FACTS,
	'restored',
]);

/** Facts after which codes have to be made, or follow a start that was moved. */
const MAKES_CODES_DUE: ReadonlySet<Fact> = new Set([
	'device-paired',
	'device-placed',
	'start-moved',
	...SEASON_FACTS,
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
