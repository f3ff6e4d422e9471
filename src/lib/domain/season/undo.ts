import { textIn } from '../time/clock-text.ts';
import type { PerformanceSetup } from '../venue/setup.ts';
import { firstLanguage, type Season, type SeasonChanges } from './season.ts';

/**
 * What keeps an import from being taken back whole: performances, productions, companies and houses it brought or
 * changed to which something has happened since, as a person would name them. Empty: it can go.
 */
export function heldBy(season: Season, changes: SeasonChanges): string[] {
	const language = firstLanguage(season);
	const titleOf = (id: string) =>
		textIn(season.productions.find((production) => production.id === id)?.title ?? {}, language) || id;
	const nameOf = ({ production, day }: PerformanceSetup) => `${titleOf(production)} ${day}`;
	const going = new Set(
		changes.performances.filter(({ before }) => before === null).map(({ after }) => after.id),
	);
	const addedProductions = changes.productions
		.filter(({ before }) => before === null)
		.map(({ after }) => after.id);
	const returning = new Map(changes.performances.map(({ before, after }) => [after.id, before]));
	/** The performances as they will stand once the import is gone. */
	const staying = season.performances
		.filter(({ id }) => !going.has(id))
		.map((performance) => ({ ...performance, ...returning.get(performance.id) }));

	const performances = changes.performances.flatMap(({ before, after }) => {
		const now = season.performances.find(({ id }) => id === after.id);
		// What the import added and somebody has removed since is gone already.
		if (!now) return before === null ? [] : [nameOf(after)];
		const { touched, running: _running, cancelled: _cancelled, ...setup } = now;
		return touched || !same(setup, after) ? [nameOf(now)] : [];
	});
	const productions = changes.productions.flatMap(({ before, after }) => {
		const now = season.productions.find(({ id }) => id === after.id);
		if (!now) return before === null ? [] : [titleOf(after.id)];
		const used = before === null && staying.some(({ production }) => production === after.id);
		const running = season.performances.some((one) => one.production === after.id && one.running);
		return used || running || !same(now, after) ? [titleOf(after.id)] : [];
	});
	const companies = changes.companies.filter((company) => {
		const now = season.companies.find(({ id }) => id === company.id);
		const used = season.productions.some(
			(production) => production.company === company.id && !addedProductions.includes(production.id),
		);
		return now !== undefined && (used || !same(now, company));
	});
	const houses = changes.houses.filter((house) => {
		const now = season.houses.find(({ id }) => id === house.id);
		const used = season.housesInUse.includes(house.id) || staying.some((one) => one.house === house.id);
		return now !== undefined && (used || !same(now, house));
	});
	return [
		...new Set([
			...performances,
			...productions,
			...companies.map(({ name }) => name),
			...houses.map(({ name }) => textIn(name, language)),
		]),
	];
}

/** Whether two documents say the same, in whatever order they say it. */
function same(one: unknown, other: unknown): boolean {
	if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
		return one === other;
	const [a, b] = [Object.entries(one), new Map<string, unknown>(Object.entries(other))];
	return a.length === b.size && a.every(([key, value]) => b.has(key) && same(value, b.get(key)));
}
