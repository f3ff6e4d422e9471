import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE, SECOND } from '../../../domain/time/instant.ts';
import type { OntimeRule } from '../../../domain/venue/integrations.ts';
import { happenedSince, NOTHING_KNOWN, type OntimeHappening } from './map.ts';
import type { OntimeEvent, OntimeState, OntimeTimer } from './protocol.ts';

/** 19:31 at the venue. Ontime's own clock is in another zone, and that must not matter. */
const NOW = 1_795_289_460_000;
const CLOCK = 3 * HOUR;

const map: OntimeRule[] = [
	{ cue: 'Beginners', on: 'start', point: 'up_1' },
	{ cue: 'INT', on: 'start', point: 'down_1' },
	{ cue: 'INT', on: 'end', point: 'up_2' },
	{ cue: '1.1', on: 'start', point: 'house_open' },
	{ cue: 'LAST', on: 'end', point: 'down_2' },
];

function event(label: string, atEnd: OntimeEvent['atEnd'] = 'stays'): OntimeEvent {
	return { id: `e${label.toLowerCase()}`, label, atEnd };
}

function state(of: OntimeEvent | null, timer: Partial<OntimeTimer> = {}, clock = CLOCK): OntimeState {
	return { clock, timer: { playback: 'play', startedAt: clock, current: HOUR, ...timer }, event: of };
}

const stopped = state(null, { playback: 'stop', startedAt: null, current: null });
const armed = (label: string) => state(event(label), { playback: 'armed', startedAt: null });

/** What happens as these states are heard one after another, a second apart, on one connection. */
function night(states: OntimeState[], rules = map, gapBefore: OntimeState | null = null): OntimeHappening[] {
	let memory = NOTHING_KNOWN;
	return states.flatMap((next, index) => {
		const gap = index === 0 || next === gapBefore;
		const since = happenedSince(memory, next, { map: rules }, gap, NOW + index * SECOND);
		({ memory } = since);
		return since.happenings;
	});
}

const points = (happenings: OntimeHappening[]) =>
	happenings.map((one) => (one.kind === 'cue' ? one.point : one.because));

describe('the start of an event', () => {
	it('[T15] is a cue for its point, at the instant it was heard, with an id of the event and its start', () => {
		expect(night([armed('Beginners'), state(event('Beginners'))])).toEqual([
			{
				kind: 'cue',
				cue: `ebeginners-${CLOCK}`,
				point: 'up_1',
				at: NOW + SECOND,
				what: 'Beginners (start) → up_1',
			},
		]);
	});

	it('[T15] told again, paused, resumed or with time added is the same start', () => {
		const running = state(event('Beginners'));
		const ticking = { ...running, clock: CLOCK + 8 * MINUTE };
		const paused = { ...ticking, timer: { ...running.timer, playback: 'pause' as const } };
		expect(points(night([stopped, running, running, ticking, paused, ticking, running]))).toEqual(['up_1']);
	});

	it('[T15] out of order comes to the same id again, so that it is done once', () => {
		const running = state(event('Beginners'));
		const interval = state(event('INT'), {}, CLOCK + HOUR);
		const cues = night([stopped, running, interval, running]).flatMap((one) =>
			one.kind === 'cue' ? [one.cue] : [],
		);
		expect(cues.filter((cue) => cue === `ebeginners-${CLOCK}`)).toHaveLength(2);
	});

	it('loaded only is none, and without a rule is none', () => {
		expect(night([stopped, armed('Beginners'), armed('INT'), state(event('Preset'))])).toEqual([]);
	});

	it('is found whatever the capitals and spaces round it, but 1.1 is not 11', () => {
		expect(points(night([stopped, state(event('  BEGINNERS '))]))).toEqual(['up_1']);
		expect(points(night([stopped, state(event('1.1'))]))).toEqual(['house_open']);
		expect(night([stopped, state(event('11'))])).toEqual([]);
	});

	it('that nobody heard is told at its own instant when the connection is back [T2]', () => {
		const begun = state(event('Beginners'), { startedAt: CLOCK - 4 * MINUTE });
		expect(night([begun])).toMatchObject([{ point: 'up_1', at: NOW - 4 * MINUTE }]);
		expect(night([stopped, begun], map, begun)).toMatchObject([
			{ point: 'up_1', at: NOW + SECOND - 4 * MINUTE },
		]);
	});

	it('seconds ago is now when it was heard at once, and its own instant when it was not', () => {
		const begun = state(event('Beginners'), { startedAt: CLOCK - 3 * SECOND });
		expect(night([stopped, begun])).toMatchObject([{ at: NOW + SECOND }]);
		expect(night([stopped, begun], map, begun)).toMatchObject([{ at: NOW - 2 * SECOND }]);
	});

	it('[T13] before midnight and heard after it is a few minutes ago, not a day', () => {
		const begun = state(event('Beginners'), { startedAt: DAY - 3 * MINUTE }, 2 * MINUTE);
		expect(night([begun])).toMatchObject([{ at: NOW - 5 * MINUTE }]);
	});

	it('[T15] yesterday, of a show left running, has the id it had yesterday', () => {
		const left = state(event('Beginners'), { startedAt: CLOCK - 4 * MINUTE });
		const [yesterday] = night([left]);
		const { happenings } = happenedSince(NOTHING_KNOWN, left, { map }, true, NOW + DAY);
		expect(happenings[0]).toMatchObject({ cue: yesterday?.kind === 'cue' ? yesterday.cue : null });
	});

	it('is just now while Ontime’s clock, told once a second, lags behind its start', () => {
		expect(night([stopped, state(event('Beginners'), { startedAt: CLOCK + 900 })])).toMatchObject([
			{ at: NOW + SECOND },
		]);
	});
});

