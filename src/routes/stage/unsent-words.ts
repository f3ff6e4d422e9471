import type { CommandInput, CommandName } from '$lib/contract/payloads.ts';
import type { StaffPerformance } from '$lib/contract/views.ts';
import { clearanceOf } from '$lib/domain/evening/clearance.ts';
import type { PointId } from '$lib/domain/evening/points.ts';
import type { Voice } from '../desk/voice.svelte.ts';
import { pointName } from '../staff/tonight/timetable.ts';

type Speaks = Pick<Voice, 'say' | 'time'>;

/** What is called from this page about a performance, by key, panel or sheet, where it waits for the line. */
const WORDS: {
	[Name in CommandName]?: (voice: Speaks, one: StaffPerformance, input: CommandInput<Name>) => string;
} = {
	'point:stamp': (voice, one, { point }) => called(voice, one, point),
	'point:undo': ({ say, time }, one, { point }) => {
		const stamp = one.happened.stamps.find((given) => given.point === point);
		return say('stage-do-undo', {
			point: called({ say, time }, one, point),
			time: stamp ? time(stamp.at) : '–',
		});
	},
	'clearance:ask': ({ say }, { performance, happened }) =>
		say('stage-do-ask', { part: clearanceOf(performance, happened)?.part ?? 1 }),
	'clearance:withdraw': ({ say, time }, { performance, happened }) => {
		const askedAt = clearanceOf(performance, happened)?.askedAt ?? null;
		return say('stage-do-withdraw-ask', { time: askedAt === null ? '–' : time(askedAt) });
	},
	'hold:call': ({ say, time }, _one, { reason, newTime }) => {
		const hold =
			newTime === null ? say('staff-hold-go') : say('staff-hold-go-until', { time: time(newTime) });
		return `${hold}: ${reason}`;
	},
	'hold:release': ({ say }) => say('staff-hold-release'),
	'wording:release': ({ say }) => say('staff-tell-audience'),
	'wording:withdraw': ({ say }) => say('stage-do-withdraw-wording'),
	'doors:set': ({ say }, _one, { open }) => say(open ? 'stage-doors-open-go' : 'stage-doors-close'),
	'show:stop': ({ say }) => say('staff-show-stop'),
	'show:resume': ({ say }) => say('staff-show-resume'),
	'show:abandon': ({ say }) => say('staff-show-abandon'),
	'start:move': ({ say, time }, _one, { start }) => say('staff-start-move-go', { time: time(start) }),
	'performance:cancel': ({ say }) => say('staff-performance-cancel'),
};

/** A wish in words, as it waits for the line. */
export function unsentWords<Name extends CommandName>(
	voice: Speaks,
	one: StaffPerformance,
	name: Name,
	input: CommandInput<Name>,
): string {
	return WORDS[name]?.(voice, one, input) ?? voice.say('stage-do-other');
}

function called({ say }: Speaks, { performance }: StaffPerformance, point: PointId): string {
	const { key, args } = pointName(performance, point);
	return say(key, args);
}
