import type { Kysely } from 'kysely';
import { toJson } from '../codec.ts';

/**
 * Each performance keeps how it was planned to run: parts, intervals, doors and late seating were read from its
 * production until now, also of nights that are over, and are taken from there once more [T2].
 */
export async function up(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.alterTable('performance')
		.addColumn('programmed', 'text', (column) => column.notNull().defaultTo(toJson(NOTHING_KNOWN)))
		.execute();
	const documents = db.withoutPlugins().$extendTables<Documents>();
	for (const { venue, id, details } of await documents.selectFrom('production').selectAll().execute()) {
		await documents
			.updateTable('performance')
			.set({ programmed: taken(details) })
			.where('venue', '=', venue)
			.where('production', '=', id)
			.execute();
	}
}

type Documents = {
	production: { venue: string; id: string; details: string };
	performance: { venue: string; production: string; programmed: string };
};

/** Of a performance whose production is gone; there should be none. */
const NOTHING_KNOWN = {
	partMinutes: [60],
	intervalMinutes: [],
	estimated: true,
	doorsMinutesBefore: 30,
	lateSeating: { kind: 'interval' },
};

function taken(production: string): string {
	const document: unknown = JSON.parse(production);
	const said = Object.assign({ ...NOTHING_KNOWN }, document);
	const { partMinutes, intervalMinutes, estimated, doorsMinutesBefore, lateSeating } = said;
	return toJson({ partMinutes, intervalMinutes, estimated, doorsMinutesBefore, lateSeating });
}
