import { describe, expect, it } from 'vitest';
import { MINUTE } from '../time/instant.ts';
import { instantAt } from '../time/zone.ts';
import { bookedAnew, followingOf } from './following.ts';
import type { Season, SeasonPerformance } from './season.ts';
import { SEASON, ZONE } from './season.example.ts';

const [EBB] = SEASON.productions;
const START = instantAt('2027-03-02', '19:30', ZONE);

const season = (change: Partial<SeasonPerformance>, id = 'second'): Season => ({
	...SEASON,
	performances: SEASON.performances.map((one) => (one.id === id ? { ...one, ...change } : one)),
});
const names = ({ follows, stays }: ReturnType<typeof followingOf>) => ({
	follows: follows.map(({ id }) => id),
	stays: stays.map(({ performance, why }) => `${performance.id} ${why}`),
});

describe('[T2] a production that is changed', () => {
	it('is followed by what has not begun; what is over, has begun, or is cancelled keeps what was planned', () => {
		expect(names(followingOf(SEASON, 'ebb', START - MINUTE))).toEqual({
			follows: ['second', 'third', 'fourth'],
			stays: ['begun over'],
		});
		expect(names(followingOf(season({ touched: true }), 'ebb', START - MINUTE))).toEqual({
			follows: ['third', 'fourth'],
			stays: ['begun over', 'second begun'],
		});
		expect(
			names(followingOf(season({ touched: true, cancelled: true }), 'ebb', START - MINUTE)).stays,
		).toContain('second cancelled');
		expect(names(followingOf(SEASON, 'nothing', START))).toEqual({ follows: [], stays: [] });
	});

	it('is not followed from the planned start on, though nobody has stamped anything', () => {
		expect(names(followingOf(SEASON, 'ebb', START))).toEqual({
			follows: ['third', 'fourth'],
			stays: ['begun over', 'second time-come'],
		});
	});

	it('is booked anew where a performance is given to it, and where a performance of it has not begun', () => {
		const productions = [{ before: EBB!, after: EBB! }];
		expect(bookedAnew(SEASON, { productions, performances: [] }, START)).toEqual(['third', 'fourth']);
		const third = SEASON.performances.find(({ id }) => id === 'third')!;
		const moved = { before: third, after: { ...third, house: 'loft' } };
		expect(bookedAnew(SEASON, { productions: [], performances: [moved] }, START)).toEqual([]);
		const given = { before: third, after: { ...third, production: 'flow' } };
		expect(bookedAnew(SEASON, { productions: [], performances: [given] }, START)).toEqual(['third']);
	});
});
