/** [P3] Signing in, staying signed in, and being signed out. */
import { hostname } from 'node:os';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it, vi } from 'vitest';
import { newId } from '../../src/lib/contract/ids.ts';
import type { CommandInput } from '../../src/lib/contract/payloads.ts';
import { DAY, SECOND } from '../../src/lib/domain/time/instant.ts';
import { openFoyerHere, type FoyerHere } from '../support/foyer-here.ts';
import { startFoyer, type FoyerServer } from '../support/foyer-server.ts';
import { command } from '../support/http.ts';
import { openStaff, type Line } from '../support/sockets.ts';
import { postSignIn, signIn, type StaffSession } from '../support/staff-session.ts';
import { everythingIn, rowsOf } from './database.ts';
import { head, tell } from './raw.ts';

const NEW_PASSWORD = 'a quite long password';

let server: FoyerServer;
let anne: Line<'staff'>;
const openLines: { close(): void }[] = [];

function kept<Opened extends { close(): void }>(line: Opened): Opened {
	openLines.push(line);
	return line;
}

let people = 0;

/** Somebody new, so that no test is another's guest. */
async function addPerson(
	role: CommandInput<'person:add'>['role'] = 'usher',
): Promise<{ id: string; login: string; password: string }> {
	const login = `person${(people += 1)}`;
	const password = `password of ${login}`;
	const input = { name: login, login, role, houses: [], company: null, password };
	const answer = await anne.command('person:add', input);
	if (!answer.ok) throw new Error(answer.message);
	return { id: answer.value.person, login, password };
}

function signInAs({ login, password }: { login: string; password: string }): Promise<StaffSession> {
	return signIn(server, login, password);
}

beforeAll(async () => {
	// As if behind a proxy, so that visitors come from several addresses.
	server = await startFoyer({ like: inject('laid'), env: { TRUSTED_PROXY: '127.0.0.1,::1' } });
	anne = kept(await openStaff(server, await signIn(server, 'anne')));
});
afterAll(async () => {
	for (const line of openLines) line.close();
	await server.discard();
});

