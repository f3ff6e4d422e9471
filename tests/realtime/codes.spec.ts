/** [F2] The codes of a performance: they follow its start, and can be ended. */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { DeviceCodes } from '../../src/lib/domain/programme/plan.ts';
import { MINUTE } from '../../src/lib/domain/time/instant.ts';
import { answerFeedback, codeAt } from '../support/feedback.ts';
import { startFoyer, type FoyerServer } from '../support/foyer-server.ts';
import { bearer } from '../support/http.ts';
import { openScreen, openStaff, type Line } from '../support/sockets.ts';
import { signIn } from '../support/staff-session.ts';
import { rowsOf } from './database.ts';

/** At the way out of the Loft, and of the Keel. */
const [LOFT, KEEL] = ['upper-foyer', 'lower-foyer'];

let server: FoyerServer;
let loftScreen: Line<'screen'>;
let keelScreen: Line<'screen'>;
let ruth: Line<'staff'>;
let anne: Line<'staff'>;

beforeAll(async () => {
	server = await startFoyer({ like: inject('laid') });
	loftScreen = await openScreen(server, LOFT);
	keelScreen = await openScreen(server, KEEL);
	ruth = await openStaff(server, await signIn(server, 'ruth'));
	anne = await openStaff(server, await signIn(server, 'anne'));
});
afterAll(async () => {
	for (const line of [loftScreen, keelScreen, ruth, anne]) line.close();
	await server.discard();
});

async function tonightIn(house: string) {
	const { performances } = await ruth.slice('evening');
	const found = performances.find(({ performance }) => performance.house === house);
	if (!found) throw new Error(`${house} does not play tonight.`);
	return found.performance;
}

async function codesDrawn(device: string, hash: string | null): Promise<DeviceCodes['codes']> {
	const response = await fetch(`${server.url}/plan/${hash}`, {
		headers: { ...bearer(server.demo.tokens[device] ?? '') },
	});
	const { codes } = (await response.json()) as DeviceCodes;
	return codes;
}

describe('[F2] the codes of a performance', () => {
	it('keep their spelling and move with its start: windows, and from when they are answered', async () => {
		const performance = await tonightIn('keel');
		const before = await keelScreen.slice('device');
		const drawn = (await codesDrawn(KEEL, before.codes)).filter(
			(code) => code.performance === performance.id,
		);
		expect(drawn.length).toBeGreaterThan(5);
		const answeredFrom = () =>
			rowsOf(
				server.dataDir,
				'select distinct valid_from from feedback_code where performance = ?',
				performance.id,
			);
		expect(answeredFrom()).toEqual([
			{ valid_from: performance.plannedStart - performance.doorsMinutesBefore * MINUTE },
		]);
		const by = 35 * MINUTE;
		const start = performance.plannedStart + by;
		expect(
			await ruth.command('start:move', { performance: performance.id, start, meets: false }),
		).toMatchObject({
			ok: true,
		});
		const after = await keelScreen.slice('device', ({ codes }) => codes !== before.codes);
		const moved = (await codesDrawn(KEEL, after.codes)).filter((code) => code.performance === performance.id);
		expect(moved).toEqual(drawn.map((code) => ({ ...code, from: code.from + by, to: code.to + by })));
		expect(answeredFrom()).toEqual([{ valid_from: start - performance.doorsMinutesBefore * MINUTE }]);
	});

	it('end for good when an administrator revokes them: a kind page, no answer, and no screen draws one', async () => {
		const performance = await tonightIn('loft');
		const code = await codeAt(server, LOFT);
		const page = async () =>
			(await fetch(`${server.url}/f/${code}`, { headers: { accept: 'text/html' } })).text();
		const [known] = rowsOf(server.dataDir, 'select performance from feedback_code where code = ?', code);
		expect(known).toEqual({ performance: performance.id });
		expect(await page()).toContain('name="score"');
		const before = await loftScreen.slice('device');
		expect(await ruth.command('codes:revoke', { performance: performance.id })).toMatchObject({
			code: 'not-allowed',
		});
		expect(await anne.command('codes:revoke', { performance: performance.id })).toMatchObject({ ok: true });
		const after = await loftScreen.slice('device', ({ codes }) => codes !== before.codes);
		expect((await codesDrawn(LOFT, after.codes)).map(({ performance: of }) => of)).not.toContain(
			performance.id,
		);
		expect((await answerFeedback(server, code, { score: '5' })).status).toBe(410);
		expect(await page()).not.toContain('name="score"');
		expect(rowsOf(server.dataDir, 'select * from feedback_answer')).toEqual([]);
		const others = await codesDrawn(LOFT, after.codes);
		expect(others.length, 'the codes of the other days').toBeGreaterThan(0);
	});
});
