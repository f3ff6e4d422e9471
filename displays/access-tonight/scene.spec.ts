import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import type { PreviewMoment } from '../../src/lib/contract/scene.ts';
import { momentInput } from '../../src/lib/demo/moment.ts';
import { samplePlan } from '../../src/lib/demo/sample-plan.ts';
import { ACCESS_WORDS } from '../../src/lib/domain/programme/plan.ts';
import AccessSign from './AccessSign.svelte';
import { accessContent, stripLine } from './content.ts';
import { moments } from './preview.ts';

const plan = samplePlan({ pictureUrl: String, programme: [], words: {} });
const echo = (key: string, args: Record<string, string | number> = {}) =>
	[key, ...Object.values(args)].join(' ').trim();

function inputAt(name: string, change: Partial<PreviewMoment> = {}) {
	return momentInput(plan, { ...moments.find((one) => one.name === name)!, ...change }, 'de', echo);
}

function rows(name: string, change: Partial<PreviewMoment> = {}) {
	return accessContent(inputAt(name, change)).rows.map(({ place, signs }) => [
		place,
		signs.map(({ word }) => word).join(),
	]);
}

describe('access tonight', () => {
	it('names for each house what there is, and whom to ask', () => {
		expect(rows('in every house')).toEqual([
			['Segelboden', 'relaxed,captioned'],
			['Segelhaus', 'audio-described,touch-tour,hearing-loop'],
			['Kielraum', 'signed,hearing-loop'],
		]);
		expect(accessContent(inputAt('in every house'))).toMatchObject({
			heading: 'access-heading',
			only: null,
			ask: 'access-ask die Kasse auf der Kaiebene, links vom Haupteingang',
		});
	});

	it('gives the wall to the one there is', () => {
		expect(accessContent(inputAt('one of three'))).toMatchObject({
			only: { house: { id: 'loft' } },
			rows: [{ time: '19:00', place: 'Segelboden', title: 'Mantel für den Mond' }],
		});
		expect(stripLine(inputAt('in a strip'))).toEqual({
			label: 'access-heading',
			words: 'access-relaxed, access-captioned · 19:00 · Segelboden · Mantel für den Mond',
		});
	});

	it('sends nobody to what is cancelled; where nothing is offered, it says whom to ask [S8]', () => {
		expect(rows('one of them is cancelled').map(([place]) => place)).toEqual(['Segelboden', 'Segelhaus']);
		const happened: PreviewMoment['happened'] = [{ at: '15:10', house: 'loft', halt: 'cancelled' }];
		expect(accessContent(inputAt('one of three', { happened }))).toMatchObject({
			heading: 'access-none',
			rows: [],
			only: null,
		});
	});

	it('[S10] goes on with the next turn where there is no room', () => {
		expect([0, 1, 2].map((turn) => rows('beside the stage', { turn }).map(([place]) => place))).toEqual([
			['Segelboden', 'Segelhaus'],
			['Kielraum'],
			['Segelboden', 'Segelhaus'],
		]);
	});

	it.each(ACCESS_WORDS)('[K6] %s has a sign of its own', (word) => {
		const drawn = ACCESS_WORDS.map((one) => render(AccessSign, { props: { word: one } }).body);
		expect(drawn.filter((body) => body === render(AccessSign, { props: { word } }).body)).toHaveLength(1);
	});
});
