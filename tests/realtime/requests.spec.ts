/** Cues and requests for help, however often and from however many at once they come. */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { newId } from '../../src/lib/contract/ids.ts';
import type { RequestState } from '../../src/lib/domain/help/request.ts';
import type { KioskRequestsSlice } from '../../src/lib/contract/views.ts';
import { startFoyer, type FoyerServer } from '../support/foyer-server.ts';
import { bearer, command, postJson, sendCue } from '../support/http.ts';
import { openKiosk, openStaff, type Line } from '../support/sockets.ts';
import { signIn } from '../support/staff-session.ts';
import { rowsOf } from './database.ts';

let server: FoyerServer;
const openLines: { close(): void }[] = [];

function kept<Opened extends { close(): void }>(line: Opened): Opened {
	openLines.push(line);
	return line;
}

async function staff(login: string): Promise<Line<'staff'>> {
	return kept(await openStaff(server, await signIn(server, login)));
}

function stateOf({ requests }: KioskRequestsSlice, request: string) {
	return requests.find(({ id }) => id === request)?.state;
}

beforeAll(async () => {
	server = await startFoyer({ like: inject('laid') });
});
afterAll(async () => {
	for (const line of openLines) line.close();
	await server.discard();
});

describe('[T15] cues', () => {
	it('with an id already seen change nothing and say when it was', async () => {
		const cue = { cue: newId(), house: 'sail-house', point: 'house_open' } as const;
		const first = await sendCue(server, cue);
		const again = await sendCue(server, cue);
		if (!first.answer.ok) throw new Error(first.answer.message);
		expect(again).toEqual({
			status: 200,
			answer: { ok: true, value: { ...first.answer.value, already: true } },
		});
		expect(rowsOf(server.dataDir, `select * from night_log where fact = 'point-stamped'`)).toHaveLength(1);
	});

	it('sent at one instant with one id stamp once', async () => {
		const cue = { cue: newId(), house: 'sail-house', point: 'up' } as const;
		const answers = await Promise.all(Array.from({ length: 8 }, () => sendCue(server, cue)));
		const first = answers.filter(({ answer }) => answer.ok && !answer.value.already);
		expect(first).toHaveLength(1);
		expect(new Set(answers.map(({ answer }) => answer.ok && answer.value.at)).size).toBe(1);
	});

	it('for the point just stamped change nothing, whatever their id', async () => {
		const { answer } = await sendCue(server, { cue: newId(), house: 'sail-house', point: 'up' });
		expect(answer).toMatchObject({ ok: true, value: { point: 'up_1', already: true } });
	});

	it('out of order are refused with the time of the last one, and a late old one cannot turn the evening back', async () => {
		const { status, answer } = await sendCue(server, {
			cue: newId(),
			house: 'sail-house',
			point: 'house_open',
		});
		expect(status).toBe(409);
		expect(answer).toMatchObject({ ok: false, code: 'point-passed' });
		expect(answer.ok || answer.message).toMatch(/\d{1,2}[.:]\d\d/);
	});

	it('with an id of the same sender and another house or point are refused, and the first is kept [H3]', async () => {
		const cue = { cue: newId(), house: 'loft', point: 'house_open' } as const;
		const first = await sendCue(server, cue);
		if (!first.answer.ok) throw new Error(first.answer.message);
		for (const otherwise of [{ house: 'keel' }, { point: 'up' }] as const) {
			const { status, answer } = await sendCue(server, { ...cue, ...otherwise });
			expect({ status, answer }).toMatchObject({
				status: 409,
				answer: { ok: false, code: 'different-body' },
			});
		}
		expect((await sendCue(server, cue)).answer).toEqual({
			ok: true,
			value: { ...first.answer.value, already: true },
		});
	});

	it('with the same id of another token are another cue', async () => {
		const anne = { ...(await signIn(server, 'anne')), origin: server.url };
		const { answer } = await command(server.url, anne, 'token:make', { name: 'Second desk' });
		if (!answer.ok) throw new Error(answer.message);
		const cue = newId();
		await sendCue(server, { cue, house: 'loft', point: 'up' });
		const second = await postJson(`${server.url}/api/cues`, bearer(answer.value.secret), {
			cue,
			house: 'loft',
			point: 'down',
		});
		expect(second).toMatchObject({ status: 200, answer: { value: { point: 'down_1', already: false } } });
	});

	it('come again after an undo', async () => {
		const cue = newId();
		await sendCue(server, { cue, house: 'keel', point: 'house_open' });
		const ruth = await staff('ruth');
		const { performances } = await ruth.slice('evening');
		const keel = performances.find(({ performance }) => performance.house === 'keel')?.performance.id ?? '';
		await ruth.command('point:undo', { performance: keel, point: 'house_open' });
		const { answer } = await sendCue(server, { cue, house: 'keel', point: 'house_open' });
		expect(answer).toMatchObject({ ok: true, value: { already: false } });
	});

	it('from nobody we know, for no house of ours or no point at all are refused', async () => {
		const cue = { cue: newId(), house: 'sail-house', point: 'down' } as const;
		const foreign = { ...server, demo: { ...server.demo, cueToken: 'x'.repeat(27) } };
		expect(await sendCue(foreign, cue)).toMatchObject({ status: 401, answer: { code: 'token-unknown' } });
		expect(await sendCue(server, { ...cue, house: 'globe' })).toMatchObject({ status: 404 });
		const screen = { ...server, demo: { ...server.demo, cueToken: server.demo.tokens['bar'] ?? '' } };
		expect(await sendCue(screen, cue)).toMatchObject({ status: 403, answer: { code: 'not-allowed' } });
	});
});

