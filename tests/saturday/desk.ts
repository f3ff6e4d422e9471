/**
 * What the stage management page of each house must say, written from the rules. In this order: where the evening stands
 * and for how long; the next up or down, when it is expected (`-` time left, `+` time past it); how late it is in whole
 * minutes; clearance; the call that is due or next; doors for latecomers; a hold or a stop.
 */
export interface Desk {
	sail: string;
	loft: string;
	keel: string;
}

export const DESKS: readonly [string, Desk][] = [
	[
		'12:00',
		{
			sail: 'Before doors · Curtain up, part 1 2.30 pm -2:30:00 · 0 · Clearance for part 1: not asked for yet · Next call at 2.15 pm: 15 min, no bell',
			loft: 'Before doors · Curtain up, part 1 6.00 pm -6:00:00 · 0 · Clearance for part 1: not asked for yet · Next call at 5.45 pm: 15 min, no bell',
			keel: 'Before doors · Curtain up, part 1 12.30 am -12:30:00 · 0 · Clearance for part 1: not asked for yet · Next call at 12.15 am: 15 min, no bell',
		},
	],
	[
		'13:40',
		{
			sail: 'Before doors · Curtain up, part 1 2.30 pm -50:00 · 0',
			loft: 'Before doors · Curtain up, part 1 6.00 pm -4:20:00',
			keel: 'Before doors · Curtain up, part 1 12.30 am -10:50:00',
		},
	],
	['13:45', { sail: '-45:00', loft: '-4:15:00', keel: '-10:45:00' }],
	['13:53', { sail: 'Doors are open 1:00 · -37:00', loft: '-4:07:00', keel: '-10:37:00' }],
	['13:55', { sail: 'Before doors · -35:00', loft: '-4:05:00', keel: '-10:35:00' }],
	['14:05', { sail: 'Doors are open 5:00 · -25:00', loft: '-3:55:00', keel: '-10:25:00' }],
	[
		'14:15',
		{
			sail: 'Doors are open 15:00 · -15:00 · Call now: 15 min, no bell',
			loft: '-3:45:00',
			keel: '-10:15:00',
		},
	],
	[
		'14:20:30',
		{ sail: 'Doors are open 20:30 · -9:30 · Call now: 10 min, no bell', loft: '-3:39:30', keel: '-10:09:30' },
	],
	[
		'14:22',
		{
			sail: 'Doors are open 22:00 · -8:00 · Next call at 2.25 pm: 5 min, 1 bell',
			loft: '-3:38:00',
			keel: '-10:08:00',
		},
	],
	[
		'14:25:20',
		{ sail: 'Doors are open 25:20 · -4:40 · Call now: 5 min, 1 bell', loft: '-3:34:40', keel: '-10:04:40' },
	],
	[
		'14:27',
		{
			sail: 'Doors are open 27:00 · -3:00 · Stage asks for clearance for part 1 since 2.26 pm. Front of house is waited for. · Call now: 3 min, 2 bells',
			loft: '-3:33:00',
			keel: '-10:03:00',
		},
	],
	[
		'14:29:30',
		{
			sail: 'Cleared for part 1 1:30 · -0:30 · Front of house gave clearance for part 1 at 2.28 pm · Call now: 1 min, 3 bells',
			loft: '-3:30:30',
			keel: '-10:00:30',
		},
	],
	[
		'14:30:30',
		{
			sail: 'Cleared for part 1 2:30 · Curtain up, part 1 2.30 pm +0:30',
			loft: '-3:29:30',
			keel: '-9:59:30',
		},
	],
	[
		'14:31',
		{
			sail: 'Part 1 is running 0:00 · Part 1 down 3.21 pm -50:00 · 1 · Next call at 3.26 pm: 15 min, no bell · Closed until 2.43 pm',
			loft: '-3:29:00',
			keel: '-9:59:00',
		},
	],
	['14:43', { sail: 'Part 1 is running 12:00 · -38:00 · Open now', loft: '-3:17:00', keel: '-9:47:00' }],
	[
		'14:46',
		{
			sail: 'Part 1 is running 15:00 · -35:00 · Closed until the interval',
			loft: '-3:14:00',
			keel: '-9:44:00',
		},
	],
	['15:20:30', { sail: 'Part 1 is running 49:30 · -0:30', loft: '-2:39:30', keel: '-9:09:30' }],
	[
		'15:21',
		{ sail: 'Interval 1 0:00 · Curtain up, part 2 3.41 pm -20:00 · 1', loft: '-2:39:00', keel: '-9:09:00' },
	],
	[
		'15:26',
		{ sail: 'Interval 1 5:00 · -15:00 · Call now: 15 min, no bell', loft: '-2:34:00', keel: '-9:04:00' },
	],
	[
		'15:30',
		{
			sail: 'Interval 1 9:00 · -11:00 · Next call at 3.31 pm: 10 min, no bell',
			loft: '-2:30:00',
			keel: '-9:00:00',
		},
	],
	[
		'15:36:20',
		{ sail: 'Interval 1 15:20 · -4:40 · Call now: 5 min, 1 bell', loft: '-2:23:40', keel: '-8:53:40' },
	],
	[
		'15:38',
		{ sail: 'Interval 1 17:00 · -3:00 · Call now: 3 min, 2 bells', loft: '-2:22:00', keel: '-8:52:00' },
	],
	[
		'15:41:30',
		{ sail: 'Interval 1 20:30 · Curtain up, part 2 3.41 pm +0:30', loft: '-2:18:30', keel: '-8:48:30' },
	],
	[
		'15:42',
		{
			sail: 'Part 2 is running 0:00 · Part 2 down 4.22 pm -40:00 · 2 · Next call at 4.22 pm: 15 min, no bell · Closed until 3.50 pm',
			loft: '-2:18:00',
			keel: '-8:48:00',
		},
	],
	['15:50', { sail: 'Part 2 is running 8:00 · -32:00 · Open now', loft: '-2:10:00', keel: '-8:40:00' }],
	['15:56', { sail: 'Stopped 1:00 · Stopped since 3.55 pm · 3', loft: '-2:04:00', keel: '-8:34:00' }],
	['16:06', { sail: 'Stopped 11:00 · Stopped since 3.55 pm · 13', loft: '-1:54:00', keel: '-8:24:00' }],
	[
		'16:07',
		{
			sail: 'Part 2 is running 13:00 (time played) · Part 2 down 4.34 pm -27:00 · 14 · Next call at 4.34 pm: 15 min, no bell · Closed until the interval · Part 2 was stopped from 3.55 pm to 4.07 pm, 12:00',
			loft: '-1:53:00',
			keel: '-8:23:00',
		},
	],
	[
		'16:34',
		{
			sail: 'Interval 2 0:00 · Curtain up, part 3 4.49 pm -15:00 · 14 · Call now: 15 min, no bell',
			loft: '-1:26:00',
			keel: '-7:56:00',
		},
	],
	[
		'16:35',
		{
			sail: 'Interval 2 1:00 · -14:00 · Next call at 4.39 pm: 10 min, no bell',
			loft: '-1:25:00',
			keel: '-7:55:00',
		},
	],
	[
		'16:47',
		{
			sail: 'Interval 2 13:00 · -2:00 · Next call at 4.48 pm: 1 min, 3 bells',
			loft: '-1:13:00',
			keel: '-7:43:00',
		},
	],
	[
		'16:50',
		{
			sail: 'Part 3 is running 0:00 · Show down 5.35 pm -45:00 · 15 · Closed until the end',
			loft: '-1:10:00',
			keel: '-7:40:00',
		},
	],
	['17:01', { sail: 'Part 3 is running 11:00 · -34:00 · Open now', loft: '-59:00', keel: '-7:29:00' }],
	[
		'17:04',
		{ sail: 'Part 3 is running 14:00 · -31:00 · Closed until the end', loft: '-56:00', keel: '-7:26:00' },
	],
	['17:20', { sail: 'Part 3 is running 30:00 · -15:00', loft: '-40:00', keel: '-7:10:00' }],
	['17:36', { sail: 'Show down 1:00 · nothing ahead · 15', loft: '-24:00', keel: '-6:54:00' }],
	['17:41', { sail: 'Show down 6:00', loft: '-19:00', keel: '-6:49:00' }],
	['17:45', { sail: 'Show down 10:00', loft: '-15:00 · Call now: 15 min, no bell', keel: '-6:45:00' }],
	[
		'17:52',
		{
			sail: 'the evening: Before doors · Curtain up, part 1 7.30 pm -1:38:00 · 0 · Next call at 7.15 pm: 15 min, no bell',
			loft: '-8:00 · Next call at 5.55 pm: 5 min, 1 bell',
			keel: '-6:38:00',
		},
	],
	['17:58', { sail: '-1:32:00', loft: '-2:00 · Next call at 5.59 pm: 1 min, 3 bells', keel: '-6:32:00' }],
	[
		'18:05',
		{ sail: '-1:25:00', loft: 'Before doors · Curtain up, part 1 6.00 pm +5:00 · 5', keel: '-6:25:00' },
	],
	['18:10', { sail: '-1:20:00', loft: '+10:00 · 10 · presumed: asked for up 1 [T18]', keel: '-6:20:00' }],
	['18:40', { sail: '-50:00', loft: '+40:00 · 40', keel: '-5:50:00' }],
	['18:45', { sail: '-45:00', loft: '+45:00 · 45', keel: '-5:45:00' }],
	['19:03', { sail: 'Doors are open 1:00 · -27:00', loft: '+1:03:00 · 63', keel: '-5:27:00' }],
	[
		'19:15',
		{
			sail: 'Doors are open 13:00 · -15:00 · Call now: 15 min, no bell',
			loft: '+1:15:00 · 75',
			keel: '-5:15:00',
		},
	],
	[
		'19:28',
		{
			sail: 'Doors are open 26:00 · -2:00 · Next call at 7.29 pm: 1 min, 3 bells',
			loft: '+1:28:00 · 88',
			keel: '-5:02:00',
		},
	],
	[
		'19:30',
		{
			sail: 'Doors are open 28:00, held since 7.29 pm, Lighting desk · Curtain up, part 1 7.42 pm -12:00 · 12 · Next call at 7.32 pm: 10 min, no bell',
			loft: '+1:30:00 · 90',
			keel: '-5:00:00',
		},
	],
	['19:31', { sail: 'Doors are open 29:00, held · -11:00 · 12', loft: '+1:31:00 · 91', keel: '-4:59:00' }],
	[
		'19:33:05',
		{
			sail: 'Doors are open 31:05, held · -8:55 · 12 · Next call at 7.37 pm: 5 min, 1 bell',
			loft: '+1:33:05 · 93',
			keel: '-4:56:55',
		},
	],
	[
		'19:35:30',
		{
			sail: 'Doors are open 33:30, held · -6:30 · 12',
			loft: '+1:35:30 · 95 · presumed: asked for show down',
			keel: '-4:54:30',
		},
	],
	[
		'19:41:30',
		{
			sail: 'Doors are open 39:30 · Curtain up, part 1 7.30 pm +11:30 · 11 or 12',
			loft: '+1:41:30 · 101',
			keel: '-4:48:30',
		},
	],
	[
		'19:42',
		{
			sail: 'Part 1 is running 0:00 · Part 1 down 8.32 pm -50:00 · 12 · Next call at 8.37 pm: 15 min, no bell · Closed until 7.54 pm',
			loft: '+1:42:00 · 102',
			keel: '-4:48:00',
		},
	],
	[
		'19:54',
		{ sail: 'Part 1 is running 12:00 · -38:00 · Open now', loft: '+1:54:00 · 114', keel: '-4:36:00' },
	],
	[
		'20:21',
		{
			sail: 'Part 1 is running 39:00 · -11:00 · Closed until the interval',
			loft: '+2:21:00 · 141',
			keel: '-4:09:00',
		},
	],
	[
		'20:32:20',
		{
			sail: 'Interval 1 0:00 · Curtain up, part 2 8.52 pm -20:00 · 12',
			loft: '+2:32:20 · 152',
			keel: '-3:57:40',
		},
	],
	[
		'20:50',
		{
			sail: 'Interval 1 17:40 · -2:20 · Stage asks for clearance for part 2 since 8.48 pm. Front of house is waited for. · Call now: 3 min, 2 bells',
			loft: '+2:50:00 · 170',
			keel: '-3:40:00',
		},
	],
	[
		'20:52:30',
		{
			sail: 'Cleared for part 2 1:30 · Curtain up, part 2 8.52 pm +0:10 · 12',
			loft: '+2:52:30 · 172',
			keel: '-3:37:30',
		},
	],
	[
		'20:53',
		{
			sail: 'Part 2 is running 0:00 · Part 2 down 9.33 pm -40:00 · 13 · Next call at 9.33 pm: 15 min, no bell · Closed until 9.01 pm',
			loft: '+2:53:00 · 173',
			keel: '-3:37:00',
		},
	],
	[
		'21:34',
		{
			sail: 'Part 2 is running 41:00 · Part 2 down 9.33 pm +1:00 · 14 · Closed until the interval',
			loft: '+3:34:00 · 214',
			keel: '-2:56:00',
		},
	],
	[
		'21:35',
		{
			sail: 'Interval 2 2:00 · Curtain up, part 3 9.48 pm -13:00 · 13 · Next call at 9.38 pm: 10 min, no bell',
			loft: '+3:35:00 · 215',
			keel: '-2:55:00',
		},
	],
	[
		'21:43:30',
		{ sail: 'Interval 2 10:30 · -4:30 · Call now: 5 min, 1 bell', loft: '+3:43:30 · 223', keel: '-2:46:30' },
	],
	[
		'21:48',
		{
			sail: 'Part 3 is running 0:00 · Show down 10.33 pm -45:00 · 13 · Closed until the end',
			loft: '+3:48:00 · 228',
			keel: '-2:42:00',
		},
	],
	['22:33:10', { sail: 'Show down 0:10 · 13', loft: '+4:33:10 · 273', keel: '-1:56:50' }],
	['22:50', { sail: 'House clear 0:00', loft: '+4:50:00 · 290', keel: '-1:40:00' }],
	['23:30', { sail: 'House clear 40:00', loft: '+5:30:00 · 330', keel: '-1:00:00' }],
	['23:45', { sail: 'House clear', loft: '+5:45:00 · 345', keel: '-45:00' }],
	['00:05', { sail: 'House clear', loft: '+6:05:00 · 365', keel: '-25:00' }],
	['00:13', { sail: 'House clear', loft: '+6:13:00 · 373', keel: 'Doors are open 3:00 · -17:00' }],
	[
		'00:17',
		{
			sail: 'House clear',
			loft: '+6:17:00 · 377',
			keel: 'Doors are open 7:00 · -13:00 · Next call at 12.20 am: 10 min, no bell',
		},
	],
	[
		'00:29:15',
		{
			sail: 'House clear',
			loft: '+6:29:15 · 389',
			keel: 'Doors are open 19:15 · -0:45 · Call now: 1 min, 3 bells',
		},
	],
	[
		'00:31',
		{
			sail: 'House clear',
			loft: '+6:31:00 · 391',
			keel: 'Part 1 is running 0:00 · Part 1 down 1.16 am -45:00 · 1 · Next call at 1.21 am: 15 min, no bell · Closed until the interval',
		},
	],
	[
		'01:16',
		{
			sail: 'House clear',
			loft: '+7:16:00 · 436',
			keel: 'Interval 1 0:00 · Curtain up, part 2 1.36 am -20:00 · 1',
		},
	],
	[
		'01:33',
		{
			sail: 'House clear',
			loft: '+7:33:00 · 453',
			keel: 'Interval 1 17:00 · -3:00 · Call now: 3 min, 2 bells',
		},
	],
	// Forty minutes from 1.37 am summer time are 1.17 am after the change [T13].
	[
		'01:37',
		{
			sail: 'House clear',
			loft: '+7:37:00 · 457',
			keel: 'Part 2 is running 0:00 · Show down 1.17 am -40:00 · 2 · Closed until the end',
		},
	],
	['01:59:30', { sail: 'House clear', loft: '+7:59:30 · 479', keel: 'Part 2 is running 22:30 · -17:30' }],
	['01:00 GMT', { sail: 'House clear', loft: '+8:00:00 · 480', keel: 'Part 2 is running 23:00 · -17:00' }],
	['01:10 GMT', { sail: 'House clear', loft: '+8:10:00 · 490', keel: 'Part 2 is running 33:00 · -7:00' }],
	['01:17 GMT', { sail: 'House clear', loft: '+8:17:00 · 497', keel: 'Show down 0:00 · 2' }],
	['01:36 GMT', { sail: 'House clear', loft: '+8:36:00 · 516', keel: 'House clear 1:00' }],
	['03:30 GMT', { sail: 'House clear', loft: '+10:30:00 · 630', keel: 'House clear' }],
	[
		'Sunday 09:00',
		{
			sail: 'Sunday: Before doors · Curtain up, part 1 3.00 pm -6:00:00',
			loft: 'Sunday: Before doors · Curtain up, part 1 6.00 pm -9:00:00',
			keel: 'No performance tonight.',
		},
	],
];
