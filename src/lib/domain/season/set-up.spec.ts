import { describe, expect, it } from 'vitest';
import type { Season } from './season.ts';
import { SEASON } from './season.example.ts';
import {
	decideCompany,
	decideCompanyRemoval,
	decideProduction,
	decideProductionRemoval,
	type CompanyForm,
	type ProductionForm,
} from './set-up.ts';

const form: ProductionForm = {
	production: null,
	company: 'tides',
	title: { en: 'Café Müller' },
	shortTitle: {},
	partMinutes: [50, 40],
	intervalMinutes: [20],
	estimated: false,
	doorsMinutesBefore: 30,
	lateSeating: { kind: 'breaks', breaks: [{ part: 2, minutes: 39 }] },
	warnings: {},
	access: ['signed'],
};

const put = (change: Partial<ProductionForm>, season: Season = SEASON) =>
	decideProduction(season, { ...form, ...change });

const code = (outcome: { ok: true } | { ok: false; refusal: { code: string } }) =>
	outcome.ok ? 'granted' : outcome.refusal.code;

describe('a production', () => {
	it('that is new reads like its title, and has no picture yet', () => {
		const outcome = put({});
		expect(outcome).toMatchObject({
			value: {
				before: null,
				after: { id: 'cafe-muller', picture: null, warnings: null, shortTitle: { en: 'Café Müller' } },
			},
		});
		expect(put({ title: { en: 'Ebb' } })).toMatchObject({ value: { after: { id: 'ebb-2' } } });
	});

	it('that is changed keeps its id and picture', () => {
		const pictured = SEASON.productions.map((one) => ({ ...one, picture: 'sea' }));
		expect(
			put({ production: 'ebb', warnings: { de: 'Nebel' } }, { ...SEASON, productions: pictured }),
		).toMatchObject({
			value: { before: { id: 'ebb' }, after: { id: 'ebb', picture: 'sea', warnings: { de: 'Nebel' } } },
		});
	});

	it('[S10] needs a short title where the title has no room on a board, in every language', () => {
		const long = 'The Life and Adventures of Nicholas Nickleby';
		expect(code(put({ title: { en: long } }))).toBe('season-short-title');
		expect(code(put({ title: { en: 'Short', de: long } }))).toBe('season-short-title');
		expect(put({ title: { en: 'Short', de: long }, shortTitle: { de: 'Nickleby' } })).toMatchObject({
			value: { after: { shortTitle: { en: 'Short', de: 'Nickleby' } } },
		});
	});

	it('[T11] has its late-seating breaks inside its parts', () => {
		const at = (part: 1 | 3, minutes: number) =>
			code(put({ lateSeating: { kind: 'breaks', breaks: [{ part, minutes }] } }));
		expect([at(1, 49), at(1, 50), at(3, 1)]).toEqual([
			'granted',
			'season-break-outside',
			'season-break-outside',
		]);
	});

	it('is not changed while a performance of it runs, and belongs to a company there is', () => {
		const performances = SEASON.performances.map((one) => ({ ...one, running: one.id === 'begun' }));
		expect(code(put({ production: 'ebb' }, { ...SEASON, performances }))).toBe('season-running');
		expect(code(put({ company: 'nobody' }))).toBe('not-found');
		expect(code(put({ production: 'nothing' }))).toBe('not-found');
		expect(code(put({ title: { en: 'Ebb', fr: 'Jusant' } }))).toBe('bad-input');
	});

	it('goes only while no performance is of it', () => {
		expect(decideProductionRemoval(SEASON, 'ebb')).toEqual({
			ok: false,
			refusal: { code: 'season-used', details: { count: SEASON.performances.length } },
		});
		expect(code(decideProductionRemoval({ ...SEASON, performances: [] }, 'ebb'))).toBe('granted');
		expect(code(decideProductionRemoval(SEASON, 'nothing'))).toBe('not-found');
	});
});

describe('a company', () => {
	const wish: CompanyForm = {
		company: null,
		name: 'Nine Lives',
		head: { name: 'Lou', role: { en: 'Director' } },
	};

	it('that is new has thanks to give, a colour that is nobody’s, and no pictures', () => {
		expect(decideCompany(SEASON, wish)).toMatchObject({
			value: {
				id: 'nine-lives',
				accent: '#e3b25f',
				thanks: { en: 'Thank you for spending this evening with us.' },
				head: { name: 'Lou', portrait: null, signature: null },
			},
		});
	});

	it('that is changed keeps its id and its look', () => {
		const companies = SEASON.companies.map((one) => ({
			...one,
			head: { ...one.head, portrait: 'ingrid', signature: 'ink' },
		}));
		const outcome = decideCompany({ ...SEASON, companies }, { ...wish, company: 'tides' });
		expect(outcome).toMatchObject({
			value: { id: 'tides', name: 'Nine Lives', head: { name: 'Lou', portrait: 'ingrid', signature: 'ink' } },
		});
		expect(code(decideCompany(SEASON, { ...wish, company: 'nobody' }))).toBe('not-found');
		const abroad = { ...wish, head: { name: 'Lou', role: { fr: 'Directrice' } } };
		expect(code(decideCompany(SEASON, abroad))).toBe('bad-input');
	});

	it('goes only when nothing it played, no production and none of its people is left', () => {
		const refusal = (season: Season, people: string[] = []) => {
			const decision = decideCompanyRemoval(season, 'tides', people);
			return decision.ok ? null : [decision.refusal.code, decision.refusal.details];
		};
		const name = 'Tide Company';
		expect(refusal(SEASON)).toEqual(['company-plays', { name, count: SEASON.performances.length }]);
		const unplayed = { ...SEASON, performances: [] };
		expect(refusal(unplayed)).toEqual(['company-produces', { name, count: 1 }]);
		const bare = { ...unplayed, productions: [] };
		const people = ['Ada', 'Bo', 'Cy', 'Di', 'Ed'];
		expect(refusal(bare, people)).toEqual(['company-people', { name, names: 'Ada, Bo, Cy, Di', more: 1 }]);
		expect(refusal(bare)).toBeNull();
		expect(code(decideCompanyRemoval(SEASON, 'nobody', []))).toBe('not-found');
	});
});
