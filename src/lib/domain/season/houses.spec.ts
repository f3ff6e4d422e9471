import { describe, expect, it } from 'vitest';
import { instantAt } from '../time/zone.ts';
import { decideHouse, decideHouseRemoval, type HouseForm } from './houses.ts';
import { SEASON, ZONE } from './season.example.ts';

const wish: HouseForm = {
	house: null,
	name: { en: 'The Yard', de: 'Der Hof' },
	level: 'g',
	way: { en: 'Through the gate' },
	lateWait: {},
};

const code = (outcome: ReturnType<typeof decideHouse> | ReturnType<typeof decideHouseRemoval>) =>
	outcome.ok ? 'granted' : outcome.refusal.code;

describe('a house', () => {
	it('that is new reads like its name in the venue’s first language; latecomers wait at its doors', () => {
		expect(decideHouse(SEASON, wish)).toMatchObject({
			value: { id: 'the-yard', name: { en: 'The Yard', de: 'Der Hof' }, level: 'g', lateWait: null },
		});
	});

	it('that is renamed keeps its id, by which screens, people and performances know it', () => {
		const lateWait = { en: 'at the bar' };
		expect(decideHouse(SEASON, { ...wish, house: 'keel', lateWait })).toMatchObject({
			value: { id: 'keel', name: { en: 'The Yard' }, lateWait },
		});
		// Its own name is no other's.
		expect(code(decideHouse(SEASON, { ...wish, house: 'keel', name: { en: 'Keel' } }))).toBe('granted');
	});

	it('has a name that no other has in any language, and stands on a level there is', () => {
		expect(decideHouse(SEASON, { ...wish, name: { en: 'Yard', de: 'kiel' } })).toMatchObject({
			refusal: { code: 'house-named', details: { name: 'kiel' } },
		});
		expect(code(decideHouse(SEASON, { ...wish, level: 'attic' }))).toBe('not-found');
		expect(code(decideHouse(SEASON, { ...wish, house: 'nowhere' }))).toBe('not-found');
		expect(code(decideHouse(SEASON, { ...wish, way: { fr: 'Par ici' } }))).toBe('bad-input');
	});

	it('stays while anything is to come in it, tonight’s until the day is over', () => {
		const remove = (date: string, users: string[] = [], house = 'keel') =>
			decideHouseRemoval(SEASON, house, users, instantAt(date, '23:00', ZONE));
		expect(remove('2027-03-03')).toEqual({
			ok: false,
			refusal: { code: 'house-coming', details: { name: 'Keel', count: 2 } },
		});
		expect(remove('2027-03-04')).toMatchObject({ refusal: { details: { count: 1 } } });
		expect(code(remove('2027-03-05'))).toBe('granted');
		expect(remove('2027-03-05', ['Bar', 'Sam'])).toMatchObject({
			refusal: { code: 'house-in-use', details: { name: 'Keel', names: 'Bar, Sam', more: 0 } },
		});
		expect(code(remove('2027-03-05', [], 'nowhere'))).toBe('not-found');
	});
});
