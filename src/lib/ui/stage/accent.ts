import { inkOn, legible } from '../contrast.ts';

/** The ground of the stage light; tokens.spec.ts holds it to tokens.css. */
export const STAGE_GROUND = '#14100c';

/** A company's colour as it may stand on a lobby screen (4.5:1 on the ground), and the ink for words on a field of it. */
export function stageAccent(colour: string): { accent: string; ink: string } {
	const accent = legible(colour, STAGE_GROUND, 4.5);
	return { accent, ink: inkOn(accent) };
}
