import type { CommandName } from '$lib/contract/payloads.ts';
import { isOpen, isUnclaimed } from '$lib/domain/help/life-cycle.ts';
import type { HelpRequest, Owner } from '$lib/domain/help/request.ts';
import { reach } from '$lib/domain/people/authority.ts';
import type { Role } from '$lib/domain/people/roles.ts';

export type RequestStep = Extract<CommandName, 'help:claim' | 'help:on-the-way' | 'help:with-patron'>;

/** What one person can do with one request, as the card offers it [H1][H6]. */
export interface CardActions {
	/** The next step, under the thumb. */
	primary: RequestStep | null;
	/** A step that may be taken instead: whoever stood beside the patron need not set off first. */
	other: RequestStep | null;
	/** The patron is met: how it ended is the next tap [H15]. */
	outcome: boolean;
	giveUp: boolean;
	/** To a colleague, from beside the patron. */
	handOver: boolean;
	/** The same was asked before. */
	duplicate: boolean;
	/** The colleague whose request this is, where the role may move it for them; else `null`. */
	inNameOf: Owner | null;
}

const NOTHING: CardActions = {
	primary: null,
	other: null,
	outcome: false,
	giveUp: false,
	handOver: false,
	duplicate: false,
	inNameOf: null,
};

export function cardActions({ state }: HelpRequest, me: { id: string; role: Role }): CardActions {
	if (!isOpen(state)) return NOTHING;
	if (isUnclaimed(state)) return { ...NOTHING, primary: 'help:claim', giveUp: true, duplicate: true };
	const own = state.owner.person === me.id;
	if (state.name === 'handover' && state.to.person === me.id) return { ...NOTHING, primary: 'help:claim' };
	if (!own && reach(me.role, 'see-and-move-requests') !== 'all') return NOTHING;
	const inNameOf = own ? null : state.owner;
	const open: CardActions = { ...NOTHING, giveUp: true, duplicate: true, inNameOf };
	switch (state.name) {
		case 'claimed':
			return { ...open, primary: 'help:on-the-way', other: 'help:with-patron' };
		case 'on_the_way':
			return { ...open, primary: 'help:with-patron' };
		case 'with_patron':
			return { ...open, outcome: true, handOver: true };
		case 'handover':
			return { ...open, other: 'help:with-patron', handOver: true };
	}
}
