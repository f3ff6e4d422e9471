/** The house report: drafted from the log of a real night, signed once, read by those who may, and sent [T17]. */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { PersonActor } from '../../src/lib/domain/people/actor.ts';
import { HOUR, MINUTE } from '../../src/lib/domain/time/instant.ts';
import { openFoyerHere, type FoyerHere } from '../support/foyer-here.ts';
import { PostOffice } from '../support/post-office.ts';
import { openKiosk, openStaff, type Line } from '../support/sockets.ts';
import { rowsOf } from './database.ts';

const HOUSE = 'sail-house';

const post = new PostOffice();
let here: FoyerHere;
let ruth: Line<'staff'>;
let jonas: Line<'staff'>;
let performance: string;

beforeAll(async () => {
	const smtpUrl = await post.open();
	const mail = {
		smtpUrl,
		from: 'foyer@halyard.example',
		to: 'theatre@halyard.example, anne@halyard.example',
	};
	here = await openFoyerHere(inject('laid'), { mail });
	ruth = await openStaff(here, await here.signIn('ruth'));
	jonas = await openStaff(here, await here.signIn('jonas'));
	performance = await idIn(HOUSE);
});
afterAll(async () => {
	ruth.close();
	jonas.close();
	await here.discard();
	await post.close();
});

/** Tonight's performance in a house. */
async function idIn(house: string): Promise<string> {
	const { performances } = await ruth.slice('evening');
	return performances.find((each) => each.performance.house === house)?.performance.id ?? '';
}

function actor(role: PersonActor['role'], company: string | null = null): PersonActor {
	return { kind: 'person', venue: 'halyard', id: 'x', name: 'X', role, houses: [], company };
}

const pageOf = (who: PersonActor, of = performance) => here.foyer.reports.page(who, of, 'en');

/** The house manager's page; the company has one of its own. */
async function page(of = performance) {
	const found = await pageOf(actor('house-manager'), of);
	if (found?.view.audience !== 'house') throw new Error('The house manager reads the house’s report.');
	return { ...found, view: found.view };
}

/** How it stands with the report at the thumb of whoever signs it. */
const atTheThumb = async (of: string, wanted: string) =>
	ruth.slice('reports', ({ reports }) =>
		reports.some((report) => report.performance === of && report.standing === wanted),
	);

/** Everything in the letter or file that is not words: a quoted-printable or base64 body as it reads. */
function bodyOf(source: string): string {
	const decoded = [...source.matchAll(/base64\r\n(?:[^\r\n]+\r\n)*\r\n([A-Za-z0-9+/=\r\n]+)/g)].map(
		([, text]) => Buffer.from(text ?? '', 'base64').toString('utf8'),
	);
	return [source.replace(/=\r\n/g, ''), ...decoded].join('\n');
}

