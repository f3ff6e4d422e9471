import { describe, expect, it } from 'vitest';
import { liveEvening, playedUntil, type Happening } from '$lib/demo/evening.ts';
import { sampleInstant } from '$lib/demo/sample-plan.ts';
import { script, SCRIPT_FROM, SCRIPT_TO } from '$lib/demo/script.ts';
import type { LiveEvening } from '$lib/domain/programme/plan.ts';
import { showingAt } from '$lib/domain/programme/showing.ts';
import type { ScreenSpot } from '$lib/domain/programme/where.ts';
import { MINUTE, SECOND, type Instant, type LocalTime } from '$lib/domain/time/instant.ts';
import { localTime } from '$lib/domain/time/zone.ts';
import { plan, screens } from './sample.ts';

/** No dwell is shorter. */
const STEP = 10 * SECOND;

function wall(id: string, change: Partial<ScreenSpot['placement']> = {}): ScreenSpot {
	const found = screens.find((screen) => screen.id === id)!;
	return { ...found, placement: { ...found.placement, ...change } };
}

/** The scenes of a minute, or longer, each with the house it speaks of. */
function standing(screen: ScreenSpot, live: LiveEvening, from: Instant, length = MINUTE): string[] {
	const seen = new Set<string>();
	for (let t = from; t < from + length; t += STEP) {
		const { rule, performance } = showingAt(plan, live, screen, t)!.candidate;
		seen.add(performance === null ? rule.scene : `${rule.scene} ${performance.replace(/-\d{4}-.*/, '')}`);
	}
	return [...seen].sort();
}

/** What stands on the wall through the evening, minute by minute as news comes: each change with its time. */
function through(screen: ScreenSpot, happenings: readonly Happening[]): string[] {
	const changes: string[] = [];
	for (let at = sampleInstant(SCRIPT_FROM); at < sampleInstant(SCRIPT_TO); at += MINUTE) {
		const shown = standing(screen, liveEvening(playedUntil(happenings, at)), at).join(' + ');
		if (!changes.at(-1)?.endsWith(` ${shown}`)) changes.push(`${localTime(at, plan.venue.zone)} ${shown}`);
	}
	return changes;
}

function at(time: LocalTime, screen: ScreenSpot, happenings: readonly Happening[] = script): string[] {
	const now = sampleInstant(time);
	return standing(screen, liveEvening(playedUntil(happenings, now)), now);
}

