import { sql, type Kysely } from 'kysely';
import { Migrator, type Migration } from 'kysely/migration';
import { StoreUnusable } from './engine.ts';
import { up as oneEvening } from './migrations/0001-one-evening.ts';
import { up as showTiming } from './migrations/0002-show-timing.ts';
import { up as integrations } from './migrations/0003-integrations.ts';
import { up as seasonImport } from './migrations/0004-season-import.ts';
import { up as report } from './migrations/0005-report.ts';
import { up as painted } from './migrations/0006-painted.ts';
import { up as paintedRevision } from './migrations/0007-painted-revision.ts';
import { up as cueSenders } from './migrations/0008-cue-senders.ts';
import { up as programmed } from './migrations/0009-programmed.ts';
import { up as wholeReport } from './migrations/0010-whole-report.ts';
import { up as lobbyScreens } from './migrations/0011-lobby-screens.ts';
import { up as programmeSaved } from './migrations/0012-programme-saved.ts';
import { up as media } from './migrations/0013-media.ts';
import { up as screenOverrides } from './migrations/0014-screen-overrides.ts';
import type { Tables } from './tables.ts';

/** In order. A migration that has been released is never changed; the next one puts it right. */
const MIGRATIONS: Record<string, Migration> = {
	'0001-one-evening': { up: oneEvening },
	'0002-show-timing': { up: showTiming },
	'0003-integrations': { up: integrations },
	'0004-season-import': { up: seasonImport },
	'0005-report': { up: report },
	'0006-painted': { up: painted },
	'0007-painted-revision': { up: paintedRevision },
	'0008-cue-senders': { up: cueSenders },
	'0009-programmed': { up: programmed },
	'0010-whole-report': { up: wholeReport },
	'0011-lobby-screens': { up: lobbyScreens },
	'0012-programme-saved': { up: programmeSaved },
	'0013-media': { up: media },
	'0014-screen-overrides': { up: screenOverrides },
};

/**
 * Brings the tables up to date.
 * @throws StoreUnusable when the database was made by a newer Foyer.
 */
export async function migrate(db: Kysely<Tables>): Promise<void> {
	const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(MIGRATIONS) } });
	const unknown = await unknownMigration(db);
	if (unknown) {
		throw new StoreUnusable(
			`The database was made by a newer Foyer: it has had the change "${unknown}", which this one does not know. Start the newer Foyer, or restore a backup made before it: npm run restore -- <backup file>`,
		);
	}
	const { error } = await migrator.migrateToLatest();
	if (error !== undefined) throw new Error('The tables could not be brought up to date.', { cause: error });
}

async function unknownMigration(db: Kysely<Tables>): Promise<string | undefined> {
	const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
	if (!tables.some(({ name }) => name === 'kysely_migration')) return undefined;
	const done = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
	return done.rows.find(({ name }) => !(name in MIGRATIONS))?.name;
}
