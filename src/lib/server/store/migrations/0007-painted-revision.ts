import type { Kysely } from 'kysely';

/** Which revision a screen's frame was drawn from [S7]; frames of before have none. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await db.schema.alterTable('painted').addColumn('revision', 'bigint').execute();
}
