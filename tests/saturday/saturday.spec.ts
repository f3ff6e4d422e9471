/**
 * One Saturday in words: eighty-two instants at ten screens, three kiosks, the stage management pages of three houses and
 * four house reports. What people do goes through the door of a running Foyer, what is read has gone over its sockets, and
 * what is compared is what the components draw.
 *
 * How the tables were made. `walls.ts`, `kiosks.ts`, `stages.ts` and `reports.ts` were first written from the rules, the plan
 * of the day, the deeds, the word catalogues and the scenes' manifests, and kept, before anything was compared with them.
 * The order of the lines of a scene was read off the previews of another night. The stage pages were first written as where
 * an evening stands, what is ahead, lateness, clearance, calls and doors; a script that knew [T1] to [T4], docs/stage.md and
 * nothing of the program then carried them into the page's layout and reckoned the points. Then both were laid side by side:
 * 820 texts on walls, 246 at kiosks, 246 on stage pages, 328 reports.
 *
 * Where they differed and a rule decides, it was followed.
 * - The program was wrong and was mended: a later part that is only presumed is not said to have begun [T18]; a kiosk does
 *   not promise an end of the interval that has passed [T8], and says what comes next once everything tonight is over,
 *   however much that was [T18]; staff are not warned of a countdown that nobody sees any more [T7][T18]; the end of an
 *   interval is told to the minute, rounded up [T7].
 * - The table was wrong: turns were not counted on in two rows [S3]; public times that a person moved stay moved after `up`,
 *   only the wording withdraws itself; a kiosk carries the wording, too [T7].
 *
 * When the show stop had a scene of its own, its two rows on walls were written anew from [S4] and [S3], before they were
 * compared.
 *
 * Where no rule decides, the tables follow the program: a call that falls on the beginning of its interval gives way to the
 * countdown, which says the same; what is over keeps its place on boards and kiosks while the night goes on, and a board
 * whose houses are all down turns to the next days; `House clear` is planned a quarter of an hour after show down, clearance
 * two minutes before `up`; lateness counts whole minutes; a stage page opens at what can be called next; which of its
 * panels and buttons stand when; a report that is not signed yet names what is not stamped from the beginning, and one
 * of a night that nobody stamps stays a draft.
 *
 * So the tables are a second opinion on the rules, and none on the layout.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEEDS } from './deeds.ts';
import { openHouse, type House } from './house.ts';
import { CARD_FRAMES, CARDS, ON_KIOSKS } from './kiosks.ts';
import type { Read } from './reading.ts';
import { REPORT_TABLES, REPORTS } from './reports.ts';
import { at, KIOSKS, PLAYS, SCREENS, type Play } from './saturday.ts';
import { KEEL_STAGE, LOFT_STAGE, SAIL_STAGE } from './stages.ts';
import { tableOf } from './table.ts';
import { companyOn, ON_WALLS, WALLS, type Walls } from './walls.ts';

const times = WALLS.map(([time]) => time);
const cards = tableOf(CARDS);
const reports = new Map(PLAYS.map((play) => [play, tableOf(REPORTS[play])]));

/** By house: what stands at the head of its stage management page, and its table. */
const stages = new Map([
	['sail-house', { title: 'Skerry Light Sail House', table: tableOf(SAIL_STAGE) }],
	['loft', { title: 'Coat for the Moon The Loft', table: tableOf(LOFT_STAGE) }],
	['keel', { title: 'Ebb The Keel', table: tableOf(KEEL_STAGE) }],
]);

/** Parts of a page in their order, without those that are not there. */
function page(...parts: (string | undefined)[]): string {
	return parts.filter(Boolean).join(' | ');
}

/** What all screens must say, row by row. */
function wallsAt(index: number): Partial<Walls> {
	return WALLS.slice(0, index + 1).reduce<Partial<Walls>>((walls, [, row]) => ({ ...walls, ...row }), {});
}

function kioskAt(id: string, time: string, clock: string | undefined): string {
	const { lines } = cards(at(time));
	const shown = (ON_KIOSKS[id] ?? []).flatMap((play) => {
		const words = lines.get(play);
		const [head, foot] = CARD_FRAMES[play];
		return words === undefined ? [] : [page(head, words, foot)];
	});
	return page(
		'The Halyard',
		clock,
		id === 'kiosk-lower' ? lines.get('strip') : undefined,
		shown.length > 0 ? 'Tonight at The Halyard' : 'There is no performance tonight.',
		...shown,
		lines.get(id.replace('kiosk-', '').concat('-coming')),
		'Tonight',
		'Ask for help',
	);
}

