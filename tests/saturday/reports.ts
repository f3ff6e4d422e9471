import type { Play } from './saturday.ts';

/**
 * What each house report must say, written from the rules: its lines by the words they begin with. What is left out at a
 * later instant is as it was.
 */
export const REPORT_LINES: Record<Play, readonly [string, Record<string, string>][]> = {
	matinee: [
		[
			'12:00',
			{
				State: 'Still running',
				'The evening | Doors open': '2.00 pm | – | –',
				'The evening | Clearance for part 1': '? | – | –',
				'The evening | Curtain up, part 1': '2.30 pm | – | –',
				'The evening | Part 1 down': '3.20 pm | – | –',
				'The evening | Curtain up, part 2': '3.40 pm | – | –',
				'The evening | Part 2 down': '4.20 pm | – | –',
				'The evening | Curtain up, part 3': '4.35 pm | – | –',
				'The evening | Part 3 down': '5.20 pm | – | –',
				'The evening | House clear': '? | – | –',
				'Lengths | Part 1': '50 min | –',
				'Lengths | Interval 1': '20 min | –',
				'Lengths | Part 2': '40 min | –',
				'Lengths | Interval 2': '15 min | –',
				'Lengths | Part 3': '45 min | –',
			},
		],
		// An early stamp that was a mistake, and then none [T2].
		['13:53', { 'The evening | Doors open': '2.00 pm | 1.52 pm | 8 min early' }],
		['13:55', { 'The evening | Doors open': '2.00 pm | – | –' }],
		['14:05', { 'The evening | Doors open': '2.00 pm | 2.00 pm | on time' }],
		['14:29:30', { 'The evening | Clearance for part 1': '? | 2.28 pm | ?' }],
		['14:31', { 'The evening | Curtain up, part 1': '2.30 pm | 2.31 pm | 1 min late' }],
		[
			'15:21',
			{
				'The evening | Part 1 down': '3.20 pm | 3.21 pm | 1 min late',
				'Lengths | Part 1': '50 min | 50 min',
			},
		],
		[
			'15:42',
			{
				'The evening | Curtain up, part 2': '3.40 pm | 3.42 pm | 2 min late',
				'Lengths | Interval 1': '20 min | 21 min',
			},
		],
		['15:56', { 'What went off the rails | Show stopped': '3.55 pm' }],
		['16:07', { 'What went off the rails | Show resumed': '4.07 pm' }],
		[
			'16:34',
			{
				'The evening | Part 2 down': '4.20 pm | 4.34 pm | 14 min late',
				// Stamp to stamp, with what it was stopped for beside it.
				'Lengths | Part 2': '40 min | 52 min | 12 min',
			},
		],
		[
			'16:50',
			{
				'The evening | Curtain up, part 3': '4.35 pm | 4.50 pm | 15 min late',
				'Lengths | Interval 2': '15 min | 16 min',
			},
		],
		['17:01', { 'Doors for latecomers | 5.00 pm': 'Opened' }],
		['17:04', { 'Doors for latecomers | 5.03 pm': 'Closed' }],
		[
			'17:36',
			{
				'The evening | Part 3 down': '5.20 pm | 5.35 pm | 15 min late',
				'Lengths | Part 3': '45 min | 45 min',
			},
		],
		[
			'17:52',
			{
				State: 'To sign',
				'The evening | House clear': '? | 5.50 pm | ?',
				Remarks:
					'A start or the end was five minutes late or more. The show was stopped, moved, cancelled or abandoned.',
			},
		],
		['18:05', { State: 'Signed' }],
	],
	moon: [
		[
			'12:00',
			{
				State: 'Still running',
				'The evening | Doors open': '5.40 pm | – | –',
				'The evening | Clearance for part 1': '? | – | –',
				'The evening | Curtain up, part 1': '6.00 pm | – | –',
				'The evening | Part 1 down': '6.35 pm | – | –',
				'The evening | Curtain up, part 2': '6.50 pm | – | –',
				'The evening | Part 2 down': '7.20 pm | – | –',
				'The evening | House clear': '? | – | –',
				'Lengths | Part 1': '35 min | –',
				'Lengths | Interval 1': '15 min | –',
				'Lengths | Part 2': '30 min | –',
			},
		],
		// What is presumed for the public is in no report: nobody said so [T17][T18].
		['Sunday 09:00', { State: 'To sign', Remarks: 'A start or an end was not stamped.' }],
	],
	evening: [
		[
			'12:00',
			{
				State: 'Still running',
				'The evening | Doors open': '7.00 pm | – | –',
				'The evening | Curtain up, part 1': '7.30 pm | – | –',
				'The evening | Part 1 down': '8.20 pm | – | –',
				'The evening | Curtain up, part 2': '8.40 pm | – | –',
				'The evening | Part 2 down': '9.20 pm | – | –',
				'The evening | Curtain up, part 3': '9.35 pm | – | –',
				'The evening | Part 3 down': '10.20 pm | – | –',
				'The evening | House clear': '? | – | –',
				'Lengths | Part 1': '50 min | –',
				'Lengths | Interval 1': '20 min | –',
				'Lengths | Part 2': '40 min | –',
				'Lengths | Interval 2': '15 min | –',
				'Lengths | Part 3': '45 min | –',
			},
		],
		['19:03', { 'The evening | Doors open': '7.00 pm | 7.02 pm | 2 min late' }],
		['19:30', { 'Holds | Curtain up, part 1': 'Lighting desk | 7.29 pm | –' }],
		// To the public 7.45 pm was said, whatever the house expects [T7].
		['19:31', { 'What the public was told | 7.31 pm': 'We will start at about 7.45 pm. | 7.45 pm | –' }],
		['19:41:30', { 'Holds | Curtain up, part 1': 'Lighting desk | 7.29 pm | 7.41 pm' }],
		[
			'19:42',
			{
				'The evening | Curtain up, part 1': '7.30 pm | 7.42 pm | 12 min late',
				// It withdrew itself at `up` [T7].
				'What the public was told | 7.31 pm': 'We will start at about 7.45 pm. | 7.45 pm | 7.42 pm',
			},
		],
		[
			'20:32:20',
			{
				'The evening | Part 1 down': '8.20 pm | 8.32 pm | 12 min late',
				'Lengths | Part 1': '50 min | 50 min',
			},
		],
		['20:52:30', { 'The evening | Clearance for part 2': '? | 8.51 pm | ?' }],
		[
			'20:53',
			{
				'The evening | Curtain up, part 2': '8.40 pm | 8.53 pm | 13 min late',
				'Lengths | Interval 1': '20 min | 21 min',
			},
		],
		[
			'21:35',
			{
				// Both instants [T2].
				'The evening | Part 2 down': '9.20 pm | 9.33 pm (said at 9.35 pm) | 13 min late',
				'Lengths | Part 2': '40 min | 40 min',
			},
		],
		[
			'21:48',
			{
				'The evening | Curtain up, part 3': '9.35 pm | 9.48 pm | 13 min late',
				'Lengths | Interval 2': '15 min | 15 min',
			},
		],
		[
			'22:33:10',
			{
				'The evening | Part 3 down': '10.20 pm | 10.33 pm | 13 min late',
				'Lengths | Part 3': '45 min | 45 min',
			},
		],
		[
			'22:50',
			{
				State: 'To sign',
				'The evening | House clear': '? | 10.50 pm | ?',
				Remarks: 'A start or the end was five minutes late or more. The start was held.',
			},
		],
	],
	dance: [
		[
			'12:00',
			{
				State: 'Still running',
				'The evening | Doors open': '12.10 am | – | –',
				'The evening | Curtain up, part 1': '12.30 am | – | –',
				'The evening | Part 1 down': '1.15 am | – | –',
				'The evening | Curtain up, part 2': '1.35 am | – | –',
				// Forty minutes later, by a clock that went back on the way [T13].
				'The evening | Part 2 down': '1.15 am | – | –',
				'The evening | House clear': '? | – | –',
				'Lengths | Part 1': '45 min | –',
				'Lengths | Interval 1': '20 min | –',
				'Lengths | Part 2': '40 min | –',
			},
		],
		[
			'00:13',
			{
				'The evening | Doors open': '12.10 am | 12.10 am | on time',
				'Requests for help | 12.12 am': 'Step-free way | Kiosk, lower foyer | – | – | Still open',
			},
		],
		[
			'00:17',
			{
				'Requests for help | 12.12 am': 'Step-free way | Kiosk, lower foyer | 2 min | 4 min | Still open',
			},
		],
		[
			'00:29:15',
			{
				'Requests for help | 12.12 am': 'Step-free way | Kiosk, lower foyer | 2 min | 4 min | Helped',
			},
		],
		['00:31', { 'The evening | Curtain up, part 1': '12.30 am | 12.31 am | 1 min late' }],
		[
			'01:16',
			{
				'The evening | Part 1 down': '1.15 am | 1.16 am | 1 min late',
				'Lengths | Part 1': '45 min | 45 min',
			},
		],
		[
			'01:37',
			{
				'The evening | Curtain up, part 2': '1.35 am | 1.37 am | 2 min late',
				'Lengths | Interval 1': '20 min | 21 min',
			},
		],
		[
			'01:17 GMT',
			{
				'The evening | Part 2 down': '1.15 am | 1.17 am | 2 min late',
				'Lengths | Part 2': '40 min | 40 min',
			},
		],
		[
			'01:36 GMT',
			{
				State: 'To sign',
				'The evening | House clear': '? | 1.35 am | ?',
				Remarks: 'A clean night: on time, nobody waited, nothing to explain.',
			},
		],
	],
};
