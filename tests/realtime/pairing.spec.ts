/** [P2] How a device comes in, and how it is put out again. */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { newId } from '../../src/lib/contract/ids.ts';
import type { Placement } from '../../src/lib/domain/device/placement.ts';
import { pairingGroups } from '../../src/lib/domain/device/pairing-code.ts';
import { MINUTE } from '../../src/lib/domain/time/instant.ts';
import { openFoyerHere, type FoyerHere } from '../support/foyer-here.ts';
import { open, openScreen, openStaff, openUnpaired, arrival, type Line } from '../support/sockets.ts';
import { everythingIn, rowsOf } from './database.ts';

const placement: Placement = {
	place: 'Beside the cloakroom',
	level: 'quay',
	houses: [],
	panelWidthMm: 941,
	lowerEdgeMm: 1600,
	distanceMm: 3500,
	rotation: 0,
	exit: false,
	doors: false,
	still: false,
	ways: [],
};

let here: FoyerHere;
let ruth: Line<'staff'>;
let yusuf: Line<'staff'>;
const openLines: { close(): void }[] = [];

function kept<Opened extends { close(): void }>(line: Opened): Opened {
	openLines.push(line);
	return line;
}

interface Waiting {
	line: Line<never>;
	device: string;
	code: string;
	expiresAt: number;
}

/** A screen that shows a code. */
async function waiting(device: string = newId()): Promise<Waiting> {
	const line = kept(await openUnpaired(here, 'screen', device));
	const { code, expiresAt } = (await line.frame('pairing:code')) as { code: string; expiresAt: number };
	return { line, device, code, expiresAt };
}

function approve(by: Line<'staff'>, code: string) {
	return by.command('device:approve', { code, name: 'Cloakroom', placement });
}

/** A screen that was paired, and its token. */
async function paired(device?: string): Promise<{ device: string; token: string }> {
	const screen = await waiting(device);
	const answer = await approve(ruth, screen.code);
	if (!answer.ok) throw new Error(answer.message);
	const { token } = (await screen.line.frame('pairing:done')) as { token: string };
	return { device: screen.device, token };
}

function come({ device, token }: { device: string; token: string }): Promise<Line<'screen'>> {
	return open(here.url, { as: 'screen', device, token, ...arrival() });
}

beforeAll(async () => {
	here = await openFoyerHere(inject('laid'));
	ruth = kept(await openStaff(here, await here.signIn('ruth')));
	yusuf = kept(await openStaff(here, await here.signIn('yusuf')));
});
afterAll(async () => {
	for (const line of openLines) line.close();
	await here.discard();
});

describe('[P2] a code', () => {
	it('is 8 letters, good for 10 minutes, and all that an unpaired screen is sent [S15]', async () => {
		const screen = await waiting();
		expect(screen.code).toMatch(/^[A-Z]{8}$/);
		expect(Math.abs(screen.expiresAt - (here.now() + 10 * MINUTE))).toBeLessThan(MINUTE);
		expect(await screen.line.ask('help:raise', {})).toMatchObject({ ok: false, code: 'not-signed-in' });
		expect(screen.line.frames.map(({ event }) => event)).toEqual(['pairing:code']);
	});

	it('approved by a manager lets the screen in, with a token that is stored hashed', async () => {
		const device = await paired();
		expect(device.token.length).toBeGreaterThanOrEqual(22);
		const line = kept(await come(device));
		expect(await line.slice('device')).toMatchObject({ id: device.device, name: 'Cloakroom', placement });
		for (const [table, text] of everythingIn(here.dataDir)) expect(text, table).not.toContain(device.token);
	});

	it('[bad inputs, row 23] is read in lower case, with spaces and hyphens', async () => {
		const spellings = [
			(code: string) => code.toLowerCase(),
			(code: string) => pairingGroups(code).join('-'),
			(code: string) => ` ${code.slice(0, 4).toLowerCase()} - ${code.slice(4)} `,
		];
		for (const spelling of spellings) {
			const screen = await waiting();
			expect(await approve(ruth, spelling(screen.code))).toEqual({
				ok: true,
				value: { device: screen.device },
			});
		}
	});

	it('[bad inputs, row 23] with look-alikes, too short, too long or empty is refused before any lookup', async () => {
		const { code } = await waiting();
		const lookAlikes = ['0', 'O', '1', 'I', 'L', '5', 'Б'].map((letter) => letter + code.slice(1));
		for (const wrong of [...lookAlikes, code.slice(1), `${code}B`, '', '        ', `${code}'--`]) {
			expect(await approve(ruth, wrong), wrong).toMatchObject({ ok: false, code: 'code-unknown' });
		}
		expect(await approve(ruth, code)).toMatchObject({ ok: true });
	});

	it('[bad inputs, row 24] works once: not for a second account, not for the same one', async () => {
		const { code } = await waiting();
		const both = await Promise.all([approve(ruth, code), approve(yusuf, code)]);
		expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
		for (const by of [ruth, yusuf]) {
			expect(await approve(by, code)).toMatchObject({ ok: false, code: 'code-used' });
		}
	});

	it('[bad inputs, row 24] cannot be approved by the device itself, nor by who may not pair', async () => {
		const { code, line } = await waiting();
		const wish = { id: newId(), input: { code, name: 'Cloakroom', placement } };
		expect(await line.ask('device:approve', wish)).toMatchObject({ ok: false, code: 'not-signed-in' });
		const kiosk = kept(await openScreen(here, 'bar'));
		expect(await kiosk.ask('device:approve', wish)).toMatchObject({ ok: false, code: 'not-allowed' });
		const sam = kept(await openStaff(here, await here.signIn('sam')));
		expect(await approve(sam, code)).toMatchObject({ ok: false, code: 'not-allowed' });
		expect(await approve(yusuf, code)).toMatchObject({ ok: true });
	});

	it('[bad inputs, row 24] is dead after 10 minutes, alive a second before', async () => {
		const early = await waiting();
		here.pass(10 * MINUTE - 1_000);
		expect(await approve(ruth, early.code)).toMatchObject({ ok: true });
		const late = await waiting();
		here.pass(10 * MINUTE);
		expect(await approve(ruth, late.code)).toMatchObject({ ok: false, code: 'code-expired' });
	});

	it('cannot be guessed at: a manager’s tries are limited', async () => {
		const anne = kept(await openStaff(here, await here.signIn('anne')));
		const answers = await Promise.all(Array.from({ length: 80 }, () => approve(anne, 'BCDFGHJK')));
		const codes = answers.map((answer) => (answer.ok ? 'ok' : answer.code));
		expect(new Set(codes)).toEqual(new Set(['code-unknown', 'too-many']));
	});
});

