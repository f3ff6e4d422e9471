import type { Kysely } from 'kysely';
import { toJson } from '../codec.ts';

/**
 * The rest of an evening: clearance as a handshake, stops that are over, doors for latecomers, openings that happen by
 * themselves. Documents that were written before get what they had no word for.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
	const { schema } = db;
	await schema
		.createTable('clearance_ask')
		.addColumn('venue', 'text', (column) => column.notNull())
		.addColumn('performance', 'text', (column) => column.notNull())
		.addColumn('part', 'integer', (column) => column.notNull())
		.addColumn('at', 'bigint', (column) => column.notNull())
		.addColumn('recorded_at', 'bigint', (column) => column.notNull())
		.addColumn('source', 'text', (column) => column.notNull())
		.addColumn('by', 'text', (column) => column.notNull())
		.addPrimaryKeyConstraint('clearance_ask_key', ['venue', 'performance', 'part'])
		.execute();
	await schema
		.createTable('pause')
		.addColumn('venue', 'text', (column) => column.notNull())
		.addColumn('performance', 'text', (column) => column.notNull())
		.addColumn('part', 'integer', (column) => column.notNull())
		.addColumn('from', 'bigint', (column) => column.notNull())
		.addColumn('to', 'bigint', (column) => column.notNull())
		.addPrimaryKeyConstraint('pause_key', ['venue', 'performance', 'from'])
		.execute();
	await schema
		.createTable('self_opening')
		.addColumn('venue', 'text', (column) => column.notNull())
		.addColumn('what', 'text', (column) => column.notNull())
		.addPrimaryKeyConstraint('self_opening_key', ['venue', 'what'])
		.execute();
	for (const column of ['doors_open', 'doors_said_at']) {
		await schema.alterTable('performance').addColumn(column, 'bigint').execute();
	}

	const documents = db.withoutPlugins().$extendTables<Documents>();
	for (const { id, settings } of await documents.selectFrom('venue').select(['id', 'settings']).execute()) {
		await documents
			.updateTable('venue')
			.set({ settings: completed(settings, SETTINGS) })
			.where('id', '=', id)
			.execute();
	}
	await complete(documents, 'house', { lateWait: null });
	await complete(documents, 'production', {
		estimated: false,
		lateSeating: { kind: 'interval' },
		warnings: null,
	});
	const devices = await documents.selectFrom('device').select(['venue', 'id', 'placement']).execute();
	for (const { venue, id, placement } of devices) {
		await documents
			.updateTable('device')
			.set({ placement: completed(placement, { doors: false }) })
			.where('venue', '=', venue)
			.where('id', '=', id)
			.execute();
	}
}

/** The columns that are filled in, as text. */
type Documents = {
	venue: { id: string; settings: string };
	house: { venue: string; id: string; details: string };
	production: { venue: string; id: string; details: string };
	device: { venue: string; id: string; placement: string };
};

/** What a venue starts with. A migration keeps its own copy: it must do tomorrow what it did today. */
const SETTINGS = {
	calls: [
		{ minutes: 15, bells: 0 },
		{ minutes: 10, bells: 0 },
		{ minutes: 5, bells: 1 },
		{ minutes: 3, bells: 2 },
		{ minutes: 1, bells: 3 },
	],
	opening: { foyerMinutesBefore: 60, foyerByItself: false, housesByThemselves: false },
	defaults: { partMinutes: [55, 45], intervalMinutes: [20], doorsMinutesBefore: 30 },
};

async function complete(db: Kysely<Documents>, table: 'house' | 'production', more: object): Promise<void> {
	for (const { venue, id, details } of await db.selectFrom(table).selectAll().execute()) {
		await db
			.updateTable(table)
			.set({ details: completed(details, more) })
			.where('venue', '=', venue)
			.where('id', '=', id)
			.execute();
	}
}

/** The document with what it had no word for. */
function completed(text: string, more: object): string {
	const document: unknown = JSON.parse(text);
	return toJson({ ...more, ...Object(document) });
}
