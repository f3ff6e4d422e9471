import type { Kysely, Transaction } from 'kysely';
import type { Fact, FactData, Source } from '../../domain/night-log/fact.ts';
import type { Actor } from '../../domain/people/actor.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { toJson } from './codec.ts';
import type { Engine, StoreLog } from './engine.ts';
import { sharedCommits } from './shared-commits.ts';
import { openSqlite } from './sqlite.ts';
import type { Tables } from './tables.ts';

/** Where to read and write: the store's own for reading, a transaction's for both. */
export type Db = Kysely<Tables>;

/** Who does it, from which device or session, by which way, and when [P7]. */
export interface Deed {
	actor: Actor;
	via: string | null;
	source: Source;
	now: Instant;
}

/** One transaction, as the function inside it has it. */
export interface Tx {
	db: Transaction<Tables>;
	/** Says what became true. Written to the night log with the transaction; told to nobody if it fails. */
	log(fact: Fact, data: FactData): void;
}

/** What a transaction made true, as followers are told. */
export interface Commit {
	venue: string;
	revision: number;
	at: Instant;
	facts: { fact: Fact; data: FactData }[];
}

export interface Store {
	/** For reading. Sees only what is committed. Writing through it fails or is lost: use the two below. */
	readonly db: Db;
	/**
	 * One transaction of a venue; a venue's transactions follow each other. When `fn` logged at least one fact it takes
	 * the venue's next revision, and followers are told once it is on disk, in the order of revisions. When `fn` throws,
	 * nothing of it remains and the error is the caller's. Inside `fn` await `tx.db` and nothing else: one connection
	 * writes, and whatever else is awaited holds up everybody.
	 * @returns what `fn` returned, and the venue's revision after it (0 for a venue that does not exist).
	 */
	transaction<T>(
		venue: string,
		deed: Deed,
		fn: (tx: Tx) => Promise<T>,
	): Promise<{ value: T; revision: number }>;
	/**
	 * A write that many make at once and nobody follows (answers, painted): takes no revision, shares its commit with
	 * the calls around it, and resolves when it is on disk. One that fails leaves nothing and hurts no other. Never
	 * awaited inside a transaction.
	 */
	share<T>(fn: (db: Db) => Promise<T>): Promise<T>;
	/** Tells `listener` of every commit with facts from now on; call what is returned to end it. A listener must not throw. */
	follow(listener: (commit: Commit) => void): () => void;
	/** Waits for what was begun, then closes. What is asked of the store afterwards fails. */
	close(): Promise<void>;
}

export interface StoreOptions {
	/** The folder of the embedded database; unused with `databaseUrl`. */
	dataDir: string;
	/** A PostgreSQL address instead of the embedded database. */
	databaseUrl?: string;
	/** For a command beside a running server: it does not claim the data folder as a server does [R5]. */
	beside?: boolean;
	log: StoreLog;
}

/**
 * Opens the database of these options and brings its tables up to date.
 * @throws StoreUnusable when it is in use, damaged, not reachable or newer than this Foyer; the message says what to do.
 */
export async function openStore(options: StoreOptions): Promise<Store> {
	const { dataDir, databaseUrl, beside = false, log } = options;
	if (!databaseUrl) return storeOver(await openSqlite(dataDir, { beside }), log);
	// Loaded where it is used: its driver takes 10 MB that the embedded database can do without.
	const { openPostgres } = await import('./postgres.ts');
	const engine = await openPostgres(databaseUrl, log);
	return storeOver(engine, log);
}

/** The store over an open engine. */
export function storeOver(engine: Engine, log: StoreLog): Store {
	const { reader, writer } = engine;
	const followers = new Set<(commit: Commit) => void>();
	/** The end of each venue's line of transactions. */
	const lines = new Map<string, Promise<unknown>>();
	const share = sharedCommits(writer);
	let closing: Promise<void> | null = null;

	function inTurn<T>(venue: string, task: () => Promise<T>): Promise<T> {
		const turn = (lines.get(venue) ?? Promise.resolve()).then(task);
		const end = turn.then(
			() => undefined,
			() => undefined,
		);
		lines.set(venue, end);
		void end.then(() => {
			if (lines.get(venue) === end) lines.delete(venue);
		});
		return turn;
	}

	function tell(commit: Commit): void {
		for (const follower of followers) {
			try {
				follower(commit);
			} catch (err) {
				// It is committed: a follower's fault must not look to the asker as if it were not.
				log.error(
					{ err, venue: commit.venue, revision: commit.revision },
					'a follower of the night log failed',
				);
			}
		}
	}

	return {
		db: reader,
		transaction(venue, deed, fn) {
			if (closing) return Promise.reject(new Error('The store is closed.'));
			return inTurn(venue, async () => {
				const facts: Commit['facts'] = [];
				const done = await writer.transaction().execute(async (db) => {
					if (engine.shared)
						await db.selectFrom('venue').select('id').where('id', '=', venue).forUpdate().execute();
					const value = await fn({ db, log: (fact, data) => facts.push({ fact, data }) });
					return { value, revision: await advance(db, venue, deed, facts) };
				});
				if (facts.length > 0) tell({ venue, revision: done.revision, at: deed.now, facts });
				return done;
			});
		},
		share: (fn) => (closing ? Promise.reject(new Error('The store is closed.')) : share.add(fn)),
		follow(listener) {
			followers.add(listener);
			return () => followers.delete(listener);
		},
		close: () => (closing ??= Promise.all([...lines.values(), share.idle()]).then(() => engine.close())),
	};
}

/** Takes the venue's next revision and writes the facts under it; without facts only says where the venue stands. */
async function advance(
	db: Transaction<Tables>,
	venue: string,
	deed: Deed,
	facts: Commit['facts'],
): Promise<number> {
	if (facts.length === 0) {
		const row = await db.selectFrom('venue').select('revision').where('id', '=', venue).executeTakeFirst();
		return row?.revision ?? 0;
	}
	const { revision } = await db
		.updateTable('venue')
		.set((eb) => ({ revision: eb('revision', '+', 1) }))
		.where('id', '=', venue)
		.returning('revision')
		.executeTakeFirstOrThrow(() => new Error(`There is no venue "${venue}" to write in the night log of.`));
	const { actor, via, source, now } = deed;
	await db
		.insertInto('night_log')
		.values(
			facts.map(({ fact, data }, position) => ({
				venue,
				revision,
				position,
				at: now,
				actor_kind: actor.kind,
				actor: actor.id,
				via,
				source,
				fact,
				data: toJson(data),
			})),
		)
		.execute();
	return revision;
}
