import { randomBytes } from 'node:crypto';
import {
	described,
	hangingName,
	hangingsOf,
	isOwnMedium,
	mediaReachOf,
	wordless,
	type Hanging,
	type LibraryMedium,
} from '../../domain/media/library.ts';
import type { Medium } from '../../domain/programme/plan.ts';
import { granted, refused, type Outcome } from '../../domain/refusal.ts';
import { foreignText } from '../../domain/season/set-up.ts';
import type { Language, Text } from '../../domain/time/clock-text.ts';
import { libraryOf, removeMediumRow, saveMedium } from '../store/media.ts';
import { loadProgramme } from '../store/programme.ts';
import type { Tx } from '../store/store.ts';
import { loadVenue } from '../store/venues.ts';
import type { Ask, UseCase } from './ask.ts';

/** A file that the press has made a medium of. */
export interface NewMedium {
	name: string;
	company: string | null;
	medium: Medium;
}

/** Puts a new medium into the library. No command: what a file is, nobody says but the press. */
export const addMedium: UseCase<NewMedium, { medium: string }> = ({ venue, input, now, actor, commit }) =>
	commit(async (tx) => {
		const { name, company, medium } = input;
		const { only } = mediaReachOf(actor);
		if (only !== null && (company === null || !only.includes(company))) return refused('not-allowed');
		const { companies } = await loadProgramme(tx.db, venue);
		if (company !== null && !companies.some(({ id }) => id === company))
			return refused('not-found', { what: 'company' });
		const id = `medium-${randomBytes(9).toString('hex')}`;
		await saveMedium(tx.db, venue, { id, name, company, medium, addedAt: now });
		tx.log('media-added', { medium: id, kind: medium.kind, company });
		return granted({ medium: id });
	});

/** Names a medium, says what it shows, and which point of it must stay in view. */
export const putMedium: UseCase<
	{ medium: string; name: string; alt: Text; focalX: number; focalY: number },
	null
> = (ask) =>
	ask.commit(async (tx) => {
		const { medium: id, name, ...look } = ask.input;
		const found = await ownMedium(tx, ask, id);
		if (!found.ok) return found;
		const { one, hangings, languages } = found.value;
		const foreign = foreignText({ languages }, 'alt', look.alt);
		if (foreign) return foreign;
		const medium = described(one.medium, look);
		// What hangs already keeps its words.
		if (hangings.length > 0 && wordless(medium, languages).length > 0)
			return refused('medium-wordless', { name });
		await saveMedium(tx.db, ask.venue, { ...one, name, medium });
		tx.log('media-put', { medium: id });
		return granted(null);
	});

/** Takes a medium out of the library that hangs nowhere: no running plan gets a hole. */
export const removeMedium: UseCase<{ medium: string }, null> = (ask) =>
	ask.commit(async (tx) => {
		const { medium: id } = ask.input;
		const found = await ownMedium(tx, ask, id);
		if (!found.ok) return found;
		const { one, hangings, languages } = found.value;
		if (hangings.length > 0) {
			const where = hangings.map((each) => hangingName(each, languages[0] ?? 'en'));
			return refused('medium-hangs', { name: one.name, where: [...new Set(where)].slice(0, 4).join(', ') });
		}
		await removeMediumRow(tx.db, ask.venue, id, ask.now);
		tx.log('media-removed', { medium: id });
		return granted(null);
	});

/** A medium that is this person's to change, and where it hangs. */
async function ownMedium(
	tx: Tx,
	{ venue, actor }: Ask<unknown>,
	id: string,
): Promise<Outcome<{ one: LibraryMedium; hangings: Hanging[]; languages: Language[] }>> {
	const row = await loadVenue(tx.db, venue);
	const one = (await libraryOf(tx.db, venue)).get(id);
	if (!row || !one) return refused('not-found', { what: 'medium' });
	const { mark, languages } = row.settings;
	const hangings = hangingsOf(id, { ...(await loadProgramme(tx.db, venue)), name: row.name, mark });
	if (!isOwnMedium(mediaReachOf(actor), one, hangings)) return refused('not-allowed');
	return granted({ one, hangings, languages });
}
