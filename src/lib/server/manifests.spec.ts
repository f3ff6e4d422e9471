import { beforeAll, describe, expect, it } from 'vitest';
import { stamped } from '../domain/evening/evening.arbitrary.ts';
import {
	NOTHING_HAPPENED,
	type Halt,
	type Happened,
	type Performance,
	type Release,
} from '../domain/evening/performance.ts';
import { publicPerformance } from '../domain/evening/public-evening.ts';
import { at, performanceAt, planOf, screen } from '../domain/programme/plan.arbitrary.ts';
import type { LiveEvening } from '../domain/programme/plan.ts';
import type { Rule } from '../domain/programme/rule.ts';
import { showingAt } from '../domain/programme/showing.ts';
import { SECOND, type LocalTime } from '../domain/time/instant.ts';
import { firstProgramme, loadManifests } from './manifests.ts';

const main = performanceAt('main', '19:00');
const studio = performanceAt('studio', '19:30');

let rules: Rule[] = [];
beforeAll(async () => {
	rules = firstProgramme(await loadManifests(process.cwd()));
});

const running = stamped(main, NOTHING_HAPPENED, 'up_1', at('19:00'))!.happened;

function halted(kind: Halt['kind'], time: LocalTime): Happened {
	return { ...running, halt: { kind, at: at(time) } };
}

function late(time: LocalTime | null): Happened {
	const release: Release = {
		point: 'up_1',
		wording: 'technical',
		at: time === null ? null : at(time),
		releasedAt: at('18:50'),
	};
	return { ...NOTHING_HAPPENED, releases: [release] };
}

/** What comes by in the two minutes from `time` on, where people of both houses pass: `scene house`, in any order. */
function seen(time: LocalTime, happened: Happened, placement: { doors?: boolean; exit?: boolean } = {}) {
	return seenOf([[main, happened]], time, { houses: ['main', 'studio'], ...placement });
}

function seenOf(
	news: [Performance, Happened][],
	time: LocalTime,
	placement: { houses: string[]; doors?: boolean; exit?: boolean },
) {
	const plan = planOf([main, studio], rules);
	const live: LiveEvening = { performances: news.map(([one, happened]) => publicPerformance(one, happened)) };
	const found = new Set<string>();
	for (let second = 0; second < 120; second++) {
		const showing = showingAt(plan, live, screen('wall', placement), at(time) + second * SECOND);
		if (showing) found.add(`${showing.candidate.rule.scene} ${showing.candidate.performance ?? ''}`.trim());
	}
	return [...found].sort();
}

describe('the programme a venue starts with, where people of several houses pass', () => {
	it('[S4][T14] shows the stop of one house beside the last calls of the other, and neither hides the other', () => {
		expect(seen('19:27', halted('stopped', '19:10'))).toEqual([
			'show-stop main-0',
			'take-your-seats studio-0',
		]);
		expect(seen('19:27', halted('abandoned', '19:10'))).toEqual([
			'show-stop main-0',
			'take-your-seats studio-0',
		]);
	});

	it('[S4][T14] shows a late start, with a time and without one, beside the last calls of the other', () => {
		expect(seen('19:27', late('19:50'))).toEqual(['running-late main-0', 'take-your-seats studio-0']);
		expect(seen('19:27', late(null))).toEqual(['hold main-0', 'take-your-seats studio-0']);
	});

	it('[S4][T14] gives the wall to nothing that only joins: between calls all of the phase takes turns', () => {
		expect(seen('19:21', halted('stopped', '19:10'))).toEqual([
			'curtain-countdown studio-0',
			'show-stop main-0',
			'tonights-board',
			'where-to-go',
		]);
	});

	it('[S4] stands alone on the screens of the house itself, above last calls', () => {
		const alone = (happened: Happened, time: LocalTime) =>
			seenOf([[main, happened]], time, { houses: ['main'] });
		expect(alone(halted('stopped', '19:10'), '19:27')).toEqual(['show-stop main-0']);
		expect(alone(late('19:50'), '19:40')).toEqual(['running-late main-0']);
		expect(alone(late(null), '18:58')).toEqual(['hold main-0']);
	});
});

describe('a show that is stopped and never resumed or abandoned', () => {
	it('[T12][T18] leaves the walls when it would have been over, without thanks, to what comes next', () => {
		const on = { houses: ['main'], doors: true, exit: true };
		const stopped: [Performance, Happened][] = [[main, halted('stopped', '19:10')]];
		// Planned clear at 21:30, and an hour of grace.
		expect(seenOf(stopped, '22:27', on)).toEqual(['show-stop main-0']);
		expect(seenOf(stopped, '22:30', on)).toEqual(['tonights-board']);
		for (const time of ['20:15', '21:16', '21:31', '22:31', '23:30']) {
			expect(seenOf(stopped, time, on)).not.toContain('thank-you main-0');
		}
	});

	it('[T14][T18] leaves them as soon as the next in its house opens its doors', () => {
		const next = { ...performanceAt('main', '22:00'), id: 'next' };
		const opened = stamped(next, NOTHING_HAPPENED, 'house_open', at('21:35'))!.happened;
		const plan = planOf([main, next], rules);
		const live = {
			performances: [publicPerformance(main, halted('stopped', '19:10')), publicPerformance(next, opened)],
		};
		const shown = (time: LocalTime) =>
			showingAt(plan, live, screen('wall', { houses: ['main'] }), at(time))?.candidate;
		expect(shown('21:34')).toMatchObject({ performance: 'main-0', rule: { scene: 'show-stop' } });
		expect(shown('21:35')).toMatchObject({ performance: 'next', rule: { scene: 'curtain-countdown' } });
	});
});

describe('a screen beside the doors of two houses', () => {
	const doors = { doors: true };

	it('[T11][T14] shows the latecomers of one and what the other has to say', () => {
		expect(seen('19:16', running, doors)).toEqual([
			'curtain-countdown studio-0',
			'late-seating main-0',
			'tonights-board',
			'where-to-go',
		]);
	});

	it('[T11][S4] keeps its late seating beside the last calls of the other', () => {
		expect(seen('19:27', running, doors)).toEqual(['late-seating main-0', 'take-your-seats studio-0']);
	});

	it('[F1][T14] thanks the people of one while the other plays', () => {
		const over = stamped(main, running, 'down_2', at('21:00'))!.happened;
		const plays = stamped(studio, NOTHING_HAPPENED, 'up_1', at('20:30'))!.happened;
		const out = { houses: ['main', 'studio'], doors: true, exit: true };
		const both = seenOf(
			[
				[main, over],
				[studio, plays],
			],
			'21:05',
			out,
		);
		expect(both).toEqual(['late-seating studio-0', 'thank-you main-0', 'tonights-board']);
	});

	it('[T11][S4] of one house stands alone there', () => {
		expect(seenOf([[main, running]], '19:16', { houses: ['main'], doors: true })).toEqual([
			'late-seating main-0',
		]);
	});
});
