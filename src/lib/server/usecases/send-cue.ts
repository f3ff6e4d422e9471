import { cueTarget, pointMeant } from '../../domain/evening/cue-target.ts';
import type { PointId } from '../../domain/evening/points.ts';
import type { CuePoint } from '../../domain/venue/integrations.ts';
import { granted, refused, type Outcome } from '../../domain/refusal.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { findCue, insertCue } from '../store/cues.ts';
import { houseIds } from '../store/programme.ts';
import { eveningsTonight } from '../store/tonight.ts';
import { loadVenue } from '../store/venues.ts';
import type { UseCase } from './ask.ts';
import { stampWithin } from './stamp-point.ts';

export interface CueInput {
	/**
	 * The sender's id for this cue: sent twice is done once [T15]. With another house or point it is another cue, and
	 * refused, the first kept [H3]. `at` may differ: what is heard by OSC gets it anew each time it is heard.
	 */
	cue: string;
	house: string;
	point: CuePoint;
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
		const { house, point: wish } = input;
		const seen = await findCue(tx.db, actor, input.cue);
		if (seen) {
			const { performance, point, at } = seen;
			const same = seen.house === house && seen.wish === wish;
			return same ? granted({ performance, point, at, already: true }) : refused('different-body');
		}
		const settings = (await loadVenue(tx.db, venue))?.settings;
		if (!settings) return refused('not-found', { what: 'venue' });
		const tonight = await eveningsTonight(tx.db, venue, settings, now);
		const inHouse = tonight.filter(({ performance }) => performance.house === house);
		const current = cueTarget(inHouse, wish, settings.grace, now);
		if (!current) return unheard(house, await houseIds(tx.db, venue));
		const { performance } = current;
		const point = pointMeant(current, wish);
		if (!point) return refused('not-running');
		const stamped = await stampWithin(tx, actor, current, point, input.at ?? now, now);
		if (!stamped.ok) return stamped;
		const done = { performance: performance.id, point, at: stamped.value.at };
		await insertCue(tx.db, actor, input.cue, { house, wish, ...done });
		return granted({ ...done, already: stamped.value.already });
	});

/** Whoever wires a button at a desk sees only this: which house it named, and what the houses are called here. */
function unheard(house: string, houses: string[]) {
	const what = houses.includes(house) ? 'house-tonight' : 'house-of-cue';
	return refused('not-found', { what, house, houses: houses.join(', ') });
}
