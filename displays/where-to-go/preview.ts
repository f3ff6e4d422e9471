import type { PreviewMoment } from '../../src/lib/contract/scene.ts';

export const moments: PreviewMoment[] = [
	{ name: 'above the stairs', night: 'good', at: '18:35', happened: [] },
	{ name: 'at the main doors', night: 'good', at: '18:35', screen: 'entrance', happened: [] },
	{ name: 'above the bar', night: 'good', at: '18:35', screen: 'bar', happened: [] },
	{ name: 'beside the stage', night: 'good', at: '18:35', slot: 'side', screen: 'box-office', happened: [] },
	{
		name: 'the last house',
		night: 'good',
		at: '20:45',
		screen: 'box-office',
		happened: [
			{ at: '19:01', house: 'loft', stamp: 'up_1' },
			{ at: '20:22', house: 'loft', stamp: 'down_2' },
			{ at: '19:31', house: 'sail-house', stamp: 'up_1' },
			{ at: '20:40', house: 'keel', stamp: 'house_open' },
		],
	},
	{ name: 'nobody has set the arrows', night: 'bad', at: '18:35', screen: 'quay-exit', happened: [] },
	{
		name: 'one house is cancelled',
		night: 'bad',
		at: '18:35',
		happened: [{ at: '17:10', house: 'loft', halt: 'cancelled' }],
	},
];
