/** [S4] What staff put on walls for a while: who may, what the walls are told, and how it ends. */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { newId } from '../../src/lib/contract/ids.ts';
import { HOUR, MINUTE } from '../../src/lib/domain/time/instant.ts';
import { openFoyerHere, type FoyerHere } from '../support/foyer-here.ts';
import { openKiosk, openScreen, openStaff, type Line } from '../support/sockets.ts';
import { rowsOf } from './database.ts';

let here: FoyerHere;
let marek: Line<'staff'>;
const lines: { close(): void }[] = [];

function kept<Opened extends { close(): void }>(line: Opened): Opened {
	lines.push(line);
	return line;
}

beforeAll(async () => {
	here = await openFoyerHere(inject('laid'));
	marek = kept(await openStaff(here, await here.signIn('marek')));
});
afterAll(async () => {
	for (const line of lines) line.close();
	await here.discard();
});

const welcome = { scene: 'welcome', performance: null, content: null, only: { devices: ['bar'] } };

describe('an override', () => {
	it('[S4] is on the screens with its end, and with staff by whose it is; a kiosk hears nothing of it', async () => {
		const bar = kept(await openScreen(here, 'bar'));
		const kiosk = kept(await openKiosk(here, 'kiosk-quay'));
		const yusuf = kept(await openStaff(here, await here.signIn('yusuf')));
		const sam = kept(await openStaff(here, await here.signIn('sam')));
		const until = here.now() + HOUR;
		const answer = await marek.command('screen:override', { ...welcome, until });
		if (!answer.ok) throw new Error(answer.message);
		const { override, from } = answer.value;
		const told = { id: override, ...welcome, from, until };
		expect(await bar.slice('overrides', ({ overrides }) => overrides.length > 0)).toEqual({
			overrides: [told],
		});
		expect(await yusuf.slice('overrides', ({ overrides }) => overrides.length > 0)).toEqual({
			overrides: [{ ...told, by: 'Marek' }],
		});
		await sam.slice('evening');
		await kiosk.slice('evening');
		expect([
			sam.held('overrides'),
			kiosk
				.all()
				.map<string>(({ name }) => name)
				.includes('overrides'),
		]).toEqual([undefined, false]);
		// Whoever else may, may end it, too; twice is once.
		expect(await yusuf.command('screen:end-override', { override })).toMatchObject({ ok: true });
		expect(await bar.slice('overrides', ({ overrides }) => overrides.length === 0)).toEqual({
			overrides: [],
		});
		expect(await marek.command('screen:end-override', { override })).toMatchObject({ ok: true });
		const ended = `select data from night_log where fact = 'override-ended'`;
		expect(rowsOf(here.dataDir, ended)).toEqual([{ data: JSON.stringify({ override }) }]);
	});

	it('[S4] has an end, at most four hours away, and a scene that can stand like that', async () => {
		const now = here.now();
		const wish = async (change: object) => {
			const answer = await marek.ask('screen:override', {
				id: newId(),
				input: { ...welcome, until: now + HOUR, ...change },
			});
			return answer.ok ? 'ok' : answer.code;
		};
		const notice = { kind: 'notice', title: { en: 'The bar is closed' }, body: {} };
		expect([
			await wish({ until: now - MINUTE }),
			await wish({ until: now + 4 * HOUR + MINUTE }),
			await wish({ scene: 'of-tomorrow' }),
			// A stop is not claimed by hand.
			await wish({ scene: 'show-stop', performance: 'x' }),
			await wish({ scene: 'thank-you' }),
			await wish({ scene: 'thank-you', performance: 'nowhere' }),
			await wish({ content: notice }),
			await wish({ only: { devices: ['nothing'] } }),
			await wish({ only: { devices: [] } }),
			await wish({ content: { ...notice, title: {} } }),
		]).toEqual([
			'time-passed',
			'override-too-long',
			'override-scene',
			'override-scene',
			'override-scene',
			'not-found',
			'override-words',
			'device-unknown',
			'bad-input',
			'bad-input',
		]);
	});
});
