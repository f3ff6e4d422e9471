import { describe, expect, it } from 'vitest';
import { liveEvening, playedUntil } from '../../../lib/demo/evening.ts';
import { SAMPLE_DAY, sampleCodes, sampleInstant, samplePlan } from '../../../lib/demo/sample-plan.ts';
import { demoVenue } from '../../../lib/demo/venue.ts';
import { castOf, keyOf, sceneInput, type Cast } from './scene-input.ts';
import { startingProgramme } from './starting-programme.ts';

const plan = samplePlan({ pictureUrl: String, programme: [...startingProgramme], words: {} });
const now = sampleInstant('18:50');
const world = {
	plan,
	live: liveEvening(playedUntil([], now)),
	screen: demoVenue.screens.find(({ id }) => id === 'upper-foyer')!,
	codes: sampleCodes(),
};
const media = { kind: 'media' as const, media: ['a', 'b'], fit: 'cover' as const };

const cast: Cast = {
	scene: 'curtain-countdown',
	performance: `loft-${SAMPLE_DAY}`,
	language: 'en',
	slot: 'main',
	content: null,
	turn: 0,
};
const input = (at: number) =>
	sceneInput(
		world,
		cast,
		at,
		(key) => key,
		() => undefined,
	);

describe('what a scene is given', () => {
	it('[T14] is what plays in the houses of its screen', () => {
		expect(input(now).tonight.map(({ house }) => house.id)).toEqual(['loft']);
		expect(input(now).subject?.house.id).toBe('loft');
		expect(new Set(input(now).comingUp.map(({ house }) => house.id))).toEqual(new Set(['loft']));
	});

	it('[F2] has the code of its performance, also on a night that ends before its windows, and no other', () => {
		const [code] = world.codes.codes;
		expect(code?.performance).toBe(cast.performance);
		expect(input(now).code).toEqual({ url: code?.url });
		expect(input(code!.from - 1).code).toEqual({ url: code?.url });
		const elsewhere = { ...world, codes: { ...world.codes, codes: world.codes.codes.slice(1) } };
		expect(
			sceneInput(
				elsewhere,
				cast,
				now,
				(key) => key,
				() => undefined,
			).code,
		).toBeNull();
	});

	it('changes its key with scene, performance and language, so that each change is a flip', () => {
		const candidate = { rule: startingProgramme[0]!, performance: null };
		const showing = { candidate, language: 1, turn: 0, since: 0, until: null };
		expect(castOf(plan, showing).language).toBe('de');
		const keys = [
			cast,
			{ ...cast, language: 'de' },
			{ ...cast, performance: null },
			{ ...cast, scene: 'x' },
			{ ...cast, content: { kind: 'notice' as const, title: { en: 'A' }, body: {} } },
			{ ...cast, content: media },
			{ ...cast, content: media, turn: 1 },
		].map(keyOf);
		expect(new Set(keys).size).toBe(7);
	});

	it('[S3] counts what is read in each language, and media as they come', () => {
		const [rule] = startingProgramme;
		const turnOf = (turn: number | null, content?: typeof media) => {
			const candidate = { rule: { ...rule!, ...(content && { content }) }, performance: null };
			return castOf(plan, { candidate, language: 0, turn }).turn;
		};
		expect([0, 1, 2, 3, 4].map((turn) => turnOf(turn))).toEqual([0, 0, 1, 1, 2]);
		expect([0, 1, 2, 3, 4].map((turn) => turnOf(turn, media))).toEqual([0, 1, 0, 1, 0]);
		expect(turnOf(null)).toBeNull();
	});
});
