import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MINUTE, SECOND } from '../time/instant.ts';
import { after, arbitraryEvening, performance, stamped, start } from './evening.arbitrary.ts';
import { timesOf } from './expected.ts';
import { decideHalt, withHalt, type HaltStep } from './halting.ts';
import { pausedMs, pausesThatStand } from './pauses.ts';
import type { Happened } from './performance.ts';
import { phaseOf } from './phase.ts';
import { publicPerformance } from './public-evening.ts';
import { DEFAULT_GRACE, publicPhase } from './public-phase.ts';

const at = (minute: number) => start + minute * MINUTE;

function halted(happened: Happened, step: HaltStep, minute: number): Happened {
	const decision = decideHalt(performance, happened, { step, at: at(minute) }, at(minute));
	if (!decision.ok) throw new Error(decision.refusal.code);
	return withHalt(happened, decision.value);
}

function refusalOf(happened: Happened, step: HaltStep) {
	const decision = decideHalt(performance, happened, { step, at: at(30) }, at(30));
	return decision.ok ? null : decision.refusal.code;
}

const running = after(['house_open', -30], ['up_1', 0]);

describe('a show stop', () => {
	it('[R6] never ends before it began, though the clock was set back meanwhile', () => {
		const { pauses } = halted(halted(running, 'stop', 20), 'resume', -28);
		expect(pauses).toEqual([{ part: 1, from: at(20), to: at(20) }]);
	});

	it('[T12] leads from a running part to stopped, and from there to going on or to the end', () => {
		const stopped = halted(running, 'stop', 20);
		expect(phaseOf(performance, stopped)).toEqual({ name: 'stopped', since: at(20) });
		expect(phaseOf(performance, halted(stopped, 'resume', 32))).toEqual({
			name: 'part',
			part: 1,
			since: at(0),
		});
		expect(phaseOf(performance, halted(stopped, 'abandon', 32))).toEqual({
			name: 'abandoned',
			since: at(32),
		});
	});

	it('[T12] is of a running part only, and ends only what was stopped', () => {
		expect(refusalOf(after(['house_open', -30]), 'stop')).toBe('not-running');
		expect(refusalOf(after(['up_1', 0], ['down_1', 60]), 'stop')).toBe('not-running');
		expect(refusalOf(running, 'resume')).toBe('not-stopped');
		expect(refusalOf(running, 'abandon')).toBe('not-stopped');
		expect(refusalOf(halted(running, 'stop', 20), 'stop')).toBe('not-running');
	});

	it('[T12][T4] takes nothing from the part: its end is expected later by as long as it was stopped', () => {
		const expectedDown = (happened: Happened, minute: number) =>
			timesOf(performance, happened, at(minute)).find(({ point }) => point === 'down_1')?.expected;
		const stopped = halted(running, 'stop', 20);
		expect(expectedDown(stopped, 20)).toBe(at(60));
		expect(expectedDown(stopped, 30)).toBe(at(70));
		const resumed = halted(stopped, 'resume', 32);
		expect(expectedDown(resumed, 40)).toBe(at(72));
		const again = halted(halted(resumed, 'stop', 50), 'resume', 53);
		expect(expectedDown(again, 55)).toBe(at(75));
		expect(again.pauses).toEqual([
			{ part: 1, from: at(20), to: at(32) },
			{ part: 1, from: at(50), to: at(53) },
		]);
	});

	it('[T12][T18] moves the presumed end of the last part by as long as it was stopped', () => {
		const second = after(['up_1', 0], ['down_1', 60], ['up_2', 80]);
		const resumed = halted(halted(second, 'stop', 100), 'resume', 130);
		const evening = publicPerformance(performance, resumed);
		const phaseAt = (minute: number) => publicPhase(evening, DEFAULT_GRACE, at(minute)).name;
		expect(phaseAt(115)).toBe('part');
		expect(phaseAt(135 + 15 + 29)).toBe('part');
		expect(phaseAt(135 + 15 + 30)).toBe('show_down');
	});
});

describe('a show stop said without a line', () => {
	/** What comes of a step that was taken at one minute and arrives at another. */
	const late = (happened: Happened, step: HaltStep, taken: number, arrives: number) =>
		decideHalt(performance, happened, { step, at: at(taken) }, at(arrives));

	it('[T2][T12] counts from when it was said: stop, resumption and end, up to 30 min ago', () => {
		expect(late(running, 'stop', 20, 27)).toMatchObject({ value: { at: at(20), halt: { at: at(20) } } });
		const stopped = halted(running, 'stop', 20);
		expect(late(stopped, 'resume', 26, 40)).toMatchObject({
			value: { at: at(26), pause: { part: 1, from: at(20), to: at(26) } },
		});
		expect(late(stopped, 'abandon', 26, 40)).toMatchObject({ value: { halt: { at: at(26) } } });
		const refused = (code: string) => ({ refusal: { code } });
		expect(late(running, 'stop', 20, 51)).toMatchObject(refused('point-too-long-ago'));
		expect(late(running, 'stop', 20, 19)).toMatchObject(refused('point-in-future'));
	});

	it('[T12] was said of the part that ran then, and of the stop that lasted then', () => {
		const second = after(['up_1', 0], ['down_1', 60], ['up_2', 80]);
		expect(late(second, 'stop', 59, 81)).toMatchObject({ refusal: { code: 'not-running' } });
		const again = halted(halted(halted(running, 'stop', 20), 'resume', 25), 'stop', 30);
		for (const step of ['resume', 'abandon'] as const) {
			expect(late(again, step, 24, 31)).toMatchObject({ refusal: { code: 'not-stopped' } });
		}
		const resumed = halted(halted(running, 'stop', 20), 'resume', 25);
		expect(late(resumed, 'stop', 22, 31)).toMatchObject({ refusal: { code: 'not-running' } });
	});

	it('[T12] is not refused for two clocks that differ by a few seconds', () => {
		const stopped = halted(running, 'stop', 20);
		expect(late(stopped, 'resume', 19.95, 21)).toMatchObject({
			value: { pause: { from: at(20), to: at(20) } },
		});
	});
});

