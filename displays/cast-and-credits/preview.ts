import type { PreviewMoment } from '../../src/lib/contract/scene.ts';

const early = { night: 'good', at: '17:35', happened: [] } satisfies Partial<PreviewMoment>;

/** A company of many. */
const many = [
	['Choreography', 'Choreografie', 'Mireille Osei'],
	['Music', 'Musik', 'Ilse Vandamme'],
	['Costumes', 'Kostüme', 'Henrietta Achterberg'],
	['Stage design', 'Bühnenbild', 'Johannes Wiedenbrück'],
	['Light', 'Licht', 'Paul Drummond'],
	['Rehearsals', 'Einstudierung', 'Anastasia Konstantinou'],
	['Dance', 'Tanz', 'Kofi Mensah'],
	['Dance', 'Tanz', 'Lin Wei'],
	['Dance', 'Tanz', 'Sofia Reyes'],
	['Dance', 'Tanz', 'Maximilian Oberholzer'],
	['Dance', 'Tanz', 'Ayumi Tanaka'],
	['Dance', 'Tanz', 'Bartholomew Featherstone'],
	['Stage management', 'Inspizienz', 'Jonas Keller'],
].map(([en = '', de = '', name = '']) => ({ role: { en, de }, name }));

export const moments: PreviewMoment[] = [
	{ ...early, name: 'the play', house: 'sail-house' },
	{ ...early, name: 'the relaxed one', house: 'loft' },
	{
		...early,
		name: 'a long list, second page',
		house: 'keel',
		at: '19:05',
		productions: { ebb: { credits: many } },
		turn: 1,
	},
	{ ...early, name: 'beside the stage', house: 'sail-house', slot: 'side' },
	{
		name: 'beside the interval',
		night: 'good',
		at: '20:45',
		house: 'sail-house',
		slot: 'side',
		turn: 1,
		happened: [
			{ at: '19:31', house: 'sail-house', stamp: 'up_1' },
			{ at: '20:40', house: 'sail-house', stamp: 'down_1' },
		],
	},
	{
		...early,
		name: 'nobody has written the credits',
		night: 'bad',
		house: 'sail-house',
		productions: { 'skerry-light': { credits: [] } },
	},
];
