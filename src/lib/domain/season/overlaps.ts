import { textIn } from '../time/clock-text.ts';
import { MINUTE, type Instant } from '../time/instant.ts';
import type { PerformanceSetup, ProductionSetup } from '../venue/setup.ts';
import type { SeasonProblem } from './problem.ts';
import { firstLanguage, type Season } from './season.ts';

/** A performance as a row would leave it, with the line that is told. */
interface Planned {
	line: { line: number; problems: SeasonProblem[] };
	before: PerformanceSetup | null;
	after: PerformanceSetup;
}

interface Span {
	performance: PerformanceSetup;
	from: Instant;
	to: Instant;
	title: string;
	line: Planned['line'] | null;
}

/** When a performance of this production that starts at `start` is planned to end; of one nobody knows, at once. */
export function plannedEnd(
	start: Instant,
	production: Pick<ProductionSetup, 'partMinutes' | 'intervalMinutes'> | undefined,
): Instant {
	const minutes = [...(production?.partMinutes ?? []), ...(production?.intervalMinutes ?? [])];
	return start + minutes.reduce((sum, each) => sum + each, 0) * MINUTE;
}

/** Warns the rows that would have two performances run in one house at the same time. */
export function overlapsIn(
	season: Season,
	planned: Planned[],
	productionOf: (id: string) => ProductionSetup | undefined,
): void {
	const named = new Set(planned.map(({ after }) => after.id));
	const language = firstLanguage(season);
	const moved = new Map(season.performances.map(({ id, movedStart }) => [id, movedStart]));
	const spanOf = (performance: PerformanceSetup, line: Planned['line'] | null): Span => {
		const production = productionOf(performance.production);
		const from = moved.get(performance.id) ?? performance.plannedStart;
		const to = plannedEnd(from, production);
		return { performance, from, to, title: textIn(production?.title ?? {}, language), line };
	};
	const spans = [
		...season.performances
			.filter(({ id, cancelled }) => !named.has(id) && !cancelled)
			.map((performance) => spanOf(performance, null)),
		// A row that leaves everything as it is need not hear what was so before.
		...planned.map(({ before, after, line }) =>
			spanOf(after, JSON.stringify(before) === JSON.stringify(after) ? null : line),
		),
	].sort((a, b) => a.from - b.from || a.performance.id.localeCompare(b.performance.id));

	const last = new Map<string, Span>();
	for (const span of spans) {
		const { house } = span.performance;
		const before = last.get(house);
		if (before && span.from < before.to) {
			tell(span, before);
			tell(before, span);
		}
		if (!before || span.to > before.to) last.set(house, span);
	}
}

function tell({ line }: Span, other: Span): void {
	line?.problems.push({
		severity: 'warning',
		code: 'overlaps',
		line: line.line,
		column: null,
		field: null,
		details: { title: other.title, startAt: other.from },
	});
}
