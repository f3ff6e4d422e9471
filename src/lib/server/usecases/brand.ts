import { stageAccent } from '../../ui/stage/accent.ts';
import {
	decideCompanyLook,
	decideProductionLook,
	refusePictures,
	type CompanyLook,
	type ProductionLook,
	type Wardrobe,
} from '../../domain/media/brand.ts';
import { isOwnMedium, mediaReachOf, hangingsOf } from '../../domain/media/library.ts';
import { granted, refused, type Outcome } from '../../domain/refusal.ts';
import { isOwn } from '../../domain/season/own.ts';
import { libraryOf } from '../store/media.ts';
import { loadProgramme, type Programme } from '../store/programme.ts';
import { saveCompany, saveProduction } from '../store/set-up.ts';
import type { Tx } from '../store/store.ts';
import { loadVenue, putSettings, type Venue } from '../store/venues.ts';
import type { Ask, UseCase } from './ask.ts';

/** Gives a company its look and its thanks [F1]. */
export const brandCompany: UseCase<CompanyLook & { company: string }, { accent: string }> = (ask) =>
	ask.commit(async (tx) => {
		const { company, logo, portrait, signature } = ask.input;
		const things = await thingsOf(tx, ask, [logo, portrait, signature]);
		if (!things.ok) return things;
		const { programme, wardrobe } = things.value;
		const before = programme.companies.find(({ id }) => id === company);
		if (!before) return refused('not-found', { what: 'company' });
		if (!isOwn(mediaReachOf(ask.actor), company)) return refused('not-allowed');
		const decision = decideCompanyLook(before, ask.input, wardrobe, (colour) => stageAccent(colour).accent);
		if (!decision.ok) return decision;
		await saveCompany(tx.db, ask.venue, decision.value);
		tx.log('company-branded', { company });
		return granted({ accent: decision.value.accent });
	});

/** Gives a production its picture and its credits, also while it plays. */
export const brandProduction: UseCase<ProductionLook & { production: string }, null> = (ask) =>
	ask.commit(async (tx) => {
		const { production, picture } = ask.input;
		const things = await thingsOf(tx, ask, [picture]);
		if (!things.ok) return things;
		const { programme, wardrobe } = things.value;
		const before = programme.productions.find(({ id }) => id === production);
		if (!before) return refused('not-found', { what: 'production' });
		if (!isOwn(mediaReachOf(ask.actor), before.company)) return refused('not-allowed');
		const decision = decideProductionLook(before, ask.input, wardrobe);
		if (!decision.ok) return decision;
		await saveProduction(tx.db, ask.venue, decision.value);
		tx.log('production-branded', { production });
		return granted(null);
	});

/** Sets the venue's mark. */
export const brandVenue: UseCase<{ mark: string | null }, null> = (ask) =>
	ask.commit(async (tx) => {
		const { mark } = ask.input;
		if (mediaReachOf(ask.actor).only !== null) return refused('not-allowed');
		const things = await thingsOf(tx, ask, [mark]);
		if (!things.ok) return things;
		const why = refusePictures([mark], things.value.wardrobe);
		if (why) return why;
		const { row } = things.value;
		await putSettings(tx.db, ask.venue, { ...row.settings, mark });
		tx.log('venue-branded', { mark });
		return granted(null);
	});

/** What there is to choose from; refused where one of these pictures is another company's. */
async function thingsOf(
	tx: Tx,
	{ venue, actor }: Pick<Ask<unknown>, 'venue' | 'actor'>,
	pictures: (string | null)[],
): Promise<Outcome<{ row: Venue; programme: Programme; wardrobe: Wardrobe }>> {
	const row = await loadVenue(tx.db, venue);
	if (!row) return refused('not-found', { what: 'venue' });
	const programme = await loadProgramme(tx.db, venue);
	const library = await libraryOf(tx.db, venue);
	const hung = { ...programme, name: row.name, mark: row.settings.mark };
	for (const id of pictures) {
		const one = id === null ? undefined : library.get(id);
		if (one && !isOwnMedium(mediaReachOf(actor), one, hangingsOf(one.id, hung)))
			return refused('not-allowed');
	}
	return granted({ row, programme, wardrobe: { languages: row.settings.languages, library } });
}
