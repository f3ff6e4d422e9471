import { sql, type Kysely } from 'kysely';
import { toJson } from '../codec.ts';

/**
 * Incidents that the house manager notes; letters that are tried one by one; and a report is drafted without reading
 * through the log and the requests of all time. Reports that were signed before get what they had no word for.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
	const { schema } = db;
	await schema
		.createTable('incident')
		.addColumn('venue', 'text', (column) => column.notNull())
		.addColumn('id', 'text', (column) => column.notNull())
		.addColumn('performance', 'text', (column) => column.notNull())
		.addColumn('at', 'bigint', (column) => column.notNull())
		.addColumn('kind', 'text', (column) => column.notNull())
		.addColumn('words', 'text')
		.addColumn('noted_at', 'bigint', (column) => column.notNull())
		.addColumn('noted_by', 'text', (column) => column.notNull())
		.addPrimaryKeyConstraint('incident_key', ['venue', 'id'])
		.execute();
	await schema
		.createIndex('incident_by_performance')
		.on('incident')
		.columns(['venue', 'performance'])
		.execute();
	await schema
		.createIndex('incident_with_words')
		.on('incident')
		.columns(['venue', 'noted_at'])
		.where(sql.ref('words'), '!=', '')
		.execute();

	await schema
		.alterTable('house_report')
		.addColumn('mail_tries', 'integer', (column) => column.notNull().defaultTo(0))
		.execute();
	await schema.alterTable('house_report').addColumn('mail_trouble', 'text').execute();
	await schema.alterTable('house_report').addColumn('mail_due_at', 'bigint').execute();
	await schema
		.createIndex('house_report_to_mail')
		.on('house_report')
		.columns(['venue', 'mail_due_at'])
		.where(sql.ref('mail_due_at'), 'is not', null)
		.execute();

	// Nothing else reads the log by time alone.
	await schema.dropIndex('night_log_by_time').execute();
	await schema.createIndex('night_log_by_fact').on('night_log').columns(['venue', 'fact', 'at']).execute();
	await schema
		.createIndex('help_request_by_raising')
		.on('help_request')
		.columns(['venue', 'raised_at'])
		.execute();

	const documents = db.withoutPlugins().$extendTables<Signed>();
	for (const row of await documents.selectFrom('house_report').selectAll().execute()) {
		const { venue, performance, details, mailed_at: mailedAt, signed_at: signedAt } = row;
		await documents
			.updateTable('house_report')
			.set({ details: completed(details), mail_due_at: mailedAt === null ? signedAt : null })
			.where('venue', '=', venue)
			.where('performance', '=', performance)
			.execute();
	}
}

type Signed = {
	house_report: {
		venue: string;
		performance: string;
		details: string;
		signed_at: number;
		mailed_at: number | null;
		mail_due_at: number | null;
	};
};

/** As far as a report of before is read here. */
interface Report {
	points: { point: string; actual: number | null }[];
	requests: object[];
	incidents: { at: number; what: string }[];
}

/** What was signed then could be signed only when the house was clear, or the evening was called off. */
function completed(text: string): string {
	const report = JSON.parse(text) as Report;
	const clear = report.points.find(({ point }) => point === 'house_clear')?.actual ?? null;
	const off = report.incidents.find(({ what }) => what === 'cancelled' || what === 'abandoned');
	return toJson({
		...report,
		over: off ? { how: 'called-off', since: off.at } : { how: 'clear', since: clear },
		building: [],
		noted: [],
		// Nobody had asked whose visitor it was: the company is told of none.
		requests: report.requests.map((request) => ({ ...request, shared: true })),
	});
}
