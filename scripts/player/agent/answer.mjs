/**
 * What a request of the page is answered with: by the network as if nobody stood between, from the stored page, or with
 * the page that waits. The page keeps its address and its origin in every case, and so its plan and its token.
 */

/**
 * @typedef {{ by: 'network' } | { by: 'waiting' } | { by: 'store', file: import('./stored-page.mjs').StoredFile }} Answer
 *
 * @typedef {'browser' | 'network' | 'store' | 'waiting'} Source
 *   Where the page on the glass came from; `browser`: its own service worker gave it, or nobody did.
 */

/**
 * @param {{ address: string, isPage: boolean }} request `address`: path and query.
 * @param {object} known
 * @param {boolean} known.serverUp Whether the server answers.
 * @param {import('./stored-page.mjs').StoredPage | null} known.stored
 * @param {Source} known.source
 * @param {boolean} known.mustWait Whether the page that waits is wanted, whatever is stored.
 * @returns {Answer}
 */
export function answerTo({ address, isPage }, { serverUp, stored, source, mustWait }) {
	const file = stored?.files[address];
	if (!isPage) return file && source === 'store' ? { by: 'store', file } : { by: 'network' };
	if (serverUp) return { by: 'network' };
	return file && address === stored?.path && !mustWait ? { by: 'store', file } : { by: 'waiting' };
}
