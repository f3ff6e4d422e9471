import fc from 'fast-check';
import type { Placement } from '../device/placement.ts';
import { arbitraryEvening } from '../evening/evening.arbitrary.ts';
import { NOTHING_HAPPENED, type Happened, type Performance } from '../evening/performance.ts';
import { publicPerformance } from '../evening/public-evening.ts';
import { DEFAULT_CALLS } from '../evening/calls.ts';
import { DEFAULT_GRACE } from '../evening/public-phase.ts';
import { MINUTE, type Instant, type LocalTime } from '../time/instant.ts';
import { addDays, instantAt } from '../time/zone.ts';
import { planDays } from './plan-days.ts';
import { PLAN_SCHEMA, type LiveEvening, type Plan, type PlanPerformance } from './plan.ts';
import { ABOUT, BANDS, type Condition, type Rule } from './rule.ts';
import type { ScreenSpot } from './where.ts';

const ZONE = 'Europe/Berlin';
const TONIGHT = '2026-11-20';

/** The instant of a wall-clock time tonight, or `days` later. */
export function at(time: LocalTime, days = 0): Instant {
	return instantAt(addDays(TONIGHT, days), time, ZONE);
}

/** A performance of one interval in a house, by the venue's clock. */
export function performanceAt(house: string, time: LocalTime, days = 0, partMinutes = [60, 55]): Performance {
	return {
		id: `${house}-${days}`,
		house,
		production: 'skerry',
		day: addDays(TONIGHT, days),
		plannedStart: at(time, days),
		partMinutes,
		intervalMinutes: partMinutes.slice(1).map(() => 20),
		estimated: false,
		doorsMinutesBefore: 30,
		lateSeating: { kind: 'interval' },
	};
}

/** A plan of eight days with these performances and rules. */
export function planOf(performances: Performance[], programme: Rule[], languages = ['en']): Plan {
	return {
		schema: PLAN_SCHEMA,
		venue: {
			id: 'harbour',
			name: 'Harbour Arts',
			zone: ZONE,
			languages,
			mark: null,
			address: 'foyer.example',
			levels: [],
			grace: DEFAULT_GRACE,
			calls: [...DEFAULT_CALLS],
			motion: true,
			personAt: {},
			night: 'dim',
		},
		...planDays(TONIGHT, 8, ZONE, null),
		houses: ['main', 'studio', 'loft'].map((id) => ({
			id,
			name: {},
			level: 'ground',
			way: {},
			lateWait: null,
		})),
		companies: [
			{
				id: 'halyard',
				name: 'Halyard',
				accent: '#ffffff',
				logo: null,
				face: 'fraunces',
				head: { name: '', role: {}, portrait: null, signature: null },
				thanks: {},
			},
		],
		productions: [
			{
				id: 'skerry',
				company: 'halyard',
				title: {},
				shortTitle: {},
				warnings: null,
				access: [],
				credits: [],
				picture: null,
			},
		],
		performances: performances.map((performance): PlanPerformance => ({
			id: performance.id,
			house: performance.house,
			production: performance.production,
			day: performance.day,
			lateSeating: performance.lateSeating,
			evening: publicPerformance(performance, NOTHING_HAPPENED),
		})),
		programme,
		layouts: [],
		media: {},
		words: {},
	};
}

export const QUIET: LiveEvening = { performances: [] };

/** The live evening of one performance. */
export function liveOf(performance: Performance, happened: Happened): LiveEvening {
	return { performances: [publicPerformance(performance, happened)] };
}

export function rule(id: string, change: Partial<Rule>): Rule {
	return { id, scene: id, band: 'phase', about: 'venue', when: {}, dwellSeconds: 20, ...change };
}

export function screen(id: string, change: Partial<Placement> = {}): ScreenSpot {
	const placement: Placement = {
		place: 'Main foyer',
		level: 'ground',
		houses: [],
		panelWidthMm: 1_218,
		lowerEdgeMm: 1_800,
		distanceMm: 5_000,
		rotation: 0,
		exit: false,
		doors: false,
		still: false,
		ways: [],
	};
	return { id, placement: { ...placement, ...change } };
}