describe('the end of an event', () => {
	it('is when the operator goes on to another one, or stops', () => {
		const last = state(event('LAST'));
		expect(points(night([last, state(event('Bows'))]))).toEqual(['down_2']);
		expect(points(night([last, stopped]))).toEqual(['down_2']);
		expect(points(night([last, armed('Bows')]))).toEqual(['down_2']);
	});

	it('is not a timer at zero, a pause, or a false start loaded again', () => {
		const last = state(event('LAST'));
		const overtime = { ...last, timer: { ...last.timer, current: -5 * MINUTE } };
		const paused = { ...last, timer: { ...last.timer, playback: 'pause' as const } };
		expect(night([last, overtime, paused, armed('LAST')])).toEqual([]);
	});

	it('and the next start come in that order, and for the same point once', () => {
		const interval = state(event('INT'));
		const both: OntimeRule[] = [...map, { cue: 'Part two', on: 'start', point: 'up_2' }];
		expect(points(night([interval, state(event('LAST'))], both))).toEqual(['down_1', 'up_2']);
		expect(points(night([interval, state(event('Part two'))], both))).toEqual(['down_1', 'up_2']);
	});

	it('that nobody heard is left to people, because nobody knows when it was', () => {
		const last = state(event('LAST'));
		expect(night([last, stopped], map, stopped)).toEqual([
			{ kind: 'left', because: 'ontime-missed', what: 'LAST (end) → down_2' },
		]);
	});
});

