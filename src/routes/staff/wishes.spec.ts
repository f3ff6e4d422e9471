import { describe, expect, expectTypeOf, it } from 'vitest';
import type { Instant } from '$lib/domain/time/instant.ts';
import { Wishes, type Carry, type TimedCommand, type Wish } from './wishes.svelte.ts';

/** A line that a test answers by hand. */
function slowLine() {
	const sent: { id: string; refuse: (message: string) => void }[] = [];
	const carry: Carry = (_name, _input, id) =>
		new Promise((resolve) => {
			sent.push({ id, refuse: (message) => resolve({ ok: false, code: 'claimed-by-other', message }) });
		});
	return { sent, wishes: new Wishes(carry) };
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
