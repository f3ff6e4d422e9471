import type { LateSeating } from '../evening/late-seating.ts';
import { textIn, type Text } from '../time/clock-text.ts';
import type { ProductionSetup, VenueSettings } from '../venue/setup.ts';
import type { Companies } from './additions.ts';
import type { RowField } from './fields.ts';
import { comparable, freeId, isNamed, slugOf } from './names.ts';
import type { WrongCell } from './read-when.ts';
import { firstLanguage, type Change, type Season } from './season.ts';
import type { ProductionWish, Wish } from './wish.ts';

/** Something a row says of a thing of the season that is not so yet. A number is an instant. */
export interface FieldChange {
	field: RowField;
	from: string | number;
	to: string | number;
}

/** Where a production new to the venue got what nobody told of it. */
interface Assumed {
	company: string | null;
	lengths: 'told' | 'usual' | 'calendar' | 'one-part';
}

interface Working {
	before: ProductionSetup | null;
	after: ProductionSetup;
	/** What rows have told so far, and which row was first to. */
	told: Map<RowField, { text: string; line: number }>;
	assumed: Assumed;
}

/** The productions of a file: found, added, and changed by what rows tell, as long as rows agree. */
export class Productions {
	readonly #season: Season;
	readonly #companies: Companies;
	readonly #working = new Map<string, Working>();
	/** Ids of productions the season does not have, by the name as compared. */
	readonly #newIds = new Map<string, string>();

	constructor(season: Season, companies: Companies) {
		this.#season = season;
		this.#companies = companies;
	}