describe('[T6] what a timer does', () => {
	const rolling = (label: string, clock = CLOCK) => state(event(label), { playback: 'roll' }, clock);

	it('is no cue while Ontime rolls by its clock', () => {
		const night1 = night([
			stopped,
			rolling('Beginners'),
			rolling('INT', CLOCK + HOUR),
			rolling('LAST', CLOCK + 2 * HOUR),
		]);
		expect(points(night1)).toEqual(['ontime-rolls', 'ontime-rolls', 'ontime-rolls']);
	});

	it('is no cue when an event that has run out starts the next one, however that is told', () => {
		const foyer = state(event('Preset', 'plays-next'), { current: 900 });
		expect(points(night([foyer, state(event('Beginners'), {}, CLOCK + SECOND)]))).toEqual(['ontime-timer']);
		expect(points(night([foyer, armed('Beginners'), state(event('Beginners'), {}, CLOCK + SECOND)]))).toEqual(
			['ontime-timer'],
		);
	});

	it('is no cue when an event that has run out is left by itself', () => {
		const last = state(event('LAST', 'leaves'), { current: -40 });
		expect(points(night([last, armed('Bows')]))).toEqual(['ontime-timer']);
	});

	it('does not stand in the way of a person who goes on early, or who starts what was only loaded', () => {
		const early = state(event('LAST', 'plays-next'), { current: 5 * MINUTE });
		expect(points(night([early, state(event('INT'), {}, CLOCK + SECOND)]))).toEqual(['down_2', 'down_1']);
		const loaded = state(event('Preset', 'leaves'), { current: 0 });
		expect(
			points(night([loaded, armed('Beginners'), state(event('Beginners'), {}, CLOCK + 2 * SECOND)])),
		).toEqual(['up_1']);
	});
});

describe('the usual names', () => {
	it.each([
		['UP 1', 'up_1'],
		['up1', 'up_1'],
		['Up-2', 'up_2'],
		['Part 3', 'up_3'],
		['PART_2', 'up_2'],
		['Act 1', 'up_1'],
		['Down 1', 'down_1'],
		['Interval 1', 'down_1'],
		['interval.2', 'down_2'],
		['House open', 'house_open'],
		['HOUSE CLEAR', 'house_clear'],
	])('%s is %s where nothing else is said', (label, point) => {
		expect(points(night([stopped, state(event(label))], []))).toEqual([point]);
	});

	it.each([
		['an act that may follow without an interval', 'Act 2'],
		['a part that cannot be', 'Part 7'],
		['no number', 'Interval'],
		['more words', 'Up 1 standby'],
		['a number alone', '1'],
		['nothing', ''],
	])('are taken at their word: %s is none', (_why, label) => {
		expect(night([stopped, state(event(label)), stopped], [])).toEqual([]);
	});

	it('count only where nothing is mapped', () => {
		expect(night([stopped, state(event('UP 1'))], map)).toEqual([]);
	});
});

describe('any evening', () => {
	const states = fc.array(
		fc.record({
			clock: fc.integer({ min: 0, max: DAY }),
			timer: fc.record({
				playback: fc.constantFrom('roll', 'play', 'pause', 'stop', 'armed'),
				startedAt: fc.option(fc.integer({ min: 0, max: 2 * DAY })),
				current: fc.option(fc.integer({ min: -HOUR, max: HOUR })),
			}),
			event: fc.option(
				fc.record({
					id: fc.constantFrom('aaaa', 'bbbb', 'cccc'),
					label: fc.constantFrom('Beginners', 'INT', 'LAST', 'Secret words'),
					atEnd: fc.constantFrom('stays', 'leaves', 'plays-next'),
				}),
			),
		}),
		{ maxLength: 12 },
	);

	it('[T15] heard again from any state on brings no id that was not there before for the same run', () => {
		fc.assert(
			fc.property(states, (heard) => {
				const once = new Set(night(heard).flatMap((one) => (one.kind === 'cue' ? [one.cue] : [])));
				const last = heard.at(-1);
				if (!last) return;
				for (const one of night([...heard, last, last])) {
					if (one.kind === 'cue') expect(once).toContain(one.cue);
				}
			}),
		);
	});

	it('never stamps what is to come, and says nothing of Ontime’s own words', () => {
		fc.assert(
			fc.property(states, (heard) => {
				const happenings = night(heard);
				for (const one of happenings) {
					if (one.kind === 'cue') expect(one.at).toBeLessThanOrEqual(NOW + heard.length * SECOND);
				}
				expect(JSON.stringify(happenings)).not.toContain('Secret');
			}),
		);
	});
});
