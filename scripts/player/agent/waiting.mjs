/** The page of a panel that has nothing else to show yet: what it waits for, for whoever stands before it. */

/**
 * On the device there is no server to ask for words, and none of its libraries: these few stand here, in every language
 * that the house may be installed with.
 * @type {Record<string, { heading: string, how: string, network: string, none: string }>}
 */
export const WORDS = {
	en: {
		heading: 'Waiting for the house’s server',
		how: 'It comes on by itself as soon as the server answers.',
		network: 'This panel',
		none: 'not connected to a network',
	},
	de: {
		heading: 'Wartet auf den Server des Hauses',
		how: 'Sobald der Server antwortet, geht es von selbst weiter.',
		network: 'Dieses Gerät',
		none: 'mit keinem Netz verbunden',
	},
};

/** By this the agent knows its own page again. */
export const WAITING_MARK = 'foyer-waits';

/**
 * @param {string} language BCP 47; English where there are no words in it.
 */
function wordsIn(language) {
	const [short = ''] = language.toLowerCase().split(/[-_]/);
	return WORDS[short] ? { lang: short, words: WORDS[short] } : { lang: 'en', words: WORDS['en'] ?? never() };
}

/** @returns {never} */
function never() {
	throw new Error('There are always words in English.');
}

/**
 * @param {object} about
 * @param {string} about.origin Where the server is looked for.
 * @param {string} about.language
 * @param {string} about.name The panel's own, on its network.
 * @param {readonly string[]} about.addresses Its addresses.
 */
export function waitingPage({ origin, language, name, addresses }) {
	const { lang, words } = wordsIn(language);
	const where = addresses.length > 0 ? addresses.join(', ') : words.none;
	return `<!doctype html>
<html lang="${lang}" class="${WAITING_MARK}" translate="no">
<meta charset="utf-8">
<meta name="color-scheme" content="dark">
<title>${words.heading}</title>
<style>
	html { block-size: 100%; background: #14100c; color: #f7f0e4; cursor: none; font-family: system-ui, sans-serif; }
	body { display: grid; align-content: center; box-sizing: border-box; min-block-size: 100%; margin: 0; padding: 8vmin; }
	main { animation: drift 600s ease-in-out infinite alternate; }
	h1 { max-inline-size: 16em; margin: 0; font: 400 min(9vw, 11vh)/1.1 Georgia, 'Liberation Serif', serif; text-wrap: balance; }
	p { margin: 1em 0 0; font-size: min(3.2vw, 4vh); line-height: 1.4; }
	.place { color: #cfc3b2; }
	.place b { color: #9fd0c4; font-weight: 600; overflow-wrap: anywhere; }
	/* nothing stands in one place for a night */
	@keyframes drift { from { translate: 0 -3vmin; } to { translate: 3vmin 3vmin; } }
</style>
<body><main>
<h1>${words.heading}</h1>
<p>${words.how}</p>
<p class="place"><b>${escaped(origin)}</b><br>${words.network}: ${escaped(name)}, ${escaped(where)}</p>
</main></body>
</html>
`;
}

/** @param {string} text */
function escaped(text) {
	return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
