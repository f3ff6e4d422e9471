import { describe, expect, it } from 'vitest';
import { DAY } from '../time/instant.ts';
import { instantAt, venueDay } from '../time/zone.ts';
import type { ImportChoices } from './additions.ts';
import { dryRun } from './dry-run.ts';
import type { SeasonField } from './fields.ts';
import type { SeasonFile, SeasonRow } from './row.ts';
import type { Season } from './season.ts';
import { afterImport, SEASON, ZONE } from './season.example.ts';

const NOTHING: ImportChoices = { addHouses: false, houses: {} };

function file(...rows: Partial<Record<SeasonField | 'length', string>>[]): SeasonFile {
	return {
		rows: rows.map((cells, index): SeasonRow => ({
			line: index + 2,
			cells: Object.fromEntries(Object.entries(cells).map(([field, text]) => [field, { text, column: 1 }])),
		})),
		problems: [],
	};
}

const base = { house: 'Keel', production: 'Ebb', date: '2027-03-05', start: '19:30' };
/** Two weeks before anything of these files. */
const NOW = instantAt('2027-02-15', '12:00', ZONE);
const run = (rows: SeasonFile, choices = NOTHING, season: Season = SEASON, now = NOW) =>
	dryRun(season, rows, choices, { tonight: 'adds' }, now);
const effects = (rows: SeasonFile) => run(rows).lines.map(({ effect }) => effect);

