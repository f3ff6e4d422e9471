/** What the rules that every venue starts with make of a night. */
import { describe, expect, it } from 'vitest';
import { liveEvening, playedUntil } from '../../../lib/demo/evening.ts';
import { SAMPLE_DAY, sampleInstant, samplePlan } from '../../../lib/demo/sample-plan.ts';
import { screen } from '../../../lib/domain/programme/plan.arbitrary.ts';
import { showingAt } from '../../../lib/domain/programme/showing.ts';
import { SECOND } from '../../../lib/domain/time/instant.ts';
import { startingProgramme } from './starting-programme.ts';

describe('one late house among others', () => {
	const night = samplePlan({ pictureUrl: String, programme: [...startingProgramme], words: {} });
	const loft = `loft-${SAMPLE_DAY}`;
	const sail = `sail-house-${SAMPLE_DAY}`;
	const live = liveEvening(
		playedUntil(
			[
				{ at: '19:01', house: 'loft', stamp: 'up_1' },
				{ at: '19:22', house: 'sail-house', release: 'technical', newTime: '20:00' },
				{ at: '19:36', house: 'loft', stamp: 'down_1' },
			],
			sampleInstant('19:40'),
		),
	);

	/** Everything a screen of these houses shows within a minute, in its order. */
	function shown(...houses: string[]): string[] {
		const from = sampleInstant('19:40');
		const seen = Array.from({ length: 60 }, (_, second) => {
			const showing = showingAt(night, live, screen('wall', { houses }), from + second * SECOND);
			return `${showing?.candidate.rule.scene ?? ''} ${showing?.candidate.performance ?? ''}`.trim();
		});
		return [...new Set(seen)].sort();
	}

	it('[S4][T14] takes its turn where several houses pass, and the other house’s interval goes on', () => {
		expect(shown('loft', 'sail-house')).toEqual([
			`interval-countdown ${loft}`,
			`running-late ${sail}`,
			'tonights-board',
			'where-to-go',
		]);
		expect(shown()).toEqual(shown('loft', 'sail-house'));
	});

	it('[S4] stands before everything else on the screens of its own house', () => {
		expect(shown('sail-house')).toEqual([`running-late ${sail}`]);
		expect(shown('loft')).toEqual([`interval-countdown ${loft}`]);
	});
});
