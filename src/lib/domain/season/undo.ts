import { textIn } from '../time/clock-text.ts';
import type { Instant } from '../time/instant.ts';
import type { PerformanceSetup } from '../venue/setup.ts';
import { venueDay } from '../time/zone.ts';
import { hasBegun, isPublic } from './booking.ts';
import { isBeyondTonight, type SeasonReach } from './own.ts';
import { firstLanguage, type Change, type Season, type SeasonChanges } from './season.ts';

/** Why something that an import brought or changed stays as it is; the sentences are `import-stays-<reason>`. */
export type StayReason =
	// a performance
	| 'cancelled'
	| 'touched'
	| 'passed'
	| 'tonight'
	| 'public'
	| 'back-passed'
	| 'back-gone'
	// a production
	| 'running'
	// a house or a company
	| 'in-use'
	// anything
	| 'changed'
	| 'removed'
	| 'needed';

/** Something that stays when an import is taken back. */
export interface Staying {
	what: 'performance' | 'production' | 'company' | 'house';
	id: string;
	/** As a person would name it, in the venue's first language. */
	name: string;
	/** Of a performance that is there: its start as it stands. */
	startAt: Instant | null;
	reason: StayReason;
}

/** What taking an import back does, and what it leaves alone. */
export interface Undo {
	goes: SeasonChanges;
	stays: Staying[];
}

/** An undo as a person is shown it, with the mark of exactly that. */
export interface ShownUndo {
	file: string;
	shown: string;
	/** How many performances go, and how many are again as they were. */
	removed: number;
	restored: number;
	/** Names of what goes along. */
	gone: { productions: string[]; companies: string[]; houses: string[] };
	/** Productions that are again as they were. */
	restoredProductions: string[];
	stays: Staying[];
}

/**
 * What of an import can be taken back at `now`. A performance to which something has happened, whose time has come, or
 * which screens announce stays as it is, and so does everything it needs: its production, company and house as the
 * import left them. So nothing is half taken back.
 * @param to how far who takes it back may change tonight: what is tonight's, or was before, stays too
 */
export function undoOf(
	season: Season,
	written: SeasonChanges,
	to: Pick<SeasonReach, 'tonight'>,
	now: Instant,
): Undo {
	const language = firstLanguage(season);
	const stays: Staying[] = [];
	const titleOf = (id: string) =>
		textIn(season.productions.find((production) => production.id === id)?.title ?? {}, language) || id;

	/** Keeps those for whose staying there is no reason. */
	function going<One>(all: One[], why: (one: One) => Staying | null): One[] {
		return all.filter((one) => {
			const staying = why(one);
			if (staying) stays.push(staying);
			return !staying;
		});
	}

	const performances = going(present(written.performances, season.performances), (change) => {
		const reason = whyPerformanceStays(season, change, to, now);
		const there = season.performances.find(({ id }) => id === change.after.id);
		const { id, production } = there ?? change.after;
		const startAt = there?.plannedStart ?? null;
		return reason && { what: 'performance', id, name: titleOf(production), startAt, reason };
	});
	const left = performancesAfter(season, performances);
	const staying = new Set(stays.map(({ id }) => id));
	const leftOfImport = left.filter(({ id }) => staying.has(id));

	const productions = going(present(written.productions, season.productions), ({ before, after }) => {
		const { id } = after;
		const there = season.productions.find((production) => production.id === id);
		const stay = (reason: StayReason): Staying => {
			const name = textIn((there ?? after).title, language);
			return { what: 'production', id, name, startAt: null, reason };
		};
		if (!there) return stay('removed');
		if (season.performances.some((one) => one.production === id && one.running)) return stay('running');
		if (!same(there, after)) return stay('changed');
		const needing = before === null ? left : leftOfImport;
		return needing.some(({ production }) => production === id) ? stay('needed') : null;
	});
	const goneProductions = new Set(
		productions.filter(({ before }) => before === null).map(({ after }) => after.id),
	);
	const restored = new Map(productions.map(({ before, after }) => [after.id, before]));
	const neededCompanies = season.productions
		.filter(({ id }) => !goneProductions.has(id))
		.map(({ id, company }) => restored.get(id)?.company ?? company);

	const companies = going(
		written.companies.filter(({ id }) => season.companies.some((one) => one.id === id)),
		(company) => {
			const { id } = company;
			const there = season.companies.find((one) => one.id === id);
			const reason = reasonOf(same(there, company), neededCompanies.includes(id), season.companiesInUse, id);
			return reason && { what: 'company', id, name: there?.name ?? company.name, startAt: null, reason };
		},
	);
	const houses = going(
		written.houses.filter(({ id }) => season.houses.some((one) => one.id === id)),
		(house) => {
			const { id } = house;
			const there = season.houses.find((one) => one.id === id);
			const needed = left.some((one) => one.house === id);
			const reason = reasonOf(same(there, house), needed, season.housesInUse, id);
			const name = textIn((there ?? house).name, language);
			return reason && { what: 'house', id, name, startAt: null, reason };
		},
	);
	return { goes: { performances, productions, companies, houses }, stays };
}

/** Whether nothing of it would be taken back. */
export function isNothing({ performances, productions, companies, houses }: SeasonChanges): boolean {
	return performances.length + productions.length + companies.length + houses.length === 0;
}

/** Without what the import brought and somebody has removed since: that is gone already. */
function present<Thing extends { id: string }>(
	changes: Change<Thing>[],
	there: { id: string }[],
): Change<Thing>[] {
	return changes.filter(({ before, after }) => before !== null || there.some(({ id }) => id === after.id));
}

function whyPerformanceStays(
	season: Season,
	{ before, after }: Change<PerformanceSetup>,
	to: Pick<SeasonReach, 'tonight'>,
	now: Instant,
): StayReason | null {
	const there = season.performances.find(({ id }) => id === after.id);
	if (!there) return 'removed';
	const { touched, programmed: _taken, movedStart: _moved, running: _running, cancelled, ...setup } = there;
	if (cancelled) return 'cancelled';
	if (hasBegun(there, now)) return touched ? 'touched' : 'passed';
	if (!same(setup, after)) return 'changed';
	if (before === null) return isPublic(there, season.zone, now) ? 'public' : null;
	if (before.plannedStart <= now) return 'back-passed';
	if (isBeyondTonight(to, { before: there, after: before }, venueDay(now, season.zone))) return 'tonight';
	return season.productions.some(({ id }) => id === before.production) ? null : 'back-gone';
}

/** The performances of the season once these changes of them are taken back. */
function performancesAfter(season: Season, changes: Change<PerformanceSetup>[]): PerformanceSetup[] {
	const back = new Map(changes.map(({ before, after }) => [after.id, before]));
	return season.performances.flatMap((performance) => {
		const before = back.get(performance.id);
		return before === null ? [] : [before ?? performance];
	});
}

function reasonOf(untouched: boolean, needed: boolean, inUse: string[], id: string): StayReason | null {
	if (!untouched) return 'changed';
	if (needed) return 'needed';
	return inUse.includes(id) ? 'in-use' : null;
}

/** Whether two documents say the same, in whatever order they say it. */
function same(one: unknown, other: unknown): boolean {
	if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
		return one === other;
	const [a, b] = [Object.entries(one), new Map<string, unknown>(Object.entries(other))];
	return a.length === b.size && a.every(([key, value]) => b.has(key) && same(value, b.get(key)));
}
