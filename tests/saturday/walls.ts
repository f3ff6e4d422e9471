/**
 * What every screen must say, instant by instant, written from the rules. ` | ` stands between the lines of a wall; the
 * wall's clock and the house's name, which end every scene, stand in their own column.
 */

/** Where screens hang: what they serve and whether people go out or in there. */
export interface Walls {
	/** What the clock of every wall reads. */
	clock: string;
	/** Beside the doors of the Sail House: sail-left, sail-right. */
	sail: string;
	/** Where the Sail House's people go out: entrance. */
	sailExit: string;
	/** Beside the doors of the Loft: loft-doors. */
	loft: string;
	/** Where the Loft's people go out: upper-foyer. */
	loftExit: string;
	/** Beside the doors of the Keel and its way out, one screen: lower-foyer. */
	keel: string;
	/** The Sail House and the Keel: box-office. */
	pair: string;
	/** Every house, no way out: main-foyer, bar. */
	foyer: string;
	/** Every house, at the way out: quay-exit. */
	exits: string;
}

/**
 * The company whose logo stands on a wall that speaks of its production, or that thanks. A board speaks of all of them, and a
 * show stop is the house's own word.
 */
export function companyOn(words: string): string | undefined {
	if (/^(Tonight|Coming up|Please wait)/.test(words)) return undefined;
	const said = COMPANIES.flatMap(([title, company]) =>
		[words.indexOf(title), words.indexOf(company)].filter((at) => at >= 0).map((at) => ({ at, company })),
	);
	return said.sort((a, b) => a.at - b.at)[0]?.company;
}

const COMPANIES = [
	['Skerry Light', 'Northlight Theatre'],
	['Coat for the Moon', 'Paper Crown'],
	['Ebb', 'Vesper Dance'],
] as const;

/** Which of them each screen must say. */
export const ON_WALLS: Record<string, Exclude<keyof Walls, 'clock'>> = {
	'sail-left': 'sail',
	'sail-right': 'sail',
	entrance: 'sailExit',
	'loft-doors': 'loft',
	'upper-foyer': 'loftExit',
	'lower-foyer': 'keel',
	'box-office': 'pair',
	'main-foyer': 'foyer',
	bar: 'foyer',
	'quay-exit': 'exits',
};

const QUAY = 'Quay level, past the bar';
const UPPER = 'Upper level, stairs or lift';
const LOWER = 'Lower level, stairs or lift';

/** The fixed half of a line of the board, and what follows where the way stands. */
const M = '2.30 pm | Sail House | Skerry Light';
const A = '6.00 pm | The Loft | Coat for the Moon';
const E = '7.30 pm | Sail House | Skerry Light';
const D = '12.30 am | The Keel | Ebb';
const RELAXED = `${UPPER}. Relaxed · Captioned`;

const M_DOORS = `${M} | Doors 2.00 pm | ${QUAY}`;
const M_OPEN = `${M} | Doors are open | ${QUAY}`;
const M_ON = `${M} | Now on stage | ${QUAY}`;
const M_ENDED = `${M} | Has ended | ${QUAY}`;
const A_DOORS = `${A} | Doors 5.40 pm | ${RELAXED}`;
const A_BEGUN = `${A} | Has begun | ${RELAXED}`;
const A_ENDED = `${A} | Has ended | ${RELAXED}`;
const E_DOORS = `${E} | Doors 7.00 pm | ${QUAY}`;
const E_ON = `${E} | Now on stage | ${QUAY}`;
const E_ENDED = `${E} | Has ended | ${QUAY}`;
const D_DOORS = `${D} | Doors 12.10 am | ${LOWER}`;
const D_ON = `${D} | Now on stage | ${LOWER}`;

/** What a call or a last call ends with: whom it is for, and where. */
const TO_SAIL = `Sail House Skerry Light | ${QUAY}`;
const TO_LOFT = `The Loft Coat for the Moon | ${UPPER}`;
const TO_KEEL = `The Keel Ebb | ${LOWER}`;

const LATE_SAIL = 'Please wait at the screen beside the bar. | Sail House · Skerry Light';
const LATE_SAIL_IN = 'Doors open now | Please go in quietly. | Sail House · Skerry Light';
const LATE_SAIL_END = 'No late seating | Please speak to our staff. | Sail House · Skerry Light';

const STOPPED =
	'Please wait | We have paused the performance | Please stay in your seats, or wait here. Our staff will tell you more. | Sail House · Skerry Light';

const ASK_US = 'Ten seconds for us? | halyard.example/f | Ten seconds for us? | halyard.example/f';
const THANKS_SAIL = `You sat with us through three winters. Thank you for keeping the light. | Ingrid Halloran | Northlight Theatre | ${ASK_US}`;
const THANKS_LOFT = `Thank you for bringing your best listening tonight. The moon is warm because of you. | Tobias Amadi-Lenz | Paper Crown | ${ASK_US}`;
const THANKS_KEEL = `You stayed up late for something that never stands still. Thank you, and get home gently. | Mireille Osei | Vesper Dance | ${ASK_US}`;

const SUNDAY_SAIL = '3.00 pm | Sail House | Skerry Light | Sun 25 Oct';
const SUNDAY_LOFT = '6.00 pm | The Loft | Coat for the Moon | Sun 25 Oct | Relaxed · Captioned';

/**
 * What is left out of a row is as in the row before. Where equals take turns [S3], the arithmetic stands beside them:
 * seconds since the set of equals last changed, the order and the dwells being countdown 12, interval 12, running late
 * 12, show stop 12, thanks 20, board 15.
 */
