import type { SceneInput } from '../../src/lib/contract/scene.ts';
import type { Arrow } from '../../src/lib/domain/device/placement.ts';
import type { PerformanceNow } from '../../src/lib/domain/programme/tonight.ts';
import { clockText, textIn } from '../../src/lib/domain/time/clock-text.ts';

export interface WayRow {
	/** The house's id. */
	id: string;
	place: string;
	/** From this screen; `null` where nobody has said: then the words alone tell the way. */
	arrow: { to: Arrow; label: string } | null;
	/** The way in words, as the house has it. */
	way: string;
	title: string;
	/** The start the programme prints, so that a ticket and the wall agree. */
	time: string;
}

/** The rows a wall has room for in a size that can be read [S10]. */
const ROWS = 4;

/** From this screen to every house where somebody may still go tonight, each once, by the start of what plays there. */
export function waysContent(input: SceneInput): WayRow[] {
	const { tonight, deviation } = input;
	const going = tonight.filter(({ phase }) => isToGoTo(phase));
	const houses = going.filter(
		(one, index) => going.findIndex(({ house }) => house.id === one.house.id) === index,
	);
	if (houses.length > ROWS) deviation(`${houses.length - ROWS} houses have no room among the ways`);
	return houses.slice(0, ROWS).map((one) => rowOf(input, one));
}

/** Nobody is sent to a house whose performance is over or called off. */
function isToGoTo({ name }: PerformanceNow['phase']): boolean {
	return name === 'before' || name === 'house_open' || name === 'part' || name === 'interval';
}

function rowOf(
	{ say, language, venue, screen }: SceneInput,
	{ house, production, evening }: PerformanceNow,
): WayRow {
	const to = screen.placement.ways.find((way) => way.house === house.id)?.arrow;
	const start = evening.points.find(({ id }) => id === 'up_1');
	return {
		id: house.id,
		place: textIn(house.name, language),
		arrow: to === undefined ? null : { to, label: say(`way-${to}`) },
		way: textIn(house.way, language),
		title: textIn(production.shortTitle, language),
		time: start ? clockText(start.plannedAt, venue.zone, language) : '',
	};
}
