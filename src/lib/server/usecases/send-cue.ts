import {
	lastStamp,
	pointsOfPerformance,
	type Happened,
	type Performance,
} from '../../domain/evening/performance.ts';
import { describePoint, type PointId } from '../../domain/evening/points.ts';
import { phaseOf } from '../../domain/evening/phase.ts';
import { granted, refused, type Outcome } from '../../domain/refusal.ts';
import { venueDay } from '../../domain/time/zone.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { findCue, insertCue } from '../store/cues.ts';
import { eveningsOfDays } from '../store/performances.ts';
import { loadVenue } from '../store/venues.ts';
import type { UseCase } from './ask.ts';
import { stampWithin } from './stamp-point.ts';

export interface CueInput {
	/** The sender's id for this cue: sent twice is done once [T15]. */
	cue: string;
	house: string;
	/** A point, or `up` / `down`: whichever of them is next. */
	point: PointId | 'up' | 'down';
	at?: Instant | undefined;
}

export interface CueDone {
	performance: string;
	point: PointId;
	at: Instant;
	already: boolean;
}

/** A cue from outside stamps a point of tonight's performance in that house [T15]. */
export const sendCue: UseCase<CueInput, CueDone> = ({ actor, venue, input, now, commit }) =>
	commit(async (tx): Promise<Outcome<CueDone>> => {
		const seen = await findCue(tx.db, venue, input.cue);
		if (seen) return granted({ ...seen, already: true });
		const zone = (await loadVenue(tx.db, venue))?.settings.zone;
		if (!zone) return refused('not-found', { what: 'venue' });
		const tonight = await eveningsOfDays(tx.db, venue, [venueDay(now, zone)]);
		const inHouse = tonight.filter(({ performance }) => performance.house === input.house);
		const current =
			inHouse.find(({ performance, happened }) => !isOver(performance, happened)) ?? inHouse.at(-1);
		if (!current) return refused('not-found', { what: 'performance' });
		const { performance, happened } = current;
		const point = meant(performance, happened, input.point);
		if (!point) return refused('not-running');
		const stamped = await stampWithin(tx, actor, current, point, input.at ?? now, now);
		if (!stamped.ok) return stamped;
		const done = { performance: performance.id, point, at: stamped.value.at };
		await insertCue(tx.db, venue, input.cue, done);
		return granted({ ...done, already: stamped.value.already });
	});

function isOver(performance: Performance, happened: Happened): boolean {
	const { name } = phaseOf(performance, happened);
	return name === 'house_clear' || name === 'cancelled' || name === 'abandoned';
}

/** The point a bare `up` or `down` means: the one just stamped, if it is of that kind (a repeat), else the next. */
function meant(performance: Performance, happened: Happened, wish: CueInput['point']): PointId | null {
	if (wish !== 'up' && wish !== 'down') return wish;
	const last = lastStamp(happened)?.point;
	if (last && describePoint(last).kind === wish) return last;
	const points = pointsOfPerformance(performance);
	const next = points
		.slice(last ? points.indexOf(last) + 1 : 0)
		.find((point) => ['up', 'down'].includes(describePoint(point).kind));
	return next && describePoint(next).kind === wish ? next : null;
}
