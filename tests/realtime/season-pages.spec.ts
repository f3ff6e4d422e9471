/** The season's pages as a browser without script has them: forms, what they answer, and what each role is shown. */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { newId } from '../../src/lib/contract/ids.ts';
import { startFoyer, type FoyerServer } from '../support/foyer-server.ts';
import { laterPerformance } from '../support/season.ts';
import { signIn, type StaffSession } from '../support/staff-session.ts';
import { rowsOf } from './database.ts';

let server: FoyerServer;
let anne: StaffSession;
let ruth: StaffSession;
let ingrid: StaffSession;

beforeAll(async () => {
	server = await startFoyer({ like: inject('laid') });
	[anne, ruth, ingrid] = [
		await signIn(server, 'anne'),
		await signIn(server, 'ruth'),
		await signIn(server, 'ingrid'),
	];
});
afterAll(() => server.discard());

async function get(who: StaffSession, path: string): Promise<{ html: string; path: string; status: number }> {
	const response = await fetch(`${server.url}${path}`, { headers: { cookie: who.cookie } });
	return {
		html: await response.text(),
		path: new URL(response.url).pathname,
		status: response.status,
	};
}

/** Posts a form; the page that answers, or the address it leads to. */
async function post(who: StaffSession, path: string, fields: [string, string][]) {
	const response = await fetch(`${server.url}${path}`, {
		method: 'POST',
		redirect: 'manual',
		headers: { cookie: who.cookie, origin: server.url, accept: 'text/html' },
		body: new URLSearchParams([['id', newId()], ...fields]),
	});
	return { status: response.status, to: response.headers.get('location'), html: await response.text() };
}

/** The fields of the first form with this action, as a browser would send them. */
function fieldsOf(html: string, action: string): [string, string][] {
	const form = html.split(`action="${action}"`)[1]?.split('</form>')[0] ?? '';
	const unescaped = (text: string) =>
		text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&');
	return [...form.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name, value]) => [
		name ?? '',
		unescaped(value ?? ''),
	]);
}

const planned = (id: string) =>
	rowsOf(server.dataDir, `select programmed from performance where id = '${id}'`)
		.map(({ programmed }) => JSON.parse(String(programmed)) as { partMinutes: number[] })
		.map(({ partMinutes }) => partMinutes)[0];

const SKERRY: [string, string][] = [
	['title-en', 'Three Winters & a Light'],
	['shortTitle-en', 'Skerry Light'],
	['company', 'northlight'],
	['partMinutes', '65 + 40 + 45'],
	['intervalMinutes', '20 + 15'],
	['doorsMinutesBefore', '30'],
	['lateSeating', 'breaks'],
	['breaks', '1:12'],
	['warnings-en', 'A foghorn, "haze".'],
	['access', 'signed'],
	['access', 'relaxed'],
];

describe('a production', () => {
	it('[T2] is shown before it is saved, and what is saved is what was shown', async () => {
		const path = '/office/productions/skerry-light';
		const tomorrow = laterPerformance(server);
		const looked = await post(ruth, `${path}?/look`, SKERRY);
		expect(looked.status).toBe(200);
		expect(looked.html).toMatch(/\d performances follow/);
		expect(looked.html).toContain('href="/office/season/' + tomorrow);
		expect(planned(tomorrow)).toEqual([50, 40, 45]);
		const sent = fieldsOf(looked.html, '?/save').filter(([name]) => name !== 'id');
		expect(sent).toEqual(SKERRY);
		expect(await post(ruth, `${path}?/save`, sent)).toMatchObject({ status: 303, to: `${path}?saved` });
		expect(planned(tomorrow)).toEqual([65, 40, 45]);
		// What a visitor should know beforehand is on the page of tonight, too.
		expect((await get(ruth, '/f')).html).toContain('Good to know: A foghorn, "haze".');
		const broken = await post(
			ruth,
			`${path}?/look`,
			[...SKERRY, ['breaks', '3:70']].filter(([name, value]) => name !== 'breaks' || value === '3:70') as [
				string,
				string,
			][],
		);
		expect(broken.status).toBe(422);
		expect(broken.html).toContain('Minute 70 of part 3');
	});
});

