import type { Performance } from '$lib/domain/evening/performance.ts';
import type { PointId } from '$lib/domain/evening/points.ts';
import type { Instant } from '$lib/domain/time/instant.ts';
import type { StaffPage } from '../staff-page.svelte.ts';
import { pointName } from './timetable.ts';

/**
 * Stamps a point at the instant of the thumb, which travels with it: a line that was down for a minute makes no evening
 * a minute late. Where somebody was quicker, the person is told the time that stands [T15].
 */
export async function giveStamp(
	{ wishes, voice }: StaffPage,
	performance: Performance,
	point: PointId,
	at: Instant,
): Promise<void> {
	const { id } = performance;
	const answer = await wishes.send(id, 'point:stamp', { performance: id, point, at: Math.round(at) });
	if (!answer?.ok || !answer.value.already) return;
	const name = pointName(performance, point);
	const told = { point: voice.say(name.key, name.args), time: voice.time(answer.value.at) };
	wishes.note(id, { kind: 'told', text: voice.say('staff-already', told) });
}
