import { describe, expect, it } from 'vitest';
import type { PreviewMoment, SceneInput } from '../../src/lib/contract/scene.ts';
import { momentInput } from '../../src/lib/demo/moment.ts';
import { samplePlan } from '../../src/lib/demo/sample-plan.ts';
import { moments } from './preview.ts';
import { boardContent, stripLine } from './rows.ts';

const plan = samplePlan({ pictureUrl: String, programme: [], words: {} });

/** A voice that says which sentence it was asked for, and with which time. */
const echo = (key: string, args: Record<string, string | number> = {}) =>
	[key, args['time']].join(' ').trim();

function at(name: string): SceneInput {
	const moment = moments.find((one) => one.name === name);
	if (!moment) throw new Error(`There is no moment “${name}”.`);
	return momentInput(plan, moment, 'de', echo);
}

function states(input: SceneInput) {
	return boardContent(input).rows.map(({ place, time, state }) => [place, time, state?.text]);
}

describe('tonight’s board', () => {
	it('lists tonight by the start, with doors to come, open, running and over', () => {
		expect(states(at('afternoon'))).toEqual([
			['Segelboden', '19:00', 'board-doors-at 18:40'],
			['Segelhaus', '19:30', 'board-doors-at 19:00'],
			['Kielraum', '21:00', 'board-doors-at 20:40'],
		]);
		expect(states(at('interval and doors'))).toEqual([
			['Segelboden', '19:00', 'board-ended'],
			['Segelhaus', '19:30', 'board-next-part 21:00'],
			['Kielraum', '21:00', 'board-doors-open'],
		]);
		expect(states(at('one is running'))[0]).toEqual(['Segelboden', '19:00', 'board-running']);
	});

	it('[T7] keeps the printed time and says the released one beside it, or that there is none', () => {
		expect(states(at('late and cancelled')).slice(1)).toEqual([
			['Segelhaus', '19:30', 'board-about 19:50'],
			['Kielraum', '21:00', 'board-cancelled'],
		]);
		const [loft, , keel] = states(at('late without a time, stopped'));
		expect(loft).toEqual(['Segelboden', '19:00', 'board-stopped']);
		expect(keel).toEqual(['Kielraum', '21:00', 'board-later']);
	});

	it('[T18] says what it only presumes with care', () => {
		const [loft, sail, keel] = states(at('no news'));
		expect(loft).toEqual(['Segelboden', '19:00', 'board-presumed']);
		expect(sail).toEqual(['Segelhaus', '19:30', 'board-presumed']);
		expect(keel).toEqual(['Kielraum', '21:00', 'board-doors-at 20:40']);
		const noDoors = { ...moment('no news'), at: '20:55' };
		expect(states(momentInput(plan, noDoors, 'de', echo))[2]?.[2]).toBe('doors-from 20:40');
	});

	it('tells what comes next when all is over, and on a dark night says so', () => {
		expect(boardContent(at('all over')).heading).toBe('board-coming');
		expect(boardContent(at('all over')).rows[0]).toMatchObject({ time: '19:00', day: 'Sa 22. Nov.' });
		expect(boardContent(at('dark Monday')).heading).toBe('board-none-coming');
	});

	it('[T12] says of a performance of the next days that it is cancelled, beside its day, and where to ask', () => {
		const input = at('all over');
		const [first, ...others] = input.comingUp;
		const phase = { name: 'cancelled', since: input.now, presumed: false } as const;
		const off = { ...first!, phase };
		const [row, next] = boardContent({ ...input, comingUp: [off, ...others] }).rows;
		expect(row).toMatchObject({
			time: '19:00',
			day: 'Sa 22. Nov.',
			state: { tone: 'late', text: 'board-cancelled' },
			way: 'board-ask',
		});
		expect(next).toMatchObject({ state: null });
	});

	it('has one line in a strip: a performance with how it stands [T7]', () => {
		expect(stripLine(at('in a strip'))).toEqual({
			label: 'board-tonight',
			words: '19:30 · Segelhaus · Skerry Light · board-doors-open',
		});
		expect(stripLine(at('late, in a strip'))?.words).toContain('board-about 19:50');
		expect(stripLine(at('afternoon'))).toBeNull();
	});

	it('[S8] says that nothing plays rather than nothing', () => {
		const dark = { ...at('dark Monday'), comingUp: [] };
		expect(boardContent(dark)).toEqual({ heading: 'board-none', rows: [] });
		const over = { ...at('all over'), comingUp: [] };
		expect(boardContent(over)).toEqual({ heading: 'board-again', rows: [] });
	});

	it('lets what is over give way where rows are few, and reports what still plays and has none', () => {
		const deviations: string[] = [];
		const input = at('interval and doors');
		const copies = (count: number) =>
			Array.from({ length: count }, (_, index) => ({ ...input.tonight[2]!, id: `copy-${index}` }));
		const some = {
			...input,
			tonight: [...input.tonight, ...copies(2)],
			deviation: (what: string) => void deviations.push(what),
		};
		expect(boardContent(some).rows.map(({ place }) => place)).not.toContain('Segelboden');
		expect(deviations).toEqual([]);
		expect(boardContent({ ...some, tonight: [...some.tonight, ...copies(3)] }).rows).toHaveLength(4);
		expect(deviations).toEqual(['3 performances have no row on the board']);
	});
});

function moment(name: string): PreviewMoment {
	return moments.find((one) => one.name === name)!;
}
