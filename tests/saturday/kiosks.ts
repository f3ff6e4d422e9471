/** What every kiosk must say of each performance, and of the request raised at it, written from the rules. */

/** What a kiosk says of a performance; `gone` when it is not among tonight's any more. */
export interface Cards {
	matinee: string;
	moon: string;
	evening: string;
	dance: string;
	/** The strip of the kiosk in the lower foyer [K8]: nothing of who asked, nothing of what for. */
	strip: string;
}

/** What is left out of a row is as in the row before. */
export const CARDS: readonly [string, Partial<Cards>][] = [
	[
		'12:00',
		{
			matinee: 'Starts at 2.30 pm | Doors open at 2.00 pm.',
			moon: 'Starts at 6.00 pm | Doors open at 5.40 pm.',
			evening: 'Starts at 7.30 pm | Doors open at 7.00 pm.',
			dance: 'Starts at 12.30 am | Doors open at 12.10 am.',
			strip: '',
		},
	],
	['13:53', { matinee: 'Starts at 2.30 pm | Doors are open.' }],
	['13:55', { matinee: 'Starts at 2.30 pm | Doors open at 2.00 pm.' }],
	['14:05', { matinee: 'Starts at 2.30 pm | Doors are open.' }],
	// The time has come: what to do now [T8].
	['14:30:30', { matinee: 'About to start. Please take your seats | Doors are open.' }],
	[
		'14:31',
		{
			matinee:
				'Started at 2.31 pm | Now on stage. | Doors closed until 2.43 pm | Please wait at the screen beside the bar.',
		},
	],
	['14:43', { matinee: 'Started at 2.31 pm | Now on stage. | Doors open now | Please go in quietly.' }],
	[
		'14:46',
		{
			matinee:
				'Started at 2.31 pm | Now on stage. | Doors closed until the interval | Please wait at the screen beside the bar.',
		},
	],
	['15:21', { matinee: 'Started at 2.31 pm | Interval. The performance goes on at 3.41 pm.' }],
	// A time that has passed is said no more.
	['15:41:30', { matinee: 'Started at 2.31 pm | Interval.' }],
	[
		'15:42',
		{
			matinee:
				'Started at 2.31 pm | Now on stage. | Doors closed until 3.50 pm | Please wait at the screen beside the bar.',
		},
	],
	['15:50', { matinee: 'Started at 2.31 pm | Now on stage. | Doors open now | Please go in quietly.' }],
	[
		'15:56',
		{
			matinee: 'Started at 2.31 pm | The performance is interrupted. Please wait for news from our staff.',
		},
	],
	[
		'16:07',
		{
			matinee:
				'Started at 2.31 pm | Now on stage. | Doors closed until the interval | Please wait at the screen beside the bar.',
		},
	],
	['16:34', { matinee: 'Started at 2.31 pm | Interval. The performance goes on at 4.49 pm.' }],
	['16:50', { matinee: 'Started at 2.31 pm | Now on stage. | No late seating | Please speak to our staff.' }],
	['17:01', { matinee: 'Started at 2.31 pm | Now on stage. | Doors open now | Please go in quietly.' }],
	['17:04', { matinee: 'Started at 2.31 pm | Now on stage. | No late seating | Please speak to our staff.' }],
	['17:36', { matinee: 'Started at 2.31 pm | This performance has ended. Thank you for coming.' }],
	['17:41', { moon: 'Starts at 6.00 pm | Doors open from 5.40 pm.' }],
	['17:52', { matinee: 'gone' }],
	['18:05', { moon: 'About to start. Please take your seats | Doors open from 5.40 pm.' }],
	// Presumed: the plan's time is the only one there is, and it is called that [T18].
	[
		'18:10',
		{
			moon: 'Planned for 6.00 pm | The performance has begun. | Doors open now | Please go in quietly.',
		},
	],
	['19:03', { evening: 'Starts at 7.30 pm | Doors are open.' }],
	// Held, and not released [T7].
	['19:30', { evening: 'About to start. Please take your seats | Doors are open.' }],
	['19:31', { evening: 'Starts at about 7.45 pm | Planned for 7.30 pm | Doors are open.' }],
	['19:35:30', { moon: 'Planned for 6.00 pm | This performance has ended. Thank you for coming.' }],
	[
		'19:42',
		{
			evening:
				'Started at 7.42 pm | Now on stage. | Doors closed until 7.54 pm | Please wait at the screen beside the bar.',
		},
	],
	['19:54', { evening: 'Started at 7.42 pm | Now on stage. | Doors open now | Please go in quietly.' }],
	[
		'20:21',
		{
			evening:
				'Started at 7.42 pm | Now on stage. | Doors closed until the interval | Please wait at the screen beside the bar.',
			moon: 'gone',
		},
	],
	['20:32:20', { evening: 'Started at 7.42 pm | Interval. The performance goes on at 8.53 pm.' }],
	[
		'20:53',
		{
			evening:
				'Started at 7.42 pm | Now on stage. | Doors closed until 9.01 pm | Please wait at the screen beside the bar.',
		},
	],
	[
		'21:34',
		{
			evening:
				'Started at 7.42 pm | Now on stage. | Doors closed until the interval | Please wait at the screen beside the bar.',
		},
	],
	['21:35', { evening: 'Started at 7.42 pm | Interval. The performance goes on at 9.48 pm.' }],
	['21:48', { evening: 'Started at 7.42 pm | Now on stage. | No late seating | Please speak to our staff.' }],
	['22:33:10', { evening: 'Started at 7.42 pm | This performance has ended. Thank you for coming.' }],
	['22:50', { evening: 'gone' }],
	[
		'00:13',
		{
			dance: 'Starts at 12.30 am | Doors are open.',
			// Asked for at 00:12; no phone is on line [H9].
			strip: 'A request from this kiosk | Sent, but nobody has it on a phone just now | Asked one minute ago',
		},
	],
	[
		'00:17',
		{
			strip: 'A request from this kiosk | Somebody is here | Asked 5 minutes ago',
		},
	],
	['00:29:15', { strip: '' }],
	[
		'00:31',
		{
			dance:
				'Started at 12.31 am | Now on stage. | Doors closed until the interval | Please wait opposite the lift.',
		},
	],
	['01:16', { dance: 'Started at 12.31 am | Interval. The performance goes on at 1.36 am.' }],
	['01:37', { dance: 'Started at 12.31 am | Now on stage. | No late seating | Please speak to our staff.' }],
	['01:17 GMT', { dance: 'Started at 12.31 am | This performance has ended. Thank you for coming.' }],
	['01:36 GMT', { dance: 'gone' }],
	[
		'Sunday 09:00',
		{
			// The same houses, the day after: the plays of Sunday stand in their places.
			matinee: 'Starts at 3.00 pm | Doors open at 2.30 pm.',
			moon: 'Starts at 6.00 pm | Doors open at 5.40 pm.',
		},
	],
];
