import type { Kysely } from 'kysely';

/** Pictures become part of a library of media, which the office fills. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('medium')
		.addColumn('venue', 'text', (column) => column.notNull())
		.addColumn('id', 'text', (column) => column.notNull())
		.addColumn('company', 'text')
		.addColumn('name', 'text', (column) => column.notNull())
		.addColumn('details', 'text', (column) => column.notNull())
		.addColumn('added_at', 'bigint', (column) => column.notNull())
		.addColumn('removed_at', 'bigint')
		.addPrimaryKeyConstraint('medium_key', ['venue', 'id'])
		.execute();
	const documents = db.withoutPlugins().$extendTables<Before>();
	for (const { venue, id, details } of await documents.selectFrom('picture').selectAll().execute()) {
		await documents
			.insertInto('medium')
			.values({
				venue,
				id,
				company: null,
				name: id,
				details: `{"kind":"picture","picture":${details}}`,
				added_at: 0,
				removed_at: null,
			})
			.execute();
	}
	await db.schema.dropTable('picture').execute();
}

/** As text. */
type Before = {
	picture: { venue: string; id: string; details: string };
	medium: {
		venue: string;
		id: string;
		company: null;
		name: string;
		details: string;
		added_at: number;
		removed_at: null;
	};
};
