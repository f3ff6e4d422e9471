import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MINUTE, SECOND } from '../time/instant.ts';
import type { PatronState } from './life-cycle.ts';
import { PATRON_SENTENCES, patronWords, stripWords } from './patron-words.ts';

const raisedAt = Date.UTC(2026, 10, 20, 19, 0);
const now = raisedAt + 3 * MINUTE + 40 * SECOND;
const at = raisedAt + MINUTE;

const states: PatronState[] = [
	{ name: 'raised' },
	{ name: 'offered', at },
	{ name: 'claimed', helper: 'Sam', at },
	{ name: 'on_the_way', helper: 'Sam', at },
	{ name: 'with_patron', helper: 'Sam', at },
	{ name: 'handover', helper: 'Priya', at },
	{ name: 'closed', ending: 'finished', at },
	{ name: 'closed', ending: 'no-help', at },
	{ name: 'closed', ending: 'taken-together', at },
	{ name: 'closed', ending: 'taken-back', at },
];

describe('what a kiosk says of a request', () => {
	it('[H8] is the truth: not yet seen, seen by whom, on the way, here, with the age', () => {
		const words = states.map((state) => patronWords({ raisedAt, state }, true, now));
		expect(words.map(({ key, helper, minutes }) => [key, helper, minutes])).toEqual([
			['help-not-yet-seen', null, 3],
			['help-not-yet-seen', null, 3],
			['help-seen', 'Sam', 3],
			['help-on-the-way', 'Sam', 3],
			['help-here', 'Sam', 3],
			['help-handover', 'Priya', 3],
			['help-closed', null, 1],
			['help-no-help', null, 1],
			['help-taken-together', null, 1],
			['help-cancelled', null, 1],
		]);
	});

	it('[H3][K9] never is "sent" before the server answered that it is kept', () => {
		for (const staffOnLine of [true, false]) {
			expect(patronWords({ raisedAt, state: null }, staffOnLine, now).key).toBe('help-waiting-to-be-sent');
		}
	});

	it('[H9] sends the patron to a person when no staff device is on line and nobody has claimed it', () => {
		for (const state of states.slice(0, 2)) {
			expect(patronWords({ raisedAt, state }, false, now).key).toBe('help-nobody-on-line');
		}
		for (const state of states.slice(2)) {
			expect(patronWords({ raisedAt, state }, false, now)).toEqual(
				patronWords({ raisedAt, state }, true, now),
			);
		}
	});

	it('[H4] never is younger than nothing, though the clocks of kiosk and server differ', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(null, ...states),
				fc.integer({ min: -600, max: 7_200 }),
				(state, seconds) => {
					const { key, minutes } = patronWords({ raisedAt, state }, true, raisedAt + seconds * SECOND);
					expect(minutes).toBeGreaterThanOrEqual(0);
					expect(PATRON_SENTENCES).toContain(key);
				},
			),
		);
	});

	it('[K8] after the visitor has gone is without need or name', () => {
		for (const state of states) {
			const strip = stripWords(patronWords({ raisedAt, state }, true, now));
			expect(Object.keys(strip)).toEqual(['key', 'minutes']);
			expect(strip.key).toMatch(/^strip-help-/);
			expect(JSON.stringify(strip)).not.toMatch(/Sam|Priya/);
		}
	});
});
