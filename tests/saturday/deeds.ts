import { at, type Deed } from './saturday.ts';

/** What people did that Saturday, in order. Nobody does anything for the relaxed performance in the Loft. */
export const DEEDS: readonly Deed[] = [
	['13:30', 'house-manager', 'venue-point:stamp', { point: 'foyer_open' }],

	// The matinee: a minute late, and stopped for twelve minutes in its second part.
	['14:00', 'supervisor', 'point:stamp', { performance: 'matinee', point: 'house_open' }],
	['14:26', 'stage-management', 'clearance:ask', { performance: 'matinee' }],
	['14:28', 'supervisor', 'point:stamp', { performance: 'matinee', point: 'clearance_1' }],
	['14:31', 'stage-management', 'point:stamp', { performance: 'matinee', point: 'up_1' }],
	['15:21', 'stage-management', 'point:stamp', { performance: 'matinee', point: 'down_1' }],
	['15:42', 'stage-management', 'point:stamp', { performance: 'matinee', point: 'up_2' }],
	['15:55', 'stage-management', 'show:stop', { performance: 'matinee' }],
	['16:07', 'stage-management', 'show:resume', { performance: 'matinee' }],
	['16:34', 'stage-management', 'point:stamp', { performance: 'matinee', point: 'down_2' }],
	['16:50', 'stage-management', 'point:stamp', { performance: 'matinee', point: 'up_3' }],
	['17:00', 'supervisor', 'doors:set', { performance: 'matinee', open: true }],
	['17:03', 'supervisor', 'doors:set', { performance: 'matinee', open: false }],
	['17:35', 'stage-management', 'point:stamp', { performance: 'matinee', point: 'down_3' }],
	['17:50', 'house-manager', 'point:stamp', { performance: 'matinee', point: 'house_clear' }],

	// The evening: held for twelve minutes, of which the public is told two minutes after the house knows.
	['19:02', 'supervisor', 'point:stamp', { performance: 'evening', point: 'house_open' }],
	[
		'19:24',
		'stage-management',
		'hold:call',
		{ performance: 'evening', reason: 'Lighting desk', newTime: at('19:42') },
	],
	[
		'19:26',
		'house-manager',
		'wording:release',
		{ performance: 'evening', wording: 'technical', at: at('19:42') },
	],
	['19:41', 'stage-management', 'hold:release', { performance: 'evening' }],
	['19:42', 'stage-management', 'point:stamp', { performance: 'evening', point: 'up_1' }],
	['20:32', 'stage-management', 'point:stamp', { performance: 'evening', point: 'down_1' }],
	['20:53', 'stage-management', 'point:stamp', { performance: 'evening', point: 'up_2' }],
	['21:33', 'stage-management', 'point:stamp', { performance: 'evening', point: 'down_2' }],
	['21:48', 'stage-management', 'point:stamp', { performance: 'evening', point: 'up_3' }],
	['22:33', 'stage-management', 'point:stamp', { performance: 'evening', point: 'down_3' }],
	['22:50', 'house-manager', 'point:stamp', { performance: 'evening', point: 'house_clear' }],

	// The dance: after midnight, into the hour that comes twice.
	['00:10', 'supervisor', 'point:stamp', { performance: 'dance', point: 'house_open' }],
	['00:31', 'stage-management', 'point:stamp', { performance: 'dance', point: 'up_1' }],
	['01:16', 'stage-management', 'point:stamp', { performance: 'dance', point: 'down_1' }],
	['01:37', 'stage-management', 'point:stamp', { performance: 'dance', point: 'up_2' }],
	['01:17 GMT', 'stage-management', 'point:stamp', { performance: 'dance', point: 'down_2' }],
	['01:35 GMT', 'house-manager', 'point:stamp', { performance: 'dance', point: 'house_clear' }],
	['01:50 GMT', 'house-manager', 'venue-point:stamp', { point: 'building_clear' }],
];
