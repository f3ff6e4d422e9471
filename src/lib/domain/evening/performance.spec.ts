import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MINUTE } from '../time/instant.ts';
import { arbitraryPerformance, performance, start } from './evening.arbitrary.ts';
import { plannedTimes, pointsOfPerformance, showDown } from './performance.ts';

describe('planned times', () => {
	it('[T1][T2] lays every point round the planned start', () => {
		const minutes = [...plannedTimes(performance)].map(([point, at]) => [point, (at - start) / MINUTE]);
		expect(minutes).toEqual([
			['house_open', -30],
			['clearance_1', -2],
			['up_1', 0],
			['down_1', 60],
			['clearance_2', 78],
			['up_2', 80],
			['down_2', 135],
			['house_clear', 150],
		]);
		expect(showDown(performance)).toBe('down_2');
	});

	it('[T1] always plans the points in the order of the evening, also without doors time or with a pause of no length', () => {
		fc.assert(
			fc.property(arbitraryPerformance(), (any) => {
				const planned = plannedTimes(any);
				const inOrder = pointsOfPerformance(any).map((point) => planned.get(point)!);
				expect(inOrder).toEqual([...inOrder].sort((a, b) => a - b));
				expect(planned.get('up_1')).toBe(any.plannedStart);
			}),
		);
	});
});
