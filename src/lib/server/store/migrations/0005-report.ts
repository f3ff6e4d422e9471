import type { Kysely } from 'kysely';

/** House reports as they were signed, and a way to read the log of one night. */
export async function up({ schema }: Kysely<unknown>): Promise<void> {
	await schema
		.createTable('house_report')
		.addColumn('venue', 'text', (column) => column.notNull())
		.addColumn('performance', 'text', (column) => column.notNull())
		.addColumn('details', 'text', (column) => column.notNull())
		.addColumn('note', 'text', (column) => column.notNull())
		.addColumn('signed_at', 'bigint', (column) => column.notNull())
		.addColumn('signed_by', 'text', (column) => column.notNull())
		.addColumn('mailed_at', 'bigint')
		.addPrimaryKeyConstraint('house_report_key', ['venue', 'performance'])
		.execute();
	await schema.createIndex('night_log_by_time').on('night_log').columns(['venue', 'at']).execute();
}
