import type { Kysely } from 'kysely';
import { toJson } from '../codec.ts';

/** Divided walls, opening hours, ways from screens, and what a company's brand and a programme's page need. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('layout')
		.addColumn('venue', 'text', (column) => column.notNull())
		.addColumn('id', 'text', (column) => column.notNull())
		.addColumn('position', 'integer', (column) => column.notNull())
		.addColumn('details', 'text', (column) => column.notNull())
		.addPrimaryKeyConstraint('layout_key', ['venue', 'id'])
		.execute();
	await db.schema.alterTable('painted').addColumn('beside', 'text').execute();
	const documents = db.withoutPlugins().$extendTables<Documents>();
	for (const { id, settings } of await documents.selectFrom('venue').select(['id', 'settings']).execute()) {
		await documents
			.updateTable('venue')
			.set({ settings: completed(settings, { hours: null, night: 'dim' }) })
			.where('id', '=', id)
			.execute();
	}
	await complete(documents, 'company', { logo: null, face: 'fraunces' });
	await complete(documents, 'production', { credits: [] });
	const devices = await documents.selectFrom('device').select(['venue', 'id', 'placement']).execute();
	for (const { venue, id, placement } of devices) {
		await documents
			.updateTable('device')
			.set({ placement: completed(placement, { ways: [] }) })
			.where('venue', '=', venue)
			.where('id', '=', id)
			.execute();
	}
	for (const { venue, id, details } of await documents
		.selectFrom('picture')
		.select(['venue', 'id', 'details'])
		.execute()) {
		await documents
			.updateTable('picture')
			.set({ details: withHashes(details) })
			.where('venue', '=', venue)
			.where('id', '=', id)
			.execute();
	}
}

/** The columns that are filled in, as text. */
type Documents = {
	venue: { id: string; settings: string };
	company: { venue: string; id: string; details: string };
	production: { venue: string; id: string; details: string };
	picture: { venue: string; id: string; details: string };
	device: { venue: string; id: string; placement: string };
};

async function complete(db: Kysely<Documents>, table: 'company' | 'production', more: object): Promise<void> {
	for (const { venue, id, details } of await db
		.selectFrom(table)
		.select(['venue', 'id', 'details'])
		.execute()) {
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

/** Files of before are not compared: nobody noted what they should be. */
function withHashes(text: string): string {
	const picture: unknown = JSON.parse(text);
	if (typeof picture !== 'object' || picture === null || !('files' in picture)) return text;
	const files: unknown[] = Array.isArray(picture.files) ? picture.files : [];
	return toJson({
		...picture,
		files: files.map((file) => ({ hash: null, ...(typeof file === 'object' ? file : {}) })),
	});
}
