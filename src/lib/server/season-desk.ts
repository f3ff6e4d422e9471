import type { Answer } from '../contract/events.ts';
import { parseProduction, parseProspect } from '../contract/forms.ts';
import { reach } from '../domain/people/authority.ts';
import { seasonReachOf } from '../domain/season/own.ts';
import { refused, type Outcome, type Refusal } from '../domain/refusal.ts';
import type { LocalDate } from '../domain/time/instant.ts';
import type { Caller } from './door/door.ts';
import { productionProspect, type ProductionProspectView } from './views/production-prospect.ts';
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
	/** What would become of a production's performances if it were saved as these fields say. */
	productionProspect(caller: Caller, fields: unknown): Promise<Answer<ProductionProspectView>>;
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
		return seasonProspect(lookout(caller), wish.fields, parts.address(), seasonReachOf(caller.actor));
	}

	async function productionProspectOf(
		caller: Caller,
		fields: unknown,
	): Promise<Outcome<ProductionProspectView>> {
		if (!plans(caller)) return refused('not-allowed');
		const form = parseProduction(fields);
		if (!form.ok) return refused('bad-input', { field: form.field, problem: form.problem });
		return productionProspect(lookout(caller), form.fields, parts.address(), seasonReachOf(caller.actor));
	}

	function answerOf<Value>({ language, actor }: Caller, outcome: Outcome<Value>): Answer<Value> {
		return outcome.ok ? outcome : parts.refuse(outcome.refusal, language, actor.venue);
	}

	return {
		days: async (caller, days) =>
			plans(caller) ? seasonOfDays(lookout(caller), days, seasonReachOf(caller.actor)) : null,
		performance: async (caller, id) =>
			plans(caller) ? seasonPerformance(lookout(caller), id, seasonReachOf(caller.actor)) : null,
		setUp: async (caller) =>
			plans(caller) ? seasonSetUp(lookout(caller), seasonReachOf(caller.actor)) : null,
		prospect: async (caller, fields) => answerOf(caller, await prospectOf(caller, fields)),
		productionProspect: async (caller, fields) =>
			answerOf(caller, await productionProspectOf(caller, fields)),
	};
}
