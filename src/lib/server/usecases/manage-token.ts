import { randomUUID } from 'node:crypto';
import { granted } from '../../domain/refusal.ts';
import { insertApiToken, revokeApiToken } from '../store/tokens.ts';
import type { UseCase } from './ask.ts';
import { newSecret, secretHash } from './secrets.ts';

/** Makes a token for another system, such as a cue button. The secret is told once and stored hashed. */
export const makeToken: UseCase<{ name: string }, { token: string; secret: string }> = ({
	venue,
	input,
	now,
	commit,
}) => {
	const token = randomUUID();
	const secret = newSecret();
	return commit(async (tx) => {
		await insertApiToken(tx.db, {
			venue,
			id: token,
			name: input.name,
			madeAt: now,
			tokenHash: secretHash(secret),
		});
		tx.log('token-made', { token });
		return granted({ token, secret });
	});
};

export const revokeToken: UseCase<{ token: string }, null> = ({ venue, input, now, commit }) =>
	commit(async (tx) => {
		await revokeApiToken(tx.db, venue, input.token, now);
		tx.log('token-revoked', { token: input.token });
		return granted(null);
	});
