import type { PreviewMoment } from '../../src/lib/contract/scene.ts';

export const moments: PreviewMoment[] = [
	{
		name: 'with a time',
		night: 'good',
		at: '19:24',
		house: 'sail-house',
		happened: [{ at: '19:22', house: 'sail-house', release: 'shortly', newTime: '19:40' }],
	},
	{
		name: 'with a reason and a time',
		night: 'bad',
		at: '19:24',
		house: 'sail-house',
		happened: [{ at: '19:22', house: 'sail-house', release: 'technical', newTime: '19:45' }],
	},
	{
		name: 'a longer interval',
		night: 'bad',
		at: '19:48',
		house: 'loft',
		happened: [
			{ at: '19:01', house: 'loft', stamp: 'up_1' },
			{ at: '19:36', house: 'loft', stamp: 'down_1' },
			{ at: '19:46', house: 'loft', release: 'technical', newTime: '20:00' },
		],
	},
];
