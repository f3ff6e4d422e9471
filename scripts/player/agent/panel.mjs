/** The browser of a panel and the one page on its glass: opens it, answers for it while the server is away, looks at it. */
import { readFile } from 'node:fs/promises';
import { hostname, networkInterfaces } from 'node:os';
import { answerTo } from './answer.mjs';
import { Browser } from './browser.mjs';
import { chromiumFlags } from './flags.mjs';
import { heartbeat, readHeartbeat } from './heartbeat.mjs';
import { readyProfile } from './profile.mjs';
import { buildOfServer } from './server.mjs';
import { profileOf } from './settings.mjs';
import { waitingPage } from './waiting.mjs';

/** A slow card takes this long to bring Chromium up. */
const START_MS = 30_000;

/** Linux counts memory in these. */
const PAGE_BYTES = 4_096;

/** What was last seen on the glass, for the journal and for the stored page. */
/** @typedef {{ path: string, build: string | null, standing: string | null, source: import('./answer.mjs').Source, memoryMb: number }} Shown */

export class Panel {
	/** @type {import('./settings.mjs').Settings} */ #settings;
	/** @type {import('./stored-page.mjs').StoredPages} */ #pages;
	/** @type {Browser | null} */ #browser = null;
	/** @type {string | undefined} */ #session;
	/** @type {string | undefined} */ #target;
	/** @type {import('./stored-page.mjs').StoredPage | null} */ #stored = null;
	/** @type {import('./answer.mjs').Source} */ #source = 'browser';
	#mustWait = false;
	#crashed = false;
	#silent = false;
	/** @type {Shown | null} */ shown = null;
	/** Called when something has happened that a look should be taken at, at once. */
	ontrouble = () => {};

	/**
	 * @param {import('./settings.mjs').Settings} settings
	 * @param {import('./stored-page.mjs').StoredPages} pages
	 */
	constructor(settings, pages) {
		this.#settings = settings;
		this.#pages = pages;
	}

