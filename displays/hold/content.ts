import type { SceneInput } from '../../src/lib/contract/scene.ts';
import type { PerformanceNow } from '../../src/lib/domain/programme/tonight.ts';
import { lateContent, type LateContent } from '../running-late/content.ts';

export interface HoldContent extends LateContent {
	/** Where news will stand: the only promise there is to make. */
	here: string;
}

/** What a person released of a start that has no time: the wording, the thanks, and nothing invented [T7]. */
export function holdContent(input: SceneInput, subject: PerformanceNow): HoldContent {
	return { ...lateContent(input, subject), here: input.say('hold-here') };
}
