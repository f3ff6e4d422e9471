import type { PreviewMoment } from '../../src/lib/contract/scene.ts';

export const moments: PreviewMoment[] = [
	{ name: 'in the evening', night: 'good', at: '19:10', happened: [] },
	{ name: 'beside the stage', night: 'good', at: '19:10', slot: 'side', happened: [] },
	{ name: 'in a strip', night: 'good', at: '19:10', slot: 'strip', happened: [] },
	{
		name: 'nobody knows when it ends',
		night: 'bad',
		at: '21:05',
		happened: [{ at: '20:55', house: 'keel', release: 'technical', newTime: null }],
	},
];
