import type { PreviewMoment } from '../../src/lib/contract/scene.ts';

export const moments: PreviewMoment[] = [
	{
		name: 'told at once',
		night: 'good',
		at: '19:24',
		house: 'sail-house',
		happened: [
			{ at: '19:00', house: 'sail-house', stamp: 'house_open' },
			{ at: '19:22', house: 'sail-house', release: 'shortly', newTime: null },
		],
	},
	{
		name: 'with a reason',
		night: 'bad',
		at: '19:24',
		house: 'sail-house',
		happened: [{ at: '19:22', house: 'sail-house', release: 'late-arrivals', newTime: null }],
	},
	{
		name: 'an interval without an end',
		night: 'bad',
		at: '19:48',
		house: 'loft',
		happened: [
			{ at: '19:01', house: 'loft', stamp: 'up_1' },
			{ at: '19:36', house: 'loft', stamp: 'down_1' },
			{ at: '19:46', house: 'loft', release: 'technical', newTime: null },
		],
	},
	{
		name: 'long past the planned time',
		night: 'bad',
		at: '21:25',
		house: 'keel',
		happened: [{ at: '20:50', house: 'keel', release: 'weather', newTime: null }],
	},
];
