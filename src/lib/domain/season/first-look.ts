import type { Language } from '../time/clock-text.ts';
import type { CompanySetup } from '../venue/setup.ts';

/** A warm grey-gold that is nobody's brand, read well on the stage's ground: until the company chooses its own. */
const ACCENT = '#e3b25f';

/** Until the company has written its own words [F1]. */
const THANKS: Record<string, string> = {
	en: 'Thank you for spending this evening with us.',
	de: 'Danke, dass Sie diesen Abend mit uns verbracht haben.',
};

/** How a company looks and gives thanks that nobody has given a look yet. */
export function firstLook(
	languages: readonly Language[],
): Pick<CompanySetup, 'accent' | 'logo' | 'face' | 'thanks'> {
	const spoken = languages.filter((language) => THANKS[language] !== undefined);
	return {
		accent: ACCENT,
		logo: null,
		face: 'fraunces',
		thanks: Object.fromEntries(
			(spoken.length > 0 ? spoken : ['en']).map((language) => [language, THANKS[language] ?? '']),
		),
	};
}
