import type { LibraryMedium } from '../../domain/media/library.ts';
import type { MediaFile, Medium } from '../../domain/programme/plan.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { toJson } from './codec.ts';
import type { Db } from './store.ts';

/** The library, newest first, without what was removed. */
export async function listMedia(db: Db, venue: string): Promise<LibraryMedium[]> {
	const rows = await db
		.selectFrom('medium')
		.selectAll()
		.where('venue', '=', venue)
		.where('removed_at', 'is', null)
		.orderBy('added_at', 'desc')
		.orderBy('id')
		.execute();
	return rows.map(({ id, name, company, details, added_at }) => ({
		id,
		name,
		company,
		medium: details,
		addedAt: added_at,
	}));
}

/** The library by id. */
export async function libraryOf(db: Db, venue: string): Promise<Map<string, LibraryMedium>> {
	return new Map((await listMedia(db, venue)).map((one) => [one.id, one]));
}

/** A medium as it is now, new or in place of what it was. One that was removed is there again. */
export async function saveMedium(db: Db, venue: string, one: LibraryMedium): Promise<void> {
	const { id, name, company, medium, addedAt } = one;
	const row = { name, company, details: toJson(medium), removed_at: null };
	await db
		.insertInto('medium')
		.values({ venue, id, added_at: addedAt, ...row })
		.onConflict((conflict) => conflict.columns(['venue', 'id']).doUpdateSet(row))
		.execute();
}

/** Takes a medium out of the library. Its files stay for the plans that screens still hold. */
export async function removeMediumRow(db: Db, venue: string, id: string, now: Instant): Promise<void> {
	await db
		.updateTable('medium')
		.set({ removed_at: now })
		.where('venue', '=', venue)
		.where('id', '=', id)
		.execute();
}

/** Forgets what was removed before `before`. */
export async function purgeMediaRemovedBefore(db: Db, venue: string, before: Instant): Promise<void> {
	await db.deleteFrom('medium').where('venue', '=', venue).where('removed_at', '<', before).execute();
}

/** Every file that a medium of any venue still has, also of those removed and not yet forgotten. */
export async function mediaFiles(db: Db): Promise<MediaFile[]> {
	const rows = await db.selectFrom('medium').select('details').execute();
	return rows.flatMap(({ details }) => filesOf(details));
}

function filesOf(medium: Medium): MediaFile[] {
	const picture = medium.kind === 'picture' ? medium.picture : medium.film.poster;
	const films = medium.kind === 'film' ? medium.film.files : [];
	return [...picture.files, ...(picture.avif ?? []), ...films];
}
