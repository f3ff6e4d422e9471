import type { PreviewMoment } from '../../src/lib/contract/scene.ts';

export const moments: PreviewMoment[] = [
	{ name: 'before doors', night: 'good', at: '18:48', house: 'sail-house', happened: [] },
	{
		name: 'doors are open',
		night: 'good',
		at: '19:18',
		house: 'sail-house',
		happened: [
			{ at: '19:00', house: 'sail-house', stamp: 'house_open' },
			{ at: '19:01', house: 'loft', stamp: 'up_1' },
		],
	},
	{
		name: 'relaxed and captioned',
		night: 'good',
		at: '18:51',
		house: 'loft',
		happened: [{ at: '18:41', house: 'loft', stamp: 'house_open' }],
	},
	{
		name: 'last house of the night',
		night: 'good',
		at: '20:20',
		house: 'keel',
		happened: [],
	},
	{ name: 'nobody has opened the doors', night: 'bad', at: '19:06', house: 'sail-house', happened: [] },
	{ name: 'doors presumed', night: 'bad', at: '19:22', house: 'sail-house', happened: [] },
];
