import type { PreviewMoment } from '../../src/lib/contract/scene.ts';

const later = { night: 'good', at: '16:20', playsDaysLater: 1, happened: [] } as const;

export const moments: PreviewMoment[] = [
	{ ...later, name: 'the play', house: 'sail-house', happened: [] },
	{ ...later, name: 'relaxed and captioned', house: 'loft', happened: [] },
	{ ...later, name: 'beside the stage', house: 'keel', slot: 'side', happened: [] },
	{ ...later, name: 'in a strip', house: 'loft', slot: 'strip', happened: [] },
	{
		name: 'on a night that was cancelled',
		night: 'bad',
		at: '22:20',
		house: 'keel',
		playsDaysLater: 1,
		happened: [{ at: '18:10', house: 'keel', halt: 'cancelled' }],
	},
];
