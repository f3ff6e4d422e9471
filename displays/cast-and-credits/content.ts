import type { SceneInput } from '../../src/lib/contract/scene.ts';
import type { PerformanceNow } from '../../src/lib/domain/programme/tonight.ts';
import { textIn } from '../../src/lib/domain/time/clock-text.ts';
import { SECOND } from '../../src/lib/domain/time/instant.ts';

export interface CreditsContent {
	title: string;
	company: string;
	/** Of this turn; those of one role follow one another, so it is named once. */
	lines: { key: string; role: string; names: string[] }[];
	/** "2 of 3"; `null` where one page holds all. */
	page: string | null;
}

/** The people a wall has room for in the size that the distance asks [S10]. */
const PEOPLE = { main: 6, side: 4, strip: 1 } as const;

/** How long a page stands where the scene has no turns because nothing else stands there. */
const PAGE_MS = 15 * SECOND;

/** Who plays and who made it. A long list goes on with the next turn rather than becoming small [S10]. */
export function creditsContent(input: SceneInput, { production, company }: PerformanceNow): CreditsContent {
	const { say, language, slot, turn, now } = input;
	const { credits } = production;
	const pages = Math.max(1, Math.ceil(credits.length / PEOPLE[slot]));
	// Pages of equal length: the last does not hold one name alone.
	const long = Math.ceil(credits.length / pages);
	const page = (turn ?? Math.floor(now / PAGE_MS)) % pages;
	const lines: CreditsContent['lines'] = [];
	for (const { role, name } of credits.slice(page * long, (page + 1) * long)) {
		const text = textIn(role, language);
		const last = lines.at(-1);
		if (last?.role === text) last.names.push(name);
		else lines.push({ key: `${lines.length} ${text}`, role: text, names: [name] });
	}
	return {
		title: textIn(slot === 'side' ? production.shortTitle : production.title, language),
		company: company.name,
		lines,
		page: pages === 1 ? null : say('cast-page', { page: page + 1, pages }),
	};
}
