import { sql, type Selectable } from 'kysely';
import { isOpen } from '../../domain/help/life-cycle.ts';
import type { HelpRequest, RequestState } from '../../domain/help/request.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { toJson } from './codec.ts';
import type { Db } from './store.ts';
import type { Tables } from './tables.ts';

/** @throws when the id is known: the caller looks first, in the same transaction [H3]. */
export async function insertRequest(db: Db, venue: string, request: HelpRequest): Promise<void> {
	const { id, kind, place, device, note, raisedAt, state } = request;
	await db
		.insertInto('help_request')
		.values({ venue, id, kind, place, device, note, raised_at: raisedAt, ...stateColumns(note, state) })
		.execute();
}

export async function loadRequest(db: Db, venue: string, id: string): Promise<HelpRequest | null> {
	const row = await db
		.selectFrom('help_request')
		.selectAll()
		.where('venue', '=', venue)
		.where('id', '=', id)
		.executeTakeFirst();
	return row ? requestOf(row) : null;
}

/**
 * Moves a request on from the state it was loaded in.
 * @throws when it is in another state by now: of two claims at one instant one is written, and the other starts anew [H6].
 */
export async function updateState(
	db: Db,
	venue: string,
	request: Pick<HelpRequest, 'id' | 'note' | 'state'>,
	state: RequestState,
): Promise<void> {
	const { numUpdatedRows } = await db
		.updateTable('help_request')
		.set(stateColumns(request.note, state))
		.where('venue', '=', venue)
		.where('id', '=', request.id)
		.where(sql<string>`state`, '=', toJson(request.state))
		.executeTakeFirst();
	if (numUpdatedRows !== 1n) throw new Error(`Request ${request.id} is no longer ${request.state.name}.`);
}

/** The open ones and those closed at or after `closedSince`, oldest first. */
export async function openRequests(db: Db, venue: string, closedSince: Instant): Promise<HelpRequest[]> {
	const rows = await currentRequests(db, venue, closedSince).execute();
	return rows.map(requestOf);
}

/** The same, of one device. */
export async function requestsOfDevice(
	db: Db,
	venue: string,
	device: string,
	closedSince: Instant,
): Promise<HelpRequest[]> {
	const rows = await currentRequests(db, venue, closedSince).where('device', '=', device).execute();
	return rows.map(requestOf);
}

function currentRequests(db: Db, venue: string, closedSince: Instant) {
	return db
		.selectFrom('help_request')
		.selectAll()
		.where('venue', '=', venue)
		.where((eb) => eb.or([eb('closed_at', 'is', null), eb('closed_at', '>=', closedSince)]))
		.orderBy('raised_at')
		.orderBy('id');
}

/**
 * Deletes what people wrote (the patron's note, staff's reason) in requests closed before `before` [H10]; counts and
 * times stay.
 * @returns the ids of the requests that said something.
 */
export async function deleteNotesClosedBefore(db: Db, venue: string, before: Instant): Promise<string[]> {
	const rows = await db
		.selectFrom('help_request')
		.selectAll()
		.where('venue', '=', venue)
		.where('free_text', '=', 1)
		.where('closed_at', '<', before)
		.execute();
	for (const { id, state } of rows) {
		const silent = withoutWords(state);
		await db
			.updateTable('help_request')
			.set({ note: '', ...stateColumns('', silent) })
			.where('venue', '=', venue)
			.where('id', '=', id)
			.execute();
	}
	return rows.map(({ id }) => id);
}

function stateColumns(note: string, state: RequestState) {
	return {
		state: toJson(state),
		closed_at: isOpen(state) ? null : state.at,
		free_text: note || wordsIn(state) ? 1 : 0,
	};
}

/** What staff wrote in a state; empty = nothing. */
function wordsIn(state: RequestState): string {
	if (state.name === 'could_not_assist') return state.reason;
	return (state.name === 'resolved' && state.followUp?.note) || '';
}

function withoutWords(state: RequestState): RequestState {
	if (state.name === 'could_not_assist') return { ...state, reason: '' };
	if (state.name !== 'resolved' || !state.followUp) return state;
	return { ...state, followUp: { ...state.followUp, note: '' } };
}

function requestOf(row: Selectable<Tables['help_request']>): HelpRequest {
	const { id, kind, place, device, note, raised_at: raisedAt, state } = row;
	return { id, kind, place, device, note, raisedAt, state };
}