describe('[H3] a request for help', () => {
	it('sent twice is one request, by whatever way it comes', async () => {
		const kiosk = kept(await openKiosk(server, 'kiosk-quay'));
		const input = { request: newId(), kind: 'sighted-guide', note: 'By the red coat' } as const;
		const call = newId();
		const first = await kiosk.command('help:raise', input, call);
		expect(await kiosk.command('help:raise', input, call)).toEqual(first);
		expect(await kiosk.command('help:raise', input)).toEqual(first);
		const token = bearer(server.demo.tokens['kiosk-quay'] ?? '');
		expect(await command(server.url, token, 'help:raise', input)).toEqual({ status: 200, answer: first });
		expect(rowsOf(server.dataDir, 'select note from help_request where id = ?', input.request)).toEqual([
			{ note: 'By the red coat' },
		]);
	});

	it('[bad inputs, row 8] under a known id with another body is refused, and the first is kept', async () => {
		const kiosk = kept(await openKiosk(server, 'kiosk-quay'));
		const token = bearer(server.demo.tokens['kiosk-quay'] ?? '');
		const input = { request: newId(), kind: 'question', note: 'first' } as const;
		const call = newId();
		await kiosk.command('help:raise', input, call);
		const refused = { ok: false, code: 'different-body' };
		expect(await kiosk.command('help:raise', { ...input, note: 'second' }, call)).toMatchObject(refused);
		expect(await kiosk.command('help:raise', { ...input, kind: 'step-free' })).toMatchObject(refused);
		expect(await command(server.url, token, 'help:raise', { ...input, note: 'third' })).toMatchObject({
			status: 409,
			answer: refused,
		});
		const upper = kept(await openKiosk(server, 'kiosk-upper'));
		expect(await upper.command('help:raise', input)).toMatchObject(refused);
		expect(
			rowsOf(server.dataDir, 'select kind, note, device from help_request where id = ?', input.request),
		).toEqual([{ kind: 'question', note: 'first', device: 'kiosk-quay' }]);
	});

	it('is “sent” only when its row is on disk', async () => {
		const kiosk = kept(await openKiosk(server, 'kiosk-upper'));
		const request = newId();
		const onDisk = new Promise((resolve) => {
			kiosk.socket.emit('help:raise', { id: newId(), input: { request, kind: 'question', note: '' } }, () =>
				resolve(rowsOf(server.dataDir, 'select id from help_request where id = ?', request).length),
			);
		});
		expect(await onDisk).toBe(1);
	});
});

