import type { Kysely } from 'kysely';

/** Other systems whose cues are taken. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('integration')
		.addColumn('venue', 'text', (column) => column.notNull())
		.addColumn('id', 'text', (column) => column.notNull())
		.addColumn('name', 'text', (column) => column.notNull())
		.addColumn('settings', 'text', (column) => column.notNull())
		.addPrimaryKeyConstraint('integration_key', ['venue', 'id'])
		.execute();
}
