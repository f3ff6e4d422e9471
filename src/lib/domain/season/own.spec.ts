import { describe, expect, it } from 'vitest';
import type { PersonActor } from '../people/actor.ts';
import type { Role } from '../people/roles.ts';
import { instantAt } from '../time/zone.ts';
import type { Overlap } from './booking.ts';
import { refuseForeignBooking, refuseForeignProduction, refuseMeeting, seasonReachOf } from './own.ts';
import type { Season } from './season.ts';
import { SEASON, ZONE } from './season.example.ts';

const person = (role: Role, company: string | null = null): PersonActor => ({
	kind: 'person',
	venue: 'v',
	id: role,
	name: role,
	role,
	houses: [],
	company,
});
const tides = seasonReachOf(person('company', 'tides'));
const others = seasonReachOf(person('company', 'others'));
const manager = seasonReachOf(person('house-manager'));
const administrator = seasonReachOf(person('administrator'));

const flow = { ...SEASON.productions[0]!, id: 'flow', company: 'others' };
const season: Season = { ...SEASON, productions: [...SEASON.productions, flow] };
const third = season.performances.find(({ id }) => id === 'third')!;
const before = instantAt('2027-03-02', '12:00', ZONE);

const code = (refusal: ReturnType<typeof refuseMeeting>) =>
	refusal === null || refusal.ok ? null : refusal.refusal.code;

describe('[P3] a company’s own season (table A)', () => {
	it('is its own productions, and none is taken from it or put in its name', () => {
		const company = (of: string) => ({ company: of });
		const change = (was: string | null, is: string) => ({
			before: was === null ? null : company(was),
			after: company(is),
		});
		expect(code(refuseForeignProduction(tides, change('tides', 'tides')))).toBeNull();
		expect(code(refuseForeignProduction(tides, change(null, 'tides')))).toBeNull();
		expect(code(refuseForeignProduction(tides, change(null, 'others')))).toBe('not-allowed');
		expect(code(refuseForeignProduction(tides, change('others', 'tides')))).toBe('not-allowed');
		expect(code(refuseForeignProduction(tides, change('tides', 'others')))).toBe('not-allowed');
		expect(code(refuseForeignProduction(manager, change('tides', 'others')))).toBeNull();
		expect(code(refuseForeignProduction(seasonReachOf(person('company')), change(null, 'tides')))).toBe(
			'not-allowed',
		);
	});

	it('is performances of its own productions, before and after', () => {
		const given = { before: third, after: { ...third, production: 'flow' } };
		expect(code(refuseForeignBooking(season, tides, given, before))).toBe('not-allowed');
		expect(code(refuseForeignBooking(season, others, given, before))).toBe('not-allowed');
		expect(code(refuseForeignBooking(season, manager, given, before))).toBeNull();
		const moved = { before: third, after: { ...third, house: 'loft' } };
		expect(code(refuseForeignBooking(season, tides, moved, before))).toBeNull();
	});

	it('does not reach tonight’s start: that is the house manager’s, also where an administrator asks', () => {
		const moved = { before: third, after: { ...third, house: 'loft' } };
		const tonight = instantAt('2027-03-03', '12:00', ZONE);
		expect(code(refuseForeignBooking(season, tides, moved, tonight))).toBe('season-tonight');
		expect(code(refuseForeignBooking(season, administrator, moved, tonight))).toBe('season-tonight');
		expect(code(refuseForeignBooking(season, manager, moved, tonight))).toBeNull();
		// Three in the morning is still the evening before.
		expect(
			code(refuseForeignBooking(season, tides, moved, instantAt('2027-03-03', '03:00', ZONE))),
		).toBeNull();
	});

	it('[T12] nor does anything become tonight’s; a new one is added by whoever plans everybody’s season', () => {
		const tonight = instantAt('2027-03-03', '12:00', ZONE);
		const into = { before: { ...third, day: '2027-03-04' }, after: third };
		expect(code(refuseForeignBooking(season, tides, into, tonight))).toBe('season-tonight');
		expect(code(refuseForeignBooking(season, administrator, into, tonight))).toBe('season-tonight');
		expect(code(refuseForeignBooking(season, manager, into, tonight))).toBeNull();
		const added = { before: null, after: third };
		expect(code(refuseForeignBooking(season, tides, added, tonight))).toBe('season-tonight');
		expect(code(refuseForeignBooking(season, administrator, added, tonight))).toBeNull();
		expect(code(refuseForeignBooking(season, manager, added, tonight))).toBeNull();
		expect(code(refuseForeignBooking(season, tides, added, before))).toBeNull();
	});

	it('does not overrule another company in its house, whatever is meant', () => {
		const meeting = (production: string): Overlap => ({
			performance: 'x',
			production,
			title: 'X',
			startAt: 0,
			endAt: 1,
		});
		expect(code(refuseMeeting(season, tides, [meeting('ebb')], false))).toBe('season-overlaps');
		expect(code(refuseMeeting(season, tides, [meeting('ebb')], true))).toBeNull();
		expect(code(refuseMeeting(season, tides, [meeting('ebb'), meeting('flow')], true))).toBe(
			'season-overlaps-other',
		);
		expect(code(refuseMeeting(season, manager, [meeting('flow')], true))).toBeNull();
		expect(code(refuseMeeting(season, tides, [], false))).toBeNull();
	});
});
