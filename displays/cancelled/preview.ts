import type { PreviewMoment } from '../../src/lib/contract/scene.ts';

export const moments: PreviewMoment[] = [
	{
		name: 'known in the afternoon',
		night: 'bad',
		at: '16:00',
		house: 'sail-house',
		happened: [{ at: '14:20', house: 'sail-house', halt: 'cancelled' }],
	},
	{
		name: 'one of three houses',
		night: 'bad',
		at: '18:40',
		house: 'loft',
		happened: [{ at: '18:30', house: 'loft', halt: 'cancelled' }],
	},
	{
		name: 'after a long wait',
		night: 'bad',
		at: '21:50',
		house: 'keel',
		happened: [
			{ at: '20:50', house: 'keel', release: 'technical', newTime: null },
			{ at: '21:45', house: 'keel', halt: 'cancelled' },
		],
	},
];