describe('[P3] the sign-in form', () => {
	it('gives a session that a page cannot read, another site cannot use, and the database does not hold', async () => {
		const response = await postSignIn(server.url, 'sam', server.demo.passwords['sam'] ?? '');
		expect(response.status).toBe(303);
		const [cookie = ''] = response.headers.getSetCookie();
		expect(cookie).toMatch(/^__Host-foyer=[A-Za-z0-9_-]{22,};/);
		for (const flag of ['Path=/', 'HttpOnly', 'Secure', 'SameSite=Lax']) expect(cookie).toContain(flag);
		const secret = /=([^;]+)/.exec(cookie)?.[1] ?? 'none';
		for (const [table, text] of everythingIn(server.dataDir)) expect(text, table).not.toContain(secret);
	});

	it('[P5] gives a plain cookie where a browser would drop a secure one: on a LAN without TLS', async () => {
		const host = `${hostname().toLowerCase()}.local:${server.port}`;
		const form = new URLSearchParams({
			login: 'sam',
			password: server.demo.passwords['sam'] ?? '',
		}).toString();
		const { status, text } = await tell(
			server.port,
			head('POST', '/sign-in', host, {
				Origin: `http://${host}`,
				Accept: 'text/html',
				'Content-Type': 'application/x-www-form-urlencoded',
				'Content-Length': String(form.length),
			}) + form,
		);
		expect(status).toBe(303);
		const [, cookie = ''] = /^set-cookie: (.*)$/im.exec(text) ?? [];
		expect(cookie).toMatch(/^foyer=[A-Za-z0-9_-]{22,};/);
		expect(cookie).toContain('HttpOnly');
		expect(cookie).toContain('SameSite=Lax');
		expect(cookie).not.toContain('Secure');
	});

	it('says the same to a wrong password and to a name nobody has, and gives no session', async () => {
		const asJson = { accept: 'application/json' };
		const wrong = await postSignIn(server.url, 'sam', 'not the password', asJson);
		const nobody = await postSignIn(server.url, 'zoe', 'not the password', asJson);
		expect(wrong.headers.getSetCookie()).toEqual([]);
		const said = await wrong.text();
		expect(JSON.parse(said)).toMatchObject({ type: 'failure', status: 403 });
		expect((await nobody.text()).replace('zoe', 'sam')).toBe(said);
	});

	it('keeps passwords as argon2id and in no other form', () => {
		const hashes = rowsOf(server.dataDir, 'select password_hash from person');
		for (const { password_hash: hash } of hashes)
			expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
		const everything = [...everythingIn(server.dataDir).values()].join('\n');
		for (const password of Object.values(server.demo.passwords)) expect(everything).not.toContain(password);
	});

	it('[P3][P4] stops who guesses at one name, and not the one whose name it is', async () => {
		const victim = await addPerson();
		const tryFrom = async (address: string, { login, password }: typeof victim) =>
			(await postSignIn(server.url, login, password, { 'x-forwarded-for': address })).status;
		const statuses: number[] = [];
		for (let tries = 0; tries < 12; tries += 1) {
			statuses.push(await tryFrom('198.51.100.7', { ...victim, password: 'a wild guess' }));
		}
		expect(statuses).toEqual([...Array.from({ length: 10 }, () => 403), 429, 429]);
		// The guesser is not told even of the right one.
		expect(await tryFrom('198.51.100.7', victim)).toBe(429);
		// In mid-show, on their own phone, they get in; and so does anybody else behind the guesser's address.
		expect(await tryFrom('192.0.2.20', victim)).toBe(303);
		expect(await tryFrom('198.51.100.7', await addPerson())).toBe(303);
	});

	it('[P3] counts wrong passwords only: signing in again and again locks nobody out', async () => {
		const person = await addPerson();
		for (let times = 0; times < 15; times += 1) {
			expect((await postSignIn(server.url, person.login, person.password)).status).toBe(303);
		}
	});

	it('without a session nothing opens: no socket, no command', async () => {
		const refused = { refusal: { code: 'not-signed-in' } };
		await expect(openStaff(server, { cookie: '' })).rejects.toMatchObject(refused);
		await expect(
			openStaff(server, { cookie: '__Host-foyer=made-up-secret-of-some-length' }),
		).rejects.toMatchObject(refused);
		const nobody = { cookie: '', origin: server.url };
		expect(await command(server.url, nobody, 'token:make', { name: 'x' })).toMatchObject({ status: 401 });
	});
});

describe('[P5] a session’s cookie', () => {
	it('counts only under the name that is right for how the request came', async () => {
		const marek = await signIn(server, 'marek');
		const planted = { ...marek, cookie: marek.cookie.replace('__Host-foyer', 'foyer') };
		await expect(openStaff(server, planted)).rejects.toMatchObject({ refusal: { code: 'not-signed-in' } });
		const asked = { ...planted, origin: server.url };
		expect(await command(server.url, asked, 'me:sign-out', { everywhere: false })).toMatchObject({
			status: 401,
		});
		expect(kept(await openStaff(server, marek)).socket.connected).toBe(true);
	});
});

