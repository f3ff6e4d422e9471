import { sql, type Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** So many writes share one commit at most: a batch must not keep a transaction waiting longer than a few milliseconds. */
const MOST_IN_A_BATCH = 100;

interface Member {
	/** Runs inside the batch, behind a savepoint. Does not throw: it keeps its result for `settle`. */
	run(db: Kysely<Tables>): Promise<{ failed: boolean }>;
	/** The batch is on disk, or `failure` says why not. */
	settle(failure: { cause: unknown } | null): void;
}

export interface SharedCommits {
	add<T>(fn: (db: Kysely<Tables>) => Promise<T>): Promise<T>;
	/** Resolves when everything added so far is on disk or has failed. */
	idle(): Promise<void>;
}

/**
 * Commits shared by many small writes. What arrives while one batch is on its way to disk makes up the next: alone, a
 * write waits for nobody; in a crowd, a hundred pay for one commit. Each member has a savepoint of its own.
 */
export function sharedCommits(writer: Kysely<Tables>): SharedCommits {
	const waiting: Member[] = [];
	let running: Promise<void> | null = null;

	async function runAll(): Promise<void> {
		// One turn of the event loop, so that all that arrived in it share the first batch, too.
		await new Promise((resolve) => setImmediate(resolve));
		while (waiting.length > 0) await runBatch(writer, waiting.splice(0, MOST_IN_A_BATCH));
		running = null;
	}

	return {
		add: (fn) =>
			new Promise((resolve, reject) => {
				waiting.push(memberOf(fn, resolve, reject));
				running ??= runAll();
			}),
		idle: () => running ?? Promise.resolve(),
	};
}

async function runBatch(writer: Kysely<Tables>, batch: Member[]): Promise<void> {
	let failure: { cause: unknown } | null = null;
	try {
		await writer.transaction().execute(async (db) => {
			for (const member of batch) {
				await sql`savepoint member`.execute(db);
				const { failed } = await member.run(db);
				if (failed) await sql`rollback to savepoint member`.execute(db);
				await sql`release savepoint member`.execute(db);
			}
		});
	} catch (cause) {
		failure = { cause };
	}
	for (const member of batch) member.settle(failure);
}

function memberOf<T>(
	fn: (db: Kysely<Tables>) => Promise<T>,
	resolve: (value: T) => void,
	reject: (cause: unknown) => void,
): Member {
	let result: { ok: true; value: T } | { ok: false; cause: unknown } | null = null;
	return {
		async run(db) {
			try {
				result = { ok: true, value: await fn(db) };
			} catch (cause) {
				result = { ok: false, cause };
			}
			return { failed: !result.ok };
		},
		settle(failure) {
			if (result && !result.ok) reject(result.cause);
			else if (failure || !result) reject(failure?.cause ?? new Error('The batch ended without this write.'));
			else resolve(result.value);
		},
	};
}
