import type { Play } from './saturday.ts';

/** Which performances each kiosk speaks of, in the order of their starts: those of the houses it serves [T14]. */
export const ON_KIOSKS: Record<string, readonly Play[]> = {
	'kiosk-quay': ['matinee', 'moon', 'evening', 'dance'],
	'kiosk-upper': ['moon'],
	'kiosk-lower': ['dance'],
};

const SKERRY = 'Sail House | Three Winters at Skerry Light | Northlight Theatre';
const SUDDEN = 'Good to know: Sudden darkness, a foghorn and haze.';

/** What stands round what changes: the house, the title and the company; the way, and what kind of performance it is. */
export const CARD_FRAMES: Record<Play, readonly [string, string]> = {
	matinee: [SKERRY, `Quay level, past the bar | ${SUDDEN}`],
	moon: ['The Loft | A Coat for the Moon | Paper Crown', 'Upper level, stairs or lift | Relaxed · Captioned'],
	evening: [SKERRY, `Quay level, past the bar | ${SUDDEN}`],
	dance: [
		'The Keel | Ebb | Vesper Dance',
		'Lower level, stairs or lift | Good to know: Strobe light in the second part.',
	],
};

/**
 * What every kiosk must say of each performance, of what comes next, and of a request raised at the one in the lower foyer,
 * written from the rules.
 */
export const CARDS = `
12:00
  matinee = Starts at 2.30 pm | Doors open at 2.00 pm.
  moon = Starts at 6.00 pm | Doors open at 5.40 pm.
  evening = Starts at 7.30 pm | Doors open at 7.00 pm.
  dance = Starts at 12.30 am | Doors open at 12.10 am.
  strip =
  quay-coming =
  upper-coming = Coming up | Sunday 25 October, 6.00 pm A Coat for the Moon The Loft
  lower-coming =
# Stamped early at 13:52, undone at 13:54.
13:53
  matinee = Starts at 2.30 pm | Doors are open.
13:55
  matinee = Starts at 2.30 pm | Doors open at 2.00 pm.
14:05
  matinee = Starts at 2.30 pm | Doors are open.
# The time has come: what to do now [T8].
14:30:30
  matinee = About to start. Please take your seats | Planned for 2.30 pm | Doors are open.
# While a part runs, the doors for whoever is late [T11].
14:31
  matinee = Started at 2.31 pm | Now on stage. | Doors closed until 2.43 pm. Please wait at the screen beside the bar.
14:43
  matinee = Started at 2.31 pm | Now on stage. | Doors open now. Please go in quietly.
14:46
  matinee = Started at 2.31 pm | Now on stage. | Doors closed until the interval. Please wait at the screen beside the bar.
15:21
  matinee = Started at 2.31 pm | Interval. The performance goes on at 3.41 pm.
# A time that has passed is said no more, but what to do [T8].
15:41:30
  matinee = Started at 2.31 pm | The interval is ending. Please return to your seats.
15:42
  matinee = Started at 2.31 pm | Now on stage. | Doors closed until 3.50 pm. Please wait at the screen beside the bar.
15:50
  matinee = Started at 2.31 pm | Now on stage. | Doors open now. Please go in quietly.
15:56
  matinee = Started at 2.31 pm | The performance is interrupted. Please wait for news from our staff.
16:07
  matinee = Started at 2.31 pm | Now on stage. | Doors closed until the interval. Please wait at the screen beside the bar.
16:34
  matinee = Started at 2.31 pm | Interval. The performance goes on at 4.49 pm.
16:50
  matinee = Started at 2.31 pm | Now on stage. | No late seating. Please speak to our staff.
17:01
  matinee = Started at 2.31 pm | Now on stage. | Doors open now. Please go in quietly.
17:04
  matinee = Started at 2.31 pm | Now on stage. | No late seating. Please speak to our staff.
17:36
  matinee = Started at 2.31 pm | This performance has ended. Thank you for coming.
17:41
  moon = Starts at 6.00 pm | Doors open from 5.40 pm.
18:05
  moon = About to start. Please take your seats | Planned for 6.00 pm | Doors open from 5.40 pm.
# Presumed: the plan’s time is the only one there is, and it is called that [T18].
18:10
  moon = Planned for 6.00 pm | The performance has begun. | Doors open now. Please go in quietly.
19:03
  evening = Starts at 7.30 pm | Doors are open.
# Held, and not released [T7].
19:30
  evening = About to start. Please take your seats | Planned for 7.30 pm | Doors are open.
# Released: one time leads, with the venue’s wording [T7].
19:31
  evening = Starts at about 7.45 pm | Planned for 7.30 pm | We will start at about 7.45 pm. | A technical check needs more time. Thank you for waiting. | Doors are open.
19:35:30
  moon = Planned for 6.00 pm | This performance has ended. Thank you for coming.
19:42
  evening = Started at 7.42 pm | Now on stage. | Doors closed until 7.54 pm. Please wait at the screen beside the bar.
19:54
  evening = Started at 7.42 pm | Now on stage. | Doors open now. Please go in quietly.
20:21
  evening = Started at 7.42 pm | Now on stage. | Doors closed until the interval. Please wait at the screen beside the bar.
20:32:20
  evening = Started at 7.42 pm | Interval. The performance goes on at 8.53 pm.
20:53
  evening = Started at 7.42 pm | Now on stage. | Doors closed until 9.01 pm. Please wait at the screen beside the bar.
21:34
  evening = Started at 7.42 pm | Now on stage. | Doors closed until the interval. Please wait at the screen beside the bar.
21:35
  evening = Started at 7.42 pm | Interval. The performance goes on at 9.48 pm.
21:48
  evening = Started at 7.42 pm | Now on stage. | No late seating. Please speak to our staff.
22:33:10
  evening = Started at 7.42 pm | This performance has ended. Thank you for coming.
# Asked for at 00:12; no phone is on line [H9]. The strip says neither who asked nor what for [K8].
00:13
  dance = Starts at 12.30 am | Doors are open.
  strip = A request from this kiosk: Sent, but nobody has it on a phone just now. Asked one minute ago. | See the request
00:17
  strip = A request from this kiosk: Somebody is here. Asked 5 minutes ago. | See the request
00:29:15
  strip =
00:31
  dance = Started at 12.31 am | Now on stage. | Doors closed until the interval. Please wait opposite the lift.
01:16
  dance = Started at 12.31 am | Interval. The performance goes on at 1.36 am.
01:37
  dance = Started at 12.31 am | Now on stage. | No late seating. Please speak to our staff.
# Everything tonight is over: what comes next, where something does [T18].
01:17 GMT
  quay-coming = Coming up | Sunday 25 October, 3.00 pm Three Winters at Skerry Light Sail House | Sunday 25 October, 6.00 pm A Coat for the Moon The Loft
  dance = Started at 12.31 am | This performance has ended. Thank you for coming.
# The same houses the day after: Sunday’s plays stand in the places of the matinee and the moon.
Sunday 09:00
  matinee = Starts at 3.00 pm | Doors open at 2.30 pm.
  moon = Starts at 6.00 pm | Doors open at 5.40 pm.
  evening =
  dance =
  quay-coming =
  upper-coming =
`;
