import { describe, expect, it } from 'vitest';
import type { PreviewMoment } from '../../src/lib/contract/scene.ts';
import { momentInput } from '../../src/lib/demo/moment.ts';
import { samplePlan } from '../../src/lib/demo/sample-plan.ts';
import { creditsContent } from './content.ts';
import { moments } from './preview.ts';

const plan = samplePlan({ pictureUrl: String, programme: [], words: {} });
const echo = (key: string, args: Record<string, string | number> = {}) =>
	[key, ...Object.values(args)].join(' ').trim();

function inputAt(name: string, change: Partial<PreviewMoment> = {}) {
	return momentInput(plan, { ...moments.find((one) => one.name === name)!, ...change }, 'de', echo);
}

function at(name: string, change: Partial<PreviewMoment> = {}) {
	const input = inputAt(name, change);
	return creditsContent(input, input.subject!);
}

const namesOf = ({ lines }: ReturnType<typeof at>) => lines.flatMap(({ names }) => names);

describe('cast and credits', () => {
	it('has who plays by what they play, in the order of the programme; a role of several is named once', () => {
		expect(at('the relaxed one')).toMatchObject({
			title: 'Ein Mantel für den Mond',
			company: 'Paper Crown',
			page: null,
		});
		expect(at('the relaxed one').lines[1]).toMatchObject({ role: 'Der Mond', names: ['Greta Olsen'] });
		const second = at('a long list, second page');
		expect(second.lines.map(({ role, names }) => [role, names.length])).toEqual([
			['Einstudierung', 1],
			['Tanz', 4],
		]);
	});

	it('[S3][S10] goes on with the next turn, everybody once, in pages of equal length', () => {
		const pages = [0, 1, 2].map((turn) => at('a long list, second page', { turn }));
		expect(pages.map(({ page }) => page)).toEqual(['cast-page 1 3', 'cast-page 2 3', 'cast-page 3 3']);
		expect(pages.map((page) => namesOf(page).length)).toEqual([5, 5, 3]);
		expect(new Set(pages.flatMap(namesOf)).size).toBe(13);
		expect(at('a long list, second page', { turn: 3 })).toEqual(pages[0]);
		expect(namesOf(at('beside the stage'))).toHaveLength(4);
	});

	it('goes by the clock where it stands alone', () => {
		const input = { ...inputAt('a long list, second page'), turn: null };
		const pageAfter = (seconds: number) =>
			creditsContent({ ...input, now: input.now + seconds * 1_000 }, input.subject!).page;
		expect(new Set([0, 15, 30].map(pageAfter)).size).toBe(3);
		expect(pageAfter(45)).toBe(pageAfter(0));
	});

	it('[S8] is never empty: without credits the title and the company stand', () => {
		expect(at('nobody has written the credits')).toMatchObject({
			title: 'Drei Winter auf Skerry Light',
			company: 'Northlight Theatre',
			lines: [],
			page: null,
		});
	});
});
