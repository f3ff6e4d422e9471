import { programmedOf } from '../evening/performance.ts';
import { instantAt } from '../time/zone.ts';
import { DEFAULT_LENGTHS, type ProductionSetup } from '../venue/setup.ts';
import type { Season, SeasonChanges } from './season.ts';

/** For specs: a season of one production, with clocks that change. */
export const ZONE = 'Europe/London';

const EBB: ProductionSetup = {
	id: 'ebb',
	company: 'tides',
	title: { en: 'Ebb', de: 'Ebbe' },
	shortTitle: { en: 'Ebb' },
	partMinutes: [60, 45],
	intervalMinutes: [20],
	estimated: false,
	lateSeating: { kind: 'interval' },
	warnings: null,
	access: [],
	credits: [],
	picture: null,
	doorsMinutesBefore: 30,
};

const performance = (id: string, day: string, touched = false) => ({
	id,
	house: 'keel',
	production: 'ebb',
	day,
	plannedStart: instantAt(day, '19:30', ZONE),
	programmed: programmedOf(EBB),
	movedStart: null,
	touched,
	running: false,
	cancelled: false,
});

export const SEASON: Season = {
	zone: ZONE,
	languages: ['en', 'de'],
	name: 'The Quay',
	levels: [{ id: 'g', name: { en: 'Ground' } }],
	defaults: DEFAULT_LENGTHS,
	houses: [
		{ id: 'keel', name: { en: 'Keel', de: 'Kiel' }, level: 'g', way: {}, lateWait: null },
		{ id: 'loft', name: { en: 'The Loft' }, level: 'g', way: {}, lateWait: null },
	],
	companies: [
		{
			id: 'tides',
			name: 'Tide Company',
			accent: '#ffaa00',
			logo: null,
			face: 'fraunces',
			head: { name: 'Ingrid', role: {}, portrait: null, signature: null },
			thanks: {},
		},
	],
	productions: [EBB],
	performances: [
		performance('begun', '2027-03-01', true),
		performance('second', '2027-03-02'),
		performance('third', '2027-03-03'),
		performance('fourth', '2027-03-04'),
	],
	housesInUse: [],
	companiesInUse: [],
};

/** The season as it stands once these changes were written. */
export function afterImport(season: Season, changes: SeasonChanges): Season {
	const put = <Thing extends { id: string }>(things: Thing[], more: Thing[]) => [
		...things.filter(({ id }) => !more.some((one) => one.id === id)),
		...more,
	];
	const news = {
		programmed: programmedOf(EBB),
		movedStart: null,
		touched: false,
		running: false,
		cancelled: false,
	};
	return {
		...season,
		houses: put(season.houses, changes.houses),
		companies: put(season.companies, changes.companies),
		productions: put(
			season.productions,
			changes.productions.map((change) => change.after),
		),
		performances: put(
			season.performances,
			changes.performances.map((change) => ({ ...change.after, ...news })),
		),
	};
}
