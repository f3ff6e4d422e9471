import { describe, expect, it } from 'vitest';
import { momentInput } from '../../src/lib/demo/moment.ts';
import { samplePlan } from '../../src/lib/demo/sample-plan.ts';
import { MINUTE, SECOND } from '../../src/lib/domain/time/instant.ts';
import { seatsContent } from './content.ts';
import { moments } from './preview.ts';

const plan = samplePlan({ pictureUrl: String, programme: [], words: {} });
const echo = (key: string, args: Record<string, string | number> = {}) =>
	[key, args['count']].join(' ').trim();

function at(name: string, later = 0) {
	const input = momentInput(
		plan,
		moments.find((one) => one.name === name)!,
		'en',
		echo,
	);
	return seatsContent({ ...input, now: input.now + later }, input.subject!);
}

describe('the call to the seats', () => {
	it('calls to take them, and after an interval to return to them', () => {
		expect(at('three minutes')).toMatchObject({ instruction: 'seats-take', start: 'seats-start-minutes 3' });
		expect(at('end of an interval')).toMatchObject({
			instruction: 'seats-return',
			start: 'seats-on-minutes 2',
		});
	});

	it('[T8] counts seconds in the last minute, and from the public time on leaves the instruction alone', () => {
		expect(at('last minute', 20 * SECOND).start).toBe('seats-start-seconds 40');
		for (const past of [MINUTE, 2 * MINUTE, 9 * MINUTE]) {
			expect(at('last minute', past)).toMatchObject({ instruction: 'seats-take', start: null });
		}
		expect(at('past the time').start).toBeNull();
	});

	it('[T7] counts to the released time once one is released', () => {
		expect(at('after a released time').start).toBe('seats-start-minutes 2');
	});
});
