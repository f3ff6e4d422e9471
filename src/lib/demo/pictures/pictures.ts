import type { Text } from '../../domain/time/clock-text.ts';

/** A drawing beside this file, and how it is cut. */
export interface Drawing {
	id: string;
	/** The point that must stay in view, as parts of width and height, 0 to 1. */
	focalX: number;
	focalY: number;
	alt: Text;
	/** Widths to make, in px, narrowest first. */
	widths: readonly number[];
}

const posterWidths = [600, 1200, 2400] as const;
const portraitWidths = [400, 800, 1600] as const;

/** The demonstration's drawings: made for it, so that nobody's rights are in the way. `<id>.svg` is the original. */
export const drawings = [
	{
		id: 'skerry-light',
		focalX: 0.52,
		focalY: 0.45,
		alt: {
			en: 'A lighthouse in snow; its beam falls on one person standing on the water',
			de: 'Ein Leuchtturm im Schnee; sein Strahl fällt auf einen Menschen, der auf dem Wasser steht',
		},
		widths: posterWidths,
	},
	{
		id: 'coat-for-the-moon',
		focalX: 0.5,
		focalY: 0.34,
		alt: {
			en: 'The moon asleep in a great green coat; in its opening stands a child with a paper crown',
			de: 'Der Mond schläft in einem großen grünen Mantel; in dessen Spalt steht ein Kind mit Papierkrone',
		},
		widths: posterWidths,
	},
	{
		id: 'ebb',
		focalX: 0.28,
		focalY: 0.4,
		alt: {
			en: 'A dancer on one leg; below, the water takes the reflection line by line',
			de: 'Eine Tänzerin auf einem Bein; darunter nimmt das Wasser ihr Spiegelbild Zeile um Zeile mit sich',
		},
		widths: posterWidths,
	},
	{
		id: 'ingrid-halloran',
		focalX: 0.5,
		focalY: 0.3,
		alt: { en: 'Portrait of Ingrid Halloran', de: 'Porträt von Ingrid Halloran' },
		widths: portraitWidths,
	},
	{
		id: 'tobias-amadi-lenz',
		focalX: 0.5,
		focalY: 0.3,
		alt: { en: 'Portrait of Tobias Amadi-Lenz', de: 'Porträt von Tobias Amadi-Lenz' },
		widths: portraitWidths,
	},
	{
		id: 'mireille-osei',
		focalX: 0.5,
		focalY: 0.3,
		alt: { en: 'Portrait of Mireille Osei', de: 'Porträt von Mireille Osei' },
		widths: portraitWidths,
	},
	{
		id: 'ingrid-halloran-signature',
		focalX: 0.5,
		focalY: 0.5,
		alt: { en: 'Signature of Ingrid Halloran', de: 'Unterschrift von Ingrid Halloran' },
		widths: [1200],
	},
	{
		id: 'tobias-amadi-lenz-signature',
		focalX: 0.5,
		focalY: 0.5,
		alt: { en: 'Signature of Tobias Amadi-Lenz', de: 'Unterschrift von Tobias Amadi-Lenz' },
		widths: [1200],
	},
	{
		id: 'mireille-osei-signature',
		focalX: 0.5,
		focalY: 0.5,
		alt: { en: 'Signature of Mireille Osei', de: 'Unterschrift von Mireille Osei' },
		widths: [1200],
	},
	{
		id: 'halyard-mark',
		focalX: 0.5,
		focalY: 0.5,
		alt: { en: 'The Halyard', de: 'The Halyard' },
		widths: [256],
	},
	{
		id: 'northlight-logo',
		focalX: 0.5,
		focalY: 0.5,
		alt: { en: 'Northlight Theatre', de: 'Northlight Theatre' },
		widths: [320, 960],
	},
	{
		id: 'paper-crown-logo',
		focalX: 0.5,
		focalY: 0.5,
		alt: { en: 'Paper Crown', de: 'Paper Crown' },
		widths: [320, 960],
	},
	{
		id: 'vesper-logo',
		focalX: 0.5,
		focalY: 0.5,
		alt: { en: 'Vesper Dance', de: 'Vesper Dance' },
		widths: [320, 960],
	},
] as const satisfies readonly Drawing[];

export type DrawingId = (typeof drawings)[number]['id'];
