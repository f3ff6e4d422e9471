import type { PreviewMoment } from '../../src/lib/contract/scene.ts';

export const moments: PreviewMoment[] = [
	{ name: 'after the last show', night: 'good', at: '02:10', happened: [] },
	{ name: 'in the morning', night: 'good', at: '08:15', happened: [] },
	{ name: 'a dark Monday', night: 'good', at: '21:00', daysLater: 3, happened: [] },
	{
		name: 'after a night that was cancelled',
		night: 'bad',
		at: '02:10',
		happened: [{ at: '16:00', house: 'sail-house', halt: 'cancelled' }],
	},
	{ name: 'at the end of what is known', night: 'bad', at: '02:30', daysLater: 7, happened: [] },
];
