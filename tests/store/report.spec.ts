/** What a report is drafted from: whose requests, which of the log, and how the database finds them. */
import { CompiledQuery, sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Fact, FactData } from '../../src/lib/domain/night-log/fact.ts';
import { draftReport } from '../../src/lib/domain/report/house-report.ts';
import { DAY, HOUR, MINUTE, type Instant } from '../../src/lib/domain/time/instant.ts';
import { insertDevice } from '../../src/lib/server/store/devices.ts';
import {
	deleteIncidentWordsBefore,
	incidentsOf,
	insertIncident,
} from '../../src/lib/server/store/incidents.ts';
import { addStamp, loadEvening } from '../../src/lib/server/store/performances.ts';
import { factsBetween, reportSources, requestsBetween } from '../../src/lib/server/store/report-sources.ts';
import { claimLetter, letterOf, markFailed, markMailed } from '../../src/lib/server/store/report-letters.ts';
import { insertReport } from '../../src/lib/server/store/reports.ts';
import { insertRequest } from '../../src/lib/server/store/requests.ts';
import type { Store } from '../../src/lib/server/store/store.ts';
import { addVenueStamp } from '../../src/lib/server/store/venue-day.ts';
import { engines, type Opened } from './engines.ts';
import { deedIn, deviceOf, lay, placement, requestOf, T0 } from './fixtures.ts';
import { signedReportOf } from './signed.ts';

/** `early` plays from T0 in the main house, `late` an hour later in the studio; both are on at T0 + 90 min. */
const KIOSKS = { main: ['main'], studio: ['studio'], every: [] };