describe('[P3] signing out', () => {
	it('ends this session and its sockets, and no other', async () => {
		const person = await addPerson();
		const [here, there] = [await signInAs(person), await signInAs(person)];
		const lines = { here: kept(await openStaff(server, here)), there: kept(await openStaff(server, there)) };
		const gone = lines.here.frame('admission:ended');

		await fetch(`${server.url}/sign-out`, {
			method: 'POST',
			redirect: 'manual',
			headers: { cookie: here.cookie, origin: server.url },
			body: new URLSearchParams({ everywhere: 'no' }),
		});

		expect(await gone).toMatchObject({ code: 'not-signed-in' });
		await expect(openStaff(server, here)).rejects.toMatchObject({ refusal: { code: 'not-signed-in' } });
		expect(await lines.there.ask('clock:ask')).toBeTypeOf('number');
		expect(kept(await openStaff(server, there)).socket.connected).toBe(true);
	});

	it('that is refused says so, and the session stands: nobody believes to be signed out who is not', async () => {
		const person = await addPerson();
		const session = await signInAs(person);
		const asked = { ...session, origin: server.url };
		const weak = { current: person.password, password: 'short' };
		let refused = 0;
		while (refused !== 429)
			({ status: refused } = await command(server.url, asked, 'me:change-password', weak));
		const response = await fetch(`${server.url}/sign-out`, {
			method: 'POST',
			redirect: 'manual',
			headers: { cookie: session.cookie, origin: server.url, accept: 'text/html' },
			body: new URLSearchParams({ everywhere: 'no' }),
		});
		expect(response.status).toBe(429);
		expect(response.headers.getSetCookie()).toEqual([]);
		const [, said] = /role="alert">(.*?)<\/div>/s.exec(await response.text()) ?? [];
		expect(said).toContain('Wait');
		expect(kept(await openStaff(server, session)).socket.connected).toBe(true);
	});

	it('everywhere ends every session, each told so, the one that asked with its answer first', async () => {
		const person = await addPerson();
		const sessions = [await signInAs(person), await signInAs(person)];
		const [asking, other] = [
			kept(await openStaff(server, sessions[0] ?? { cookie: '' })),
			kept(await openStaff(server, sessions[1] ?? { cookie: '' })),
		];
		const gone = [asking.frame('disconnect'), other.frame('disconnect')];
		expect(await asking.command('me:sign-out', { everywhere: true })).toEqual({ ok: true, value: null });
		await Promise.all(gone);
		for (const session of sessions) {
			await expect(openStaff(server, session)).rejects.toMatchObject({ refusal: { code: 'not-signed-in' } });
		}
	});

	it('by a new password of one’s own ends the other sessions and keeps this one', async () => {
		const person = await addPerson();
		const [mine, other] = [await signInAs(person), await signInAs(person)];
		const lines = { mine: kept(await openStaff(server, mine)), other: kept(await openStaff(server, other)) };
		const wrong = { current: 'not it at all', password: NEW_PASSWORD };
		expect(await lines.mine.command('me:change-password', wrong)).toMatchObject({ code: 'wrong-password' });
		const weak = { current: person.password, password: 'short' };
		expect(await lines.mine.command('me:change-password', weak)).toMatchObject({ code: 'weak-password' });
		const gone = lines.other.frame('disconnect');
		const right = { current: person.password, password: NEW_PASSWORD };
		expect(await lines.mine.command('me:change-password', right)).toEqual({ ok: true, value: null });
		await gone;
		expect(await lines.mine.ask('clock:ask')).toBeTypeOf('number');
		expect(kept(await openStaff(server, mine)).socket.connected).toBe(true);
		expect((await postSignIn(server.url, person.login, person.password)).status).toBe(403);
		expect((await signInAs({ ...person, password: NEW_PASSWORD })).cookie).not.toBe('');
	});

	it('by an administrator, who gives a new password or removes a person, ends every session', async () => {
		const person = await addPerson();
		const before = kept(await openStaff(server, await signInAs(person)));
		let gone = before.frame('disconnect');
		await anne.command('person:set-password', { person: person.id, password: NEW_PASSWORD });
		await gone;
		const after = kept(await openStaff(server, await signInAs({ ...person, password: NEW_PASSWORD })));
		gone = after.frame('disconnect');
		await anne.command('person:remove', { person: person.id });
		await gone;
		expect((await postSignIn(server.url, person.login, NEW_PASSWORD)).status).toBe(403);
	});

	it('hangs up no other person', () => {
		expect(anne.socket.connected).toBe(true);
	});
});

