import type { Kysely } from 'kysely';

/** What staff put on walls for a while, and from when on nothing is known of what a device shows. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('screen_override')
		.addColumn('venue', 'text', (column) => column.notNull())
		.addColumn('id', 'text', (column) => column.notNull())
		.addColumn('details', 'text', (column) => column.notNull())
		.addColumn('content', 'text', (column) => column.notNull())
		.addColumn('free_text', 'integer', (column) => column.notNull())
		.addColumn('begins_at', 'bigint', (column) => column.notNull())
		.addColumn('ends_at', 'bigint', (column) => column.notNull())
		.addColumn('put_by', 'text', (column) => column.notNull())
		.addColumn('ended_at', 'bigint')
		.addPrimaryKeyConstraint('screen_override_key', ['venue', 'id'])
		.execute();
	await db.schema
		.createIndex('screen_override_by_end')
		.on('screen_override')
		.columns(['venue', 'ended_at'])
		.execute();
	await db.schema
		.createTable('device_gone')
		.addColumn('venue', 'text', (column) => column.notNull())
		.addColumn('device', 'text', (column) => column.notNull())
		.addColumn('at', 'bigint', (column) => column.notNull())
		.execute();
	await db.schema
		.createIndex('device_gone_by_device')
		.on('device_gone')
		.columns(['venue', 'device', 'at'])
		.execute();
}