describe.each(engines)('a house report on $name', ({ name, open }) => {
	let opened: Opened;
	let store: Store;

	beforeEach(async () => {
		opened = await open();
		store = opened.store;
		await lay(store, 'v');
		await store.share(async (db) => {
			for (const [id, houses] of Object.entries(KIOSKS)) {
				await insertDevice(db, 'v', { ...deviceOf(id), kind: 'kiosk', placement: { ...placement, houses } });
			}
		});
	});
	afterEach(() => opened.close());

	async function ask(id: string, device: string, at: Instant): Promise<void> {
		await log(at, 'help-raised', { request: id }, async (db) =>
			insertRequest(db, 'v', { ...requestOf(id), device, raisedAt: at }),
		);
	}

	async function log(
		at: Instant,
		fact: Fact,
		data: FactData,
		write: (db: Parameters<typeof insertRequest>[0]) => Promise<void> = () => Promise.resolve(),
	): Promise<void> {
		await store.transaction('v', deedIn('v', at), async (tx) => {
			await write(tx.db);
			tx.log(fact, data);
		});
	}

	async function sources(performance: string) {
		const evening = await loadEvening(store.db, 'v', performance);
		if (!evening) throw new Error(`There is no ${performance}.`);
		return reportSources(store.db, 'v', evening);
	}

	const named = async (performance: string) =>
		(await sources(performance)).requests.map(({ id, shared }) => (shared ? `${id}, the building’s` : id));

	it('[T17][T14] has each request once: its house’s, or the building’s where several were on', async () => {
		await ask('noon', 'every', T0 - 7 * HOUR);
		await ask('early doors', 'every', T0 - 80 * MINUTE);
		await ask('of main', 'main', T0 + 90 * MINUTE);
		await ask('of the studio', 'studio', T0 + 90 * MINUTE);
		await ask('of nobody knows', 'every', T0 + 90 * MINUTE);
		await ask('a kiosk that is gone', 'gone', T0 + 91 * MINUTE);
		await ask('after midnight', 'studio', T0 + 5 * HOUR);
		await ask('tomorrow', 'main', T0 + DAY);
		expect(await named('early')).toEqual([
			'noon, the building’s',
			'early doors',
			'of main',
			'of nobody knows, the building’s',
			'a kiosk that is gone, the building’s',
		]);
		expect(await named('late')).toEqual(['of the studio', 'after midnight, the building’s']);
		expect(await named('tomorrow')).toEqual(['tomorrow']);
	});

	it('[T17] has of the log what is its own, and a cancellation however long before', async () => {
		const early = { performance: 'early' };
		await log(T0 - 200 * DAY, 'performance-cancelled', early);
		await log(T0 - 3 * DAY, 'wording-released', {
			...early,
			point: 'up_1',
			wording: 'shortly',
			publicAt: null,
		});
		await log(T0 + HOUR, 'latecomer-doors-set', { ...early, open: true });
		await log(T0 + HOUR, 'latecomer-doors-set', { performance: 'late', open: true });
		await log(T0 + HOUR, 'point-stamped', early);
		await ask('r1', 'main', T0);
		await ask('r2', 'studio', T0 + 90 * MINUTE);
		await log(T0 + MINUTE, 'help-claimed', { request: 'r1' });
		await log(T0 + 91 * MINUTE, 'help-claimed', { request: 'r2' });
		const found = (await sources('early')).log;
		expect(found.map(({ fact, at }) => [fact, (at - T0) / MINUTE])).toEqual([
			['performance-cancelled', (-200 * DAY) / MINUTE],
			['wording-released', (-3 * DAY) / MINUTE],
			['latecomer-doors-set', 60],
			['help-claimed', 1],
		]);
	});

	it('[T12][T17] says that a cancellation was taken back, however long before', async () => {
		await log(T0 - 200 * DAY, 'performance-cancelled', { performance: 'early' });
		await log(T0 - 199 * DAY, 'performance-reinstated', { performance: 'early' });
		await log(T0 - 199 * DAY, 'performance-reinstated', { performance: 'late' });
		expect(draftReport(await sources('early'), T0).incidents).toEqual([
			{ at: T0 - 200 * DAY, what: 'cancelled', to: null },
			{ at: T0 - 199 * DAY, what: 'reinstated', to: null },
		]);
	});

	it('[T1][T17] has the building’s points of its day', async () => {
		const stamp = { source: 'person', by: 'ruth', recordedAt: T0 - 58 * MINUTE } as const;
		await store.share(async (db) => {
			await addVenueStamp(db, 'v', '2026-11-22', { ...stamp, point: 'foyer_open', at: T0 - 58 * MINUTE });
			await addVenueStamp(db, 'v', '2026-11-21', { ...stamp, point: 'building_clear', at: T0 - DAY });
		});
		for (const performance of ['early', 'late']) {
			expect(draftReport(await sources(performance), T0).building).toMatchObject([
				{ point: 'foyer_open', planned: T0 - HOUR, actual: T0 - 58 * MINUTE, lateBySeconds: 120 },
				{ point: 'building_clear', planned: null, actual: null },
			]);
		}
	});

	it('[T17][T18] is over by the venue’s own grace', async () => {
		const stamp = { source: 'person', by: 'ruth' } as const;
		await store.share((db) =>
			addStamp(db, 'v', 'early', { ...stamp, point: 'up_1', at: T0, recordedAt: T0 }),
		);
		const drafted = await sources('early');
		const clear = T0 + 140 * MINUTE;
		expect(draftReport(drafted, clear + 59 * MINUTE).over).toBeNull();
		expect(draftReport(drafted, clear + 60 * MINUTE).over).toMatchObject({ how: 'presumed' });
	});

	/** How the engine finds what a query asks for, in its own words. */
	async function planOf(query: { compile(): CompiledQuery }): Promise<string> {
		const { sql: text, parameters } = query.compile();
		const ask = (how: string) => CompiledQuery.raw(`${how} ${text}`, [...parameters]);
		const { rows } = await store.db.connection().execute(async (db) => {
			if (name === 'SQLite') return db.executeQuery(ask('explain query plan'));
			// PostgreSQL reads a table of few rows whole, whatever indexes it has.
			await sql`set enable_seqscan = off`.execute(db);
			const plan = await db.executeQuery(ask('explain'));
			await sql`reset enable_seqscan`.execute(db);
			return plan;
		});
		return rows.map((row) => JSON.stringify(row)).join('\n');
	}

	it('[T17] finds its facts and requests by index, not by reading the log of all nights', async () => {
		const facts = await planOf(factsBetween(store.db, 'v', ['help-claimed', 'show-stopped'], T0, T0 + DAY));
		const asked = await planOf(requestsBetween(store.db, 'v', T0, T0 + DAY));
		expect(facts).toContain('night_log_by_fact');
		expect(asked).toContain('help_request_by_raising');
		if (name === 'SQLite') {
			expect(facts).toMatch(/night_log_by_fact \(venue=\? AND fact=\? AND at>\? AND at<\?\)/);
			expect(asked).toMatch(/help_request_by_raising \(venue=\? AND raised_at>\? AND raised_at<\?\)/);
		} else {
			expect(facts).toMatch(/Index Cond: .*venue.* AND .*fact.* AND .*at >= .* AND .*at <= /);
		}
	});

	it('[H14][T17] gives a letter that is due to one claimant, and to another when its time has run out', async () => {
		const claim = async (now: Instant) =>
			(await store.transaction('v', deedIn('v', now), (tx) => claimLetter(tx.db, 'v', now, now + MINUTE)))
				.value;
		await store.share(async (db) => {
			await insertReport(db, 'v', signedReportOf('late', T0), T0 + 1);
			await insertReport(db, 'v', signedReportOf('early', T0), T0);
		});
		expect(await claim(T0 - 1)).toBeNull();
		expect(await Promise.all([claim(T0 + 1), claim(T0 + 1), claim(T0 + 1)])).toEqual([
			{ performance: 'early', tries: 0 },
			{ performance: 'late', tries: 0 },
			null,
		]);
		const failed = { tries: 1, trouble: 'refused', dueAt: T0 + HOUR } as const;
		await store.share((db) => markFailed(db, 'v', 'early', failed));
		await store.share((db) => markMailed(db, 'v', 'late', T0 + 2, null));
		expect(await claim(T0 + HOUR - 1)).toBeNull();
		expect(await claim(T0 + HOUR)).toEqual({ performance: 'early', tries: 1 });
		expect(await letterOf(store.db, 'v', 'late')).toEqual({
			tries: 0,
			trouble: null,
			dueAt: null,
			mailedAt: T0 + 2,
		});
	});

	it('[P7] keeps what is written of incidents apart from what and when, and deletes it by age', async () => {
		const noted = { performance: 'early', kind: 'health', notedBy: 'ruth' } as const;
		await store.share(async (db) => {
			for (const [id, words, notedAt] of [
				['i2', 'Fell on the stairs', T0],
				['i1', '', T0],
				['i3', 'Later', T0 + DAY],
			] as const) {
				await insertIncident(db, 'v', noted.performance, { ...noted, id, at: T0, words, notedAt });
			}
		});
		expect((await sources('early')).noted).toEqual(
			['i1', 'i2', 'i3'].map((id) => ({ id, at: T0, kind: 'health' })),
		);
		expect(await store.share((db) => deleteIncidentWordsBefore(db, 'v', T0 + 1, 1))).toBe(true);
		expect(await store.share((db) => deleteIncidentWordsBefore(db, 'v', T0 + 1, 1))).toBe(false);
		const words = (await incidentsOf(store.db, 'v', 'early')).map((one) => one.words);
		expect(words).toEqual(['', null, 'Later']);
	});
});
