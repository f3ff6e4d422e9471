import type { SceneInput } from '../../src/lib/contract/scene.ts';
import { publicDoors } from '../../src/lib/domain/evening/doors.ts';
import type { PerformanceNow } from '../../src/lib/domain/programme/tonight.ts';
import { clockText, textIn } from '../../src/lib/domain/time/clock-text.ts';
import { countdownTo } from '../../src/lib/domain/time/countdown.ts';

/** One line of what else plays tonight. */
export interface AlsoLine {
	id: string;
	time: string;
	place: string;
	title: string;
}

export interface CurtainContent {
	/** `null` from the public time on: then the instruction stands [T8]. */
	count: { lead: string; figure: string; unit: string } | null;
	instruction: string;
	title: string;
	place: string;
	doors: string | null;
	also: AlsoLine[];
}

/** What the countdown to the first part says of `subject` at `input.now`. */
export function curtainContent(input: SceneInput, subject: PerformanceNow): CurtainContent {
	const { say, language, now, venue } = input;
	const time = (at: number) => clockText(at, venue.zone, language);
	const end = subject.nextUp?.publicAt ?? null;
	const left = end === null ? null : countdownTo(end, now);
	const doors = publicDoors(subject.evening, subject.phase, now);
	return {
		count: left && {
			lead: say('countdown-start'),
			figure: String(left.count),
			unit: say(`countdown-${left.unit}`, { count: left.count }),
		},
		instruction: say('seats-take'),
		title: textIn(subject.production.shortTitle, language),
		place: `${textIn(subject.house.name, language)} · ${textIn(subject.house.way, language)}`,
		doors:
			doors &&
			(doors.name === 'open' ? say('doors-open') : say(`doors-${doors.name}`, { time: time(doors.at) })),
		also: input.tonight.flatMap((other): AlsoLine[] => {
			const start = other.nextUp?.publicAt;
			if (other.id === subject.id || other.nextUp?.id !== 'up_1' || start == null) return [];
			return [
				{
					id: other.id,
					time: time(start),
					place: textIn(other.house.name, language),
					title: textIn(other.production.shortTitle, language),
				},
			];
		}),
	};
}
