import { SCORES, type Score } from '$lib/domain/feedback/answer.ts';

/** One score's share of all answers, happiest first; `share` is a whole percentage of the most frequent score. */
export interface Bar {
	score: Score;
	count: number;
	share: number;
}

export function barsOf(counts: Record<Score, number>): Bar[] {
	const most = Math.max(1, ...SCORES.map((score) => counts[score]));
	return SCORES.toReversed().map((score) => ({
		score,
		count: counts[score],
		share: Math.round((counts[score] / most) * 100),
	}));
}
