/** A season file through the office: chosen, shown, taken, seen by a screen, taken back; and who may not. */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { laterPerformance } from '../support/season.ts';
import { startFoyer, type FoyerServer } from '../support/foyer-server.ts';
import { bearer, command } from '../support/http.ts';
import { openScreen } from '../support/sockets.ts';
import { rowsOf } from './database.ts';
import { head, tell } from './raw.ts';
import { signIn, type StaffSession } from '../support/staff-session.ts';

let server: FoyerServer;
let anne: StaffSession;

beforeAll(async () => {
	server = await startFoyer({ like: inject('laid') });
	anne = await signIn(server, 'anne');
});
afterAll(() => server.discard());

/** A file that moves a performance which screens announce already. */
function movingFile(): string {
	const id = laterPerformance(server);
	const [row] = rowsOf(server.dataDir, `select house, production, day from performance where id = '${id}'`);
	const { house, production, day } = row ?? {};
	return `id,house,production,date,start\n${id},${String(house)},${String(production)},${String(day)},22:45\n`;
}

/** Sends a file from the import page. */
function send(who: StaffSession | null, text: string): Promise<Response> {
	const form = new FormData();
	form.set('file', new File([text], 'season.csv', { type: 'text/csv' }));
	return fetch(`${server.url}/office/import?/read`, {
		method: 'POST',
		redirect: 'manual',
		headers: { origin: server.url, accept: 'text/html', ...(who && { cookie: who.cookie }) },
		body: form,
	});
}

const by = ({ cookie }: StaffSession) => ({ cookie, origin: server.url });
const choices = { addHouses: false, houses: {} };

