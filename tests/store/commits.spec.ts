import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PersonActor } from '../../src/lib/domain/people/actor.ts';
import { insertHold, loadEvening } from '../../src/lib/server/store/performances.ts';
import { insertPerson, listPeople, personById } from '../../src/lib/server/store/people.ts';
import type { Commit, Deed } from '../../src/lib/server/store/store.ts';
import { loadVenue } from '../../src/lib/server/store/venues.ts';
import { engines, type Opened } from './engines.ts';
import { deedIn, lay, personOf, T0 } from './fixtures.ts';
import { logged } from './logged.ts';

const hold = { delays: 'up_1', reason: 'a late coach', since: T0, newTime: null, releasedAt: null } as const;

describe.each(engines)('commits on $name', ({ open }) => {
	let opened: Opened;
	beforeEach(async () => {
		opened = await open();
		await lay(opened.store, 'v');
	});
	afterEach(() => opened.close());

	describe('a transaction', () => {
		it('takes one revision for all it logged, and writes who, when and by what way [P7]', async () => {
			const { store } = opened;
			const actor: PersonActor = {
				kind: 'person',
				venue: 'v',
				id: 'sam',
				name: 'Sam',
				role: 'usher',
				houses: [],
				company: null,
			};
			const deed: Deed = { actor, via: 'phone', source: 'socket', now: T0 + 5 };
			const done = await store.transaction('v', deed, (tx) => {
				tx.log('person-added', { person: 'eva' });
				tx.log('password-set', { person: 'eva', forced: true, at: T0, by: null });
				return Promise.resolve('value');
			});
			expect(done).toEqual({ value: 'value', revision: 2 });
			expect((await loadVenue(store.db, 'v'))?.revision).toBe(2);
			const entry = {
				revision: 2,
				at: T0 + 5,
				actorKind: 'person',
				actor: 'sam',
				via: 'phone',
				source: 'socket',
			};
			expect((await logged(store.db, 'v')).filter(({ revision }) => revision > 1)).toEqual([
				{ ...entry, position: 0, fact: 'person-added', data: { person: 'eva' } },
				{
					...entry,
					position: 1,
					fact: 'password-set',
					data: { person: 'eva', forced: true, at: T0, by: null },
				},
			]);
		});

		it('takes no revision and tells nobody when it logged nothing', async () => {
			const { store } = opened;
			const told: Commit[] = [];
			store.follow((commit) => told.push(commit));
			const { revision } = await store.transaction('v', deedIn('v'), (tx) =>
				insertPerson(tx.db, 'v', personOf('eva')),
			);
			expect(revision).toBe(1);
			expect((await loadVenue(store.db, 'v'))?.revision).toBe(1);
			expect(await personById(store.db, 'v', 'eva')).not.toBeNull();
			expect(told).toEqual([]);
		});

		it('leaves nothing when it throws, and the next one is not hurt', async () => {
			const { store } = opened;
			const told: Commit[] = [];
			store.follow((commit) => told.push(commit));
			const failing = store.transaction('v', deedIn('v'), async (tx) => {
				await insertPerson(tx.db, 'v', personOf('eva'));
				tx.log('person-added', { person: 'eva' });
				throw new Error('changed my mind');
			});
			await expect(failing).rejects.toThrow('changed my mind');
			expect(await personById(store.db, 'v', 'eva')).toBeNull();
			expect((await loadVenue(store.db, 'v'))?.revision).toBe(1);
			expect(await logged(store.db, 'v')).toHaveLength(1);
			expect(told).toEqual([]);
			const next = await store.transaction('v', deedIn('v'), async (tx) => {
				await insertPerson(tx.db, 'v', personOf('eva'));
				tx.log('person-added', { person: 'eva' });
			});
			expect(next.revision).toBe(2);
		});

		it('leaves nothing when the database refuses a statement', async () => {
			const { store } = opened;
			const failing = store.transaction('v', deedIn('v'), async (tx) => {
				tx.log('person-added', { person: 'eva' });
				await insertPerson(tx.db, 'v', personOf('eva'));
				await insertPerson(tx.db, 'v', personOf('eva'));
			});
			await expect(failing).rejects.toThrow();
			expect(await listPeople(store.db, 'v')).toEqual([]);
			expect((await loadVenue(store.db, 'v'))?.revision).toBe(1);
		});

		it('follows the one before it: what it reads is not changed under it', async () => {
			const { store } = opened;
			// Each reads the highest number and writes the next: two at once would collide.
			await Promise.all(
				Array.from({ length: 20 }, () =>
					store.transaction('v', deedIn('v'), async (tx) => {
						await insertHold(tx.db, 'v', 'early', { ...hold, releasedAt: T0 });
						tx.log('hold-called', { performance: 'early' });
					}),
				),
			);
			expect((await loadVenue(store.db, 'v'))?.revision).toBe(21);
		});

		it('cannot write in the log of a venue that is not there', async () => {
			const { store } = opened;
			const failing = store.transaction('elsewhere', deedIn('elsewhere'), (tx) => {
				tx.log('day-began', {});
				return Promise.resolve();
			});
			await expect(failing).rejects.toThrow('There is no venue "elsewhere"');
		});

		it('is seen by no reader before it is committed', async () => {
			const { store } = opened;
			let peeked: Promise<unknown> = Promise.resolve();
			const failing = store.transaction('v', deedIn('v'), async (tx) => {
				await insertPerson(tx.db, 'v', personOf('eva'));
				// Not awaited in here: an engine with one session answers it only after this transaction.
				peeked = personById(store.db, 'v', 'eva');
				await personById(tx.db, 'v', 'eva');
				throw new Error('no');
			});
			await expect(failing).rejects.toThrow('no');
			expect(await peeked).toBeNull();
		});
	});

	describe('followers', () => {
		it('are told after the commit, in the order of revisions, venue by venue', async () => {
			const { store } = opened;
			await lay(store, 'w');
			const told: Commit[] = [];
			const seen: Promise<number | undefined>[] = [];
			store.follow((commit) => {
				told.push(commit);
				seen.push(loadVenue(store.db, commit.venue).then((venue) => venue?.revision));
			});
			const answered = await Promise.all(
				Array.from({ length: 20 }, (_, n) => {
					const venue = n % 2 ? 'v' : 'w';
					return store.transaction(venue, deedIn(venue, T0 + n), (tx) => {
						tx.log('day-began', { n });
						return Promise.resolve(n);
					});
				}),
			);
			for (const venue of ['v', 'w']) {
				const revisions = told.filter((commit) => commit.venue === venue).map(({ revision }) => revision);
				expect(revisions).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
			}
			for (const [index, commit] of told.entries()) {
				expect(await seen[index]).toBeGreaterThanOrEqual(commit.revision);
				const n = answered.find(({ value }) => T0 + value === commit.at);
				expect(n?.revision).toBe(commit.revision);
				expect(commit.facts).toEqual([{ fact: 'day-began', data: { n: n?.value } }]);
			}
		});

		it('are told nothing of a transaction that the commit itself refuses', async () => {
			const { store } = opened;
			const told: Commit[] = [];
			store.follow((commit) => told.push(commit));
			const refused = store.transaction('v', deedIn('v'), async (tx) => {
				tx.log('day-began', {});
				await sql`create table parent (id integer primary key)`.execute(tx.db);
				await sql`create table child (id integer references parent deferrable initially deferred)`.execute(
					tx.db,
				);
				await sql`insert into child values (1)`.execute(tx.db);
			});
			await expect(refused).rejects.toThrow(/foreign key/i);
			expect(told).toEqual([]);
			expect((await loadVenue(store.db, 'v'))?.revision).toBe(1);
			await lay(store, 'v');
			expect(told).toMatchObject([{ revision: 2 }]);
		});

		it('that fail hurt neither the asker nor each other, and are named in the log', async () => {
			const { store, logged } = opened;
			const told: Commit[] = [];
			store.follow(() => {
				throw new Error('a broken follower');
			});
			store.follow((commit) => told.push(commit));
			const done = await store.transaction('v', deedIn('v'), (tx) => {
				tx.log('day-began', {});
				return Promise.resolve();
			});
			expect(done.revision).toBe(2);
			expect(told).toHaveLength(1);
			expect(logged).toEqual(['a follower of the night log failed']);
		});

		it('are told nothing more once they have ended it', async () => {
			const { store } = opened;
			const told: Commit[] = [];
			const end = store.follow((commit) => told.push(commit));
			end();
			await lay(store, 'v');
			expect(told).toEqual([]);
		});
	});

	describe('shared commits', () => {
		it('take everything that many ask for at once, and no revision', async () => {
			const { store } = opened;
			const told: Commit[] = [];
			store.follow((commit) => told.push(commit));
			const values = await Promise.all(
				Array.from({ length: 250 }, (_, n) =>
					store.share(async (db) => {
						await insertPerson(db, 'v', personOf(`p${n}`));
						return n;
					}),
				),
			);
			expect(values).toEqual(Array.from({ length: 250 }, (_, n) => n));
			expect(await listPeople(store.db, 'v')).toHaveLength(250);
			expect((await loadVenue(store.db, 'v'))?.revision).toBe(1);
			expect(told).toEqual([]);
		});

		it('are on disk when they resolve, alone and among transactions', async () => {
			const { store } = opened;
			await Promise.all([
				store
					.share((db) => insertPerson(db, 'v', personOf('eva')))
					.then(async () => {
						expect(await personById(store.db, 'v', 'eva')).not.toBeNull();
					}),
				store.transaction('v', deedIn('v'), (tx) => insertPerson(tx.db, 'v', personOf('sam'))),
			]);
			await store.share((db) => insertPerson(db, 'v', personOf('ada')));
			expect((await listPeople(store.db, 'v')).map(({ id }) => id)).toEqual(['ada', 'eva', 'sam']);
		});

		it('undo all of one that fails, and nothing of the others', async () => {
			const { store } = opened;
			const results = await Promise.allSettled([
				store.share((db) => insertPerson(db, 'v', personOf('ada'))),
				store.share(async (db) => {
					await insertPerson(db, 'v', personOf('half'));
					throw new Error('not me');
				}),
				store.share(async (db) => {
					await insertPerson(db, 'v', personOf('third'));
					await insertPerson(db, 'v', personOf('ada'));
				}),
				store.share((db) => insertPerson(db, 'v', personOf('zoe'))),
			]);
			expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled']);
			expect(results[1]).toMatchObject({ reason: new Error('not me') });
			expect((await listPeople(store.db, 'v')).map(({ id }) => id)).toEqual(['ada', 'zoe']);
		});
	});

	it('finishes what was begun before it closes, and refuses what comes after', async () => {
		const { store } = opened;
		const begun = [
			store.transaction('v', deedIn('v'), (tx) => {
				tx.log('day-began', {});
				return Promise.resolve();
			}),
			store.share((db) => insertPerson(db, 'v', personOf('eva'))),
		];
		await store.close();
		await expect(Promise.all(begun)).resolves.toHaveLength(2);
		await expect(store.share(() => Promise.resolve())).rejects.toThrow('closed');
		await expect(store.transaction('v', deedIn('v'), () => Promise.resolve())).rejects.toThrow('closed');
	});

	it('keeps instants, counts and documents what they were [T13]', async () => {
		const { store } = opened;
		const evening = await loadEvening(store.db, 'v', 'early');
		expect(evening?.performance.plannedStart).toBe(T0);
		const venue = await loadVenue(store.db, 'v');
		// The first language is the one to fall back to, so the order of a document's keys is a part of it.
		expect(JSON.stringify(venue?.settings.personAt)).toBe('{"en":"at the box office","de":"an der Kasse"}');
	});
});
