import type { Integration } from '../../domain/venue/integrations.ts';
import { toJson } from './codec.ts';
import type { Db } from './store.ts';

/** All of a venue, by name. */
export async function listIntegrations(db: Db, venue: string): Promise<Integration[]> {
	return integrationsOf(db, venue).orderBy('name').orderBy('id').execute();
}

export async function findIntegration(db: Db, venue: string, id: string): Promise<Integration | null> {
	return (await integrationsOf(db, venue).where('id', '=', id).executeTakeFirst()) ?? null;
}

function integrationsOf(db: Db, venue: string) {
	return db.selectFrom('integration').select(['id', 'name', 'settings']).where('venue', '=', venue);
}

/** Adds it, or changes the one of that id. */
export async function saveIntegration(
	db: Db,
	venue: string,
	{ id, name, settings }: Integration,
): Promise<void> {
	const changed = { name, settings: toJson(settings) };
	await db
		.insertInto('integration')
		.values({ venue, id, ...changed })
		.onConflict((conflict) => conflict.columns(['venue', 'id']).doUpdateSet(changed))
		.execute();
}

/** @returns false when there is none of that id. */
export async function deleteIntegration(db: Db, venue: string, id: string): Promise<boolean> {
	const { numDeletedRows } = await db
		.deleteFrom('integration')
		.where('venue', '=', venue)
		.where('id', '=', id)
		.executeTakeFirst();
	return numDeletedRows === 1n;
}
