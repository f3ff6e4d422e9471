import type { Say } from '$lib/contract/scene.ts';
import type { Happening } from '$lib/demo/evening.ts';
import { sampleInstant } from '$lib/demo/sample-plan.ts';
import { demoVenue } from '$lib/demo/venue.ts';
import { describePoint, pointsOf } from '$lib/domain/evening/points.ts';
import { roundUpToMinutes } from '$lib/domain/time/instant.ts';
import { clockText, type Language } from '$lib/domain/time/clock-text.ts';

/** A happening of the script as staff would say it. */
export function happeningText(happening: Happening, say: Say, language: Language): string {
	const time = (at: string) => clockText(sampleInstant(at), demoVenue.zone, language);
	if ('stamp' in happening) {
		const point = pointsOf(6).find((id) => id === happening.stamp);
		if (!point) return happening.stamp;
		const { kind, part } = describePoint(point);
		return say(`point-${kind}`, part === null ? {} : { part });
	}
	if ('hold' in happening) {
		const { hold: reason, newTime } = happening;
		return newTime === null
			? say('rehearsal-hold-open', { reason })
			: say('rehearsal-hold', { reason, time: time(newTime) });
	}
	if ('holdReleased' in happening) return say('rehearsal-hold-released');
	if ('release' in happening) {
		const { release, newTime } = happening;
		// As the rules will round it: the public is never told a time that is not a multiple of five minutes [T7].
		const wording =
			newTime === null
				? say(`wording-${release}`)
				: say(`wording-${release}-at`, {
						time: clockText(roundUpToMinutes(sampleInstant(newTime), 5), demoVenue.zone, language),
					});
		return say('rehearsal-told', { wording: wording.split('\n')[0] ?? wording });
	}
	if ('doors' in happening) return say(`rehearsal-doors-${happening.doors}`);
	return say(`rehearsal-${happening.halt}`);
}
