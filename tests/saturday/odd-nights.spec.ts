/**
 * Nights that a clock or a calendar makes odd, in the words people read: the two in which the clocks change during a
 * show (fault 12), and the schedules of bad input 33.
 */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { boardContent } from '../../displays/tonights-board/rows.ts';
import { curtainContent } from '../../displays/curtain-countdown/content.ts';
import { intervalContent } from '../../displays/interval-countdown/content.ts';
import { samplePlan } from '../../src/lib/demo/sample-plan.ts';
import { demoVenue } from '../../src/lib/demo/venue.ts';
import { callAt, DEFAULT_CALLS, nextCall } from '../../src/lib/domain/evening/calls.ts';
import {
	NOTHING_HAPPENED,
	type Happened,
	type Performance,
} from '../../src/lib/domain/evening/performance.ts';
import type { PointId } from '../../src/lib/domain/evening/points.ts';
import { publicPerformance } from '../../src/lib/domain/evening/public-evening.ts';
import { decideStamp } from '../../src/lib/domain/evening/stamping.ts';
import { planDays, PLAN_DAYS } from '../../src/lib/domain/programme/plan-days.ts';
import type { LiveEvening, Plan } from '../../src/lib/domain/programme/plan.ts';
import { showingAt } from '../../src/lib/domain/programme/showing.ts';
import { asPlanned } from '../../src/lib/domain/season/prospect.ts';
import { readWhen } from '../../src/lib/domain/season/read-when.ts';
import { clockText } from '../../src/lib/domain/time/clock-text.ts';
import { DAY, MINUTE, SECOND, type Instant, type LocalDate } from '../../src/lib/domain/time/instant.ts';
import { addDays, instantAt } from '../../src/lib/domain/time/zone.ts';
import { firstProgramme, loadManifests } from '../../src/lib/server/manifests.ts';
import { readWords, SHIPPED_WORDS } from '../../src/lib/server/words.ts';
import { voicesOf, type Say } from '../../src/lib/words/words.ts';
import { cardOf } from '../../src/routes/kiosk/[id]/tonight.ts';
import { castOf, sceneInput } from '../../src/routes/screen/player/scene-input.ts';
import { ROOT } from '../support/foyer-server.ts';

/** The evenings before the nights in which London's clocks go forward and back, and when they do. */
const SPRING = { day: '2026-03-28', change: Date.UTC(2026, 2, 29, 1) };
const AUTUMN = { day: '2026-10-24', change: Date.UTC(2026, 9, 25, 1) };

const HOUSES = { sail: 'sail-house', keel: 'keel' } as const;
const PRODUCTIONS = { sail: 'skerry-light', keel: 'ebb' } as const;
type House = keyof typeof HOUSES;

const ALL_SCREENS = demoVenue.screens;
/** Serve one house, and every house. */
const SAIL_LEFT = 'sail-left';
const MAIN_FOYER = 'main-foyer';

let sample: Plan;
let says: { screen: Say; kiosk: Say };

beforeAll(async () => {
	const programme = firstProgramme(await loadManifests(ROOT));
	sample = samplePlan({ pictureUrl: String, programme, words: {} });
	const words = await readWords(SHIPPED_WORDS, null);
	const lack = (what: string): never => {
		throw new Error(what);
	};
	const voice = (...files: Parameters<typeof words.catalogue>): Say =>
		voicesOf(words.catalogue('common', ...files), 'en', lack)('en');
	says = { screen: voice('screen'), kiosk: voice('kiosk', 'screen') };
});

/** A performance as the season has it: `time` is of the venue's clock, up to 29:59 for the night after. */
function plays(house: House, day: LocalDate, time: string, partMinutes = [50, 40]): Performance {
	const when = readWhen({ date: day, start: time }, demoVenue.zone);
	if (!when.ok) throw new Error(when.wrong.code);
	return {
		id: `${house} ${day} ${time}`,
		house: HOUSES[house],
		production: PRODUCTIONS[house],
		day: when.value.day,
		plannedStart: when.value.start,
		partMinutes,
		intervalMinutes: partMinutes.slice(1).map(() => 20),
		estimated: false,
		doorsMinutesBefore: 30,
		lateSeating: { kind: 'interval' },
	};
}

