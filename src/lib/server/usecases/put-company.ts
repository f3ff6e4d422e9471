import { stageAccent } from '../../ui/stage/accent.ts';
import { decideCompany, type CompanyForm } from '../../domain/season/set-up.ts';
import { granted } from '../../domain/refusal.ts';
import { loadSeason, saveCompany } from '../store/season.ts';
import type { UseCase } from './ask.ts';

/** Adds a company, or changes how it is named, looks and gives thanks. */
export const putCompany: UseCase<CompanyForm, { company: string; accent: string }> = ({
	venue,
	input,
	now,
	commit,
}) =>
	commit(async (tx) => {
		const season = await loadSeason(tx.db, venue, now);
		const decision = decideCompany(season, input, (colour) => stageAccent(colour).accent);
		if (!decision.ok) return decision;
		await saveCompany(tx.db, venue, decision.value);
		const { id: company, accent } = decision.value;
		tx.log('company-put', { company });
		return granted({ company, accent });
	});
