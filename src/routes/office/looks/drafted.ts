import type { Credit } from '$lib/domain/programme/plan.ts';
import type { FormDraft } from './draft.svelte.ts';

/** The credits as they stand in the form, without empty lines. */
export function creditsIn(fields: Pick<FormDraft, 'all' | 'text' | 'texts'>, saved: Credit[]): Credit[] {
	const lines = fields.all('credit');
	if (!lines) return saved;
	return lines
		.map((line) => ({ role: fields.texts(`role-${line}`, {}), name: fields.text(`name-${line}`, '').trim() }))
		.filter(({ role, name }) => name !== '' || Object.keys(role).length > 0);
}