describe('[H6] two who claim at one instant', () => {
	it('[bad inputs, row 9] one owns it, the other is told who, whichever was first, in 24 rounds', async () => {
		const kiosk = kept(await openKiosk(server, 'kiosk-lower'));
		const claimants = { Lena: await staff('lena'), Priya: await staff('priya') };
		for (let round = 0; round < 24; round += 1) {
			const request = newId();
			await kiosk.command('help:raise', { request, kind: 'question', note: '' });
			const order = round % 2 ? (['Lena', 'Priya'] as const) : (['Priya', 'Lena'] as const);
			const answers = await Promise.all(
				order.map((name) => claimants[name].command('help:claim', { request })),
			);

			const winners = order.filter((_, index) => answers[index]?.ok);
			expect(winners, `round ${round}`).toHaveLength(1);
			const [winner] = winners;
			const loser = answers.find(({ ok }) => !ok);
			expect(loser).toMatchObject({ code: 'claimed-by-other' });
			expect(loser?.ok === false && loser.message).toContain(winner);
			const [row] = rowsOf(server.dataDir, 'select state from help_request where id = ?', request);
			expect(JSON.parse(String(row?.['state']))).toMatchObject({ name: 'claimed', owner: { name: winner } });
			const facts = rowsOf(
				server.dataDir,
				`select fact from night_log where fact = 'help-claimed' and json_extract(data, '$.request') = ?`,
				request,
			);
			expect(facts).toHaveLength(1);
		}
	});
});

describe('[H8] the patron at the kiosk', () => {
	it('reads every step with the helper’s name, until it is closed', async () => {
		const kiosk = kept(await openKiosk(server, 'kiosk-upper'));
		const lena = await staff('lena');
		const request = newId();
		await kiosk.command('help:raise', { request, kind: 'step-free', note: '' });
		const wait = (name: string) => kiosk.slice('requests', (slice) => stateOf(slice, request)?.name === name);
		expect(stateOf(await wait('offered'), request)).toMatchObject({ name: 'offered' });
		for (const [verb, name] of [
			['help:claim', 'claimed'],
			['help:on-the-way', 'on_the_way'],
			['help:with-patron', 'with_patron'],
		] as const) {
			expect(await lena.command(verb, { request })).toEqual({ ok: true, value: null });
			expect(stateOf(await wait(name), request)).toMatchObject({ name, helper: 'Lena' });
		}
		await lena.command('help:resolve', { request, outcome: 'helped' });
		expect(stateOf(await wait('closed'), request)).toMatchObject({ name: 'closed', ending: 'finished' });
	});

	it('can take it back, and staff see that at once', async () => {
		const kiosk = kept(await openKiosk(server, 'kiosk-upper'));
		const lena = await staff('lena');
		const request = newId();
		await kiosk.command('help:raise', { request, kind: 'question', note: '' });
		await lena.command('help:claim', { request });
		expect(await kiosk.command('help:cancel', { request })).toEqual({ ok: true, value: null });
		await lena.slice('requests', ({ requests }) =>
			requests.some(({ id, state }) => id === request && state.name === 'cancelled_by_patron'),
		);
		expect(await lena.command('help:on-the-way', { request })).toMatchObject({ code: 'request-closed' });
		const quay = kept(await openKiosk(server, 'kiosk-quay'));
		expect(await quay.command('help:cancel', { request })).toMatchObject({ ok: false, code: 'not-yours' });
	});
});

