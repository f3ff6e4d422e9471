/**
 * One Saturday of The Halyard: three houses; a matinee with a show stop, an evening held for twelve minutes, a relaxed
 * performance that nobody stamps, and a late dance that runs past midnight into the hour that autumn repeats. What plays,
 * where the screens and kiosks are, and who works; what they do stands in `deeds.ts`.
 */
import type { CommandInput, CommandName } from '../../src/lib/contract/payloads.ts';
import type { Placement } from '../../src/lib/domain/device/placement.ts';
import { demoSetup } from '../../src/lib/demo/setup.ts';
import { demoVenue, type DemoDevice } from '../../src/lib/demo/venue.ts';
import type { Rule } from '../../src/lib/domain/programme/rule.ts';
import { SECOND, type Instant, type LocalDate } from '../../src/lib/domain/time/instant.ts';
import { instantAt } from '../../src/lib/domain/time/zone.ts';
import type { PerformanceSetup, VenueSetup } from '../../src/lib/domain/venue/setup.ts';

/** The night before London's clocks go back. */
const SATURDAY = '2026-10-24';
const SUNDAY = '2026-10-25';

/** What plays that day, by the venue's clock; the dance begins after midnight and belongs to Saturday [T13]. */
export const PLAYS = ['matinee', 'moon', 'evening', 'dance'] as const;

export type Play = (typeof PLAYS)[number];

/** The season of two days: Sunday's are what is to come, for two of the houses. */
const SEASON: readonly PerformanceSetup[] = [
	play('matinee', 'sail-house', 'skerry-light', SATURDAY, at('14:30')),
	play('moon', 'loft', 'coat-for-the-moon', SATURDAY, at('18:00')),
	play('evening', 'sail-house', 'skerry-light', SATURDAY, at('19:30')),
	play('dance', 'keel', 'ebb', SATURDAY, at('00:30')),
	play('sunday-matinee', 'sail-house', 'skerry-light', SUNDAY, at('Sunday 15:00')),
	play('sunday-moon', 'loft', 'coat-for-the-moon', SUNDAY, at('Sunday 18:00')),
];

function play(
	id: string,
	house: string,
	production: string,
	day: LocalDate,
	plannedStart: Instant,
): PerformanceSetup {
	return { id, house, production, day, plannedStart };
}

/**
 * The instant of a time of that Saturday, `14:30` or `14:30:20`; before four it is Sunday's. The hour that comes twice is
 * said with its name, `01:15 GMT`, and without one it is the first. `Sunday 09:00` is after the night.
 */
export function at(time: string): Instant {
	const [clock = '', word] = time.startsWith('Sunday') ? time.split(' ').reverse() : time.split(' ');
	const [hours = '', minutes = '', seconds = '0'] = clock.split(':');
	const day = hours < '04' || word === 'Sunday' ? SUNDAY : SATURDAY;
	if (word === 'GMT') return Date.parse(`${day}T${hours}:${minutes}:${seconds.padStart(2, '0')}Z`);
	return instantAt(day, `${hours}:${minutes}`, demoVenue.zone) + Number(seconds) * SECOND;
}

/** What this house hangs: the scenes that tell the time of an evening. What else a venue may hang has its own specs. */
const SCENES = [
	'call',
	'curtain-countdown',
	'hold',
	'interval-countdown',
	'late-seating',
	'running-late',
	'show-stop',
	'take-your-seats',
	'thank-you',
	'tonights-board',
];

/** The demonstration's house with these two days' plays alone, and in one language. */
export function venueOf(rules: Rule[]): VenueSetup {
	const hung = rules.filter(({ scene }) => SCENES.includes(scene));
	const demo = demoSetup({ pictures: [], rules: hung, mainStart: at('19:30'), tonight: SATURDAY });
	return {
		...demo,
		demonstration: false,
		// Always open: that walls go dark outside a venue's hours is proved elsewhere.
		settings: { ...demo.settings, languages: ['en'], address: 'halyard.example', hours: null },
		performances: [...SEASON],
	};
}

/** Where a screen hangs otherwise than in the demonstration, so that every kind of place is there. */
const HUNG_OTHERWISE: Record<string, Partial<Placement>> = {
	entrance: { houses: ['sail-house'] },
	'box-office': { houses: ['sail-house', 'keel'] },
	'lower-foyer': { doors: true },
};

export const SCREENS: readonly DemoDevice[] = demoVenue.screens.map((screen) => ({
	...screen,
	placement: { ...screen.placement, ...HUNG_OTHERWISE[screen.id] },
}));

export const KIOSKS: readonly DemoDevice[] = demoVenue.kiosks;

export type Who = (typeof PEOPLE)[number] | 'kiosk-lower';

/** Who works that day, by their sign-in names. */
export const PEOPLE = ['sam', 'lena', 'marek', 'ruth', 'jonas', 'yusuf'] as const;

/** One thing that somebody did: when, who, what. */
export type Deed = { [Name in CommandName]: [string, Who, Name, CommandInput<Name>] }[CommandName];
