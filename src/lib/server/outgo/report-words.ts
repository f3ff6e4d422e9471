import { describePoint, type PointId } from '../../domain/evening/points.ts';
import type { WordingKey } from '../../domain/evening/wording.ts';
import type { StageIncident } from '../../domain/report/house-report.ts';
import type { Waited } from '../../domain/report/company-report.ts';
import { clockText, type Language } from '../../domain/time/clock-text.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Say } from '../../words/words.ts';

/** How a report is said. */
export interface ReportVoice {
	say: Say;
	zone: string;
	language: Language;
}

export function clock({ say, zone, language }: ReportVoice, at: Instant | null): string {
	return at === null ? say('report-none') : clockText(at, zone, language);
}

/** An actual time; where somebody back-dated it, with when it was said [T2]. */
export function actual(voice: ReportVoice, at: Instant | null, recordedAt: Instant | null): string {
	if (recordedAt === null) return clock(voice, at);
	return voice.say('report-said-later', { at: clock(voice, at), said: clock(voice, recordedAt) });
}

export function minutes(say: Say, count: number | null): string {
	return count === null ? say('report-none') : say('report-minutes', { count });
}

export function pointName(say: Say, point: PointId): string {
	const { kind, part } = describePoint(point);
	return say(`point-${kind}`, part === null ? {} : { part });
}

/** Positive = late [T5]. */
export function lateness(say: Say, seconds: number | null): string {
	if (seconds === null) return say('report-none');
	const count = Math.round(Math.abs(seconds) / 60);
	if (count === 0) return say('report-on-time');
	return say(seconds > 0 ? 'report-late-by' : 'report-early-by', { count });
}

/** Seconds that somebody waited, as people say them. */
export function waited(say: Say, seconds: number | null): string {
	if (seconds === null) return say('report-none');
	return seconds < 60
		? say('report-seconds', { count: seconds })
		: say('report-minutes', { count: Math.round(seconds / 60) });
}

/** How long several people waited. */
export function waitedAll(say: Say, all: Waited | null): string {
	if (all === null) return say('report-none');
	return say('report-mean-longest', { mean: waited(say, all.mean), longest: waited(say, all.longest) });
}

export function incidentName(say: Say, { what }: StageIncident, to: string): string {
	return say(`report-incident-${what}`, what === 'moved' ? { to } : {});
}

/** A public wording as it stood on the walls, with the time it promised where it promised one, on one line. */
export function wordingName(voice: ReportVoice, wording: WordingKey, publicAt: Instant | null): string {
	const said =
		publicAt === null
			? voice.say(`wording-${wording}`)
			: voice.say(`wording-${wording}-at`, { time: clock(voice, publicAt) });
	return said.replace(/\s*\n\s*/g, ' ');
}
