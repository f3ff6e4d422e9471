import type { Happening } from './evening.ts';

/**
 * What the stage and the front of house do on the sample night: three houses, one technical hold with a released
 * wording, three intervals, and a dance that ends late. In the order of the clock.
 */
export const script: readonly Happening[] = [
	{ at: '18:40', house: 'loft', stamp: 'house_open' },
	{ at: '18:58', house: 'loft', stamp: 'clearance_1' },
	{ at: '19:00', house: 'sail-house', stamp: 'house_open' },
	{ at: '19:01', house: 'loft', stamp: 'up_1' },
	{ at: '19:21', house: 'sail-house', hold: 'Lighting desk restarts', newTime: '19:38' },
	{ at: '19:23', house: 'sail-house', release: 'technical', newTime: '19:38' },
	{ at: '19:35', house: 'sail-house', holdReleased: true },
	{ at: '19:36', house: 'loft', stamp: 'down_1' },
	{ at: '19:39', house: 'sail-house', stamp: 'clearance_1' },
	{ at: '19:41', house: 'sail-house', stamp: 'up_1' },
	{ at: '19:50', house: 'loft', stamp: 'clearance_2' },
	{ at: '19:52', house: 'loft', stamp: 'up_2' },
	{ at: '20:22', house: 'loft', stamp: 'down_2' },
	{ at: '20:31', house: 'sail-house', stamp: 'down_1' },
	{ at: '20:38', house: 'loft', stamp: 'house_clear' },
	{ at: '20:40', house: 'keel', stamp: 'house_open' },
	{ at: '20:50', house: 'sail-house', stamp: 'clearance_2' },
	{ at: '20:52', house: 'sail-house', stamp: 'up_2' },
	{ at: '20:58', house: 'keel', stamp: 'clearance_1' },
	{ at: '21:01', house: 'keel', stamp: 'up_1' },
	{ at: '21:32', house: 'sail-house', stamp: 'down_2' },
	{ at: '21:46', house: 'sail-house', stamp: 'clearance_3' },
	{ at: '21:46', house: 'keel', stamp: 'down_1' },
	{ at: '21:48', house: 'sail-house', stamp: 'up_3' },
	{ at: '22:05', house: 'keel', stamp: 'clearance_2' },
	{ at: '22:07', house: 'keel', stamp: 'up_2' },
	{ at: '22:33', house: 'sail-house', stamp: 'down_3' },
	{ at: '22:47', house: 'keel', stamp: 'down_2' },
	{ at: '22:49', house: 'sail-house', stamp: 'house_clear' },
	{ at: '23:03', house: 'keel', stamp: 'house_clear' },
];

/** Where the rehearsal begins and ends. */
export const SCRIPT_FROM = '18:10';
export const SCRIPT_TO = '23:15';
