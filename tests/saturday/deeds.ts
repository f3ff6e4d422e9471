import { at, type Deed } from './saturday.ts';

/**
 * What people did that Saturday, in order, each as somebody who may. Nobody does anything for the relaxed performance in
 * the Loft.
 */
export const DEEDS: readonly Deed[] = [
	['13:30', 'marek', 'venue-point:stamp', { point: 'foyer_open' }],

	// The matinee: doors stamped by mistake and undone, up a minute late, stopped for twelve minutes in its second part.
	['13:52', 'marek', 'point:stamp', { performance: 'matinee', point: 'house_open' }],
	['13:54', 'marek', 'point:undo', { performance: 'matinee', point: 'house_open' }],
	['14:00', 'marek', 'point:stamp', { performance: 'matinee', point: 'house_open' }],
	['14:26', 'jonas', 'clearance:ask', { performance: 'matinee' }],
	['14:28', 'marek', 'point:stamp', { performance: 'matinee', point: 'clearance_1' }],
	['14:31', 'jonas', 'point:stamp', { performance: 'matinee', point: 'up_1' }],
	['15:21', 'jonas', 'point:stamp', { performance: 'matinee', point: 'down_1' }],
	['15:42', 'jonas', 'point:stamp', { performance: 'matinee', point: 'up_2' }],
	['15:55', 'jonas', 'show:stop', { performance: 'matinee' }],
	['16:07', 'jonas', 'show:resume', { performance: 'matinee' }],
	['16:34', 'jonas', 'point:stamp', { performance: 'matinee', point: 'down_2' }],
	['16:50', 'jonas', 'point:stamp', { performance: 'matinee', point: 'up_3' }],
	['17:00', 'sam', 'doors:set', { performance: 'matinee', open: true }],
	['17:03', 'sam', 'doors:set', { performance: 'matinee', open: false }],
	['17:35', 'jonas', 'point:stamp', { performance: 'matinee', point: 'down_3' }],
	['17:50', 'ruth', 'point:stamp', { performance: 'matinee', point: 'house_clear' }],
	['18:02', 'ruth', 'report:sign', { performance: 'matinee', note: '' }],

	// The evening: held for twelve minutes, of which the public is told two minutes after the house knows.
	['19:02', 'marek', 'point:stamp', { performance: 'evening', point: 'house_open' }],
	['19:29', 'jonas', 'hold:call', { performance: 'evening', reason: 'Lighting desk', newTime: at('19:42') }],
	['19:31', 'ruth', 'wording:release', { performance: 'evening', wording: 'technical', at: at('19:42') }],
	['19:41', 'jonas', 'hold:release', { performance: 'evening' }],
	['19:42', 'jonas', 'point:stamp', { performance: 'evening', point: 'up_1' }],
	// Said again by somebody who had not seen it: already at 19:42 [T15].
	['19:43', 'ruth', 'point:stamp', { performance: 'evening', point: 'up_1' }],
	['20:32:20', 'jonas', 'point:stamp', { performance: 'evening', point: 'down_1' }],
	['20:48', 'jonas', 'clearance:ask', { performance: 'evening' }],
	['20:51', 'marek', 'point:stamp', { performance: 'evening', point: 'clearance_2' }],
	['20:53', 'jonas', 'point:stamp', { performance: 'evening', point: 'up_2' }],
	// Two minutes late: "at 21:33" [T2].
	['21:35', 'jonas', 'point:stamp', { performance: 'evening', point: 'down_2', at: at('21:33') }],
	['21:48', 'jonas', 'point:stamp', { performance: 'evening', point: 'up_3' }],
	['22:33', 'jonas', 'point:stamp', { performance: 'evening', point: 'down_3' }],
	['22:50', 'ruth', 'point:stamp', { performance: 'evening', point: 'house_clear' }],

	// The dance: after midnight, into the hour that comes twice; and somebody at the kiosk needs a step-free way.
	['00:10', 'marek', 'point:stamp', { performance: 'dance', point: 'house_open' }],
	['00:12', 'kiosk-lower', 'help:raise', { request: 'asked-at-the-lift', kind: 'step-free', note: '' }],
	['00:14', 'lena', 'help:claim', { request: 'asked-at-the-lift' }],
	['00:15', 'lena', 'help:on-the-way', { request: 'asked-at-the-lift' }],
	['00:16', 'lena', 'help:with-patron', { request: 'asked-at-the-lift' }],
	['00:20', 'lena', 'help:resolve', { request: 'asked-at-the-lift', outcome: 'helped' }],
	['00:31', 'jonas', 'point:stamp', { performance: 'dance', point: 'up_1' }],
	['01:16', 'jonas', 'point:stamp', { performance: 'dance', point: 'down_1' }],
	['01:37', 'jonas', 'point:stamp', { performance: 'dance', point: 'up_2' }],
	['01:17 GMT', 'jonas', 'point:stamp', { performance: 'dance', point: 'down_2' }],
	['01:35 GMT', 'ruth', 'point:stamp', { performance: 'dance', point: 'house_clear' }],
	['01:50 GMT', 'ruth', 'venue-point:stamp', { point: 'building_clear' }],
];