	/** The id of the production a row means: by id or title, of that company where two have one title; else a new one. */
	idOf({ production: name, company }: Pick<Wish, 'production' | 'company'>): string {
		const meant = this.#season.productions.filter(({ id, title }) => isNamed({ id, name: title }, name));
		const ofCompany = company === null ? undefined : this.#companies.find(company).id;
		const known =
			meant.find((each) => each.company === ofCompany) ??
			meant[0] ??
			// It came by that name before and has had another title since.
			this.#season.productions.find(({ id }) => id === slugOf(name));
		if (known) return known.id;
		const key = comparable(name);
		const taken = new Set([...this.#season.productions.map(({ id }) => id), ...this.#newIds.values()]);
		const id = this.#newIds.get(key) ?? freeId(slugOf(name), taken);
		this.#newIds.set(key, id);
		return id;
	}

	/**
	 * Takes what a row tells of its production. @returns what it changes of what the season had, or why it cannot be
	 * taken; nothing of the row is taken then.
	 */
	take(id: string, wish: Wish): { ok: true; changes: FieldChange[] } | { ok: false; wrong: WrongCell } {
		const working = this.#working.get(id) ?? this.#begin(id, wish);
		const merged = merge(working, wish.about, this.#season);
		if (!merged.ok) return merged;
		const after = { ...merged.after };
		if (wish.company !== null) after.company = this.#companies.find(wish.company).id;
		const said = saidIn(wish, after, this.#season);
		for (const [field, text] of said) {
			const other = working.told.get(field);
			if (other && other.text !== text) {
				const details = { text, other: other.text, otherLine: other.line };
				return { ok: false, wrong: { field, code: 'production-differs', details } };
			}
		}
		const { before } = working;
		const was = new Map(before ? saidIn(wish, before, this.#season) : []);
		const changes = before
			? said.flatMap(([field, to]) => {
					const from = was.get(field) ?? '';
					return from === to ? [] : [{ field, from, to }];
				})
			: [];
		if (
			before?.estimated &&
			!after.estimated &&
			before.partMinutes.join('+') === after.partMinutes.join('+')
		) {
			const parts = after.partMinutes.join('+');
			changes.push({ field: 'parts', from: `≈ ${parts}`, to: parts });
		}
		const [first] = changes;
		if (first && this.#season.performances.some(({ production, running }) => running && production === id)) {
			return { ok: false, wrong: { field: first.field, code: 'production-running', details: {} } };
		}
		for (const [field, text] of said)
			if (!working.told.has(field)) working.told.set(field, { text, line: wish.row.line });
		const company = wish.company === null ? working.assumed.company : null;
		this.#working.set(id, { ...working, after, assumed: { company, lengths: merged.lengths } });
		return { ok: true, changes };
	}

	/** The production as it stands after the rows so far. */
	after(id: string): ProductionSetup | undefined {
		return (
			this.#working.get(id)?.after ?? this.#season.productions.find((production) => production.id === id)
		);
	}

	/** What nobody told of a new production; `null` for one the season had. */
	assumed(id: string): Assumed | null {
		const working = this.#working.get(id);
		return working && working.before === null ? working.assumed : null;
	}

	/** Everything new or different. */
	get changes(): Change<ProductionSetup>[] {
		return [...this.#working.values()].filter(
			({ before, after }) => before === null || JSON.stringify(before) !== JSON.stringify(after),
		);
	}

	#begin(id: string, wish: Wish): Working {
		const before = this.#season.productions.find((production) => production.id === id) ?? null;
		const told = new Map<RowField, { text: string; line: number }>();
		if (before) return { before, after: before, told, assumed: { company: null, lengths: 'told' } };
		const company = wish.company === null ? this.#companies.assumed() : this.#companies.find(wish.company);
		const { defaults } = this.#season;
		const title: Text = { [firstLanguage(this.#season)]: wish.production };
		const after: ProductionSetup = {
			id,
			company: company.id,
			title,
			shortTitle: title,
			partMinutes: defaults.partMinutes,
			intervalMinutes: defaults.intervalMinutes,
			estimated: true,
			doorsMinutesBefore: defaults.doorsMinutesBefore,
			lateSeating: { kind: 'interval' },
			warnings: null,
			access: [],
			credits: [],
			picture: null,
		};
		return { before: null, after, told, assumed: { company: company.name, lengths: 'usual' } };
	}
}

type Merged =
	{ ok: true; after: ProductionSetup; lengths: Assumed['lengths'] } | { ok: false; wrong: WrongCell };

/** The production with what a row tells of it. */
function merge(
	{ before, after: now, assumed, told }: Working,
	about: ProductionWish,
	season: Season,
): Merged {
	const language = firstLanguage(season);
	const inLanguage = (text: Text, value: string): Text => ({ ...text, [language]: value });
	const lengths = mergeLengths({ now, assumed, isNew: before === null }, about, season.defaults);
	if (!lengths.ok) return lengths;
	const title = about.title === null ? now.title : inLanguage(now.title, about.title);
	// A new production's short title follows its title until somebody tells one.
	const follows = before === null && !told.has('short_title') ? title : now.shortTitle;
	const after: ProductionSetup = {
		...now,
		title,
		shortTitle: about.shortTitle === null ? follows : inLanguage(now.shortTitle, about.shortTitle),
		...lengths.value,
		doorsMinutesBefore: about.doorsMinutesBefore ?? now.doorsMinutesBefore,
		lateSeating: about.lateSeating ?? now.lateSeating,
		warnings: about.warnings === null ? now.warnings : inLanguage(now.warnings ?? {}, about.warnings),
		access: about.access ?? now.access,
	};
	const outside = breakOutside(after);
	if (outside)
		return { ok: false, wrong: { field: 'late_seating', code: 'late-seating-outside', details: outside } };
	return { ok: true, after, lengths: lengths.source };
}

type Lengths = Pick<ProductionSetup, 'partMinutes' | 'intervalMinutes' | 'estimated'>;

/** An interval where nobody told one and the venue has no usual one. */
const AN_INTERVAL = 20;

/** A calendar that blocks more than a show is about something else, too; and no part is longer. */
const LONGEST_CALENDAR_MINUTES = 240;

function mergeLengths(
	{ now, assumed, isNew }: { now: ProductionSetup; assumed: Assumed; isNew: boolean },
	{ partMinutes, intervalMinutes, calendar }: ProductionWish,
	defaults: VenueSettings['defaults'],
): { ok: true; value: Lengths; source: Assumed['lengths'] } | { ok: false; wrong: WrongCell } {
	if (partMinutes !== null) {
		const kept = now.intervalMinutes.length === partMinutes.length - 1 && !isNew ? now.intervalMinutes : null;
		const usual = partMinutes
			.slice(1)
			.map((_, index) => defaults.intervalMinutes[index] ?? defaults.intervalMinutes.at(-1) ?? AN_INTERVAL);
		const told = intervalMinutes ?? kept;
		const estimated = told === null && usual.length > 0;
		return {
			ok: true,
			value: { partMinutes, intervalMinutes: told ?? usual, estimated },
			source: estimated ? 'usual' : 'told',
		};
	}
	if (intervalMinutes !== null) {
		const details = { parts: now.partMinutes.length, intervals: intervalMinutes.length };
		return intervalMinutes.length === now.partMinutes.length - 1
			? {
					ok: true,
					value: { partMinutes: now.partMinutes, intervalMinutes, estimated: now.estimated },
					source: assumed.lengths,
				}
			: { ok: false, wrong: { field: 'intervals', code: 'intervals-count', details } };
	}
	if (isNew && calendar && (assumed.lengths === 'usual' || assumed.lengths === 'one-part')) {
		const { minutes } = calendar;
		const fits =
			minutes !== null && Number.isInteger(minutes) && minutes >= 1 && minutes <= LONGEST_CALENDAR_MINUTES;
		const value = {
			partMinutes: [fits ? minutes : wholeEvening(defaults)],
			intervalMinutes: [],
			estimated: true,
		};
		return { ok: true, value, source: fits ? 'calendar' : 'one-part' };
	}
	const { partMinutes: parts, intervalMinutes: intervals, estimated } = now;
	return {
		ok: true,
		value: { partMinutes: parts, intervalMinutes: intervals, estimated },
		source: assumed.lengths,
	};
}

/** The venue's usual evening from beginning to end, as one part: what a calendar without an end can mean. */
function wholeEvening({ partMinutes, intervalMinutes }: VenueSettings['defaults']): number {
	const minutes = [...partMinutes, ...intervalMinutes].reduce((sum, each) => sum + each, 0);
	return Math.min(minutes, LONGEST_CALENDAR_MINUTES);
}

/** The first late-seating break that lies in no part, or past its end. */
export function breakOutside({
	lateSeating,
	partMinutes,
}: Pick<ProductionSetup, 'lateSeating' | 'partMinutes'>): Record<string, string | number> | null {
	if (lateSeating.kind !== 'breaks') return null;
	const outside = lateSeating.breaks.find(({ part, minutes }) => minutes >= (partMinutes[part - 1] ?? 0));
	return outside ? { part: outside.part, minutes: outside.minutes, parts: partMinutes.join('+') } : null;
}

/** What a row tells of its production, each as text, read from the production as it is then. */
function saidIn(wish: Wish, production: ProductionSetup, season: Season): [RowField, string][] {
	const { about, company } = wish;
	const language = firstLanguage(season);
	const said: [RowField, string | null][] = [
		['company', company === null ? null : production.company],
		['title', about.title === null ? null : textIn(production.title, language)],
		['short_title', about.shortTitle === null ? null : textIn(production.shortTitle, language)],
		['parts', about.partMinutes === null ? null : production.partMinutes.join('+')],
		['intervals', about.intervalMinutes === null ? null : production.intervalMinutes.join('+')],
		['doors', about.doorsMinutesBefore === null ? null : String(production.doorsMinutesBefore)],
		['late_seating', about.lateSeating === null ? null : lateSeatingText(production.lateSeating)],
		['access', about.access === null ? null : production.access.join(', ')],
		['warnings', about.warnings === null ? null : textIn(production.warnings ?? {}, language)],
	];
	return said.flatMap(([field, text]) => (text === null ? [] : [[field, text]]));
}

/** Late seating as a file writes it. */
function lateSeatingText(lateSeating: LateSeating): string {
	return lateSeating.kind === 'breaks'
		? lateSeating.breaks.map(({ part, minutes }) => `${part}:${minutes}`).join(' ')
		: lateSeating.kind;
}
