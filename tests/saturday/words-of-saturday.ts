import type { Play } from './saturday.ts';

/** What must be read somewhere at one instant; what is not named reads as at the instant before. */
export interface Row {
	/** A screen: the scene, and its words. */
	sail?: string;
	loft?: string;
	keel?: string;
	foyer?: string;
	/** A kiosk's words on a play. */
	kiosk?: Partial<Record<Play, string>>;
	/** The stage page's words on a play: where it stands · minutes late · what it waits for. Asked for only where named. */
	stage?: Partial<Record<Play, string>>;
}

/**
 * An instant a row. The words were taken down from the program once and each row then gone through against the rules; they
 * guard what was agreed then, and are no second opinion. Screens: `sail` is beside the Sail House's doors [T11], `loft`
 * beside the Loft's, `keel` at the Keel's way out, `foyer` where people of all houses pass [T14].
 */
export const ROWS: readonly [time: string, row: Row][] = [
	[
		'13:29:40',
		{
			sail: 'welcome: Welcome Sail House Skerry Light Starts at 2.30 pm Also tonight Starts at 7.30 pm Sail House Skerry Light',
			loft: 'welcome: Welcome The Loft Coat for the Moon Starts at 6.00 pm',
			keel: 'welcome: Welcome The Keel Ebb Starts at 12.30 am',
			foyer:
				'welcome: Welcome Sail House Skerry Light Starts at 2.30 pm Also tonight Starts at 6.00 pm The Loft Coat for the Moon Starts at 7.30 pm Sail House Skerry Light Starts at 12.30 am The Keel Ebb',
			kiosk: {
				matinee: 'Starts at 2.30 pm Doors open at 2.00 pm.',
				moon: 'Starts at 6.00 pm Doors open at 5.40 pm.',
				evening: 'Starts at 7.30 pm Doors open at 7.00 pm.',
				dance: 'Starts at 12.30 am Doors open at 12.10 am.',
			},
			stage: {
				matinee: 'Before doors · 0 · Curtain up, part 1 2.30 pm -1:00:20',
			},
		},
	],
	[
		'13:50',
		{
			sail: 'curtain-countdown: Curtain up in 40 minutes Skerry Light Sail House · Doors open at 2.00 pm Also tonight 7.30 pm Sail House Skerry Light',
			loft: 'tonights-board: Tonight 6.00 pm The Loft Coat for the Moon Doors 5.40 pm',
			keel: 'tonights-board: Tonight 12.30 am The Keel Ebb Doors 12.10 am',
			foyer:
				'where-to-go: Where to go Sail House 2.30 pm Skerry Light The Loft 6.00 pm Coat for the Moon The Keel 12.30 am Ebb',
			stage: {
				matinee: 'Before doors · 0 · Curtain up, part 1 2.30 pm -40:00',
			},
		},
	],
	[
		'14:00:20',
		{
			sail: 'curtain-countdown: Curtain up in 30 minutes Skerry Light Sail House · Doors are open Also tonight 7.30 pm Sail House Skerry Light',
			foyer:
				'tonights-board: Tonight 2.30 pm Sail House Skerry Light Doors are open 6.00 pm The Loft Coat for the Moon Doors 5.40 pm 7.30 pm Sail House Skerry Light Doors 7.00 pm 12.30 am The Keel Ebb Doors 12.10 am',
			kiosk: {
				matinee: 'Starts at 2.30 pm Doors are open.',
			},
			stage: {
				matinee: 'Doors are open · 0 · Curtain up, part 1 2.30 pm -29:40',
			},
		},
	],
	[
		'14:20:10',
		{
			sail: 'call: 10 minutes We start at 2.30 pm Sail House Skerry Light',
			foyer: 'call: 10 minutes We start at 2.30 pm Sail House Skerry Light',
			stage: {
				matinee: 'Doors are open · 0 · Curtain up, part 1 2.30 pm -9:50',
			},
		},
	],
	[
		'14:25:30',
		{
			sail: 'call: Please take your seats We start in 5 minutes Sail House Skerry Light',
			foyer: 'call: Please take your seats We start in 5 minutes Sail House Skerry Light',
			stage: {
				matinee: 'Doors are open · 0 · Curtain up, part 1 2.30 pm -4:30',
			},
		},
	],
	[
		'14:27:20',
		{
			sail: 'take-your-seats: Please take your seats Sail House Skerry Light We start in 3 minutes',
			foyer: 'take-your-seats: Please take your seats Sail House Skerry Light We start in 3 minutes',
			stage: {
				matinee: 'Doors are open · 0 · Curtain up, part 1 2.30 pm -2:40',
			},
		},
	],
	[
		'14:29:20',
		{
			sail: 'take-your-seats: Please take your seats Sail House Skerry Light We start in 40 seconds',
			foyer: 'take-your-seats: Please take your seats Sail House Skerry Light We start in 40 seconds',
			stage: {
				matinee: 'Cleared for part 1 · 0 · Curtain up, part 1 2.30 pm -0:40',
			},
		},
	],
	[
		'14:30:30',
		{
			sail: 'take-your-seats: Please take your seats Sail House Skerry Light',
			foyer: 'take-your-seats: Please take your seats Sail House Skerry Light',
			kiosk: {
				matinee: 'About to start. Please take your seats Planned for 2.30 pm Doors are open.',
			},
			stage: {
				matinee: 'Cleared for part 1 · 1 · Curtain up, part 1 2.30 pm +0:30',
			},
		},
	],
	[
		'14:31:20',
		{
			sail: 'late-seating: The performance has begun Doors closed until 2.43 pm Please wait at the screen beside the bar. Sail House · Skerry Light',
			loft: 'welcome: Welcome The Loft Coat for the Moon Starts at 6.00 pm',
			keel: 'welcome: Welcome The Keel Ebb Starts at 12.30 am',
			foyer:
				'welcome: Welcome The Loft Coat for the Moon Starts at 6.00 pm Also tonight Starts at 7.30 pm Sail House Skerry Light Starts at 12.30 am The Keel Ebb',
			kiosk: {
				matinee:
					'Started at 2.31 pm Now on stage. Doors closed until 2.43 pm. Please wait at the screen beside the bar.',
			},
			stage: {
				matinee: 'Part 1 is running · 1 · Part 1 down 3.21 pm -49:40',
			},
		},
	],
	[
		'14:44',
		{
			sail: 'late-seating: The performance has begun Doors open now Please go in quietly. Sail House · Skerry Light',
			loft: 'tonights-board: Tonight 6.00 pm The Loft Coat for the Moon Doors 5.40 pm',
			keel: 'tonights-board: Tonight 12.30 am The Keel Ebb Doors 12.10 am',
			kiosk: {
				matinee: 'Started at 2.31 pm Now on stage. Doors open now. Please go in quietly.',
			},
			stage: {
				matinee: 'Part 1 is running · 1 · Part 1 down 3.21 pm -37:00',
			},
		},
	],
	[
		'14:47',
		{
			sail: 'late-seating: The performance has begun Doors closed until the interval Please wait at the screen beside the bar. Sail House · Skerry Light',
			loft: 'welcome: Welcome The Loft Coat for the Moon Starts at 6.00 pm',
			keel: 'welcome: Welcome The Keel Ebb Starts at 12.30 am',
			kiosk: {
				matinee:
					'Started at 2.31 pm Now on stage. Doors closed until the interval. Please wait at the screen beside the bar.',
			},
			stage: {
				matinee: 'Part 1 is running · 1 · Part 1 down 3.21 pm -34:00',
			},
		},
	],
	[
		'15:00',
		{
			foyer:
				'tonights-board: Tonight 2.30 pm Sail House Skerry Light Now on stage 6.00 pm The Loft Coat for the Moon Doors 5.40 pm 7.30 pm Sail House Skerry Light Doors 7.00 pm 12.30 am The Keel Ebb Doors 12.10 am',
			stage: {
				matinee: 'Part 1 is running · 1 · Part 1 down 3.21 pm -21:00',
			},
		},
	],
	[
		'15:21:20',
		{
			sail: 'interval-countdown: Part 2 in 20 minutes Skerry Light Sail House Part 2 at 3.41 pm',
			loft: 'tonights-board: Tonight 6.00 pm The Loft Coat for the Moon Doors 5.40 pm',
			keel: 'tonights-board: Tonight 12.30 am The Keel Ebb Doors 12.10 am',
			foyer:
				'tonights-board: Tonight 2.30 pm Sail House Skerry Light Part 2 at 3.41 pm 6.00 pm The Loft Coat for the Moon Doors 5.40 pm 7.30 pm Sail House Skerry Light Doors 7.00 pm 12.30 am The Keel Ebb Doors 12.10 am',
			kiosk: {
				matinee: 'Started at 2.31 pm Interval. The performance goes on at 3.41 pm.',
			},
			stage: {
				matinee: 'Interval 1 · 1 · Curtain up, part 2 3.41 pm -19:40',
			},
		},
	],
	[
		'15:30',
		{
			sail: 'interval-countdown: Part 2 in 11 minutes Skerry Light Sail House Part 2 at 3.41 pm',
			stage: {
				matinee: 'Interval 1 · 1 · Curtain up, part 2 3.41 pm -11:00',
			},
		},
	],
	[
		'15:39',
		{
			sail: 'take-your-seats: Please return to your seats Sail House Skerry Light We start in 2 minutes',
			foyer: 'take-your-seats: Please return to your seats Sail House Skerry Light We start in 2 minutes',
			stage: {
				matinee: 'Interval 1 · 1 · Curtain up, part 2 3.41 pm -2:00',
			},
		},
	],
	[
		'15:41:30',
		{
			sail: 'take-your-seats: Please return to your seats Sail House Skerry Light',
			loft: 'welcome: Welcome The Loft Coat for the Moon Starts at 6.00 pm',
			keel: 'welcome: Welcome The Keel Ebb Starts at 12.30 am',
			foyer: 'take-your-seats: Please return to your seats Sail House Skerry Light',
			stage: {
				matinee: 'Interval 1 · 2 · Curtain up, part 2 3.41 pm +0:30',
			},
		},
	],
	[
		'15:43',
		{
			sail: 'late-seating: Part 2 has begun Doors closed until 3.50 pm Please wait at the screen beside the bar. Sail House · Skerry Light',
			loft: 'tonights-board: Tonight 6.00 pm The Loft Coat for the Moon Doors 5.40 pm',
			keel: 'tonights-board: Tonight 12.30 am The Keel Ebb Doors 12.10 am',
			foyer:
				'second-half: Sail House Skerry Light Part 2 has begun Doors closed until 3.50 pm Please wait at the screen beside the bar.',
			kiosk: {
				matinee:
					'Started at 2.31 pm Now on stage. Doors closed until 3.50 pm. Please wait at the screen beside the bar.',
			},
			stage: {
				matinee: 'Part 2 is running · 2 · Part 2 down 4.22 pm -39:00',
			},
		},
	],
	[
		'15:50:30',
		{
			sail: 'late-seating: Part 2 has begun Doors open now Please go in quietly. Sail House · Skerry Light',
			loft: 'welcome: Welcome The Loft Coat for the Moon Starts at 6.00 pm',
			keel: 'welcome: Welcome The Keel Ebb Starts at 12.30 am',
			foyer:
				'tonights-board: Tonight 2.30 pm Sail House Skerry Light Now on stage 6.00 pm The Loft Coat for the Moon Doors 5.40 pm 7.30 pm Sail House Skerry Light Doors 7.00 pm 12.30 am The Keel Ebb Doors 12.10 am',
			kiosk: {
				matinee: 'Started at 2.31 pm Now on stage. Doors open now. Please go in quietly.',
			},
			stage: {
				matinee: 'Part 2 is running · 2 · Part 2 down 4.22 pm -31:30',
			},
		},
	],
	[
		'15:56',
		{
			sail: 'show-stop: Please wait We have paused the performance Please stay in your seats, or wait here. Our staff will tell you more. Sail House · Skerry Light',
			loft: 'tonights-board: Tonight 6.00 pm The Loft Coat for the Moon Doors 5.40 pm',
			keel: 'tonights-board: Tonight 12.30 am The Keel Ebb Doors 12.10 am',
			foyer:
				'show-stop: Please wait We have paused the performance Please stay in your seats, or wait here. Our staff will tell you more. Sail House · Skerry Light',
			kiosk: {
				matinee: 'Started at 2.31 pm The performance is interrupted. Please wait for news from our staff.',
			},
			stage: {
				matinee: 'Stopped · 3 · Part 2 down open',
			},
		},
	],
	[
		'16:08',
		{
			sail: 'late-seating: Part 2 has begun Doors closed until the interval Please wait at the screen beside the bar. Sail House · Skerry Light',
			loft: 'welcome: Welcome The Loft Coat for the Moon Starts at 6.00 pm',
			keel: 'welcome: Welcome The Keel Ebb Starts at 12.30 am',
			foyer:
				'tonights-board: Tonight 2.30 pm Sail House Skerry Light Now on stage 6.00 pm The Loft Coat for the Moon Doors 5.40 pm 7.30 pm Sail House Skerry Light Doors 7.00 pm 12.30 am The Keel Ebb Doors 12.10 am',
			kiosk: {
				matinee:
					'Started at 2.31 pm Now on stage. Doors closed until the interval. Please wait at the screen beside the bar.',
			},
			stage: {
				matinee: 'Part 2 is running · 14 · Part 2 down 4.34 pm -26:00',
			},
		},
	],
	[
		'16:35',
		{
			sail: 'interval-countdown: Part 3 in 14 minutes Skerry Light Sail House Part 3 at 4.49 pm',
			foyer: 'interval-countdown: Part 3 in 14 minutes Skerry Light Sail House Part 3 at 4.49 pm',
			kiosk: {
				matinee: 'Started at 2.31 pm Interval. The performance goes on at 4.49 pm.',
			},
			stage: {
				matinee: 'Interval 2 · 14 · Curtain up, part 3 4.49 pm -14:00',
			},
		},
	],
	[
		'16:47',
		{
			sail: 'take-your-seats: Please return to your seats Sail House Skerry Light We start in 2 minutes',
			loft: 'tonights-board: Tonight 6.00 pm The Loft Coat for the Moon Doors 5.40 pm',
			keel: 'tonights-board: Tonight 12.30 am The Keel Ebb Doors 12.10 am',
			foyer: 'take-your-seats: Please return to your seats Sail House Skerry Light We start in 2 minutes',
			stage: {
				matinee: 'Interval 2 · 14 · Curtain up, part 3 4.49 pm -2:00',
			},
		},
	],
	[
		'16:49:30',
		{
			sail: 'take-your-seats: Please return to your seats Sail House Skerry Light',
			foyer: 'take-your-seats: Please return to your seats Sail House Skerry Light',
			stage: {
				matinee: 'Interval 2 · 15 · Curtain up, part 3 4.49 pm +0:30',
			},
		},
	],
	[
		'16:51',
		{
			sail: 'late-seating: Part 3 has begun No late seating Please speak to our staff. Sail House · Skerry Light',
			foyer:
				'second-half: Sail House Skerry Light Part 3 has begun No late seating Please speak to our staff.',
			kiosk: {
				matinee: 'Started at 2.31 pm Now on stage. No late seating. Please speak to our staff.',
			},
			stage: {
				matinee: 'Part 3 is running · 15 · Show down 5.35 pm -44:00',
			},
		},
	],
	[
		'17:01',
		{
			sail: 'late-seating: Part 3 has begun Doors open now Please go in quietly. Sail House · Skerry Light',
			keel: 'welcome: Welcome The Keel Ebb Starts at 12.30 am',
			foyer:
				'tonights-board: Tonight 2.30 pm Sail House Skerry Light Now on stage 6.00 pm The Loft Coat for the Moon Doors 5.40 pm 7.30 pm Sail House Skerry Light Doors 7.00 pm 12.30 am The Keel Ebb Doors 12.10 am',
			kiosk: {
				matinee: 'Started at 2.31 pm Now on stage. Doors open now. Please go in quietly.',
			},
			stage: {
				matinee: 'Part 3 is running · 15 · Show down 5.35 pm -34:00',
			},
		},
	],
	[
		'17:04',
		{
			sail: 'late-seating: Part 3 has begun No late seating Please speak to our staff. Sail House · Skerry Light',
			keel: 'tonights-board: Tonight 12.30 am The Keel Ebb Doors 12.10 am',
			foyer:
				'where-to-go: Where to go Sail House 2.30 pm Skerry Light The Loft 6.00 pm Coat for the Moon The Keel 12.30 am Ebb',
			kiosk: {
				matinee: 'Started at 2.31 pm Now on stage. No late seating. Please speak to our staff.',
			},
			stage: {
				matinee: 'Part 3 is running · 15 · Show down 5.35 pm -31:00',
			},
		},
	],
	[
		'17:36',
		{
			sail: 'tonights-board: Tonight 2.30 pm Sail House Skerry Light Has ended 7.30 pm Sail House Skerry Light Doors 7.00 pm',
			loft: 'curtain-countdown: Curtain up in 24 minutes Coat for the Moon The Loft · Doors open at 5.40 pm',
			foyer:
				'tonights-board: Tonight 2.30 pm Sail House Skerry Light Has ended 6.00 pm The Loft Coat for the Moon Doors 5.40 pm 7.30 pm Sail House Skerry Light Doors 7.00 pm 12.30 am The Keel Ebb Doors 12.10 am',
			kiosk: {
				matinee: 'Started at 2.31 pm This performance has ended. Thank you for coming.',
			},
			stage: {
				matinee: 'Show down · 15',
				moon: 'Before doors · 0 · Curtain up, part 1 6.00 pm -24:00',
			},
		},
	],
	[
		'17:45',
		{
			loft: 'call: 15 minutes We start at 6.00 pm The Loft Coat for the Moon',
			foyer: 'call: 15 minutes We start at 6.00 pm The Loft Coat for the Moon',
			kiosk: {
				moon: 'Starts at 6.00 pm Doors open from 5.40 pm.',
			},
			stage: {
				matinee: 'Show down · 15',
				moon: 'Before doors · 0 · Curtain up, part 1 6.00 pm -15:00',
			},
		},
	],
	[
		'17:49:30',
		{
			loft: 'curtain-countdown: Curtain up in 11 minutes Coat for the Moon The Loft · Doors from 5.40 pm',
			foyer:
				'tonights-board: Tonight 2.30 pm Sail House Skerry Light Has ended 6.00 pm The Loft Coat for the Moon Doors from 5.40 pm 7.30 pm Sail House Skerry Light Doors 7.00 pm 12.30 am The Keel Ebb Doors 12.10 am',
			stage: {
				matinee: 'Show down · 15',
				moon: 'Before doors · 0 · Curtain up, part 1 6.00 pm -10:30',
			},
		},
	],
	[
		'17:50:20',
		{
			loft: 'call: 10 minutes We start at 6.00 pm The Loft Coat for the Moon',
			foyer: 'call: 10 minutes We start at 6.00 pm The Loft Coat for the Moon',
			stage: {
				matinee: 'House clear · 15',
				moon: 'Before doors · 0 · Curtain up, part 1 6.00 pm -9:40',
			},
		},
	],
	[
		'17:52',
		{
			sail: 'welcome: Welcome Sail House Skerry Light Starts at 7.30 pm',
			loft: 'curtain-countdown: Curtain up in 8 minutes Coat for the Moon The Loft · Doors from 5.40 pm',
			keel: 'welcome: Welcome The Keel Ebb Starts at 12.30 am',
			foyer:
				'tonights-board: Tonight 2.30 pm Sail House Skerry Light Has ended 6.00 pm The Loft Coat for the Moon Doors from 5.40 pm 7.30 pm Sail House Skerry Light Doors 7.00 pm 12.30 am The Keel Ebb Doors 12.10 am',
			stage: {
				moon: 'Before doors · 0 · Curtain up, part 1 6.00 pm -8:00',
			},
		},
	],
	[
		'17:57:30',
		{
			sail: 'tonights-board: Tonight 2.30 pm Sail House Skerry Light Has ended 7.30 pm Sail House Skerry Light Doors 7.00 pm',
			loft: 'take-your-seats: Please take your seats The Loft Coat for the Moon We start in 3 minutes',
			keel: 'tonights-board: Tonight 12.30 am The Keel Ebb Doors 12.10 am',
			foyer: 'take-your-seats: Please take your seats The Loft Coat for the Moon We start in 3 minutes',
			stage: {
				moon: 'Before doors · 0 · Curtain up, part 1 6.00 pm -2:30',
			},
		},
	],
	[
		'18:05',
		{
			sail: 'welcome: Welcome Sail House Skerry Light Starts at 7.30 pm',
			loft: 'take-your-seats: Please take your seats The Loft Coat for the Moon',
			keel: 'welcome: Welcome The Keel Ebb Starts at 12.30 am',
			foyer: 'take-your-seats: Please take your seats The Loft Coat for the Moon',
			kiosk: {
				moon: 'About to start. Please take your seats Planned for 6.00 pm Doors open from 5.40 pm.',
			},
			stage: {
				moon: 'Before doors · 5 · Curtain up, part 1 6.00 pm +5:00',
			},
		},
	],
	[
		'18:11',
		{
			sail: 'tonights-board: Tonight 2.30 pm Sail House Skerry Light Has ended 7.30 pm Sail House Skerry Light Doors 7.00 pm',
			loft: 'late-seating: The performance has begun Doors open now Please go in quietly. The Loft · Coat for the Moon',
			keel: 'tonights-board: Tonight 12.30 am The Keel Ebb Doors 12.10 am',
			foyer:
				'tonights-board: Tonight 2.30 pm Sail House Skerry Light Has ended 6.00 pm The Loft Coat for the Moon Has begun 7.30 pm Sail House Skerry Light Doors 7.00 pm 12.30 am The Keel Ebb Doors 12.10 am',
			kiosk: {
				moon: 'Planned for 6.00 pm The performance has begun. Doors open now. Please go in quietly.',
			},
			stage: {
				moon: 'Before doors · 11 · Curtain up, part 1 6.00 pm +11:00',
			},
		},
	],
	[
		'18:40',
		{
			keel: 'welcome: Welcome The Keel Ebb Starts at 12.30 am',
			stage: {
				moon: 'Before doors · 40 · Curtain up, part 1 6.00 pm +40:00',
			},
		},
	],
	[
		'19:01',
		{
			sail: 'curtain-countdown: Curtain up in 29 minutes Skerry Light Sail House · Doors from 7.00 pm',
			loft: 'late-seating: The second half has begun Doors open now Please go in quietly. The Loft · Coat for the Moon',
			keel: 'tonights-board: Tonight 12.30 am The Keel Ebb Doors 12.10 am',
			foyer:
				'curtain-countdown: Curtain up in 29 minutes Skerry Light Sail House · Doors from 7.00 pm Also tonight 12.30 am The Keel Ebb',
			kiosk: {
				evening: 'Starts at 7.30 pm Doors open from 7.00 pm.',
			},
			stage: {
				moon: 'Before doors · 61 · Curtain up, part 1 6.00 pm +1:01:00',
				evening: 'Before doors · 0 · Curtain up, part 1 7.30 pm -29:00',
			},
		},
	],
	[
		'19:03',
		{
			sail: 'curtain-countdown: Curtain up in 27 minutes Skerry Light Sail House · Doors are open',
			keel: 'welcome: Welcome The Keel Ebb Starts at 12.30 am',
			foyer:
				'tonights-board: Tonight 2.30 pm Sail House Skerry Light Has ended 6.00 pm The Loft Coat for the Moon Has begun 7.30 pm Sail House Skerry Light Doors are open 12.30 am The Keel Ebb Doors 12.10 am',
			kiosk: {
				evening: 'Starts at 7.30 pm Doors are open.',
			},
			stage: {
				moon: 'Before doors · 63 · Curtain up, part 1 6.00 pm +1:03:00',
				evening: 'Doors are open · 0 · Curtain up, part 1 7.30 pm -27:00',
			},
		},
	],
	[
		'19:15:20',
		{
			sail: 'call: 15 minutes We start at 7.30 pm Sail House Skerry Light',
			keel: 'tonights-board: Tonight 12.30 am The Keel Ebb Doors 12.10 am',
			foyer: 'call: 15 minutes We start at 7.30 pm Sail House Skerry Light',
			stage: {
				moon: 'Before doors · 75 · Curtain up, part 1 6.00 pm +1:15:20',
				evening: 'Doors are open · 0 · Curtain up, part 1 7.30 pm -14:40',
			},
		},
	],
	[
		'19:25',
		{
			sail: 'call: Please take your seats We start in 5 minutes Sail House Skerry Light',
			keel: 'welcome: Welcome The Keel Ebb Starts at 12.30 am',
			foyer: 'call: Please take your seats We start in 5 minutes Sail House Skerry Light',
			stage: {
				moon: 'Before doors · 85 · Curtain up, part 1 6.00 pm +1:25:00',
				evening: 'Doors are open · 12 · Curtain up, part 1 7.42 pm -17:00',
			},
		},
	],
	[
		'19:27',
		{
			sail: 'running-late: Later start We will start at about 7.45 pm. A technical check needs more time. Thank you for waiting. Sail House · Skerry Light',
			keel: 'tonights-board: Tonight 12.30 am The Keel Ebb Doors 12.10 am',
			foyer:
				'tonights-board: Tonight 2.30 pm Sail House Skerry Light Has ended 6.00 pm The Loft Coat for the Moon Has begun 7.30 pm Sail House Skerry Light About 7.45 pm 12.30 am The Keel Ebb Doors 12.10 am',
			kiosk: {
				evening:
					'Starts at about 7.45 pm Planned for 7.30 pm We will start at about 7.45 pm. A technical check needs more time. Thank you for waiting. Doors are open.',
			},
			stage: {
				moon: 'Before doors · 87 · Curtain up, part 1 6.00 pm +1:27:00',
				evening: 'Doors are open · 12 · Curtain up, part 1 7.42 pm -15:00',
			},
		},
	],
	[
		'19:30:20',
		{
			foyer: 'call: 15 minutes We start at about 7.45 pm Sail House Skerry Light',
			stage: {
				moon: 'Before doors · 90 · Curtain up, part 1 6.00 pm +1:30:20',
				evening: 'Doors are open · 12 · Curtain up, part 1 7.42 pm -11:40',
			},
		},
	],
	[
		'19:36',
		{
			loft: 'tonights-board: Good night, and come again',
			foyer:
				'running-late: Later start We will start at about 7.45 pm. A technical check needs more time. Thank you for waiting. Sail House · Skerry Light',
			kiosk: {
				moon: 'Planned for 6.00 pm This performance has ended. Thank you for coming.',
			},
			stage: {
				moon: 'Before doors · 96 · Curtain up, part 1 6.00 pm +1:36:00',
				evening: 'Doors are open · 12 · Curtain up, part 1 7.42 pm -6:00',
			},
		},
	],
	[
		'19:42:30',
		{
			sail: 'late-seating: The performance has begun Doors closed until 7.54 pm Please wait at the screen beside the bar. Sail House · Skerry Light',
			foyer:
				'tonights-board: Tonight 2.30 pm Sail House Skerry Light Has ended 6.00 pm The Loft Coat for the Moon Has ended 7.30 pm Sail House Skerry Light Now on stage 12.30 am The Keel Ebb Doors 12.10 am',
			kiosk: {
				evening:
					'Started at 7.42 pm Now on stage. Doors closed until 7.54 pm. Please wait at the screen beside the bar.',
			},
			stage: {
				evening: 'Part 1 is running · 12 · Part 1 down 8.32 pm -49:30',
			},
		},
	],
	[
		'19:50',
		{
			foyer: 'welcome: Welcome The Keel Ebb Starts at 12.30 am',
			stage: {
				evening: 'Part 1 is running · 12 · Part 1 down 8.32 pm -42:00',
			},
		},
	],
	[
		'19:54:20',
		{
			sail: 'late-seating: The performance has begun Doors open now Please go in quietly. Sail House · Skerry Light',
			keel: 'welcome: Welcome The Keel Ebb Starts at 12.30 am',
			foyer:
				'tonights-board: Tonight 2.30 pm Sail House Skerry Light Has ended 6.00 pm The Loft Coat for the Moon Has ended 7.30 pm Sail House Skerry Light Now on stage 12.30 am The Keel Ebb Doors 12.10 am',
			kiosk: {
				evening: 'Started at 7.42 pm Now on stage. Doors open now. Please go in quietly.',
			},
			stage: {
				evening: 'Part 1 is running · 12 · Part 1 down 8.32 pm -37:40',
			},
		},
	],
	[
		'20:33',
		{
			sail: 'interval-countdown: Part 2 in 19 minutes Skerry Light Sail House Part 2 at 8.52 pm',
			foyer: 'interval-countdown: Part 2 in 19 minutes Skerry Light Sail House Part 2 at 8.52 pm',
			kiosk: {
				evening: 'Started at 7.42 pm Interval. The performance goes on at 8.52 pm.',
			},
			stage: {
				evening: 'Interval 1 · 12 · Curtain up, part 2 8.52 pm -19:00',
			},
		},
	],
	[
		'20:36',
		{
			sail: 'interval-countdown: Part 2 in 16 minutes Skerry Light Sail House Part 2 at 8.52 pm',
			keel: 'tonights-board: Tonight 12.30 am The Keel Ebb Doors 12.10 am',
			foyer:
				'tonights-board: Tonight 2.30 pm Sail House Skerry Light Has ended 6.00 pm The Loft Coat for the Moon Has ended 7.30 pm Sail House Skerry Light Part 2 at 8.52 pm 12.30 am The Keel Ebb Doors 12.10 am',
			stage: {
				evening: 'Interval 1 · 12 · Curtain up, part 2 8.52 pm -16:00',
			},
		},
	],
	[
		'20:51',
		{
			sail: 'take-your-seats: Please return to your seats Sail House Skerry Light We start in 60 seconds',
			keel: 'welcome: Welcome The Keel Ebb Starts at 12.30 am',
			foyer: 'take-your-seats: Please return to your seats Sail House Skerry Light We start in 60 seconds',
			stage: {
				evening: 'Interval 1 · 12 · Curtain up, part 2 8.52 pm -1:00',
			},
		},
	],
	[
		'20:54',
		{
			sail: 'late-seating: Part 2 has begun Doors closed until 9.01 pm Please wait at the screen beside the bar. Sail House · Skerry Light',
			keel: 'tonights-board: Tonight 12.30 am The Keel Ebb Doors 12.10 am',
			foyer:
				'second-half: Sail House Skerry Light Part 2 has begun Doors closed until 9.01 pm Please wait at the screen beside the bar.',
			kiosk: {
				evening:
					'Started at 7.42 pm Now on stage. Doors closed until 9.01 pm. Please wait at the screen beside the bar.',
			},
			stage: {
				evening: 'Part 2 is running · 13 · Part 2 down 9.33 pm -39:00',
			},
		},
	],
	[
		'21:02',
		{
			sail: 'late-seating: Part 2 has begun Doors open now Please go in quietly. Sail House · Skerry Light',
			foyer:
				'tonights-board: Tonight 2.30 pm Sail House Skerry Light Has ended 6.00 pm The Loft Coat for the Moon Has ended 7.30 pm Sail House Skerry Light Now on stage 12.30 am The Keel Ebb Doors 12.10 am',
			kiosk: {
				evening: 'Started at 7.42 pm Now on stage. Doors open now. Please go in quietly.',
			},
			stage: {
				evening: 'Part 2 is running · 13 · Part 2 down 9.33 pm -31:00',
			},
		},
	],
	[
		'21:34',
		{
			sail: 'interval-countdown: Part 3 in 14 minutes Skerry Light Sail House Part 3 at 9.48 pm',
			foyer: 'interval-countdown: Part 3 in 14 minutes Skerry Light Sail House Part 3 at 9.48 pm',
			kiosk: {
				evening: 'Started at 7.42 pm Interval. The performance goes on at 9.48 pm.',
			},
			stage: {
				evening: 'Interval 2 · 13 · Curtain up, part 3 9.48 pm -14:00',
			},
		},
	],
	[
		'21:49',
		{
			sail: 'late-seating: Part 3 has begun No late seating Please speak to our staff. Sail House · Skerry Light',
			keel: 'welcome: Welcome The Keel Ebb Starts at 12.30 am',
			foyer:
				'second-half: Sail House Skerry Light Part 3 has begun No late seating Please speak to our staff.',
			kiosk: {
				evening: 'Started at 7.42 pm Now on stage. No late seating. Please speak to our staff.',
			},
			stage: {
				evening: 'Part 3 is running · 13 · Show down 10.33 pm -44:00',
			},
		},
	],
	[
		'22:34',
		{
			sail: 'tonights-board: Good night, and come again',
			foyer:
				'tonights-board: Tonight 2.30 pm Sail House Skerry Light Has ended 6.00 pm The Loft Coat for the Moon Has ended 7.30 pm Sail House Skerry Light Has ended 12.30 am The Keel Ebb Doors 12.10 am',
			kiosk: {
				evening: 'Started at 7.42 pm This performance has ended. Thank you for coming.',
			},
			stage: {
				evening: 'Show down · 13',
			},
		},
	],
	[
		'22:51',
		{
			keel: 'tonights-board: Tonight 12.30 am The Keel Ebb Doors 12.10 am',
			stage: {
				evening: 'House clear · 13',
			},
		},
	],
	[
		'23:50',
		{
			keel: 'curtain-countdown: Curtain up in 40 minutes Ebb The Keel · Doors open at 12.10 am',
			foyer: 'where-to-go: Where to go The Keel 12.30 am Ebb',
			stage: {
				dance: 'Before doors · 0 · Curtain up, part 1 12.30 am -40:00',
			},
		},
	],
	[
		'00:11',
		{
			keel: 'curtain-countdown: Curtain up in 19 minutes Ebb The Keel · Doors are open',
			foyer: 'curtain-countdown: Curtain up in 19 minutes Ebb The Keel · Doors are open',
			kiosk: {
				dance: 'Starts at 12.30 am Doors are open.',
			},
			stage: {
				dance: 'Doors are open · 0 · Curtain up, part 1 12.30 am -19:00',
			},
		},
	],
	[
		'00:25:10',
		{
			keel: 'call: Please take your seats We start in 5 minutes The Keel Ebb',
			foyer: 'call: Please take your seats We start in 5 minutes The Keel Ebb',
			stage: {
				dance: 'Doors are open · 0 · Curtain up, part 1 12.30 am -4:50',
			},
		},
	],
	[
		'00:28',
		{
			keel: 'take-your-seats: Please take your seats The Keel Ebb We start in 2 minutes',
			foyer: 'take-your-seats: Please take your seats The Keel Ebb We start in 2 minutes',
			stage: {
				dance: 'Doors are open · 0 · Curtain up, part 1 12.30 am -2:00',
			},
		},
	],
	[
		'00:31:30',
		{
			keel: 'tonights-board: Tonight 12.30 am The Keel Ebb Now on stage',
			foyer:
				'tonights-board: Tonight 2.30 pm Sail House Skerry Light Has ended 6.00 pm The Loft Coat for the Moon Has ended 7.30 pm Sail House Skerry Light Has ended 12.30 am The Keel Ebb Now on stage',
			kiosk: {
				dance:
					'Started at 12.31 am Now on stage. Doors closed until the interval. Please wait opposite the lift.',
			},
			stage: {
				dance: 'Part 1 is running · 1 · Part 1 down 1.16 am -44:30',
			},
		},
	],
	[
		'01:17',
		{
			sail: 'venue-closed: We open at 10.00 am Today',
			loft: 'venue-closed: We open at 10.00 am Today',
			keel: 'interval-countdown: Second half in 19 minutes Ebb The Keel Second half at 1.36 am',
			foyer: 'interval-countdown: Second half in 19 minutes Ebb The Keel Second half at 1.36 am',
			kiosk: {
				dance: 'Started at 12.31 am Interval. The performance goes on at 1.36 am.',
			},
			stage: {
				dance: 'Interval 1 · 1 · Curtain up, part 2 1.36 am -19:00',
			},
		},
	],
	[
		'01:30',
		{
			keel: 'interval-countdown: Second half in 6 minutes Ebb The Keel Second half at 1.36 am',
			foyer:
				'tonights-board: Tonight 2.30 pm Sail House Skerry Light Has ended 6.00 pm The Loft Coat for the Moon Has ended 7.30 pm Sail House Skerry Light Has ended 12.30 am The Keel Ebb Second half at 1.36 am',
			stage: {
				dance: 'Interval 1 · 1 · Curtain up, part 2 1.36 am -6:00',
			},
		},
	],
	[
		'01:37:30',
		{
			keel: 'second-half: The Keel Ebb The second half has begun No late seating Please speak to our staff.',
			foyer: 'second-half: The Keel Ebb The second half has begun No late seating Please speak to our staff.',
			kiosk: {
				dance: 'Started at 12.31 am Now on stage. No late seating. Please speak to our staff.',
			},
			stage: {
				dance: 'Part 2 is running · 2 · Show down 1.17 am -39:30',
			},
		},
	],
	[
		'01:05 GMT',
		{
			keel: 'tonights-board: Tonight 12.30 am The Keel Ebb Now on stage',
			foyer:
				'tonights-board: Tonight 2.30 pm Sail House Skerry Light Has ended 6.00 pm The Loft Coat for the Moon Has ended 7.30 pm Sail House Skerry Light Has ended 12.30 am The Keel Ebb Now on stage',
			stage: {
				dance: 'Part 2 is running · 2 · Show down 1.17 am -12:00',
			},
		},
	],
	[
		'01:18 GMT',
		{
			keel: 'thank-you: You stayed up late for something that never stands still. Thank you, and get home gently. Mireille Osei Vesper Dance Ten seconds for us? halyard.example/f Ten seconds for us? halyard.example/f',
			foyer: 'tonights-board: Good night, and come again',
			kiosk: {
				dance: 'Started at 12.31 am This performance has ended. Thank you for coming.',
			},
			stage: {
				dance: 'Show down · 2',
			},
		},
	],
	[
		'01:36 GMT',
		{
			keel: 'venue-closed: We open at 10.00 am Today',
			foyer: 'venue-closed: We open at 10.00 am Today',
			stage: {
				dance: 'House clear · 2',
			},
		},
	],
	['03:30', {}],
];

