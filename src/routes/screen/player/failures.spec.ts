import { describe, expect, it } from 'vitest';
import { samplePlan } from '../../../lib/demo/sample-plan.ts';
import { startingProgramme } from './starting-programme.ts';
import { deviationsOf, failureOf, leftOut, playable, playableNews } from './failures.ts';
import type { Cast } from './scene-input.ts';

const plan = samplePlan({ pictureUrl: String, programme: [...startingProgramme], words: {} });
const quiet = { performances: [] };
const known = new Set(plan.programme.map(({ scene }) => scene));

describe('a scene that fails', () => {
	it('[S13] is left out after the third time, not before', () => {
		const failures = new Map([
			['thank-you', 3],
			['running-late', 2],
		]);
		expect(leftOut(failures)).toEqual(['thank-you']);
		const scenes = playable(plan, leftOut(failures), known).programme.map(({ scene }) => scene);
		expect(scenes).not.toContain('thank-you');
		expect(scenes).toContain('running-late');
	});

	it('[S13] is reported, and so is one that this build does not have', () => {
		const half = new Set([...known].filter((scene) => scene !== 'take-your-seats'));
		expect(deviationsOf(plan, quiet, ['thank-you'], half)).toEqual([
			'thank-you failed to render and was left out',
			'take-your-seats is not in this build',
		]);
		expect(playable(plan, [], half).programme.map(({ scene }) => scene)).not.toContain('take-your-seats');
	});

	it('[S4][S13] is left out, too, where somebody put it up by hand: the programme goes on', () => {
		const put = { performance: null, content: null, only: null, from: 0, until: 1 };
		const live = {
			...quiet,
			overrides: [
				{ ...put, id: 'a', scene: 'welcome' },
				{ ...put, id: 'b', scene: 'of-tomorrow' },
			],
		};
		expect(playableNews(live, [], known).overrides?.map(({ id }) => id)).toEqual(['a']);
		expect(playableNews(live, ['welcome'], known).overrides).toEqual([]);
		expect(deviationsOf(plan, live, [], known)).toEqual(['of-tomorrow is not in this build']);
		const whole = { ...quiet, overrides: live.overrides.slice(0, 1) };
		expect(playableNews(whole, [], known)).toBe(whole);
	});

	it('[S13] takes one medium out, not the scene that shows the others, and so does one the plan does not hold', () => {
		const hung = ['a', 'b', 'gone'];
		const content = { kind: 'media' as const, media: hung, fit: 'cover' as const };
		const cast: Cast = { scene: 'media', performance: null, language: 'en', slot: 'main', content, turn: 1 };
		expect(failureOf(cast)).toBe('medium b');
		expect(failureOf({ ...cast, content: null })).toBe('media');
		const [medium] = Object.values(plan.media);
		const rule = { ...plan.programme[0]!, scene: 'media', content };
		const some = { ...plan, programme: [rule], media: { a: medium!, b: medium! } };
		expect(Object.keys(playable(some, ['medium b'], new Set(['media'])).media)).toEqual(['a']);
		expect(deviationsOf(some, quiet, ['medium b'], new Set(['media']))).toEqual([
			'medium b failed to render and was left out',
			'medium gone is not in the plan and was left out',
		]);
	});

	it('leaves a whole plan as it is', () => {
		expect(playable(plan, [], known)).toBe(plan);
		expect(deviationsOf(plan, quiet, [], known)).toEqual([]);
	});
});