describe('[T13] what the rows of a season file would do', () => {
	it('a row is new, unchanged, moved or changed', () => {
		expect(
			effects(
				file(
					base,
					{ ...base, date: '2027-03-02' },
					{ ...base, id: 'third', date: '2027-03-03', start: '20:00' },
					{ ...base, id: 'fourth', date: '2027-03-04', house: 'The Loft' },
				),
			),
		).toEqual(['new', 'unchanged', 'moved', 'moved']);
		const [line] = run(file({ ...base, date: '2027-03-02', doors: '45' })).lines;
		expect(line).toMatchObject({
			effect: 'changed',
			performance: 'second',
			changes: [{ field: 'doors', from: '30', to: '45' }],
		});
	});

	it('[T12] what is tonight’s stays, and nothing is moved into tonight, but by the house manager (table A)', () => {
		const tonight = instantAt('2027-03-03', '12:00', ZONE);
		const rows = file(
			{ ...base, id: 'third', date: '2027-03-03', start: '21:00' },
			{ ...base, id: 'fourth', date: '2027-03-03', start: '16:00' },
			{ ...base, house: 'The Loft', date: '2027-03-03', start: '22:00' },
			{ ...base, id: 'third', date: '2027-03-04', start: '15:00' },
		);
		const startAt = instantAt('2027-03-03', '19:30', ZONE);
		expect(
			run(rows, NOTHING, SEASON, tonight).lines.map(({ line, effect, problems }) => [
				line,
				effect,
				problems.filter(({ severity }) => severity === 'error').map(({ code, details }) => [code, details]),
			]),
		).toEqual([
			[2, 'refused', [['tonight', { state: 'stays', startAt }]]],
			[3, 'refused', [['tonight', { state: 'into', startAt: instantAt('2027-03-04', '19:30', ZONE) }]]],
			[4, 'new', []],
			[5, 'refused', [['twice', expect.anything()]]],
		]);
		const manager = dryRun(SEASON, rows, NOTHING, { tonight: 'all' }, tonight);
		expect(manager.lines.map(({ effect }) => effect)).toEqual(['moved', 'moved', 'new', 'refused']);
		const unchanged = file({ ...base, id: 'third', date: '2027-03-03' });
		expect(run(unchanged, NOTHING, SEASON, tonight).totals).toMatchObject({ unchanged: 1, errors: 0 });
	});

	it('a new performance is known by house, day and start; what the file leaves out stays', () => {
		const { changes, untouched } = run(file(base));
		expect(changes.performances).toEqual([
			{
				before: null,
				after: {
					id: 'keel-2027-03-05-1930',
					house: 'keel',
					production: 'ebb',
					day: '2027-03-05',
					plannedStart: instantAt('2027-03-05', '19:30', ZONE),
				},
			},
		]);
		expect(changes.productions).toEqual([]);
		expect(untouched).toBe(SEASON.performances.length);
	});

	it('the same file again changes nothing', () => {
		const rows = file(
			base,
			{
				...base,
				production: 'Flow',
				start: '25:30',
				parts: '50+40',
				intervals: '20',
				company: 'New Company',
			},
			{ ...base, production: 'A long night', date: '2027-03-06', title: 'Another title altogether' },
			{ ...base, id: 'third', date: '2027-03-03', start: '20:00', access: 'signed' },
		);
		const first = run(rows);
		expect(first.totals).toMatchObject({ new: 3, moved: 1, errors: 0 });
		const second = run(rows, NOTHING, afterImport(SEASON, first.changes));
		expect(second.totals).toMatchObject({ unchanged: 4, new: 0, moved: 0, changed: 0 });
		expect(second.changes).toEqual({ houses: [], companies: [], productions: [], performances: [] });
	});

	it('[33] 25:30 is half past one of the night after, and belongs to its date; so does half past midnight', () => {
		const [late, midnight, told] = run(
			file(
				{ ...base, start: '25:30' },
				{ ...base, date: '2027-03-07', start: '00:30' },
				{ ...base, date: '2027-03-08', start: '00:30', day: '2027-03-07' },
			),
		).lines;
		expect(late).toMatchObject({ start: instantAt('2027-03-06', '01:30', ZONE), day: '2027-03-05' });
		expect(midnight).toMatchObject({ start: instantAt('2027-03-07', '00:30', ZONE), day: '2027-03-06' });
		expect(told).toMatchObject({ start: instantAt('2027-03-08', '00:30', ZONE), day: '2027-03-07' });
	});

	it('[T12] warns of the other in its house by the start in force, not by the one it was moved from', () => {
		const moved: Season = {
			...SEASON,
			performances: SEASON.performances.map((one) =>
				one.id === 'second'
					? { ...one, movedStart: instantAt('2027-03-02', '22:00', ZONE), touched: true }
					: one,
			),
		};
		const told = (start: string, season: Season) =>
			run(file({ ...base, date: '2027-03-02', start }), NOTHING, season).lines[0]?.problems.map(
				({ code }) => code,
			);
		expect(told('19:45', SEASON)).toContain('overlaps');
		expect(told('19:45', moved)).not.toContain('overlaps');
		expect(told('22:30', SEASON)).not.toContain('overlaps');
		expect(told('22:30', moved)).toContain('overlaps');
	});

	it('[T13] has no performance on another day than that of its start, on which it would never be tonight’s', () => {
		const starts = ['00:00', '03:59', '04:00', '04:30', '23:59', '24:00', '27:59', '28:00', '28:30', '29:59'];
		const utc = ['2027-03-06T03:59:00Z', '2027-03-06T04:00:00Z'];
		const days = [undefined, '2027-03-04', '2027-03-05', '2027-03-06', '2027-03-07'];
		const rows = [...starts, ...utc].flatMap((start) =>
			days.map((day) => ({ ...base, start, ...(day && { day }) })),
		);
		/** How many were taken, and how many refused: none would prove nothing. */
		const met = { taken: 0, refused: 0 };
		for (const row of rows) {
			const [line] = run(file(row)).lines;
			if (line?.day != null && line.start != null && line.effect !== 'refused') {
				expect(line.day, `${row.start} ${row.day}`).toBe(venueDay(line.start, ZONE));
				met.taken += 1;
			} else met.refused += 1;
		}
		expect(met).toEqual({ taken: 18, refused: 42 });
	});

	it('[T13] in the night that repeats an hour each of the two can be meant', () => {
		const [first, second] = run(
			file(
				{ ...base, date: '2027-10-31', start: '01:30+01:00' },
				{ ...base, date: '2027-10-31', start: '01:30+00:00', house: 'The Loft' },
			),
		).lines;
		expect((second?.start ?? 0) - (first?.start ?? 0)).toBe(3_600_000);
		expect([first?.problems, second?.problems]).toEqual([[], []]);
		expect(first?.day).toBe('2027-10-30');
	});

	it.each([
		['7.30 pm', '19:30'],
		['7:30PM', '19:30'],
		['12:15 am', '00:15'],
		['19.30', '19:30'],
		['19 Uhr', '19:00'],
		['7 pm', '19:00'],
		['19:30:00', '19:30'],
	])('reads %s as %s', (start, clock) => {
		const [line] = run(file({ ...base, start })).lines;
		expect(line?.start).toBe(instantAt('2027-03-05', clock, ZONE));
	});

	it('lengths nobody told are the venue’s usual ones, marked as estimated, until somebody tells them', () => {
		const flow = { ...base, production: 'Flow' };
		const first = run(file(flow));
		expect(first.changes.productions[0]?.after).toMatchObject({
			partMinutes: [55, 45],
			intervalMinutes: [20],
			doorsMinutesBefore: 30,
			estimated: true,
		});
		expect(first.lines[0]?.problems.map(({ code }) => code)).toEqual([
			'company-assumed',
			'lengths-estimated',
		]);
		const told = run(
			file({ ...flow, parts: '55+45', intervals: '20' }),
			NOTHING,
			afterImport(SEASON, first.changes),
		);
		expect(told.lines[0]).toMatchObject({ effect: 'changed' });
		expect(told.changes.productions[0]?.after).toMatchObject({ estimated: false });
	});

	it('an interval nobody told takes the usual length; one part has none', () => {
		const [two] = run(file({ ...base, production: 'Flow', parts: '50+40' })).changes.productions;
		expect(two?.after).toMatchObject({ partMinutes: [50, 40], intervalMinutes: [20], estimated: true });
		const [one] = run(file({ ...base, production: 'Flow', parts: '70' })).changes.productions;
		expect(one?.after).toMatchObject({ partMinutes: [70], intervalMinutes: [], estimated: false });
	});

	it('a calendar’s length is taken for a production nobody knows, and for no other', () => {
		const flow = run(file({ ...base, production: 'Flow', length: '90' }));
		expect(flow.changes.productions[0]?.after).toMatchObject({
			partMinutes: [90],
			intervalMinutes: [],
			estimated: true,
		});
		expect(run(file({ ...base, length: '90' })).changes.productions).toEqual([]);
	});

	it.each<[string, string[], number, string]>([
		['without an end: one part, as long as the venue’s usual evening', [''], 120, 'length-not-in-calendar'],
		['of a whole day: the same', ['600'], 120, 'length-not-in-calendar'],
		['that is no number: the same', ['x'], 120, 'length-not-in-calendar'],
		['told by a later event only: that', ['', '75'], 75, 'length-from-calendar'],
		['told by the first of two: that', ['75', ''], 75, 'length-from-calendar'],
	])('a calendar’s production nobody knows, %s', (_, lengths, minutes, code) => {
		const events = lengths.map((length, index) => ({
			...base,
			production: 'Flow',
			date: `2027-03-1${index}`,
			length,
		}));
		const done = run(file(...events));
		expect(done.changes.productions.map(({ after }) => after)).toMatchObject([
			{ partMinutes: [minutes], intervalMinutes: [], estimated: true },
		]);
		expect(done.lines[0]?.problems.map((problem) => problem.code)).toEqual(['company-assumed', code]);
	});

	it('a row with an error is never half in: nothing it says of its production counts', () => {
		const done = run(
			file(
				{ ...base, doors: '45', start: 'x' },
				{ ...base, company: 'Nobody Yet', house: 'Elsewhere' },
				base,
			),
		);
		expect(done.totals).toMatchObject({ refused: 2, new: 1, errors: 2 });
		expect(done.changes).toMatchObject({ houses: [], companies: [], productions: [] });
		expect(done.unknownHouses).toEqual(['Elsewhere']);
	});

	it('a company nobody knows comes along, and is named once, where it first stands', () => {
		const flow = { ...base, production: 'Flow', company: 'Tide Compny' };
		const done = run(file(flow, { ...flow, date: '2027-03-06' }, { ...base, company: 'tide company' }));
		expect(done.changes.companies.map(({ name }) => name)).toEqual(['Tide Compny']);
		const named = done.lines.map(({ problems }) => problems.filter(({ code }) => code === 'company-new'));
		expect(named).toMatchObject([[{ field: 'company', details: { text: 'Tide Compny' } }], [], []]);
	});

	it('a house nobody knows is one of ours, or comes along with the rows that are taken', () => {
		const rows = file({ ...base, house: 'Main Stage' }, { ...base, house: 'Elsewhere', start: 'x' });
		expect(run(rows, { addHouses: false, houses: { 'main stage': 'keel' } }).lines[0]).toMatchObject({
			effect: 'new',
			house: 'Keel',
		});
		const added = run(rows, { addHouses: true, houses: {} });
		expect(added.changes.houses.map(({ id }) => id)).toEqual(['main-stage']);
		expect(added.changes.performances[0]?.after.house).toBe('main-stage');
	});

	it('what is typed like a formula is text', () => {
		const text = '=HYPERLINK("http://x","y")';
		const [production] = run(file({ ...base, production: 'Flow', title: text })).changes.productions;
		expect(production?.after.title).toEqual({ en: text });
	});

	it('two at once in one house are told; in two houses they are two [T14]', () => {
		const done = run(file(base, { ...base, start: '20:00' }, { ...base, house: 'The Loft' }));
		expect(done.lines.map(({ problems }) => problems.map(({ code }) => code))).toEqual([
			['overlaps'],
			['overlaps'],
			[],
		]);
	});
});

