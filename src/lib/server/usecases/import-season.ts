import { createHash, randomUUID } from 'node:crypto';
import type { ImportChoices } from '../../domain/season/additions.ts';
import { dryRun, type DryRun, type ShownImport } from '../../domain/season/dry-run.ts';
import type { SeasonFile } from '../../domain/season/row.ts';
import { heldBy } from '../../domain/season/undo.ts';
import { granted, refused, type Outcome } from '../../domain/refusal.ts';
import type { Instant } from '../../domain/time/instant.ts';
import {
	latestSeasonImport,
	markSeasonImportUndone,
	prepareSeasonImport,
	seasonImportById,
	takeSeasonImport,
} from '../store/season-imports.ts';
import { loadSeason, takeBackSeason, writeSeason } from '../store/season.ts';
import type { Db } from '../store/store.ts';
import type { UseCase } from './ask.ts';

/** How many names a sentence can hold. */
const NAMED = 3;

/** Keeps a file to be looked at; the season stays as it is. */
export const prepareImport: UseCase<SeasonFile & { file: string }, { import: string }> = async ({
	venue,
	actor,
	input: { file, rows, problems },
	now,
	share,
}) => {
	const id = randomUUID();
	await share((db) =>
		prepareSeasonImport(db, venue, { id, file, told: { rows, problems }, by: actor.id, at: now }),
	);
	return granted({ import: id });
};

/** What a prepared file would do to the season as it stands now. Writes nothing. */
export const tryImport: UseCase<{ import: string } & ImportChoices, ShownImport> = async ({
	venue,
	input,
	now,
	db,
}) => {
	const run = await runOf(db, venue, input, now);
	if (!run.ok) return run;
	const { changes: _changes, ...shown } = run.value;
	return granted(shown);
};

/**
 * Takes a prepared file, in one transaction: all of it, or, where the person says so, the rows without errors. Only
 * what was shown: when the season has changed since, it has to be looked at again.
 */
export const importSeason: UseCase<
	{ import: string; shown: string; take: 'all' | 'good' } & ImportChoices,
	{ new: number; moved: number; changed: number }
> = ({ venue, input, now, commit }) =>
	commit(async (tx) => {
		const run = await runOf(tx.db, venue, input, now);
		if (!run.ok) return run;
		const { shown, totals, changes } = run.value;
		if (shown !== input.shown) return refused('import-differs');
		if (totals.errors > 0 && input.take === 'all')
			return refused('import-has-errors', { errors: totals.errors });
		if (changes.performances.length === 0 && changes.productions.length === 0)
			return refused('import-nothing');
		await writeSeason(tx.db, venue, changes);
		await takeSeasonImport(tx.db, venue, input.import, changes, now);
		const done = { new: totals.new, moved: totals.moved, changed: totals.changed };
		tx.log('season-imported', { import: input.import, ...done });
		return granted(done);
	});

/** Takes the latest import back, whole: or not at all, when something has happened to what it brought. */
export const undoImport: UseCase<{ import: string }, null> = ({ venue, input, now, commit }) =>
	commit(async (tx) => {
		const known = await seasonImportById(tx.db, venue, input.import);
		if (known?.takenAt === null || known?.takenAt === undefined)
			return refused('not-found', { what: 'import' });
		const latest = await latestSeasonImport(tx.db, venue);
		if (latest?.id !== input.import || !latest.written) return refused('import-not-latest');
		const held = heldBy(await loadSeason(tx.db, venue, now), latest.written);
		if (held.length > 0) {
			const names = held.slice(0, NAMED).join(', ');
			return refused('import-held', { names, more: Math.max(0, held.length - NAMED) });
		}
		await takeBackSeason(tx.db, venue, latest.written);
		await markSeasonImportUndone(tx.db, venue, input.import, now);
		tx.log('season-import-undone', {
			import: input.import,
			performances: latest.written.performances.length,
		});
		return granted(null);
	});

async function runOf(
	db: Db,
	venue: string,
	{ import: id, addHouses, houses }: { import: string } & ImportChoices,
	now: Instant,
): Promise<Outcome<DryRun & { file: string; shown: string }>> {
	const prepared = await seasonImportById(db, venue, id);
	if (!prepared) return refused('not-found', { what: 'import' });
	if (!prepared.told) return refused('import-taken');
	const run = dryRun(await loadSeason(db, venue, now), prepared.told, { addHouses, houses });
	return granted({ ...run, file: prepared.file, shown: markOf(run) });
}

/** The mark of what a dry run says: the same words about the same season, the same mark. */
function markOf(run: DryRun): string {
	return createHash('sha256').update(JSON.stringify(run)).digest('base64url');
}
