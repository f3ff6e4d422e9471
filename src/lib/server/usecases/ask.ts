import { createHash } from 'node:crypto';
import type { Actor } from '../../domain/people/actor.ts';
import { granted, refused, type Outcome } from '../../domain/refusal.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { findCommand, rememberCommand } from '../store/commands.ts';
import type { Db, Deed, Store, Tx } from '../store/store.ts';

/** Somebody's wish, with all a use case may know: who, what, when, and how to commit. */
export interface Ask<Input> {
	actor: Actor;
	venue: string;
	input: Input;
	now: Instant;
	/** For reading before a commit. Nothing read here is certain inside the transaction. */
	db: Db;
	/**
	 * One transaction under the venue's next revision. What `fn` logs becomes true with it; a refusal leaves nothing.
	 * A command whose id was already done answers what it answered then; with another body it is refused [H3].
	 */
	commit: <Value>(fn: (tx: Tx) => Promise<Outcome<Value>>) => Promise<Outcome<Value>>;
	/** A write nobody waits on: no revision, a commit shared with others. */
	share: <Value>(fn: (db: Db) => Promise<Value>) => Promise<Value>;
}

/** One verb: it decides by the domain, writes by the store, and tells nobody. */
export type UseCase<Input, Value> = (ask: Ask<Input>) => Promise<Outcome<Value>>;

/** The client's id for a command, and its name; without one nothing is remembered. */
export interface CommandMark {
	id: string;
	name: string;
}

/** Binds a wish to the store. Secrets must not be remembered, not even hashed: pass no mark for those. */
export function askOf<Input>(store: Store, deed: Deed, input: Input, mark: CommandMark | null): Ask<Input> {
	const { actor, now } = deed;
	const { venue } = actor;
	return {
		actor,
		venue,
		input,
		now,
		db: store.db,
		share: (fn) => store.share(fn),
		async commit<Value>(fn: (tx: Tx) => Promise<Outcome<Value>>): Promise<Outcome<Value>> {
			const { value } = await store.transaction(venue, deed, async (tx) => {
				if (!mark) return fn(tx);
				const bodyHash = hashOf(actor, input);
				const done = await findCommand<Value>(tx.db, venue, mark.id);
				if (done) {
					const same = done.name === mark.name && done.bodyHash === bodyHash;
					return same ? granted(done.answer) : refused('different-body');
				}
				const outcome = await fn(tx);
				if (outcome.ok) {
					await rememberCommand(tx.db, venue, {
						id: mark.id,
						name: mark.name,
						bodyHash,
						answer: outcome.value,
						at: now,
					});
				}
				return outcome;
			});
			return value;
		},
	};
}

function hashOf(actor: Actor, input: unknown): string {
	return createHash('sha256')
		.update(`${actor.kind} ${actor.id} ${JSON.stringify(input)}`)
		.digest('base64url');
}
