import type { Answer } from '../contract/events.ts';
import { parseProspect } from '../contract/forms.ts';
import { reach } from '../domain/people/authority.ts';
import { refused, type Outcome, type Refusal } from '../domain/refusal.ts';
import type { LocalDate } from '../domain/time/instant.ts';
import type { Caller } from './door/door.ts';
import type { Lookout } from './views/projection.ts';
import {
	seasonOfDays,
	seasonPerformance,
	seasonProspect,
	seasonSetUp,
	type ProspectView,
	type SeasonListed,
	type SeasonPerformancePage,
	type SeasonSetUp,
} from './views/season.ts';

/** The season as the office reads it, for those who plan it (table A); `null` for everybody else. */
export interface SeasonDesk {
	/** The performances of these venue days, by start. */
	days(caller: Caller, days: LocalDate[]): Promise<SeasonListed[] | null>;
	/** `null` also where there is none. */
	performance(caller: Caller, id: string): Promise<SeasonPerformancePage | null>;
	setUp(caller: Caller): Promise<SeasonSetUp | null>;
	/** What the public would read if the change were made that these fields describe, or why it cannot be made. */
	prospect(caller: Caller, fields: unknown): Promise<Answer<ProspectView>>;
}

export function openSeasonDesk(parts: {
	lookout(venue: string): Lookout;
	/** Where codes lead, as it is printed. */
	address(): string;
	refuse(refusal: Refusal, language: string, venue: string): Answer<never>;
}): SeasonDesk {
	const plans = ({ actor }: Caller) => actor.kind === 'person' && reach(actor.role, 'season') !== null;
	const lookout = ({ actor }: Caller) => parts.lookout(actor.venue);

	async function prospectOf(caller: Caller, fields: unknown): Promise<Outcome<ProspectView>> {
		if (!plans(caller)) return refused('not-allowed');
		const wish = parseProspect(fields);
		if (!wish.ok) return refused('bad-input', { field: wish.field, problem: wish.problem });
		return seasonProspect(lookout(caller), wish.fields, parts.address());
	}

	return {
		days: async (caller, days) => (plans(caller) ? seasonOfDays(lookout(caller), days) : null),
		performance: async (caller, id) => (plans(caller) ? seasonPerformance(lookout(caller), id) : null),
		setUp: async (caller) => (plans(caller) ? seasonSetUp(lookout(caller)) : null),
		async prospect(caller, fields) {
			const outcome = await prospectOf(caller, fields);
			return outcome.ok ? outcome : parts.refuse(outcome.refusal, caller.language, caller.actor.venue);
		},
	};
}
