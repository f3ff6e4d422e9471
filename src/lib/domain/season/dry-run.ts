import type { Instant, LocalDate } from '../time/instant.ts';
import { textIn } from '../time/clock-text.ts';
import { localTime } from '../time/zone.ts';
import type { HouseSetup, PerformanceSetup } from '../venue/setup.ts';
import { Companies, Houses, type ImportChoices } from './additions.ts';
import { overlapsIn } from './overlaps.ts';
import type { SeasonReach } from './own.ts';
import { isError, type SeasonProblem } from './problem.ts';
import { Productions, type FieldChange } from './productions.ts';
import type { WrongCell } from './read-when.ts';
import type { SeasonFile } from './row.ts';
import { firstLanguage, type Season, type SeasonChanges, type SeasonPerformance } from './season.ts';
import { Standing } from './standing.ts';
import { beyondTonight, publicAtOnce, tooLate } from './too-late.ts';
import { problemAt, readRow, type Wish } from './wish.ts';

/** What taking a row would do. `refused`: nothing, because of its errors. */
export type Effect = 'new' | 'moved' | 'changed' | 'unchanged' | 'refused';

export interface DryRunLine {
	line: number;
	effect: Effect;
	/** The performance it is about; `null` where that could not be found out. */
	performance: string | null;
	/** In the venue's first language, or as the file writes it. */
	title: string;
	house: string;
	start: Instant | null;
	day: LocalDate | null;
	changes: FieldChange[];
	problems: SeasonProblem[];
}

/** Everything a file would do to the season, and everything wrong with it; nothing has been done yet. */
export interface DryRun {
	/** One a row, in the order of the file. */
	lines: DryRunLine[];
	/** What is wrong with the file as a whole, or with lines that are no row. */
	problems: SeasonProblem[];
	totals: Record<Effect, number> & { errors: number; warnings: number };
	/** Names of what comes along with the performances. */
	added: { houses: string[]; companies: string[]; productions: string[] };
	/** Houses the file names that the venue does not have. */
	unknownHouses: string[];
	/** Performances of the season that the file does not name: they stay. */
	untouched: number;
	/** What is written when the rows without errors are taken. */
	changes: SeasonChanges;
}

/** A dry run as a person is shown it, with the mark of exactly that. */
export type ShownImport = Omit<DryRun, 'changes'> & { file: string; shown: string };

/** A row on its way: what is known of it so far. */
interface Draft {
	line: DryRunLine;
	wish: Wish;
	house: HouseSetup;
	production: string;
	existing: SeasonPerformance | null;
}

/**
 * What the rows of a file would do. A row is taken whole or not at all: what a row with an error says of its production
 * counts for nothing, and a company or house comes along only with a row that is taken. What has begun by `now` stays as
 * it is, and nothing is put into the past.
 * @param to how far who brings the file may change tonight
 */
export function dryRun(
	season: Season,
	file: SeasonFile,
	choices: ImportChoices,
	to: Pick<SeasonReach, 'tonight'>,
	now: Instant,
): DryRun {
	const houses = new Houses(season, choices);
	const companies = new Companies(season);
	const productions = new Productions(season, companies);
	const standing = new Standing(season);
	const language = firstLanguage(season);

	const lines: DryRunLine[] = [];
	const drafts: Draft[] = [];
	for (const row of file.rows) {
		const { wish, problems } = readRow(row, season.zone);
		const line: DryRunLine = {
			line: row.line,
			effect: 'refused',
			performance: null,
			title: (row.cells.title?.text || row.cells.production?.text) ?? '',
			house: row.cells.house?.text ?? '',
			start: wish?.when.start ?? null,
			day: wish?.when.day ?? null,
			changes: [],
			problems,
		};
		lines.push(line);
		if (wish) draft(wish, line);
	}

	function tell({ line, wish }: Pick<Draft, 'line' | 'wish'>, wrong: WrongCell): void {
		line.problems.push(problemAt(wish.row, wrong));
	}

	function draft(wish: Wish, line: DryRunLine): void {
		const house = houses.find(wish.house);
		if (!house) {
			tell({ line, wish }, { field: 'house', code: 'house-unknown', details: { text: wish.house } });
			return;
		}
		const production = productions.idOf(wish);
		const existing = standing.find(wish, house.id, production);
		const one: Draft = { line, wish, house, production, existing };
		line.house = textIn(house.name, language);
		line.performance = existing?.id ?? wish.id;
		const key = line.performance ?? `${house.id} ${wish.when.day} ${wish.when.start}`;
		const firstLine = standing.namedBefore(key, wish.row.line);
		if (firstLine !== null) {
			tell(one, {
				field: wish.id === null ? 'start' : 'id',
				code: 'twice',
				details: { otherLine: firstLine },
			});
			return;
		}
		const changes = existing ? performanceChanges(existing, one, season) : [];
		const against = { wish, existing, changed: changes[0]?.field ?? null };
		const stays = tooLate(against, season.zone, now) ?? beyondTonight(against, to, season.zone, now);
		if (stays) {
			tell(one, stays);
			return;
		}
		const about = productions.take(production, wish);
		if (!about.ok) {
			tell(one, about.wrong);
			return;
		}
		line.changes = [...changes, ...about.changes];
		line.effect = effectOf(existing, changes, line.changes);
		const atOnce = publicAtOnce(against, season.zone, now);
		if (atOnce) tell(one, atOnce);
		drafts.push(one);
	}

	const performances = drafts.map((one) => {
		const after = performanceOf(one, standing, season.zone);
		one.line.performance = after.id;
		one.line.title = textIn(productions.after(one.production)?.title ?? {}, language);
		return { line: one.line, before: one.existing && withoutNews(one.existing), after };
	});
	warnOfWhatWasAssumed(drafts, productions);
	warnOfNewCompanies(drafts, companies);
	overlapsIn(season, performances, (id) => productions.after(id));

	const used = {
		houses: new Set(drafts.map(({ house }) => house.id)),
		companies: new Set(productions.changes.map(({ after }) => after.company)),
	};
	const changes: SeasonChanges = {
		houses: houses.added.filter(({ id }) => used.houses.has(id)),
		companies: companies.added.filter(({ id }) => used.companies.has(id)),
		productions: productions.changes.map(({ before, after }) => ({ before, after })),
		performances: performances
			.filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after))
			.map(({ before, after }) => ({ before, after })),
	};
	const all = [...file.problems, ...lines.flatMap(({ problems }) => problems)];
	const count = (effect: Effect) => lines.filter((line) => line.effect === effect).length;
	return {
		lines,
		problems: file.problems,
		totals: {
			new: count('new'),
			moved: count('moved'),
			changed: count('changed'),
			unchanged: count('unchanged'),
			refused: count('refused'),
			errors: all.filter(isError).length,
			warnings: all.filter((problem) => !isError(problem)).length,
		},
		added: {
			houses: changes.houses.map(({ name }) => textIn(name, language)),
			companies: changes.companies.map(({ name }) => name),
			productions: changes.productions
				.filter(({ before }) => before === null)
				.map(({ after }) => textIn(after.title, language)),
		},
		unknownHouses: houses.unknown,
		untouched: season.performances.length - drafts.filter(({ existing }) => existing !== null).length,
		changes,
	};
}

