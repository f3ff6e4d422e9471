import type { SceneInput } from '../../src/lib/contract/scene.ts';
import type { Medium, Picture } from '../../src/lib/domain/programme/plan.ts';
import { textIn } from '../../src/lib/domain/time/clock-text.ts';

export interface MediaContent {
	medium: Medium;
	fit: 'cover' | 'contain';
	/** What it shows, for those who do not see it. */
	alt: string;
}

/**
 * The picture or film of this turn.
 * @throws where there is none: the scene cannot stand, and its slot goes to who comes next [S13]
 */
export function mediaContent({ content, language }: SceneInput): MediaContent {
	if (content?.kind !== 'media') throw new Error('Nobody has put pictures or films into this scene.');
	const { medium, fit } = content;
	if (!medium) throw new Error('The plan does not hold this medium.');
	return { medium, fit, alt: textIn(pictureOf(medium).alt, language) };
}

function pictureOf(medium: Medium): Picture {
	return medium.kind === 'film' ? medium.film.poster : medium.picture;
}
