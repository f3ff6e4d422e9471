import type { Kysely } from 'kysely';

/** Season files: shown, perhaps taken, perhaps taken back. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('season_import')
		.addColumn('venue', 'text', (column) => column.notNull())
		.addColumn('id', 'text', (column) => column.notNull())
		.addColumn('file', 'text', (column) => column.notNull())
		.addColumn('prepared_at', 'bigint', (column) => column.notNull())
		.addColumn('prepared_by', 'text', (column) => column.notNull())
		.addColumn('told', 'text', (column) => column.notNull())
		.addColumn('number', 'integer')
		.addColumn('taken_at', 'bigint')
		.addColumn('written', 'text', (column) => column.notNull())
		.addColumn('undone_at', 'bigint')
		.addPrimaryKeyConstraint('season_import_key', ['venue', 'id'])
		.execute();
}
