import type { PreviewMoment } from '../../src/lib/contract/scene.ts';

const early = { night: 'good', at: '16:30', happened: [] } satisfies Partial<PreviewMoment>;

/** An evening with much for many. */
const all: PreviewMoment['productions'] = {
	'skerry-light': { access: ['audio-described', 'touch-tour', 'hearing-loop'] },
	'coat-for-the-moon': { access: ['relaxed', 'captioned'] },
	ebb: { access: ['signed', 'hearing-loop'] },
};

export const moments: PreviewMoment[] = [
	{ ...early, name: 'one of three' },
	{ ...early, name: 'in every house', productions: all },
	{ ...early, name: 'beside the stage', slot: 'side', productions: all },
	{ ...early, name: 'in a strip', slot: 'strip' },
	{
		...early,
		name: 'everything at once',
		productions: {
			'coat-for-the-moon': {
				access: ['relaxed', 'captioned', 'signed', 'audio-described', 'touch-tour', 'hearing-loop'],
			},
		},
	},
	{
		name: 'one of them is cancelled',
		night: 'bad',
		at: '18:05',
		productions: all,
		happened: [{ at: '17:10', house: 'keel', halt: 'cancelled' }],
	},
];
