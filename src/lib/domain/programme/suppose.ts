import type { PublicPerformance, PublicPoint } from '../evening/public-evening.ts';
import { MINUTE, type Instant } from '../time/instant.ts';
import type { LiveWall, Plan } from './plan.ts';
import { eveningOf } from './tonight.ts';

/** How an evening may go that a preview looks at; all but the first two are of one performance, the others on time. */
export const SUPPOSED = ['on-time', 'nobody-stamps', 'late', 'late-untimed', 'stopped', 'cancelled'] as const;
export type Supposed = (typeof SUPPOSED)[number];

/** What walls know from an instant on, until the next one. */
export interface World {
	from: Instant;
	live: LiveWall;
}

/** Our own choice: what is typical. */
const LATE_MS = 15 * MINUTE;
const KNOWN_BEFORE_MS = 20 * MINUTE;
const STOPPED_INTO_MS = 20 * MINUTE;
const CANCELLED_BEFORE_MS = 120 * MINUTE;

/**
 * The worlds of a supposed evening, in order, the first from the beginning of the plan: what is known so far, and then
 * what is supposed. Nothing that has happened is made otherwise.
 * @param performance the one it happens to, where it happens to one
 */
export function supposing(
	plan: Plan,
	live: LiveWall,
	supposed: Supposed,
	performance: string | null,
	now: Instant,
): World[] {
	const from = plan.days[0]?.begins ?? now;
	if (supposed === 'nobody-stamps') return [{ from, live }];
	const known = plan.performances.map((one) => eveningOf(live, one));
	const onTime = known.map((evening) => stamped(evening, now));
	const worlds = [{ from, live: { ...live, performances: onTime } }];
	const evening = known.find(({ id }) => id === performance);
	const change = evening && happening(evening, supposed, now);
	if (!change) return worlds;
	const after = onTime.map((one) => (one.id === performance ? change.evening : one));
	return [...worlds, { from: change.since, live: { ...live, performances: after } }];
}

/** The world of an instant. */
export function worldAt(worlds: readonly World[], t: Instant): LiveWall {
	return worlds.findLast(({ from }) => from <= t)?.live ?? worlds[0]?.live ?? { performances: [] };
}

/** Everything that is still to come is stamped at its public time. */
function stamped(evening: PublicPerformance, now: Instant): PublicPerformance {
	if (evening.halt) return evening;
	// Nobody can say when what has no time will be, nor what follows it.
	const untimed = evening.points.findIndex(
		({ actualAt, publicAt }) => actualAt === null && publicAt === null,
	);
	const until = untimed < 0 ? evening.points.length : untimed;
	return {
		...evening,
		points: evening.points.map((point, index) =>
			point.actualAt === null && point.publicAt !== null && point.publicAt > now && index < until
				? { ...point, actualAt: point.publicAt }
				: point,
		),
	};
}

/** What happens to a performance, and from when it is known; `null` where it is too late for that. */
function happening(
	evening: PublicPerformance,
	supposed: Exclude<Supposed, 'nobody-stamps'>,
	now: Instant,
): { since: Instant; evening: PublicPerformance } | null {
	const up = evening.points.find(({ id }) => id === 'up_1');
	const start = up?.publicAt ?? null;
	if (!up || up.actualAt !== null || start === null || start <= now || evening.halt) return null;
	switch (supposed) {
		case 'on-time':
			return null;
		case 'late':
		case 'late-untimed': {
			const since = Math.max(now, start - KNOWN_BEFORE_MS);
			const at = supposed === 'late' ? start + LATE_MS : null;
			const later = (point: PublicPoint): PublicPoint =>
				point.plannedAt < up.plannedAt
					? point
					: { ...point, publicAt: at === null || point.publicAt === null ? null : point.publicAt + LATE_MS };
			const told = {
				...evening,
				points: evening.points.map(later),
				notice: { wording: 'technical' as const, at, since },
			};
			return { since, evening: stamped(told, now) };
		}
		case 'stopped': {
			const since = start + STOPPED_INTO_MS;
			const points = stamped(evening, now).points.map((point) =>
				point.actualAt !== null && point.actualAt > since ? { ...point, actualAt: null } : point,
			);
			return { since, evening: { ...evening, points, halt: { kind: 'stopped', at: since } } };
		}
		case 'cancelled': {
			const since = Math.max(now, start - CANCELLED_BEFORE_MS);
			return { since, evening: { ...evening, halt: { kind: 'cancelled', at: since } } };
		}
	}
}
