import {
	decideProduction,
	decideProductionRemoval,
	type ProductionForm,
} from '../../domain/season/set-up.ts';
import { bookedAnew } from '../../domain/season/following.ts';
import { isForeignProduction, refuseForeignProduction, seasonReachOf } from '../../domain/season/own.ts';
import { granted, refused } from '../../domain/refusal.ts';
import { loadSeason, removeFromSeason, writeSeason } from '../store/season.ts';
import type { UseCase } from './ask.ts';

/** Adds a production, or changes what it is; its performances follow unless they have begun. */
export const putProduction: UseCase<ProductionForm, { production: string }> = ({
	actor,
	venue,
	input,
	now,
	commit,
}) =>
	commit(async (tx) => {
		const season = await loadSeason(tx.db, venue, now);
		const decision = decideProduction(season, fieldsOf(input));
		if (!decision.ok) return decision;
		const why = refuseForeignProduction(seasonReachOf(actor), decision.value);
		if (why) return why;
		const changes = { houses: [], companies: [], productions: [decision.value], performances: [] };
		await writeSeason(tx.db, venue, changes, bookedAnew(season, changes, now));
		const { id: production, company } = decision.value.after;
		tx.log('production-put', { production, company });
		return granted({ production });
	});

export const removeProduction: UseCase<{ production: string }, null> = ({
	actor,
	venue,
	input,
	now,
	commit,
}) =>
	commit(async (tx) => {
		const { production } = input;
		const season = await loadSeason(tx.db, venue, now);
		if (isForeignProduction(season, seasonReachOf(actor), production)) return refused('not-allowed');
		const decision = decideProductionRemoval(season, production);
		if (!decision.ok) return decision;
		await removeFromSeason(tx.db, venue, 'production', [production]);
		tx.log('production-removed', { production });
		return granted(null);
	});

/** What is kept of a wish: nothing that came along with it. */
function fieldsOf(input: ProductionForm): ProductionForm {
	const { production, company, title, shortTitle, partMinutes, intervalMinutes, estimated } = input;
	const { doorsMinutesBefore, lateSeating, warnings, access } = input;
	return {
		production,
		company,
		title,
		shortTitle,
		partMinutes,
		intervalMinutes,
		estimated,
		doorsMinutesBefore,
		lateSeating,
		warnings,
		access,
	};
}
