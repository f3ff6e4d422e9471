import { describe, expect, it } from 'vitest';
import { addDays } from '../time/zone.ts';
import { planDays } from './plan-days.ts';
import { NOTHING_HAPPENED } from '../evening/performance.ts';
import { opensAt } from './opening.ts';
import { at, liveOf, performanceAt, planOf, QUIET, rule, screen } from './plan.arbitrary.ts';
import type { Layout } from './layout.ts';
import type { Override, Plan } from './plan.ts';
import { showingAt, wallAt } from './showing.ts';

const main = performanceAt('main', '19:30');
const bar = screen('bar');
const board = rule('board', { band: 'else' });
const next = rule('next', { band: 'else', slot: 'side' });
const line = rule('line', { band: 'else', slot: 'strip' });
const seats = rule('seats', {
	band: 'last-calls',
	about: 'performance',
	when: { phases: ['before', 'house_open'], withinMinutes: 3 },
});

function divided(layout: Layout, rules = [board, next, line, seats]): Plan {
	return { ...planOf([main], rules), layouts: [{ id: 'l', layout, only: { devices: ['bar'] } }] };
}

function scenesAt(plan: Plan, time: string, on = bar) {
	const { layout, slots } = wallAt(plan, QUIET, on, at(time));
	return [
		layout,
		slots.main?.candidate.rule.id,
		slots.side?.candidate.rule.id,
		slots.strip?.candidate.rule.id,
	];
}

describe('a divided wall', () => {
	it('[S3] has a scene in each slot of its layout, on the screens the layout is for', () => {
		expect(scenesAt(divided('split'), '17:00')).toEqual(['split', 'board', 'next', undefined]);
		expect(scenesAt(divided('stack'), '17:00')).toEqual(['stack', 'board', 'next', undefined]);
		expect(scenesAt(divided('strip'), '17:00')).toEqual(['strip', 'board', undefined, 'line']);
		expect(scenesAt(divided('split'), '17:00', screen('door'))).toEqual([
			'full',
			'board',
			undefined,
			undefined,
		]);
	});

	it('[S4] is whole for what is urgent', () => {
		expect(scenesAt(divided('split'), '19:28')).toEqual(['full', 'seats', undefined, undefined]);
	});

	it('is whole where nothing stands beside', () => {
		expect(scenesAt(divided('split', [board]), '17:00')).toEqual(['full', 'board', undefined, undefined]);
	});

	it('[S3] is divided in the phases named only, and tells when it may change', () => {
		const plan: Plan = {
			...planOf([main], [board, next]),
			layouts: [{ id: 'l', layout: 'split', phases: ['before'] }],
		};
		expect(wallAt(plan, QUIET, bar, at('19:00')).layout).toBe('split');
		// Presumed ten minutes past the start, because nobody stamps [T18].
		expect(wallAt(plan, QUIET, bar, at('19:41')).layout).toBe('full');
		expect(wallAt(plan, QUIET, bar, at('19:09')).until).toBe(at('19:10'));
	});
});

describe('the light of a wall', () => {
	const closed = rule('closed', { band: 'phase', open: false });
	const hours = { from: '10:00', to: '23:00' };
	const opening = { 1: null, 2: hours, 3: hours, 4: hours, 5: hours, 6: hours, 7: null } as const;

	/** The sample night is a Friday. */
	function venue(night: Plan['venue']['night'], performances = [main]): Plan {
		const plan = planOf(performances, [board, closed, seats]);
		return {
			...plan,
			...planDays('2026-11-20', 8, plan.venue.zone, opening),
			venue: { ...plan.venue, night },
		};
	}
	const shown = (plan: Plan, time: string, days = 0) => {
		const wall = wallAt(plan, QUIET, bar, at(time, days));
		return [wall.light, wall.slots.main?.candidate.rule.id];
	};

	it('[S9] is dimmed or dark outside the venue’s hours, and shows only what is made for that', () => {
		expect(shown(venue('dim'), '09:59')).toEqual(['dim', 'closed']);
		expect(shown(venue('dim'), '10:00')).toEqual(['lit', 'board']);
		expect(shown(venue('dark'), '09:59')).toEqual(['dark', undefined]);
		expect(shown(venue('lit'), '09:59')).toEqual(['lit', 'closed']);
		expect(wallAt(venue('dark'), QUIET, bar, at('09:00')).until).toBe(at('10:00'));
	});

	it('[S9] stays on for a performance that plays outside them, from an hour before its doors until it is clear', () => {
		const late = venue('dark', [performanceAt('main', '23:30')]);
		expect(shown(late, '23:10')).toEqual(['lit', 'board']);
		// Presumed clear at 02:00 + 15 and 60 minutes: nobody stamps [T18].
		expect(shown(late, '03:30', 1)).toEqual(['dark', undefined]);
		const monday = venue('dark', [performanceAt('main', '19:30', 3)]);
		expect(shown(monday, '17:59', 3)).toEqual(['dark', undefined]);
		expect(shown(monday, '18:00', 3)).toEqual(['lit', 'board']);
	});

	it('[S4][S9] never hides what is urgent', () => {
		const dark = venue('dark', []);
		const urgent = { ...dark, programme: [...dark.programme, rule('alarm', { band: 'emergency' })] };
		expect(shown(urgent, '05:00')).toEqual(['lit', 'alarm']);
	});
});

