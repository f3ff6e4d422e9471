/** Clearance, stops and doors for latecomers, from one person's tap to everybody's page, on a clock that the test moves. */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { StaffEveningSlice, StaffPerformance } from '../../src/lib/contract/views.ts';
import { clearanceOf } from '../../src/lib/domain/evening/clearance.ts';
import { phaseOf } from '../../src/lib/domain/evening/phase.ts';
import { DAY, MINUTE } from '../../src/lib/domain/time/instant.ts';
import { openFoyerHere, type FoyerHere } from '../support/foyer-here.ts';
import { openScreen, openStaff, type Line } from '../support/sockets.ts';
import { rowsOf } from './database.ts';

const HOUSE = 'sail-house';

let here: FoyerHere;
const staff: Record<string, Line<'staff'>> = {};
let screen: Line<'screen'>;
let performance: string;

beforeAll(async () => {
	here = await openFoyerHere(inject('laid'));
	for (const login of ['ruth', 'jonas', 'marek', 'sam', 'lena']) {
		staff[login] = await openStaff(here, await here.signIn(login));
	}
	screen = await openScreen(here, 'sail-left');
	performance = of(await line('ruth').slice('evening')).performance.id;
});
afterAll(async () => {
	for (const open of [...Object.values(staff), screen]) open.close();
	await here.discard();
});

function line(login: string): Line<'staff'> {
	const found = staff[login];
	if (!found) throw new Error(`${login} is not on line.`);
	return found;
}

function of({ performances }: StaffEveningSlice): StaffPerformance {
	const found = performances.find((each) => each.performance.house === HOUSE);
	if (!found) throw new Error('The Sail House does not play tonight.');
	return found;
}

/** Tonight in the Sail House as this person's page has it, once it is as wanted. */
async function seenBy(login: string, wanted: (tonight: StaffPerformance) => boolean) {
	return of(await line(login).slice('evening', (evening) => wanted(of(evening))));
}

function clearance({ performance: planned, happened }: StaffPerformance) {
	return clearanceOf(planned, happened);
}

function stamp(login: string, point: 'up_1' | 'clearance_1' | 'house_open' | 'down_1') {
	return line(login).command('point:stamp', { performance, point });
}

describe('[T9] the clearance', () => {
	it('asked by the stage waits for front of house, on both sides', async () => {
		await stamp('marek', 'house_open');
		expect(await line('jonas').command('clearance:ask', { performance })).toMatchObject({
			ok: true,
			value: { already: false },
		});
		for (const login of ['jonas', 'marek', 'sam']) {
			const seen = await seenBy(login, (tonight) => clearance(tonight)?.askedAt !== null);
			expect(clearance(seen)).toMatchObject({ part: 1, givenAt: null, waitsFor: 'front-of-house' });
		}
	});

	it('asked again, or taken back and asked again, is asked once', async () => {
		expect(await line('jonas').command('clearance:ask', { performance })).toMatchObject({
			value: { already: true },
		});
		expect(await line('jonas').command('clearance:withdraw', { performance })).toMatchObject({ ok: true });
		await seenBy('marek', (tonight) => clearance(tonight)?.waitsFor === null);
		expect(await line('jonas').command('clearance:ask', { performance })).toMatchObject({
			value: { already: false },
		});
		const facts = rowsOf(
			here.dataDir,
			`select fact from night_log where fact like 'clearance-ask%' order by revision`,
		);
		expect(facts.map(({ fact }) => fact)).toEqual([
			'clearance-asked',
			'clearance-ask-withdrawn',
			'clearance-asked',
		]);
	});

	it('given by front of house waits for the stage, on both sides, with an instant of its own', async () => {
		here.pass(MINUTE);
		await stamp('marek', 'clearance_1');
		for (const login of ['jonas', 'marek']) {
			const seen = await seenBy(login, (tonight) => clearance(tonight)?.waitsFor === 'stage-management');
			const { askedAt, givenAt } = clearance(seen) ?? {};
			expect(Number(givenAt) - Number(askedAt)).toBeGreaterThanOrEqual(MINUTE);
		}
	});

	it('is none of the public’s business', () => {
		const sent = JSON.stringify(screen.frames);
		expect(sent).not.toContain('clearance');
		expect(sent).not.toContain('asks');
	});
});