function performanceOf(
	{ wish: { id, when }, house, production, existing }: Draft,
	standing: Standing,
	zone: string,
): PerformanceSetup {
	const { start: plannedStart, day } = when;
	const known = existing?.id ?? id ?? standing.newId(house.id, day, localTime(plannedStart, zone));
	return { id: known, house: house.id, production, day, plannedStart };
}

function withoutNews({ id, house, production, day, plannedStart }: SeasonPerformance): PerformanceSetup {
	return { id, house, production, day, plannedStart };
}

function performanceChanges(
	existing: SeasonPerformance,
	{ wish: { when }, house, production, line }: Draft,
	season: Season,
): FieldChange[] {
	const language = firstLanguage(season);
	const houseName = (id: string) =>
		textIn(season.houses.find((each) => each.id === id)?.name ?? {}, language);
	const titleOf = (id: string) =>
		textIn(season.productions.find((each) => each.id === id)?.title ?? {}, language);
	const changes: FieldChange[] = [];
	if (existing.plannedStart !== when.start)
		changes.push({ field: 'start', from: existing.plannedStart, to: when.start });
	// A start on another date says itself that the day is another.
	else if (existing.day !== when.day) changes.push({ field: 'day', from: existing.day, to: when.day });
	if (existing.house !== house.id)
		changes.push({ field: 'house', from: houseName(existing.house), to: line.house });
	if (existing.production !== production)
		changes.push({
			field: 'production',
			from: titleOf(existing.production),
			to: titleOf(production) || line.title,
		});
	return changes;
}

function effectOf(existing: SeasonPerformance | null, own: FieldChange[], all: FieldChange[]): Effect {
	if (!existing) return 'new';
	if (own.some(({ field }) => field === 'start' || field === 'day' || field === 'house')) return 'moved';
	return all.length > 0 ? 'changed' : 'unchanged';
}

/** Says once for each new production, at its first row, what nobody told and the venue's own took the place of. */
function warnOfWhatWasAssumed(drafts: Draft[], productions: Productions): void {
	const said = new Set<string>();
	for (const { line, wish, production } of drafts) {
		const assumed = productions.assumed(production);
		const after = productions.after(production);
		if (!assumed || !after || said.has(production)) continue;
		said.add(production);
		const warn = (wrong: WrongCell) => line.problems.push(problemAt(wish.row, wrong));
		if (assumed.company !== null)
			warn({ field: 'company', code: 'company-assumed', details: { company: assumed.company } });
		const parts = after.partMinutes.join(' + ');
		if (assumed.lengths === 'usual') warn({ field: 'parts', code: 'lengths-estimated', details: { parts } });
		if (assumed.lengths === 'calendar')
			warn({ field: 'parts', code: 'length-from-calendar', details: { minutes: after.partMinutes[0] ?? 0 } });
		if (assumed.lengths === 'one-part') {
			const why = wish.about.calendar?.minutes === null ? 'no-end' : 'too-long';
			const details = { minutes: after.partMinutes[0] ?? 0, why };
			warn({ field: 'parts', code: 'length-not-in-calendar', details });
		}
	}
}

/** Says once of each company nobody knows, at its first row, that it comes along: it may be a known one, misspelt. */
function warnOfNewCompanies(drafts: Draft[], companies: Companies): void {
	const added = new Set(companies.added.map(({ id }) => id));
	for (const { line, wish } of drafts) {
		if (wish.company === null) continue;
		const { id, name } = companies.find(wish.company);
		if (added.delete(id))
			line.problems.push(
				problemAt(wish.row, { field: 'company', code: 'company-new', details: { text: name } }),
			);
	}
}
