import { describe, expect, it } from 'vitest';
import { MINUTE } from '../time/instant.ts';
import { instantAt } from '../time/zone.ts';
import { dryRun } from './dry-run.ts';
import type { RowField } from './fields.ts';
import type { SeasonFile } from './row.ts';
import type { Season, SeasonPerformance } from './season.ts';
import { afterImport, SEASON, ZONE } from './season.example.ts';
import { isNothing, undoOf } from './undo.ts';

/** Two weeks before anything of the file. */
const NOW = instantAt('2027-02-15', '12:00', ZONE);
/** An administrator's reach. */
const ADDS = { tonight: 'adds' } as const;

function fileOf(...rows: Partial<Record<RowField, string>>[]): SeasonFile {
	return {
		rows: rows.map((cells, index) => ({
			line: index + 2,
			cells: Object.fromEntries(Object.entries(cells).map(([field, text]) => [field, { text, column: 1 }])),
		})),
		problems: [],
	};
}

/** The file of these tests: two of a new production in a new house, one of ours moved, our production changed by it. */
const FILE = fileOf(
	{ house: 'Elsewhere', production: 'Flow', company: 'New Company', date: '2027-03-05', start: '19:30' },
	{ house: 'Elsewhere', production: 'Flow', date: '2027-04-05', start: '19:30' },
	{ id: 'third', house: 'Keel', production: 'Ebb', date: '2027-03-13', start: '20:00', doors: '45' },
);
const { changes } = dryRun(SEASON, FILE, { addHouses: true, houses: {} }, ADDS, NOW);
const written = afterImport(SEASON, changes);
const [MARCH, APRIL] = ['elsewhere-2027-03-05-1930', 'elsewhere-2027-04-05-1930'];

/** The season of after the import with something else about one performance. */
function withPerformance(id: string, more: Partial<SeasonPerformance>): Season {
	const performances = written.performances.map((one) => (one.id === id ? { ...one, ...more } : one));
	return { ...written, performances };
}

const staysOf = (season: Season, now = NOW) =>
	undoOf(season, changes, ADDS, now).stays.map(({ what, name, reason }) => `${what} ${name}: ${reason}`);
const goesOf = (season: Season, now = NOW) => {
	const { performances, productions, companies, houses } = undoOf(season, changes, ADDS, now).goes;
	return [...performances, ...productions]
		.map(({ after }) => after.id)
		.concat([...companies, ...houses].map(({ id }) => id));
};

const ALL = [MARCH, APRIL, 'third', 'flow', 'ebb', 'new-company', 'elsewhere'];

