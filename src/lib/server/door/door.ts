import * as v from 'valibot';
import type { Answer, CommandValue } from '../../contract/events.ts';
import type { CommandInput, CommandName } from '../../contract/payloads.ts';
import type { Source } from '../../domain/night-log/fact.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { reach } from '../../domain/people/authority.ts';
import { refused, type Outcome, type Refusal } from '../../domain/refusal.ts';
import type { Ask, CommandMark } from '../usecases/ask.ts';
import type { Limiter } from './limits.ts';
import { table, type Permission, type Row } from './table.ts';

/** Whoever stands at the door, however they came. */
export interface Caller {
	actor: Actor;
	/** The hash of the session, where a person came with one. */
	session: string | null;
	/** The device or session a deed is logged under [P7]. */
	via: string | null;
	source: Source;
	/** BCP 47; refusals are worded in it. */
	language: string;
}

/** What the door needs and cannot make itself; the composition root gives it. */
export interface DoorParts {
	limiter: Limiter;
	/** Binds a wish to the store, at this moment. */
	bind<Input>(caller: Caller, input: Input, mark: CommandMark | null): Ask<Input>;
	/** Told after a write that takes no revision, so that who reads answers learns of it. */
	answered(venue: string): void;
	/** Told of what broke while a command ran; the caller only learns that it was not done. */
	failed: (error: unknown, command: string) => void;
	/** The sentence for a refusal. */
	word(refusal: Refusal, language: string, venue: string): string;
}

export interface Door {
	/** Parses, authorises and runs a command that came as raw data; never throws for what a caller sent [P4]. */
	enter<Name extends CommandName>(
		name: Name,
		caller: Caller,
		call: unknown,
	): Promise<Answer<CommandValue<Name>>>;
	/** The refusal as an answer, for callers who never got as far as a command. */
	refuse(refusal: Refusal, language: string, venue: string): Answer<never>;
}

const CallShape = v.strictObject({
	id: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{8,64}$/, 'is not an id')),
	input: v.unknown(),
});

export function openDoor(parts: DoorParts): Door {
	function refuse(refusal: Refusal, language: string, venue: string): Answer<never> {
		return { ok: false, code: refusal.code, message: parts.word(refusal, language, venue) };
	}

	async function outcomeOf<Name extends CommandName>(
		name: Name,
		caller: Caller,
		call: unknown,
	): Promise<Outcome<CommandValue<Name>>> {
		const row: Row<Name> = table[name];
		const wait = await parts.limiter.take(caller.actor);
		if (wait !== null) return refused('too-many', { seconds: wait });
		const shape = v.safeParse(CallShape, call);
		if (!shape.success) return badInput(shape.issues);
		const parsed = v.safeParse(row.schema, shape.output.input);
		if (!parsed.success) return badInput(parsed.issues);
		const input = parsed.output as CommandInput<Name>;
		if (!allows(row.permission, caller.actor, input)) return refused('not-allowed');
		const mark = row.forget ? null : { id: shape.output.id, name, body: input };
		const ask = parts.bind(caller, { ...input, session: caller.session }, mark);
		const outcome = await row.run(ask);
		if (outcome.ok && row.shared) parts.answered(caller.actor.venue);
		return outcome;
	}

	return {
		refuse,
		async enter(name, caller, call) {
			const { language, actor } = caller;
			try {
				const outcome = await outcomeOf(name, caller, call);
				return outcome.ok ? outcome : refuse(outcome.refusal, language, actor.venue);
			} catch (error) {
				parts.failed(error, name);
				return refuse({ code: 'unavailable', details: {} }, language, actor.venue);
			}
		},
	};
}

/** Table A: whether this actor may utter a command with this permission at all. How far it reaches is the use case's. */
function allows<Input>(permission: Permission<Input>, actor: Actor, input: Input): boolean {
	switch (actor.kind) {
		case 'person': {
			const { people } = permission;
			if (people === undefined) return false;
			if (people === 'self') return true;
			return reach(actor.role, typeof people === 'function' ? people(input) : people) !== null;
		}
		case 'device':
			return permission.devices?.includes(actor.device) ?? false;
		case 'visitor':
			return permission.visitors ?? false;
		case 'integration':
			return permission.integrations ?? false;
		case 'foyer':
			return true;
	}
}

/** The first thing wrong, by its field: "newTime is not an instant". */
function badInput(issues: [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]): Outcome<never> {
	const [issue] = issues;
	const field = v.getDotPath(issue) ?? 'input';
	return refused('bad-input', { field: field.slice(0, 60), problem: issue.message.slice(0, 120) });
}
