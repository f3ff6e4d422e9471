import { WAITING_MARK } from './waiting.mjs';

/**
 * What a page says of itself when it is asked from outside. Each time it is asked it asks for one more frame: a counter
 * that moves from look to look proves that frames are painted, and costs a frame a look, not sixty a second.
 */
export const heartbeat = `(() => {
	const mark = Symbol.for('foyer player');
	const kept = (globalThis[mark] ??= { frames: 0, asked: false });
	if (!kept.asked) {
		kept.asked = true;
		requestAnimationFrame(() => { kept.frames += 1; kept.asked = false; });
	}
	return {
		href: location.href,
		hidden: document.visibilityState !== 'visible',
		frames: kept.frames,
		standing: document.querySelector('[data-standing]')?.getAttribute('data-standing') ?? null,
		waits: document.documentElement.classList.contains('${WAITING_MARK}'),
		hasWords: (document.body?.innerText ?? '').trim() !== '',
		build: document.getElementById('device')?.dataset.build ?? null,
		mayReload: document.dispatchEvent(new CustomEvent('foyer:may-reload', { cancelable: true })),
	};
})()`;

/**
 * @typedef {object} Heartbeat
 * @property {string} href
 * @property {boolean} hidden
 * @property {number} frames
 * @property {string | null} standing The scene that stands; `null` where it is no screen with a plan.
 * @property {boolean} waits
 * @property {boolean} hasWords
 * @property {string | null} build
 * @property {boolean} mayReload
 */

/**
 * @param {Record<string, unknown>} answer What the browser said to the question.
 * @returns {Heartbeat | null} `null` where the page could not answer.
 */
export function readHeartbeat(answer) {
	const { value } = /** @type {{ value?: unknown }} */ (answer['result'] ?? {});
	if (typeof value !== 'object' || value === null) return null;
	const beat = /** @type {Partial<Heartbeat>} */ (value);
	return typeof beat.href === 'string' && typeof beat.frames === 'number'
		? /** @type {Heartbeat} */ (beat)
		: null;
}
