import type { ShelvedMedium } from '$lib/server/media-desk.ts';
import { wordless } from '$lib/domain/media/library.ts';
import { textIn } from '$lib/domain/time/clock-text.ts';
import type { Picture } from '$lib/domain/programme/plan.ts';
import type { Say } from '$lib/words/words.ts';

/** What stands for a medium where it is listed: the picture itself, or a film's poster. */
export function pictureOf({ medium }: Pick<ShelvedMedium, 'medium'>): Picture {
	return medium.kind === 'picture' ? medium.picture : medium.film.poster;
}

/** A picture of the library by its id. */
export function pictureById(media: readonly ShelvedMedium[], id: string | null): Picture | null {
	const one = media.find((each) => each.id === id);
	return one ? pictureOf(one) : null;
}

/** A place where a medium hangs, as a page names it and where it leads. */
export interface NamedHanging {
	text: string;
	href: string;
}

/** Where a medium hangs, each once. */
export function hangingsIn({ hangings }: ShelvedMedium, language: string, say: Say): NamedHanging[] {
	return hangings.map((one) => {
		switch (one.in) {
			case 'venue':
				return { text: say('media-in-venue', { name: one.name }), href: '/office/looks/venue' };
			case 'company':
				return { text: one.name, href: `/office/looks/company/${encodeURIComponent(one.company)}` };
			case 'production':
				return {
					text: textIn(one.title, language),
					href: `/office/looks/production/${encodeURIComponent(one.production)}`,
				};
			case 'rule':
				return {
					text: say('media-in-programme', { scene: say(`scene-${one.scene}`) }),
					href: '/office/programme',
				};
		}
	});
}

/** Whether somebody has to say first what it shows. */
export function lacksWords(one: Pick<ShelvedMedium, 'medium'>, languages: readonly string[]): boolean {
	return wordless(one.medium, languages).length > 0;
}
