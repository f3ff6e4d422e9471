import type { Actor } from '../people/actor.ts';
import { reach } from '../people/authority.ts';
import { refused, type Outcome } from '../refusal.ts';
import type { Instant, LocalDate } from '../time/instant.ts';
import { venueDay } from '../time/zone.ts';
import type { PerformanceSetup, ProductionSetup } from '../venue/setup.ts';
import type { Overlap } from './booking.ts';
import type { Change, Season } from './season.ts';

/** How far somebody who may plan the season at all may change it (table A). */
export interface SeasonReach {
	/** `null`: every company's season; else that of these companies alone. */
	only: string[] | null;
	tonight: TonightReach;
}

/** What of tonight: all of it, move and cancel included; a new performance and nothing else; nothing. */
export type TonightReach = 'all' | 'adds' | 'nothing';

export function seasonReachOf(actor: Actor): SeasonReach {
	if (actor.kind !== 'person') return { only: null, tonight: 'all' };
	const { role, company } = actor;
	const everybodys = reach(role, 'season') === 'all';
	return {
		only: everybodys ? null : company === null ? [] : [company],
		tonight: reach(role, 'release-wording') !== null ? 'all' : everybodys ? 'adds' : 'nothing',
	};
}

/** Whether this company's season is theirs to change. */
export function isOwn({ only }: Pick<SeasonReach, 'only'>, company: string): boolean {
	return only === null || only.includes(company);
}

/** Whether this production is one of theirs. */
export function isOwnProduction(season: Season, to: SeasonReach, production: string): boolean {
	return season.productions.some(({ id, company }) => id === production && isOwn(to, company));
}

/** Whether this production is another company's. One that is not there is nobody's. */
export function isForeignProduction(season: Season, to: SeasonReach, production: string): boolean {
	return season.productions.some(({ id, company }) => id === production && !isOwn(to, company));
}

/** Why a production may not become so, where it may not: it is another company's, or would become one's (table A). */
export function refuseForeignProduction(
	to: SeasonReach,
	{ before, after }: Change<Pick<ProductionSetup, 'company'>>,
): Outcome<never> | null {
	const companies = [...(before ? [before.company] : []), after.company];
	return companies.every((company) => isOwn(to, company)) ? null : refused('not-allowed');
}

/**
 * Whether a booking does more to tonight than they may: what is tonight's, or would become so, is moved by whoever may move
 * tonight's start (table A); a new one is added by whoever plans everybody's season.
 */
export function isBeyondTonight(
	{ tonight }: Pick<SeasonReach, 'tonight'>,
	{ before, after }: Change<Pick<PerformanceSetup, 'day'>>,
	today: LocalDate,
): boolean {
	if (before?.day !== today && after.day !== today) return false;
	return tonight === 'nothing' || (tonight === 'adds' && before !== null);
}

/**
 * Why a performance may not be booked so, where it may not: it is, or would become, another company's; or it is, or would
 * become, tonight's (table A).
 */
export function refuseForeignBooking(
	season: Season,
	to: SeasonReach,
	{ before, after }: Change<PerformanceSetup>,
	now: Instant,
): Outcome<never> | null {
	const productions = [...(before ? [before.production] : []), after.production];
	if (!productions.every((production) => isOwnProduction(season, to, production)))
		return refused('not-allowed');
	return isBeyondTonight(to, { before, after }, venueDay(now, season.zone))
		? refused('season-tonight')
		: null;
}

/**
 * The refusal of a booking that meets others in its house; the first of them is named.
 * @param meant somebody was told of them and means both; whom one's own company does not play, one cannot overrule
 */
export function refuseMeeting(
	season: Season,
	to: SeasonReach,
	meets: Overlap[],
	meant: boolean,
): Outcome<never> | null {
	const foreign = meets.find(({ production }) => !isOwnProduction(season, to, production));
	const first = foreign ?? (meant ? undefined : meets[0]);
	if (!first) return null;
	const { title, startAt, endAt } = first;
	return refused(foreign ? 'season-overlaps-other' : 'season-overlaps', { title, startAt, endAt });
}
