import { isOwn, seasonReachOf } from '../../domain/season/own.ts';
import { decideCompany, decideCompanyRemoval, type CompanyForm } from '../../domain/season/set-up.ts';
import { granted, refused } from '../../domain/refusal.ts';
import { loadSeason, removeFromSeason } from '../store/season.ts';
import { companyPeople, saveCompany } from '../store/set-up.ts';
import type { UseCase } from './ask.ts';

/** Adds a company, or changes how it is named and who heads it. */
export const putCompany: UseCase<CompanyForm, { company: string }> = ({ actor, venue, input, now, commit }) =>
	commit(async (tx) => {
		const season = await loadSeason(tx.db, venue, now);
		const decision = decideCompany(season, input);
		if (!decision.ok) return decision;
		const { id: company } = decision.value;
		// A new one is nobody's own.
		if (!isOwn(seasonReachOf(actor), input.company ?? '')) return refused('not-allowed');
		await saveCompany(tx.db, venue, decision.value);
		tx.log('company-put', { company });
		return granted({ company });
	});

/** Takes a company out of the season of which nothing is left to tell. Not its own people's to do: they would go with it. */
export const removeCompany: UseCase<{ company: string }, null> = ({ actor, venue, input, now, commit }) =>
	commit(async (tx) => {
		const { company } = input;
		const season = await loadSeason(tx.db, venue, now);
		if (!season.companies.some(({ id }) => id === company)) return refused('not-found', { what: 'company' });
		if (seasonReachOf(actor).only !== null) return refused('not-allowed');
		const decision = decideCompanyRemoval(season, company, await companyPeople(tx.db, venue, company));
		if (!decision.ok) return decision;
		await removeFromSeason(tx.db, venue, 'company', [company]);
		tx.log('company-removed', { company });
		return granted(null);
	});