const KEYS =
	'Keys: on | A key makes ready, Enter or Space does it within 5 seconds, Esc leaves it. Stop acts at once; resume undoes it. Keys rest while you type.';
const NOT_POINTS = ['stands', 'clearance', 'deeds', 'beside', 'calls'];

function stageAt(
	{ title, table }: { title: string; table: ReturnType<typeof tableOf> },
	time: string,
): string {
	const { beside: clock, lines } = table(at(time));
	const instead = lines.get('instead');
	if (instead !== undefined) return instead;
	const points = [...lines].filter(([name]) => !NOT_POINTS.includes(name));
	return page(
		`Time at the venue: ${clock}`,
		title,
		lines.get('stands'),
		lines.get('clearance'),
		lines.get('deeds'),
		KEYS,
		lines.get('beside'),
		lines.get('calls'),
		'Timetable | Point | Planned | Expected | Actual | Public',
		// Lateness stands in the line of the point's name.
		...points.map(([point, words]) =>
			/^(skipped|[+−])/.test(words) ? `${point} ${words}` : page(point, words),
		),
	);
}

function reportAt(play: Play, time: string): string {
	const lines = reports.get(play)?.(at(time)).lines ?? new Map<string, string>();
	const tables = REPORT_TABLES.flatMap(([title, columns]) => {
		const rows = [...lines].filter(([name]) => name.startsWith(`${title} | `));
		const said = rows.map(([name, words]) => page(name.slice(title.length + 3), words));
		return said.length > 0 ? [page(title, columns, ...said)] : [];
	});
	const form = lines.get('form');
	// A clean night is signed before it is read; anything else is read first [T17].
	const isClean = lines.get('remarks')?.startsWith('A clean night') ?? false;
	return page(
		'House report',
		lines.get('about'),
		lines.get('state'),
		lines.get('remarks'),
		...(isClean ? [form, ...tables, lines.get('adding')] : [...tables, lines.get('adding'), form]),
		'As CSV | Print | All reports',
	);
}

let night: House;
let done = 0;

beforeAll(async () => {
	night = await openHouse();
}, 60_000);
afterAll(() => night.discard());

/** Lets happen what has happened by then, and reads everything. */
async function readAt(time: string): Promise<Read> {
	for (const deed of DEEDS.slice(done)) {
		if (at(deed[0]) > at(time)) break;
		await night.happens(deed);
		done += 1;
	}
	return night.readAt(time);
}

describe('one Saturday', () => {
	it('is looked at eighty times and more, everywhere', () => {
		expect(times.length).toBeGreaterThanOrEqual(80);
		const instants = times.map(at);
		expect(instants).toEqual(instants.toSorted((a, b) => a - b));
		expect(Object.keys(ON_WALLS).sort()).toEqual(SCREENS.map(({ id }) => id).sort());
		expect(Object.keys(ON_KIOSKS).sort()).toEqual(KIOSKS.map(({ id }) => id).sort());
	});

	it.each(times.map((time, index) => [time, index] as const))(
		'[T1][T2][T3][T4][T7][T8][T9][T10][T11][T12][T13][T14][T16][T17][T18][S3][S4][F1] reads at %s as the rules have it',
		async (time, index) => {
			const read = await readAt(time);
			const { clock, ...walls } = wallsAt(index);
			for (const [id, where] of Object.entries(ON_WALLS)) {
				const words = walls[where] ?? '';
				expect.soft(read.walls.get(id), id).toBe(page(words, companyOn(words), 'The Halyard', clock));
			}
			for (const { id } of KIOSKS) {
				expect.soft(read.kiosks.get(id), id).toBe(kioskAt(id, time, clock));
			}
			for (const [house, stage] of stages) {
				expect.soft(read.stages.get(house), house).toBe(stageAt(stage, time));
			}
			for (const play of PLAYS) expect.soft(read.reports.get(play), play).toBe(reportAt(play, time));
		},
	);

	it('has let everything happen that people did', () => {
		expect(done).toBe(DEEDS.length);
	});
});
