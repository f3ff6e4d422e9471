import { describe, expect, it } from 'vitest';
import { SECOND } from '../time/instant.ts';
import { agrees, paintedWall, scenesOf } from './painted-wall.ts';
import { at, performanceAt, planOf, QUIET, rule, screen } from './plan.arbitrary.ts';
import type { Plan } from './plan.ts';
import { wallAt } from './showing.ts';

const bar = screen('bar');
const seats = rule('seats', { band: 'last-calls', about: 'performance', when: { withinMinutes: 3 } });
const plan: Plan = {
	...planOf(
		[performanceAt('main', '19:30')],
		[seats, rule('board', { band: 'else' }), rule('next', { band: 'else', slot: 'side' })],
	),
	layouts: [{ id: 'l', layout: 'split' }],
};
const board = { scene: 'board', performance: null, beside: 'next' };
const taking = { scene: 'seats', performance: 'main-0', beside: null };
const flip = at('19:27');

describe('[S7] what was painted against what the plan says', () => {
	it('agrees slot by slot, and with either side of a flip for as long as word of it may take', () => {
		expect(scenesOf(wallAt(plan, QUIET, bar, flip - 1))).toEqual(board);
		expect(agrees(board, plan, QUIET, bar, flip - 1)).toBe(true);
		expect(agrees(taking, plan, QUIET, bar, flip - 1)).toBe(false);
		expect(agrees(board, plan, QUIET, bar, flip + 4 * SECOND)).toBe(true);
		expect(agrees(board, plan, QUIET, bar, flip + 6 * SECOND)).toBe(false);
		expect(agrees(taking, plan, QUIET, bar, flip + 6 * SECOND)).toBe(true);
		expect(agrees({ ...board, beside: null }, plan, QUIET, bar, flip - 1)).toBe(false);
	});

	it('is nothing on a dark wall', () => {
		const over = plan.ends + 6 * SECOND;
		expect(agrees({ scene: null, performance: null, beside: null }, plan, QUIET, bar, over)).toBe(true);
		expect(agrees(board, plan, QUIET, bar, over)).toBe(false);
	});
});

describe('what was painted, to be drawn again', () => {
	it('is the wall of the plan where they agree, with its language and its turn', () => {
		expect(paintedWall(board, plan, QUIET, bar, flip - 1)).toEqual(wallAt(plan, QUIET, bar, flip - 1));
	});

	it('is put together from its scenes where they do not, each in its slot', () => {
		const wall = paintedWall(board, plan, QUIET, bar, flip + 1);
		expect([wall.layout, scenesOf(wall)]).toEqual(['split', board]);
		const put = {
			id: 'o',
			scene: 'notice',
			performance: null,
			content: { kind: 'notice' as const, title: { en: 'The bar is closed' }, body: {} },
			only: null,
			from: 0,
			until: 1,
		};
		const notice = { scene: 'notice', performance: null, beside: null };
		const drawn = paintedWall(notice, plan, { ...QUIET, overrides: [put] }, bar, flip);
		expect(drawn.slots.main?.candidate.rule.content).toEqual(put.content);
		expect(paintedWall({ ...notice, scene: null }, plan, QUIET, bar, flip).light).toBe('dark');
	});
});
