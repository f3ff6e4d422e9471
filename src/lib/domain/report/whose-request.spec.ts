import { describe, expect, it } from 'vitest';
import { after, performance, start } from '../evening/evening.arbitrary.ts';
import { MINUTE } from '../time/instant.ts';
import { attendedOf, whoseRequest, type Attended } from './whose-request.ts';

const at = (minute: number) => start + minute * MINUTE;
const evening = (id: string, house: string, from: number, to: number, day = '2026-11-20'): Attended => ({
	performance: id,
	house,
	day,
	from: at(from),
	to: at(to),
});

const matinee = evening('matinee', 'main', -330, -180);
const main = evening('evening', 'main', -30, 150);
const studio = evening('studio', 'studio', 30, 120);
const all = [matinee, main, studio];

/** Whose request it is that was asked so many minutes from the start, at a kiosk that serves these houses. */
const whose = (minute: number, houses: string[], day = '2026-11-20') =>
	whoseRequest({ at: at(minute), day, houses }, all);

describe('a request', () => {
	it('[T17] at a kiosk of one house belongs to the performance there that is on, an hour around it included', () => {
		expect(whose(10, ['main'])).toEqual({ performance: 'evening', shared: false });
		expect(whose(-85, ['main'])).toEqual({ performance: 'evening', shared: false });
		expect(whose(205, ['main'])).toEqual({ performance: 'evening', shared: false });
		expect(whose(-300, ['main'])).toEqual({ performance: 'matinee', shared: false });
	});

	it('[T17][T14] between a matinee and an evening that both are near belongs to the nearer, in one house', () => {
		const late = evening('late', 'main', 190, 300);
		const between = (minute: number) =>
			whoseRequest({ at: at(minute), day: '2026-11-20', houses: ['main'] }, [main, late]);
		expect(between(165)).toEqual({ performance: 'evening', shared: false });
		expect(between(180)).toEqual({ performance: 'late', shared: false });
	});

	it('[T17][T14] at a kiosk of every house is that house’s while only one plays, and else the building’s', () => {
		expect(whose(-40, [])).toEqual({ performance: 'evening', shared: false });
		expect(whose(10, [])).toEqual({ performance: 'evening', shared: true });
		expect(whose(10, ['main', 'studio'])).toEqual({ performance: 'evening', shared: true });
		// Both on: the one whose doors were first, so that it stands in one report and no other.
		expect(whose(60, [])).toEqual({ performance: 'evening', shared: true });
		expect(whose(170, ['studio'])).toEqual({ performance: 'studio', shared: false });
	});

	it('[T17] at an hour at which nothing is on is the building’s, with the nearest of that day', () => {
		expect(whose(-500, [])).toEqual({ performance: 'matinee', shared: true });
		expect(whose(-110, ['studio'])).toEqual({ performance: 'studio', shared: true });
	});

	it('[T17] on a day on which its houses do not play stands in no report', () => {
		expect(whose(-1_500, [], '2026-11-19')).toBeNull();
		expect(whose(-500, ['attic'])).toBeNull();
	});
});

describe('an evening', () => {
	it('[T17] is on from its doors until it is clear: as planned, or as it went', () => {
		expect(attendedOf(performance, after())).toMatchObject({ from: at(-30), to: at(150) });
		expect(attendedOf(performance, after(['house_open', -40], ['house_clear', 141]))).toMatchObject({
			from: at(-40),
			to: at(141),
		});
		expect(attendedOf(performance, after(['house_open', -20], ['down_2', 170]))).toMatchObject({
			from: at(-30),
			to: at(170),
		});
		expect(attendedOf(performance, { ...after(), movedStart: at(30) })).toMatchObject({
			from: at(0),
			to: at(180),
		});
	});
});
