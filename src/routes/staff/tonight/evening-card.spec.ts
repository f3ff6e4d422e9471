import { describe, expect, it } from 'vitest';
import { DEFAULT_CALLS } from '$lib/domain/evening/calls.ts';
import { NOTHING_HAPPENED } from '$lib/domain/evening/performance.ts';
import { DEFAULT_GRACE } from '$lib/domain/evening/public-phase.ts';
import { MINUTE } from '$lib/domain/time/instant.ts';
import { eveningCard } from './evening-card.ts';

const start = Date.UTC(2025, 10, 21, 19, 30);

/** The card of a performance that nobody stamps, so many minutes after its start. */
function unstamped(minutes: number) {
	const performance = {
		id: 'p1',
		house: 'sail-house',
		production: 'skerry-light',
		day: '2025-11-21',
		plannedStart: start,
		partMinutes: [50],
		intervalMinutes: [],
		doorsMinutesBefore: 30,
		estimated: false,
		lateSeating: { kind: 'any' } as const,
	};
	const one = {
		performance,
		happened: NOTHING_HAPPENED,
		title: { en: 'Skerry Light' },
		shortTitle: { en: 'Skerry' },
	};
	const venue = { grace: DEFAULT_GRACE, calls: [...DEFAULT_CALLS] };
	return eveningCard(one, [one], 'house-manager', venue, start + minutes * MINUTE);
}

describe('the card of a performance that nobody stamps', () => {
	it('[T7] warns of the countdown that has run out while the screens still stand at it', () => {
		expect(unstamped(-1).warning).toBeNull();
		expect(unstamped(3).warning).toMatchObject({ point: 'up_1', publicAt: start });
	});

	it('[T7][T18] asks when it began, and warns of no countdown, once the screens take it for begun', () => {
		expect(unstamped(10)).toMatchObject({ warning: null, presumed: { point: 'up_1' } });
		expect(unstamped(130)).toMatchObject({ warning: null, presumed: { point: 'house_clear' } });
	});
});