describe('a season file through the office', () => {
	it('is shown, taken, seen by a screen at once, and taken back', async () => {
		const screen = await openScreen(server, 'bar');
		try {
			const { hash } = await screen.slice('plan');
			const sent = await send(anne, movingFile());
			expect(sent.status).toBe(303);
			const address = sent.headers.get('location') ?? '';
			const id = new URL(address, server.url).searchParams.get('import') ?? '';
			const page = await fetch(`${server.url}${address}`, { headers: { cookie: anne.cookie } });
			expect(await page.text()).toMatch(/1 moved/);

			const { answer: shown } = await command(server.url, by(anne), 'season:try-import', {
				import: id,
				...choices,
			});
			if (!shown.ok) throw new Error(shown.message);
			expect(shown.value.totals).toMatchObject({ moved: 1, errors: 0 });
			const mark = shown.value.shown;
			const taken = await command(server.url, by(anne), 'season:import', {
				import: id,
				shown: mark,
				take: 'all',
				...choices,
			});
			expect(taken.answer).toMatchObject({ ok: true, value: { moved: 1 } });
			await screen.slice('plan', (plan) => plan.hash !== hash);
			const back = await fetch(`${server.url}/office/import?undo=${id}`, {
				headers: { cookie: anne.cookie },
			});
			expect(await back.text()).toContain('1 performance is as before');
			const { answer: undo } = await command(server.url, by(anne), 'season:try-undo', { import: id });
			if (!undo.ok) throw new Error(undo.message);
			const undone = await command(server.url, by(anne), 'season:undo-import', {
				import: id,
				shown: undo.value.shown,
			});
			expect(undone.answer).toMatchObject({ ok: true, value: { performances: 1, stays: 0 } });
			await screen.slice('plan', (plan) => plan.hash === hash);
		} finally {
			screen.close();
		}
	});

	it('[P3][P4] is not taken from those who may not, nor when it is too large', async () => {
		expect((await send(null, 'x')).headers.get('location')).toBe('/sign-in');
		const [sam, ruth] = [await signIn(server, 'sam'), await signIn(server, 'ruth')];
		// Their files are not even read.
		for (const who of [sam, ruth])
			expect((await send(who, 'x')).headers.get('location')).toBe('/office/import');
		expect((await send(anne, 'x'.repeat(900_000))).status).toBe(303);
		const sized = (bytes: number, cookie: string) =>
			head('POST', '/office/import?/read', new URL(server.url).host, {
				'Content-Type': 'multipart/form-data; boundary=x',
				'Content-Length': String(bytes),
				Origin: server.url,
				Cookie: cookie,
			});
		for (const bytes of [1_200_000, 10_485_760])
			expect((await tell(server.port, sized(bytes, anne.cookie))).status).toBe(413);
		expect((await tell(server.port, sized(100_000, 'none=1'))).status).toBe(413);
		const prepared = { file: 'x', rows: [], problems: [] };
		for (const who of [bearer(server.demo.cueToken), by(sam), by(ruth)]) {
			expect((await command(server.url, who, 'season:prepare-import', prepared)).status).toBe(403);
		}
	});

	it('[P4] a form whose file is too large is answered by a page that says the limit and what to do', async () => {
		const body = new FormData();
		body.set('file', new File(['x'.repeat(1_200_000)], 'season.csv'));
		const sent = (language: string) =>
			fetch(`${server.url}/office/import?/read`, {
				method: 'POST',
				headers: {
					cookie: anne.cookie,
					origin: server.url,
					accept: 'text/html',
					'accept-language': language,
				},
				body,
			});
		const answer = await sent('en');
		expect(answer.status).toBe(413);
		expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
		const page = await answer.text();
		expect(page).toContain('The file is larger than 1 MB. Split it by season or house.');
		expect(page).toContain('href="/office/import"');
		expect(await (await sent('de')).text()).toContain('Die Datei ist größer als 1 MB.');
	});

	it('[P3] what of the office is not theirs answers 403, with who may and the way back, in both languages', async () => {
		const get = (path: string, cookie: string, language = 'en') =>
			fetch(`${server.url}${path}`, {
				headers: { cookie, accept: 'text/html', 'accept-language': language },
				redirect: 'manual',
			});
		const [ruth, tech, sam] = [
			await signIn(server, 'ruth'),
			await signIn(server, 'yusuf'),
			await signIn(server, 'sam'),
		];
		for (const path of ['people', 'timing', 'tokens', 'import', 'integrations', 'building']) {
			const answer = await get(`/office/${path}`, ruth.cookie);
			expect([path, answer.status]).toEqual([path, 403]);
			const page = await answer.text();
			expect(page).toContain('It is done by: Administrator.');
			expect(page).toContain('href="/office"');
		}
		for (const path of ['season', 'productions', 'companies/vesper', 'change', 'season/none'])
			expect([path, (await get(`/office/${path}`, tech.cookie)).status]).toEqual([path, 403]);
		const german = await (await get('/office/season', tech.cookie, 'de')).text();
		expect(german).toContain('Das gehört nicht zu Ihrer Rolle.');
		const none = await get('/office', sam.cookie);
		expect(none.status).toBe(403);
		expect(await none.text()).toContain('href="/staff"');
	});

	it('[P3] gives the template to those who may; who may not is told whom to ask, and shown no way there', async () => {
		const get = (path: string, cookie: string) =>
			fetch(`${server.url}${path}`, { headers: { cookie }, redirect: 'manual' });
		expect((await get('/office/import/season.csv', '')).status).toBe(303);
		const template = await get('/office/import/season.csv', anne.cookie);
		expect(template.headers.get('content-type')).toBe('text/csv; charset=utf-8');
		expect(await template.text()).toMatch(/^id,house,company,production,/);

		const { cookie } = await signIn(server, 'ruth');
		expect((await get('/office/import/season.csv', cookie)).headers.get('location')).toBe('/office/import');
		const told = await (await get('/office/import', cookie)).text();
		expect(told).toContain('Your role does not include this. It is done by: Administrator.');
		expect(told).not.toContain('type="file"');
		const season = async (who: string) => (await get('/office/season', who)).text();
		expect(await season(cookie)).not.toContain('href="/office/import"');
		expect(await season(anne.cookie)).toContain('href="/office/import"');
	});

	it('[P3] integrations are shown to those who connect them, and nobody else is told of their addresses', async () => {
		const { cookie } = await signIn(server, 'yusuf');
		const page = async (who: string) =>
			(await fetch(`${server.url}/office/integrations`, { headers: { cookie: who } })).text();
		expect(await page(cookie)).toContain('Your role does not include this. It is done by: Administrator.');
		expect(await page(cookie)).toContain('addresses:[]');
		expect(await page(cookie)).not.toContain('href="/office/integrations"');
		expect(await page(anne.cookie)).not.toContain('addresses:[]');
	});
});
