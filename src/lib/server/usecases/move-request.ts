import {
	decideCancel,
	decideClaim,
	decideDuplicate,
	decideFollowUp,
	decideGiveUp,
	decideHandOver,
	decideOnTheWay,
	decideResolve,
	decideWithPatron,
} from '../../domain/help/life-cycle.ts';
import type { HelpRequest, Outcome as HelpOutcome, Owner, RequestState } from '../../domain/help/request.ts';
import type { Fact, FactData } from '../../domain/night-log/fact.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { seesRequestsOf } from '../../domain/help/who-sees.ts';
import { reach } from '../../domain/people/authority.ts';
import { granted, refused, type Outcome } from '../../domain/refusal.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { deviceById } from '../store/devices.ts';
import { personById } from '../store/people.ts';
import { loadRequest, updateState } from '../store/requests.ts';
import type { Db } from '../store/store.ts';
import type { Ask, UseCase } from './ask.ts';

type Decide<Input> = (
	request: HelpRequest,
	owner: Owner,
	input: Input,
	now: Instant,
	/** For what the decision has to know of others. */
	other: { db: Db; venue: string },
) => Outcome<RequestState> | Promise<Outcome<RequestState>>;

/** One step of staff with a request [H1]; what it may be is the domain's, whose it is is table A's. */
function staffStep<Input extends { request: string }>(
	fact: Fact,
	decide: Decide<Input>,
	data: (input: Input) => FactData = () => ({}),
): UseCase<Input, null> {
	return (ask) =>
		move(ask, fact, data(ask.input), async (db, request) => {
			const owner = await actingOwner(db, ask.actor, request, fact === 'help-claimed');
			if (!owner) return refused('not-allowed');
			return decide(request, owner, ask.input, ask.now, { db, venue: ask.venue });
		});
}

export const claimHelp = staffStep<{ request: string }>('help-claimed', (request, owner, _input, now) =>
	decideClaim(request, owner, now),
);

export const goToPatron = staffStep<{ request: string }>('help-on-the-way', (request, owner, _input, now) =>
	decideOnTheWay(request, owner, now),
);

export const meetPatron = staffStep<{ request: string }>('help-with-patron', (request, owner, _input, now) =>
	decideWithPatron(request, owner, now),
);

export const resolveHelp = staffStep<{ request: string; outcome: HelpOutcome }>(
	'help-resolved',
	(request, owner, { outcome }, now) => decideResolve(request, owner, outcome, now),
	({ outcome }) => ({ outcome }),
);

export const giveUpHelp = staffStep<{ request: string; reason: string }>(
	'help-given-up',
	(request, owner, { reason }, now) => decideGiveUp(request, owner, reason, now),
);

/** To a colleague who sees the request, too: somebody who does not could never claim it [H1]. */
export const handOverHelp = staffStep<{ request: string; to: string }>(
	'help-handed-over',
	async (request, owner, { to }, now, { db, venue }) => {
		const person = await personById(db, venue, to);
		const device = await deviceById(db, venue, request.device);
		if (!person || !seesRequestsOf(person, device?.placement.houses ?? [])) return refused('person-unknown');
		return decideHandOver(request, owner, { person: person.id, name: person.name }, now);
	},
	({ to }) => ({ to }),
);

export const markDuplicate = staffStep<{ request: string; of: string }>(
	'help-duplicate',
	async (request, owner, { of }, now, { db, venue }) => {
		const original = await loadRequest(db, venue, of);
		if (!original) return refused('not-found', { what: 'request' });
		return decideDuplicate(request, original, owner, now);
	},
	({ of }) => ({ of }),
);

export const followUpHelp = staffStep<{ request: string; note?: string | undefined }>(
	'help-followed-up',
	(request, owner, { note = '' }, now) => decideFollowUp(request, owner, note, now),
);

/** The patron does not need it any more; only the device that asked can say so. */
export const cancelHelp: UseCase<{ request: string }, null> = (ask) =>
	move(ask, 'help-cancelled', {}, async (_db, request) =>
		request.device === ask.actor.id ? decideCancel(request, ask.now) : refused('not-yours'),
	);

/** Loads, decides, writes and logs one step. Repeating a step already taken is granted and changes nothing. */
function move<Input extends { request: string }>(
	{ venue, input, commit }: Ask<Input>,
	fact: Fact,
	data: FactData,
	decide: (db: Db, request: HelpRequest) => Promise<Outcome<RequestState>>,
): Promise<Outcome<null>> {
	return commit(async (tx) => {
		const request = await loadRequest(tx.db, venue, input.request);
		if (!request) return refused('not-found', { what: 'request' });
		const decision = await decide(tx.db, request);
		if (!decision.ok) return decision;
		if (decision.value === request.state) return granted(null);
		await updateState(tx.db, venue, request, decision.value);
		tx.log(fact, { request: request.id, ...data });
		return granted(null);
	});
}

/**
 * In whose name a person moves a request: their own; or, for those whose reach is the whole venue, the name of whoever
 * owns it already, except that nobody claims for somebody else. `null` when the request is outside the houses this
 * person works in (table A, "own").
 */
async function actingOwner(
	db: Db,
	actor: Actor,
	request: HelpRequest,
	claiming: boolean,
): Promise<Owner | null> {
	if (actor.kind !== 'person') return null;
	const self: Owner = { person: actor.id, name: actor.name };
	if (reach(actor.role, 'see-and-move-requests') === 'all') {
		return !claiming && 'owner' in request.state ? request.state.owner : self;
	}
	const device = await deviceById(db, actor.venue, request.device);
	return seesRequestsOf(actor, device?.placement.houses ?? []) ? self : null;
}
