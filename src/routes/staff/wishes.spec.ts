import { describe, expect, expectTypeOf, it } from 'vitest';
import type { Instant } from '$lib/domain/time/instant.ts';
import { Wishes, type Carry, type TimedCommand, type Wish } from './wishes.svelte.ts';

/** A line that a test answers by hand. */
function slowLine() {
	const sent: { id: string; input: object; refuse: (message: string) => void }[] = [];
	const carry: Carry = (_name, input, id) =>
		new Promise((resolve) => {
			const refuse = (message: string) => resolve({ ok: false, code: 'claimed-by-other', message });
			sent.push({ id, input, refuse });
		});
	const wishes = new Wishes({ carry, tapped: () => 1000, stillWaiting: () => 'Waits already.' });
	return { sent, wishes };
}

describe('wishes of a member of staff', () => {
	it('are under way until they are answered, and a second tap is no second wish', async () => {
		const { sent, wishes } = slowLine();
		const first = wishes.send('r1', 'help:claim', { request: 'r1' });
		expect(wishes.isUnderWay('r1', 'help:claim')).toBe(true);
		expect(await wishes.send('r1', 'help:claim', { request: 'r1' })).toBeNull();
		expect(sent).toHaveLength(1);
		sent[0]?.refuse('No.');
		await first;
		expect(wishes.isUnderWay('r1', 'help:claim')).toBe(false);
		expect(wishes.waiting).toBe(0);
	});

	it('[T2] of one kind about one thing go out in order, each with its own instant; none is dropped', async () => {
		const { sent, wishes } = slowLine();
		const up = { performance: 'p1', point: 'up_1', at: 5 } as const;
		const down = { performance: 'p1', point: 'down_1', at: 9 } as const;
		const first = wishes.send('p1', 'point:stamp', up);
		const second = wishes.send('p1', 'point:stamp', down);
		expect(wishes.underWay.map(({ at }) => at)).toEqual([5, 9]);
		expect(sent.map(({ input }) => input)).toEqual([up]);
		sent[0]?.refuse('No.');
		await first;
		expect(sent.map(({ input }) => input)).toEqual([up, down]);
		sent[1]?.refuse('Nor that.');
		await second;
		expect(wishes.noteOf('p1')?.text).toBe('Nor that.');
		expect(wishes.waiting).toBe(0);
	});

	it('[T15] the same again is not sent, whenever it was tapped, and is said to wait', async () => {
		const { sent, wishes } = slowLine();
		void wishes.send('p1', 'point:stamp', { performance: 'p1', point: 'up_1', at: 5 });
		const again = { performance: 'p1', point: 'up_1', at: 7 } as const;
		expect(await wishes.send('p1', 'point:stamp', again)).toBeNull();
		expect(wishes.noteOf('p1')).toEqual({ kind: 'told', text: 'Waits already.' });
		expect([sent.length, wishes.waiting]).toEqual([1, 1]);
		// What a wording promises is no instant of a thumb: another time is another wish.
		const wording = { performance: 'p1', wording: 'shortly' } as const;
		void wishes.send('p1', 'wording:release', { ...wording, at: 10 });
		void wishes.send('p1', 'wording:release', { ...wording, at: 20 });
		expect(wishes.waiting).toBe(3);
	});

	it('[H6] tell who was first when a claim is lost', async () => {
		const { sent, wishes } = slowLine();
		const claim = wishes.send('r1', 'help:claim', { request: 'r1' });
		sent[0]?.refuse('Lena has taken this already.');
		await claim;
		expect(wishes.noteOf('r1')).toEqual({ kind: 'refused', text: 'Lena has taken this already.' });
		expect(wishes.noteOf('r2')).toBeUndefined();
	});

	it('forget what was said before when the same thing is asked for again', () => {
		const { wishes } = slowLine();
		wishes.note('p1', { kind: 'told', text: 'Already at 20:31' });
		void wishes.send('p1', 'show:stop', { performance: 'p1', at: 0 });
		expect(wishes.noteOf('p1')).toBeUndefined();
	});

	it('[T2] cannot be sent without the instant of the thumb, where their command can be told one', () => {
		expectTypeOf<TimedCommand>().toEqualTypeOf<
			| 'point:stamp'
			| 'venue-point:stamp'
			| 'clearance:ask'
			| 'hold:call'
			| 'hold:release'
			| 'show:stop'
			| 'show:resume'
			| 'show:abandon'
			| 'report:note-incident'
			| 'cue:send'
		>();
		expectTypeOf<Wish<TimedCommand>['at']>().toEqualTypeOf<Instant>();
		expectTypeOf<Wish<'wording:release'>['at']>().toEqualTypeOf<Instant | null>();
	});

	it('[H3] have an id each', () => {
		const { sent, wishes } = slowLine();
		void wishes.send('p1', 'show:stop', { performance: 'p1', at: 0 });
		void wishes.send('p2', 'show:stop', { performance: 'p2', at: 0 });
		expect(new Set(sent.map(({ id }) => id)).size).toBe(2);
	});
});
