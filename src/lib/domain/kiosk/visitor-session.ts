import { SECOND, type Instant } from '../time/instant.ts';

/** Without input for this long the kiosk asks whether somebody is still there [K8]. */
export const IDLE_MS = 45 * SECOND;

/** It asks for this long, then forgets [K8]. */
export const ASKING_MS = 20 * SECOND;

/** Whether there is a visitor whose things must be forgotten. */
export type VisitorSession =
	/** The first page as the next visitor finds it. The kiosk forgets everything whenever it comes to this state. */
	{ name: 'nobody' } | { name: 'present'; lastInputAt: Instant } | { name: 'asking'; since: Instant };

export type VisitorEvent =
	/**
	 * Any touch, key or scan. `untouched`: after it the kiosk stands on its first page with nothing chosen or entered, so
	 * there is nothing to forget and nobody to ask.
	 */
	{ name: 'input'; untouched: boolean } | { name: 'tick' };

export const NOBODY: VisitorSession = { name: 'nobody' };

/**
 * The session after `event` [K8]. `now` must come from a clock that is never set back. An input that comes when the
 * time was already over, because the page slept, is the next visitor's and finds the first page.
 */
export function nextSession(session: VisitorSession, event: VisitorEvent, now: Instant): VisitorSession {
	const due = afterTime(session, now);
	if (event.name === 'tick') return due;
	if (session.name !== 'nobody' && due.name === 'nobody') return NOBODY;
	return event.untouched ? NOBODY : { name: 'present', lastInputAt: now };
}

/** When the session changes by itself: the end of the idle time, or of the asking. `null` when nothing is due. */
export function sessionDueAt(session: VisitorSession): Instant | null {
	switch (session.name) {
		case 'nobody':
			return null;
		case 'present':
			return session.lastInputAt + IDLE_MS;
		case 'asking':
			return session.since + ASKING_MS;
	}
}

function afterTime(session: VisitorSession, now: Instant): VisitorSession {
	const dueAt = sessionDueAt(session);
	if (dueAt === null || now < dueAt) return session;
	return session.name === 'present' ? afterTime({ name: 'asking', since: dueAt }, now) : NOBODY;
}
