import type { Face, Plan } from '$lib/domain/programme/plan.ts';

/** The families of faces.css and fonts.css by the companies' names for them. */
const FAMILIES: Record<Face, string> = {
	fraunces: 'Fraunces Variable',
	bricolage: 'Bricolage Grotesque Variable',
	playfair: 'Playfair Display Variable',
	archivo: 'Archivo Variable',
};

/**
 * Loads the faces that scenes of this plan will need, for its letters, so that they are there without a network [S2].
 * One that does not come is told of when a scene needs it [S5].
 */
export function keepFaces({ companies }: Plan, letters: string): void {
	const faces = new Set<Face>(['fraunces', ...companies.map(({ face }) => face)]);
	const text = ['Atkinson Hyperlegible Next Variable', 'Noto Sans Arabic Variable'];
	for (const family of [...text, ...Array.from(faces, (face) => FAMILIES[face])])
		document.fonts.load(`16px '${family}'`, letters).catch(() => undefined);
}
