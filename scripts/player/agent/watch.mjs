/**
 * Whether a page on the glass is well, and what to do when it is not: a pure function of what was seen of it, look after
 * look [R7]. Instants are milliseconds of a monotonic clock.
 */

/**
 * What one look at the browser gave.
 * @typedef {{ kind: 'page' } & PageSeen} PageLook
 * @typedef {PageLook | { kind: 'silent' } | { kind: 'crashed' } | { kind: 'gone' }} Look
 *   `silent`: the page did not answer. `crashed`: its process died. `gone`: the browser did.
 */

/**
 * @typedef {object} PageSeen
 * @property {boolean} own Whether it is this device's page, and not wherever a stray link or an error leads.
 * @property {boolean} waits Whether it is the agent's own page that waits for the server.
 * @property {boolean} up Whether anything stands on it: a scene, a code, a kiosk's page.
 * @property {boolean} stored Whether it came from the panel's own disk.
 * @property {number | null} frames How many frames it has painted; `null` where it is not to be seen.
 * @property {number} memoryMb What its process takes.
 * @property {boolean} mayReload Whether what it shows can be missed for a second.
 * @property {boolean} serverUp Whether the server answers.
 */

/**
 * `starting`: opened, not seen well yet. `away`: it waits for the server. `stalled`, `crashed`: not well; a remedy is
 * on its way or was tried.
 * @typedef {'starting' | 'well' | 'stalled' | 'crashed' | 'away'} State
 */

/**
 * `open`: load the device's page anew. `wait`: put up the page that waits. `restart`: a new browser.
 * @typedef {'open' | 'wait' | 'restart'} Remedy
 */

/**
 * @typedef {object} Watch What is known of the page so far.
 * @property {State} state
 * @property {number} since When that state began.
 * @property {number | null} emptySince From when on nothing stood on it.
 * @property {number} frames The frame counter as last seen.
 * @property {number | null} stuckSince From when on no frame came.
 * @property {number | null} silentSince From when on no answer came.
 * @property {number} heavy How many looks in a row it took too much memory.
 * @property {number} remedies How many were tried since it was last well for a while.
 * @property {number} triedAt When the last one was.
 */

/** How often it is looked at. */
export const LOOK_EVERY_MS = 5_000;

/** No frame, or no answer, for this long is a fault. */
export const STALL_MS = 20_000;

/** A page that has nothing on it after this long will not come up by itself; a slow card takes half of it. */
export const UP_MS = 45_000;

/** A stored page, which waits for nobody, is up by then or never. */
const STORED_UP_MS = 15_000;

/** After a remedy it is well again by then, or the next one is tried. */
const SETTLE_MS = 15_000;

/** Remedies that do not help are tried no oftener: a wall that flickers is worse than one that is dark. */
const SELDOM_MS = 30_000;

/** Well for this long, what was before is forgotten. */
const CALM_MS = 60_000;

/** A page may be over its limit for a moment while it changes scenes. */
const HEAVY_LOOKS = 3;

/** So far over, the machine is about to stand still: it is reloaded whatever it shows. */
const FAR_OVER = 1.5;

/**
 * What is known when the browser has just been started.
 * @param {number} now
 * @param {Pick<Watch, 'remedies' | 'triedAt'>} [before] What was tried for the one before it.
 * @returns {Watch}
 */
export function begin(now, before = { remedies: 0, triedAt: -Infinity }) {
	const { remedies, triedAt } = before;
	return {
		state: 'starting',
		since: now,
		emptySince: now,
		frames: 0,
		stuckSince: null,
		silentSince: null,
		heavy: 0,
		remedies,
		triedAt,
	};
}

/**
 * @param {Watch} before
 * @param {Look} look
 * @param {number} now
 * @param {number} memoryMb The most its process may take.
 * @returns {{ watch: Watch, remedy: Remedy | null, why: string }} `why`: for the journal.
 */
