import { describe, expect, it } from 'vitest';
import { momentInput } from '../../src/lib/demo/moment.ts';
import { samplePlan } from '../../src/lib/demo/sample-plan.ts';
import { holdContent } from './content.ts';
import { manifest } from './manifest.ts';
import { moments } from './preview.ts';

const plan = samplePlan({ pictureUrl: String, programme: [], words: {} });
const echo = (key: string, args: Record<string, string | number> = {}) =>
	[key, ...Object.values(args)].join(' ').trim();

function at(name: string) {
	const input = momentInput(
		plan,
		moments.find((one) => one.name === name)!,
		'de',
		echo,
	);
	return holdContent(input, input.subject!);
}

describe('a start without a time', () => {
	it('[T7] says what was released and where news will stand, and promises nothing else', () => {
		expect(at('with a reason')).toEqual({
			sign: 'late-sign',
			headline: 'wording-late-arrivals',
			more: null,
			here: 'hold-here',
			title: 'Skerry Light',
			place: 'Segelhaus',
		});
		for (const { name } of moments) expect(JSON.stringify(at(name))).not.toMatch(/\d[.:]\d\d/);
	});

	it('tells a late start from a longer interval', () => {
		expect(at('an interval without an end')?.sign).toBe('late-sign-part');
	});

	it('[S4] stands alone on the screens of its house, and takes turns where several houses pass', () => {
		expect(manifest.rules).toMatchObject([
			{ band: 'stop-or-hold', when: { late: true, timed: false }, only: { severalHouses: false } },
			{ band: 'phase', when: { late: true, timed: false }, only: { severalHouses: true } },
			{ band: 'last-calls', joins: true, when: { late: true, timed: false }, only: { severalHouses: true } },
		]);
	});
});