it('[T2][T12] stops, said at once or late, always follow each other within their part, and none is to come', () => {
	/** Stops that were over: without any, nothing would be proved. */
	let met = 0;
	fc.assert(
		fc.property(arbitraryEvening(), ({ performance: any, moments }) => {
			for (const { happened, now } of moments) {
				const stops = pausesThatStand(happened);
				const halt = happened.halt && phaseOf(any, happened);
				const upTo = halt?.name === 'stopped' ? halt.since : now;
				const instants = stops.flatMap(({ from, to }) => [from, to]);
				expect([...instants, upTo, now]).toEqual([...instants, upTo, now].sort((a, b) => a - b));
				for (const { part, from } of stops) {
					const up = happened.stamps.find(({ point }) => point === `up_${part}`);
					expect(from).toBeGreaterThanOrEqual(up?.at ?? Infinity);
				}
				met += stops.length;
			}
		}),
		{ numRuns: 300 },
	);
	expect(met).toBeGreaterThan(0);
});

describe('a stop of a run that was undone', () => {
	const undone = { ...halted(halted(running, 'stop', 10), 'resume', 22), stamps: running.stamps.slice(0, 1) };
	const stampedAgain = stamped(performance, undone, 'up_1', at(25))!.happened;
	const seconds = (happened: Happened) => pausedMs(happened, 1, at(30)) / SECOND;

	it('[T2][T12] lengthens no later run of that part, for staff or in public', () => {
		const times = timesOf(performance, stampedAgain, at(30));
		expect(times.find(({ point }) => point === 'down_1')?.expected).toBe(at(85));
		expect(publicPerformance(performance, stampedAgain).pauses).toEqual([]);
		expect(publicPerformance(performance, undone).pauses).toEqual([]);
		expect(seconds(undone)).toBe(0);
	});

	it('[T2][T12] counts where the same run was only stamped anew, at its own time', () => {
		const corrected = stamped(performance, undone, 'up_1', at(1), at(25))!.happened;
		expect(seconds(corrected)).toBe(12 * 60);
		expect(publicPerformance(performance, corrected).pauses).toEqual([{ part: 1, from: at(10), to: at(22) }]);
	});

	it('[T12][T18] moves no presumed end', () => {
		const one = { ...performance, partMinutes: [60], intervalMinutes: [] };
		const evening = publicPerformance(one, stampedAgain);
		const phaseAt = (minute: number) => publicPhase(evening, DEFAULT_GRACE, at(minute)).name;
		expect(phaseAt(85 + 14)).toBe('part');
		expect(phaseAt(85 + 15)).toBe('show_down');
		const told = { ...evening, pauses: undone.pauses };
		expect(publicPhase(told, DEFAULT_GRACE, at(85 + 15)).name).toBe('show_down');
	});
});

describe('a cancellation', () => {
	it('[T12] is possible before part 1 only, and nothing but the empty house is stamped after it', () => {
		const cancelled = halted(after(['house_open', -30]), 'cancel', -10);
		expect(phaseOf(performance, cancelled).name).toBe('cancelled');
		expect(stamped(performance, cancelled, 'up_1', at(0))).toBeNull();
		expect(stamped(performance, cancelled, 'house_clear', at(0))).not.toBeNull();
		expect(refusalOf(running, 'cancel')).toBe('already-started');
		expect(refusalOf(cancelled, 'cancel')).toBe('evening-over');
	});

	it('[T12] is taken back until the start has come, and the evening stands as it stood', () => {
		const open = after(['house_open', -30]);
		const cancelled = halted(open, 'cancel', -10);
		expect(halted(cancelled, 'reinstate', -1)).toEqual(open);
		expect(refusalOf(cancelled, 'reinstate')).toBe('time-passed');
		expect(decideHalt(performance, cancelled, { step: 'reinstate', at: at(0) }, at(0)).ok).toBe(false);
		// A start that was moved later has more time.
		const moved = { ...cancelled, movedStart: at(45) };
		expect(halted(moved, 'reinstate', 30).halt).toBeNull();
	});

	it('[T12] that never was, or whose house is clear, is not taken back', () => {
		expect(refusalOf(after(['house_open', -30]), 'reinstate')).toBe('not-cancelled');
		expect(refusalOf(halted(running, 'stop', 20), 'reinstate')).toBe('not-cancelled');
		const open = halted(after(['house_open', -30]), 'cancel', -10);
		const gone = stamped(performance, open, 'house_clear', at(-5))?.happened;
		const decision = gone && decideHalt(performance, gone, { step: 'reinstate', at: at(-4) }, at(-4));
		expect(decision).toMatchObject({ ok: false, refusal: { code: 'evening-over' } });
	});
});
