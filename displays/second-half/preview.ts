import type { PreviewHappening, PreviewMoment } from '../../src/lib/contract/scene.ts';

const loft: PreviewHappening[] = [
	{ at: '19:01', house: 'loft', stamp: 'up_1' },
	{ at: '19:36', house: 'loft', stamp: 'down_1' },
	{ at: '19:52', house: 'loft', stamp: 'up_2' },
];

export const moments: PreviewMoment[] = [
	{ name: 'of two halves', night: 'good', at: '19:54', house: 'loft', happened: loft },
	{
		name: 'the third part',
		night: 'good',
		at: '21:40',
		house: 'sail-house',
		happened: [
			{ at: '19:31', house: 'sail-house', stamp: 'up_1' },
			{ at: '20:21', house: 'sail-house', stamp: 'down_1' },
			{ at: '20:41', house: 'sail-house', stamp: 'up_2' },
			{ at: '21:22', house: 'sail-house', stamp: 'down_2' },
			{ at: '21:37', house: 'sail-house', stamp: 'up_3' },
		],
	},
	{
		name: 'doors closed for now',
		night: 'bad',
		at: '20:44',
		house: 'sail-house',
		happened: [
			{ at: '19:31', house: 'sail-house', stamp: 'up_1' },
			{ at: '20:21', house: 'sail-house', stamp: 'down_1' },
			{ at: '20:41', house: 'sail-house', stamp: 'up_2' },
		],
	},
	{ name: 'nobody stamped', night: 'bad', at: '20:02', house: 'loft', happened: [] },
];