/** Each play's house report [T17]: what a house manager would rather explain, and then its tables, a line a row. */
export const REPORTS: Record<Play, readonly string[]> = {
	matinee: [
		'late, incident',
		'The evening | Doors open | 2.00 pm | 2.00 pm | on time',
		'The evening | Clearance for part 1 | 2.28 pm | 2.28 pm | on time',
		'The evening | Curtain up, part 1 | 2.30 pm | 2.31 pm | 1 min late',
		'The evening | Part 1 down | 3.20 pm | 3.21 pm | 1 min late',
		'The evening | Clearance for part 2 | 3.38 pm | – | –',
		'The evening | Curtain up, part 2 | 3.40 pm | 3.42 pm | 2 min late',
		'The evening | Part 2 down | 4.20 pm | 4.34 pm | 14 min late',
		'The evening | Clearance for part 3 | 4.33 pm | – | –',
		'The evening | Curtain up, part 3 | 4.35 pm | 4.50 pm | 15 min late',
		'The evening | Part 3 down | 5.20 pm | 5.35 pm | 15 min late',
		'The evening | House clear | 5.35 pm | 5.50 pm | 15 min late',
		'Lengths | Part 1 | 50 min | 50 min | –',
		'Lengths | Interval 1 | 20 min | 21 min | –',
		'Lengths | Part 2 | 40 min | 52 min | 12 min',
		'Lengths | Interval 2 | 15 min | 16 min | –',
		'Lengths | Part 3 | 45 min | 45 min | –',
		'What went off the rails | 3.55 pm | Show stopped',
		'What went off the rails | 4.07 pm | Show resumed',
		'Doors for latecomers | 5.00 pm | Opened',
		'Doors for latecomers | 5.03 pm | Closed',
	],
	moon: [
		'unstamped',
		'The evening | Doors open | 5.40 pm | – | –',
		'The evening | Clearance for part 1 | 5.58 pm | – | –',
		'The evening | Curtain up, part 1 | 6.00 pm | – | –',
		'The evening | Part 1 down | 6.35 pm | – | –',
		'The evening | Clearance for part 2 | 6.48 pm | – | –',
		'The evening | Curtain up, part 2 | 6.50 pm | – | –',
		'The evening | Part 2 down | 7.20 pm | – | –',
		'The evening | House clear | 7.35 pm | – | –',
		'Lengths | Part 1 | 35 min | – | –',
		'Lengths | Interval 1 | 15 min | – | –',
		'Lengths | Part 2 | 30 min | – | –',
	],
	evening: [
		'late, held',
		'The evening | Doors open | 7.00 pm | 7.02 pm | 2 min late',
		'The evening | Clearance for part 1 | 7.28 pm | – | –',
		'The evening | Curtain up, part 1 | 7.30 pm | 7.42 pm | 12 min late',
		'The evening | Part 1 down | 8.20 pm | 8.32 pm | 12 min late',
		'The evening | Clearance for part 2 | 8.38 pm | – | –',
		'The evening | Curtain up, part 2 | 8.40 pm | 8.53 pm | 13 min late',
		'The evening | Part 2 down | 9.20 pm | 9.33 pm | 13 min late',
		'The evening | Clearance for part 3 | 9.33 pm | – | –',
		'The evening | Curtain up, part 3 | 9.35 pm | 9.48 pm | 13 min late',
		'The evening | Part 3 down | 10.20 pm | 10.33 pm | 13 min late',
		'The evening | House clear | 10.35 pm | 10.50 pm | 15 min late',
		'Lengths | Part 1 | 50 min | 50 min | –',
		'Lengths | Interval 1 | 20 min | 21 min | –',
		'Lengths | Part 2 | 40 min | 40 min | –',
		'Lengths | Interval 2 | 15 min | 15 min | –',
		'Lengths | Part 3 | 45 min | 45 min | –',
		'Holds | Curtain up, part 1 | Lighting desk | 7.24 pm | 7.41 pm',
		'What the public was told | 7.26 pm | Curtain up, part 1 | We will start a little later. | 7.45 pm',
	],
	dance: [
		'clean',
		'The evening | Doors open | 12.10 am | 12.10 am | on time',
		'The evening | Clearance for part 1 | 12.28 am | – | –',
		'The evening | Curtain up, part 1 | 12.30 am | 12.31 am | 1 min late',
		'The evening | Part 1 down | 1.15 am | 1.16 am | 1 min late',
		'The evening | Clearance for part 2 | 1.33 am | – | –',
		'The evening | Curtain up, part 2 | 1.35 am | 1.37 am | 2 min late',
		'The evening | Part 2 down | 1.15 am | 1.17 am | 2 min late',
		'The evening | House clear | 1.30 am | 1.35 am | 5 min late',
		'Lengths | Part 1 | 45 min | 45 min | –',
		'Lengths | Interval 1 | 20 min | 21 min | –',
		'Lengths | Part 2 | 40 min | 40 min | –',
	],
};