/** An evening after these stamps, each given when it happened. */
function after(performance: Performance, ...stamps: [PointId, Instant][]): Happened {
	return stamps.reduce<Happened>((happened, [point, at]) => {
		const decision = decideStamp(performance, happened, { point, at, source: 'person', by: 'x' }, at);
		if (!decision.ok || decision.value.kind !== 'stamp') throw new Error(`${point} was not stamped`);
		return { ...happened, stamps: [...happened.stamps, decision.value.stamp] };
	}, NOTHING_HAPPENED);
}

/** What a screen and a kiosk of these days read. */
function world(first: LocalDate, performances: Performance[], live: LiveEvening = { performances: [] }) {
	const plan: Plan = {
		...sample,
		venue: { ...sample.venue, languages: ['en'] },
		...planDays(first, PLAN_DAYS, demoVenue.zone, null),
		performances: performances.map((performance) => asPlanned({ performance })),
	};
	const lack = (what: string): never => {
		throw new Error(what);
	};
	function shown(id: string, t: Instant) {
		const screen = ALL_SCREENS.find((one) => one.id === id);
		if (!screen) throw new Error(id);
		const showing = showingAt(plan, live, screen, t);
		if (!showing) throw new Error('The screen is dark.');
		const cast = castOf(plan, showing);
		return { cast, input: sceneInput({ plan, live, screen, codes: null }, cast, t, says.screen, lack) };
	}
	return {
		scene: (id: string, t: Instant) => shown(id, t).cast.scene,
		/** Scene and performance. */
		cast: (id: string, t: Instant) => `${shown(id, t).cast.scene}: ${shown(id, t).cast.performance ?? ''}`,
		board: (id: string, t: Instant): string[] => {
			const { heading, rows } = boardContent(shown(id, t).input);
			const lines = rows.map(({ day, time, title, state }) =>
				[day, time, title, state?.text].filter(Boolean).join(' | '),
			);
			return [heading, ...lines].map((line) => line.replaceAll('\u00a0', ' '));
		},
		interval: (id: string, t: Instant) => {
			const { input } = shown(id, t);
			if (!input.subject) throw new Error('It speaks of nothing.');
			const { count, resumes } = intervalContent(input, input.subject);
			return [count?.figure, count?.unit, resumes?.replaceAll('\u00a0', ' ')].join(' ');
		},
		curtain: (id: string, t: Instant) => {
			const { input } = shown(id, t);
			if (!input.subject) throw new Error('It speaks of nothing.');
			const { count, title } = curtainContent(input, input.subject);
			return `${title}: ${count?.figure ?? ''} ${count?.unit ?? ''}`;
		},
		kiosk: (t: Instant): string[] => {
			const { tonight } = shown(MAIN_FOYER, t).input;
			const reader = { say: says.kiosk, language: 'en', zone: demoVenue.zone, now: t };
			return tonight.map((one) => {
				const { title, start, standing } = cardOf(reader, one);
				return [title, start, ...standing].join(' | ').replaceAll('\u00a0', ' ');
			});
		},
	};
}

