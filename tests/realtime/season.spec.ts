/** The season as the office plans it: put, changed, moved, cancelled through the door, and what a paired screen has of it. */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { CommandInput, CommandName } from '../../src/lib/contract/payloads.ts';
import { STAGE_GROUND } from '../../src/lib/ui/stage/accent.ts';
import { contrast } from '../../src/lib/ui/contrast.ts';
import type { Plan } from '../../src/lib/domain/programme/plan.ts';
import { HOUR } from '../../src/lib/domain/time/instant.ts';
import { addDays, instantAt, venueDay } from '../../src/lib/domain/time/zone.ts';
import { openFoyerHere, type FoyerHere } from '../support/foyer-here.ts';
import { openScreen, openStaff, type Line } from '../support/sockets.ts';
import { rowsOf } from './database.ts';

const ZONE = 'Europe/London';

let here: FoyerHere;
let ruth: Line<'staff'>;
let screen: Line<'screen'>;
let today: string;

beforeAll(async () => {
	here = await openFoyerHere(inject('laid'));
	ruth = await openStaff(here, await here.signIn('ruth'));
	screen = await openScreen(here, 'quay-exit');
	today = venueDay(here.now(), ZONE);
});
afterAll(async () => {
	ruth.close();
	screen.close();
	await here.discard();
});

/** The plan of the screen: the one it is told of now, or the first to follow that is as wanted. */
async function planWith(wanted: (plan: Plan) => boolean = () => true): Promise<Plan> {
	const authorization = `Bearer ${here.demo.tokens['quay-exit'] ?? ''}`;
	const seen = new Set<string>();
	for (;;) {
		const { hash } = await screen.slice('plan', (slice) => !seen.has(slice.hash));
		seen.add(hash);
		const document = await here.foyer.document(hash, authorization);
		const plan = document && (JSON.parse(document.json) as Plan);
		if (plan && wanted(plan)) return plan;
	}
}

async function done<Name extends CommandName>(name: Name, input: CommandInput<Name>) {
	const answer = await ruth.command(name, input);
	if (!answer.ok) throw new Error(`${answer.code}: ${answer.message}`);
	return answer.value;
}

/** Somebody at a page of the office. */
async function callerOf(login: string) {
	const { cookie } = await here.signIn(login);
	const caller = await here.foyer.callerOf(
		new Headers({ cookie, host: 'localhost', 'accept-language': 'en' }),
	);
	if (!caller) throw new Error(`${login} is not signed in.`);
	return caller;
}

const FLOW: CommandInput<'production:put'> = {
	production: null,
	company: 'vesper',
	title: { en: 'Flow', de: 'Fluss' },
	shortTitle: {},
	partMinutes: [50, 40],
	intervalMinutes: [20],
	doorsMinutesBefore: 30,
	estimated: true,
	lateSeating: { kind: 'breaks', breaks: [{ part: 1, minutes: 12 }] },
	warnings: { en: 'Haze.' },
	access: ['signed'],
};

/** At ten in the morning nothing plays in the demonstration. */
const morning = (days: number) => ({ date: addDays(today, days), time: '10:00', turn: null, meets: false });

const up = (plan: Plan, id: string) =>
	plan.performances.find((one) => one.id === id)?.evening.points.find((point) => point.id === 'up_1')
		?.plannedAt;

