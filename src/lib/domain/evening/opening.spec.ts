import { describe, expect, it } from 'vitest';
import { MINUTE } from '../time/instant.ts';
import { after, performance, start } from './evening.arbitrary.ts';
import { DEFAULT_OPENING, foyerOpensAt, houseOpensAt } from './opening.ts';
import { NOTHING_HAPPENED, type Happened } from './performance.ts';

const at = (minute: number) => start + minute * MINUTE;

describe('openings that happen by themselves', () => {
	it('[T6] open the house at its public time, and not before', () => {
		expect(houseOpensAt(performance, NOTHING_HAPPENED, at(-30) - 1)).toBeNull();
		expect(houseOpensAt(performance, NOTHING_HAPPENED, at(-30))).toBe(at(-30));
		expect(houseOpensAt(performance, NOTHING_HAPPENED, at(-25))).toBe(at(-30));
	});

	it('[T6] open nothing that somebody stamped, called off, or that is long past', () => {
		expect(houseOpensAt(performance, after(['house_open', -35]), at(-25))).toBeNull();
		expect(houseOpensAt(performance, after(['up_1', 0]), at(0))).toBeNull();
		const cancelled: Happened = { ...NOTHING_HAPPENED, halt: { kind: 'cancelled', at: at(-60) } };
		expect(houseOpensAt(performance, cancelled, at(-25))).toBeNull();
		expect(houseOpensAt(performance, NOTHING_HAPPENED, at(1))).toBeNull();
	});

	it('[T6] go by a start that was moved', () => {
		const moved: Happened = { ...NOTHING_HAPPENED, movedStart: at(30) };
		expect(houseOpensAt(performance, moved, at(-10))).toBeNull();
		expect(houseOpensAt(performance, moved, at(0))).toBe(at(0));
	});

	it('[T6] open the building before the first start of the day that is still to be', () => {
		const matinee = { ...performance, id: 'm', plannedStart: at(-300) };
		const day = [
			{ performance: matinee, happened: NOTHING_HAPPENED },
			{ performance, happened: NOTHING_HAPPENED },
		];
		expect(foyerOpensAt(DEFAULT_OPENING, day, at(-361))).toBeNull();
		expect(foyerOpensAt(DEFAULT_OPENING, day, at(-360))).toBe(at(-360));
		const off = [
			{
				performance: matinee,
				happened: { ...NOTHING_HAPPENED, halt: { kind: 'cancelled', at: 0 } as const },
			},
			{ performance, happened: NOTHING_HAPPENED },
		];
		expect(foyerOpensAt(DEFAULT_OPENING, off, at(-360))).toBeNull();
		expect(foyerOpensAt(DEFAULT_OPENING, off, at(-60))).toBe(at(-60));
		expect(foyerOpensAt(DEFAULT_OPENING, [], at(-60))).toBeNull();
	});
});
