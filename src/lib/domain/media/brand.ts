import type { Credit } from '../programme/plan.ts';
import { granted, refused, type Outcome } from '../refusal.ts';
import { foreignText } from '../season/set-up.ts';
import type { Language } from '../time/clock-text.ts';
import type { CompanySetup, PictureId, ProductionSetup } from '../venue/setup.ts';
import { refuseHanging, type LibraryMedium } from './library.ts';

/** How a company is to look, and in which words it gives thanks [F1]. */
export interface CompanyLook extends Pick<CompanySetup, 'accent' | 'face' | 'logo' | 'thanks'> {
	portrait: PictureId | null;
	signature: PictureId | null;
}

/** How a production is to look, and who plays in it and made it. */
export type ProductionLook = Pick<ProductionSetup, 'picture' | 'credits'>;

/** What looks are made of. */
export interface Wardrobe {
	languages: Language[];
	library: ReadonlyMap<string, LibraryMedium>;
}

/**
 * Decides how a company is to look.
 * @param readable makes a colour one that reads on the stage's ground
 */
export function decideCompanyLook(
	company: CompanySetup,
	{ accent, face, logo, portrait, signature, thanks }: CompanyLook,
	wardrobe: Wardrobe,
	readable: (colour: string) => string,
): Outcome<CompanySetup> {
	const why =
		foreignText(wardrobe, 'thanks', thanks) ?? refusePictures([logo, portrait, signature], wardrobe);
	if (why) return why;
	return granted({
		...company,
		accent: readable(accent),
		face,
		logo,
		thanks,
		head: { ...company.head, portrait, signature },
	});
}

/** Decides how a production is to look. */
export function decideProductionLook(
	production: ProductionSetup,
	{ picture, credits }: ProductionLook,
	wardrobe: Wardrobe,
): Outcome<ProductionSetup> {
	const why =
		credits.map(({ role }) => foreignText(wardrobe, 'credits', role)).find((found) => found !== null) ??
		refusePictures([picture], wardrobe);
	return why ?? granted({ ...production, picture, credits: credits.filter(isSaid) });
}

function isSaid({ role, name }: Credit): boolean {
	return name !== '' || Object.keys(role).length > 0;
}

/** Why these may not hang as pictures, where they may not: none of them may be a film. */
export function refusePictures(
	ids: readonly (PictureId | null)[],
	{ languages, library }: Wardrobe,
): Outcome<never> | null {
	const film = ids.find((id) => id !== null && library.get(id)?.medium.kind === 'film');
	if (film !== undefined) return refused('medium-film', { name: library.get(film ?? '')?.name ?? '' });
	return refuseHanging(ids, library, languages);
}