describe('[T13] fault 12: the clocks change during a show, and', () => {
	it.each([
		// Up at half past midnight, down at 1.50 by summer time: ten past one comes after ten to two.
		['back', AUTUMN, '24:30', 80, '1.10 am'],
		// Up at ten to midnight, down at ten to one: ten past one is skipped, and is ten past two.
		['forward', SPRING, '23:50', 60, '2.10 am'],
	])(
		'going %s the interval ends when it ends, on screens and kiosks',
		(_way, night, start, downAfter, words) => {
			const late = plays('sail', night.day, start);
			expect(late.day).toBe(night.day);
			const down = late.plannedStart + downAfter * MINUTE;
			expect(down).toBe(night.change - 10 * MINUTE);
			const happened = after(late, ['up_1', late.plannedStart], ['down_1', down]);
			const live = { performances: [publicPerformance(late, happened)] };
			const { interval, kiosk, scene, board } = world(night.day, [late], live);
			for (const gone of [1, 4, 9, 10, 11, 14]) {
				const t = down + gone * MINUTE + SECOND;
				expect(interval(SAIL_LEFT, t), `${gone} min`).toBe(`${20 - gone} minutes Second half at ${words}`);
			}
			expect(kiosk(down + 12 * MINUTE)[0]).toContain(words);
			expect(board(MAIN_FOYER, down + 12 * MINUTE)[1]).toContain(words);
			// A second before the end it still counts, and from the end on it says what to do [T8].
			expect(scene(SAIL_LEFT, down + 20 * MINUTE)).not.toBe('interval-countdown');
		},
	);

	it.each([
		['back', AUTUMN, '25:30+00:00', '1.30 am'],
		['back, in the hour that comes first', AUTUMN, '25:30', '1.30 am'],
		['forward', SPRING, '26:30', '2.30 am'],
	])(
		'going %s the curtain is counted to in real minutes and named by the clock',
		(_way, night, time, words) => {
			const late = plays('sail', night.day, time);
			const { curtain, kiosk, board } = world(night.day, [late]);
			const before = (minutes: number) => late.plannedStart - minutes * MINUTE + SECOND;
			for (const left of [41, 31, 20, 12]) {
				expect(curtain(SAIL_LEFT, before(left))).toMatch(new RegExp(`: ${left} minutes$`));
			}
			expect(kiosk(before(45))[0]).toContain(words);
			expect(board(MAIN_FOYER, before(100))).toEqual(
				expect.arrayContaining([expect.stringContaining(words)]),
			);
		},
	);

	it.each([
		['forward', SPRING],
		['back', AUTUMN],
	])('going %s each call stands on the screens once for each up', (_way, night) => {
		for (const minutesToChange of [-70, -20, -12, -5, 0, 7, 50]) {
			const up = night.change + minutesToChange * MINUTE;
			const late: Performance = { ...plays('sail', night.day, '22:00'), id: 'late', plannedStart: up };
			const { scene } = world(night.day, [late]);
			const runs: number[] = [];
			for (let t = up - 75 * MINUTE; t < up + 75 * MINUTE; t += 20 * SECOND) {
				const isCall = scene(SAIL_LEFT, t) === 'call';
				if (isCall && scene(SAIL_LEFT, t - 20 * SECOND) !== 'call') runs.push((up - t) / MINUTE);
			}
			expect(runs, `up ${minutesToChange} min from the change`).toEqual([15, 10, 5]);
		}
	});

	it('whatever is called, each call stands once for each up and for its minute, in time that passes [T16]', () => {
		const nights = [
			['Europe/London', SPRING.day],
			['Europe/London', AUTUMN.day],
			['Europe/Berlin', '2026-03-28'],
			['Europe/Berlin', '2026-10-24'],
			['America/New_York', '2026-10-31'],
			['Australia/Lord_Howe', '2026-10-03'],
		] as const;
		const calls = fc.uniqueArray(fc.record({ minutes: fc.integer({ min: 1, max: 90 }), bells: fc.nat(5) }), {
			selector: ({ minutes }) => minutes,
			maxLength: 10,
		});
		fc.assert(
			fc.property(
				fc.constantFrom(...nights),
				fc.nat(9 * 60),
				fc.oneof(fc.constant([...DEFAULT_CALLS]), calls),
				([zone, day], minute, settings) => {
					const up = instantAt(day, '20:00', zone) + minute * MINUTE;
					const given: number[] = [];
					let standing = 0;
					const step = 20 * SECOND;
					for (let t = up - 100 * MINUTE; t < up + 100 * MINUTE; t += step) {
						const call = callAt(settings, up, t);
						if (call) standing += step;
						if (call && callAt(settings, up, t - step)?.minutes !== call.minutes) given.push(call.minutes);
						// The one that is next is the next that comes.
						const next = nextCall(settings, up, t);
						if (next) expect(next.at).toBeGreaterThan(t);
					}
					expect(given).toEqual(settings.map(({ minutes }) => minutes).toSorted((a, b) => b - a));
					expect(standing).toBe(settings.length * MINUTE);
				},
			),
			{ numRuns: 150 },
		);
	});

	it('an interval is as long as it is in time that passes, whenever the part ended [T7]', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(SPRING, AUTUMN),
				fc.integer({ min: -150, max: 60 }),
				fc.integer({ min: 1, max: 200 }),
				({ day, change }, upFromChange, ran) => {
					const up = change + upFromChange * MINUTE;
					const performance: Performance = { ...plays('sail', day, '22:00'), plannedStart: up };
					const down = up + ran * MINUTE;
					const { points } = publicPerformance(
						performance,
						after(performance, ['up_1', up], ['down_1', down]),
					);
					const publicAt = points.find(({ id }) => id === 'up_2')?.publicAt ?? 0;
					expect(publicAt - down).toBe(20 * MINUTE);
					// What the clock on the wall shows then, by a calendar of its own.
					const wall = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', timeStyle: 'short' });
					const [hour = '', minute = ''] = wall.format(publicAt).split(':');
					const read = clockText(publicAt, 'Europe/London', 'en').split('\u00a0')[0] ?? '';
					expect(read).toBe(`${Number(hour) % 12 || 12}.${minute}`);
				},
			),
		);
	});
});