describe('[H1] the life cycle of a request', () => {
	const known = (line: Line<'staff'>, request: string, wanted: (state: RequestState) => boolean) =>
		line.slice('requests', ({ requests }) =>
			requests.some(({ id, state }) => id === request && wanted(state)),
		);

	async function withPatron(kiosk: Line<'kiosk'>, by: Line<'staff'>): Promise<string> {
		const request = newId();
		await kiosk.command('help:raise', { request, kind: 'question', note: '' });
		for (const verb of ['help:claim', 'help:with-patron'] as const) {
			expect(await by.command(verb, { request })).toMatchObject({ ok: true });
		}
		return request;
	}

	it('is handed over to a colleague by name, who claims it; the patron reads who comes', async () => {
		const kiosk = kept(await openKiosk(server, 'kiosk-lower'));
		const [lena, priya] = [await staff('lena'), await staff('priya')];
		const request = await withPatron(kiosk, lena);
		const { colleagues } = await lena.slice('requests');
		const idOf = (name: string) => colleagues.find((colleague) => colleague.name === name)?.id ?? '';
		// Jonas moves no requests, and Sam works in no house of this kiosk: neither could ever claim it.
		expect(idOf('Jonas')).toBe('');
		expect(await lena.command('help:hand-over', { request, to: idOf('Sam') })).toMatchObject({
			code: 'person-unknown',
		});
		expect(await priya.command('help:hand-over', { request, to: idOf('Lena') })).toMatchObject({
			code: 'not-yours',
		});
		expect(await lena.command('help:hand-over', { request, to: idOf('Priya') })).toMatchObject({ ok: true });
		const shown = await kiosk.slice('requests', (slice) => stateOf(slice, request)?.name === 'handover');
		expect(stateOf(shown, request)).toMatchObject({ helper: 'Priya' });
		expect(await priya.command('help:claim', { request })).toMatchObject({ ok: true });
		await known(lena, request, (state) => state.name === 'claimed' && state.owner.name === 'Priya');
		const seen = await kiosk.slice('requests', (slice) => stateOf(slice, request)?.name === 'claimed');
		expect(stateOf(seen, request)).toMatchObject({ helper: 'Priya' });
	});

	it('is a duplicate of another request that there is', async () => {
		const kiosk = kept(await openKiosk(server, 'kiosk-quay'));
		const ruth = await staff('ruth');
		const original = await withPatron(kiosk, ruth);
		const request = newId();
		await kiosk.command('help:raise', { request, kind: 'question', note: '' });
		expect(await ruth.command('help:duplicate', { request, of: newId() })).toMatchObject({
			code: 'not-found',
		});
		expect(await ruth.command('help:duplicate', { request, of: request })).toMatchObject({
			code: 'step-not-possible',
		});
		expect(await ruth.command('help:duplicate', { request, of: original })).toMatchObject({ ok: true });
		const shown = await kiosk.slice('requests', (slice) => stateOf(slice, request)?.name === 'closed');
		expect(stateOf(shown, request)).toMatchObject({ ending: 'taken-together' });
		expect(JSON.stringify(shown)).not.toContain(`"of"`);
	});

	it('has a follow-up once resolved, whose words reach staff and no kiosk', async () => {
		const kiosk = kept(await openKiosk(server, 'kiosk-quay'));
		const ruth = await staff('ruth');
		const request = await withPatron(kiosk, ruth);
		const note = 'Send the umbrella home';
		expect(await ruth.command('help:follow-up', { request, note })).toMatchObject({
			code: 'step-not-possible',
		});
		await ruth.command('help:resolve', { request, outcome: 'helped' });
		expect(await ruth.command('help:follow-up', { request, note })).toMatchObject({ ok: true });
		await known(ruth, request, (state) => state.name === 'resolved' && state.followUp?.note === note);
		await kiosk.slice('requests', (slice) => stateOf(slice, request)?.name === 'closed');
		expect(JSON.stringify(kiosk.frames)).not.toContain('umbrella');
		const logged = rowsOf(server.dataDir, `select data from night_log where fact = 'help-followed-up'`);
		expect(JSON.stringify(logged)).not.toContain('umbrella');
	});

	it('[H9] is offered only to somebody who may take it, as soon as there is one', async () => {
		for (const line of openLines.splice(0)) line.close();
		const kiosk = kept(await openKiosk(server, 'kiosk-upper'));
		await kiosk.slice('requests', ({ staffOnLine }) => !staffOnLine);
		// Sam works in another house than those of this kiosk, and Jonas moves no requests at all.
		await staff('sam');
		await staff('jonas');
		const request = newId();
		await kiosk.command('help:raise', { request, kind: 'question', note: '' });
		const first = await kiosk.slice('requests', (slice) => stateOf(slice, request) !== undefined);
		expect(first.staffOnLine).toBe(false);
		expect(stateOf(first, request)).toEqual({ name: 'raised' });
		await staff('lena');
		const then = await kiosk.slice('requests', (slice) => stateOf(slice, request)?.name === 'offered');
		expect(then.staffOnLine).toBe(true);
		const facts = rowsOf(
			server.dataDir,
			`select actor_kind, source from night_log where fact = 'help-offered' and json_extract(data, '$.request') = ?`,
			request,
		);
		expect(facts).toEqual([{ actor_kind: 'foyer', source: 'timer' }]);
	});
});

describe('[H9] whether anybody is there to see a request', () => {
	it('is true while one who sees requests has a page open, and false when the last has gone', async () => {
		for (const line of openLines.splice(0)) line.close();
		const kiosk = kept(await openKiosk(server, 'kiosk-quay'));
		await kiosk.slice('requests', ({ staffOnLine }) => !staffOnLine);
		await staff('jonas');
		const sam = await staff('sam');
		await kiosk.slice('requests', ({ staffOnLine }) => staffOnLine);
		const priya = await staff('priya');
		sam.close();
		const seen = kiosk.frames.length;
		priya.close();
		await kiosk.slice('requests', ({ staffOnLine }) => !staffOnLine);
		// Between the two closings nothing was told, because nothing had changed.
		expect(kiosk.frames.slice(seen)).toHaveLength(1);
	});
});
