import { describe, expect, it } from 'vitest';
import { after, performance, start } from '../evening/evening.arbitrary.ts';
import { DEFAULT_GRACE } from '../evening/public-phase.ts';
import { MINUTE } from '../time/instant.ts';
import { companyReport } from './company-report.ts';
import { draftReport, type HouseReport, type ReportedRequest } from './house-report.ts';

const at = (minute: number) => start + minute * MINUTE;
const owner = { person: 'sam', name: 'Sam' };

function request(id: string, more: Partial<ReportedRequest>): ReportedRequest {
	const state = { name: 'resolved', owner, outcome: 'helped', at: at(-5) } as const;
	return { id, kind: 'question', place: 'Quay kiosk', raisedAt: at(-20), state, shared: false, ...more };
}

function report(requests: ReportedRequest[], waited: Record<string, [number, number]> = {}): HouseReport {
	const happened = {
		...after(
			['house_open', -30],
			['up_1', 0],
			['down_1', 60],
			['up_2', 80],
			['down_2', 135],
			['house_clear', 150],
		),
		holds: [{ delays: 'up_1', reason: 'A wheel came off', since: at(-5), newTime: null, releasedAt: at(-1) }],
	} as const;
	const log = Object.entries(waited).flatMap(([id, [taken, met]]) => [
		{ at: at(-20) + taken * 1000, fact: 'help-claimed' as const, data: { request: id } },
		{ at: at(-20) + met * 1000, fact: 'help-with-patron' as const, data: { request: id } },
	]);
	return draftReport(
		{
			performance,
			happened: { ...happened, holds: [...happened.holds] },
			around: [],
			grace: DEFAULT_GRACE,
			building: [],
			foyerPlanned: null,
			log,
			requests,
			noted: [{ id: 'i1', at: at(20), kind: 'health' }],
			answers: { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0 },
		},
		at(160),
	);
}

describe('[P1] the report as a company reads it', () => {
	it('[T17] counts its own performance’s requests: how many, how long they waited, how they ended', () => {
		const { requests } = companyReport(
			report(
				[
					request('a', {}),
					request('b', {}),
					request('c', { state: { name: 'could_not_assist', owner, reason: 'Too late', at: at(1) } }),
					request('d', { state: { name: 'raised' } }),
					request('e', { shared: true }),
				],
				{ a: [30, 100], b: [50, 300], e: [1, 2] },
			),
		);
		expect(requests).toEqual({
			asked: 4,
			taken: { mean: 40, longest: 50 },
			met: { mean: 200, longest: 300 },
			endings: [
				{ ending: 'helped', count: 2 },
				{ ending: 'could_not_assist', count: 1 },
			],
			open: 1,
		});
	});

	it('has no words of anybody, no place and no hour of a visitor, and nothing of the building’s requests', () => {
		const told = companyReport(
			report([request('a', {}), request('e', { shared: true, state: { name: 'raised' } })], { a: [30, 100] }),
		);
		const sent = JSON.stringify(told);
		for (const private_ of ['wheel', 'Quay', 'question', `${at(-20)}`, 'Sam'])
			expect(sent).not.toContain(private_);
		expect(told.holds).toEqual([{ delays: 'up_1', since: at(-5), newTime: null, endedAt: at(-1) }]);
		// An open request of the building is the house's to explain.
		expect(told.remarks).toEqual(['held', 'incident']);
	});

	it('[H5] has to explain who waited for its own performance, and nobody of the building’s', () => {
		const long = { a: [20, 700] } satisfies Record<string, [number, number]>;
		expect(companyReport(report([request('a', {})], long)).remarks).toContain('request-waited');
		const shared = report([request('a', { shared: true })], long);
		expect(shared.remarks).toContain('request-waited');
		expect(companyReport(shared).remarks).not.toContain('request-waited');
	});

	it('gets a field of the house’s report only when it is named here', () => {
		const whole = { ...report([]), secret: 'of the house' };
		expect(JSON.stringify(companyReport(whole))).not.toContain('of the house');
	});

	it('has no waiting time where nobody asked', () => {
		expect(companyReport(report([])).requests).toEqual({
			asked: 0,
			taken: null,
			met: null,
			endings: [],
			open: 0,
		});
	});
});