describe('[P3] the last administrator', () => {
	it('cannot be removed; one of two can', async () => {
		const [row] = rowsOf(server.dataDir, `select id from person where login = 'anne'`);
		const first = String(row?.['id']);
		expect(await anne.command('person:remove', { person: first })).toMatchObject({
			code: 'last-administrator',
		});
		const second = await addPerson('administrator');
		const line = kept(await openStaff(server, await signInAs(second)));
		expect(await line.command('person:remove', { person: second.id })).toMatchObject({ ok: true });
		expect(await anne.command('person:remove', { person: first })).toMatchObject({
			code: 'last-administrator',
		});
	});
});

describe('[P3] a session', () => {
	let here: FoyerHere;
	beforeEach(async () => {
		// The clockwork looks when the test says so.
		vi.useFakeTimers({ toFake: ['setInterval'] });
		here = await openFoyerHere(inject('laid'));
	});
	afterEach(async () => {
		vi.useRealTimers();
		await here.discard();
	});

	it('ends after 14 days, also for a page that never closed', async () => {
		const marek = await here.signIn('marek');
		const open = kept(await openStaff(here, marek));
		here.pass(14 * DAY - 60 * SECOND);
		expect(kept(await openStaff(here, marek)).socket.connected).toBe(true);
		here.pass(120 * SECOND);
		await expect(openStaff(here, marek)).rejects.toMatchObject({ refusal: { code: 'not-signed-in' } });
		const gone = open.frame('admission:ended');
		vi.advanceTimersByTime(20 * SECOND);
		expect(await gone).toMatchObject({ code: 'not-signed-in' });
	});
});

describe('an administrator’s link', () => {
	it('is printed at the first start, works once, and is stored hashed', async () => {
		const fresh = await startFoyer({ pictures: inject('laid') });
		try {
			const link = /\/welcome\/([A-Za-z0-9_-]{22,})/;
			// It stands at the end of what is printed, after the line that says that the server listens.
			await vi.waitFor(() => expect(fresh.printed()).toMatch(link));
			const [, secret = ''] = link.exec(fresh.printed()) ?? [];
			for (const [table, text] of everythingIn(fresh.dataDir)) expect(text, table).not.toContain(secret);
			const accept = (login: string) =>
				fetch(`${fresh.url}/welcome/${secret}`, {
					method: 'POST',
					redirect: 'manual',
					headers: { origin: fresh.url, accept: 'text/html' },
					body: new URLSearchParams({ name: 'Olu', login, password: NEW_PASSWORD }),
				});
			expect((await accept('olu')).status).toBe(303);
			expect((await accept('second')).status).toBe(409);
			const line = await openStaff(fresh, await signIn(fresh, 'olu', NEW_PASSWORD));
			expect(await line.slice('me')).toMatchObject({ name: 'Olu', role: 'administrator' });
			line.close();
			const facts = rowsOf(fresh.dataDir, `select fact from night_log where fact like 'admin-link-%'`);
			expect(facts.map(({ fact }) => fact)).toEqual(['admin-link-made', 'admin-link-used']);
			await fresh.stop();
			await fresh.start();
			expect((await fetch(`${fresh.url}/welcome/${secret}`)).status).toBe(200);
			expect(fresh.printed().match(/\/welcome\//g)).toHaveLength(1);
		} finally {
			await fresh.discard();
		}
	});
});

describe('[P7] the log', () => {
	it('says who did what to whom, and from which session', async () => {
		const person = await addPerson();
		await signInAs(person);
		await anne.command('token:make', { name: newId() });
		const facts = rowsOf(
			server.dataDir,
			`select fact, actor, via, source from night_log where actor_kind = 'person' and fact in ('signed-in', 'person-added', 'token-made')`,
		);
		expect(new Set(facts.map(({ fact }) => fact))).toEqual(
			new Set(['signed-in', 'person-added', 'token-made']),
		);
		for (const row of facts) {
			expect(row['via'], String(row['fact'])).toMatch(/^[A-Za-z0-9_-]{43}$/);
			expect(row['source']).toBe(row['fact'] === 'signed-in' ? 'form' : 'socket');
		}
	});
});