describe('what of an import can be taken back', () => {
	it('all, while all is as it was written and nobody knows of it', () => {
		expect(goesOf(written).sort()).toEqual(ALL.toSorted());
		expect(staysOf(written)).toEqual([]);
		expect(undoOf(written, changes, ADDS, NOW).goes).toEqual(changes);
	});

	it('[T12] nor what is tonight’s, or was before: that the house manager moves (table A)', () => {
		const of = (day: string) => staysOf(written, instantAt(day, '12:00', ZONE));
		expect(of('2027-03-03')).toContain('performance Ebb: tonight');
		expect(of('2027-03-02')).not.toContain('performance Ebb: tonight');
		// It was moved from the 3rd to the 13th.
		const then = instantAt('2027-03-03', '12:00', ZONE);
		const manager = undoOf(written, changes, { tonight: 'all' }, then);
		expect(manager.stays.map(({ reason }) => reason)).not.toContain('tonight');
	});

	it('[S2] not what screens announce; and what it needs stays with it, so nothing is half taken back', () => {
		// The plan of 26 February ends with the 5th of March.
		const now = instantAt('2027-02-26', '12:00', ZONE);
		expect(staysOf(written, now)).toEqual([
			'performance Flow: public',
			'production Flow: needed',
			'company New Company: needed',
			'house Elsewhere: needed',
		]);
		expect(goesOf(written, now).sort()).toEqual([APRIL, 'ebb', 'third'].toSorted());
		expect(undoOf(written, changes, ADDS, now).stays[0]?.startAt).toBe(
			instantAt('2027-03-05', '19:30', ZONE),
		);
		expect(staysOf(written, instantAt('2027-02-25', '12:00', ZONE))).toEqual([]);
	});

	it('not what has begun or whose time has come, whether screens know of it or not', () => {
		const start = instantAt('2027-03-05', '19:30', ZONE);
		expect(staysOf(written, start)[0]).toBe('performance Flow: passed');
		expect(staysOf(written, start - MINUTE)[0]).toBe('performance Flow: public');
		expect(staysOf(withPerformance(APRIL, { touched: true }))[0]).toBe('performance Flow: touched');
		expect(staysOf(withPerformance(APRIL, { touched: true, cancelled: true }))[0]).toBe(
			'performance Flow: cancelled',
		);
	});

	it('not back to a time that has passed, nor to a production that is gone; the change of its production stays, too', () => {
		const was = instantAt('2027-03-03', '19:30', ZONE);
		expect(staysOf(written, was)).toEqual([
			'performance Flow: public',
			'performance Ebb: back-passed',
			'production Flow: needed',
			'production Ebb: needed',
			'company New Company: needed',
			'house Elsewhere: needed',
		]);
		expect(staysOf(written, was - MINUTE)).not.toContain('performance Ebb: back-passed');

		const row = { id: 'third', house: 'Keel', production: 'Flow', date: '2027-03-03', start: '19:30' };
		const other = dryRun(SEASON, fileOf(row), { addHouses: false, houses: {} }, ADDS, NOW);
		const since = afterImport(SEASON, other.changes);
		const without = { ...since, productions: since.productions.filter(({ id }) => id !== 'ebb') };
		expect(undoOf(without, other.changes, ADDS, NOW).stays.map(({ reason }) => reason)).toEqual([
			'back-gone',
			'needed',
		]);
	});

	it.each<[string, Season, string[]]>([
		[
			'what somebody moved since',
			withPerformance(APRIL, { plannedStart: instantAt('2027-04-05', '20:00', ZONE) }),
			[
				'performance Flow: changed',
				'production Flow: needed',
				'company New Company: needed',
				'house Elsewhere: needed',
			],
		],
		[
			'a production that another performance is of by now',
			withPerformance('second', { production: 'flow' }),
			['production Flow: needed', 'company New Company: needed'],
		],
		['a house that a device serves', { ...written, housesInUse: ['elsewhere'] }, ['house Elsewhere: in-use']],
		[
			'a company that a person belongs to',
			{ ...written, companiesInUse: ['new-company'] },
			['company New Company: in-use'],
		],
		[
			'a company that has written its own words',
			{ ...written, companies: written.companies.map((one) => ({ ...one, thanks: { en: 'Thanks' } })) },
			['company New Company: changed'],
		],
		[
			'a production that somebody changed',
			{
				...written,
				productions: written.productions.map((one) =>
					one.id === 'ebb' ? { ...one, doorsMinutesBefore: 50 } : one,
				),
			},
			['production Ebb: changed'],
		],
		['a production that runs', withPerformance('second', { running: true }), ['production Ebb: running']],
		[
			'what somebody removed',
			{ ...written, performances: written.performances.filter(({ id }) => id !== 'third') },
			['performance Ebb: removed'],
		],
	])('not %s', (_, season, stays) => {
		expect(staysOf(season)).toEqual(stays);
	});

	it('what it brought and somebody has removed since is gone already, and not worth a word', () => {
		const without = { ...written, performances: written.performances.filter(({ id }) => id !== APRIL) };
		expect(staysOf(without)).toEqual([]);
		expect(goesOf(without)).not.toContain(APRIL);
	});

	it('nothing, where everything stays', () => {
		const start = instantAt('2027-04-05', '19:30', ZONE);
		expect(goesOf(written, start)).toEqual([]);
		expect(isNothing(undoOf(written, changes, ADDS, start).goes)).toBe(true);
		expect(isNothing(changes)).toBe(false);
	});
});