describe('a performance from its first word to its last', () => {
	let performance: string;

	it('put: the plan of a paired screen has it at once, with all that its production says, and codes', async () => {
		const { production } = await done('production:put', FLOW);
		expect(production).toBe('flow');
		({ performance } = await done('performance:put', {
			performance: null,
			house: 'keel',
			production,
			...morning(2),
		}));
		expect(performance).toBe(`keel-${addDays(today, 2)}-1000`);
		const plan = await planWith((one) => up(one, performance) !== undefined);
		expect(up(plan, performance)).toBe(instantAt(addDays(today, 2), '10:00', ZONE));
		expect(plan.productions.find(({ id }) => id === production)).toMatchObject({
			title: { en: 'Flow', de: 'Fluss' },
			shortTitle: { en: 'Flow', de: 'Fluss' },
			warnings: { en: 'Haze.' },
			access: ['signed'],
		});
		// Codes follow a commit by themselves [F2].
		await expect
			.poll(
				() =>
					rowsOf(here.dataDir, `select code from feedback_code where performance = '${performance}'`).length,
			)
			.toBeGreaterThan(0);
	});

	it('changed: longer parts move what follows', async () => {
		const change = { ...FLOW, production: 'flow', partMinutes: [80, 40], estimated: false, warnings: {} };
		await done('production:put', change);
		const plan = await planWith((one) =>
			one.productions.some(({ id, warnings }) => id === 'flow' && warnings === null),
		);
		const [down] = plan.performances
			.filter(({ id }) => id === performance)
			.flatMap(({ evening }) => evening.points.filter(({ id }) => id === 'down_1'));
		expect(down?.plannedAt).toBe(instantAt(addDays(today, 2), '11:20', ZONE));
	});

	it('looked at: what the public would read is told before and nothing is changed', async () => {
		const caller = await callerOf('ruth');
		const { meets: _meets, ...when } = morning(3);
		const answer = await here.foyer.season.prospect(caller, {
			step: 'move',
			performance,
			house: 'loft',
			...when,
		});
		if (!answer.ok) throw new Error(answer.message);
		expect(answer.value.before).toMatchObject({ house: 'keel' });
		expect(answer.value.after).toMatchObject({ house: 'loft', day: addDays(today, 3) });
		const [now] = answer.value.prospects;
		const houseIn = (plan: Plan | undefined) =>
			plan?.performances.find(({ id }) => id === performance)?.house;
		expect([houseIn(now?.before.plan), houseIn(now?.after.plan)]).toEqual(['keel', 'loft']);
		const broken = await here.foyer.season.prospect(caller, { step: 'move', performance, house: 'loft' });
		expect(broken).toMatchObject({ ok: false, code: 'bad-input' });
		const sam = await callerOf('sam');
		expect(await here.foyer.season.setUp(sam)).toBeNull();
		expect(await here.foyer.season.prospect(sam, { step: 'cancel', performance })).toMatchObject({
			ok: false,
			code: 'not-allowed',
		});
		expect(houseIn(await planWith())).toBe('keel');
	});

	it('moved: to another house and day, the plan follows; its old codes are gone with the old place', async () => {
		const before = rowsOf(
			here.dataDir,
			`select code from feedback_code where performance = '${performance}'`,
		);
		await done('performance:move', { performance, house: 'loft', ...morning(3) });
		const plan = await planWith(
			(one) => up(one, performance) === instantAt(addDays(today, 3), '10:00', ZONE),
		);
		expect(plan.performances.find(({ id }) => id === performance)).toMatchObject({
			house: 'loft',
			day: addDays(today, 3),
		});
		await expect
			.poll(() => {
				const codes = rowsOf(
					here.dataDir,
					`select code from feedback_code where performance = '${performance}'`,
				);
				return codes.length > 0 && !codes.some(({ code }) => before.some((old) => old.code === code));
			})
			.toBe(true);
	});

	it('cannot vanish once screens know of it; cancelled, they say so at once, and the season changes it no more', async () => {
		expect(await ruth.command('performance:remove', { performance })).toMatchObject({
			code: 'season-public',
		});
		expect(await ruth.command('production:remove', { production: 'flow' })).toMatchObject({
			code: 'season-used',
		});
		await done('performance:cancel', { performance });
		const { performances } = await screen.slice('evening', (evening) =>
			evening.performances.some(({ id }) => id === performance),
		);
		expect(performances.find(({ id }) => id === performance)?.halt?.kind).toBe('cancelled');
		expect(
			await ruth.command('performance:move', { performance, house: 'keel', ...morning(4) }),
		).toMatchObject({ code: 'season-begun' });
	});

	it('[P7] is in the log by ids and instants, never by words', () => {
		const log = rowsOf(
			here.dataDir,
			`select fact, data from night_log where fact in ('production-put', 'performance-put', 'performance-moved')`,
		);
		expect(log.map(({ fact }) => fact)).toEqual([
			'production-put',
			'performance-put',
			'production-put',
			'performance-moved',
		]);
		expect(JSON.stringify(log)).not.toMatch(/Flow|Haze|Fluss/);
	});
});

