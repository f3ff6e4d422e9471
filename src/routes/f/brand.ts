import { inkOn, legible } from '$lib/ui/contrast.ts';

/** The ground of the paper light, against which a drawing must be seen; brand.spec.ts holds it to tokens.css. */
export const PAPER_GROUND = '#fbf8f3';

/** A company's colour as its drawings on paper may be filled (3:1 on the ground), and the ink for lines on that fill. */
export function paperBrand(accent: string): { fill: string; ink: string } {
	const fill = legible(accent, PAPER_GROUND, 3);
	return { fill, ink: inkOn(fill) };
}
