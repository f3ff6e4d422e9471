/**
 * The venue's ways of saying that a start is late [T7]. The sentences stand in the word catalogues
 * (`wording-<key>` and `wording-<key>-at`), where a venue edits them in its languages.
 */
export const WORDING_KEYS = ['shortly', 'technical', 'traffic', 'late-arrivals', 'weather'] as const;

export type WordingKey = (typeof WORDING_KEYS)[number];
