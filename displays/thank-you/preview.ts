import type { PreviewMoment } from '../../src/lib/contract/scene.ts';

export const moments: PreviewMoment[] = [
	{
		name: 'after the play',
		night: 'good',
		at: '22:24',
		house: 'sail-house',
		happened: [{ at: '22:21', house: 'sail-house', stamp: 'down_3' }],
	},
	{
		name: 'after the relaxed performance',
		night: 'good',
		at: '20:25',
		house: 'loft',
		happened: [{ at: '20:22', house: 'loft', stamp: 'down_2' }],
	},
	{
		name: 'after the dance',
		night: 'good',
		at: '22:50',
		house: 'keel',
		happened: [{ at: '22:47', house: 'keel', stamp: 'down_2' }],
	},
	{ name: 'no news', night: 'bad', at: '22:38', house: 'sail-house', happened: [] },
];