describe('one evening on the walls', () => {
	it('[S4][T7][T11][T16] beside the doors of a house that starts late, one scene at a time', () => {
		expect(through(wall('sail-left'), script)).toEqual([
			'18:10 cast-and-credits sail-house + coming-up sail-house + tonights-board + welcome',
			'18:30 cast-and-credits sail-house + coming-up sail-house + tonights-board',
			'18:45 curtain-countdown sail-house',
			'19:15 call sail-house',
			'19:16 curtain-countdown sail-house',
			'19:20 call sail-house',
			'19:21 curtain-countdown sail-house',
			'19:23 running-late sail-house',
			'19:37 take-your-seats sail-house',
			'19:41 late-seating sail-house',
			'20:31 interval-countdown sail-house',
			'20:36 call sail-house',
			'20:37 interval-countdown sail-house',
			'20:41 call sail-house',
			'20:42 interval-countdown sail-house',
			'20:46 call sail-house',
			'20:47 interval-countdown sail-house',
			'20:48 take-your-seats sail-house',
			'20:52 late-seating sail-house',
			'21:32 interval-countdown sail-house',
			'21:37 call sail-house',
			'21:38 interval-countdown sail-house',
			'21:42 call sail-house',
			'21:43 interval-countdown sail-house',
			'21:44 take-your-seats sail-house',
			'21:48 late-seating sail-house',
			'22:33 coming-up sail-house + tonights-board',
		]);
	});

	it('[S4][F1] at the exit of one house, the thanks and no late seating', () => {
		expect(through(wall('upper-foyer'), script)).toEqual([
			'18:10 access-tonight + cast-and-credits loft + coming-up loft + tonights-board',
			'18:15 curtain-countdown loft',
			'18:45 call loft',
			'18:46 curtain-countdown loft',
			'18:50 call loft',
			'18:51 curtain-countdown loft',
			'18:55 call loft',
			'18:56 curtain-countdown loft',
			'18:57 take-your-seats loft',
			'19:01 coming-up loft + tonights-board',
			'19:36 interval-countdown loft',
			'19:41 call loft',
			'19:42 interval-countdown loft',
			'19:46 call loft',
			'19:47 interval-countdown loft',
			'19:48 take-your-seats loft',
			'19:52 second-half loft',
			'20:00 coming-up loft + tonights-board',
			'20:22 thank-you loft',
			'20:38 coming-up loft + tonights-board',
		]);
	});

	it.each([
		['18:05', 'access-tonight + tonights-board + where-to-go'],
		['18:30', 'curtain-countdown loft + tonights-board + where-to-go'],
		['18:47', 'curtain-countdown loft + curtain-countdown sail-house + tonights-board + where-to-go'],
		['18:50', 'call loft'],
		['18:58', 'take-your-seats loft'],
		['19:05', 'curtain-countdown sail-house + tonights-board + where-to-go'],
		['19:15', 'call sail-house'],
		['19:24', 'running-late sail-house + tonights-board + where-to-go'],
		['19:25', 'call sail-house + running-late sail-house'],
		['19:38', 'take-your-seats sail-house'],
		['19:44', 'interval-countdown loft + tonights-board'],
		['19:55', 'second-half loft + tonights-board'],
		['20:00', 'tonights-board + where-to-go'],
		['20:24', 'curtain-countdown keel + tonights-board + where-to-go'],
		['20:50', 'call keel + take-your-seats sail-house'],
		['22:40', 'coming-up keel + coming-up loft + coming-up sail-house + tonights-board'],
		['02:10', 'venue-closed'],
	])('[S4][T14] in a foyer of several houses at %s: %s', (time, scenes) => {
		expect(at(time, wall('main-foyer')).join(' + ')).toBe(scenes);
	});

	it('has the afternoon for what is on, what is coming and who is in it', () => {
		const live = liveEvening([]);
		const round = (time: LocalTime) => standing(wall('main-foyer'), live, sampleInstant(time), 3 * MINUTE);
		const always = ['coming-up keel', 'coming-up loft', 'coming-up sail-house', 'tonights-board', 'welcome'];
		expect(round('16:00')).toEqual(['access-tonight', ...always]);
		expect(round('17:40')).toEqual([
			'access-tonight',
			'cast-and-credits loft',
			'cast-and-credits sail-house',
			...always,
		]);
	});

	it('[T14][F1] at an exit of several houses the thanks of one take turns with what the others have to say', () => {
		const exit = wall('quay-exit');
		expect(at('20:24', exit)).toEqual([
			'curtain-countdown keel',
			'thank-you loft',
			'tonights-board',
			'where-to-go',
		]);
		expect(at('22:40', exit)).toEqual(['thank-you sail-house', 'tonights-board']);
		expect(at('22:48', exit)).toEqual(['thank-you keel', 'thank-you sail-house', 'tonights-board']);
	});

	it('[T11][T14] beside the doors of two houses the latecomers of one take turns with the calls of the other', () => {
		const doors = wall('sail-left', { houses: ['sail-house', 'loft'] });
		expect(at('19:46', doors)).toEqual(['call loft', 'late-seating sail-house']);
		expect(at('20:00', doors)).toEqual(['late-seating loft', 'late-seating sail-house', 'tonights-board']);
	});

	it('[T18] without any news the doors go from the call to a late seating, and from that to the next day', () => {
		expect(through(wall('sail-left'), [])).toEqual([
			'18:10 cast-and-credits sail-house + coming-up sail-house + tonights-board + welcome',
			'18:30 cast-and-credits sail-house + coming-up sail-house + tonights-board',
			'18:45 curtain-countdown sail-house',
			'19:15 call sail-house',
			'19:16 curtain-countdown sail-house',
			'19:20 call sail-house',
			'19:21 curtain-countdown sail-house',
			'19:25 call sail-house',
			'19:26 curtain-countdown sail-house',
			'19:27 take-your-seats sail-house',
			'19:40 late-seating sail-house',
			'22:35 coming-up sail-house + tonights-board',
		]);
	});

	it('[T7][S4] a hold nobody has released is not known on any wall', () => {
		const hold: Happening = { at: '19:20', house: 'sail-house', hold: 'Lift', newTime: '19:40' };
		const doors = wall('sail-left');
		for (const time of ['19:20', '19:24', '19:25', '19:29', '19:39'])
			expect(at(time, doors, [hold])).toEqual(at(time, doors, []));
		expect(at('19:29', doors, [hold])).toEqual(['take-your-seats sail-house']);
	});

	it('[T7][S4] lateness without a time stands alone at its house, and takes turns where several houses pass', () => {
		const untimed: Happening = { at: '19:22', house: 'sail-house', release: 'weather', newTime: null };
		const timed: Happening = { ...untimed, at: '19:30', newTime: '19:50' };
		for (const time of ['19:22', '19:29'] as const) {
			expect(at(time, wall('sail-left'), [untimed])).toEqual(['hold sail-house']);
			expect(at(time, wall('main-foyer'), [untimed])).toContain('hold sail-house');
			expect(at(time, wall('main-foyer'), [untimed])).toContain('tonights-board');
		}
		expect(at('19:31', wall('sail-left'), [untimed, timed])).toEqual(['running-late sail-house']);
	});

	it('[T3][S4] a cancelled performance stands at its house until an hour after its start, and takes turns in the foyer', () => {
		const cancelled: Happening = { at: '18:20', house: 'sail-house', halt: 'cancelled' };
		expect(at('18:20', wall('sail-left'), [cancelled])).toEqual(['cancelled sail-house']);
		expect(at('20:29', wall('sail-left'), [cancelled])).toEqual(['cancelled sail-house']);
		expect(at('20:30', wall('sail-left'), [cancelled])).not.toContain('cancelled sail-house');
		expect(at('18:50', wall('main-foyer'), [cancelled])).toEqual(['call loft']);
		expect(at('18:52', wall('main-foyer'), [cancelled])).toEqual([
			'cancelled sail-house',
			'curtain-countdown loft',
			'tonights-board',
			'where-to-go',
		]);
	});

	it('[T12][S4] a show that is stopped or given up lets nobody in', () => {
		const halted: Happening[] = [
			{ at: '19:31', house: 'sail-house', stamp: 'up_1' },
			{ at: '19:50', house: 'sail-house', halt: 'stopped' },
			{ at: '19:58', house: 'sail-house', halt: 'abandoned' },
		];
		const scenes = ['19:49', '19:50', '19:58'].flatMap((time) => at(time, wall('sail-left'), halted));
		expect(scenes).toEqual(['late-seating sail-house', 'show-stop sail-house', 'show-stop sail-house']);
		expect(at('19:55', wall('main-foyer'), halted)).toEqual(['show-stop sail-house', 'tonights-board']);
	});
});
