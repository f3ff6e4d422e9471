import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE } from '../time/instant.ts';
import { instantAt } from '../time/zone.ts';
import { decideBooking, decideRemoval, type Booking } from './booking.ts';
import type { Season } from './season.ts';
import { SEASON, ZONE } from './season.example.ts';

const NOW = instantAt('2027-02-20', '12:00', ZONE);

const wanted: Booking = {
	performance: null,
	house: 'keel',
	production: 'ebb',
	date: '2027-03-05',
	time: '19:30',
	turn: null,
};

const book = (change: Partial<Booking>, season: Season = SEASON, now = NOW) =>
	decideBooking(season, { ...wanted, ...change }, now);

/** The code of the refusal with its details. */
function refusal(outcome: ReturnType<typeof book> | ReturnType<typeof decideRemoval>) {
	if (outcome.ok) throw new Error('It was granted.');
	const { code, details } = outcome.refusal;
	return [code, details];
}

describe('a booking', () => {
	it('of a new performance reads like it; of one there is it keeps its id', () => {
		expect(book({})).toEqual({
			ok: true,
			value: {
				before: null,
				after: {
					id: 'keel-2027-03-05-1930',
					house: 'keel',
					production: 'ebb',
					day: '2027-03-05',
					plannedStart: instantAt('2027-03-05', '19:30', ZONE),
				},
				meets: [],
			},
		});
		expect(book({ performance: 'third', house: 'loft', date: '2027-03-04' })).toMatchObject({
			value: { before: { id: 'third', house: 'keel' }, after: { id: 'third', house: 'loft' }, meets: [] },
		});
	});

	it('[T13] past midnight belongs to the day before, also across the turn of a month', () => {
		expect(book({ date: '2027-03-01', time: '00:30' })).toMatchObject({
			value: { after: { day: '2027-02-28', plannedStart: instantAt('2027-03-01', '00:30', ZONE) } },
		});
		expect(book({ date: '2027-03-06', time: '04:00' })).toMatchObject({
			value: { after: { day: '2027-03-06' } },
		});
	});

	it('[T13] at a time that the clocks skip is refused, with the nearest times there are', () => {
		expect(refusal(book({ date: '2027-03-28', time: '01:30' }))).toEqual([
			'season-time-skipped',
			expect.objectContaining({ before: '00:30', after: '02:30' }),
		]);
	});

	it('[T13] at a time that comes twice asks which one; each of the two can be meant', () => {
		const twice = { date: '2027-10-31', time: '01:30' };
		expect(refusal(book(twice))).toEqual(['season-time-twice', { time: '01:30' }]);
		const [first, second] = (['first', 'second'] as const).map((turn) => {
			const booked = book({ ...twice, turn });
			if (!booked.ok) throw new Error(booked.refusal.code);
			return booked.value.after;
		});
		expect((second?.plannedStart ?? 0) - (first?.plannedStart ?? 0)).toBe(HOUR);
		expect([first?.day, second?.day]).toEqual(['2027-10-30', '2027-10-30']);
		// Said of any other night, it means nothing.
		expect(book({ turn: 'second' })).toEqual(book({}));
	});

	it('of what is not there, or cannot be any more, is refused', () => {
		expect(refusal(book({ house: 'nowhere' }))).toEqual(['not-found', { what: 'house' }]);
		expect(refusal(book({ production: 'nothing' }))).toEqual(['not-found', { what: 'production' }]);
		expect(refusal(book({ performance: 'nobody' }))).toEqual(['not-found', { what: 'performance' }]);
		expect(refusal(book({ date: '2027-02-30' }))).toEqual(['season-day-impossible', { date: '2027-02-30' }]);
		expect(refusal(book({ date: '2027-02-20', time: '12:00' }))).toEqual(['time-passed', { wishAt: NOW }]);
	});

	it('of one to which something has happened, or whose time has come, is refused', () => {
		expect(refusal(book({ performance: 'begun' }))).toEqual(['season-begun', {}]);
		const late = instantAt('2027-03-03', '19:30', ZONE);
		expect(refusal(book({ performance: 'third' }, SEASON, late))).toEqual(['season-begun', {}]);
		expect(book({ performance: 'third' }, SEASON, late - MINUTE).ok).toBe(true);
	});

	it('is told whom it meets in its house, and nobody of another house, of its own, or cancelled', () => {
		// Ebb runs for 125 minutes: the second of March from half past seven to 21:35.
		const meeting = (change: Partial<Booking>, season?: Season) => {
			const booked = book({ date: '2027-03-02', ...change }, season);
			return booked.ok ? booked.value.meets.map(({ performance }) => performance) : [];
		};
		expect(meeting({ time: '21:34' })).toEqual(['second']);
		expect(meeting({ time: '17:26' })).toEqual(['second']);
		expect(meeting({ time: '21:35' })).toEqual([]);
		expect(meeting({ time: '17:25' })).toEqual([]);
		expect(meeting({ time: '20:00', house: 'loft' })).toEqual([]);
		expect(meeting({ time: '20:00', performance: 'second' })).toEqual([]);
		const cancelled = SEASON.performances.map((one) => ({ ...one, cancelled: true }));
		expect(meeting({ time: '20:00' }, { ...SEASON, performances: cancelled })).toEqual([]);
	});
});

describe('taking a performance out of the season', () => {
	it('[S2] is possible until screens know of it: tonight and the seven days after it', () => {
		const remove = (date: string, id = 'third') => decideRemoval(SEASON, id, instantAt(date, '12:00', ZONE));
		expect(remove('2027-02-23')).toMatchObject({ ok: true, value: { id: 'third' } });
		expect(refusal(remove('2027-02-24'))).toEqual(['season-public', {}]);
		// Three in the morning is still the evening before.
		expect(decideRemoval(SEASON, 'third', instantAt('2027-02-24', '03:00', ZONE)).ok).toBe(true);
		expect(refusal(remove('2027-02-23', 'begun'))).toEqual(['season-begun', {}]);
		expect(refusal(remove('2027-02-23', 'nobody'))).toEqual(['not-found', { what: 'performance' }]);
	});
});
