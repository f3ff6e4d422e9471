import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEEDS } from './deeds.ts';
import { at, PLAYS, saturday, type Play, type Saturday } from './saturday.ts';
import { REPORTS, ROWS, type Row } from './words-of-saturday.ts';

const SCREENS = { sail: 'sail-left', loft: 'loft-doors', keel: 'lower-foyer', foyer: 'main-foyer' } as const;

const plays = Object.keys(PLAYS) as Play[];

let night: Saturday;
let done = 0;

beforeAll(async () => {
	night = await saturday();
});
afterAll(() => night.discard());

/** Lets happen what has happened by then. */
async function until(time: string): Promise<void> {
	for (const deed of DEEDS.slice(done)) {
		if (at(deed[0]) > at(time)) return;
		await night.happens(deed);
		done += 1;
	}
}

/** What must be read: the row's own words, else those of the last row that has some. */
function wanted<Words>(index: number, pick: (row: Row) => Words | undefined): Words {
	const found = ROWS.slice(0, index + 1)
		.map(([, row]) => pick(row))
		.findLast((words) => words !== undefined);
	if (found === undefined) throw new Error('The first row names everything.');
	return found;
}

describe('one Saturday', () => {
	it('is looked at sixty times', () => {
		expect(ROWS.length).toBeGreaterThanOrEqual(60);
		const instants = ROWS.map(([time]) => at(time));
		expect(instants).toEqual(instants.toSorted((a, b) => a - b));
	});

	it.each(ROWS.map(([time], index) => [time, index] as const))(
		'[T1][T3][T4][T7][T8][T11][T13][T14][T16][T18] reads at %s as the rules have it',
		async (time, index) => {
			await until(time);
			const t = at(time);
			for (const [name, id] of Object.entries(SCREENS)) {
				const words = wanted(index, (row) => row[name as keyof typeof SCREENS]);
				expect(await night.onScreen(id, t), name).toBe(words);
			}
			const kiosk = await night.atKiosk('kiosk-quay', t);
			for (const play of plays) {
				expect(kiosk[play], play).toBe(wanted(index, (row) => row.kiosk?.[play]));
			}
			for (const [play, words] of Object.entries(ROWS[index]?.[1].stage ?? {})) {
				expect(await night.onStage(play as Play, t), play).toBe(words);
			}
		},
	);

	it.each(plays)('[T1][T17][T18] %s is reported as it was', async (play) => {
		await until('03:59');
		expect(await night.report(play, at('03:59'))).toEqual(REPORTS[play]);
	});
});
