import type { SceneInput } from '../../src/lib/contract/scene.ts';
import type { AccessWord } from '../../src/lib/domain/programme/plan.ts';
import type { PerformanceNow } from '../../src/lib/domain/programme/tonight.ts';
import { clockText, textIn } from '../../src/lib/domain/time/clock-text.ts';
import { SECOND } from '../../src/lib/domain/time/instant.ts';

export interface AccessRow {
	/** The performance's id. */
	id: string;
	time: string;
	place: string;
	title: string;
	signs: { word: AccessWord; text: string }[];
}

export interface AccessContent {
	heading: string;
	/** Of this turn. */
	rows: AccessRow[];
	/** The performance, where it is the only one of its kind tonight: it has the wall, with its picture. */
	only: PerformanceNow | null;
	/** Whom to ask, and where they are. */
	ask: string;
}

/** The rows a wall has room for in a size that can be read [S10]. */
const ROWS = { main: 3, side: 2, strip: 1 } as const;

/** How long rows stand where the scene has no turns because nothing else stands there. */
const PAGE_MS = 15 * SECOND;

/** What tonight is there for whom, house by house; more than there is room for goes on with the next turn. */
export function accessContent(input: SceneInput): AccessContent {
	const { say, language, venue, tonight, slot, turn, now } = input;
	const offering = tonight.filter(({ phase, production }) => isToCome(phase) && production.access.length > 0);
	const [first, ...others] = offering;
	const page = (turn ?? Math.floor(now / PAGE_MS)) % Math.max(1, Math.ceil(offering.length / ROWS[slot]));
	return {
		heading: say(offering.length > 0 ? 'access-heading' : 'access-none'),
		rows: offering.slice(page * ROWS[slot], (page + 1) * ROWS[slot]).map((one) => rowOf(input, one)),
		only: first && others.length === 0 ? first : null,
		ask: say('access-ask', { where: textIn(venue.personAt, language) }),
	};
}

/** What a strip says: one performance a turn; where there is none, whom to ask. */
export function stripLine(input: SceneInput): { label: string; words: string } {
	const { heading, rows, ask } = accessContent(input);
	const lines = rows.map(({ signs, place, time, title }) =>
		[signs.map(({ text }) => text).join(', '), time, place, title].join(' · '),
	);
	return { label: heading, words: lines[0] ?? ask };
}

/** Nobody plans for what is over, or off. */
function isToCome({ name }: PerformanceNow['phase']): boolean {
	return name === 'before' || name === 'house_open' || name === 'part' || name === 'interval';
}

function rowOf(
	{ say, language, venue }: SceneInput,
	{ id, house, production, evening }: PerformanceNow,
): AccessRow {
	const start = evening.points.find((point) => point.id === 'up_1');
	return {
		id,
		time: start ? clockText(start.plannedAt, venue.zone, language) : '',
		place: textIn(house.name, language),
		title: textIn(production.shortTitle, language),
		signs: production.access.map((word) => ({ word, text: say(`access-${word}`) })),
	};
}
