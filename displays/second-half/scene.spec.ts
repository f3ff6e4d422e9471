import { describe, expect, it } from 'vitest';
import { momentInput } from '../../src/lib/demo/moment.ts';
import { samplePlan } from '../../src/lib/demo/sample-plan.ts';
import { secondHalfContent } from './content.ts';
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

function at(name: string) {
	const input = inputAt(name);
	return secondHalfContent(input, input.subject!);
}

describe('the second half', () => {
	it('says which part runs, and how one still gets in [T11]', () => {
		expect(at('of two halves')).toEqual({
			headline: 'late-begun-part 2 2',
			tone: 'open',
			doors: 'late-doors-open',
			next: 'late-go-in',
			title: 'Mantel für den Mond',
			place: 'Segelboden',
		});
		expect(at('doors closed for now')).toMatchObject({ tone: 'closed', doors: 'late-doors-at 20:49' });
		expect(at('the third part')).toMatchObject({ headline: 'late-begun-part 3 3', doors: 'late-doors-end' });
	});

	it('[T18] names no part and no time where nobody stamped', () => {
		expect(inputAt('nobody stamped').subject?.phase).toMatchObject({ part: 2, presumed: true });
		expect(at('nobody stamped')?.headline).toBe('late-begun');
		expect(JSON.stringify(at('nobody stamped'))).not.toMatch(/\d[.:]\d\d/);
	});

	it('[T7] does not say when it ends', () => {
		const input = inputAt('the third part');
		expect(JSON.stringify(secondHalfContent(input, input.subject!))).not.toMatch(/\d[.:]\d\d/);
	});

	it('[S4][T11] leaves the doors to the late seating', () => {
		expect(manifest.rules).toMatchObject([{ band: 'phase', only: { doors: false } }]);
	});
});