describe('[T11] the doors for latecomers', () => {
	it('are opened and closed while a part runs, and screens know at once', async () => {
		expect(await line('marek').command('doors:set', { performance, open: true })).toMatchObject({
			ok: false,
			code: 'not-running',
		});
		await stamp('jonas', 'up_1');
		expect(await line('marek').command('doors:set', { performance, open: true })).toMatchObject({ ok: true });
		const { performances } = await screen.slice('evening', (evening) =>
			evening.performances.some(({ id, doorsWord }) => id === performance && doorsWord?.open === true),
		);
		expect(performances.find(({ id }) => id === performance)?.doorsWord?.at).toBeGreaterThan(0);
	});

	it('are an usher’s own, in their own houses only', async () => {
		expect(await line('sam').command('doors:set', { performance, open: false })).toMatchObject({ ok: true });
		expect(await line('lena').command('doors:set', { performance, open: true })).toMatchObject({
			ok: false,
			code: 'not-allowed',
		});
		await screen.slice('evening', ({ performances }) =>
			performances.some(({ id, doorsWord }) => id === performance && doorsWord?.open === false),
		);
	});
});

describe('[T12] a show stop', () => {
	it('is on the screen at once; resumed, the part goes on and its stop is remembered', async () => {
		await line('jonas').command('show:stop', { performance });
		await screen.slice('evening', ({ performances }) =>
			performances.some(({ id, halt }) => id === performance && halt?.kind === 'stopped'),
		);
		here.pass(12 * MINUTE);
		await line('jonas').command('show:resume', { performance });
		const seen = await seenBy('ruth', ({ happened }) => happened.pauses.length === 1);
		expect(phaseOf(seen.performance, seen.happened)).toMatchObject({ name: 'part', part: 1 });
		const [pause] = seen.happened.pauses;
		expect(Number(pause?.to) - Number(pause?.from)).toBeGreaterThanOrEqual(12 * MINUTE);
	});

	it('[T2] said without a line counts from when it was said, on the screen too, and is logged with both instants', async () => {
		here.pass(10 * MINUTE);
		const [stoppedAt, resumedAt] = [here.now() - 8 * MINUTE, here.now() - 3 * MINUTE];
		await line('jonas').command('show:stop', { performance, at: stoppedAt });
		await screen.slice('evening', ({ performances }) =>
			performances.some(({ id, halt }) => id === performance && halt?.at === stoppedAt),
		);
		expect(await line('jonas').command('show:resume', { performance, at: stoppedAt - MINUTE })).toMatchObject(
			{
				ok: false,
				code: 'not-stopped',
			},
		);
		await line('jonas').command('show:resume', { performance, at: resumedAt });
		const seen = await seenBy('ruth', ({ happened }) => happened.pauses.length === 2);
		expect(seen.happened.pauses[1]).toEqual({ part: 1, from: stoppedAt, to: resumedAt });
		const facts = rowsOf(
			here.dataDir,
			`select data from night_log where fact in ('show-stopped', 'show-resumed') order by revision`,
		).map(({ data }) => JSON.parse(String(data)) as { at: number; recordedAt: number });
		expect(facts.slice(2).map(({ at }) => at)).toEqual([stoppedAt, resumedAt]);
		for (const { recordedAt } of facts.slice(2)) expect(recordedAt).toBeGreaterThanOrEqual(resumedAt);
	});
});

describe('[T10] a hold', () => {
	it('[T2] called and released without a line counts from then, and is logged with both instants', async () => {
		await stamp('jonas', 'down_1');
		here.pass(12 * MINUTE);
		const [since, releasedAt] = [here.now() - 10 * MINUTE, here.now() - 4 * MINUTE];
		const called = await line('jonas').command('hold:call', {
			performance,
			reason: 'fog',
			newTime: null,
			at: since,
		});
		expect(called).toMatchObject({ ok: true, value: { since } });
		await line('jonas').command('hold:release', { performance, at: releasedAt });
		const seen = await seenBy('ruth', ({ happened }) => happened.holds[0]?.releasedAt === releasedAt);
		expect(seen.happened.holds).toMatchObject([{ delays: 'up_2', since, releasedAt }]);
		const facts = rowsOf(
			here.dataDir,
			`select data from night_log where fact like 'hold-%' order by revision`,
		).map(({ data }) => JSON.parse(String(data)) as { at: number; recordedAt: number });
		expect(facts.map(({ at }) => at)).toEqual([since, releasedAt]);
		for (const { at, recordedAt } of facts) expect(recordedAt - at).toBeGreaterThanOrEqual(4 * MINUTE);
	});
});

describe('[T12][T13] tonight’s start', () => {
	it('is not moved to another day of the venue', async () => {
		const keel = (await line('ruth').slice('evening')).performances.find(
			(each) => each.performance.house === 'keel',
		)?.performance;
		if (!keel) throw new Error('The Keel does not play tonight.');
		const wish = { performance: keel.id, start: keel.plannedStart + DAY, meets: false };
		const refused = await line('ruth').command('start:move', wish);
		expect(refused).toMatchObject({ ok: false, code: 'other-day' });
		expect(refused.ok || refused.message).toContain(keel.day);
	});
});
