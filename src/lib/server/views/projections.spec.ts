import { describe, expect, it } from 'vitest';
import { HOUSE_FACTS, SEASON_FACTS } from '../../domain/night-log/fact.ts';
import { projections } from './projections.ts';

/** The facts of the season after which a view is made anew, by the view's name. */
const looksAgain = Object.entries<Record<string, { touchedBy: readonly string[] }>>(projections).flatMap(
	([audience, table]) =>
		Object.entries(table).map(([name, { touchedBy }]): [string, string[]] => [
			`${audience} ${name}`,
			SEASON_FACTS.filter((fact) => touchedBy.includes(fact)),
		]),
);

describe('a change of the season', () => {
	it('is the same to a view, whether it came by hand, by a file, or by taking a file back', () => {
		const partly = looksAgain.filter(([, facts]) => facts.length > 0 && facts.length < SEASON_FACTS.length);
		// Who is on duty is told of houses, and of nothing else.
		expect(partly).toEqual([['staff venue', [...HOUSE_FACTS]]]);
		expect(
			looksAgain.filter(([, facts]) => facts.length === SEASON_FACTS.length).map(([name]) => name),
		).toEqual([
			'screen evening',
			'screen plan',
			'screen device',
			'kiosk evening',
			'kiosk plan',
			'kiosk device',
			'staff evening',
			'staff walls',
			'staff reports',
		]);
	});
});