describe('what a row may still do, by now', () => {
	const third = instantAt('2027-03-03', '19:30', ZONE);
	const at = (now: number, ...rows: Parameters<typeof file>) => run(file(...rows), NOTHING, SEASON, now);
	const told = ({ lines }: ReturnType<typeof run>) =>
		lines.map(({ effect, problems }) => [effect, ...problems.map(({ code, field }) => `${code} ${field}`)]);

	it('a performance whose time has come is not changed, and one that is written as it stands is no error', () => {
		const moved = { ...base, id: 'third', date: '2027-03-13' };
		expect(told(at(third, moved))).toEqual([['refused', 'begun start']]);
		expect(at(third, moved).lines[0]?.problems[0]?.details).toEqual({ state: 'passed', startAt: third });
		expect(at(third, moved).changes.performances).toEqual([]);
		expect(told(at(third - 1, moved))).toEqual([['refused', 'tonight start']]);
		expect(told(at(third - DAY, moved))).toEqual([['moved', 'public-at-once start']]);
		expect(told(at(third, { ...base, date: '2027-03-03' }))).toEqual([['unchanged']]);
		const elsewhere = { ...base, id: 'third', date: '2027-03-03', house: 'The Loft' };
		expect(told(at(third, elsewhere))).toEqual([['refused', 'begun house']]);
	});

	it('one to which something has happened, or that is cancelled, is not changed', () => {
		const row = file({ ...base, id: 'begun', date: '2027-03-01', start: '20:00' });
		expect(run(row).lines[0]?.problems).toMatchObject([{ code: 'begun', details: { state: 'touched' } }]);
		const performances = SEASON.performances.map((one) => ({ ...one, cancelled: one.touched }));
		expect(run(row, NOTHING, { ...SEASON, performances }).lines[0]?.problems).toMatchObject([
			{ code: 'begun', details: { state: 'cancelled' } },
		]);
	});

	it('nothing is added where the time has passed, and nothing moved there', () => {
		// Saturday noon: Friday’s row has a wrong date or is of last season; eleven this morning is a wrong time.
		const noon = instantAt('2027-03-06', '12:00', ZONE);
		const today = { ...base, date: '2027-03-06' };
		expect(told(at(noon, base, { ...today, start: '11:00' }, { ...today, start: '12:00' }))).toEqual([
			['refused', 'start-passed date'],
			['refused', 'start-passed start'],
			['refused', 'start-passed start'],
		]);
		expect(at(noon, base).lines[0]?.problems[0]?.details).toEqual({
			startAt: instantAt('2027-03-05', '19:30', ZONE),
		});
		expect(told(at(noon, { ...today, start: '12:01' }))).toEqual([['new', 'public-at-once date']]);
		const early = instantAt('2027-03-03', '12:00', ZONE);
		const moved = { ...base, id: 'fourth', date: '2027-03-03', start: '11:59' };
		expect(told(at(early, moved))).toEqual([['refused', 'start-passed start']]);
		expect(at(early, moved).changes.performances).toEqual([]);
	});

	it('[S2] what the public reads at once is said: what screens know of, and what comes into their days', () => {
		const now = instantAt('2027-02-24', '12:00', ZONE);
		const done = at(
			now,
			{ ...base, date: '2027-03-03', house: 'The Loft' },
			{ ...base, date: '2027-03-04', start: '12:00' },
			{ ...base, id: 'second', date: '2027-03-10' },
			{ ...base, id: 'fourth', date: '2027-03-02', house: 'The Loft' },
			{ ...base, id: 'third', date: '2027-03-03' },
		);
		expect(
			done.lines.map(({ effect, problems }) => [effect, ...problems.map(({ details }) => details['state'])]),
		).toEqual([['new', 'new'], ['new'], ['moved', 'changed'], ['moved', 'new'], ['unchanged']]);
	});
});
