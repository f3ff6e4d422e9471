/** [F2][F3][F8] What is behind the code on an exit screen, for a phone without script. */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { answerFeedback, codeAt } from '../support/feedback.ts';
import { startFoyer, type FoyerServer } from '../support/foyer-server.ts';
import { openStaff, type Line } from '../support/sockets.ts';
import { signIn } from '../support/staff-session.ts';
import { rowsOf } from './database.ts';

let server: FoyerServer;
let ruth: Line<'staff'>;
let code: string;

beforeAll(async () => {
	server = await startFoyer({ like: inject('laid') });
	ruth = await openStaff(server, await signIn(server, 'ruth'));
	code = await codeAt(server, 'upper-foyer');
});
afterAll(async () => {
	ruth.close();
	await server.discard();
});

function cookieOf(response: Response): string {
	return response.headers
		.getSetCookie()
		.map((line) => line.split(';')[0])
		.join('; ');
}

const answersStored = () =>
	rowsOf(server.dataDir, 'select count(*) as answers from feedback_answer')[0]?.['answers'];

describe('an answer', () => {
	it('[F3] counts from the first tap, and staff see it at once', async () => {
		expect((await answerFeedback(server, code, { score: '5' })).status).toBe(303);
		const { counts } = await ruth.slice('feedback', ({ answers }) => answers.length === 1);
		expect(counts[5]).toBe(1);
	});

	it('[F8] of the same phone changes what stands; of another phone it is another', async () => {
		const before = Number(answersStored());
		const cookie = cookieOf(await answerFeedback(server, code, { score: '1' }));
		expect((await answerFeedback(server, code, { score: '4', comment: 'Better now' }, cookie)).status).toBe(
			303,
		);
		expect(answersStored()).toBe(before + 1);
		expect((await answerFeedback(server, code.toLowerCase(), { score: '3' }, cookie)).status).toBe(303);
		expect(answersStored()).toBe(before + 1);
		const page = await (await fetch(`${server.url}/f/${code}`, { headers: { cookie } })).text();
		expect(page).toContain('Better now');
		await answerFeedback(server, code, { score: '4' });
		expect(answersStored()).toBe(before + 2);
	});

	it('[F8] is taken from 500 phones behind one address at once', async () => {
		const before = Number(answersStored());
		const crowd = Array.from({ length: 500 }, () => answerFeedback(server, code, { score: '4' }));
		const statuses = (await Promise.all(crowd)).map(({ status }) => status);
		expect(new Set(statuses)).toEqual(new Set([303]));
		expect(answersStored()).toBe(before + 500);
		await ruth.slice('feedback', ({ counts }) => counts[4] >= 500);
	});

	it('[P4] of one phone over and over is slowed, and the others are not', async () => {
		const cookie = cookieOf(await answerFeedback(server, code, { score: '2' }));
		const before = Number(answersStored());
		const flood = Array.from({ length: 40 }, () => answerFeedback(server, code, { score: '2' }, cookie));
		const statuses = (await Promise.all(flood)).map(({ status }) => status);
		expect(statuses).toContain(429);
		expect(answersStored()).toBe(before);
		expect((await answerFeedback(server, code, { score: '5' })).status).toBe(303);
	});
});

describe('[F2] a code', () => {
	it('that is altered, too long or no code at all gets a kind page, and nothing is stored', async () => {
		const before = answersStored();
		const other = code.startsWith('0') ? '1' : '0';
		for (const wrong of [
			other + code.slice(1),
			`${code}0`,
			code.slice(1),
			'0',
			"0'--",
			'..%2F..%2Fetc',
			'%00',
		]) {
			const page = await fetch(`${server.url}/f/${wrong}`, { headers: { accept: 'text/html' } });
			expect([200, 404], wrong).toContain(page.status);
			expect(await page.text(), wrong).toContain('<html');
			const posted = await answerFeedback(server, wrong, { score: '5' });
			expect([400, 404, 410], wrong).toContain(posted.status);
		}
		expect(answersStored()).toBe(before);
	});

	it('of a performance whose doors are still closed takes no answer yet', async () => {
		const before = answersStored();
		const early = await codeAt(server, 'lower-foyer');
		expect((await answerFeedback(server, early, { score: '5' })).status).toBe(410);
		expect(answersStored()).toBe(before);
	});
});