describe('an override', () => {
	const over: Override = {
		id: 'o1',
		scene: 'notice',
		performance: null,
		content: { kind: 'notice', title: { en: 'The bar is closed' }, body: {} },
		only: { levels: ['ground'] },
		from: at('19:00'),
		until: at('19:20'),
	};
	const live = { ...QUIET, overrides: [over] };
	const plan = planOf(
		[main],
		[board, seats, rule('stop', { band: 'stop-or-hold', when: { phases: ['stopped'] } })],
	);
	const shown = (time: string, on = bar) => showingAt(plan, live, on, at(time))?.candidate.rule.scene;

	it('[S4] stands between stop and last calls, on its screens, and ends by itself', () => {
		expect(shown('18:59')).toBe('board');
		expect(shown('19:00')).toBe('notice');
		expect(shown('19:19')).toBe('notice');
		expect(shown('19:20')).toBe('board');
		expect(shown('19:10', screen('up', { level: 'upper' }))).toBe('board');
		expect(showingAt(plan, live, bar, at('19:10'))?.until).toBe(at('19:20'));
		const till = { ...QUIET, overrides: [{ ...over, until: at('19:40') }] };
		expect(showingAt(plan, till, bar, at('19:28'))?.candidate.rule.scene).toBe('notice');
	});
});

describe('an override about a performance', () => {
	it('[S4][T7] says nothing that is not so: it stands in the phases its scene speaks of', () => {
		const thanks = rule('thanks', {
			about: 'performance',
			when: { phases: ['show_down'] },
			only: { exit: true },
		});
		const plan = planOf([main], [board, thanks]);
		const put = { scene: 'thanks', content: null, only: null, from: at('19:00'), until: at('23:00') };
		const live = { ...QUIET, overrides: [{ ...put, id: 'o', performance: main.id }] };
		const shown = (time: string) => showingAt(plan, live, bar, at(time))?.candidate.rule.scene;
		// Presumed over a quarter of an hour past its planned end, 21:45 [T18].
		expect([shown('19:10'), shown('21:59'), shown('22:01')]).toEqual(['board', 'board', 'thanks']);
	});
});

describe('an override and what outranks it', () => {
	it('[S4] gives way to a stop at once and comes back after it, and an emergency stands above both', () => {
		const stop = rule('stop', { band: 'stop-or-hold', about: 'performance', when: { phases: ['stopped'] } });
		const alarm = rule('alarm', { band: 'emergency', when: { phases: ['stopped'] } });
		const put = { scene: 'notice', performance: null, content: null, only: null };
		const overrides: Override[] = [{ ...put, id: 'o1', from: at('19:00'), until: at('21:00') }];
		const shown = (rules: Parameters<typeof rule>[1][], halted: boolean) => {
			const names = ['stop', 'alarm'];
			const plan = planOf([main], [board, ...rules.map((one, index) => rule(names[index] ?? '', one))]);
			const halt = halted ? { kind: 'stopped' as const, at: at('20:00') } : null;
			const live = { ...liveOf(main, { ...NOTHING_HAPPENED, halt }), overrides };
			return showingAt(plan, live, bar, at('20:01'))?.candidate.rule.scene;
		};
		expect(shown([stop], false)).toBe('notice');
		expect(shown([stop], true)).toBe('stop');
		expect(shown([stop, alarm], true)).toBe('alarm');
	});
});

describe('a rule for some days', () => {
	it('[S3] hangs on its venue days, both included, also past midnight', () => {
		const from = addDays('2026-11-20', 1);
		const plan = planOf([], [board, rule('gala', { dates: { from, to: from } })]);
		const shown = (time: string, days: number) =>
			showingAt(plan, QUIET, bar, at(time, days))?.candidate.rule.id;
		expect([shown('20:00', 0), shown('04:00', 1), shown('03:59', 2), shown('04:00', 2)]).toEqual([
			'board',
			'gala',
			'gala',
			'board',
		]);
	});
});