describe('a cancellation', () => {
	it('[T12] is taken back on its page', async () => {
		const performance = laterPerformance(server);
		await post(ruth, '/office/change', [
			['step', 'cancel'],
			['performance', performance],
		]);
		const page = await get(ruth, `/office/season/${performance}`);
		expect(page.html).toContain(`step=reinstate&amp;performance=${performance}`);
		const looked = await get(ruth, `/office/change?step=reinstate&performance=${performance}`);
		expect(looked.html).toContain('Take the cancellation back');
		const done = await post(ruth, '/office/change', [
			['step', 'reinstate'],
			['performance', performance],
		]);
		expect(done.to).toBe(`/office/season/${performance}?done=reinstated`);
		expect((await get(ruth, done.to ?? '')).html).toContain('Screens know it already');
	});
});

describe('houses', () => {
	const yard: [string, string][] = [
		['name-en', 'The Yard'],
		['level', 'quay'],
		['way-en', 'Through the gate'],
		['lateWait-en', ''],
	];

	it('are added, renamed and removed by an administrator, and by nobody else', async () => {
		expect((await post(anne, '/office/building?/add', yard)).html).toContain('>The Yard<');
		const named = yard.map(([name, value]): [string, string] =>
			name === 'name-en' ? [name, 'The Court'] : [name, value],
		);
		await post(anne, '/office/building?/save', [['house', 'the-yard'], ...named]);
		const { html } = await get(anne, '/office/building');
		expect(html).toContain('>The Court<');
		expect(html).toContain('nothing planned');
		// What is to come is told instead of a button.
		expect(html).toMatch(/performances are to come here/);
		const loft = await post(anne, '/office/building?/remove', [['house', 'loft']]);
		expect([loft.status, loft.html]).toEqual([409, expect.stringContaining('of today or later are in')]);
		expect((await post(anne, '/office/building?/remove', [['house', 'the-yard']])).status).toBe(200);
		expect((await get(anne, '/office/building')).html).not.toContain('>The Court<');
		expect((await post(ruth, '/office/building?/add', yard)).status).toBe(403);
		expect((await get(ruth, '/office/building')).html).toContain('Administrator');
	});
});

describe('companies', () => {
	it('go when nothing is left of them; else the page says what', async () => {
		const added = await post(ruth, '/office/companies?/add', [
			['name', 'Brief'],
			['head', 'B'],
		]);
		expect(added.to).toBe('/office/companies/brief?done=added');
		const kept = await get(ruth, '/office/companies/vesper');
		expect(kept.html).toContain('the company cannot be removed');
		const refused = await post(ruth, '/office/companies/vesper?/remove', []);
		expect([refused.status, refused.html]).toEqual([409, expect.stringContaining('so the company stays')]);
		const gone = await post(ruth, '/office/companies/brief?/remove', []);
		expect(gone.to).toBe('/office/companies?removed');
		expect((await get(ruth, gone.to ?? '')).html).toContain('Removed.');
	});
});

describe('a company’s own people', () => {
	it('[P1] are shown their own season, and no way into another’s', async () => {
		const season = await get(ingrid, '/office/season');
		expect(season.html).toContain('Your company');
		expect(season.html).not.toContain('>Ebb<');
		expect((await get(ingrid, '/office/companies')).path).toBe('/office/companies/northlight');
		const company = await get(ingrid, '/office/companies/northlight');
		expect(company.html).not.toContain('?/remove');
		const productions = await get(ingrid, '/office/productions');
		expect(productions.html).not.toContain('Vesper Dance');
		expect((await get(ingrid, '/office/productions/ebb')).status).toBe(404);
		expect((await get(ingrid, '/office/companies/vesper')).status).toBe(404);
		for (const closed of ['building', 'people', 'devices', 'timing', 'tokens']) {
			expect((await get(ingrid, `/office/${closed}`)).html, closed).not.toContain('?/add');
		}
		const tonight = rowsOf(
			server.dataDir,
			"select id from performance where house = 'sail-house' order by planned_start limit 1",
		)[0];
		const page = await get(ingrid, `/office/season/${String(tonight?.['id'])}`);
		expect(page.html).toContain('tonight’s performance');
		expect(page.html).not.toContain('step=move');
	});
});