describe('[T17] the house report', () => {
	it('is a draft that grows with the night, and cannot be signed before the house is clear', async () => {
		// One that serves this house alone, and one that serves them all.
		const placed = (await ruth.slice('devices')).devices.find(({ id }) => id === 'kiosk-upper');
		if (!placed) throw new Error('The upper foyer has a kiosk.');
		const { name, placement } = placed;
		await ruth.command('device:place', {
			device: 'kiosk-upper',
			name,
			placement: { ...placement, houses: [HOUSE] },
		});
		const shared = await openKiosk(here, 'kiosk-quay');
		await shared.command('help:raise', { request: 'report-2', kind: 'question', note: '' });
		shared.close();
		const kiosk = await openKiosk(here, 'kiosk-upper');
		await kiosk.command('help:raise', { request: 'report-1', kind: 'sighted-guide', note: 'Mrs Pemberton' });
		here.pass(40_000);
		await ruth.command('help:claim', { request: 'report-1' });
		here.pass(2 * MINUTE);
		await ruth.command('help:with-patron', { request: 'report-1' });
		await ruth.command('help:resolve', { request: 'report-1', outcome: 'helped' });
		kiosk.close();

		await jonas.command('hold:call', { performance, reason: '=HYPERLINK("x")', newTime: null });
		here.pass(12 * MINUTE);
		for (const point of ['up_1', 'down_1', 'up_2', 'down_2', 'up_3'] as const) {
			await jonas.command('point:stamp', { performance, point });
			if (point === 'up_1') {
				await jonas.command('show:stop', { performance });
				here.pass(7 * MINUTE);
				await jonas.command('show:resume', { performance });
				await ruth.command('doors:set', { performance, open: true });
			}
			here.pass(20 * MINUTE);
		}
		const draft = await page();
		expect(draft.view).toMatchObject({ signed: null, maySign: false, mayNote: true });
		expect(draft.view.report.holds).toHaveLength(1);
		await atTheThumb(performance, 'running');
		expect(await ruth.command('report:sign', { performance, note: '' })).toMatchObject({
			ok: false,
			code: 'night-not-over',
		});
	});

	it('has planned and actual of every point, lengths, holds, late seating, requests and incidents', async () => {
		await jonas.command('point:stamp', { performance, point: 'down_3' });
		here.pass(10 * MINUTE);
		await ruth.command('point:stamp', { performance, point: 'house_clear' });
		const { report } = (await page()).view;
		await atTheThumb(performance, 'to-explain');
		expect(report.points.filter(({ actual }) => actual !== null).map(({ point }) => point)).toEqual([
			'up_1',
			'down_1',
			'up_2',
			'down_2',
			'up_3',
			'down_3',
			'house_clear',
		]);
		expect(
			report.lengths.map(({ kind, actualMinutes, stoppedMinutes }) => [kind, actualMinutes, stoppedMinutes]),
		).toEqual([
			['part', 27, 7],
			['interval', 20, 0],
			['part', 20, 0],
			['interval', 20, 0],
			['part', 20, 0],
		]);
		expect(report.lateSeating).toMatchObject([{ open: true }]);
		expect(report.incidents.map(({ what }) => what)).toEqual(['stopped', 'resumed']);
		const own = report.requests.filter(({ shared }) => !shared);
		expect(own).toMatchObject([
			{ id: 'report-1', takenAfterSeconds: 40, metAfterSeconds: 160, ending: 'helped' },
		]);
		expect(report.remarks).toEqual(expect.arrayContaining(['held', 'incident']));
	});

	it('has what the house manager noted, by the clock, with words that nobody else reads', async () => {
		const note = (incident: string, at: number, words = 'A ladder fell, nobody near') =>
			ruth.command('report:note-incident', { performance, incident, kind: 'technical', at, words });
		const at = here.now() - HOUR;
		expect(await note('incident-1', here.now() + HOUR)).toMatchObject({ code: 'incident-time' });
		expect(await note('incident-1', at - 30 * HOUR)).toMatchObject({ code: 'incident-time' });
		expect(await note('incident-1', at)).toMatchObject({ ok: true });
		expect(await note('incident-2', at, 'By mistake')).toMatchObject({ ok: true });
		expect(await ruth.command('report:remove-incident', { incident: 'incident-2' })).toMatchObject({
			ok: true,
		});
		const { view, sections } = await page();
		expect(view.report.noted).toEqual([{ id: 'incident-1', at, kind: 'technical' }]);
		const { rows } = sections.find(({ title }) => title === 'Incidents') ?? { rows: [] };
		expect(rows.map(([, ...cells]) => cells)).toContainEqual([
			'Technical fault',
			'A ladder fell, nobody near',
		]);
	});

	it('is signed once, and stands as it was then', async () => {
		post.closed = true;
		const signed = await ruth.command('report:sign', {
			performance,
			note: 'A coach was late.\nNo harm done.',
		});
		expect(signed).toMatchObject({ ok: true });
		expect(await ruth.command('report:sign', { performance, note: 'again' })).toMatchObject({
			ok: false,
			code: 'report-signed',
		});
		await atTheThumb(performance, 'signed');
		expect(await ruth.command('report:remove-incident', { incident: 'incident-1' })).toMatchObject({
			code: 'report-signed',
		});
		await ruth.command('point:undo', { performance, point: 'house_clear' });
		const { view } = await page();
		expect(view.signed).toMatchObject({ by: 'Ruth', note: 'A coach was late.\nNo harm done.' });
		expect(view.report.points.at(-1)?.actual).not.toBeNull();
	});

	it('[P7] leaves no words of anybody in the log', () => {
		const log = JSON.stringify(rowsOf(here.dataDir, 'select * from night_log'));
		expect(log).toContain('report-signed');
		for (const words of ['coach', 'Pemberton', 'HYPERLINK', 'ladder', 'mistake'])
			expect(log).not.toContain(words);
	});

	it('[P3] is read by the house manager and the administrator, by a company its own, by nobody else', async () => {
		expect(await pageOf(actor('administrator'))).not.toBeNull();
		expect(await pageOf(actor('company', 'northlight'))).not.toBeNull();
		expect(await pageOf(actor('company', 'vesper'))).toBeNull();
		for (const role of ['usher', 'box-office', 'supervisor', 'stage-management', 'technician'] as const) {
			expect(await pageOf(actor(role))).toBeNull();
			expect(await here.foyer.reports.list(actor(role))).toEqual([]);
		}
	});

	it('[P1] as a company reads it has its own requests in figures and nobody’s words, on the page and as a file', async () => {
		const company = actor('company', 'northlight');
		const found = await pageOf(company);
		if (found?.view.audience !== 'company') throw new Error('A company reads the company’s report.');
		expect(found.view.report.requests).toEqual({
			asked: 1,
			taken: { mean: 40, longest: 40 },
			met: { mean: 160, longest: 160 },
			endings: [{ ending: 'helped', count: 1 }],
			open: 0,
		});
		expect(found.letter).toBeNull();
		const file = await here.foyer.reports.csv(company, performance, 'en');
		const whole = JSON.stringify([found, file]);
		for (const words of ['coach', 'HYPERLINK', 'ladder', 'Pemberton', 'Upper foyer', 'report-1', 'report-2'])
			expect(whole).not.toContain(words);
		expect(file).toContain('Requests for help');
		// The same words do stand in the house's.
		const kept = JSON.stringify([
			await page(),
			await here.foyer.reports.csv(actor('house-manager'), performance, 'en'),
		]);
		for (const words of ['coach', 'HYPERLINK', 'ladder', 'Upper foyer']) expect(kept).toContain(words);
	});

	it('[F10] is a file that no spreadsheet takes for a formula', async () => {
		const csv = await here.foyer.reports.csv(actor('house-manager'), performance, 'en');
		expect(csv?.charCodeAt(0)).toBe(0xfeff);
		expect(csv).toContain(`"'=HYPERLINK(""x"")"`);
		expect(csv).not.toMatch(/(^|,)"?=/m);
		const german = await here.foyer.reports.csv(actor('house-manager'), performance, 'de');
		expect(german).toContain('Abendbericht');
	});

	it('[R6] is sent when the mail server takes letters again, once, with the file, whatever the clock was set to', async () => {
		expect(post.letters).toEqual([]);
		expect((await page()).letter).toMatchObject({ name: 'retrying', trouble: 'addresses' });
		post.closed = false;
		// The first try was refused; its next has come, by time and not by the clock. Another report is reason to look.
		here.step(-HOUR);
		here.pass(6 * MINUTE);
		const loft = await idIn('loft');
		await ruth.command('performance:cancel', { performance: loft });
		expect(await ruth.command('report:sign', { performance: loft, note: '' })).toMatchObject({ ok: true });
		await expect.poll(() => post.letters.length, { timeout: 15_000 }).toBe(2);
		const [letter] = post.letters;
		expect(letter).toMatchObject({
			from: 'foyer@halyard.example',
			to: ['theatre@halyard.example', 'anne@halyard.example'],
		});
		const body = bodyOf(letter?.source ?? '');
		expect(body).toContain('House report: Three Winters at Skerry Light');
		expect(body).toContain('A coach was late.');
		expect(body).toContain(`filename=${performance}.csv`);
		const mailed = () => rowsOf(here.dataDir, `select data from night_log where fact = 'report-mailed'`);
		await expect.poll(() => mailed().length, { timeout: 15_000 }).toBe(2);
		expect(new Set(mailed().map(({ data }) => data)).size).toBe(2);
		expect((await page()).letter).toMatchObject({ name: 'sent' });
		expect(await ruth.command('report:send', { performance })).toMatchObject({ code: 'report-sent' });
	});

	it('[T18] of a night that nobody clears waits for its grace, says so, and is signed all the same', async () => {
		const keel = await idIn('keel');
		const planned = (await page(keel)).view.report.points.find(
			({ point }) => point === 'house_clear',
		)?.planned;
		const due = (planned ?? 0) + HOUR;
		here.pass(due - MINUTE - here.now());
		expect(await ruth.command('report:sign', { performance: keel, note: '' })).toMatchObject({
			code: 'night-not-over',
		});
		here.pass(2 * MINUTE);
		const { view, remarks, sections } = await page(keel);
		expect(view).toMatchObject({ maySign: true, report: { over: { how: 'presumed' } } });
		expect(remarks.join(' ')).toContain('House clear is presumed, nobody stamped it.');
		expect(sections[0]?.rows.find(([point]) => point === 'House clear')?.[2]).toBe(
			'presumed, nobody stamped it',
		);
		// Presuming asks nobody; a stamp that comes after all puts it right.
		await ruth.command('point:stamp', { performance: keel, point: 'house_clear' });
		expect((await page(keel)).view.report.over).toMatchObject({ how: 'clear' });
		await ruth.command('point:undo', { performance: keel, point: 'house_clear' });
		const listed = await here.foyer.reports.list(actor('house-manager'));
		expect(listed.find((each) => each.performance === keel)?.state).toBe('to-sign');
		expect(await ruth.command('report:sign', { performance: keel, note: '' })).toMatchObject({ ok: true });
	});
});
