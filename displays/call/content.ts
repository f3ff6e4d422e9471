import type { SceneInput } from '../../src/lib/contract/scene.ts';
import { callAt } from '../../src/lib/domain/evening/calls.ts';
import type { PerformanceNow } from '../../src/lib/domain/programme/tonight.ts';
import { clockText, textIn } from '../../src/lib/domain/time/clock-text.ts';

export interface CallContent {
	call: string;
	/** What the call leaves out: the time of day, or the minutes. */
	more: string;
	title: string;
	place: string;
	way: string;
}

/**
 * The front-of-house call that stands for `subject`, by the public time of its next up [T16]; `null` when none does. One
 * that comes with bells asks people in; the ones before only say how long there is.
 */
export function callContent(
	{ say, language, now, venue }: SceneInput,
	{ evening, phase, nextUp, production, house }: PerformanceNow,
): CallContent | null {
	const upAt = nextUp?.publicAt ?? null;
	const call = callAt(venue.calls, upAt, now);
	if (upAt === null || call === null) return null;
	const returning = phase.name === 'interval';
	const { minutes } = call;
	const about = evening.notice === null ? 'at' : 'about';
	const words =
		call.bells > 0
			? {
					call: say(returning ? 'seats-return' : 'seats-take'),
					more: say(returning ? 'seats-on-minutes' : 'seats-start-minutes', { count: minutes }),
				}
			: {
					call: say('call-minutes', { count: minutes }),
					more: say(`call-${returning ? 'on' : 'start'}-${about}`, {
						time: clockText(upAt, venue.zone, language),
					}),
				};
	return {
		...words,
		title: textIn(production.shortTitle, language),
		place: textIn(house.name, language),
		way: textIn(house.way, language),
	};
}
