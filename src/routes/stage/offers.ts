import type { StaffPerformance } from '$lib/contract/views.ts';
import { clearanceOf } from '$lib/domain/evening/clearance.ts';
import { activeHold } from '$lib/domain/evening/performance.ts';
import { describePoint, type PartNumber, type PointId } from '$lib/domain/evening/points.ts';
import { reach } from '$lib/domain/people/authority.ts';
import type { Role } from '$lib/domain/people/roles.ts';
import type { Instant } from '$lib/domain/time/instant.ts';
import type { Asked } from '../staff/tonight/asked.ts';
import { isDelayable } from '../staff/tonight/evening-card.ts';
import { stampables, undoable } from '../staff/tonight/next-step.ts';
import { seldomSteps } from '../staff/tonight/seldom-steps.ts';

/** What the stage page can do to a performance, each with a key of its own, in the order they are shown. */
export const DEEDS = ['go', 'clearance', 'hold', 'release', 'stop', 'abandon', 'undo', 'other'] as const;

export type Deed = (typeof DEEDS)[number];

/** What goes to the server once it is confirmed. */
export type StageWish =
	| { wish: 'stamp'; point: PointId; skips: PointId[] }
	| { wish: 'ask'; part: PartNumber }
	| { wish: 'withdraw-ask'; at: Instant }
	| { wish: 'undo'; point: PointId; at: Instant }
	| { wish: 'release-hold' }
	| { wish: 'stop' }
	| { wish: 'resume' };

/** How a deed stands at this moment for one person. */
export type Offer =
	/** Made ready by its key, done by a second one. */
	| { kind: 'standby'; wish: StageWish }
	/** Done at once: a show is stopped for safety, and resumed where that was an error. */
	| { kind: 'at-once'; wish: StageWish }
	/** Asks more first. */
	| { kind: 'sheet'; asked: Asked };

/** What `role` can do to this performance now; what is missing is not possible, or somebody else's (table A). */
export function offersOf(role: Role, one: StaffPerformance): Partial<Record<Deed, Offer>> {
	const { performance, happened } = one;
	const offers: Partial<Record<Deed, Offer>> = {};
	const runsStage = reach(role, 'stamp-stage') !== null;
	const mayHold = reach(role, 'hold') !== null;
	const possible = stampables(role, performance, happened);
	const hold = activeHold(performance, happened);
	const clearance = clearanceOf(performance, happened);
	const seldom = seldomSteps(role, performance, happened);

	const go = possible.find(({ point }) => ['up', 'down'].includes(describePoint(point).kind));
	if (go && !happened.halt) offers.go = { kind: 'standby', wish: { wish: 'stamp', ...go } };
	if (runsStage && clearance?.waitsFor === null) {
		offers.clearance = { kind: 'standby', wish: { wish: 'ask', part: clearance.part } };
	}
	if (mayHold && isDelayable(one) && !hold) offers.hold = { kind: 'sheet', asked: { sheet: 'hold' } };
	if (happened.halt?.kind === 'stopped') {
		if (runsStage) offers.release = { kind: 'standby', wish: { wish: 'resume' } };
	} else if (mayHold && hold && !happened.halt) {
		offers.release = { kind: 'standby', wish: { wish: 'release-hold' } };
	}
	if (seldom.includes('show:stop')) {
		offers.stop = { kind: 'at-once', wish: { wish: 'stop' } };
	}
	if (seldom.includes('show:abandon')) {
		offers.abandon = { kind: 'sheet', asked: { sheet: 'more', step: 'show:abandon' } };
	}
	const undo = undoOf(role, one);
	if (undo) offers.undo = { kind: 'standby', wish: undo };
	const [first] = possible;
	if (first) offers.other = { kind: 'sheet', asked: { sheet: 'stamp', point: first.point } };
	return offers;
}

/** What this role can take back, whoever gave it: a question nobody has answered, or else the latest stamp [T2]. */
function undoOf(role: Role, { performance, happened }: StaffPerformance): StageWish | null {
	const clearance = clearanceOf(performance, happened);
	const stamp = undoable(role, happened);
	const asked = reach(role, 'stamp-stage') !== null && clearance?.waitsFor === 'front-of-house';
	if (asked && clearance.askedAt !== null && clearance.askedAt >= (stamp?.at ?? 0)) {
		return { wish: 'withdraw-ask', at: clearance.askedAt };
	}
	return stamp && { wish: 'undo', point: stamp.point, at: stamp.at };
}
