import type { Db } from '../../src/lib/server/store/store.ts';

/** Everything that was logged of a venue, in the order it became true. */
export async function logged(db: Db, venue: string) {
	const rows = await db
		.selectFrom('night_log')
		.selectAll()
		.where('venue', '=', venue)
		.orderBy('revision')
		.orderBy('position')
		.execute();
	return rows.map(({ venue: _venue, actor_kind: actorKind, ...entry }) => ({ ...entry, actorKind }));
}
