import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
	blockDevice,
	deviceById,
	deviceByTokenHash,
	insertDevice,
	listDevices,
	placeDevice,
	revokeDevice,
} from '../../src/lib/server/store/devices.ts';
import { insertPainted, lastPainted, purgePaintedBefore } from '../../src/lib/server/store/painted.ts';
import {
	markPairingUsed,
	pairingByCodeHash,
	purgePairingsBefore,
	putPairing,
} from '../../src/lib/server/store/pairings.ts';
import {
	countAdministrators,
	insertPerson,
	listPeople,
	personById,
	personByLogin,
	removePerson,
	setPasswordHash,
} from '../../src/lib/server/store/people.ts';
import {
	deleteSession,
	deleteSessionsOfPerson,
	insertSession,
	purgeSessionsBefore,
	sessionByTokenHash,
} from '../../src/lib/server/store/sessions.ts';
import type { Store } from '../../src/lib/server/store/store.ts';
import {
	apiTokenByHash,
	insertAdminLink,
	insertApiToken,
	listApiTokens,
	openAdminLink,
	revokeApiToken,
	useAdminLink,
} from '../../src/lib/server/store/tokens.ts';
import { engines, type Opened } from './engines.ts';
import { deviceOf, lay, personOf, placement, T0 } from './fixtures.ts';

