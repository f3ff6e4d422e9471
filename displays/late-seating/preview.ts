import type { PreviewHappening, PreviewMoment } from '../../src/lib/contract/scene.ts';

const up: PreviewHappening = { at: '19:31', house: 'sail-house', stamp: 'up_1' };

export const moments: PreviewMoment[] = [
	{ name: 'closed until a time', night: 'good', at: '19:35', house: 'sail-house', happened: [up] },
	{ name: 'open for a break', night: 'good', at: '19:44', house: 'sail-house', happened: [up] },
	{ name: 'closed until the interval', night: 'good', at: '19:50', house: 'sail-house', happened: [up] },
	{
		name: 'open all evening',
		night: 'good',
		at: '19:10',
		house: 'loft',
		happened: [{ at: '19:01', house: 'loft', stamp: 'up_1' }],
	},
	{
		name: 'no late seating',
		night: 'good',
		at: '22:15',
		house: 'keel',
		happened: [
			{ at: '21:01', house: 'keel', stamp: 'up_1' },
			{ at: '21:46', house: 'keel', stamp: 'down_1' },
			{ at: '22:07', house: 'keel', stamp: 'up_2' },
		],
	},
	{
		name: 'opened by staff',
		night: 'bad',
		at: '19:39',
		house: 'sail-house',
		happened: [up, { at: '19:38', house: 'sail-house', doors: 'open' }],
	},
	{ name: 'nobody stamped', night: 'bad', at: '19:46', house: 'sail-house', happened: [] },
];
