import { sql, type Kysely } from 'kysely';

/** By age, so that what has been kept long enough is found and deleted without reading all that is kept. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await db.schema.createIndex('painted_by_age').on('painted').columns(['venue', 'at']).execute();
	await db.schema
		.createIndex('feedback_comment_by_age')
		.on('feedback_answer')
		.columns(['venue', 'answered_at'])
		.where(sql.ref('comment'), '!=', '')
		.execute();
}
