import { createHash, randomUUID } from 'node:crypto';
import type { ImportChoices } from '../../domain/season/additions.ts';
import { dryRun, type DryRun, type ShownImport } from '../../domain/season/dry-run.ts';
import { bookedAnew } from '../../domain/season/following.ts';
import { seasonReachOf } from '../../domain/season/own.ts';
import type { SeasonFile } from '../../domain/season/row.ts';
import { firstLanguage, type Change, type Season, type SeasonChanges } from '../../domain/season/season.ts';
import { isNothing, undoOf, type ShownUndo, type Undo } from '../../domain/season/undo.ts';
import { textIn } from '../../domain/time/clock-text.ts';
import { granted, refused, type Outcome } from '../../domain/refusal.ts';
import {
	latestSeasonImport,
	markSeasonImportUndone,
	prepareSeasonImport,
	seasonImportById,
	takeSeasonImport,
} from '../store/season-imports.ts';
import { loadSeason, takeBackSeason, writeSeason } from '../store/season.ts';
import type { Db } from '../store/store.ts';
import type { Ask, UseCase } from './ask.ts';

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
	actor,
	venue,
	input,
	now,
	db,
}) => {
	const run = await runOf(db, { actor, venue, input, now });
	if (!run.ok) return run;
	const { changes: _changes, season: _season, ...shown } = run.value;
	return granted(shown);
};

/**
 * Takes a prepared file, in one transaction: all of it, or, where the person says so, the rows without errors. Only
 * what was shown: when the season has changed since, it has to be looked at again.
 */
export const importSeason: UseCase<
	{ import: string; shown: string; take: 'all' | 'good' } & ImportChoices,
	{ new: number; moved: number; changed: number }
> = ({ actor, venue, input, now, commit }) =>
	commit(async (tx) => {
		const run = await runOf(tx.db, { actor, venue, input, now });
		if (!run.ok) return run;
		const { shown, totals, changes, season } = run.value;
		if (shown !== input.shown) return refused('import-differs');
		if (totals.errors > 0 && input.take === 'all')
			return refused('import-has-errors', { errors: totals.errors });
		if (changes.performances.length === 0 && changes.productions.length === 0)
			return refused('import-nothing');
		await writeSeason(tx.db, venue, changes, bookedAnew(season, changes, now));
		await takeSeasonImport(tx.db, venue, input.import, changes, now);
		const done = { new: totals.new, moved: totals.moved, changed: totals.changed };
		tx.log('season-imported', { import: input.import, ...done });
		return granted(done);
	});

/** What taking the latest import back would do now, and what it would leave alone. Writes nothing. */
export const tryUndo: UseCase<{ import: string }, ShownUndo> = async ({ actor, venue, input, now, db }) => {
	const known = await latestTaken(db, venue, input.import);
	if (!known.ok) return known;
	const season = await loadSeason(db, venue, now);
	const { goes, stays } = undoOf(season, known.value.written, seasonReachOf(actor), now);
	const language = firstLanguage(season);
	const titlesOf = (changes: SeasonChanges['productions']) =>
		changes.map(({ after }) => textIn(after.title, language));
	const { brought, changed } = apart(goes.productions);
	return granted({
		file: known.value.file,
		shown: markOf({ goes, stays }),
		removed: apart(goes.performances).brought.length,
		restored: apart(goes.performances).changed.length,
		gone: {
			productions: titlesOf(brought),
			companies: goes.companies.map(({ name }) => name),
			houses: goes.houses.map(({ name }) => textIn(name, language)),
		},
		restoredProductions: titlesOf(changed),
		stays,
	});
};

/**
 * Takes the latest import back: what was shown as going and nothing else. What has begun, what screens announce, what
 * somebody has changed since, and what these need, stays as it is.
 */
export const undoImport: UseCase<
	{ import: string; shown: string },
	{ performances: number; stays: number }
> = ({ actor, venue, input, now, commit }) =>
	commit(async (tx) => {
		const known = await latestTaken(tx.db, venue, input.import);
		if (!known.ok) return known;
		const season = await loadSeason(tx.db, venue, now);
		const undo = undoOf(season, known.value.written, seasonReachOf(actor), now);
		if (markOf(undo) !== input.shown) return refused('import-differs');
		if (isNothing(undo.goes)) return refused('import-held');
		await takeBackSeason(tx.db, venue, undo.goes, bookedAnew(season, undo.goes, now));
		await markSeasonImportUndone(tx.db, venue, input.import, now);
		const done = { performances: undo.goes.performances.length, stays: undo.stays.length };
		tx.log('season-import-undone', { import: input.import, ...done });
		return granted(done);
	});

/** The import of that id, if it was taken and none after it. */
async function latestTaken(
	db: Db,
	venue: string,
	id: string,
): Promise<Outcome<{ file: string; written: SeasonChanges }>> {
	const known = await seasonImportById(db, venue, id);
	if (known?.takenAt === null || known?.takenAt === undefined)
		return refused('not-found', { what: 'import' });
	const latest = await latestSeasonImport(db, venue);
	if (latest?.id !== id || !latest.written) return refused('import-not-latest');
	return granted({ file: latest.file, written: latest.written });
}

/** What is new, and what was there before. */
function apart<Thing>(changes: Change<Thing>[]) {
	const isNew = ({ before }: Change<Thing>) => before === null;
	return { brought: changes.filter(isNew), changed: changes.filter((change) => !isNew(change)) };
}

async function runOf(
	db: Db,
	{
		actor,
		venue,
		input,
		now,
	}: Pick<Ask<{ import: string } & ImportChoices>, 'actor' | 'venue' | 'input' | 'now'>,
): Promise<Outcome<DryRun & { file: string; shown: string; season: Season }>> {
	const { import: id, addHouses, houses } = input;
	const prepared = await seasonImportById(db, venue, id);
	if (!prepared) return refused('not-found', { what: 'import' });
	if (!prepared.told) return refused('import-taken');
	const season = await loadSeason(db, venue, now);
	const run = dryRun(season, prepared.told, { addHouses, houses }, seasonReachOf(actor), now);
	return granted({ ...run, season, file: prepared.file, shown: markOf(run) });
}

/** The mark of what somebody is shown: the same words about the same season, the same mark. */
function markOf(shown: DryRun | Undo): string {
	return createHash('sha256').update(JSON.stringify(shown)).digest('base64url');
}