/** A night as a screen may meet it: some performances, one with any history, and any rules. */
export interface Night {
	plan: Plan;
	live: LiveEvening;
	screen: ScreenSpot;
	/** The planned start of the performance with the history. */
	start: Instant;
}

export function arbitraryNight(): fc.Arbitrary<Night> {
	return fc
		.record({
			evening: arbitraryEvening(),
			others: fc.uniqueArray(fc.constantFrom('studio', 'loft'), { maxLength: 2 }),
			programme: fc.array(arbitraryRule(), { minLength: 1, maxLength: 7 }),
			always: fc.boolean(),
			languages: fc.constantFrom<string[][]>(['en'], ['en', 'de']),
			houses: fc.constantFrom<string[][]>([], ['main'], ['main', 'studio']),
			exit: fc.boolean(),
		})
		.map(({ evening, others, programme, always, languages, houses, exit }) => {
			const { performance, moments } = evening;
			const happened = moments.at(-1)?.happened ?? NOTHING_HAPPENED;
			const rules = programme.map((any, index) => ({ ...any, id: `r${index}`, scene: `r${index}` }));
			const everything = always ? [...rules, rule('always', { band: 'else', dwellSeconds: 60 })] : rules;
			const more = others.flatMap((house) => [
				performanceAt(house, '20:00'),
				performanceAt(house, '19:00', 1),
			]);
			return {
				plan: planOf([performance, ...more], everything, languages),
				live: { performances: [publicPerformance(performance, wholeMinutes(happened))] },
				screen: screen('bar', { houses, exit }),
				start: performance.plannedStart,
			};
		});
}

/** The same evening on whole minutes, so that a test can walk it step by step. */
function wholeMinutes(happened: Happened): Happened {
	const whole = (instant: Instant) => Math.floor(instant / STEP) * STEP;
	return {
		...happened,
		stamps: happened.stamps.map((stamp) => ({ ...stamp, at: whole(stamp.at) })),
		releases: happened.releases.map((release) => ({ ...release, releasedAt: whole(release.releasedAt) })),
		movedStart: happened.movedStart === null ? null : whole(happened.movedStart),
		pauses: happened.pauses.map(({ part, from, to }) => ({ part, from: whole(from), to: whole(to) })),
		halt: happened.halt && { ...happened.halt, at: whole(happened.halt.at) },
	};
}

/** Everything in a generated night happens, and every dwell lasts, for multiples of this. Milliseconds. */
export const STEP = MINUTE;

function arbitraryRule(): fc.Arbitrary<Rule> {
	const minutes = fc.constantFrom(2, 5, 15, 45);
	const when: fc.Arbitrary<Condition> = fc.record(
		{
			phases: fc
				.subarray(
					['before', 'house_open', 'part', 'interval', 'show_down', 'house_clear', 'stopped'] as const,
					{ minLength: 1 },
				)
				.map((phases) => [...phases]),
			withinMinutes: minutes,
			beyondMinutes: minutes,
			late: fc.boolean(),
			called: fc.boolean(),
			part: fc.constantFrom('first' as const, 'later' as const),
			untilMinutesInto: minutes,
		},
		{ requiredKeys: [] },
	);
	return fc.record(
		{
			id: fc.constant('rule'),
			scene: fc.constant('rule'),
			band: fc.oneof(
				{ weight: 3, arbitrary: fc.constant('phase' as const) },
				fc.constantFrom(...BANDS.filter((band) => band !== 'override')),
			),
			about: fc.constantFrom(...ABOUT),
			when,
			dwellSeconds: fc.constantFrom(60, 120, 180),
			joins: fc.constant(true as const),
			only: fc.constantFrom({}, {}, { exit: true }, { levels: ['ground'] }, { devices: ['bar'] }),
		},
		{ requiredKeys: ['id', 'scene', 'band', 'about', 'when', 'dwellSeconds', 'only'] },
	);
}
