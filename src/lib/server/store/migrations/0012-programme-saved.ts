import type { Kysely } from 'kysely';

/** Who saved a venue's programme last, and how often it was: two editors at once are told. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('programme_saved')
		.addColumn('venue', 'text', (column) => column.primaryKey())
		.addColumn('times', 'integer', (column) => column.notNull())
		.addColumn('saved_at', 'bigint', (column) => column.notNull())
		.addColumn('saved_by', 'text', (column) => column.notNull())
		.execute();
}
