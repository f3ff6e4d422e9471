/** A server that does not answer within this is away. */
const PATIENCE_MS = 3_000;

/**
 * The build the server runs, or `null` while it is away.
 * @param {string} origin
 * @returns {Promise<string | null>}
 */
export async function buildOfServer(origin) {
	try {
		const response = await fetch(`${origin}/_app/version.json`, {
			signal: AbortSignal.timeout(PATIENCE_MS),
			redirect: 'error',
		});
		if (!response.ok) return null;
		const body = /** @type {unknown} */ (await response.json());
		const named = typeof body === 'object' && body !== null && 'version' in body ? body.version : null;
		return typeof named === 'string' ? named : null;
	} catch {
		// Away is away, whyever.
		return null;
	}
}
