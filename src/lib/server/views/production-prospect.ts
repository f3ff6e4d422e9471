import {
	plannedTimes,
	pointsOfPerformance,
	programmedOf,
	type Performance,
	type Programmed,
} from '../../domain/evening/performance.ts';
import { describePoint, type PointId } from '../../domain/evening/points.ts';
import { granted, type Outcome } from '../../domain/refusal.ts';
import { isPublic, meetingsOf, type Overlap } from '../../domain/season/booking.ts';
import { followingOf, type StaysBecause } from '../../domain/season/following.ts';
import { isOwnProduction, refuseForeignProduction, type SeasonReach } from '../../domain/season/own.ts';
import { daysAt, momentsOfLengths, prospectsAt, type Prospect } from '../../domain/season/prospect.ts';
import type { Change, Season, SeasonPerformance } from '../../domain/season/season.ts';
import { decideProduction, type ProductionForm } from '../../domain/season/set-up.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { venueDay } from '../../domain/time/zone.ts';
import type { ProductionSetup } from '../../domain/venue/setup.ts';
import { eveningsOfDays } from '../store/performances.ts';
import { loadProgramme, type Programme } from '../store/programme.ts';
import { loadSeason } from '../store/season.ts';
import { loadVenue } from '../store/venues.ts';
import { planOf } from './plan.ts';
import type { Lookout } from './projection.ts';

/** A performance whose planned times follow its production, from what to what. */
export interface FollowingView {
	performance: string;
	house: string;
	startsAt: Instant;
	/** `null`: a point it did not have, or has no more. In the order of the evening. */
	times: { point: PointId; from: Instant | null; to: Instant | null }[];
	/** Whom it would meet in its house and did not meet before. */
	meets: Overlap[];
}

/** What saving a production would do. */
export interface ProductionProspectView {
	/** What was looked at, as it was understood. */
	form: ProductionForm;
	/** How it is planned to run, before and after; `null`: it is new. */
	lengths: { from: Programmed; to: Programmed } | null;
	/** Those that are still to come and follow, by start; their times may stay the same. */
	follows: FollowingView[];
	/** Those of today and later that keep what they were booked with, and why. */
	stays: { performance: string; house: string; startsAt: Instant; why: StaysBecause }[];
	/** How many nights are over: nothing of them changes. */
	over: number;
	/** The performance whose screens are looked at; `null`: nothing of it is to come. */
	shown: { performance: string; house: string; startsAt: Instant } | null;
	prospects: Prospect[];
}

/**
 * What would become of a production's performances, and what the public would read of the next one, if it were saved so;
 * or why it cannot be. Writes nothing; the same rules decide as when it is done.
 * @param address where codes lead, for a venue without an address of its own
 */
export async function productionProspect(
	{ db, venue, now }: Lookout,
	form: ProductionForm,
	address: string,
	to: SeasonReach,
): Promise<Outcome<ProductionProspectView>> {
	const season = await loadSeason(db, venue, now);
	const decision = decideProduction(season, form);
	if (!decision.ok) return decision;
	const why = refuseForeignProduction(to, decision.value);
	if (why) return why;
	const { before, after } = decision.value;
	const { follows, stays } = followingOf(season, after.id, now);
	const current = stays.filter((one) => one.why !== 'over');
	const view = {
		form,
		lengths: before && { from: programmedOf(before), to: programmedOf(after) },
		follows: follows.map((one) => followingView(season, one, after)),
		stays: current.map(({ performance: { id, house, plannedStart }, why: because }) => ({
			performance: id,
			house,
			startsAt: plannedStart,
			why: because,
		})),
		over: stays.length - current.length,
	};
	const subject = follows[0] ?? current[0]?.performance;
	if (!subject) return granted({ ...view, shown: null, prospects: [] });
	const row = await loadVenue(db, venue);
	if (!row) throw new Error(`There is no venue "${venue}".`);
	const { zone, grace } = row.settings;
	const then = follows.includes(subject) ? booked(subject, after) : booked(subject, subject.programmed);
	const moments = momentsOfLengths(booked(subject, subject.programmed), then, grace, now);
	const days = [...new Set(moments.flatMap(({ at }) => daysAt(at, zone)))];
	const evenings = (await eveningsOfDays(db, venue, days)).filter(
		({ performance }) =>
			isPublic(performance, zone, now) || isOwnProduction(season, to, performance.production),
	);
	const following = new Set(follows.map(({ id }) => id));
	const changed = evenings.map((evening) =>
		following.has(evening.performance.id)
			? { ...evening, performance: { ...evening.performance, ...programmedOf(after) } }
			: evening,
	);
	const programme = await loadProgramme(db, venue);
	const baseOf = (of: Programme) =>
		planOf(row, of, {
			first: venueDay(now, zone),
			evenings: [],
			address: row.settings.address || address,
			words: {},
		});
	return granted({
		...view,
		shown: { performance: subject.id, house: subject.house, startsAt: subject.plannedStart },
		prospects: prospectsAt(
			moments,
			{ base: baseOf(programme), evenings },
			{ base: baseOf(withProduction(programme, { before, after })), evenings: changed },
		),
	});
}

function withProduction(programme: Programme, { before, after }: Change<ProductionSetup>): Programme {
	const { productions } = programme;
	return {
		...programme,
		productions: before
			? productions.map((one) => (one.id === after.id ? after : one))
			: [...productions, after],
	};
}

/** The performance with these lengths. */
function booked(
	{ id, house, production, day, plannedStart }: SeasonPerformance,
	lengths: Programmed,
): Performance {
	return { id, house, production, day, plannedStart, ...programmedOf(lengths) };
}

function followingView(season: Season, one: SeasonPerformance, after: ProductionSetup): FollowingView {
	const { id: performance, house, plannedStart: startsAt } = one;
	const [from, to] = [booked(one, one.programmed), booked(one, after)];
	const had = new Set(meetingsOf(season, one, one.programmed).map((each) => each.performance));
	return {
		performance,
		house,
		startsAt,
		times: timesOf(from, to),
		meets: meetingsOf(season, one, after).filter((each) => !had.has(each.performance)),
	};
}

/** The planned times that differ. Clearance and the empty house follow from the rest, and nobody plans by them. */
function timesOf(before: Performance, after: Performance): FollowingView['times'] {
	const [was, then] = [plannedTimes(before), plannedTimes(after)];
	const longer = after.partMinutes.length > before.partMinutes.length ? after : before;
	return pointsOfPerformance(longer).flatMap((point) => {
		const { kind } = describePoint(point);
		const [from, to] = [was.get(point) ?? null, then.get(point) ?? null];
		return kind === 'clearance' || kind === 'house_clear' || from === to ? [] : [{ point, from, to }];
	});
}