describe('[P2] a device that is put out', () => {
	it('is dead on every socket within 2 s, told why, and cannot come again', async () => {
		const device = await paired();
		const lines = [kept(await come(device)), kept(await come(device)), kept(await come(device))];
		const gone = lines.map((line) => line.frame('disconnect'));
		const began = performance.now();
		expect(await ruth.command('device:revoke', { device: device.device })).toEqual({ ok: true, value: null });
		await Promise.all(gone);
		expect(performance.now() - began).toBeLessThan(2_000);
		for (const line of lines)
			expect(await line.frame('admission:ended')).toMatchObject({ code: 'device-unknown' });
		await expect(come(device)).rejects.toMatchObject({ refusal: { code: 'device-unknown' } });
		const plan = (await kept(await openScreen(here, 'bar')).slice('plan')).hash;
		expect(await here.foyer.document(plan, `Bearer ${device.token}`)).toBeNull();
		expect(await here.foyer.document(plan, `Bearer ${here.demo.tokens['bar'] ?? ''}`)).not.toBeNull();
	});

	it('[R3] that is blocked is out until it is let in again', async () => {
		const device = await paired();
		const line = kept(await come(device));
		const gone = line.frame('disconnect');
		await ruth.command('device:block', { device: device.device, blocked: true });
		await gone;
		await expect(come(device)).rejects.toMatchObject({ refusal: { code: 'device-blocked' } });
		await ruth.command('device:block', { device: device.device, blocked: false });
		expect(await kept(await come(device)).slice('device')).toMatchObject({ id: device.device });
	});

	it('comes back by a new code, and its old token stays dead', async () => {
		const before = await paired();
		const line = kept(await come(before));
		const gone = line.frame('disconnect');
		const after = await paired(before.device);
		// The page of the old token is hung up, too: there is one such screen.
		await gone;
		await expect(come(before)).rejects.toMatchObject({ refusal: { code: 'device-unknown' } });
		expect(await kept(await come(after)).slice('device')).toMatchObject({ id: before.device });
	});

	it('cannot take another’s place: a token opens its own screen and no other, and no kiosk', async () => {
		const device = await paired();
		const refused = { refusal: { code: 'device-unknown' } };
		await expect(come({ ...device, device: 'bar' })).rejects.toMatchObject(refused);
		const asKiosk = open(here.url, { as: 'kiosk', ...device, ...arrival() });
		await expect(asKiosk).rejects.toMatchObject(refused);
		await expect(come({ ...device, token: '' })).rejects.toMatchObject(refused);
	});
});

describe('[P7] the log', () => {
	it('says who paired, placed, blocked and revoked which device, from which session', () => {
		const facts = rowsOf(
			here.dataDir,
			`select distinct fact, actor, via is not null as known from night_log where fact like 'device-%' and actor_kind = 'person'`,
		);
		const by = (actor: string) => facts.filter((row) => row['actor'] === actor).map(({ fact }) => fact);
		expect(by('ruth').sort()).toEqual([
			'device-blocked',
			'device-paired',
			'device-revoked',
			'device-unblocked',
		]);
		expect(by('yusuf')).toEqual(['device-paired']);
		expect(facts.every(({ known }) => known === 1)).toBe(true);
	});
});

describe('[P2] codes', () => {
	it('are not given without end to one address', async () => {
		let given = 0;
		for (let asked = 0; asked < 260; asked += 1) {
			const line = await openUnpaired(here, 'screen');
			const first = await Promise.race([line.frame('pairing:code'), line.frame('disconnect')]);
			line.close();
			if (typeof first !== 'object') break;
			given += 1;
		}
		expect(given).toBeGreaterThan(100);
		expect(given).toBeLessThan(260);
	});
});
