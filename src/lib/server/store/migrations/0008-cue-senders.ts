import type { Kysely } from 'kysely';

/**
 * A cue is known by its sender and that one's id, with what was said [T15]. Who sent those of before was not kept, so they
 * are forgotten: one that is repeated across the update is still nothing new for the point just stamped.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
	await db.schema.dropTable('cue').execute();
	await db.schema
		.createTable('cue')
		.addColumn('venue', 'text', (column) => column.notNull())
		.addColumn('sender', 'text', (column) => column.notNull())
		.addColumn('id', 'text', (column) => column.notNull())
		.addColumn('house', 'text', (column) => column.notNull())
		.addColumn('wish', 'text', (column) => column.notNull())
		.addColumn('performance', 'text', (column) => column.notNull())
		.addColumn('point', 'text', (column) => column.notNull())
		.addColumn('at', 'bigint', (column) => column.notNull())
		.addPrimaryKeyConstraint('cue_by_sender_key', ['venue', 'sender', 'id'])
		.execute();
}
