import {
	decideProduction,
	decideProductionRemoval,
	type ProductionForm,
} from '../../domain/season/set-up.ts';
import { granted } from '../../domain/refusal.ts';
import { loadSeason, removeFromSeason, writeSeason } from '../store/season.ts';
import type { UseCase } from './ask.ts';

/** Adds a production, or changes what it is; its performances follow. */
export const putProduction: UseCase<ProductionForm, { production: string }> = ({
	venue,
	input,
	now,
	commit,
}) =>
	commit(async (tx) => {
		const decision = decideProduction(await loadSeason(tx.db, venue, now), fieldsOf(input));
		if (!decision.ok) return decision;
		const changes = { houses: [], companies: [], productions: [decision.value], performances: [] };
		await writeSeason(tx.db, venue, changes);
		const { id: production, company } = decision.value.after;
		tx.log('production-put', { production, company });
		return granted({ production });
	});

export const removeProduction: UseCase<{ production: string }, null> = ({ venue, input, now, commit }) =>
	commit(async (tx) => {
		const { production } = input;
		const decision = decideProductionRemoval(await loadSeason(tx.db, venue, now), production);
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
