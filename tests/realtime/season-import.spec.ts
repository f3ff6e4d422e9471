/** A season file through the office: chosen, shown, taken, seen by a screen, taken back; and who may not. */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startFoyer, type FoyerServer } from '../support/foyer-server.ts';
import { bearer, command } from '../support/http.ts';
import { openScreen } from '../support/sockets.ts';
import { head, tell } from './raw.ts';
import { signIn, type StaffSession } from '../support/staff-session.ts';

let server: FoyerServer;
let ruth: StaffSession;

beforeAll(async () => {
	server = await startFoyer({ like: inject('laid') });
	ruth = await signIn(server, 'ruth');
});
afterAll(() => server.discard());

const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
const CSV = `house,company,production,date,start\nThe Loft,,A night of one’s own,${tomorrow},25:15\n`;

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
			const sent = await send(ruth, CSV);
			expect(sent.status).toBe(303);
			const address = sent.headers.get('location') ?? '';
			const id = new URL(address, server.url).searchParams.get('import') ?? '';
			const page = await fetch(`${server.url}${address}`, { headers: { cookie: ruth.cookie } });
			expect(await page.text()).toContain('A night of one’s own');

			const { answer: shown } = await command(server.url, by(ruth), 'season:try-import', {
				import: id,
				...choices,
			});
			if (!shown.ok) throw new Error(shown.message);
			expect(shown.value.totals).toMatchObject({ new: 1, errors: 0 });
			const mark = shown.value.shown;
			const taken = await command(server.url, by(ruth), 'season:import', {
				import: id,
				shown: mark,
				take: 'all',
				...choices,
			});
			expect(taken.answer).toMatchObject({ ok: true, value: { new: 1 } });
			await screen.slice('plan', (plan) => plan.hash !== hash);
			expect((await command(server.url, by(ruth), 'season:undo-import', { import: id })).answer.ok).toBe(
				true,
			);
			await screen.slice('plan', (plan) => plan.hash === hash);
		} finally {
			screen.close();
		}
	});

	it('[P3][P4] is not taken from those who may not, nor when it is too large', async () => {
		expect((await send(null, CSV)).headers.get('location')).toBe('/sign-in');
		const sam = await signIn(server, 'sam');
		// His file is not even read.
		expect((await send(sam, CSV)).headers.get('location')).toBe('/office');
		expect((await send(ruth, 'x'.repeat(900_000))).status).toBe(303);
		const sized = (bytes: number, cookie: string) =>
			head('POST', '/office/import?/read', new URL(server.url).host, {
				'Content-Type': 'multipart/form-data; boundary=x',
				'Content-Length': String(bytes),
				Origin: server.url,
				Cookie: cookie,
			});
		expect((await tell(server.port, sized(1_200_000, ruth.cookie))).status).toBe(413);
		expect((await tell(server.port, sized(100_000, 'none=1'))).status).toBe(413);
		const prepared = { file: 'x', rows: [], problems: [] };
		for (const who of [bearer(server.demo.cueToken), by(sam)]) {
			expect((await command(server.url, who, 'season:prepare-import', prepared)).status).toBe(403);
		}
	});

	it('gives the template to somebody who is signed in', async () => {
		const get = (cookie: string) =>
			fetch(`${server.url}/office/import/season.csv`, { headers: { cookie }, redirect: 'manual' });
		expect((await get('')).status).toBe(303);
		const template = await get(ruth.cookie);
		expect(template.headers.get('content-type')).toBe('text/csv; charset=utf-8');
		expect(await template.text()).toMatch(/^id,house,company,production,/);
	});
});
