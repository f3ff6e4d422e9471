/**
 * The device's page on disk, with every file it calls for: what stands on the wall when the panel starts before the
 * server does. A build is kept whole or not at all, only once its page was seen well on the glass, and is proved file by
 * file before it is used; the build before it stays until the next.
 */
import { createHash } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { buildOfPage, filesOfList, filesOfPage, filesOfStyles, listOfScript } from './build-files.mjs';
import { buildOfServer } from './server.mjs';

/**
 * @typedef {object} StoredFile
 * @property {string} hash SHA-256 of the bytes, hex: also its name on disk.
 * @property {Record<string, string>} headers Those by which a browser judges it.
 *
 * @typedef {object} StoredPage
 * @property {string} path The page's own, e.g. `/screen/bar`.
 * @property {string} build
 * @property {Record<string, StoredFile>} files By path and query; the page itself is one of them.
 */

/** What a stored answer says again. The policy goes with the page: its words and its code belong together [P5]. */
const HEADERS = ['content-type', 'content-security-policy', 'permissions-policy', 'referrer-policy'];

const PATIENCE_MS = 20_000;

/** No device's build is a tenth of this. */
const MOST_BYTES = 64 * 1024 * 1024;

const CURRENT = 'page.json';
const BEFORE = 'page-before.json';

export class StoredPages {
	/** @type {string} */ #folder;

	/** @param {string} folder It is made when there is something to keep. */
	constructor(folder) {
		this.#folder = folder;
	}

	/**
	 * The page kept for this path, if every file of it is there as it was: else the one before it, else none.
	 * @param {string} path
	 * @returns {Promise<StoredPage | null>}
	 */
	async find(path) {
		for (const name of [CURRENT, BEFORE]) {
			const page = await this.#read(name);
			if (page?.path === path && (await this.#isWhole(page))) return page;
		}
		return null;
	}

	/**
	 * The bytes of a file of a stored page.
	 * @param {StoredFile} file
	 */
	bytes({ hash }) {
		return readFile(join(this.#folder, hash));
	}

	/**
	 * Fetches the page and all it calls for, and keeps it if it is whole and of this build.
	 * @param {string} origin
	 * @param {string} path
	 * @param {string} build The one that is well on the glass.
	 * @returns {Promise<StoredPage>}
	 * @throws an Error that says why it is not kept; what was kept before still is
	 */
	async take(origin, path, build) {
		await mkdir(this.#folder, { recursive: true });
		/** @type {Record<string, StoredFile>} */
		const files = {};
		let bytes = 0;
		const waiting = [path];
		for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
			if (files[address]) continue;
			const { file, content } = await this.#fetch(origin, address);
			bytes += content.length;
			if (bytes > MOST_BYTES) throw new Error(`it is larger than ${MOST_BYTES} bytes`);
			files[address] = file;
			const text = content.toString();
			const type = file.headers['content-type'] ?? '';
			if (address === path) {
				if (buildOfPage(text) !== build) throw new Error('the server has another build than the wall');
				waiting.push(...filesOfPage(text, origin + address));
			} else if (type.startsWith('text/css')) waiting.push(...filesOfStyles(text, origin + address));
			else if (type.startsWith('text/javascript')) waiting.push(...listOfScript(address));
			else if (type.startsWith('application/json')) waiting.push(...filesOfList(text));
		}
		// A server that was started anew in between would have given half of each.
		if ((await buildOfServer(origin)) !== build)
			throw new Error('the server has changed its build meanwhile');
		const page = { path, build, files };
		await this.#keep(page);
		return page;
	}

	/** @param {StoredPage} page */
	async #keep(page) {
		const current = join(this.#folder, CURRENT);
		await writeWhole(`${current}.new`, Buffer.from(JSON.stringify(page)));
		const before = await this.#read(CURRENT);
		if (before && before.build !== page.build) await rename(current, join(this.#folder, BEFORE));
		await rename(`${current}.new`, current);
		const kept = [page, await this.#read(BEFORE)].flatMap((known) => Object.values(known?.files ?? {}));
		const needed = new Set([CURRENT, BEFORE, ...kept.map(({ hash }) => hash)]);
		for (const name of await readdir(this.#folder)) {
			if (!needed.has(name)) await rm(join(this.#folder, name));
		}
	}

	/**
	 * @param {string} origin
	 * @param {string} address
	 */
	async #fetch(origin, address) {
		const response = await fetch(origin + address, {
			headers: { 'cache-control': 'no-cache' },
			signal: AbortSignal.timeout(PATIENCE_MS),
			redirect: 'error',
		});
		if (response.status !== 200) throw new Error(`${address} answered ${response.status}`);
		const content = Buffer.from(await response.arrayBuffer());
		if (content.length === 0) throw new Error(`${address} came empty`);
		const hash = hashOf(content);
		await writeWhole(join(this.#folder, hash), content);
		const said = HEADERS.flatMap((name) => {
			const value = response.headers.get(name);
			return value === null ? [] : [/** @type {const} */ ([name, value])];
		});
		return { file: { hash, headers: Object.fromEntries(said) }, content };
	}

	/**
	 * @param {string} name
	 * @returns {Promise<StoredPage | null>}
	 */
	async #read(name) {
		try {
			const page = /** @type {unknown} */ (JSON.parse(await readFile(join(this.#folder, name), 'utf8')));
			return isStoredPage(page) ? page : null;
		} catch {
			// Not there, or torn by a power cut: then there is none.
			return null;
		}
	}

	/** @param {StoredPage} page */
	async #isWhole(page) {
		for (const { hash } of Object.values(page.files)) {
			const content = await readFile(join(this.#folder, hash)).catch(() => null);
			if (content === null || hashOf(content) !== hash) return false;
		}
		return true;
	}
}

/** @param {Buffer} content */
function hashOf(content) {
	return createHash('sha256').update(content).digest('hex');
}

/**
 * On the disk, and not only on its way there, before anything points to it.
 * @param {string} path
 * @param {Buffer} content
 */
async function writeWhole(path, content) {
	const file = await open(`${path}.part`, 'w');
	try {
		await file.writeFile(content);
		await file.sync();
	} finally {
		await file.close();
	}
	await rename(`${path}.part`, path);
}

/**
 * @param {unknown} value
 * @returns {value is StoredPage}
 */
function isStoredPage(value) {
	if (typeof value !== 'object' || value === null) return false;
	const { path, build, files } = /** @type {Partial<Record<string, unknown>>} */ (value);
	if (typeof path !== 'string' || typeof build !== 'string' || typeof files !== 'object' || files === null)
		return false;
	return Object.values(files).every(
		(file) =>
			typeof file === 'object' &&
			file !== null &&
			'hash' in file &&
			/^[0-9a-f]{64}$/.test(String(file.hash)) &&
			'headers' in file,
	);
}
