import {
	decideHold,
	decideHoldRelease,
	decideMove,
	decideRelease,
	decideWithdraw,
} from '../../domain/evening/delaying.ts';
import type { WordingKey } from '../../domain/evening/wording.ts';
import { granted, refused } from '../../domain/refusal.ts';
import { meetingTonight } from '../../domain/season/meeting-tonight.ts';
import { refuseMeeting, seasonReachOf } from '../../domain/season/own.ts';
import { firstLanguage, type Season } from '../../domain/season/season.ts';
import { textIn, type Text } from '../../domain/time/clock-text.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { addDays } from '../../domain/time/zone.ts';
import {
	eveningsOfDays,
	insertHold,
	putRelease,
	releaseHold as storeHoldRelease,
	removeRelease,
	setMovedStart,
} from '../store/performances.ts';
import { loadSeason } from '../store/season.ts';
import { loadVenue } from '../store/venues.ts';
import type { UseCase } from './ask.ts';
import { withEvening } from './evening-of.ts';

/** Calls a hold of the next up [T10], now or, where it was called without a line, up to 30 min ago [T2]. */
export const callHold: UseCase<
	{ performance: string; reason: string; newTime: Instant | null; at?: Instant | undefined },
	{ since: Instant }
> = ({ venue, input, now, commit }) =>
	commit((tx) =>
		withEvening(tx, venue, input.performance, async (performance, happened) => {
			const decision = decideHold(performance, happened, { ...input, at: input.at ?? now }, now);
			if (!decision.ok) return decision;
			const hold = decision.value;
			await insertHold(tx.db, venue, input.performance, hold);
			const { delays: point, newTime, since: at } = hold;
			tx.log('hold-called', { performance: input.performance, point, newTime, at, recordedAt: now });
			return granted({ since: hold.since });
		}),
	);

/** Releases the hold, now or up to 30 min ago [T2][T10]. */
export const releaseHold: UseCase<{ performance: string; at?: Instant | undefined }, null> = ({
	venue,
	input,
	now,
	commit,
}) =>
	commit((tx) =>
		withEvening(tx, venue, input.performance, async (performance, happened) => {
			const decision = decideHoldRelease(performance, happened, input.at ?? now, now);
			if (!decision.ok) return decision;
			const { delays: point, releasedAt: at } = decision.value;
			await storeHoldRelease(tx.db, venue, input.performance, point, at);
			tx.log('hold-released', { performance: input.performance, point, at, recordedAt: now });
			return granted(null);
		}),
	);

/** Tells the public that the next up is late [T7]. */
export const releaseWording: UseCase<
	{ performance: string; wording: WordingKey; at: Instant | null },
	null
> = ({ venue, input, now, commit }) =>
	commit((tx) =>
		withEvening(tx, venue, input.performance, async (performance, happened) => {
			const decision = decideRelease(performance, happened, input, now);
			if (!decision.ok) return decision;
			const { point, wording, at } = decision.value;
			await putRelease(tx.db, venue, input.performance, decision.value);
			tx.log('wording-released', { performance: input.performance, point, wording, publicAt: at });
			return granted(null);
		}),
	);

export const withdrawWording: UseCase<{ performance: string }, null> = ({ venue, input, commit }) =>
	commit((tx) =>
		withEvening(tx, venue, input.performance, async (performance, happened) => {
			const decision = decideWithdraw(performance, happened);
			if (!decision.ok) return decision;
			const { point, wording } = decision.value;
			await removeRelease(tx.db, venue, input.performance, point);
			tx.log('wording-withdrawn', { performance: input.performance, point, wording });
			return granted(null);
		}),
	);

/**
 * Moves tonight's start; what was programmed is kept beside it [T12]. Onto another performance of its house only where
 * somebody was told of that one and means both.
 */
export const moveStart: UseCase<{ performance: string; start: Instant; meets: boolean }, null> = ({
	actor,
	venue,
	input,
	now,
	commit,
}) =>
	commit((tx) =>
		withEvening(tx, venue, input.performance, async (performance, happened) => {
			const settings = (await loadVenue(tx.db, venue))?.settings;
			if (!settings) return refused('not-found', { what: 'venue' });
			const { zone, grace } = settings;
			const decision = decideMove(performance, happened, { start: input.start, zone }, now);
			if (!decision.ok) return decision;
			const season = await loadSeason(tx.db, venue, now);
			const days = [-1, 0, 1].map((offset) => addDays(performance.day, offset));
			const around = await eveningsOfDays(tx.db, venue, days);
			const meets = meetingTonight({ performance, happened }, decision.value, around, grace, now).map(
				({ one: { performance: other }, startAt, endAt }) => {
					const title = textIn(titleOf(season, other.production), firstLanguage(season));
					return { performance: other.id, production: other.production, title, startAt, endAt };
				},
			);
			const meeting = refuseMeeting(season, seasonReachOf(actor), meets, input.meets);
			if (meeting) return meeting;
			await setMovedStart(tx.db, venue, input.performance, decision.value);
			tx.log('start-moved', {
				performance: input.performance,
				from: happened.movedStart ?? performance.plannedStart,
				to: decision.value,
			});
			return granted(null);
		}),
	);

function titleOf({ productions }: Season, production: string): Text {
	return productions.find(({ id }) => id === production)?.title ?? {};
}
