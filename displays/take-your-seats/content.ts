import type { SceneInput } from '../../src/lib/contract/scene.ts';
import type { PerformanceNow } from '../../src/lib/domain/programme/tonight.ts';
import { textIn } from '../../src/lib/domain/time/clock-text.ts';
import { countdownTo } from '../../src/lib/domain/time/countdown.ts';

export interface SeatsContent {
	instruction: string;
	/** "We start in 2 minutes", after an interval "we go on"; `null` once the public time has come: the instruction alone stands [T8]. */
	start: string | null;
	title: string;
	place: string;
	way: string;
}

/** What the last call says of `subject`; it stands on past the public time until the part is up. */
export function seatsContent({ say, language, now }: SceneInput, subject: PerformanceNow): SeatsContent {
	const end = subject.nextUp?.publicAt ?? null;
	const left = end === null ? null : countdownTo(end, now);
	const returning = subject.phase.name === 'interval';
	return {
		instruction: say(returning ? 'seats-return' : 'seats-take'),
		start: left && say(`seats-${returning ? 'on' : 'start'}-${left.unit}`, { count: left.count }),
		title: textIn(subject.production.shortTitle, language),
		place: textIn(subject.house.name, language),
		way: textIn(subject.house.way, language),
	};
}
