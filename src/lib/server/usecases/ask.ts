import { createHash } from 'node:crypto';
import type { Actor } from '../../domain/people/actor.ts';
import type { SceneFacts } from '../../domain/programme/check.ts';
import { granted, refused, type Outcome, type Refusal } from '../../domain/refusal.ts';
import type { Instant, Moment } from '../../domain/time/instant.ts';
import { findCommand, rememberCommand } from '../store/commands.ts';
import type { Db, Deed, Store, Tx } from '../store/store.ts';

/** Somebody's wish, with all a use case may know: who, what, when, and how to commit. */
export interface Ask<Input> {
	actor: Actor;
	venue: string;
	input: Input;
	now: Instant;
	/** For what runs out, in place of `now` [R6]. */
	steady: Instant;
	/** Every scene there is, by name. */
	scenes: ReadonlyMap<string, SceneFacts>;
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

/** The client's id for a command, its name and what it said; without one nothing is remembered. */
export interface CommandMark {
	id: string;
	name: string;
	body: unknown;
}

/** Binds a wish to the store. Secrets must not be remembered, not even hashed: pass no mark for those. */
export function askOf<Input>(
	store: Store,
	deed: Deed & Moment,
	input: Input,
	mark: CommandMark | null,
	scenes: ReadonlyMap<string, SceneFacts>,
): Ask<Input> {
	const { actor, now, steady } = deed;
	const { venue } = actor;
	const ask: Ask<Input> = {
		actor,
		venue,
		input,
		now,
		steady,
		scenes,
		db: store.db,
		share: (fn) => store.share(fn),
		async commit<Value>(fn: (tx: Tx) => Promise<Outcome<Value>>): Promise<Outcome<Value>> {
			try {
				const { value } = await store.transaction(venue, deed, async (tx) => {
					const outcome = await once(tx, ask, mark, fn);
					if (!outcome.ok) throw new RefusedWithin(outcome.refusal);
					return outcome;
				});
				return value;
			} catch (error) {
				if (error instanceof RefusedWithin) return { ok: false, refusal: error.refusal };
				throw error;
			}
		},
	};
	return ask;
}

/** Takes a transaction back whose use case refused, whatever it had already written. */
class RefusedWithin extends Error {
	readonly refusal: Refusal;

	constructor(refusal: Refusal) {
		super(refusal.code);
		this.refusal = refusal;
	}
}

/** Runs `fn`, or answers what the command of this id was answered when it was done. */
async function once<Value>(
	tx: Tx,
	{ venue, actor, now }: Ask<unknown>,
	mark: CommandMark | null,
	fn: (tx: Tx) => Promise<Outcome<Value>>,
): Promise<Outcome<Value>> {
	if (!mark) return fn(tx);
	const { id, name } = mark;
	const bodyHash = hashOf(actor, mark.body);
	const done = await findCommand<Value>(tx.db, venue, id);
	if (done) {
		const same = done.name === name && done.bodyHash === bodyHash;
		return same ? granted(done.answer) : refused('different-body');
	}
	const outcome = await fn(tx);
	if (outcome.ok) await rememberCommand(tx.db, venue, { id, name, bodyHash, answer: outcome.value, at: now });
	return outcome;
}

function hashOf(actor: Actor, body: unknown): string {
	return createHash('sha256')
		.update(`${actor.kind} ${actor.id} ${JSON.stringify(body)}`)
		.digest('base64url');
}