	/**
	 * A new browser with a dark page, in place of the one there is.
	 * @throws an Error that says what it last complained of, when it does not come up
	 */
	async start() {
		await this.end();
		await readyProfile(profileOf(this.#settings));
		const browser = new Browser(
			this.#settings.browser,
			chromiumFlags(this.#settings),
			(method, params, session) => {
				if (browser === this.#browser) this.#heard(method, params, session);
			},
		);
		this.#browser = browser;
		this.#crashed = false;
		this.#silent = false;
		void browser.whenEnded.then(() => this.ontrouble());
		this.#target = await this.#firstPage(browser);
		const attached = await browser.ask('Target.attachToTarget', { targetId: this.#target, flatten: true });
		this.#session = typeof attached?.['sessionId'] === 'string' ? attached['sessionId'] : undefined;
		for (const domain of ['Page', 'Inspector', 'Network']) await this.#ask(`${domain}.enable`);
		await browser.ask('Target.setDiscoverTargets', { discover: true });
		// A page of ours is a hundred requests; what is not answered here costs them nothing that can be seen.
		const patterns = [{ urlPattern: `${this.#settings.origin}/*` }];
		await this.#ask('Fetch.enable', { patterns });
	}

	/** @param {Browser} browser */
	async #firstPage(browser) {
		for (const until = Date.now() + START_MS; Date.now() < until && !browser.ended;) {
			const targets = (await browser.ask('Target.getTargets'))?.['targetInfos'];
			for (const { type, targetId } of Array.isArray(targets) ? targets : [])
				if (type === 'page' && typeof targetId === 'string') return targetId;
			await new Promise((resolve) => setTimeout(resolve, 200));
		}
		throw new Error(`the browser did not come up: ${browser.lastWord || 'it said nothing'}`);
	}

	/**
	 * Loads the device's page.
	 * @param {string} path
	 * @param {boolean} inVain Whether that has been tried: what the browser itself kept of it is then passed over.
	 */
	async open(path, inVain) {
		if (this.#silent) await this.#killPage();
		this.#stored = await this.#pages.find(path);
		const away = (await buildOfServer(this.#settings.origin)) === null;
		await this.#ask('Network.setBypassServiceWorker', { bypass: away && inVain });
		this.#mustWait = false;
		await this.#navigate(path);
	}

	/**
	 * Puts up the page that waits, at the device's own address.
	 * @param {string} path
	 */
	async wait(path) {
		await this.#ask('Network.setBypassServiceWorker', { bypass: true });
		this.#mustWait = true;
		await this.#navigate(path);
	}

	/** @param {string} path */
	async #navigate(path) {
		this.#crashed = false;
		this.#silent = false;
		this.#source = 'browser';
		await this.#ask('Page.navigate', { url: this.#settings.origin + path });
	}

	/**
	 * What is on the glass.
	 * @param {(pathname: string) => boolean} isOwn
	 * @returns {Promise<import('./watch.mjs').Look>}
	 */
	async look(isOwn) {
		if (!this.#browser || this.#browser.ended) return { kind: 'gone' };
		if (this.#crashed) return { kind: 'crashed' };
		const answer = await this.#ask('Runtime.evaluate', { expression: heartbeat, returnByValue: true });
		const beat = answer && readHeartbeat(answer);
		this.#silent = beat === null;
		if (!beat)
			return this.#browser.ended
				? { kind: 'gone' }
				: this.#crashed
					? { kind: 'crashed' }
					: { kind: 'silent' };
		const { href, waits, standing, hasWords, frames, hidden, build, mayReload } = beat;
		const url = new URL(href);
		const own = url.origin === this.#settings.origin && isOwn(url.pathname);
		const up = !waits && (standing !== null || hasWords);
		const memoryMb = await this.#memoryMb();
		this.shown = { path: url.pathname, build, standing, source: this.#source, memoryMb };
		return {
			kind: 'page',
			own,
			waits,
			up,
			stored: this.#source === 'store',
			frames: hidden ? null : frames,
			memoryMb,
			mayReload,
			// A page that is well has its own line; asking for it as well would double what two hundred panels ask.
			serverUp: (own && up) || (await buildOfServer(this.#settings.origin)) !== null,
		};
	}

	/** What the browser last complained of; empty while it runs. */
	get lastWord() {
		return this.#browser?.ended ? this.#browser.lastWord : '';
	}

	async end() {
		const browser = this.#browser;
		this.#browser = null;
		await browser?.end();
	}

	/**
	 * @param {string} method
	 * @param {Record<string, unknown>} [params]
	 */
	#ask(method, params) {
		return this.#browser?.ask(method, params, this.#session) ?? Promise.resolve(null);
	}

	/** What takes most of all pages' processes: there is one page, and perhaps an empty one kept ready. */
	async #memoryMb() {
		const sizes = (await this.#pagePids()).map(async (pid) => {
			const [, resident = '0'] = (await readFile(`/proc/${pid}/statm`, 'utf8').catch(() => '')).split(' ');
			return (Number(resident) * PAGE_BYTES) / 2 ** 20;
		});
		return Math.round(Math.max(0, ...(await Promise.all(sizes))));
	}

	async #pagePids() {
		const processes = (await this.#browser?.ask('SystemInfo.getProcessInfo'))?.['processInfo'];
		return (Array.isArray(processes) ? processes : []).flatMap(({ type, id }) =>
			type === 'renderer' && typeof id === 'number' ? [id] : [],
		);
	}

	/** A process that hangs hears nothing, not even that it should load another page. */
	async #killPage() {
		for (const pid of await this.#pagePids()) {
			try {
				process.kill(pid, 'SIGKILL');
			} catch {
				// It has gone by itself.
			}
		}
	}

	/**
	 * @param {string} method
	 * @param {Record<string, unknown>} params
	 * @param {string | undefined} session
	 */
	#heard(method, params, session) {
		if (method === 'Target.targetCreated') {
			const { type, targetId } = /** @type {Record<string, unknown>} */ (params['targetInfo'] ?? {});
			// One page, and no other: whatever opened it, nobody could close it again on a wall.
			if (type === 'page' && targetId !== this.#target)
				void this.#browser?.ask('Target.closeTarget', { targetId });
		}
		if (session !== this.#session) return;
		if (method === 'Inspector.targetCrashed') {
			this.#crashed = true;
			this.ontrouble();
		}
		if (method === 'Page.javascriptDialogOpening')
			void this.#ask('Page.handleJavaScriptDialog', { accept: true });
		if (method === 'Fetch.requestPaused') void this.#answer(params);
	}

	/** @param {Record<string, unknown>} params */
	async #answer({ requestId, request, resourceType }) {
		const { url } = /** @type {{ url: string }} */ (request);
		const { pathname, search } = new URL(url);
		const isPage = resourceType === 'Document';
		const serverUp = isPage && !this.#mustWait && (await buildOfServer(this.#settings.origin)) !== null;
		const known = { serverUp, stored: this.#stored, source: this.#source, mustWait: this.#mustWait };
		const answer = answerTo({ address: pathname + search, isPage }, known);
		if (isPage) this.#source = answer.by;
		switch (answer.by) {
			case 'network':
				await this.#ask('Fetch.continueRequest', { requestId });
				return;
			case 'store': {
				const body = (await this.#pages.bytes(answer.file)).toString('base64');
				await this.#fulfil(requestId, answer.file.headers, body);
				return;
			}
			case 'waiting': {
				const headers = { 'content-type': 'text/html; charset=utf-8' };
				await this.#fulfil(requestId, headers, Buffer.from(this.#waitingPage()).toString('base64'));
			}
		}
	}

	/**
	 * @param {unknown} requestId
	 * @param {Record<string, string>} headers
	 * @param {string} body In base 64.
	 */
	async #fulfil(requestId, headers, body) {
		const responseHeaders = Object.entries({ ...headers, 'cache-control': 'no-store' }).map(
			([name, value]) => ({ name, value }),
		);
		await this.#ask('Fetch.fulfillRequest', { requestId, responseCode: 200, responseHeaders, body });
	}

	#waitingPage() {
		const addresses = Object.values(networkInterfaces())
			.flatMap((found) => found ?? [])
			.filter(({ internal, family }) => !internal && family === 'IPv4')
			.map(({ address }) => address);
		const { origin, language } = this.#settings;
		return waitingPage({ origin, language, name: hostname(), addresses });
	}
}
