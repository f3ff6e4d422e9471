import {
	decideCancel,
	decideClaim,
	decideGiveUp,
	decideOnTheWay,
	decideResolve,
	decideWithPatron,
} from '../../domain/help/life-cycle.ts';
import type { HelpRequest, Outcome as HelpOutcome, Owner, RequestState } from '../../domain/help/request.ts';
import type { Fact, FactData } from '../../domain/night-log/fact.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { reach } from '../../domain/people/authority.ts';
import { granted, refused, type Outcome } from '../../domain/refusal.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { deviceById } from '../store/devices.ts';
import { loadRequest, updateState } from '../store/requests.ts';
import type { Db } from '../store/store.ts';
import type { Ask, UseCase } from './ask.ts';

type Decide<Input> = (
	request: HelpRequest,
	owner: Owner,
	input: Input,
	now: Instant,
) => Outcome<RequestState>;

/** One step of staff with a request [H1]; what it may be is the domain's, whose it is is table A's. */
function staffStep<Input extends { request: string }>(
	fact: Fact,
	decide: Decide<Input>,
	data: (input: Input) => FactData = () => ({}),
): UseCase<Input, null> {
	return (ask) =>
		move(ask, fact, data(ask.input), async (db, request) => {
			const owner = await actingOwner(db, ask.actor, request, fact === 'help-claimed');
			return owner ? decide(request, owner, ask.input, ask.now) : refused('not-allowed');
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
	const houses = device?.placement.houses ?? [];
	const own =
		houses.length === 0 || actor.houses.length === 0 || houses.some((house) => actor.houses.includes(house));
	return own ? self : null;
}
