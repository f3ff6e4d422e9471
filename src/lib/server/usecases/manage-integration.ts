import { granted, refused, type Outcome } from '../../domain/refusal.ts';
import { withoutQuery } from '../../domain/venue/integrations.ts';
import type { IntegrationSettings, OntimeSettings, OscSettings } from '../../domain/venue/integrations.ts';
import { deleteIntegration, findIntegration, saveIntegration } from '../store/integrations.ts';
import { loadProgramme } from '../store/programme.ts';
import type { Tx } from '../store/store.ts';
import type { UseCase } from './ask.ts';
import { newSecret, secretHash } from './secrets.ts';

/** What an administrator says of the token; the hash itself is nobody's to say. */
export type SettingsWish =
	(Omit<OscSettings, 'tokenHash'> & { token: 'none' | 'keep' | 'new' }) | OntimeSettings;

export interface IntegrationPut {
	integration: string;
	/** A new token, told once and stored hashed. */
	secret: string | null;
}

/** Sets another system up, or changes how it is set up. */
export const putIntegration: UseCase<
	{ integration: string; name: string; settings: SettingsWish },
	IntegrationPut
> = ({ venue, input: { integration: id, name, settings: wish }, commit }) => {
	const secret = wish.kind === 'osc' && wish.token === 'new' ? newSecret() : null;
	return commit(async (tx): Promise<Outcome<IntegrationPut>> => {
		const settings = await settingsOf(tx, venue, id, wish, secret);
		if (!settings.ok) return settings;
		await saveIntegration(tx.db, venue, { id, name, settings: settings.value });
		tx.log('integration-put', { integration: id, kind: wish.kind });
		return granted({ integration: id, secret });
	});
};

async function settingsOf(
	tx: Tx,
	venue: string,
	id: string,
	wish: SettingsWish,
	secret: string | null,
): Promise<Outcome<IntegrationSettings>> {
	const before = (await findIntegration(tx.db, venue, id))?.settings ?? null;
	if (before && before.kind !== wish.kind) return refused('not-found', { what: 'integration' });
	if (wish.kind === 'ontime') {
		const { houses } = await loadProgramme(tx.db, venue);
		const known = houses.some((house) => house.id === wish.house);
		if (!known) return refused('not-found', { what: 'house' });
		// The office knows the address without its token: the same one again is the one that is kept.
		const same = before?.kind === 'ontime' && withoutQuery(before.url) === wish.url;
		return granted(same ? { ...wish, url: before.url } : wish);
	}
	const { token, ...settings } = wish;
	const kept = token === 'keep' && before?.kind === 'osc' ? before.tokenHash : null;
	const tokenHash = secret === null ? kept : secretHash(secret);
	if (tokenHash === null && settings.allow.length === 0) return refused('nobody-may-send');
	return granted({ ...settings, tokenHash });
}

/** Ends it for good; its token with it. */
export const removeIntegration: UseCase<{ integration: string }, null> = ({ venue, input, commit }) =>
	commit(async (tx) => {
		const { integration } = input;
		if (!(await deleteIntegration(tx.db, venue, integration))) {
			return refused('not-found', { what: 'integration' });
		}
		tx.log('integration-removed', { integration });
		return granted(null);
	});
