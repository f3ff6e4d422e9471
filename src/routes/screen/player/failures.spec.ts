import { describe, expect, it } from 'vitest';
import { samplePlan } from '../../../lib/demo/sample-plan.ts';
import { startingProgramme } from './scenes.ts';
import { deviationsOf, leftOut, playable } from './failures.ts';

const plan = samplePlan({ pictureUrl: String, programme: [...startingProgramme], words: {} });
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
		expect(deviationsOf(plan, ['thank-you'], half)).toEqual([
			'thank-you failed to render and was left out',
			'take-your-seats is not in this build',
		]);
		expect(playable(plan, [], half).programme.map(({ scene }) => scene)).not.toContain('take-your-seats');
	});

	it('leaves a whole plan as it is', () => {
		expect(playable(plan, [], known)).toBe(plan);
		expect(deviationsOf(plan, [], known)).toEqual([]);
	});
});
