import { decideHalt, withHalt } from '../../domain/evening/halting.ts';
import { isCalledOff, NOTHING_HAPPENED, programmedOf } from '../../domain/evening/performance.ts';
import { granted, refused, type Outcome } from '../../domain/refusal.ts';
import {
	decideBooking,
	hasBegun,
	isPublic,
	type Booking,
	type Overlap,
} from '../../domain/season/booking.ts';
import { plannedEnd } from '../../domain/season/overlaps.ts';
import { isOwn, isOwnProduction, refuseForeignBooking, type SeasonReach } from '../../domain/season/own.ts';
import { decideReinstatement } from '../../domain/season/reinstating.ts';
import type { Season } from '../../domain/season/season.ts';
import {
	daysAt,
	momentsOf,
	prospectsOf,
	type EveningChange,
	type Prospect,
} from '../../domain/season/prospect.ts';
import type { Text } from '../../domain/time/clock-text.ts';
import { MINUTE, type Instant, type LocalDate } from '../../domain/time/instant.ts';
import { venueDay } from '../../domain/time/zone.ts';
import type {
	CompanySetup,
	PerformanceSetup,
	ProductionSetup,
	VenueSettings,
} from '../../domain/venue/setup.ts';
import { eveningsOfDays, loadEvening, type Evening } from '../store/performances.ts';
import { loadProgramme, type Programme } from '../store/programme.ts';
import { signedReport } from '../store/reports.ts';
import { loadSeason } from '../store/season.ts';
import { loadVenue } from '../store/venues.ts';
import { planOf } from './plan.ts';
import type { Lookout } from './projection.ts';

/** A performance as a list or a calendar names it. */
export interface SeasonListed {
	id: string;
	house: string;
	production: string;
	title: Text;
	company: string;
	day: LocalDate;
	/** Its start as it stands: moved tonight, where it was. */
	startsAt: Instant;
	endsAt: Instant;
	/** Its lengths are the venue's usual ones. */
	estimated: boolean;
	state: 'planned' | 'moved' | 'running' | 'over' | 'cancelled' | 'abandoned';
}

/** One performance, and what the office may still do with it. */
export interface SeasonPerformancePage extends SeasonListed {
	plannedStart: Instant;
	/** The season changes it no more. */
	begun: boolean;
	/** It is tonight's, and this person may not move what is (table A). */
	tonightOnly: boolean;
	/** It is cancelled, and its start is still to come. */
	reinstatable: boolean;
	/** Screens know of it: it can be cancelled, not removed. */
	public: boolean;
	doorsAt: Instant;
	partMinutes: number[];
	intervalMinutes: number[];
}

export interface SeasonProduction extends ProductionSetup {
	/** How many performances there are of it. */
	performances: number;
	/** The next start of one; `null`: none is to come. */
	nextAt: Instant | null;
}

/** What is set up for performances to be made of, as far as it is this person's to change. */
export interface SeasonSetUp {
	languages: string[];
	defaults: VenueSettings['defaults'];
	companies: CompanySetup[];
	productions: SeasonProduction[];
}

/** What somebody thinks of doing to a performance. */
export type ProspectWish =
	| ({ step: 'put' } & Booking)
	| ({ step: 'move'; performance: string } & Omit<Booking, 'performance' | 'production'>)
	| { step: 'cancel'; performance: string }
	| { step: 'reinstate'; performance: string };

/** What the public would read if it were done. */
export interface ProspectView {
	/** The id it has, or would have. */
	performance: string;
	title: Text;
	before: (Pick<PerformanceSetup, 'house' | 'production'> & { startsAt: Instant }) | null;
	after: Pick<PerformanceSetup, 'house' | 'production' | 'day'> & { startsAt: Instant };
	/** Whom it would meet in its house. */
	meets: Overlap[];
	/** Both can be meant: they are not another company's. */
	mayMeet: boolean;
	prospects: Prospect[];
}

/** The performances of these days that are this person's to see, by start. */
export async function seasonOfDays(
	{ db, venue }: Lookout,
	days: LocalDate[],
	to: SeasonReach,
): Promise<SeasonListed[]> {
	const programme = await loadProgramme(db, venue);
	const evenings = await eveningsOfDays(db, venue, days);
	return evenings.flatMap((evening) => listedOf(programme, evening, to) ?? []);
}

/** One performance; `null` where there is none, or none of theirs. */
export async function seasonPerformance(
	lookout: Lookout,
	id: string,
	to: SeasonReach,
): Promise<SeasonPerformancePage | null> {
	const { db, venue, zone, now } = lookout;
	const evening = await loadEvening(db, venue, id);
	const listed = evening && listedOf(await loadProgramme(db, venue), evening, to);
	if (!evening || !listed) return null;
	const season = await loadSeason(db, venue, now);
	const standing = season.performances.find((one) => one.id === id);
	const { plannedStart, partMinutes, intervalMinutes, doorsMinutesBefore } = evening.performance;
	const back = decideReinstatement(season, evening.performance, evening.happened, now);
	return {
		...listed,
		plannedStart,
		tonightOnly: listed.day === venueDay(now, zone) && to.tonight !== 'all',
		reinstatable: back.ok && (await signedReport(db, venue, id)) === null,
		begun: !standing || hasBegun(standing, now),
		public: isPublic(listed, zone, now),
		doorsAt: listed.startsAt - doorsMinutesBefore * MINUTE,
		partMinutes,
		intervalMinutes,
	};
}

