import type { PreviewMoment } from '../../src/lib/contract/scene.ts';

export const moments: PreviewMoment[] = [
	{ name: 'afternoon', night: 'good', at: '15:30', happened: [] },
	{ name: 'beside the stage', night: 'good', at: '15:30', slot: 'side', happened: [] },
	{ name: 'no news, before the last house', night: 'bad', at: '19:53', happened: [] },
];
