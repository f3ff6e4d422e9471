import { describe, expect, it } from 'vitest';
import { screen } from '$lib/domain/programme/plan.arbitrary.ts';
import { reached, wishOf, type Choice } from './wish.ts';

const spots = [
	screen('bar', { level: 'quay' }),
	screen('left', { level: 'quay', houses: ['main'] }),
	screen('up', { level: 'upper', houses: ['loft'] }),
];
const choice: Choice = {
	scene: 'notice',
	performance: null,
	title: { en: ' The bar is closed ', de: ' ' },
	body: {},
	reach: 'some',
	screens: ['bar'],
	level: 'quay',
	house: 'main',
	until: 2_000,
};
const notice = { about: 'venue', notice: true, phases: null } as const;

describe('[S4] what is put up by hand', () => {
	it.each([
		['some', ['bar']],
		['level', ['bar', 'left']],
		['house', ['left']],
		['all', ['bar', 'left', 'up']],
	] as const)('reaches %s', (reach, ids) => {
		expect(reached({ ...choice, reach }, spots).map(({ id }) => id)).toEqual(ids);
	});

	it('is a wish once it has its words, its screens and an end to come', () => {
		expect(wishOf(choice, notice, spots, 1_000)).toEqual({
			scene: 'notice',
			performance: null,
			content: { kind: 'notice', title: { en: 'The bar is closed' }, body: {} },
			only: { devices: ['bar'] },
			until: 2_000,
		});
		for (const lack of [
			{ title: {} },
			{ screens: [] },
			{ until: null },
			{ until: 1_000 },
		] satisfies Partial<Choice>[])
			expect(wishOf({ ...choice, ...lack }, notice, spots, 1_000), JSON.stringify(lack)).toBeNull();
		expect(wishOf(choice, undefined, spots, 1_000)).toBeNull();
	});

	it('names a performance where the scene speaks of one, and only there', () => {
		const about = { about: 'performance', notice: false, phases: null } as const;
		expect(wishOf(choice, about, spots, 1_000)).toBeNull();
		expect(wishOf({ ...choice, performance: 'p' }, about, spots, 1_000)).toMatchObject({
			performance: 'p',
			content: null,
		});
		expect(wishOf({ ...choice, performance: 'p' }, notice, spots, 1_000)?.performance).toBeNull();
	});
});