describe.each(engines)('people and devices on $name', ({ open }) => {
	let opened: Opened;
	let store: Store;
	beforeEach(async () => {
		opened = await open();
		({ store } = opened);
		await lay(store, 'v');
	});
	afterEach(() => opened.close());

	describe('a device', () => {
		const { tokenHash, ...rest } = deviceOf('exit');
		const exit = { venue: 'v', ...rest, blockedAt: null };
		beforeEach(() => store.share((db) => insertDevice(db, 'v', deviceOf('exit'))));

		it('is known by its id in its venue, and by its token anywhere [P2]', async () => {
			expect(await deviceById(store.db, 'v', 'exit')).toEqual(exit);
			expect(await deviceById(store.db, 'w', 'exit')).toBeNull();
			expect(await deviceByTokenHash(store.db, tokenHash)).toEqual(exit);
			expect(await deviceByTokenHash(store.db, 'a guess')).toBeNull();
		});

		it('can be placed and blocked, and is still itself', async () => {
			const moved = { ...placement, place: 'Bar', rotation: 90 } as const;
			await store.share(async (db) => {
				await placeDevice(db, 'v', 'exit', 'Bar screen', moved);
				await blockDevice(db, 'v', 'exit', T0);
			});
			const blocked = { ...exit, name: 'Bar screen', placement: moved, blockedAt: T0 };
			expect(await deviceByTokenHash(store.db, tokenHash)).toEqual(blocked);
			await store.share((db) => blockDevice(db, 'v', 'exit', null));
			expect(await listDevices(store.db, 'v')).toEqual([{ ...blocked, blockedAt: null }]);
		});

		it('is gone when revoked, and comes back only by another token [P2]', async () => {
			await store.share((db) => revokeDevice(db, 'v', 'exit', T0));
			expect(await deviceByTokenHash(store.db, tokenHash)).toBeNull();
			expect(await deviceById(store.db, 'v', 'exit')).toBeNull();
			expect(await listDevices(store.db, 'v')).toEqual([]);
			await store.share((db) => insertDevice(db, 'v', { ...deviceOf('exit'), tokenHash: 'another' }));
			expect(await deviceByTokenHash(store.db, 'another')).toEqual(exit);
			expect(await deviceByTokenHash(store.db, tokenHash)).toBeNull();
		});
	});

	it('uses a pairing code once, and only the last one of a device [P2]', async () => {
		const asked = {
			tokenHash: 'token',
			device: 'd',
			kind: 'screen',
			askedAt: T0,
			expiresAt: T0 + 1,
		} as const;
		await store.share((db) => putPairing(db, { ...asked, codeHash: 'first' }));
		await store.share((db) => putPairing(db, { ...asked, codeHash: 'second', tokenHash: 'new token' }));
		expect(await pairingByCodeHash(store.db, 'first')).toBeNull();
		expect(await pairingByCodeHash(store.db, 'second')).toEqual({
			...asked,
			codeHash: 'second',
			tokenHash: 'new token',
			usedAt: null,
		});
		const used = await Promise.all(
			[1, 2].map((at) => store.share((db) => markPairingUsed(db, 'second', at))),
		);
		expect(used).toEqual([true, false]);
		expect((await pairingByCodeHash(store.db, 'second'))?.usedAt).toBe(1);
		await store.share((db) => purgePairingsBefore(db, T0 + 1));
		expect(await pairingByCodeHash(store.db, 'second')).not.toBeNull();
		await store.share((db) => purgePairingsBefore(db, T0 + 2));
		expect(await pairingByCodeHash(store.db, 'second')).toBeNull();
	});

	it('knows what each device painted last, of all that is kept [S7]', async () => {
		const frame = (device: string, at: number, scene: string | null) => ({
			device,
			at,
			scene,
			performance: 'early',
			beside: null,
			revision: scene === null ? null : 1_795_370_400_123,
			deviations: scene === 'b' ? ['a picture did not load'] : [],
		});
		await store.share(async (db) => {
			await insertDevice(db, 'v', deviceOf('exit'));
			await insertDevice(db, 'v', deviceOf('bar'));
			await insertDevice(db, 'v', deviceOf('never'));
			await insertPainted(db, 'v', [
				frame('exit', T0 + 10, 'b'),
				frame('exit', T0, 'a'),
				frame('bar', T0 + 5, null),
			]);
			await insertPainted(db, 'w', [frame('exit', T0 + 99, 'elsewhere')]);
			await insertPainted(db, 'v', []);
		});
		expect(await lastPainted(store.db, 'v')).toEqual(
			new Map([
				['exit', frame('exit', T0 + 10, 'b')],
				['bar', frame('bar', T0 + 5, null)],
			]),
		);
	});

	it('forgets painted frames from the oldest on, so many at a time [S16]', async () => {
		const frame = (at: number) => ({
			device: 'exit',
			at,
			scene: 'a',
			performance: null,
			beside: null,
			revision: null,
			deviations: [],
		});
		const left = async () => {
			const rows = await store.db.selectFrom('painted').select(['venue', 'at']).orderBy('at').execute();
			return rows.map(({ venue, at }) => `${venue}${at - T0}`);
		};
		await store.share(async (db) => {
			await insertPainted(
				db,
				'v',
				[3, 1, 4, 2, 9].map((later) => frame(T0 + later)),
			);
			await insertPainted(db, 'w', [frame(T0)]);
		});
		expect(await store.share((db) => purgePaintedBefore(db, 'v', T0 + 9, 2))).toBe(true);
		expect(await left()).toEqual(['w0', 'v3', 'v4', 'v9']);
		expect(await store.share((db) => purgePaintedBefore(db, 'v', T0 + 9, 3))).toBe(false);
		expect(await left()).toEqual(['w0', 'v9']);
	});

	describe('a person', () => {
		it('is known by id and sign-in name, which nobody else has meanwhile [P3]', async () => {
			const sam = { venue: 'v', ...personOf('sam') };
			await store.share((db) => insertPerson(db, 'v', personOf('sam')));
			expect(await personById(store.db, 'v', 'sam')).toEqual(sam);
			expect(await personByLogin(store.db, 'v', 'sam')).toEqual(sam);
			expect(await personByLogin(store.db, 'w', 'sam')).toBeNull();
			await expect(store.share((db) => insertPerson(db, 'v', personOf('sam2', 'sam')))).rejects.toThrow();
			await store.share((db) => insertPerson(db, 'w', personOf('sam')));

			await store.share((db) => removePerson(db, 'v', 'sam', T0));
			expect(await personById(store.db, 'v', 'sam')).toBeNull();
			expect(await personByLogin(store.db, 'v', 'sam')).toBeNull();
			await store.share((db) => insertPerson(db, 'v', personOf('sam2', 'sam')));
			expect((await listPeople(store.db, 'v')).map(({ id }) => id)).toEqual(['sam2']);
		});

		it('has the password last set', async () => {
			await store.share((db) => insertPerson(db, 'v', { ...personOf('sam'), passwordHash: null }));
			expect((await personById(store.db, 'v', 'sam'))?.passwordHash).toBeNull();
			await store.share((db) => setPasswordHash(db, 'v', 'sam', 'new'));
			expect((await personById(store.db, 'v', 'sam'))?.passwordHash).toBe('new');
		});

		it('counts as an administrator while there', async () => {
			expect(await countAdministrators(store.db, 'v')).toBe(0);
			await store.share(async (db) => {
				await insertPerson(db, 'v', personOf('usher'));
				await insertPerson(db, 'v', { ...personOf('a'), role: 'administrator' });
				await insertPerson(db, 'v', { ...personOf('b'), role: 'administrator' });
				await removePerson(db, 'v', 'b', T0);
			});
			expect(await countAdministrators(store.db, 'v')).toBe(1);
		});
	});

	describe('a session', () => {
		const session = (tokenHash: string, person = 'sam') => ({
			tokenHash,
			venue: 'v',
			person,
			beganAt: T0,
			expiresAt: T0 + 10,
		});
		const personOfSession = async (tokenHash: string, now = T0) =>
			(await sessionByTokenHash(store.db, tokenHash, now))?.person.id;
		beforeEach(() =>
			store.share(async (db) => {
				await insertPerson(db, 'v', personOf('sam'));
				await insertPerson(db, 'v', personOf('eva'));
				await insertSession(db, session('phone'));
				await insertSession(db, session('desk'));
				await insertSession(db, session('other', 'eva'));
			}),
		);

		it('is its person until it expires', async () => {
			expect(await sessionByTokenHash(store.db, 'phone', T0 + 9)).toEqual({
				person: { venue: 'v', ...personOf('sam') },
				expiresAt: T0 + 10,
			});
			expect(await personOfSession('phone', T0 + 10)).toBeUndefined();
			expect(await personOfSession('a guess')).toBeUndefined();
		});

		it('ends by itself, with all of its person, or with all but one', async () => {
			await store.share((db) => deleteSessionsOfPerson(db, 'v', 'sam', 'desk'));
			expect(await personOfSession('phone')).toBeUndefined();
			expect(await personOfSession('desk')).toBe('sam');
			await store.share((db) => deleteSession(db, 'desk'));
			expect(await personOfSession('desk')).toBeUndefined();
			await store.share((db) => deleteSessionsOfPerson(db, 'v', 'eva'));
			expect(await personOfSession('other')).toBeUndefined();
		});

		it('is nobody once its person is removed', async () => {
			await store.share((db) => removePerson(db, 'v', 'sam', T0));
			expect(await personOfSession('phone')).toBeUndefined();
			expect(await personOfSession('other')).toBe('eva');
		});

		it('is forgotten only after it has ended', async () => {
			await store.share((db) => purgeSessionsBefore(db, T0 + 10));
			expect(await personOfSession('phone')).toBe('sam');
			await store.share((db) => purgeSessionsBefore(db, T0 + 11));
			expect(await personOfSession('phone')).toBeUndefined();
		});
	});

	it('opens an administrator link once, and not after its time', async () => {
		const link = { venue: 'v', madeAt: T0, expiresAt: T0 + 10 };
		await store.share(async (db) => {
			await insertAdminLink(db, { ...link, tokenHash: 'link' });
			await insertAdminLink(db, { ...link, tokenHash: 'late' });
		});
		expect(await openAdminLink(store.db, 'link', T0 + 9)).toEqual({ venue: 'v' });
		expect(await openAdminLink(store.db, 'late', T0 + 10)).toBeNull();
		expect(await store.share((db) => useAdminLink(db, 'late', { now: T0, steady: T0 + 10 }))).toBe(false);
		const used = await Promise.all(
			[1, 2].map(() => store.share((db) => useAdminLink(db, 'link', { now: T0, steady: T0 }))),
		);
		expect(used).toEqual([true, false]);
		expect(await openAdminLink(store.db, 'link', T0 + 1)).toBeNull();
	});

	it('knows another system by its token until that is revoked', async () => {
		const token = { venue: 'v', id: 't', name: 'Cue desk', madeAt: T0 };
		await store.share((db) => insertApiToken(db, { ...token, tokenHash: 'hash' }));
		expect(await apiTokenByHash(store.db, 'hash')).toEqual(token);
		expect(await listApiTokens(store.db, 'v')).toEqual([token]);
		await store.share((db) => revokeApiToken(db, 'w', 't', T0));
		expect(await apiTokenByHash(store.db, 'hash')).toEqual(token);
		await store.share((db) => revokeApiToken(db, 'v', 't', T0));
		expect(await apiTokenByHash(store.db, 'hash')).toBeNull();
		expect(await listApiTokens(store.db, 'v')).toEqual([]);
	});
});