describe('[33] the next item is the right one', () => {
	const DAY_OF = '2026-11-20';
	const clock = (time: string, days = 0) => instantAt(addDays(DAY_OF, days), time, demoVenue.zone);

	it('while a show goes on past midnight, and after it has ended there [T13]', () => {
		const late = plays('sail', DAY_OF, '22:45');
		const tomorrow = plays('sail', addDays(DAY_OF, 1), '19:30');
		const happened = after(
			late,
			['up_1', clock('22:45')],
			['down_1', clock('23:40')],
			['up_2', clock('00:02', 1)],
		);
		const running = world(DAY_OF, [late, tomorrow], { performances: [publicPerformance(late, happened)] });
		expect(running.board(MAIN_FOYER, clock('00:20', 1))).toEqual([
			'Tonight',
			'10.45 pm | Skerry Light | Now on stage',
		]);
		expect(running.kiosk(clock('00:20', 1))).toHaveLength(1);
		const ended = after(
			late,
			['up_1', clock('22:45')],
			['down_1', clock('23:40')],
			['up_2', clock('00:02', 1)],
			['down_2', clock('00:44', 1)],
		);
		const over = world(DAY_OF, [late, tomorrow], { performances: [publicPerformance(late, ended)] });
		// Before four it still is that night, and what comes next is the evening of the day on the calendar.
		expect(over.board(MAIN_FOYER, clock('03:00', 1)).slice(1)).toEqual([
			expect.stringMatching(/^Sat 21 Nov \| 7\.30 pm/),
		]);
		expect(over.board(MAIN_FOYER, clock('04:00', 1))).toEqual([
			'Tonight',
			expect.stringMatching(/^7\.30 pm \| /),
		]);
	});

	it('with two houses at once: each screen its own, a shared one both, a kiosk both [T14]', () => {
		const sail = plays('sail', DAY_OF, '19:30');
		const keel = plays('keel', DAY_OF, '19:30');
		const both = world(DAY_OF, [sail, keel]);
		const before = clock('19:08');
		expect(both.cast(SAIL_LEFT, before)).toBe(`curtain-countdown: ${sail.id}`);
		const seen = new Set<string>();
		for (let t = before; t < before + MINUTE; t += SECOND) seen.add(both.cast(MAIN_FOYER, t));
		expect([...seen].some((cast) => cast.endsWith(sail.id))).toBe(true);
		expect([...seen].some((cast) => cast.endsWith(keel.id))).toBe(true);
		expect(both.board(MAIN_FOYER, clock('18:00'))).toHaveLength(3);
		expect(both.kiosk(before)).toHaveLength(2);
		// One runs and one is late: the next start is that of the other house.
		const live = { performances: [publicPerformance(sail, after(sail, ['up_1', clock('19:31')]))] };
		const next = world(DAY_OF, [sail, keel], live);
		const [running, waiting] = next.kiosk(clock('19:33'));
		expect(running).toContain('Started at 7.31 pm');
		expect(waiting).not.toContain('Started');
	});

	it('at 25:30, which is of the night that its date begins', () => {
		const early = plays('sail', DAY_OF, '19:30');
		const late = plays('keel', DAY_OF, '25:30');
		expect(late).toMatchObject({ day: DAY_OF, plannedStart: clock('01:30', 1) });
		const { board, kiosk, curtain } = world(DAY_OF, [early, late]);
		expect(board(MAIN_FOYER, clock('18:00'))).toEqual([
			'Tonight',
			expect.stringMatching(/^7\.30 pm \| /),
			expect.stringMatching(/^1\.30 am \| /),
		]);
		// Past midnight it still is tonight's, and the next.
		expect(kiosk(clock('00:30', 1)).at(-1)).toContain('1.30 am');
		expect(curtain('lower-foyer', clock('01:10', 1))).toMatch(/: 20 minutes$/);
		expect(late.plannedStart - early.plannedStart).toBeLessThan(DAY);
	});

	it('and a leap second is none: it is refused with its name', () => {
		const read = (start: string) => readWhen({ date: '2016-12-31', start }, demoVenue.zone);
		expect(read('23:59:60')).toMatchObject({ ok: false, wrong: { field: 'start', code: 'leap-second' } });
		expect(read('24:00')).toMatchObject({
			ok: true,
			value: { day: '2016-12-31', start: Date.UTC(2017, 0, 1) },
		});
	});
});
