import { describe, expect, it } from 'vitest';
import { MINUTE } from '../time/instant.ts';
import { clearanceOf, decideAsk, decideAskUndo } from './clearance.ts';
import { after, performance, stamped, start } from './evening.arbitrary.ts';
import type { Happened } from './performance.ts';

const at = (minute: number) => start + minute * MINUTE;

function asked(happened: Happened, minute: number): Happened {
	const wish = { at: at(minute), source: 'person', by: 'jonas' } as const;
	const decision = decideAsk(performance, happened, wish, at(minute));
	if (!decision.ok || decision.value.kind !== 'stamp') throw new Error('was not asked');
	return { ...happened, asks: [...happened.asks, decision.value.stamp] };
}

describe('clearance', () => {
	const seated = after(['house_open', -30]);

	it('[T9] waits for front of house once stage management asked, and for the stage once it was given', () => {
		expect(clearanceOf(performance, seated)).toEqual({
			part: 1,
			askedAt: null,
			givenAt: null,
			waitsFor: null,
		});
		const question = asked(seated, -3);
		expect(clearanceOf(performance, question)).toEqual({
			part: 1,
			askedAt: at(-3),
			givenAt: null,
			waitsFor: 'front-of-house',
		});
		const answered = stamped(performance, question, 'clearance_1', at(-1))?.happened;
		expect(answered && clearanceOf(performance, answered)).toEqual({
			part: 1,
			askedAt: at(-3),
			givenAt: at(-1),
			waitsFor: 'stage-management',
		});
	});

	it('[T9] may be given unasked', () => {
		const given = after(['house_open', -30], ['clearance_1', -2]);
		expect(clearanceOf(performance, given)).toMatchObject({
			askedAt: null,
			givenAt: at(-2),
			waitsFor: 'stage-management',
		});
		expect(
			decideAsk(performance, given, { at: at(-1), source: 'person', by: 'jonas' }, at(-1)),
		).toMatchObject({
			value: { kind: 'already', at: at(-2) },
		});
	});

	it('[T9] begins anew for the next part', () => {
		const interval = after(['clearance_1', -2], ['up_1', 0], ['down_1', 60]);
		expect(clearanceOf(performance, { ...interval, asks: asked(seated, -3).asks })).toMatchObject({
			part: 2,
			askedAt: null,
			givenAt: null,
		});
	});

	it('[T9][T15] asked twice is asked once', () => {
		const question = asked(seated, -3);
		const wish = { at: at(-2), source: 'person', by: 'jonas' } as const;
		expect(decideAsk(performance, question, wish, at(-2))).toMatchObject({
			value: { kind: 'already', at: at(-3) },
		});
	});

	it('[T2][T9] may be asked up to 30 minutes back, not before the last stamp and not ahead', () => {
		const ask = (minute: number, now: number) =>
			decideAsk(performance, seated, { at: at(minute), source: 'person', by: 'jonas' }, at(now));
		expect(ask(-20, -3)).toMatchObject({ value: { stamp: { at: at(-20), recordedAt: at(-3) } } });
		expect(ask(-31, -1)).toMatchObject({ refusal: { code: 'point-passed' } });
		expect(ask(5, -3)).toMatchObject({ refusal: { code: 'point-in-future' } });
	});

	it('[T9] a question is taken back while it has no answer', () => {
		const question = asked(seated, -3);
		expect(decideAskUndo(performance, question)).toMatchObject({ value: { part: 1 } });
		const answered = stamped(performance, question, 'clearance_1', at(-1))?.happened ?? question;
		expect(decideAskUndo(performance, answered)).toMatchObject({ refusal: { code: 'nothing-to-undo' } });
		expect(decideAskUndo(performance, seated)).toMatchObject({ refusal: { code: 'nothing-to-undo' } });
	});

	it('[T9] there is none after the last part began, nor after a cancellation', () => {
		expect(clearanceOf(performance, after(['up_1', 0], ['down_1', 60], ['up_2', 80]))).toBeNull();
		const cancelled: Happened = { ...seated, halt: { kind: 'cancelled', at: at(-5) } };
		expect(clearanceOf(performance, cancelled)).toBeNull();
		expect(
			decideAsk(performance, cancelled, { at: at(-4), source: 'person', by: 'j' }, at(-4)),
		).toMatchObject({
			refusal: { code: 'evening-over' },
		});
	});
});
