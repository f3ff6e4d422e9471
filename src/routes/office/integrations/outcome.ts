import { describePoint, pointsOf } from '$lib/domain/evening/points.ts';
import type { Instant } from '$lib/domain/time/instant.ts';
import type { Arrival } from '$lib/domain/venue/integrations.ts';
import type { Say } from '$lib/words/words.ts';

/** What is said here, because it never came to the door, or the door's sentence is for people; any other comes with its own. */
const NOT_TAKEN = [
	'packet-malformed',
	'packet-too-large',
	'bundle-too-large',
	'address-unknown',
	'sender-unknown',
	'token-wrong',
	'arguments-unknown',
	'flood',
	'not-found',
	'ontime-missed',
	'ontime-rolls',
	'ontime-timer',
	'ontime-away',
	'ontime-silent',
	'ontime-version',
	'ontime-password',
	'not-ontime',
	'message-too-large',
	'not-understood',
] as const;

/** What an arrival did, or why not, in the language of who reads it. */
export function outcomeOf(
	{ outcome, from }: Pick<Arrival, 'outcome' | 'from'>,
	voice: { say: Say; time(at: number): string },
): { tone: 'open' | 'closed' | 'late'; words: string } {
	const { say } = voice;
	if (!outcome.ok) {
		const code = NOT_TAKEN.find((known) => known === outcome.code);
		const { message } = outcome;
		const words = code ? say(`office-arrival-${code}`, { detail: message, from }) : message || outcome.code;
		return { tone: 'late', words };
	}
	const said = { point: pointText(outcome.point, say), time: voice.time(outcome.at) };
	return outcome.already
		? { tone: 'closed', words: say('office-arrival-already', said) }
		: { tone: 'open', words: say('office-arrival-stamped', said) };
}

/** A time of day to the second: two cues of one minute are told apart. */
export function secondText(at: Instant, zone: string, language: string): string {
	const parts = { hour: '2-digit', minute: '2-digit', second: '2-digit' } as const;
	return new Intl.DateTimeFormat(language, { timeZone: zone, hourCycle: 'h23', ...parts }).format(at);
}

function pointText(id: string, say: Say): string {
	const point = pointsOf(6).find((known) => known === id);
	if (!point) return id;
	const { kind, part } = describePoint(point);
	return say(`point-${kind}`, part === null ? {} : { part });
}
