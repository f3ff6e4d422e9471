import type { PhaseName } from '$lib/domain/evening/phase.ts';

/** The shape and colour of a phase; its word stands beside it. */
export const PHASE_TONE: Record<PhaseName, 'waiting' | 'open' | 'closed' | 'late'> = {
	before: 'waiting',
	house_open: 'open',
	cleared: 'open',
	part: 'open',
	interval: 'waiting',
	show_down: 'closed',
	house_clear: 'closed',
	stopped: 'late',
	abandoned: 'closed',
	cancelled: 'closed',
};
