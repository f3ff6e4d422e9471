/**
 * What the night log can say. One word for each kind of thing that became true; its data holds ids, codes, instants
 * and numbers, never free text, contacts or patrons' names, so that deletion stays possible and complete [P7].
 */
export const FACTS = [
	'demonstration-laid',
	'day-began',
	'point-stamped',
	'point-undone',
	'venue-point-stamped',
	'venue-point-undone',
	'hold-called',
	'hold-released',
	'wording-released',
	'wording-withdrawn',
	'start-moved',
	'performance-cancelled',
	'show-stopped',
	'show-resumed',
	'show-abandoned',
	'help-raised',
	'help-claimed',
	'help-on-the-way',
	'help-with-patron',
	'help-resolved',
	'help-given-up',
	'help-cancelled',
	'help-note-deleted',
	'device-paired',
	'device-placed',
	'device-blocked',
	'device-unblocked',
	'device-revoked',
	'person-added',
	'person-removed',
	'password-set',
	'signed-in',
	'signed-out',
	'admin-link-made',
	'admin-link-used',
	'token-made',
	'token-revoked',
	'codes-made',
	'restored',
] as const;

export type Fact = (typeof FACTS)[number];

export type FactData = Record<string, string | number | boolean | null>;

/** Where the wish behind a fact came in [T15]. */
export type Source = 'socket' | 'http' | 'form' | 'timer' | 'command-line';
