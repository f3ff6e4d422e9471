import type { PreviewMoment } from '../../src/lib/contract/scene.ts';

export const moments: PreviewMoment[] = [
	{
		name: 'three minutes',
		night: 'good',
		at: '19:27',
		house: 'sail-house',
		happened: [{ at: '19:00', house: 'sail-house', stamp: 'house_open' }],
	},
	{
		name: 'last minute',
		night: 'good',
		at: '19:29',
		house: 'sail-house',
		happened: [{ at: '19:00', house: 'sail-house', stamp: 'house_open' }],
	},
	{
		name: 'end of an interval',
		night: 'good',
		at: '19:50',
		house: 'loft',
		happened: [
			{ at: '19:01', house: 'loft', stamp: 'up_1' },
			{ at: '19:37', house: 'loft', stamp: 'down_1' },
		],
	},
	{
		name: 'past the time',
		night: 'bad',
		at: '19:34',
		house: 'sail-house',
		happened: [{ at: '19:00', house: 'sail-house', stamp: 'house_open' }],
	},
	{
		name: 'after a released time',
		night: 'bad',
		at: '19:38',
		house: 'sail-house',
		happened: [{ at: '19:22', house: 'sail-house', release: 'shortly', newTime: '19:40' }],
	},
	{ name: 'no news', night: 'bad', at: '19:36', house: 'sail-house', happened: [] },
];
