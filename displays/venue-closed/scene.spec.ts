import { describe, expect, it } from 'vitest';
import { momentInput } from '../../src/lib/demo/moment.ts';
import { samplePlan } from '../../src/lib/demo/sample-plan.ts';
import { closedContent } from './content.ts';
import { manifest } from './manifest.ts';
import { moments } from './preview.ts';

const plan = samplePlan({ pictureUrl: String, programme: [], words: {} });
const echo = (key: string, args: Record<string, string | number> = {}) =>
	[key, ...Object.values(args)].join(' ').trim();

function inputAt(name: string) {
	return momentInput(
		plan,
		moments.find((one) => one.name === name)!,
		'de',
		echo,
	);
}

describe('a closed venue', () => {
	it('[S9] stands only outside the hours', () => {
		expect(manifest.rules).toMatchObject([{ open: false }]);
	});

	it('says when it opens, on the day of the calendar', () => {
		expect(closedContent(inputAt('after the last show'))).toMatchObject({
			headline: 'closed-opens 10:00',
			day: 'closed-today',
		});
		expect(closedContent(inputAt('in the morning')).day).toBe('closed-today');
		expect(closedContent(inputAt('a dark Monday'))).toMatchObject({
			headline: 'closed-opens 10:00',
			day: 'Dienstag, 25. November',
		});
	});

	it('says what is played next, today’s or a later day’s', () => {
		expect(closedContent(inputAt('in the morning')).next?.line).toMatchObject({
			title: 'Mantel für den Mond',
			when: 'coming-at Fr 21. Nov. 19:00',
			place: 'Segelboden',
		});
		expect(closedContent(inputAt('after the last show')).next?.line.when).toBe('coming-at Sa 22. Nov. 19:00');
	});

	it('[T12] announces nothing that is cancelled', () => {
		const input = inputAt('after the last show');
		const phase = { name: 'cancelled', since: input.now, presumed: false } as const;
		const [first, ...others] = input.comingUp;
		const { next, also } = closedContent({ ...input, comingUp: [{ ...first!, phase }, ...others] });
		expect([next?.performance.id, ...also.map(({ id }) => id)]).toEqual(
			others.slice(0, 3).map(({ id }) => id),
		);
	});

	it('[S2] says that it is closed where the plan ends, and no more', () => {
		expect(closedContent(inputAt('at the end of what is known'))).toEqual({
			headline: 'closed',
			day: null,
			next: null,
			also: [],
		});
	});
});
