import { describe, expect, it, vi } from 'vitest';
import { Visitor } from './visitor.svelte.ts';

function visitor() {
	const clock = { now: 0 };
	const asked = vi.fn();
	return { clock, asked, visitor: new Visitor(() => clock.now, asked) };
}

describe('Visitor', () => {
	it('[K8] asks after 45 s, by sound, too, and forgets everything 20 s later', () => {
		const { clock, asked, visitor: someone } = visitor();
		someone.has = {
			page: 'help',
			language: 'de',
			kind: 'question',
			note: 'Wo ist',
			request: 'r1',
			own: [{ request: 'r1', note: 'By the stairs' }],
		};
		someone.input();
		clock.now = 44_999;
		someone.tick();
		expect(someone.secondsLeft()).toBeNull();
		clock.now = 45_000;
		someone.tick();
		expect(someone.secondsLeft()).toBe(20);
		expect(asked).toHaveBeenCalledOnce();
		clock.now = 65_000;
		someone.tick();
		expect(someone.has).toEqual({
			page: 'tonight',
			language: null,
			kind: undefined,
			note: '',
			request: null,
			own: [],
		});
	});

	it('[K8] one simple action extends', () => {
		const { clock, visitor: someone } = visitor();
		someone.has.page = 'help';
		someone.input();
		clock.now = 60_000;
		someone.tick();
		someone.input();
		clock.now = 100_000;
		someone.tick();
		expect(someone.secondsLeft()).toBeNull();
		expect(someone.has.page).toBe('help');
	});

	it('asks nobody when there is nothing to forget', () => {
		const { clock, asked, visitor: someone } = visitor();
		someone.input();
		clock.now = 600_000;
		someone.tick();
		expect(asked).not.toHaveBeenCalled();
		expect(someone.dueIn()).toBeNull();
	});

	it('[K8] forgets what the input of a late visitor did, when the page had slept', () => {
		const { clock, visitor: someone } = visitor();
		someone.has.page = 'help';
		someone.has.note = 'private';
		someone.input();
		clock.now = 3_600_000;
		someone.has.page = 'request';
		someone.input();
		expect(someone.has).toMatchObject({ page: 'tonight', note: '' });
	});
});
