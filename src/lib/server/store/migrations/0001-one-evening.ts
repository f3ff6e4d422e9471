import { sql, type Kysely } from 'kysely';

/**
 * The first tables. JSON documents are text on both engines: PostgreSQL's jsonb would reorder their keys (the first
 * language of a text is the one to fall back to), and SQLite has no other way to keep them.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
	const { schema } = db;
	await schema
		.createTable('venue')
		.addColumn('id', 'text', (column) => column.primaryKey())
		.addColumn('name', 'text', (column) => column.notNull())
		.addColumn('settings', 'text', (column) => column.notNull())
		.addColumn('incarnation', 'text', (column) => column.notNull())
		.addColumn('revision', 'bigint', (column) => column.notNull())
		.addColumn('demonstration', 'integer', (column) => column.notNull())
		.execute();

	// What is set up.
	for (const table of ['company', 'production', 'picture']) {
		await schema
			.createTable(table)
			.addColumn('venue', 'text', (column) => column.notNull())
			.addColumn('id', 'text', (column) => column.notNull())
			.addColumn('details', 'text', (column) => column.notNull())
			.addPrimaryKeyConstraint(`${table}_key`, ['venue', 'id'])
			.execute();
	}
	for (const table of ['house', 'rule']) {
		await schema
			.createTable(table)
			.addColumn('venue', 'text', (column) => column.notNull())
			.addColumn('id', 'text', (column) => column.notNull())
			.addColumn('position', 'integer', (column) => column.notNull())
			.addColumn('details', 'text', (column) => column.notNull())
			.addPrimaryKeyConstraint(`${table}_key`, ['venue', 'id'])
			.execute();
	}

	// What happens in an evening.
	await schema
		.createTable('performance')
		.addColumn('venue', 'text', (column) => column.notNull())
		.addColumn('id', 'text', (column) => column.notNull())
		.addColumn('house', 'text', (column) => column.notNull())
		.addColumn('production', 'text', (column) => column.notNull())
		.addColumn('day', 'text', (column) => column.notNull())
		.addColumn('planned_start', 'bigint', (column) => column.notNull())
		.addColumn('moved_start', 'bigint')
		.addColumn('halt', 'text')
		.addColumn('halt_at', 'bigint')
		.addPrimaryKeyConstraint('performance_key', ['venue', 'id'])
		.execute();
	await schema.createIndex('performance_by_day').on('performance').columns(['venue', 'day']).execute();
	await schema
		.createTable('stamp')
		.addColumn('venue', 'text', (column) => column.notNull())
		.addColumn('performance', 'text', (column) => column.notNull())
		.addColumn('point', 'text', (column) => column.notNull())
		.addColumn('at', 'bigint', (column) => column.notNull())
		.addColumn('recorded_at', 'bigint', (column) => column.notNull())
		.addColumn('source', 'text', (column) => column.notNull())
		.addColumn('by', 'text', (column) => column.notNull())
		.addPrimaryKeyConstraint('stamp_key', ['venue', 'performance', 'point'])
		.execute();
	await schema
		.createTable('venue_stamp')
		.addColumn('venue', 'text', (column) => column.notNull())
		.addColumn('day', 'text', (column) => column.notNull())
		.addColumn('point', 'text', (column) => column.notNull())
		.addColumn('at', 'bigint', (column) => column.notNull())
		.addColumn('recorded_at', 'bigint', (column) => column.notNull())
		.addColumn('source', 'text', (column) => column.notNull())
		.addColumn('by', 'text', (column) => column.notNull())
		.addPrimaryKeyConstraint('venue_stamp_key', ['venue', 'day', 'point'])
		.execute();
	await schema
		.createTable('hold')
		.addColumn('venue', 'text', (column) => column.notNull())
		.addColumn('performance', 'text', (column) => column.notNull())
		.addColumn('number', 'integer', (column) => column.notNull())
		.addColumn('delays', 'text', (column) => column.notNull())
		.addColumn('reason', 'text', (column) => column.notNull())
		.addColumn('since', 'bigint', (column) => column.notNull())
		.addColumn('new_time', 'bigint')
		.addColumn('released_at', 'bigint')
		.addPrimaryKeyConstraint('hold_key', ['venue', 'performance', 'number'])
		.execute();
	await schema
		.createIndex('hold_not_released')
		.unique()
		.on('hold')
		.columns(['venue', 'performance', 'delays'])
		.where(sql.ref('released_at'), 'is', null)
		.execute();
	await schema
		.createTable('wording_release')
		.addColumn('venue', 'text', (column) => column.notNull())
		.addColumn('performance', 'text', (column) => column.notNull())
		.addColumn('point', 'text', (column) => column.notNull())
		.addColumn('wording', 'text', (column) => column.notNull())
		.addColumn('at', 'bigint')
		.addColumn('released_at', 'bigint', (column) => column.notNull())
		.addPrimaryKeyConstraint('wording_release_key', ['venue', 'performance', 'point'])
		.execute();

	// Devices.
	await schema
		.createTable('device')
		.addColumn('venue', 'text', (column) => column.notNull())
		.addColumn('id', 'text', (column) => column.notNull())
		.addColumn('kind', 'text', (column) => column.notNull())
		.addColumn('name', 'text', (column) => column.notNull())
		.addColumn('placement', 'text', (column) => column.notNull())
		.addColumn('token_hash', 'text', (column) => column.notNull().unique())
		.addColumn('paired_at', 'bigint', (column) => column.notNull())
		.addColumn('paired_by', 'text', (column) => column.notNull())
		.addColumn('blocked_at', 'bigint')
		.addColumn('revoked_at', 'bigint')
		.addPrimaryKeyConstraint('device_key', ['venue', 'id'])
		.execute();
	await schema
		.createTable('pairing')
		.addColumn('device', 'text', (column) => column.primaryKey())
		.addColumn('code_hash', 'text', (column) => column.notNull().unique())
		.addColumn('token_hash', 'text', (column) => column.notNull())
		.addColumn('kind', 'text', (column) => column.notNull())
		.addColumn('asked_at', 'bigint', (column) => column.notNull())
		.addColumn('expires_at', 'bigint', (column) => column.notNull())
		.addColumn('used_at', 'bigint')
		.execute();
	await schema
		.createTable('painted')
		.addColumn('venue', 'text', (column) => column.notNull())
		.addColumn('device', 'text', (column) => column.notNull())
		.addColumn('at', 'bigint', (column) => column.notNull())
		.addColumn('scene', 'text')
		.addColumn('performance', 'text')
		.addColumn('deviations', 'text', (column) => column.notNull())
		.execute();
	await schema.createIndex('painted_by_device').on('painted').columns(['venue', 'device', 'at']).execute();

	// People and other systems.
	await schema
		.createTable('person')
		.addColumn('venue', 'text', (column) => column.notNull())
		.addColumn('id', 'text', (column) => column.notNull())
		.addColumn('login', 'text', (column) => column.notNull())
		.addColumn('name', 'text', (column) => column.notNull())
		.addColumn('role', 'text', (column) => column.notNull())
		.addColumn('houses', 'text', (column) => column.notNull())
		.addColumn('company', 'text')
		.addColumn('password_hash', 'text')
		.addColumn('added_at', 'bigint', (column) => column.notNull())
		.addColumn('removed_at', 'bigint')
		.addPrimaryKeyConstraint('person_key', ['venue', 'id'])
		.execute();
	await schema
		.createIndex('person_by_login')
		.unique()
		.on('person')
		.columns(['venue', 'login'])
		.where(sql.ref('removed_at'), 'is', null)
		.execute();
	await schema
		.createTable('session')
		.addColumn('token_hash', 'text', (column) => column.primaryKey())
		.addColumn('venue', 'text', (column) => column.notNull())
		.addColumn('person', 'text', (column) => column.notNull())
		.addColumn('began_at', 'bigint', (column) => column.notNull())
		.addColumn('expires_at', 'bigint', (column) => column.notNull())
		.execute();
	await schema.createIndex('session_by_person').on('session').columns(['venue', 'person']).execute();
	await schema
		.createTable('admin_link')
		.addColumn('token_hash', 'text', (column) => column.primaryKey())
		.addColumn('venue', 'text', (column) => column.notNull())
		.addColumn('made_at', 'bigint', (column) => column.notNull())
		.addColumn('expires_at', 'bigint', (column) => column.notNull())
		.addColumn('used_at', 'bigint')
		.execute();
	await schema
		.createTable('api_token')
		.addColumn('token_hash', 'text', (column) => column.primaryKey())
		.addColumn('venue', 'text', (column) => column.notNull())
		.addColumn('id', 'text', (column) => column.notNull())
		.addColumn('name', 'text', (column) => column.notNull())
		.addColumn('made_at', 'bigint', (column) => column.notNull())
		.addColumn('revoked_at', 'bigint')
		.addUniqueConstraint('api_token_by_id', ['venue', 'id'])
		.execute();

	// Patrons.
	await schema
		.createTable('help_request')
		.addColumn('venue', 'text', (column) => column.notNull())
		.addColumn('id', 'text', (column) => column.notNull())
		.addColumn('kind', 'text', (column) => column.notNull())
		.addColumn('place', 'text', (column) => column.notNull())
		.addColumn('device', 'text', (column) => column.notNull())
		.addColumn('note', 'text', (column) => column.notNull())
		.addColumn('raised_at', 'bigint', (column) => column.notNull())
		.addColumn('state', 'text', (column) => column.notNull())
		.addColumn('closed_at', 'bigint')
		.addColumn('free_text', 'integer', (column) => column.notNull())
		.addPrimaryKeyConstraint('help_request_key', ['venue', 'id'])
		.execute();
	await schema
		.createIndex('help_request_by_closing')
		.on('help_request')
		.columns(['venue', 'closed_at'])
		.execute();
	await schema
		.createTable('feedback_code')
		.addColumn('venue', 'text', (column) => column.notNull())
		.addColumn('code', 'text', (column) => column.notNull())
		.addColumn('performance', 'text', (column) => column.notNull())
		.addColumn('device', 'text', (column) => column.notNull())
		.addColumn('place', 'text', (column) => column.notNull())
		.addColumn('window_from', 'bigint', (column) => column.notNull())
		.addColumn('window_to', 'bigint', (column) => column.notNull())
		.addColumn('valid_from', 'bigint', (column) => column.notNull())
		.addColumn('valid_to', 'bigint', (column) => column.notNull())
		.addColumn('revoked_at', 'bigint')
		.addPrimaryKeyConstraint('feedback_code_key', ['venue', 'code'])
		.execute();
	await schema
		.createIndex('feedback_code_by_device')
		.on('feedback_code')
		.columns(['venue', 'device', 'window_to'])
		.execute();
	await schema
		.createIndex('feedback_code_by_performance')
		.on('feedback_code')
		.columns(['venue', 'performance'])
		.execute();
	await schema
		.createTable('feedback_answer')
		.addColumn('venue', 'text', (column) => column.notNull())
		.addColumn('code', 'text', (column) => column.notNull())
		.addColumn('visitor', 'text', (column) => column.notNull())
		.addColumn('performance', 'text', (column) => column.notNull())
		.addColumn('place', 'text', (column) => column.notNull())
		.addColumn('score', 'integer', (column) => column.notNull())
		.addColumn('comment', 'text', (column) => column.notNull())
		.addColumn('answered_at', 'bigint', (column) => column.notNull())
		.addPrimaryKeyConstraint('feedback_answer_key', ['venue', 'code', 'visitor'])
		.execute();
	await schema
		.createIndex('feedback_answer_by_performance')
		.on('feedback_answer')
		.columns(['venue', 'performance', 'answered_at'])
		.execute();

	// What was done.
	await schema
		.createTable('command')
		.addColumn('venue', 'text', (column) => column.notNull())
		.addColumn('id', 'text', (column) => column.notNull())
		.addColumn('name', 'text', (column) => column.notNull())
		.addColumn('body_hash', 'text', (column) => column.notNull())
		.addColumn('answer', 'text', (column) => column.notNull())
		.addColumn('at', 'bigint', (column) => column.notNull())
		.addPrimaryKeyConstraint('command_key', ['venue', 'id'])
		.execute();
	await schema
		.createTable('cue')
		.addColumn('venue', 'text', (column) => column.notNull())
		.addColumn('id', 'text', (column) => column.notNull())
		.addColumn('performance', 'text', (column) => column.notNull())
		.addColumn('point', 'text', (column) => column.notNull())
		.addColumn('at', 'bigint', (column) => column.notNull())
		.addPrimaryKeyConstraint('cue_key', ['venue', 'id'])
		.execute();
	await schema
		.createTable('night_log')
		.addColumn('venue', 'text', (column) => column.notNull())
		.addColumn('revision', 'bigint', (column) => column.notNull())
		.addColumn('position', 'integer', (column) => column.notNull())
		.addColumn('at', 'bigint', (column) => column.notNull())
		.addColumn('actor_kind', 'text', (column) => column.notNull())
		.addColumn('actor', 'text', (column) => column.notNull())
		.addColumn('via', 'text')
		.addColumn('source', 'text', (column) => column.notNull())
		.addColumn('fact', 'text', (column) => column.notNull())
		.addColumn('data', 'text', (column) => column.notNull())
		.addPrimaryKeyConstraint('night_log_key', ['venue', 'revision', 'position'])
		.execute();
}
