import { describe, expect, it } from 'vitest';
import type { Rule } from '$lib/domain/programme/rule.ts';
import { layoutReasonSaid, reasonSaid, ruleSaid } from './said.ts';

/** A voice that echoes keys and what is put into them. */
const say = (key: string, values: Record<string, unknown> = {}) =>
	[key, ...Object.values(values).map(String)].join(' ');
const names = {
	say,
	language: 'en',
	houses: [{ id: 'loft', name: { en: 'The Loft' } }],
	levels: [{ id: 'quay', name: { en: 'Quay level' } }],
	screens: [{ id: 'bar', name: 'Bar' }],
	nameOf: (id: string) => id.toUpperCase(),
	titleOf: (id: string) => `Title ${id}`,
};
const rule: Rule = {
	id: 'r',
	scene: 'curtain-countdown',
	band: 'phase',
	about: 'performance',
	when: { phases: ['before', 'house_open'], withinMinutes: 45, part: 'first' },
	dwellSeconds: 12,
	only: { severalHouses: true, houses: ['loft', 'gone'], devices: ['bar'] },
};

describe('a rule in words', () => {
	it('[S3] says where, when and for how long, in pieces', () => {
		expect(ruleSaid(names, rule).split(' · ')).toEqual([
			'programme-where-severalHouses-yes',
			'programme-where-houses The Loft and gone',
			'programme-where-devices Bar',
			'programme-phase-before or programme-phase-house_open',
			'programme-when-within 45',
			'programme-when-part-first',
			'programme-dwell 12',
		]);
	});

	it('says that it asks for nothing', () => {
		const { only: _only, ...everywhere } = { ...rule, when: {} };
		expect(ruleSaid(names, everywhere)).toBe(
			'programme-where-all · programme-when-always · programme-dwell 12',
		);
	});

	it('begins with what the venue itself put into it', () => {
		const content = { kind: 'notice' as const, title: { en: 'The bar is closed' }, body: {} };
		expect(ruleSaid(names, { ...rule, content })).toMatch(/^programme-notice-said The bar is closed · /);
	});
});

describe('a reason in words', () => {
	it('names who takes turns, each once', () => {
		expect(reasonSaid(names, { became: 'stands', with: ['a', 'b', 'a'] })).toBe(
			'programme-reason-stands-with A and B',
		);
		expect(reasonSaid(names, { became: 'waits', turnOf: 'a' })).toBe('programme-reason-waits A');
	});

	it('names what a screen would have to be, and what is not so of which performance', () => {
		expect(reasonSaid(names, { became: 'elsewhere', asks: { severalHouses: true } })).toBe(
			'programme-reason-elsewhere programme-where-severalHouses-yes',
		);
		const failing = [
			{ performance: 'x', asks: { withinMinutes: 45 } },
			{ performance: 'y', asks: { part: 'first' as const } },
			{ performance: 'z', asks: { withinMinutes: 45 } },
		];
		expect(reasonSaid(names, { became: 'not-now', failing })).toBe(
			'programme-reason-not-now programme-reason-of programme-when-within 45 Title x and Title z; programme-reason-of programme-when-part-first Title y',
		);
	});

	it('is told of divisions, too', () => {
		expect(layoutReasonSaid(names, { became: 'divides' })).toBe('programme-layout-reason-divides');
		expect(layoutReasonSaid(names, { became: 'elsewhere', asks: { doors: true } })).toBe(
			'programme-reason-elsewhere programme-where-doors-yes',
		);
	});
});
