import type { PreviewMoment } from '../../src/lib/contract/scene.ts';

export const moments: PreviewMoment[] = [
	{
		name: 'first of two intervals',
		night: 'good',
		at: '20:27',
		house: 'sail-house',
		happened: [
			{ at: '19:31', house: 'sail-house', stamp: 'up_1' },
			{ at: '20:21', house: 'sail-house', stamp: 'down_1' },
		],
	},
	{
		name: 'second of two intervals',
		night: 'good',
		at: '21:29',
		house: 'sail-house',
		happened: [
			{ at: '20:41', house: 'sail-house', stamp: 'up_2' },
			{ at: '21:22', house: 'sail-house', stamp: 'down_2' },
		],
	},
	{
		name: 'the only interval',
		night: 'good',
		at: '19:44',
		house: 'loft',
		happened: [
			{ at: '19:01', house: 'loft', stamp: 'up_1' },
			{ at: '19:37', house: 'loft', stamp: 'down_1' },
		],
	},
	{
		name: 'a part that ran long',
		night: 'bad',
		at: '22:12',
		house: 'keel',
		happened: [
			{ at: '21:18', house: 'keel', stamp: 'up_1' },
			{ at: '22:09', house: 'keel', stamp: 'down_1' },
		],
	},
];
