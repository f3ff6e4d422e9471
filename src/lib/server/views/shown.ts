import type { Placement } from '../../domain/device/placement.ts';
import { reach } from '../../domain/people/authority.ts';
import type { PersonActor } from '../../domain/people/actor.ts';
import { DAY, type Instant } from '../../domain/time/instant.ts';
import type { Text } from '../../domain/time/clock-text.ts';
import { venueDayBegins, venueDay } from '../../domain/time/zone.ts';
import { deviceById } from '../store/devices.ts';
import { hasHappenedSince } from '../store/night-log.ts';
import { shownAt, type PaintedFrame } from '../store/painted.ts';
import { loadEvening } from '../store/performances.ts';
import { productionsOf } from '../store/programme.ts';
import { PLAN_FACTS } from './devices.ts';
import { EVENING_FACTS } from './evening.ts';
import { OVERRIDE_FACTS } from './overrides.ts';
import type { Lookout } from './projection.ts';

/** What screens showed is kept this long [S16]. */
const SHOWN_KEPT_DAYS = 90;

/** What stood on a wall, by its own word. */
export interface ShownFrame extends Pick<
	PaintedFrame,
	'at' | 'scene' | 'performance' | 'beside' | 'deviations'
> {
	/** What the performance it spoke of is called; `null`: it spoke of none, or of one that is gone. */
	title: Text | null;
}

/** The answer to "what was on this screen at 19:28" [S16]. */
export interface ShownView {
	device: { id: string; name: string; placement: Placement };
	at: Instant;
	/** `gone`: the last that is known of it is of before; since when nothing is, and when it was heard again. */
	answer:
		| { state: 'shown'; frame: ShownFrame; until: Instant | null }
		| { state: 'gone'; last: ShownFrame | null; since: Instant; until: Instant | null }
		| { state: 'nothing-kept' }
		| { state: 'to-come' };
	/** The plan and the evening have not changed since: what stood there can be drawn again from them. */
	drawable: boolean;
}

/** `null`: there is no such screen, or this person may not read the log. */
export async function shownView(
	lookout: Lookout,
	id: string,
	at: Instant,
	actor: PersonActor,
): Promise<ShownView | null> {
	const { db, venue, now } = lookout;
	if (reach(actor.role, 'read-report') !== 'all') return null;
	const device = await deviceById(db, venue, id);
	if (device?.kind !== 'screen') return null;
	const asked = { device: { id, name: device.name, placement: device.placement }, at };
	if (at > now) return { ...asked, answer: { state: 'to-come' }, drawable: false };
	const { frame, goneAt, nextAt } = await shownAt(db, venue, id, at);
	// What is still there because nobody has swept it yet is not told either.
	const kept = frame && frame.at >= now - SHOWN_KEPT_DAYS * DAY ? frame : null;
	if (goneAt !== null) {
		const last = kept && (await frameOf(lookout, kept));
		return { ...asked, answer: { state: 'gone', last, since: goneAt, until: nextAt }, drawable: false };
	}
	if (!kept) return { ...asked, answer: { state: 'nothing-kept' }, drawable: false };
	return {
		...asked,
		answer: { state: 'shown', frame: await frameOf(lookout, kept), until: nextAt },
		drawable: await isStillDrawn(lookout, kept, at),
	};
}

async function frameOf(
	{ db, venue }: Lookout,
	{ at, scene, performance, beside, deviations }: PaintedFrame,
): Promise<ShownFrame> {
	const evening = performance === null ? null : await loadEvening(db, venue, performance);
	const productions = evening ? await productionsOf(db, venue) : [];
	const title = productions.find((one) => one.id === evening?.performance.production)?.title ?? null;
	return { at, scene, performance, beside, deviations, title };
}

/** Whether the state the frame was drawn from is the state of now, and the plan reaches back to it. */
async function isStillDrawn(
	{ db, venue, zone, now }: Lookout,
	{ revision }: PaintedFrame,
	at: Instant,
): Promise<boolean> {
	if (revision === null || at < venueDayBegins(venueDay(now, zone), zone)) return false;
	const changes = [
		...new Set([...PLAN_FACTS, ...EVENING_FACTS, ...OVERRIDE_FACTS, 'device-placed' as const]),
	];
	return !(await hasHappenedSince(db, venue, changes, revision));
}