export const WALLS: readonly [string, { clock: string } & Partial<Walls>][] = [
	[
		'12:00',
		{
			clock: '12.00 pm',
			// Each screen only the houses it serves [T14]; the dance after midnight is of this day [T13].
			sail: `Tonight | ${M_DOORS} | ${E_DOORS}`,
			sailExit: `Tonight | ${M_DOORS} | ${E_DOORS}`,
			loft: `Tonight | ${A_DOORS}`,
			loftExit: `Tonight | ${A_DOORS}`,
			keel: `Tonight | ${D_DOORS}`,
			pair: `Tonight | ${M_DOORS} | ${E_DOORS} | ${D_DOORS}`,
			foyer: `Tonight | ${M_DOORS} | ${A_DOORS} | ${E_DOORS} | ${D_DOORS}`,
			exits: `Tonight | ${M_DOORS} | ${A_DOORS} | ${E_DOORS} | ${D_DOORS}`,
		},
	],
	// The foyer opened at 13:30; no scene waits for that.
	['13:40', { clock: '1.40 pm' }],
	[
		'13:45',
		{
			clock: '1.45 pm',
			// 45 minutes to go: the countdown's own condition. The same house's evening is also tonight.
			sail: `Curtain up in 45 minutes | Skerry Light | Sail House · ${QUAY} | Doors open at 2.00 pm | Also tonight | 7.30 pm Sail House Skerry Light`,
			sailExit: `Curtain up in 45 minutes | Skerry Light | Sail House · ${QUAY} | Doors open at 2.00 pm | Also tonight | 7.30 pm Sail House Skerry Light`,
			// The set changes now: the first of the equals begins [S3].
			pair: `Curtain up in 45 minutes | Skerry Light | Sail House · ${QUAY} | Doors open at 2.00 pm | Also tonight | 7.30 pm Sail House Skerry Light | 12.30 am The Keel Ebb`,
			foyer: `Curtain up in 45 minutes | Skerry Light | Sail House · ${QUAY} | Doors open at 2.00 pm | Also tonight | 6.00 pm The Loft Coat for the Moon | 7.30 pm Sail House Skerry Light | 12.30 am The Keel Ebb`,
			exits: `Curtain up in 45 minutes | Skerry Light | Sail House · ${QUAY} | Doors open at 2.00 pm | Also tonight | 6.00 pm The Loft Coat for the Moon | 7.30 pm Sail House Skerry Light | 12.30 am The Keel Ebb`,
		},
	],
	[
		'13:53',
		{
			clock: '1.53 pm',
			// Stamped at 13:52, early: the doors are open, and the start is not shifted by it [T4].
			sail: `Curtain up in 37 minutes | Skerry Light | Sail House · ${QUAY} | Doors are open | Also tonight | 7.30 pm Sail House Skerry Light`,
			sailExit: `Curtain up in 37 minutes | Skerry Light | Sail House · ${QUAY} | Doors are open | Also tonight | 7.30 pm Sail House Skerry Light`,
			// 480 s since 13:45, 480 mod 27 = 21: the board.
			pair: `Tonight | ${M_OPEN} | ${E_DOORS} | ${D_DOORS}`,
			foyer: `Tonight | ${M_OPEN} | ${A_DOORS} | ${E_DOORS} | ${D_DOORS}`,
			exits: `Tonight | ${M_OPEN} | ${A_DOORS} | ${E_DOORS} | ${D_DOORS}`,
		},
	],
	[
		'13:55',
		{
			clock: '1.55 pm',
			// Undone at 13:54 [T2].
			sail: `Curtain up in 35 minutes | Skerry Light | Sail House · ${QUAY} | Doors open at 2.00 pm | Also tonight | 7.30 pm Sail House Skerry Light`,
			sailExit: `Curtain up in 35 minutes | Skerry Light | Sail House · ${QUAY} | Doors open at 2.00 pm | Also tonight | 7.30 pm Sail House Skerry Light`,
			// 600 mod 27 = 6: the countdown.
			pair: `Curtain up in 35 minutes | Skerry Light | Sail House · ${QUAY} | Doors open at 2.00 pm | Also tonight | 7.30 pm Sail House Skerry Light | 12.30 am The Keel Ebb`,
			foyer: `Curtain up in 35 minutes | Skerry Light | Sail House · ${QUAY} | Doors open at 2.00 pm | Also tonight | 6.00 pm The Loft Coat for the Moon | 7.30 pm Sail House Skerry Light | 12.30 am The Keel Ebb`,
			exits: `Curtain up in 35 minutes | Skerry Light | Sail House · ${QUAY} | Doors open at 2.00 pm | Also tonight | 6.00 pm The Loft Coat for the Moon | 7.30 pm Sail House Skerry Light | 12.30 am The Keel Ebb`,
		},
	],
	[
		'14:05',
		{
			clock: '2.05 pm',
			sail: `Curtain up in 25 minutes | Skerry Light | Sail House · ${QUAY} | Doors are open | Also tonight | 7.30 pm Sail House Skerry Light`,
			sailExit: `Curtain up in 25 minutes | Skerry Light | Sail House · ${QUAY} | Doors are open | Also tonight | 7.30 pm Sail House Skerry Light`,
			// 1200 mod 27 = 12: the board's first second.
			pair: `Tonight | ${M_OPEN} | ${E_DOORS} | ${D_DOORS}`,
			foyer: `Tonight | ${M_OPEN} | ${A_DOORS} | ${E_DOORS} | ${D_DOORS}`,
			exits: `Tonight | ${M_OPEN} | ${A_DOORS} | ${E_DOORS} | ${D_DOORS}`,
		},
	],
	[
		'14:15',
		{
			clock: '2.15 pm',
			// A call stands for its minute [T16], above the phase's own scenes [S4].
			sail: `15 minutes | We start at 2.30 pm | ${TO_SAIL}`,
			sailExit: `15 minutes | We start at 2.30 pm | ${TO_SAIL}`,
			pair: `15 minutes | We start at 2.30 pm | ${TO_SAIL}`,
			foyer: `15 minutes | We start at 2.30 pm | ${TO_SAIL}`,
			exits: `15 minutes | We start at 2.30 pm | ${TO_SAIL}`,
		},
	],
	[
		'14:20:30',
		{
			clock: '2.20 pm',
			sail: `10 minutes | We start at 2.30 pm | ${TO_SAIL}`,
			sailExit: `10 minutes | We start at 2.30 pm | ${TO_SAIL}`,
			pair: `10 minutes | We start at 2.30 pm | ${TO_SAIL}`,
			foyer: `10 minutes | We start at 2.30 pm | ${TO_SAIL}`,
			exits: `10 minutes | We start at 2.30 pm | ${TO_SAIL}`,
		},
	],
	[
		'14:22',
		{
			clock: '2.22 pm',
			sail: `Curtain up in 8 minutes | Skerry Light | Sail House · ${QUAY} | Doors are open | Also tonight | 7.30 pm Sail House Skerry Light`,
			sailExit: `Curtain up in 8 minutes | Skerry Light | Sail House · ${QUAY} | Doors are open | Also tonight | 7.30 pm Sail House Skerry Light`,
			// The call was the last change: 60 s since 14:21, 60 mod 27 = 6.
			pair: `Curtain up in 8 minutes | Skerry Light | Sail House · ${QUAY} | Doors are open | Also tonight | 7.30 pm Sail House Skerry Light | 12.30 am The Keel Ebb`,
			foyer: `Curtain up in 8 minutes | Skerry Light | Sail House · ${QUAY} | Doors are open | Also tonight | 6.00 pm The Loft Coat for the Moon | 7.30 pm Sail House Skerry Light | 12.30 am The Keel Ebb`,
			exits: `Curtain up in 8 minutes | Skerry Light | Sail House · ${QUAY} | Doors are open | Also tonight | 6.00 pm The Loft Coat for the Moon | 7.30 pm Sail House Skerry Light | 12.30 am The Keel Ebb`,
		},
	],
	[
		'14:25:20',
		{
			clock: '2.25 pm',
			sail: `Please take your seats | We start in 5 minutes | ${TO_SAIL}`,
			sailExit: `Please take your seats | We start in 5 minutes | ${TO_SAIL}`,
			pair: `Please take your seats | We start in 5 minutes | ${TO_SAIL}`,
			foyer: `Please take your seats | We start in 5 minutes | ${TO_SAIL}`,
			exits: `Please take your seats | We start in 5 minutes | ${TO_SAIL}`,
		},
	],
	[
		'14:27',
		{
			clock: '2.27 pm',
			sail: `Please take your seats | ${TO_SAIL} | We start in 3 minutes`,
			sailExit: `Please take your seats | ${TO_SAIL} | We start in 3 minutes`,
			pair: `Please take your seats | ${TO_SAIL} | We start in 3 minutes`,
			foyer: `Please take your seats | ${TO_SAIL} | We start in 3 minutes`,
			exits: `Please take your seats | ${TO_SAIL} | We start in 3 minutes`,
		},
	],
	[
		'14:29:30',
		{
			clock: '2.29 pm',
			sail: `Please take your seats | ${TO_SAIL} | We start in 30 seconds`,
			sailExit: `Please take your seats | ${TO_SAIL} | We start in 30 seconds`,
			pair: `Please take your seats | ${TO_SAIL} | We start in 30 seconds`,
			foyer: `Please take your seats | ${TO_SAIL} | We start in 30 seconds`,
			exits: `Please take your seats | ${TO_SAIL} | We start in 30 seconds`,
		},
	],
	[
		'14:30:30',
		{
			clock: '2.30 pm',
			// Past the time and not up: what to do now, and no number below zero [T8].
			sail: `Please take your seats | ${TO_SAIL}`,
			sailExit: `Please take your seats | ${TO_SAIL}`,
			pair: `Please take your seats | ${TO_SAIL}`,
			foyer: `Please take your seats | ${TO_SAIL}`,
			exits: `Please take your seats | ${TO_SAIL}`,
		},
	],
	[
		'14:31',
		{
			clock: '2.31 pm',
			// Breaks are counted from the actual up: twelve minutes into the part [T11].
			sail: `The performance has begun | Doors closed until 2.43 pm | ${LATE_SAIL}`,
			// Nobody goes in where people go out.
			sailExit: `Tonight | ${M_ON} | ${E_DOORS}`,
			pair: `Tonight | ${M_ON} | ${E_DOORS} | ${D_DOORS}`,
			foyer: `Tonight | ${M_ON} | ${A_DOORS} | ${E_DOORS} | ${D_DOORS}`,
			exits: `Tonight | ${M_ON} | ${A_DOORS} | ${E_DOORS} | ${D_DOORS}`,
		},
	],
	['14:43', { clock: '2.43 pm', sail: `The performance has begun | ${LATE_SAIL_IN}` }],
	// The break is three minutes; the next chance is the interval, to which no time is given while the part runs.
	[
		'14:46',
		{
			clock: '2.46 pm',
			sail: `The performance has begun | Doors closed until the interval | ${LATE_SAIL}`,
		},
	],
	// Past the planned end of the part, before the actual one: nothing is known, nothing is said.
	['15:20:30', { clock: '3.20 pm' }],
	[
		'15:21',
		{
			clock: '3.21 pm',
			// Public to the minute from `down` on: actual down and twenty minutes [T4][T7].
			sail: 'Part 2 in 20 minutes | Skerry Light | Sail House | Part 2 at 3.41 pm',
			sailExit: 'Part 2 in 20 minutes | Skerry Light | Sail House | Part 2 at 3.41 pm',
			pair: 'Part 2 in 20 minutes | Skerry Light | Sail House | Part 2 at 3.41 pm',
			foyer: 'Part 2 in 20 minutes | Skerry Light | Sail House | Part 2 at 3.41 pm',
			exits: 'Part 2 in 20 minutes | Skerry Light | Sail House | Part 2 at 3.41 pm',
		},
	],
	[
		'15:26',
		{
			clock: '3.26 pm',
			sail: `15 minutes | We go on at 3.41 pm | ${TO_SAIL}`,
			sailExit: `15 minutes | We go on at 3.41 pm | ${TO_SAIL}`,
			pair: `15 minutes | We go on at 3.41 pm | ${TO_SAIL}`,
			foyer: `15 minutes | We go on at 3.41 pm | ${TO_SAIL}`,
			exits: `15 minutes | We go on at 3.41 pm | ${TO_SAIL}`,
		},
	],
	[
		'15:30',
		{
			clock: '3.30 pm',
			sail: 'Part 2 in 11 minutes | Skerry Light | Sail House | Part 2 at 3.41 pm',
			sailExit: 'Part 2 in 11 minutes | Skerry Light | Sail House | Part 2 at 3.41 pm',
			// 180 s since 15:27, 180 mod 27 = 18: the board.
			pair: `Tonight | ${M} | Part 2 at 3.41 pm | ${QUAY} | ${E_DOORS} | ${D_DOORS}`,
			foyer: `Tonight | ${M} | Part 2 at 3.41 pm | ${QUAY} | ${A_DOORS} | ${E_DOORS} | ${D_DOORS}`,
			exits: `Tonight | ${M} | Part 2 at 3.41 pm | ${QUAY} | ${A_DOORS} | ${E_DOORS} | ${D_DOORS}`,
		},
	],
	[
		'15:36:20',
		{
			clock: '3.36 pm',
			sail: `Please return to your seats | We go on in 5 minutes | ${TO_SAIL}`,
			sailExit: `Please return to your seats | We go on in 5 minutes | ${TO_SAIL}`,
			pair: `Please return to your seats | We go on in 5 minutes | ${TO_SAIL}`,
			foyer: `Please return to your seats | We go on in 5 minutes | ${TO_SAIL}`,
			exits: `Please return to your seats | We go on in 5 minutes | ${TO_SAIL}`,
		},
	],
	[
		'15:38',
		{
			clock: '3.38 pm',
			sail: `Please return to your seats | ${TO_SAIL} | We go on in 3 minutes`,
			sailExit: `Please return to your seats | ${TO_SAIL} | We go on in 3 minutes`,
			pair: `Please return to your seats | ${TO_SAIL} | We go on in 3 minutes`,
			foyer: `Please return to your seats | ${TO_SAIL} | We go on in 3 minutes`,
			exits: `Please return to your seats | ${TO_SAIL} | We go on in 3 minutes`,
		},
	],
	[
		'15:41:30',
		{
			clock: '3.41 pm',
			sail: `Please return to your seats | ${TO_SAIL}`,
			sailExit: `Please return to your seats | ${TO_SAIL}`,
			pair: `Please return to your seats | ${TO_SAIL}`,
			foyer: `Please return to your seats | ${TO_SAIL}`,
			exits: `Please return to your seats | ${TO_SAIL}`,
		},
	],
	[
		'15:42',
		{
			clock: '3.42 pm',
			sail: `Part 2 has begun | Doors closed until 3.50 pm | ${LATE_SAIL}`,
			sailExit: `Tonight | ${M_ON} | ${E_DOORS}`,
			pair: `Tonight | ${M_ON} | ${E_DOORS} | ${D_DOORS}`,
			foyer: `Tonight | ${M_ON} | ${A_DOORS} | ${E_DOORS} | ${D_DOORS}`,
			exits: `Tonight | ${M_ON} | ${A_DOORS} | ${E_DOORS} | ${D_DOORS}`,
		},
	],
	['15:50', { clock: '3.50 pm', sail: `Part 2 has begun | ${LATE_SAIL_IN}` }],
	[
		'15:56',
		{
			clock: '3.56 pm',
			// Stopped at 15:55 [T12]: no part runs, so nobody is told of doors. It stands alone where one house is served [S4].
			sail: STOPPED,
			sailExit: STOPPED,
			// 60 s since the stop, 60 mod 27 = 6: the show stop.
			pair: STOPPED,
			foyer: STOPPED,
			exits: STOPPED,
		},
	],
	[
		'16:06',
		{
			clock: '4.06 pm',
			// 660 mod 27 = 12: the board's first second.
			pair: `Tonight | ${M} | Interrupted | Please ask our staff | ${E_DOORS} | ${D_DOORS}`,
			foyer: `Tonight | ${M} | Interrupted | Please ask our staff | ${A_DOORS} | ${E_DOORS} | ${D_DOORS}`,
			exits: `Tonight | ${M} | Interrupted | Please ask our staff | ${A_DOORS} | ${E_DOORS} | ${D_DOORS}`,
		},
	],
	[
		'16:07',
		{
			clock: '4.07 pm',
			sail: `Part 2 has begun | Doors closed until the interval | ${LATE_SAIL}`,
			sailExit: `Tonight | ${M_ON} | ${E_DOORS}`,
			pair: `Tonight | ${M_ON} | ${E_DOORS} | ${D_DOORS}`,
			foyer: `Tonight | ${M_ON} | ${A_DOORS} | ${E_DOORS} | ${D_DOORS}`,
			exits: `Tonight | ${M_ON} | ${A_DOORS} | ${E_DOORS} | ${D_DOORS}`,
		},
	],
	[
		'16:34',
		{
			clock: '4.34 pm',
			// The call of fifteen minutes falls on the beginning of an interval of fifteen: its countdown says the same.
			sail: 'Part 3 in 15 minutes | Skerry Light | Sail House | Part 3 at 4.49 pm',
			sailExit: 'Part 3 in 15 minutes | Skerry Light | Sail House | Part 3 at 4.49 pm',
			pair: 'Part 3 in 15 minutes | Skerry Light | Sail House | Part 3 at 4.49 pm',
			foyer: 'Part 3 in 15 minutes | Skerry Light | Sail House | Part 3 at 4.49 pm',
			exits: 'Part 3 in 15 minutes | Skerry Light | Sail House | Part 3 at 4.49 pm',
		},
	],
	[
		'16:35',
		{
			clock: '4.35 pm',
			sail: 'Part 3 in 14 minutes | Skerry Light | Sail House | Part 3 at 4.49 pm',
			sailExit: 'Part 3 in 14 minutes | Skerry Light | Sail House | Part 3 at 4.49 pm',
			// 60 s since 16:34: 6.
			pair: 'Part 3 in 14 minutes | Skerry Light | Sail House | Part 3 at 4.49 pm',
			foyer: 'Part 3 in 14 minutes | Skerry Light | Sail House | Part 3 at 4.49 pm',
			exits: 'Part 3 in 14 minutes | Skerry Light | Sail House | Part 3 at 4.49 pm',
		},
	],
	[
		'16:47',
		{
			clock: '4.47 pm',
			sail: `Please return to your seats | ${TO_SAIL} | We go on in 2 minutes`,
			sailExit: `Please return to your seats | ${TO_SAIL} | We go on in 2 minutes`,
			pair: `Please return to your seats | ${TO_SAIL} | We go on in 2 minutes`,
			foyer: `Please return to your seats | ${TO_SAIL} | We go on in 2 minutes`,
			exits: `Please return to your seats | ${TO_SAIL} | We go on in 2 minutes`,
		},
	],
	[
		'16:50',
		{
			clock: '4.50 pm',
			// No break in the last part, and no interval after it.
			sail: `Part 3 has begun | ${LATE_SAIL_END}`,
			sailExit: `Tonight | ${M_ON} | ${E_DOORS}`,
			pair: `Tonight | ${M_ON} | ${E_DOORS} | ${D_DOORS}`,
			foyer: `Tonight | ${M_ON} | ${A_DOORS} | ${E_DOORS} | ${D_DOORS}`,
			exits: `Tonight | ${M_ON} | ${A_DOORS} | ${E_DOORS} | ${D_DOORS}`,
		},
	],
	// Opened by staff at 17:00, closed at 17:03.
	['17:01', { clock: '5.01 pm', sail: `Part 3 has begun | ${LATE_SAIL_IN}` }],
	['17:04', { clock: '5.04 pm', sail: `Part 3 has begun | ${LATE_SAIL_END}` }],
	[
		'17:20',
		{
			clock: '5.20 pm',
			// The matinee's planned end: it was not stamped, and its grace runs from its actual up [T18].
			loft: `Curtain up in 40 minutes | Coat for the Moon | The Loft · ${UPPER} | Doors open at 5.40 pm`,
			loftExit: `Curtain up in 40 minutes | Coat for the Moon | The Loft · ${UPPER} | Doors open at 5.40 pm`,
			// 300 s since 17:15, 300 mod 27 = 3: the countdown. What has begun is not also tonight.
			foyer: `Curtain up in 40 minutes | Coat for the Moon | The Loft · ${UPPER} | Doors open at 5.40 pm | Also tonight | 7.30 pm Sail House Skerry Light | 12.30 am The Keel Ebb`,
			exits: `Curtain up in 40 minutes | Coat for the Moon | The Loft · ${UPPER} | Doors open at 5.40 pm | Also tonight | 7.30 pm Sail House Skerry Light | 12.30 am The Keel Ebb`,
		},
	],
	[
		'17:36',
		{
			clock: '5.36 pm',
			sail: `Tonight | ${M_ENDED} | ${E_DOORS}`,
			// The thanks stand where people go out [F1].
			sailExit: THANKS_SAIL,
			loft: `Curtain up in 24 minutes | Coat for the Moon | The Loft · ${UPPER} | Doors open at 5.40 pm`,
			loftExit: `Curtain up in 24 minutes | Coat for the Moon | The Loft · ${UPPER} | Doors open at 5.40 pm`,
			pair: `Tonight | ${M_ENDED} | ${E_DOORS} | ${D_DOORS}`,
			// 1260 s since 17:15, 1260 mod 27 = 18: the board.
			foyer: `Tonight | ${M_ENDED} | ${A_DOORS} | ${E_DOORS} | ${D_DOORS}`,
			// Three equals since 17:35: 60 mod 47 = 13, the thanks.
			exits: THANKS_SAIL,
		},
	],
	[
		'17:41',
		{
			clock: '5.41 pm',
			// Nobody opened the Loft: past the time it says no more than the time [T18].
			loft: `Curtain up in 19 minutes | Coat for the Moon | The Loft · ${UPPER} | Doors from 5.40 pm`,
			loftExit: `Curtain up in 19 minutes | Coat for the Moon | The Loft · ${UPPER} | Doors from 5.40 pm`,
			// 1560 mod 27 = 21: the board.
			foyer: `Tonight | ${M_ENDED} | ${A} | Doors from 5.40 pm | ${RELAXED} | ${E_DOORS} | ${D_DOORS}`,
			// 360 mod 47 = 31: the last second of the thanks.
			exits: THANKS_SAIL,
		},
	],
	[
		'17:45',
		{
			clock: '5.45 pm',
			loft: `15 minutes | We start at 6.00 pm | ${TO_LOFT}`,
			loftExit: `15 minutes | We start at 6.00 pm | ${TO_LOFT}`,
			foyer: `15 minutes | We start at 6.00 pm | ${TO_LOFT}`,
			exits: `15 minutes | We start at 6.00 pm | ${TO_LOFT}`,
		},
	],
	[
		'17:52',
		{
			clock: '5.52 pm',
			// The matinee's house is clear since 17:50: the thanks end; it stays among tonight's.
			sail: `Tonight | ${M_ENDED} | ${E_DOORS}`,
			sailExit: `Tonight | ${M_ENDED} | ${E_DOORS}`,
			// Ten minutes of grace are over: the doors are presumed, in the same careful words.
			loft: `Curtain up in 8 minutes | Coat for the Moon | The Loft · ${UPPER} | Doors from 5.40 pm`,
			loftExit: `Curtain up in 8 minutes | Coat for the Moon | The Loft · ${UPPER} | Doors from 5.40 pm`,
			pair: `Tonight | ${M_ENDED} | ${E_DOORS} | ${D_DOORS}`,
			// 60 s since the call ended at 17:51: 6, the countdown.
			foyer: `Curtain up in 8 minutes | Coat for the Moon | The Loft · ${UPPER} | Doors from 5.40 pm | Also tonight | 7.30 pm Sail House Skerry Light | 12.30 am The Keel Ebb`,
			exits: `Curtain up in 8 minutes | Coat for the Moon | The Loft · ${UPPER} | Doors from 5.40 pm | Also tonight | 7.30 pm Sail House Skerry Light | 12.30 am The Keel Ebb`,
		},
	],
	[
		'17:58',
		{
			clock: '5.58 pm',
			loft: `Please take your seats | ${TO_LOFT} | We start in 2 minutes`,
			loftExit: `Please take your seats | ${TO_LOFT} | We start in 2 minutes`,
			foyer: `Please take your seats | ${TO_LOFT} | We start in 2 minutes`,
			exits: `Please take your seats | ${TO_LOFT} | We start in 2 minutes`,
		},
	],
	[
		'18:05',
		{
			clock: '6.05 pm',
			loft: `Please take your seats | ${TO_LOFT}`,
			loftExit: `Please take your seats | ${TO_LOFT}`,
			foyer: `Please take your seats | ${TO_LOFT}`,
			exits: `Please take your seats | ${TO_LOFT}`,
		},
	],
	[
		'18:10',
		{
			clock: '6.10 pm',
			// Ten minutes past: presumed to have begun [T18]; late seating at any time needs no stamp.
			loft: 'The performance has begun | Doors open now | Please go in quietly. | The Loft · Coat for the Moon',
			loftExit: `Tonight | ${A_BEGUN}`,
			foyer: `Tonight | ${M_ENDED} | ${A_BEGUN} | ${E_DOORS} | ${D_DOORS}`,
			exits: `Tonight | ${M_ENDED} | ${A_BEGUN} | ${E_DOORS} | ${D_DOORS}`,
		},
	],
	// By the plan this is the Loft's interval; without news none is announced.
	['18:40', { clock: '6.40 pm' }],
	[
		'18:45',
		{
			clock: '6.45 pm',
			sail: `Curtain up in 45 minutes | Skerry Light | Sail House · ${QUAY} | Doors open at 7.00 pm`,
			sailExit: `Curtain up in 45 minutes | Skerry Light | Sail House · ${QUAY} | Doors open at 7.00 pm`,
			pair: `Curtain up in 45 minutes | Skerry Light | Sail House · ${QUAY} | Doors open at 7.00 pm | Also tonight | 12.30 am The Keel Ebb`,
			foyer: `Curtain up in 45 minutes | Skerry Light | Sail House · ${QUAY} | Doors open at 7.00 pm | Also tonight | 12.30 am The Keel Ebb`,
			exits: `Curtain up in 45 minutes | Skerry Light | Sail House · ${QUAY} | Doors open at 7.00 pm | Also tonight | 12.30 am The Keel Ebb`,
		},
	],
	[
		'19:03',
		{
			clock: '7.03 pm',
			sail: `Curtain up in 27 minutes | Skerry Light | Sail House · ${QUAY} | Doors are open`,
			sailExit: `Curtain up in 27 minutes | Skerry Light | Sail House · ${QUAY} | Doors are open`,
			// 1080 mod 27 = 0.
			pair: `Curtain up in 27 minutes | Skerry Light | Sail House · ${QUAY} | Doors are open | Also tonight | 12.30 am The Keel Ebb`,
			foyer: `Curtain up in 27 minutes | Skerry Light | Sail House · ${QUAY} | Doors are open | Also tonight | 12.30 am The Keel Ebb`,
			exits: `Curtain up in 27 minutes | Skerry Light | Sail House · ${QUAY} | Doors are open | Also tonight | 12.30 am The Keel Ebb`,
		},
	],
	[
		'19:15',
		{
			clock: '7.15 pm',
			sail: `15 minutes | We start at 7.30 pm | ${TO_SAIL}`,
			sailExit: `15 minutes | We start at 7.30 pm | ${TO_SAIL}`,
			pair: `15 minutes | We start at 7.30 pm | ${TO_SAIL}`,
			foyer: `15 minutes | We start at 7.30 pm | ${TO_SAIL}`,
			exits: `15 minutes | We start at 7.30 pm | ${TO_SAIL}`,
		},
	],
	[
		'19:28',
		{
			clock: '7.28 pm',
			sail: `Please take your seats | ${TO_SAIL} | We start in 2 minutes`,
			sailExit: `Please take your seats | ${TO_SAIL} | We start in 2 minutes`,
			pair: `Please take your seats | ${TO_SAIL} | We start in 2 minutes`,
			foyer: `Please take your seats | ${TO_SAIL} | We start in 2 minutes`,
			exits: `Please take your seats | ${TO_SAIL} | We start in 2 minutes`,
		},
	],
	[
		'19:30',
		{
			clock: '7.30 pm',
			// Held since 19:29, but nobody has released it: the public sees the planned time run out [T7][T8].
			sail: `Please take your seats | ${TO_SAIL}`,
			sailExit: `Please take your seats | ${TO_SAIL}`,
			pair: `Please take your seats | ${TO_SAIL}`,
			foyer: `Please take your seats | ${TO_SAIL}`,
			exits: `Please take your seats | ${TO_SAIL}`,
		},
	],
	[
		'19:31',
		{
			clock: '7.31 pm',
			// 19:42 was released, rounded up to five minutes [T7].
			sail: 'Later start | We will start at about 7.45 pm. | A technical check needs more time. Thank you for waiting. | Sail House · Skerry Light',
			sailExit:
				'Later start | We will start at about 7.45 pm. | A technical check needs more time. Thank you for waiting. | Sail House · Skerry Light',
			// Where several houses pass it takes turns with the board, beginning now.
			pair: 'Later start | We will start at about 7.45 pm. | A technical check needs more time. Thank you for waiting. | Sail House · Skerry Light',
			foyer:
				'Later start | We will start at about 7.45 pm. | A technical check needs more time. Thank you for waiting. | Sail House · Skerry Light',
			exits:
				'Later start | We will start at about 7.45 pm. | A technical check needs more time. Thank you for waiting. | Sail House · Skerry Light',
		},
	],
	[
		'19:33:05',
		{
			clock: '7.33 pm',
			// 125 s since 19:31, 125 mod 27 = 17: the board.
			pair: `Tonight | ${M_ENDED} | ${E} | About 7.45 pm | ${QUAY} | ${D_DOORS}`,
			foyer: `Tonight | ${M_ENDED} | ${A_BEGUN} | ${E} | About 7.45 pm | ${QUAY} | ${D_DOORS}`,
			exits: `Tonight | ${M_ENDED} | ${A_BEGUN} | ${E} | About 7.45 pm | ${QUAY} | ${D_DOORS}`,
		},
	],
	[
		'19:35:30',
		{
			clock: '7.35 pm',
			// Fifteen minutes past 19:20 the Loft is presumed over: thanks without a time, then what is next [T18][F1].
			loft: `Coming up | ${SUNDAY_LOFT}`,
			loftExit: THANKS_LOFT,
			// The ten minutes' call by the public time [T16]. Beside the house itself the late start stands above it [S4];
			// where several pass it takes its turn with the call, 10: 30 s since 19:35, 30 mod 22 = 8, the call.
			pair: `10 minutes | We start at about 7.45 pm | ${TO_SAIL}`,
			foyer: `10 minutes | We start at about 7.45 pm | ${TO_SAIL}`,
			exits: `10 minutes | We start at about 7.45 pm | ${TO_SAIL}`,
		},
	],
	[
		'19:41:30',
		{
			clock: '7.41 pm',
			// The hold was released at 19:41; what the public was told stands until `up` [T7].
			// 30 s since the five minutes' call: 30 mod 27 = 3.
			pair: 'Later start | We will start at about 7.45 pm. | A technical check needs more time. Thank you for waiting. | Sail House · Skerry Light',
			foyer:
				'Later start | We will start at about 7.45 pm. | A technical check needs more time. Thank you for waiting. | Sail House · Skerry Light',
			// Three equals: 30 mod 47 = 30, the thanks to the Loft.
			exits: THANKS_LOFT,
		},
	],
	[
		'19:42',
		{
			clock: '7.42 pm',
			sail: `The performance has begun | Doors closed until 7.54 pm | ${LATE_SAIL}`,
			sailExit: `Tonight | ${M_ENDED} | ${E_ON}`,
			pair: `Tonight | ${M_ENDED} | ${E_ON} | ${D_DOORS}`,
			foyer: `Tonight | ${M_ENDED} | ${A_ENDED} | ${E_ON} | ${D_DOORS}`,
			exits: THANKS_LOFT,
		},
	],
	[
		'19:54',
		{
			clock: '7.54 pm',
			sail: `The performance has begun | ${LATE_SAIL_IN}`,
			// Two equals since 19:42: 720 mod 35 = 20, the board's first second.
			exits: `Tonight | ${M_ENDED} | ${A_ENDED} | ${E_ON} | ${D_DOORS}`,
		},
	],
	[
		'20:21',
		{
			clock: '8.21 pm',
			sail: `The performance has begun | Doors closed until the interval | ${LATE_SAIL}`,
			// 2340 mod 35 = 30: the board.
			exits: `Tonight | ${M_ENDED} | ${A_ENDED} | ${E_ON} | ${D_DOORS}`,
		},
	],
	[
		'20:32:20',
		{
			clock: '8.32 pm',
			// Down at 20:32:20: twenty minutes on, to the minute, never too early for those who believe it.
			sail: 'Part 2 in 21 minutes | Skerry Light | Sail House | Part 2 at 8.53 pm',
			sailExit: 'Part 2 in 21 minutes | Skerry Light | Sail House | Part 2 at 8.53 pm',
			pair: 'Part 2 in 21 minutes | Skerry Light | Sail House | Part 2 at 8.53 pm',
			foyer: 'Part 2 in 21 minutes | Skerry Light | Sail House | Part 2 at 8.53 pm',
			exits: 'Part 2 in 21 minutes | Skerry Light | Sail House | Part 2 at 8.53 pm',
		},
	],
	[
		'20:50',
		{
			clock: '8.50 pm',
			// An hour past 19:35, the planned end of its clearing, the Loft is presumed clear: no thanks any more [T18].
			loftExit: `Coming up | ${SUNDAY_LOFT}`,
			sail: `Please return to your seats | ${TO_SAIL} | We go on in 3 minutes`,
			sailExit: `Please return to your seats | ${TO_SAIL} | We go on in 3 minutes`,
			pair: `Please return to your seats | ${TO_SAIL} | We go on in 3 minutes`,
			foyer: `Please return to your seats | ${TO_SAIL} | We go on in 3 minutes`,
			exits: `Please return to your seats | ${TO_SAIL} | We go on in 3 minutes`,
		},
	],
	[
		'20:52:30',
		{
			clock: '8.52 pm',
			sail: `Please return to your seats | ${TO_SAIL} | We go on in 30 seconds`,
			sailExit: `Please return to your seats | ${TO_SAIL} | We go on in 30 seconds`,
			pair: `Please return to your seats | ${TO_SAIL} | We go on in 30 seconds`,
			foyer: `Please return to your seats | ${TO_SAIL} | We go on in 30 seconds`,
			exits: `Please return to your seats | ${TO_SAIL} | We go on in 30 seconds`,
		},
	],
	[
		'20:53',
		{
			clock: '8.53 pm',
			sail: `Part 2 has begun | Doors closed until 9.01 pm | ${LATE_SAIL}`,
			sailExit: `Tonight | ${M_ENDED} | ${E_ON}`,
			pair: `Tonight | ${M_ENDED} | ${E_ON} | ${D_DOORS}`,
			foyer: `Tonight | ${M_ENDED} | ${A_ENDED} | ${E_ON} | ${D_DOORS}`,
			exits: `Tonight | ${M_ENDED} | ${A_ENDED} | ${E_ON} | ${D_DOORS}`,
		},
	],
	// The part went down at 21:33, which nobody has said yet.
	['21:34', { clock: '9.34 pm', sail: `Part 2 has begun | Doors closed until the interval | ${LATE_SAIL}` }],
	[
		'21:35',
		{
			clock: '9.35 pm',
			// Said now, "at 21:33": fifteen minutes from then [T2][T4].
			sail: 'Part 3 in 13 minutes | Skerry Light | Sail House | Part 3 at 9.48 pm',
			sailExit: 'Part 3 in 13 minutes | Skerry Light | Sail House | Part 3 at 9.48 pm',
			// By what is known now, the set changed at 21:33: 120 mod 27 = 12, the board.
			pair: `Tonight | ${M_ENDED} | ${E} | Part 3 at 9.48 pm | ${QUAY} | ${D_DOORS}`,
			foyer: `Tonight | ${M_ENDED} | ${A_ENDED} | ${E} | Part 3 at 9.48 pm | ${QUAY} | ${D_DOORS}`,
			exits: `Tonight | ${M_ENDED} | ${A_ENDED} | ${E} | Part 3 at 9.48 pm | ${QUAY} | ${D_DOORS}`,
		},
	],
	[
		'21:43:30',
		{
			clock: '9.43 pm',
			sail: `Please return to your seats | We go on in 5 minutes | ${TO_SAIL}`,
			sailExit: `Please return to your seats | We go on in 5 minutes | ${TO_SAIL}`,
			pair: `Please return to your seats | We go on in 5 minutes | ${TO_SAIL}`,
			foyer: `Please return to your seats | We go on in 5 minutes | ${TO_SAIL}`,
			exits: `Please return to your seats | We go on in 5 minutes | ${TO_SAIL}`,
		},
	],
	[
		'21:48',
		{
			clock: '9.48 pm',
			sail: `Part 3 has begun | ${LATE_SAIL_END}`,
			sailExit: `Tonight | ${M_ENDED} | ${E_ON}`,
			pair: `Tonight | ${M_ENDED} | ${E_ON} | ${D_DOORS}`,
			foyer: `Tonight | ${M_ENDED} | ${A_ENDED} | ${E_ON} | ${D_DOORS}`,
			exits: `Tonight | ${M_ENDED} | ${A_ENDED} | ${E_ON} | ${D_DOORS}`,
		},
	],
	[
		'22:33:10',
		{
			clock: '10.33 pm',
			// All of tonight's in this house is over.
			sail: `Coming up | ${SUNDAY_SAIL}`,
			sailExit: THANKS_SAIL,
			pair: `Tonight | ${M_ENDED} | ${E_ENDED} | ${D_DOORS}`,
			foyer: `Tonight | ${M_ENDED} | ${A_ENDED} | ${E_ENDED} | ${D_DOORS}`,
			// Ten seconds since 22:33: the thanks.
			exits: THANKS_SAIL,
		},
	],
	[
		'22:50',
		{
			clock: '10.50 pm',
			sail: `Coming up | ${SUNDAY_SAIL}`,
			sailExit: `Coming up | ${SUNDAY_SAIL}`,
			pair: `Tonight | ${M_ENDED} | ${E_ENDED} | ${D_DOORS}`,
			foyer: `Tonight | ${M_ENDED} | ${A_ENDED} | ${E_ENDED} | ${D_DOORS}`,
			exits: `Tonight | ${M_ENDED} | ${A_ENDED} | ${E_ENDED} | ${D_DOORS}`,
		},
	],
	['23:30', { clock: '11.30 pm' }],
	[
		'23:45',
		{
			clock: '11.45 pm',
			keel: `Curtain up in 45 minutes | Ebb | The Keel · ${LOWER} | Doors open at 12.10 am`,
			pair: `Curtain up in 45 minutes | Ebb | The Keel · ${LOWER} | Doors open at 12.10 am`,
			foyer: `Curtain up in 45 minutes | Ebb | The Keel · ${LOWER} | Doors open at 12.10 am`,
			exits: `Curtain up in 45 minutes | Ebb | The Keel · ${LOWER} | Doors open at 12.10 am`,
		},
	],
	[
		'00:05',
		{
			clock: '12.05 am',
			// Past midnight it is still the same night [T13].
			keel: `Curtain up in 25 minutes | Ebb | The Keel · ${LOWER} | Doors open at 12.10 am`,
			// 1200 mod 27 = 12: the board.
			pair: `Tonight | ${M_ENDED} | ${E_ENDED} | ${D_DOORS}`,
			foyer: `Tonight | ${M_ENDED} | ${A_ENDED} | ${E_ENDED} | ${D_DOORS}`,
			exits: `Tonight | ${M_ENDED} | ${A_ENDED} | ${E_ENDED} | ${D_DOORS}`,
		},
	],
	[
		'00:13',
		{
			clock: '12.13 am',
			keel: `Curtain up in 17 minutes | Ebb | The Keel · ${LOWER} | Doors are open`,
			// 1680 mod 27 = 6: the countdown.
			pair: `Curtain up in 17 minutes | Ebb | The Keel · ${LOWER} | Doors are open`,
			foyer: `Curtain up in 17 minutes | Ebb | The Keel · ${LOWER} | Doors are open`,
			exits: `Curtain up in 17 minutes | Ebb | The Keel · ${LOWER} | Doors are open`,
		},
	],
	[
		'00:17',
		{
			clock: '12.17 am',
			keel: `Curtain up in 13 minutes | Ebb | The Keel · ${LOWER} | Doors are open`,
			// 60 s since the call ended at 00:16: 6.
			pair: `Curtain up in 13 minutes | Ebb | The Keel · ${LOWER} | Doors are open`,
			foyer: `Curtain up in 13 minutes | Ebb | The Keel · ${LOWER} | Doors are open`,
			exits: `Curtain up in 13 minutes | Ebb | The Keel · ${LOWER} | Doors are open`,
		},
	],
	[
		'00:29:15',
		{
			clock: '12.29 am',
			keel: `Please take your seats | ${TO_KEEL} | We start in 45 seconds`,
			pair: `Please take your seats | ${TO_KEEL} | We start in 45 seconds`,
			foyer: `Please take your seats | ${TO_KEEL} | We start in 45 seconds`,
			exits: `Please take your seats | ${TO_KEEL} | We start in 45 seconds`,
		},
	],
	[
		'00:31',
		{
			clock: '12.31 am',
			keel: 'The performance has begun | Doors closed until the interval | Please wait opposite the lift. | The Keel · Ebb',
			pair: `Tonight | ${M_ENDED} | ${E_ENDED} | ${D_ON}`,
			foyer: `Tonight | ${M_ENDED} | ${A_ENDED} | ${E_ENDED} | ${D_ON}`,
			exits: `Tonight | ${M_ENDED} | ${A_ENDED} | ${E_ENDED} | ${D_ON}`,
		},
	],
	[
		'01:16',
		{
			clock: '1.16 am',
			// Two parts: the second is the second half.
			keel: 'Second half in 20 minutes | Ebb | The Keel | Second half at 1.36 am',
			pair: 'Second half in 20 minutes | Ebb | The Keel | Second half at 1.36 am',
			foyer: 'Second half in 20 minutes | Ebb | The Keel | Second half at 1.36 am',
			exits: 'Second half in 20 minutes | Ebb | The Keel | Second half at 1.36 am',
		},
	],
	[
		'01:33',
		{
			clock: '1.33 am',
			keel: `Please return to your seats | ${TO_KEEL} | We go on in 3 minutes`,
			pair: `Please return to your seats | ${TO_KEEL} | We go on in 3 minutes`,
			foyer: `Please return to your seats | ${TO_KEEL} | We go on in 3 minutes`,
			exits: `Please return to your seats | ${TO_KEEL} | We go on in 3 minutes`,
		},
	],
	[
		'01:37',
		{
			clock: '1.37 am',
			// Seating at the interval only, and that was the one.
			keel: 'The second half has begun | No late seating | Please speak to our staff. | The Keel · Ebb',
			pair: `Tonight | ${M_ENDED} | ${E_ENDED} | ${D_ON}`,
			foyer: `Tonight | ${M_ENDED} | ${A_ENDED} | ${E_ENDED} | ${D_ON}`,
			exits: `Tonight | ${M_ENDED} | ${A_ENDED} | ${E_ENDED} | ${D_ON}`,
		},
	],
	['01:59:30', { clock: '1.59 am' }],
	// The clocks go back: half a minute later the wall reads an hour less, and nothing else changes [T13].
	['01:00 GMT', { clock: '1.00 am' }],
	['01:10 GMT', { clock: '1.10 am' }],
	[
		'01:17 GMT',
		{
			clock: '1.17 am',
			keel: THANKS_KEEL,
			pair: `Coming up | ${SUNDAY_SAIL}`,
			foyer: `Coming up | ${SUNDAY_SAIL} | ${SUNDAY_LOFT}`,
			exits: THANKS_KEEL,
		},
	],
	[
		'01:36 GMT',
		{
			clock: '1.36 am',
			// The Keel has nothing in the seven days after.
			keel: 'Good night, and come again',
			pair: `Coming up | ${SUNDAY_SAIL}`,
			foyer: `Coming up | ${SUNDAY_SAIL} | ${SUNDAY_LOFT}`,
			exits: `Coming up | ${SUNDAY_SAIL} | ${SUNDAY_LOFT}`,
		},
	],
	['03:30 GMT', { clock: '3.30 am' }],
	[
		'Sunday 09:00',
		{
			clock: '9.00 am',
			sail: `Tonight | 3.00 pm | Sail House | Skerry Light | Doors 2.30 pm | ${QUAY}`,
			sailExit: `Tonight | 3.00 pm | Sail House | Skerry Light | Doors 2.30 pm | ${QUAY}`,
			loft: `Tonight | ${A_DOORS}`,
			loftExit: `Tonight | ${A_DOORS}`,
			keel: 'No performance tonight',
			pair: `Tonight | 3.00 pm | Sail House | Skerry Light | Doors 2.30 pm | ${QUAY}`,
			foyer: `Tonight | 3.00 pm | Sail House | Skerry Light | Doors 2.30 pm | ${QUAY} | ${A_DOORS}`,
			exits: `Tonight | 3.00 pm | Sail House | Skerry Light | Doors 2.30 pm | ${QUAY} | ${A_DOORS}`,
		},
	],
];