/** Companies and productions, with what is still to come of them. */
export async function seasonSetUp({ db, venue, now }: Lookout, to: SeasonReach): Promise<SeasonSetUp> {
	const { languages, defaults, companies, productions, performances } = await loadSeason(db, venue, now);
	return {
		languages,
		defaults,
		companies: companies.filter(({ id }) => isOwn(to, id)),
		productions: productions
			.filter(({ company }) => isOwn(to, company))
			.map((production) => {
				const own = performances.filter((one) => one.production === production.id);
				const next = own.find(({ plannedStart, cancelled }) => plannedStart > now && !cancelled);
				return { ...production, performances: own.length, nextAt: next?.plannedStart ?? null };
			}),
	};
}

/**
 * What the public would read before and after a change that somebody thinks of, or why it cannot be made. Writes
 * nothing; the same rules decide as when it is done.
 * @param address where codes lead, for a venue without an address of its own
 */
export async function seasonProspect(
	lookout: Lookout,
	wish: ProspectWish,
	address: string,
	to: SeasonReach,
): Promise<Outcome<ProspectView>> {
	const { db, venue, now } = lookout;
	const row = await loadVenue(db, venue);
	if (!row) throw new Error(`There is no venue "${venue}".`);
	const programme = await loadProgramme(db, venue);
	const season = await loadSeason(db, venue, now);
	const decision = await changeOf(lookout, season, wish, to);
	if (!decision.ok) return decision;
	const { change, meets } = decision.value;
	const zone = row.settings.zone;
	const days = new Set(momentsOf(change, now).flatMap(({ at }) => daysAt(at, zone)));
	// Of others nobody is shown more than the public knows.
	const evenings = (await eveningsOfDays(db, venue, [...days])).filter(
		(one) => isPublic(one.performance, zone, now) || isOwnProduction(season, to, one.performance.production),
	);
	const base = planOf(row, programme, {
		first: venueDay(now, zone),
		evenings: [],
		address: row.settings.address || address,
		words: {},
	});
	const { performance, happened } = change.after;
	const { id, house, production, day } = performance;
	return granted({
		performance: id,
		title: programme.productions.find((one) => one.id === production)?.title ?? {},
		before: change.before && {
			house: change.before.performance.house,
			production: change.before.performance.production,
			startsAt: startOf(change.before),
		},
		after: { house, production, day, startsAt: startOf({ performance, happened }) },
		meets,
		mayMeet: meets.every((one) => isOwnProduction(season, to, one.production)),
		prospects: prospectsOf({ base, evenings }, change, now),
	});
}

async function changeOf(
	{ db, venue, now }: Lookout,
	season: Season,
	wish: ProspectWish,
	to: SeasonReach,
): Promise<Outcome<{ change: EveningChange; meets: Overlap[] }>> {
	const before = wish.performance === null ? null : await loadEvening(db, venue, wish.performance);
	if (wish.performance !== null && !before) return refused('not-found', { what: 'performance' });
	if (wish.step === 'cancel' || wish.step === 'reinstate') {
		if (!before) return refused('not-found', { what: 'performance' });
		if (to.tonight !== 'all') return refused('not-allowed');
		return wish.step === 'cancel' ? cancelled(before, now) : reinstated(season, before, now);
	}
	const production = wish.step === 'put' ? wish.production : (before?.performance.production ?? '');
	const booked = decideBooking(season, { ...wish, production }, now);
	if (!booked.ok) return booked;
	const { after, meets } = booked.value;
	const why = refuseForeignBooking(season, to, { before: booked.value.before, after }, now);
	if (why) return why;
	const lengths = season.productions.find(({ id }) => id === production);
	if (!lengths) return refused('not-found', { what: 'production' });
	const performance = { ...after, ...programmedOf(lengths) };
	return granted({ change: { before, after: { performance, happened: NOTHING_HAPPENED } }, meets });
}

function cancelled(before: Evening, now: Instant): Outcome<{ change: EveningChange; meets: Overlap[] }> {
	const halt = decideHalt(before.performance, before.happened, { step: 'cancel', at: now }, now);
	if (!halt.ok) return halt;
	const after = { ...before, happened: withHalt(before.happened, halt.value) };
	return granted({ change: { before, after }, meets: [] });
}

function reinstated(
	season: Season,
	before: Evening,
	now: Instant,
): Outcome<{ change: EveningChange; meets: Overlap[] }> {
	const decision = decideReinstatement(season, before.performance, before.happened, now);
	if (!decision.ok) return decision;
	const { performance, happened, meets } = decision.value;
	return granted({ change: { before, after: { performance, happened } }, meets });
}

function listedOf(
	{ companies, productions }: Programme,
	evening: Evening,
	to: SeasonReach,
): SeasonListed | null {
	const { performance } = evening;
	const { id, house, day } = performance;
	const production = productions.find((one) => one.id === performance.production);
	if (!production || !isOwn(to, production.company)) return null;
	const startsAt = startOf(evening);
	return {
		id,
		house,
		production: production.id,
		title: production.title,
		company: companies.find((one) => one.id === production.company)?.name ?? production.company,
		day,
		startsAt,
		endsAt: plannedEnd(startsAt, performance),
		estimated: performance.estimated,
		state: stateOf(evening),
	};
}

function stateOf({ happened: { stamps, movedStart, halt } }: Evening): SeasonListed['state'] {
	if (halt && isCalledOff(halt.kind)) return halt.kind;
	if (stamps.some(({ point }) => point === 'house_clear')) return 'over';
	if (stamps.length > 0) return 'running';
	return movedStart === null ? 'planned' : 'moved';
}

function startOf({ performance, happened }: Evening): Instant {
	return happened.movedStart ?? performance.plannedStart;
}
