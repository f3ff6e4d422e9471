import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PreviewMoment } from '../../src/lib/contract/scene.ts';
import { momentInput } from '../../src/lib/demo/moment.ts';
import { sampleInstant, samplePlan } from '../../src/lib/demo/sample-plan.ts';
import { HOUR, SECOND } from '../../src/lib/domain/time/instant.ts';
import { curtainContent } from './content.ts';
import { moments } from './preview.ts';

const plan = samplePlan({ pictureUrl: String, programme: [], words: {} });
const echo = (key: string, args: Record<string, string | number> = {}) =>
	[key, args['time']].join(' ').trim();

function at(name: string, later = 0) {
	const moment: PreviewMoment = moments.find((one) => one.name === name)!;
	const input = momentInput(plan, moment, 'de', echo);
	return curtainContent({ ...input, now: input.now + later }, input.subject!);
}

describe('the curtain countdown', () => {
	it('counts to the public start, in words and one figure', () => {
		expect(at('before doors').count).toEqual({
			lead: 'countdown-start',
			figure: '42',
			unit: 'countdown-minutes',
		});
	});

	it('[T8] counts seconds in the last minute only, then says what to do, never below zero', () => {
		const left = sampleInstant('19:30') - sampleInstant('19:18');
		expect(at('doors are open', left - 10 * SECOND).count).toMatchObject({
			figure: '10',
			unit: 'countdown-seconds',
		});
		expect(at('doors are open', left).count).toBeNull();
		expect(at('doors are open', left).instruction).toBe('seats-take');
		fc.assert(
			fc.property(fc.integer({ min: 0, max: HOUR }), (later) => {
				const { count } = at('doors are open', later);
				expect(count === null || Number(count.figure) >= 1).toBe(true);
			}),
		);
	});

	it('[T18] promises open doors only when somebody opened them', () => {
		expect(at('before doors').doors).toBe('doors-at 19:00');
		expect(at('doors are open').doors).toBe('doors-open');
		expect(at('nobody has opened the doors').doors).toBe('doors-from 19:00');
		expect(at('doors presumed').doors).toBe('doors-from 19:00');
	});

	it('has the other houses that are still to start as its second thought', () => {
		expect(at('before doors').also.map(({ place, time }) => [place, time])).toEqual([
			['Segelboden', '19:00'],
			['Kielraum', '21:00'],
		]);
		expect(at('doors are open').also.map(({ place }) => place)).toEqual(['Kielraum']);
	});
});
