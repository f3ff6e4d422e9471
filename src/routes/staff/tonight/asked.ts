import type { Instant } from '$lib/domain/time/instant.ts';
import type { PointId } from '$lib/domain/evening/points.ts';
import type { SeldomStep } from './seldom-steps.ts';

/** The question that lies open over a performance, with what it starts from. */
export type Asked =
	| { sheet: 'stamp'; point: PointId }
	| { sheet: 'undo' }
	| { sheet: 'hold' }
	| { sheet: 'wording'; at: Instant | null }
	/** `null`: whichever of the seldom steps. */
	| { sheet: 'more'; step: SeldomStep | null };
