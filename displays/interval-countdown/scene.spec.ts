import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { momentInput } from '../../src/lib/demo/moment.ts';
import { samplePlan } from '../../src/lib/demo/sample-plan.ts';
import { HOUR } from '../../src/lib/domain/time/instant.ts';
import { intervalContent } from './content.ts';
import { moments } from './preview.ts';

const plan = samplePlan({ pictureUrl: String, programme: [], words: {} });
const echo = (key: string, args: Record<string, string | number> = {}) =>
	[key, args['part'] ?? '', args['time'] ?? ''].join(' ').trim();

function at(name: string, later = 0) {
	const input = momentInput(
		plan,
		moments.find((one) => one.name === name)!,
		'de',
		echo,
	);
	return intervalContent({ ...input, now: input.now + later }, input.subject!);
}

describe('the interval countdown', () => {
	it('[T7] counts to the minute from when the part really ended', () => {
		expect(at('first of two intervals')).toMatchObject({
			count: { lead: 'countdown-part 2', figure: '14' },
			resumes: 'board-next-part 2 20:41',
		});
		expect(at('a part that ran long')).toMatchObject({
			count: { figure: '17' },
			resumes: 'board-next-part 2 22:29',
		});
	});

	it('names the part that comes next', () => {
		expect(at('second of two intervals').count?.lead).toBe('countdown-part 3');
	});

	it('[T8] never counts below zero', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: HOUR }), (later) => {
				const { count, instruction } = at('the only interval', later);
				expect(count === null || Number(count.figure) >= 1).toBe(true);
				expect(instruction).toBe('seats-return');
			}),
		);
		expect(at('the only interval', HOUR).count).toBeNull();
	});
});
