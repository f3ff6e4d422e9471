import { describe, expect, it } from 'vitest';
import { momentInput } from '../../src/lib/demo/moment.ts';
import { samplePlan } from '../../src/lib/demo/sample-plan.ts';
import { waysContent } from './content.ts';
import { moments } from './preview.ts';

const plan = samplePlan({ pictureUrl: String, programme: [], words: {} });

function inputAt(name: string) {
	return momentInput(
		plan,
		moments.find((one) => one.name === name)!,
		'de',
		(key) => key,
	);
}

function arrows(name: string) {
	return waysContent(inputAt(name)).map(({ place, arrow }) => [place, arrow?.to]);
}

describe('where to go', () => {
	it('[T14] has the arrows of the screen it stands on, to the houses that play', () => {
		expect(arrows('above the stairs')).toEqual([
			['Segelboden', 'up'],
			['Segelhaus', 'ahead'],
			['Kielraum', 'down'],
		]);
		expect(arrows('at the main doors')).toEqual([
			['Segelboden', 'ahead-right'],
			['Segelhaus', 'ahead'],
			['Kielraum', 'ahead-left'],
		]);
	});

	it('tells the way in words, and in words alone where nobody has set an arrow', () => {
		expect(waysContent(inputAt('nobody has set the arrows'))[1]).toEqual({
			id: 'sail-house',
			place: 'Segelhaus',
			arrow: null,
			way: 'Kaiebene, hinter der Bar',
			title: 'Skerry Light',
			time: '19:30',
		});
		expect(waysContent(inputAt('above the stairs'))[0]?.way).toBe('Obergeschoss, Treppe oder Aufzug');
	});

	it('sends nobody to what is over or cancelled', () => {
		expect(arrows('the last house').map(([place]) => place)).toEqual(['Segelhaus', 'Kielraum']);
		expect(arrows('one house is cancelled').map(([place]) => place)).toEqual(['Segelhaus', 'Kielraum']);
	});

	it('names a house once, and reports those that have no room', () => {
		const deviations: string[] = [];
		const input = inputAt('above the stairs');
		const [first] = input.tonight;
		const again = [...input.tonight, { ...first!, id: 'again' }];
		expect(waysContent({ ...input, tonight: again })).toHaveLength(3);
		const more = ['a', 'b'].map((id) => ({ ...first!, id, house: { ...first!.house, id } }));
		const many = {
			...input,
			tonight: [...again, ...more],
			deviation: (what: string) => void deviations.push(what),
		};
		expect(waysContent(many)).toHaveLength(4);
		expect(deviations).toEqual(['1 houses have no room among the ways']);
	});
});
