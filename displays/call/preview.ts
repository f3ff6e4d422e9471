import type { PreviewMoment } from '../../src/lib/contract/scene.ts';

export const moments: PreviewMoment[] = [
	{
		name: 'fifteen minutes',
		night: 'good',
		at: '19:15',
		house: 'sail-house',
		happened: [{ at: '19:00', house: 'sail-house', stamp: 'house_open' }],
	},
	{
		name: 'five minutes',
		night: 'good',
		at: '19:25',
		house: 'sail-house',
		happened: [{ at: '19:00', house: 'sail-house', stamp: 'house_open' }],
	},
	{
		name: 'ten minutes of an interval',
		night: 'good',
		at: '20:31',
		house: 'sail-house',
		happened: [
			{ at: '19:31', house: 'sail-house', stamp: 'up_1' },
			{ at: '20:21', house: 'sail-house', stamp: 'down_1' },
		],
	},
	{
		name: 'five minutes of an interval',
		night: 'good',
		at: '19:47',
		house: 'loft',
		happened: [
			{ at: '19:01', house: 'loft', stamp: 'up_1' },
			{ at: '19:37', house: 'loft', stamp: 'down_1' },
		],
	},
	{
		name: 'before a released time',
		night: 'bad',
		at: '19:30',
		house: 'sail-house',
		happened: [{ at: '19:22', house: 'sail-house', release: 'technical', newTime: '19:40' }],
	},
	{ name: 'no news', night: 'bad', at: '20:50', house: 'keel', happened: [] },
];
