import type { Role } from '../domain/people/roles.ts';
import { DAY, type Instant } from '../domain/time/instant.ts';
import { hasActedSince, lastEntry, type LogEnd } from './store/night-log.ts';
import type { Db } from './store/store.ts';

/** Who is taken at their word about the time: they see it on every page of theirs before they do anything. */
const MANAGERS: readonly Role[] = ['house-manager', 'administrator'];

/** A server that was started at a time which its own night log says is long past [R6]. */
export interface ClockDoubt {
	startedAt: Instant;
	/** The night log's last entry before the start. */
	lastEntryAt: Instant;
	/** Whether nobody has cleared it up yet: the clock by being set, a manager by doing anything at all. */
	remains(): Promise<boolean>;
}

/** Whether the machine's clock can be right; `null` when it can. More than a day before the last entry it cannot. */
export async function clockDoubt(db: Db, venue: string, now: () => Instant): Promise<ClockDoubt | null> {
	const last = await lastEntry(db, venue);
	const startedAt = now();
	if (last === null || !isBefore(startedAt, last)) return null;
	let remains = true;
	return {
		startedAt,
		lastEntryAt: last.at,
		async remains() {
			remains &&= isBefore(now(), last) && !(await hasActedSince(db, venue, MANAGERS, last.revision));
			return remains;
		},
	};
}

function isBefore(now: Instant, { at }: LogEnd): boolean {
	return now < at - DAY;
}
