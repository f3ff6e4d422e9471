import { describe, expect, it } from 'vitest';
import { aboutsFor, bandsFor, checkProgramme, type SceneFacts, type Surroundings } from './check.ts';
import { NOTICE_BODY_LENGTH, NOTICE_TITLE_LENGTH } from './notice.ts';
import { rule } from './plan.arbitrary.ts';
import type { Rule } from './rule.ts';

const usual = { when: {}, dwellSeconds: 12 };
const board: SceneFacts = {
	scene: 'board',
	slots: ['main', 'strip'],
	takes: null,
	rules: [
		{ ...usual, band: 'else', about: 'venue' },
		{ ...usual, band: 'else', about: 'performance', slot: 'strip' },
	],
};
const hold: SceneFacts = {
	scene: 'hold',
	slots: ['main'],
	takes: null,
	rules: [{ ...usual, band: 'stop-or-hold', about: 'performance' }],
};
const notice: SceneFacts = {
	scene: 'notice',
	slots: ['main'],
	takes: 'notice',
	rules: [{ ...usual, band: 'else', about: 'venue' }],
};
const media: SceneFacts = { ...notice, scene: 'media', takes: 'media' };
const here: Surroundings = {
	scenes: [board, hold, notice, media],
	houses: ['main'],
	levels: ['ground'],
	screens: ['bar'],
	media: ['poster'],
	language: 'en',
};

const codesOf = (...rules: Rule[]) => checkProgramme({ rules, layouts: [] }, here).map(({ code }) => code);
const ofBoard = (change: Partial<Rule>) => codesOf(rule('r', { scene: 'board', band: 'else', ...change }));
const withContent = (scene: string, content: Rule['content']) =>
	codesOf(rule('r', { scene, ...(content && { content }) }));

describe('what is wrong with a programme', () => {
	it('is nothing where every rule can hang', () => {
		expect(ofBoard({ only: { houses: ['main'], levels: ['ground'], devices: ['bar'] } })).toEqual([]);
		expect(ofBoard({ slot: 'strip', about: 'performance', when: { phases: ['part'] } })).toEqual([]);
		expect(codesOf(rule('r', { scene: 'hold', band: 'stop-or-hold', about: 'performance' }))).toEqual([]);
	});

	it('is said with the rule it is of', () => {
		const rules = [rule('a', { scene: 'board' }), rule('b', { scene: 'gone' })];
		expect(checkProgramme({ rules, layouts: [] }, here)).toEqual([
			{ of: 'b', code: 'programme-scene-unknown', details: { rule: 'b', scene: 'gone' } },
		]);
	});

	it('is an id that stands twice', () => {
		const twice = [rule('a', { scene: 'board' }), rule('a', { scene: 'board' })];
		expect(codesOf(...twice)).toEqual(['programme-id-twice']);
	});

	it('[S3] is a slot, a subject or a band that the scene is not made for', () => {
		expect(ofBoard({ slot: 'side' })).toEqual(['programme-slot']);
		expect(ofBoard({ about: 'performance' })).toEqual(['programme-about']);
		expect(ofBoard({ band: 'emergency' })).toEqual(['programme-band']);
		expect(ofBoard({ band: 'stop-or-hold' })).toEqual(['programme-band']);
		expect(bandsFor(hold)).toEqual(['stop-or-hold', 'last-calls', 'phase', 'else']);
		expect(aboutsFor(board, 'strip')).toEqual(['performance']);
	});

	it('[S3] is a condition that can never be true, and dates that end before they begin', () => {
		expect(ofBoard({ when: { withinMinutes: 5, beyondMinutes: 10 } })).toEqual(['programme-never']);
		expect(ofBoard({ dates: { from: '2026-12-24', to: '2026-12-01' } })).toEqual(['programme-dates']);
		expect(ofBoard({ dates: { from: '2026-12-24', to: '2026-12-24' } })).toEqual([]);
	});

	it('is a screen, house or level that is not there, also of a layout', () => {
		const only = { houses: ['attic'], levels: ['ground'], devices: ['lost'] };
		expect(ofBoard({ only })).toEqual(['programme-place-unknown', 'programme-place-unknown']);
		const faults = checkProgramme({ rules: [], layouts: [{ id: 'l', layout: 'strip', only }] }, here);
		expect(faults.map(({ details }) => details['place'])).toEqual(['attic', 'lost']);
	});

	it('[S10] is content that is missing, foreign, or longer than its scene has room for', () => {
		const words = (title: string, body = '') => ({
			kind: 'notice' as const,
			title: { en: title },
			body: { en: body },
		});
		expect(withContent('notice', words('The bar is closed'))).toEqual([]);
		expect(withContent('notice', undefined)).toEqual(['programme-content-missing']);
		expect(withContent('notice', words(''))).toEqual(['programme-notice-empty']);
		expect(withContent('notice', words('x'.repeat(NOTICE_TITLE_LENGTH + 1)))).toEqual([
			'programme-notice-long',
		]);
		expect(withContent('notice', words('x', 'is shut '.repeat(NOTICE_BODY_LENGTH / 4)))).toEqual([
			'programme-notice-long',
		]);
		expect(withContent('board', words('The bar is closed'))).toContain('programme-content-foreign');
	});

	it('is a medium that nobody has, and a list of none', () => {
		const shows = (...ids: string[]) => withContent('media', { kind: 'media', media: ids, fit: 'cover' });
		expect(shows('poster')).toEqual([]);
		expect(shows()).toEqual(['programme-content-missing']);
		expect(shows('poster', 'lost')).toEqual(['programme-medium-unknown']);
	});
});
