import { describe, expect, it } from 'vitest';
import { NOTHING_HAPPENED, type Happened, type Performance } from '../evening/performance.ts';
import { MINUTE } from '../time/instant.ts';
import { decideReinstatement } from './reinstating.ts';
import { SEASON } from './season.example.ts';

const {
	programmed,
	touched: _t,
	running: _r,
	cancelled: _c,
	movedStart: _m,
	...second
} = SEASON.performances[1]!;
const performance: Performance = { ...second, ...programmed };
const NOW = performance.plannedStart - 60 * MINUTE;
const cancelled: Happened = { ...NOTHING_HAPPENED, halt: { kind: 'cancelled', at: NOW - MINUTE } };
const longer = { ...SEASON.productions[0]!, partMinutes: [90, 45] };
const season = {
	...SEASON,
	productions: [longer],
	performances: SEASON.performances.map((one) => ({ ...one, cancelled: one.id === 'second' })),
};

function reinstated(happened: Happened = cancelled, of = season) {
	const decision = decideReinstatement(of, performance, happened, NOW);
	if (!decision.ok) throw new Error(decision.refusal.code);
	return decision.value;
}

describe('[T12] a cancellation that is taken back', () => {
	it('[T2] is planned by its production as it is now, unless something else has happened to it, too', () => {
		expect(reinstated()).toMatchObject({
			anew: true,
			performance: { partMinutes: [90, 45] },
			happened: NOTHING_HAPPENED,
		});
		const doors = { ...cancelled, doorsWord: { open: true, at: NOW } };
		expect(reinstated(doors)).toMatchObject({ anew: false, performance: { partMinutes: [60, 45] } });
	});

	it('is told whom it would meet in its house by now, at the start in force', () => {
		const [first] = season.performances;
		const between = { ...first!, id: 'between', plannedStart: performance.plannedStart + 150 * MINUTE };
		const filled = { ...season, performances: [...season.performances, between] };
		expect(reinstated(cancelled, filled).meets.map((one) => one.performance)).toEqual(['between']);
		const shorter = { ...filled, productions: SEASON.productions };
		expect(reinstated(cancelled, shorter).meets).toEqual([]);
		const moved = { ...cancelled, movedStart: performance.plannedStart + 30 * MINUTE };
		expect(reinstated(moved, shorter).meets.map((one) => one.performance)).toEqual(['between']);
	});
});