describe('what cannot be', () => {
	const put = (change: Partial<CommandInput<'performance:put'>>) =>
		ruth.command('performance:put', {
			performance: null,
			house: 'keel',
			production: 'ebb',
			...morning(30),
			...change,
		});

	it('two at once in one house, unless somebody says that both are meant', async () => {
		await done('performance:put', { performance: null, house: 'keel', production: 'ebb', ...morning(30) });
		const refused = await put({ time: '11:00' });
		expect(refused).toMatchObject({ code: 'season-overlaps' });
		expect(refused.ok ? '' : refused.message).toContain('Ebb, 10.00\u00a0am to 11.45\u00a0am');
		expect(await put({ time: '11:00', house: 'loft' })).toMatchObject({ ok: true });
		expect(await put({ time: '11:00', meets: true })).toMatchObject({ ok: true });
	});

	it('one that screens do not know of yet can vanish, and its production after it', async () => {
		const { production } = await done('production:put', { ...FLOW, title: { en: 'Brief' } });
		const { performance } = await done('performance:put', {
			performance: null,
			house: 'loft',
			production,
			...morning(40),
		});
		await done('performance:remove', { performance });
		await done('production:remove', { production });
		expect(await ruth.command('production:remove', { production })).toMatchObject({ code: 'not-found' });
	});

	it('[T13] in the nights the clocks change: a time that is skipped, one that comes twice, one past midnight', async () => {
		const year = Number(today.slice(0, 4)) + 1;
		const lastSunday = (month: number) => {
			const last = new Date(Date.UTC(year, month, 0));
			return new Date(last.getTime() - last.getUTCDay() * 24 * HOUR).toISOString().slice(0, 10);
		};
		const [spring, autumn] = [lastSunday(3), lastSunday(10)];
		const skipped = await put({ date: spring, time: '01:30' });
		expect(skipped).toMatchObject({ code: 'season-time-skipped' });
		expect(skipped.ok ? '' : skipped.message).toContain('Choose 00:30 or 02:30');
		expect(await put({ date: autumn, time: '01:30' })).toMatchObject({ code: 'season-time-twice' });
		const second = await put({ date: autumn, time: '01:30', turn: 'second' });
		expect(second.ok && second.value.performance).toBe(`keel-${addDays(autumn, -1)}-0130`);
		const [row] = rowsOf(
			here.dataDir,
			`select day, planned_start from performance where id = 'keel-${addDays(autumn, -1)}-0130'`,
		);
		expect(row).toEqual({
			day: addDays(autumn, -1),
			planned_start: instantAt(autumn, '01:30', ZONE) + HOUR,
		});
	});

	it('[T13] a start past midnight stands on the board of the evening it belongs to', async () => {
		const { performance } = await done('performance:put', {
			performance: null,
			house: 'loft',
			production: 'ebb',
			date: addDays(today, 5),
			time: '01:30',
			turn: null,
			meets: true,
		});
		const plan = await planWith((one) => up(one, performance) !== undefined);
		expect(plan.performances.find(({ id }) => id === performance)?.day).toBe(addDays(today, 4));
	});

	it('a company’s colour that would not read on a wall: it is made lighter, and its pictures stay', async () => {
		const { companies } = await planWith();
		const before = companies.find(({ id }) => id === 'northlight');
		const { accent } = await done('company:put', {
			company: 'northlight',
			name: 'Northlight',
			accent: '#0A1A4F',
			head: { name: 'Ingrid H', role: { en: 'Director' } },
			thanks: { en: 'Thank you.' },
		});
		expect(contrast(accent, STAGE_GROUND)).toBeGreaterThanOrEqual(4.5);
		const plan = await planWith((one) => one.companies.some(({ name }) => name === 'Northlight'));
		const after = plan.companies.find(({ id }) => id === 'northlight');
		expect(after).toMatchObject({ accent, thanks: { en: 'Thank you.' } });
		expect(after?.head.portrait).toEqual(before?.head.portrait);
		expect(after?.head.portrait).not.toBeNull();
	});
});
