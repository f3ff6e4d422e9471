/**
 * Which files a device's page calls for, read from the page, its styles, and the list of its script's parts
 * (vite.devices.ts).
 */

/** Elements of a page that call for a file: scripts, styles, icons; not links somebody could follow. */
const ELEMENTS = /<(?:link|script|img)\b[^>]*?\s(?:href|src)="([^"]+)"/g;

const CSS_URL = /url\(\s*(['"]?)([^'")]+)\1\s*\)/g;

/**
 * The addresses (path and query) of this server's files that a page calls for.
 * @param {string} html
 * @param {string} page The page's own address.
 */
export function filesOfPage(html, page) {
	return here(
		page,
		[...html.matchAll(ELEMENTS)].map(([, url]) => url ?? ''),
	);
}

/**
 * The same for a style sheet.
 * @param {string} css
 * @param {string} sheet Its own address.
 */
export function filesOfStyles(css, sheet) {
	return here(
		sheet,
		[...css.matchAll(CSS_URL)].map(([, , url]) => url ?? ''),
	);
}

/**
 * Where the list of a device's script's parts is; none for other scripts.
 * @param {string} script Its own address: path and query.
 */
export function listOfScript(script) {
	return /^\/_app\/\w+\.js\?/.test(script) ? [script.replace('.js?', '.json?')] : [];
}

/**
 * The parts such a list names.
 * @param {string} json
 */
export function filesOfList(json) {
	const list = /** @type {unknown} */ (JSON.parse(json));
	if (!Array.isArray(list)) throw new Error('the list of parts is none');
	return list.map((part) => `/${part}`);
}

/**
 * The build a device's page belongs to; `null` when it is no device's page.
 * @param {string} html
 */
export function buildOfPage(html) {
	const [, build] = /<div id="device" data-build="([^"]+)"/.exec(html) ?? [];
	return build ?? null;
}

/**
 * @param {string} base
 * @param {string[]} urls
 */
function here(base, urls) {
	const { origin } = new URL(base);
	const found = urls
		.filter((url) => !url.startsWith('data:') && URL.canParse(url.replaceAll('&amp;', '&'), base))
		.map((url) => new URL(url.replaceAll('&amp;', '&'), base))
		.filter((url) => url.origin === origin)
		.map(({ pathname, search }) => pathname + search);
	return [...new Set(found)];
}
