import { foyerPlannedAt } from '../../domain/evening/opening.ts';
import { SCORES } from '../../domain/feedback/answer.ts';
import type { Fact } from '../../domain/night-log/fact.ts';
import {
	EVENING_REPORT_FACTS,
	INCIDENT_FACTS,
	type Logged,
	type ReportedRequest,
	type ReportSources,
} from '../../domain/report/house-report.ts';
import {
	AROUND_AN_EVENING_MS,
	attendedOf,
	whoseRequest,
	type Attended,
} from '../../domain/report/whose-request.ts';
import { PLAN_DAYS } from '../../domain/programme/plan-days.ts';
import { DAY, type Instant } from '../../domain/time/instant.ts';
import { addDays, venueDay, venueDayBegins } from '../../domain/time/zone.ts';
import { listDevices } from './devices.ts';
import { countAnswers } from './feedback.ts';
import { incidentsOf } from './incidents.ts';
import { eveningsOfDays, type Evening } from './performances.ts';
import type { Db } from './store.ts';
import { venueStampsOf } from './venue-day.ts';
import { loadVenue } from './venues.ts';

const OF_REQUESTS: readonly Fact[] = ['help-claimed', 'help-with-patron'];

/** What the report of an evening is drafted from [T17]. */
export async function reportSources(
	db: Db,
	venue: string,
	{ performance, happened }: Evening,
): Promise<ReportSources> {
	const row = await loadVenue(db, venue);
	if (!row) throw new Error(`There is no venue "${venue}".`);
	const { zone, grace, opening } = row.settings;
	const { id, day } = performance;
	const around = await eveningsOfDays(db, venue, [addDays(day, -1), day, addDays(day, 1)]);
	const attended = attendedOf(performance, happened);
	const requests = await requestsOf(
		db,
		venue,
		attended,
		around.map((evening) => attendedOf(evening.performance, evening.happened)),
		zone,
	);
	const noted = await incidentsOf(db, venue, id);
	const ends = attended.to + DAY;
	const answers = await countAnswers(db, venue, [id]);
	return {
		performance,
		happened,
		around,
		grace,
		building: await venueStampsOf(db, venue, day),
		foyerPlanned: foyerPlannedAt(
			opening,
			around.filter((evening) => evening.performance.day === day),
		),
		log: inOrder(
			[
				// Cancelled and moved whenever the season is planned. Seldom: all of a venue's are few.
				...(await factsBetween(db, venue, INCIDENT_FACTS, 0, ends).execute()),
				...(await factsBetween(
					db,
					venue,
					EVENING_REPORT_FACTS,
					// As far ahead as the public is told anything of it.
					attended.from - PLAN_DAYS * DAY,
					ends,
				).execute()),
			].filter(({ data }) => data['performance'] === id),
			await logOfRequests(db, venue, requests, ends),
		),
		requests,
		noted: noted.map(({ id: incident, at, kind }) => ({ id: incident, at, kind })),
		answers: { ...Object.fromEntries(SCORES.map((score) => [score, 0])), ...answers },
	};
}

/** The requests that stand in this performance's report: those of its day that belong to no other's. */
async function requestsOf(
	db: Db,
	venue: string,
	attended: Attended,
	evenings: Attended[],
	zone: string,
): Promise<ReportedRequest[]> {
	const { day, from, to } = attended;
	const asked = await requestsBetween(
		db,
		venue,
		Math.min(venueDayBegins(day, zone), from - AROUND_AN_EVENING_MS),
		Math.max(venueDayBegins(addDays(day, 1), zone), to + AROUND_AN_EVENING_MS),
	).execute();
	const devices = new Map((await listDevices(db, venue)).map((device) => [device.id, device]));
	return asked.flatMap(({ id, kind, place, raised_at: raisedAt, state, device }) => {
		// A kiosk that is gone served nobody knows which houses.
		const houses = devices.get(device)?.placement.houses ?? [];
		const belongs = whoseRequest({ at: raisedAt, day: venueDay(raisedAt, zone), houses }, evenings);
		if (belongs?.performance !== attended.performance) return [];
		return [{ id, kind, place, raisedAt, state, shared: belongs.shared }];
	});
}

async function logOfRequests(
	db: Db,
	venue: string,
	requests: ReportedRequest[],
	ends: Instant,
): Promise<Entry[]> {
	const [first] = requests;
	if (!first) return [];
	const ids = new Set(requests.map(({ id }) => id));
	const entries = await factsBetween(db, venue, OF_REQUESTS, first.raisedAt, ends).execute();
	return entries.filter(({ data }) => ids.has(String(data['request'])));
}

type Entry = Logged & { revision: number; position: number };

function inOrder(...lists: Entry[][]): Logged[] {
	return lists
		.flat()
		.sort((a, b) => a.revision - b.revision || a.position - b.position)
		.map(({ at, fact, data }) => ({ at, fact, data }));
}

/** What the log has of these facts in a stretch of time: by its index, however long the log. */
export function factsBetween(db: Db, venue: string, facts: readonly Fact[], from: Instant, to: Instant) {
	return db
		.selectFrom('night_log')
		.select(['revision', 'position', 'at', 'fact', 'data'])
		.where('venue', '=', venue)
		.where('fact', 'in', facts)
		.where('at', '>=', from)
		.where('at', '<=', to);
}

/** The requests asked in a stretch of time, oldest first: by their index, however many there ever were. */
export function requestsBetween(db: Db, venue: string, from: Instant, to: Instant) {
	return db
		.selectFrom('help_request')
		.select(['id', 'kind', 'place', 'raised_at', 'state', 'device'])
		.where('venue', '=', venue)
		.where('raised_at', '>=', from)
		.where('raised_at', '<=', to)
		.orderBy('raised_at')
		.orderBy('id');
}
