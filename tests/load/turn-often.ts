import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import type { Rule } from '../../src/lib/domain/programme/rule.ts';
import type { FoyerServer } from '../support/foyer-server.ts';

const DWELL_SECONDS = 2;

/** Gives every rule of the venue a short turn; the server starts anew with it. @returns how long a turn lasts, seconds */
export async function turnOften(server: FoyerServer): Promise<number> {
	await server.stop();
	const database = new DatabaseSync(join(server.dataDir, 'foyer.db'));
	const rules = database.prepare('select venue, id, details from rule').all() as {
		venue: string;
		id: string;
		details: string;
	}[];
	for (const { venue, id, details } of rules) {
		const rule = { ...(JSON.parse(details) as Rule), dwellSeconds: DWELL_SECONDS };
		database
			.prepare('update rule set details = ? where venue = ? and id = ?')
			.run(JSON.stringify(rule), venue, id);
	}
	database.close();
	await server.start();
	return DWELL_SECONDS;
}
