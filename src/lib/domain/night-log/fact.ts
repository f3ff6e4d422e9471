/** Houses may have come, gone or got another name: by hand, or with a season file that was taken or taken back. */
export const HOUSE_FACTS = ['season-imported', 'season-import-undone', 'house-put', 'house-removed'] as const;

/** What changed the season, by hand or by a file: plans, codes and evenings may read differently. */
export const SEASON_FACTS = [
	...HOUSE_FACTS,
	'production-put',
	'production-removed',
	'company-put',
	'company-removed',
	'performance-put',
	'performance-moved',
	'performance-removed',
	'performance-reinstated',
] as const;

/** What is hung, and how companies, productions and the venue look on walls: plans read differently. */
export const BRAND_FACTS = [
	'media-put',
	'media-removed',
	'company-branded',
	'production-branded',
	'venue-branded',
	'hours-set',
] as const;

/** What becomes of a request for help. */
export const HELP_FACTS = [
	'help-raised',
	'help-offered',
	'help-claimed',
	'help-on-the-way',
	'help-with-patron',
	'help-handed-over',
	'help-resolved',
	'help-followed-up',
	'help-given-up',
	'help-duplicate',
	'help-cancelled',
	'help-note-deleted',
] as const;

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
	'clearance-asked',
	'clearance-ask-withdrawn',
	'latecomer-doors-set',
	'hold-called',
	'hold-released',
	'wording-released',
	'wording-withdrawn',
	'start-moved',
	'performance-cancelled',
	'show-stopped',
	'show-resumed',
	'show-abandoned',
	...HELP_FACTS,
	'screen-overridden',
	'override-ended',
	'override-words-deleted',
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
	'integration-put',
	'integration-removed',
	'timing-set',
	'incident-noted',
	'incident-removed',
	'report-signed',
	'report-mailed',
	'report-mail-given-up',
	'report-mail-wanted',
	...SEASON_FACTS,
	'programme-saved',
	'media-added',
	...BRAND_FACTS,
	'codes-made',
	'codes-moved',
	'codes-revoked',
	'restored',
] as const;

export type Fact = (typeof FACTS)[number];

export type FactData = Record<string, string | number | boolean | null>;

/** Where the wish behind a fact came in [T15]. */
export type Source = 'socket' | 'http' | 'osc' | 'ontime' | 'form' | 'timer' | 'command-line';