describe('a rule that joins', () => {
	const joining = rule('joining', { joins: true });
	const plan = planOf(
		[main],
		[joining, rule('doors', { when: { phases: ['before'], withinMinutes: 30 } }), board, seats],
	);
	const shown = (time: string, elapsedMs = 0) =>
		showingAt(plan, QUIET, bar, at(time) + elapsedMs)?.candidate.rule.id;

	it('[S3] takes its turn with what stands in its band, and leaves the slot to the next band where nothing does', () => {
		expect([shown('18:00'), shown('18:00', 20_000)]).toEqual(['board', 'board']);
		expect([shown('19:00'), shown('19:00', 20_000), shown('19:00', 40_000)]).toEqual([
			'joining',
			'doors',
			'joining',
		]);
	});

	it('[S9] keeps no dark wall lit', () => {
		const alarm = rule('alarm', { band: 'emergency', joins: true });
		const dark = planOf([], [alarm]);
		const hours = { 1: null, 2: null, 3: null, 4: null, 5: null, 6: null, 7: null };
		const closed = { ...dark, ...planDays('2026-11-20', 8, dark.venue.zone, hours) };
		const night: Plan = { ...closed, venue: { ...closed.venue, night: 'dark' } };
		expect(wallAt(night, QUIET, bar, at('12:00')).light).toBe('dark');
	});
});

describe('a rule about what is coming', () => {
	const coming = rule('coming', { about: 'coming', band: 'else' });
	const studio = { ...performanceAt('studio', '20:00', 2), production: 'other' };
	const turns = (plan: Plan, on = bar) =>
		[0, 20, 40].map((seconds) => {
			const showing = showingAt(plan, QUIET, on, at('12:00') + seconds * 1000);
			return showing?.candidate.performance;
		});

	it('[S3] has a turn for each production after tonight, by its next performance', () => {
		const plan = planOf(
			[main, performanceAt('main', '19:30', 1), studio, performanceAt('main', '19:30', 3)],
			[coming],
		);
		expect(turns(plan)).toEqual(['main-1', 'studio-2', 'main-1']);
		expect(turns(plan, screen('door', { houses: ['studio'] }))).toEqual(['studio-2', 'studio-2', 'studio-2']);
	});

	it('[S3] passes over what is cancelled, and has no turn where nothing comes', () => {
		const next = performanceAt('main', '19:30', 1);
		const plan = planOf([main, next, performanceAt('main', '19:30', 2)], [coming]);
		const cancelled = liveOf(next, { ...NOTHING_HAPPENED, halt: { kind: 'cancelled', at: at('10:00') } });
		expect(showingAt(plan, cancelled, bar, at('12:00'))?.candidate.performance).toBe('main-2');
		expect(showingAt(planOf([main], [coming]), QUIET, bar, at('12:00'))).toBeNull();
	});

	it('[S3] stands only while its condition is true of something tonight', () => {
		const when = { phases: ['before' as const], withinMinutes: 30 };
		const plan = planOf([main, performanceAt('main', '19:30', 1)], [{ ...coming, when }]);
		expect(showingAt(plan, QUIET, bar, at('18:00'))).toBeNull();
		expect(showingAt(plan, QUIET, bar, at('19:00'))?.candidate.performance).toBe('main-1');
	});
});

describe('the next opening', () => {
	const hours = { from: '10:00', to: '23:00' };
	const opening = { 1: null, 2: hours, 3: hours, 4: hours, 5: hours, 6: hours, 7: null } as const;
	const venue = (performances = [main]): Plan => {
		const plan = planOf(performances, [board]);
		return { ...plan, ...planDays('2026-11-20', 8, plan.venue.zone, opening) };
	};

	it('is that of the hours, or of what plays outside them, and none while it is open', () => {
		const plan = venue([main, performanceAt('main', '19:30', 2)]);
		expect(opensAt(plan, QUIET, [], at('09:00'))).toBe(at('10:00'));
		expect(opensAt(plan, QUIET, [], at('12:00'))).toBeNull();
		expect(opensAt(plan, QUIET, [], at('23:30'))).toBe(at('10:00', 1));
		// Closed on Sunday, but for a performance: an hour before its doors at seven.
		expect(opensAt(plan, QUIET, [], at('23:30', 1))).toBe(at('18:00', 2));
		expect(opensAt(plan, QUIET, ['studio'], at('23:30', 1))).toBe(at('10:00', 4));
	});

	it('[S2] is not known past the end of the plan', () => {
		expect(opensAt(venue(), QUIET, [], at('23:30', 7))).toBeNull();
	});
});
