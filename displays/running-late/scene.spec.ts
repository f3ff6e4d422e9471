import { describe, expect, it } from 'vitest';
import { momentInput } from '../../src/lib/demo/moment.ts';
import { samplePlan } from '../../src/lib/demo/sample-plan.ts';
import { lateContent } from './content.ts';
import { manifest } from './manifest.ts';
import { moments } from './preview.ts';

const plan = samplePlan({ pictureUrl: String, programme: [], words: {} });
const echo = (key: string, args: Record<string, string | number> = {}) =>
	`${key} ${args['time'] ?? ''}\nReason.\nThanks.`;

function at(name: string, say = echo) {
	const input = momentInput(
		plan,
		moments.find((one) => one.name === name)!,
		'de',
		say,
	);
	return lateContent(input, input.subject!);
}

describe('running late', () => {
	it('[T7] says the released wording with the released time, rounded up to five minutes', () => {
		expect(at('with a reason and a time').headline).toBe('wording-technical-at 19:45');
		expect(at('with a time').headline).toBe('wording-shortly-at 19:40');
	});

	it('[T7] stands only where a time was released: without one it is a hold', () => {
		for (const { when } of manifest.rules) expect(when).toMatchObject({ late: true, timed: true });
	});

	it('sets the first line large and the others below, and does without others', () => {
		expect(at('with a time').more).toBe('Reason. Thanks.');
		expect(at('with a time', () => 'We will start soon.')).toMatchObject({
			headline: 'We will start soon.',
			more: null,
		});
	});

	it('tells a late start from a longer interval', () => {
		expect(at('with a time').sign).toContain('late-sign ');
		expect(at('a longer interval').sign).toContain('late-sign-part');
	});
});
