import { MINUTE, type Instant } from '../time/instant.ts';

/** A front-of-house call of the venue: so many minutes before each up, with so many bells [T16]. */
export interface CallSetting {
	minutes: number;
	bells: number;
}

/** T16's minutes; the bells are our own choice, after the custom of one, two, three. */
export const DEFAULT_CALLS: readonly CallSetting[] = [
	{ minutes: 15, bells: 0 },
	{ minutes: 10, bells: 0 },
	{ minutes: 5, bells: 1 },
	{ minutes: 3, bells: 2 },
	{ minutes: 1, bells: 3 },
];

/** A call is made when its minute comes and stands for that minute. */
export const CALL_STANDS_MS = MINUTE;

export interface Call extends CallSetting {
	at: Instant;
}

/** The calls before an up at `upAt`, in order. Staff give the expected time, public pages the public one [T7][T16]. */
export function callsBefore(calls: readonly CallSetting[], upAt: Instant): Call[] {
	return calls.map((call) => ({ ...call, at: upAt - call.minutes * MINUTE })).sort((a, b) => a.at - b.at);
}

/** The call that stands at `t`, if one does: the latest whose minute has come, for that minute. */
export function callAt(calls: readonly CallSetting[], upAt: Instant | null, t: Instant): Call | null {
	if (upAt === null) return null;
	const due = callsBefore(calls, upAt).findLast(({ at }) => at <= t);
	return due && t < Math.min(upAt, due.at + CALL_STANDS_MS) ? due : null;
}

/** The call that comes next after `t`, if there is one. */
export function nextCall(calls: readonly CallSetting[], upAt: Instant | null, t: Instant): Call | null {
	if (upAt === null) return null;
	return callsBefore(calls, upAt).find(({ at }) => at > t) ?? null;
}
