import type { StagePicture } from './picture.ts';

/** What a scene wears of the company it speaks of. */
export interface Brand {
	readonly name: string;
	/** '#rrggbb' */
	readonly accent: string;
	/** The name of its face for titles: see faces.css. */
	readonly face: string;
	/** `null`: its name stands there. */
	readonly logo: StagePicture | null;
}
