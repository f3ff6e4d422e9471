import type { Happened, Performance } from '../../domain/evening/performance.ts';
import { refused, type Outcome } from '../../domain/refusal.ts';
import { loadEvening } from '../store/performances.ts';
import type { Tx } from '../store/store.ts';

/** Loads one performance with what has happened to it and goes on with both, or refuses. */
export async function withEvening<Value>(
	tx: Tx,
	venue: string,
	id: string,
	fn: (performance: Performance, happened: Happened) => Promise<Outcome<Value>>,
): Promise<Outcome<Value>> {
	const evening = await loadEvening(tx.db, venue, id);
	return evening ? fn(evening.performance, evening.happened) : refused('not-found', { what: 'performance' });
}
