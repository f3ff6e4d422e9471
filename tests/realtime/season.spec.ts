/** The season as the office plans it: put, changed, moved, cancelled through the door, and what a paired screen has of it. */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { CommandInput, CommandName } from '../../src/lib/contract/payloads.ts';
import { STAGE_GROUND } from '../../src/lib/ui/stage/accent.ts';
import { contrast } from '../../src/lib/ui/contrast.ts';
import type { LiveEvening, Plan } from '../../src/lib/domain/programme/plan.ts';
import { HOUR } from '../../src/lib/domain/time/instant.ts';
import { addDays, instantAt, venueDay } from '../../src/lib/domain/time/zone.ts';
import { openFoyerHere, type FoyerHere } from '../support/foyer-here.ts';
import { openScreen, openStaff, type Line } from '../support/sockets.ts';
import { rowsOf } from './database.ts';

const ZONE = 'Europe/London';

let here: FoyerHere;
let ruth: Line<'staff'>;
let anne: Line<'staff'>;
let screen: Line<'screen'>;
let today: string;

beforeAll(async () => {
	here = await openFoyerHere(inject('laid'));
	ruth = await openStaff(here, await here.signIn('ruth'));
	anne = await openStaff(here, await here.signIn('anne'));
	screen = await openScreen(here, 'quay-exit');
	today = venueDay(here.now(), ZONE);
});
afterAll(async () => {
	ruth.close();
	anne.close();
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

async function done<Name extends CommandName>(name: Name, input: CommandInput<Name>, by = ruth) {
	const answer = await by.command(name, input);
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

	it('[T2] a production is looked at: who follows from what to what, who does not and why, and nothing is changed', async () => {
		const caller = await callerOf('ruth');
		const { performance: soon } = await done('performance:put', {
			performance: null,
			house: 'loft',
			production: 'flow',
			...morning(3),
		});
		await done('performance:cancel', { performance: soon });
		const change = {
			...FLOW,
			production: 'flow',
			partMinutes: [100, 40],
			doorsMinutesBefore: 45,
			title: { en: 'Flow and Ebb' },
			lateSeating: { kind: 'none' as const },
			estimated: false,
			warnings: {},
		};
		const answer = await here.foyer.season.productionProspect(caller, change);
		if (!answer.ok) throw new Error(answer.message);
		const { follows, stays, over, shown, prospects, lengths } = answer.value;
		const day = addDays(today, 2);
		const at = (time: string) => instantAt(day, time, ZONE);
		expect(follows).toEqual([
			{
				performance,
				house: 'keel',
				startsAt: at('10:00'),
				times: [
					{ point: 'house_open', from: at('09:30'), to: at('09:15') },
					{ point: 'down_1', from: at('11:20'), to: at('11:40') },
					{ point: 'up_2', from: at('11:40'), to: at('12:00') },
					{ point: 'down_2', from: at('12:20'), to: at('12:40') },
				],
				meets: [],
			},
		]);
		expect(stays).toMatchObject([{ performance: soon, why: 'cancelled' }]);
		expect([over, shown?.performance]).toEqual([0, performance]);
		expect(lengths).toMatchObject({ from: { partMinutes: [80, 40] }, to: { partMinutes: [100, 40] } });
		// Title, doors and end as screens will have them; the presumed end comes twenty minutes later [T18].
		expect(prospects.map(({ name }) => name)).toEqual(['now', 'hour-before', 'start', 'late', 'over']);
		const [now] = prospects;
		const titleIn = (plan: Plan | undefined) =>
			plan?.productions.find(({ id }) => id === 'flow')?.title['en'];
		expect([titleIn(now?.before.plan), titleIn(now?.after.plan)]).toEqual(['Flow', 'Flow and Ebb']);
		expect(prospects.at(-1)?.at).toBe(at('12:36'));
		// What cannot be saved cannot be looked at, nor by whom it is not for.
		const late = { kind: 'breaks', breaks: [{ part: 3, minutes: 1 }] };
		expect(
			await here.foyer.season.productionProspect(caller, { ...change, lateSeating: late }),
		).toMatchObject({ ok: false, code: 'season-break-outside' });
		expect(await here.foyer.season.productionProspect(await callerOf('ingrid'), change)).toMatchObject({
			ok: false,
			code: 'not-allowed',
		});
		expect(titleIn(await planWith())).toBe('Flow');
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

	it('[T12] its cancellation is taken back before its start, and screens have it again at once', async () => {
		const caller = await callerOf('ruth');
		const looked = await here.foyer.season.prospect(caller, { step: 'reinstate', performance });
		if (!looked.ok) throw new Error(looked.message);
		const haltIn = (evening: LiveEvening | undefined) =>
			evening?.performances.find(({ id }) => id === performance)?.halt?.kind;
		const [now] = looked.value.prospects;
		expect([haltIn(now?.before.live), haltIn(now?.after.live)]).toEqual(['cancelled', undefined]);
		const page = () => here.foyer.season.performance(caller, performance);
		expect(await page()).toMatchObject({ state: 'cancelled', reinstatable: true, begun: true });
		await done('performance:reinstate', { performance, meets: false });
		expect(await page()).toMatchObject({ state: 'planned', reinstatable: false, begun: false });
		await screen.slice('evening', (evening) => haltIn(evening) === undefined);
		expect(await ruth.command('performance:reinstate', { performance, meets: false })).toMatchObject({
			code: 'not-cancelled',
		});
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
			'performance-put',
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
		await done('company:put', {
			company: 'northlight',
			name: 'Northlight',
			head: { name: 'Ingrid H', role: { en: 'Director' } },
		});
		const brand = { face: 'archivo', logo: null, portrait: 'ingrid-halloran', signature: null } as const;
		const branded = { ...brand, company: 'northlight', accent: '#0A1A4F', thanks: { en: 'Thank you.' } };
		const { accent } = await done('company:brand', branded, anne);
		expect(contrast(accent, STAGE_GROUND)).toBeGreaterThanOrEqual(4.5);
		const plan = await planWith((one) => one.companies.some(({ name }) => name === 'Northlight'));
		const after = plan.companies.find(({ id }) => id === 'northlight');
		expect(after).toMatchObject({ accent, face: 'archivo', thanks: { en: 'Thank you.' } });
		expect(after?.head.portrait).toEqual(before?.head.portrait);
		expect(after?.head.portrait).not.toBeNull();
	});
});

describe('the season of a company’s own people', () => {
	it('[P1] is theirs alone: lists, pages and what is set up hold nothing of another company', async () => {
		const [caller, all] = [await callerOf('ingrid'), await callerOf('ruth')];
		const days = Array.from({ length: 8 }, (_, index) => addDays(today, index));
		const own = (await here.foyer.season.days(caller, days)) ?? [];
		expect(own.length).toBeGreaterThan(0);
		expect(new Set(own.map(({ production }) => production))).toEqual(new Set(['skerry-light']));
		const foreign = (await here.foyer.season.days(all, days))?.find(({ production }) => production === 'ebb');
		expect(await here.foyer.season.performance(caller, foreign?.id ?? '')).toBeNull();
		const setUp = await here.foyer.season.setUp(caller);
		expect(setUp?.companies.map(({ id }) => id)).toEqual(['northlight']);
		expect(setUp?.productions.map(({ id }) => id)).toEqual(['skerry-light']);
		const office = await here.foyer.office(caller);
		expect(office).toMatchObject({
			season: { mayCancel: false, ownCompany: true },
			companies: [],
			people: null,
			import: null,
			building: null,
		});
	});

	it('is looked at like anybody’s, with nothing of others that the public does not know yet', async () => {
		const caller = await callerOf('ingrid');
		const far = { house: 'loft', ...morning(60) };
		await done('performance:put', { performance: null, production: 'ebb', ...far });
		const { meets: _meets, ...when } = { ...far, time: '21:00' };
		const wish = { step: 'put', performance: null, production: 'skerry-light', ...when };
		const seen = async (who: typeof caller) => {
			const answer = await here.foyer.season.prospect(who, wish);
			if (!answer.ok) throw new Error(answer.message);
			return answer.value.prospects.at(-1)?.after.plan.performances.map(({ production }) => production);
		};
		expect(await seen(caller)).toEqual(['skerry-light']);
		expect(await seen(await callerOf('ruth'))).toEqual(['ebb', 'skerry-light']);
		// Another company in the house at that time is told, and cannot be overruled.
		const meeting = await here.foyer.season.prospect(caller, { ...wish, time: '10:30' });
		expect(meeting).toMatchObject({ ok: true, value: { mayMeet: false, meets: [{ production: 'ebb' }] } });
		const refused = await here.foyer.season.prospect(caller, { ...wish, production: 'ebb' });
		expect(refused).toMatchObject({ ok: false, code: 'not-allowed' });
	});

	it('has tonight on its page, and no step that moves or cancels it', async () => {
		const caller = await callerOf('ingrid');
		const [tonight] = (await here.foyer.season.days(caller, [today])) ?? [];
		expect(await here.foyer.season.performance(caller, tonight?.id ?? '')).toMatchObject({
			tonightOnly: true,
		});
		expect(
			await here.foyer.season.prospect(caller, { step: 'cancel', performance: tonight?.id ?? '' }),
		).toMatchObject({ ok: false, code: 'not-allowed' });
	});
});

describe('a house', () => {
	it('gets another name: screens and staff have it at once; it stays while anything is to come in it', async () => {
		const anne = await openStaff(here, await here.signIn('anne'));
		const loft = (await planWith()).houses.find(({ id }) => id === 'loft');
		const wish = { level: loft?.level ?? '', way: loft?.way ?? {}, lateWait: loft?.lateWait ?? {} };
		const renamed = { house: 'loft', name: { en: 'The Attic', de: 'Dachboden' }, ...wish };
		expect(await anne.command('house:put', renamed)).toMatchObject({ ok: true, value: { house: 'loft' } });
		await ruth.slice('venue', (venue) => venue.houses.some(({ name }) => name['en'] === 'The Attic'));
		const plan = await planWith((one) => one.houses.some(({ name }) => name['de'] === 'Dachboden'));
		expect(plan.houses.map(({ id }) => id)).toEqual(['sail-house', 'loft', 'keel']);
		const remove = await anne.command('house:remove', { house: 'loft' });
		expect(remove).toMatchObject({ code: 'house-coming' });
		expect(remove.ok ? '' : remove.message).toContain('The Attic');
		anne.close();
	});
});
