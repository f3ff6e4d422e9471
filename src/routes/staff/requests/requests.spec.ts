import { describe, expect, it } from 'vitest';
import type { HelpRequest, RequestState } from '$lib/domain/help/request.ts';
import { ageOf } from './age.ts';
import { arrivals, newsOf } from './arrivals.ts';
import { cardActions } from './card-actions.ts';

const sam = { id: 'sam', role: 'usher' } as const;
const ruth = { id: 'ruth', role: 'house-manager' } as const;
const bySam = { owner: { person: 'sam', name: 'Sam' }, at: 0 };

function request(state: RequestState, id = 'r1'): HelpRequest {
	return { id, kind: 'question', place: 'Bar', device: 'kiosk', note: '', raisedAt: 0, state };
}

describe('what a card offers', () => {
	it('[H1] leads from claim to outcome, one step under the thumb at a time', () => {
		expect(cardActions(request({ name: 'raised' }), sam)).toMatchObject({
			primary: 'help:claim',
			giveUp: true,
		});
		expect(cardActions(request({ name: 'claimed', ...bySam }), sam)).toMatchObject({
			primary: 'help:on-the-way',
			other: 'help:with-patron',
		});
		expect(cardActions(request({ name: 'on_the_way', ...bySam }), sam)).toMatchObject({
			primary: 'help:with-patron',
		});
		expect(cardActions(request({ name: 'with_patron', ...bySam }), sam)).toMatchObject({
			primary: null,
			outcome: true,
		});
	});

	it('[H6] offers nothing to a colleague who does not own it', () => {
		expect(cardActions(request({ name: 'on_the_way', ...bySam }), { id: 'lena', role: 'usher' })).toEqual({
			primary: null,
			other: null,
			outcome: false,
			giveUp: false,
			handOver: false,
			duplicate: false,
			inNameOf: null,
		});
	});

	it('lets those whose reach is the whole venue move it for its owner (table A)', () => {
		expect(cardActions(request({ name: 'on_the_way', ...bySam }), ruth)).toMatchObject({
			primary: 'help:with-patron',
			inNameOf: { name: 'Sam' },
		});
	});

	it('[H1] leads from beside the patron to a colleague, who claims it; until then it can stay', () => {
		const handed = request({ name: 'handover', ...bySam, to: { person: 'lena', name: 'Lena' } });
		expect(cardActions(request({ name: 'with_patron', ...bySam }), sam)).toMatchObject({ handOver: true });
		expect(cardActions(handed, { id: 'lena', role: 'usher' })).toMatchObject({ primary: 'help:claim' });
		expect(cardActions(handed, sam)).toMatchObject({ primary: null, other: 'help:with-patron' });
		expect(cardActions(handed, { id: 'priya', role: 'usher' })).toMatchObject({ primary: null, other: null });
	});

	it('offers nothing once it is closed', () => {
		const closed = request({ name: 'resolved', ...bySam, outcome: 'helped' });
		expect(cardActions(closed, ruth)).toMatchObject({ primary: null, giveUp: false });
		expect(cardActions(request({ name: 'cancelled_by_patron', at: 0 }), ruth)).toMatchObject({
			primary: null,
		});
	});
});

describe('requests that arrive', () => {
	const raised = (id: string) => request({ name: 'raised' }, id);

	it('[H13] are those nobody has claimed and this phone has not seen', () => {
		const offered = request({ name: 'offered', at: 0 }, 'c');
		const found = arrivals(new Set(['a']), [raised('a'), raised('b'), offered], 'lena');
		expect(found.map(({ id }) => id)).toEqual(['b', 'c']);
		expect(arrivals(new Set(), [request({ name: 'claimed', ...bySam })], 'lena')).toEqual([]);
	});

	it('[H1][H13] are those, too, that a colleague hands over to this person, and to nobody else', () => {
		const handed = request({ name: 'handover', ...bySam, to: { person: 'lena', name: 'Lena' } });
		expect(arrivals(new Set(['r1']), [handed], 'lena')).toEqual([handed]);
		expect(arrivals(new Set(['r1', newsOf(handed)]), [handed], 'lena')).toEqual([]);
		expect(arrivals(new Set(['r1']), [handed], 'sam')).toEqual([]);
	});
});

describe('the age of a request', () => {
	it('[H4] counts from when the patron asked, in seconds at first', () => {
		expect(ageOf(0, 0)).toEqual({ key: 'staff-age-seconds', args: { count: 0 } });
		expect(ageOf(0, 59_999)).toEqual({ key: 'staff-age-seconds', args: { count: 59 } });
		expect(ageOf(0, 60_000)).toEqual({ key: 'staff-age-minutes', args: { count: 1 } });
		expect(ageOf(0, 7_200_000)).toEqual({ key: 'staff-age-minutes', args: { count: 120 } });
	});

	it('is never negative on a clock that lags', () => {
		expect(ageOf(500, 0)).toEqual({ key: 'staff-age-seconds', args: { count: 0 } });
	});
});