export function watch(before, look, now, memoryMb) {
	const seen = takeIn(before, look, now, memoryMb);
	const fault = faultOf(seen, look, now, memoryMb);
	if (!fault) return { watch: calmed(seen, look, now), remedy: null, why: '' };
	const state = fault.state;
	const ill = { ...seen, state, since: seen.state === state ? seen.since : now };
	if (now - before.triedAt < waitOf(before.remedies)) return { watch: ill, remedy: null, why: fault.why };
	const remedy = fault.remedy === 'open' && before.remedies > 0 && !fault.harmless ? 'restart' : fault.remedy;
	const tried = {
		...ill,
		emptySince: now,
		frames: 0,
		stuckSince: null,
		silentSince: null,
		heavy: 0,
		remedies: fault.harmless ? before.remedies : before.remedies + 1,
		triedAt: now,
	};
	return { watch: tried, remedy, why: fault.why };
}

/**
 * @param {number} remedies
 * @returns {number} How long after the last remedy the next may come.
 */
function waitOf(remedies) {
	return remedies === 0 ? 0 : remedies <= 2 ? SETTLE_MS : SELDOM_MS;
}

/**
 * @param {Watch} before
 * @param {Look} look
 * @param {number} now
 * @param {number} memoryMb
 * @returns {Watch}
 */
function takeIn(before, look, now, memoryMb) {
	if (look.kind !== 'page') {
		const silentSince = look.kind === 'silent' ? (before.silentSince ?? now) : null;
		return { ...before, silentSince, stuckSince: null };
	}
	const { frames } = look;
	const moves = frames === null || frames !== before.frames;
	return {
		...before,
		silentSince: null,
		emptySince: look.up ? null : (before.emptySince ?? now),
		frames: frames ?? before.frames,
		stuckSince: moves ? null : (before.stuckSince ?? now),
		heavy: look.memoryMb > memoryMb ? before.heavy + 1 : 0,
	};
}

/**
 * @typedef {object} Fault
 * @property {State} state
 * @property {Remedy} remedy The gentlest that may help.
 * @property {string} why
 * @property {boolean} [harmless] It is the course of things, and counts as no remedy tried in vain.
 */

/**
 * @param {Watch} seen
 * @param {Look} look
 * @param {number} now
 * @param {number} memoryMb
 * @returns {Fault | null}
 */
function faultOf(seen, look, now, memoryMb) {
	switch (look.kind) {
		case 'gone':
			return { state: 'crashed', remedy: 'restart', why: 'the browser has ended' };
		case 'crashed':
			return { state: 'crashed', remedy: 'open', why: 'the page has crashed' };
		case 'silent':
			return now - (seen.silentSince ?? now) >= STALL_MS
				? { state: 'stalled', remedy: 'open', why: 'the page does not answer' }
				: null;
		case 'page':
			return faultOfPage(seen, look, now, memoryMb);
	}
}

/**
 * @param {Watch} seen
 * @param {PageLook} look
 * @param {number} now
 * @param {number} memoryMb
 * @returns {Fault | null}
 */
function faultOfPage(seen, look, now, memoryMb) {
	const empty = seen.emptySince === null ? 0 : now - seen.emptySince;
	if (!look.own) return { state: 'stalled', remedy: 'open', why: 'the page is another' };
	if (seen.stuckSince !== null && now - seen.stuckSince >= STALL_MS)
		return { state: 'stalled', remedy: 'open', why: 'no frame is painted' };
	if (look.waits)
		return look.serverUp
			? { state: 'starting', remedy: 'open', why: 'the server is there', harmless: true }
			: null;
	if (!look.serverUp && empty >= STORED_UP_MS)
		return look.stored
			? { state: 'away', remedy: 'wait', why: 'the stored page holds nothing to show', harmless: true }
			: { state: 'stalled', remedy: 'open', why: 'the server went away while the page came' };
	if (empty >= UP_MS) return { state: 'stalled', remedy: 'open', why: 'nothing stands on the page' };
	const heavy = seen.heavy >= HEAVY_LOOKS && (look.mayReload || look.memoryMb > FAR_OVER * memoryMb);
	return heavy
		? { state: 'stalled', remedy: 'open', why: `the page takes ${Math.round(look.memoryMb)} MB` }
		: null;
}

/**
 * @param {Watch} seen
 * @param {Look} look
 * @param {number} now
 * @returns {Watch}
 */
function calmed(seen, look, now) {
	const fine = look.kind === 'page' && seen.stuckSince === null && (look.up || look.waits);
	if (!fine) return seen;
	const state = look.waits ? 'away' : 'well';
	const since = seen.state === state ? seen.since : now;
	return { ...seen, state, since, remedies: now - since >= CALM_MS ? 0 : seen.remedies };
}
