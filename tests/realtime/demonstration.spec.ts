/** The demonstration over restarts: what people took out of it stays out. */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startFoyer, type FoyerServer } from '../support/foyer-server.ts';
import { sendCue } from '../support/http.ts';
import { openScreen, openStaff, type Line } from '../support/sockets.ts';
import { postSignIn, signIn } from '../support/staff-session.ts';
import { rowsOf } from './database.ts';

let server: FoyerServer;
let anne: Line<'staff'>;

async function restart(): Promise<void> {
	anne.close();
	await server.stop();
	await server.start();
	anne = await openStaff(server, await signIn(server, 'anne'));
}

beforeAll(async () => {
	server = await startFoyer({ like: inject('laid') });
	anne = await openStaff(server, await signIn(server, 'anne'));
});
afterAll(async () => {
	anne.close();
	await server.discard();
});

describe('a demonstration that starts again', () => {
	it('[P3] without somebody who was removed: the server starts, and they stay removed', async () => {
		const password = server.demo.passwords['sam'] ?? '';
		expect((await postSignIn(server.url, 'sam', password)).status).toBe(303);
		expect(await anne.command('person:remove', { person: 'sam' })).toMatchObject({ ok: true });
		await restart();
		expect((await postSignIn(server.url, 'sam', password)).status).toBe(403);
	});

	it('[P3] leaves a sign-in name to whoever has it by now', async () => {
		const password = 'another one altogether';
		const input = {
			name: 'Samira',
			login: 'sam',
			role: 'usher' as const,
			houses: [],
			company: null,
			password,
		};
		expect(await anne.command('person:add', input)).toMatchObject({ ok: true });
		await restart();
		expect((await postSignIn(server.url, 'sam', password)).status).toBe(303);
	});

	it('[P2] keeps a revoked cue token dead', async () => {
		const cue = { cue: 'before-it-was-revoked', house: 'keel', point: 'house_open' } as const;
		expect(await sendCue(server, cue)).toMatchObject({ status: 200 });
		expect(await anne.command('token:revoke', { token: 'demonstration-cues' })).toMatchObject({ ok: true });
		const printed = server.printed().length;
		await restart();
		expect(await sendCue(server, { ...cue, cue: 'afterwards' })).toMatchObject({ status: 401 });
		expect(server.printed().slice(printed)).not.toContain(server.demo.cueToken);
	});

	it('[P2] keeps a revoked screen dead with the token it had', async () => {
		(await openScreen(server, 'bar')).close();
		expect(await anne.command('device:revoke', { device: 'bar' })).toMatchObject({ ok: true });
		await restart();
		await expect(openScreen(server, 'bar')).rejects.toMatchObject({ refusal: { code: 'device-unknown' } });
		const [row] = rowsOf(server.dataDir, `select revoked_at from device where id = 'bar'`);
		expect(row?.['revoked_at']).toBeTypeOf('number');
	});
});
