import type { PreviewHappening, PreviewMoment } from '../../src/lib/contract/scene.ts';

const stopped: PreviewHappening[] = [
	{ at: '19:31', house: 'sail-house', stamp: 'up_1' },
	{ at: '19:50', house: 'sail-house', halt: 'stopped' },
];

export const moments: PreviewMoment[] = [
	{ name: 'stopped', night: 'bad', at: '19:52', house: 'sail-house', happened: stopped },
	{
		name: 'given up',
		night: 'bad',
		at: '20:05',
		house: 'sail-house',
		happened: [...stopped, { at: '20:04', house: 'sail-house', halt: 'abandoned' }],
	},
];
