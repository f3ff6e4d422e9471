import { describe, expect, it } from 'vitest';
import { liveEvening, playedUntil } from './evening.ts';
import { sampleInstant, samplePlan, SAMPLE_DAY } from './sample-plan.ts';
import { script, SCRIPT_FROM, SCRIPT_TO } from './script.ts';

describe('the script of the rehearsal', () => {
	it('goes by the rules of the evening, in the order of the clock', () => {
		const times = script.map(({ at }) => sampleInstant(at));
		expect(times).toEqual([...times].sort((a, b) => a - b));
		expect(times.at(0)).toBeGreaterThan(sampleInstant(SCRIPT_FROM));
		expect(times.at(-1)).toBeLessThan(sampleInstant(SCRIPT_TO));
		const played = playedUntil(script, sampleInstant(SCRIPT_TO));
		for (const { happened } of played) expect(happened.stamps.at(-1)?.point).toBe('house_clear');
	});

	it('[T7] tells the public of the hold only what was released', () => {
		const live = liveEvening(playedUntil(script, sampleInstant('19:22')));
		expect(live.performances.every(({ notice }) => notice === null)).toBe(true);
		const told = liveEvening(playedUntil(script, sampleInstant('19:24')));
		const sail = told.performances.find(({ id }) => id === `sail-house-${SAMPLE_DAY}`);
		expect(sail?.notice).toEqual({
			wording: 'technical',
			at: sampleInstant('19:40'),
			since: sampleInstant('19:23'),
		});
		expect(JSON.stringify(told)).not.toMatch(/expected|Lighting/);
	});

	it('[T11] opens and closes the doors for latecomers by the word of staff, while a part runs', () => {
		const running = [
			{ at: '19:01', house: 'loft', stamp: 'up_1' },
			{ at: '19:10', house: 'loft', doors: 'closed' },
		] as const;
		const loft = playedUntil(running, sampleInstant('19:11')).find(({ performance }) => {
			return performance.house === 'loft';
		});
		expect(loft?.happened.doorsWord).toEqual({ open: false, at: sampleInstant('19:10') });
		expect(() => playedUntil(running.slice(1), sampleInstant('19:11'))).toThrow('loft at 19:10: not-running');
	});

	it('names what the rules refuse', () => {
		const wrong = [
			{ at: '19:00', house: 'loft', stamp: 'down_1' },
			{ at: '19:05', house: 'loft', stamp: 'up_1' },
		];
		expect(() => playedUntil(wrong, sampleInstant('20:00'))).toThrow('loft at 19:05: point-passed');
	});
});

describe('the sample plan', () => {
	const plan = samplePlan({ pictureUrl: (id) => `/${id}.svg`, programme: [], words: {} });

	it('[S2] reaches seven days further than the night, dark on Monday', () => {
		expect(plan.days).toHaveLength(8);
		const days = plan.days.map(({ day }) => plan.performances.filter((one) => one.day === day).length);
		expect(days).toEqual([3, 3, 3, 0, 3, 3, 3, 3]);
	});

	it('names only houses, productions and companies that it holds', () => {
		for (const { house, production } of plan.performances) {
			expect(plan.houses.map(({ id }) => id)).toContain(house);
			const found = plan.productions.find(({ id }) => id === production);
			expect(plan.companies.map(({ id }) => id)).toContain(found?.company);
		}
	});
});
