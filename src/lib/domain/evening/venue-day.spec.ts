import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MINUTE, SECOND, type Instant } from '../time/instant.ts';
import {
	decideVenueStamp,
	decideVenueUndo,
	VENUE_POINTS,
	venueDayOf,
	type VenuePointId,
	type VenueStamp,
} from './venue-day.ts';

const now = Date.UTC(2026, 10, 20, 18);
const wish = (point: VenuePointId, at: Instant) => ({ point, at, source: 'person' as const, by: 'sam' });

function stampedAt(point: VenuePointId, at: Instant): VenueStamp {
	return { ...wish(point, at), recordedAt: at };
}

const foyer = stampedAt('foyer_open', now);

describe('the venue’s day', () => {
	it('[T1] has two points, in their order, each with its time or none', () => {
		expect(venueDayOf('2026-11-20', [foyer])).toEqual({
			day: '2026-11-20',
			points: [
				{ point: 'foyer_open', at: now },
				{ point: 'building_clear', at: null },
			],
		});
	});

	it('[T2] keeps both instants of a stamp that was set back, by 30 min at most', () => {
		const back = (minutes: number) => decideVenueStamp([], wish('foyer_open', now - minutes * MINUTE), now);
		expect(back(30)).toEqual({
			ok: true,
			value: { kind: 'stamp', stamp: { ...wish('foyer_open', now - 30 * MINUTE), recordedAt: now } },
		});
		expect(back(31)).toMatchObject({ refusal: { code: 'point-too-long-ago', details: { minutes: 30 } } });
	});

	it('[T2] is never stamped in the future; a clock a few seconds ahead means now', () => {
		const ahead = (ms: number) => decideVenueStamp([], wish('foyer_open', now + ms), now);
		expect(ahead(4 * SECOND)).toMatchObject({ value: { stamp: { at: now } } });
		expect(ahead(MINUTE)).toMatchObject({ refusal: { code: 'point-in-future' } });
	});

	it('[T2] takes no point before the last, nor an instant before it; a point may be skipped', () => {
		const clear = stampedAt('building_clear', now);
		expect(decideVenueStamp([clear], wish('foyer_open', now + MINUTE), now + MINUTE)).toEqual({
			ok: false,
			refusal: { code: 'point-passed', details: { point: 'building_clear', lastAt: now } },
		});
		expect(decideVenueStamp([foyer], wish('building_clear', now - MINUTE), now)).toMatchObject({
			refusal: { code: 'point-passed', details: { point: 'foyer_open', lastAt: now } },
		});
		expect(decideVenueStamp([], wish('building_clear', now), now)).toMatchObject({
			value: { kind: 'stamp' },
		});
	});

	it('[T15] repeated, for the point just stamped, changes nothing and answers when it was; an undo ends that', () => {
		const again = wish('foyer_open', now + MINUTE);
		expect(decideVenueStamp([foyer], again, now + MINUTE)).toEqual({
			ok: true,
			value: { kind: 'already', at: now },
		});
		expect(decideVenueStamp([], again, now + MINUTE)).toMatchObject({ value: { kind: 'stamp' } });
	});

	it('[T2] takes back the latest stamp and no other', () => {
		expect(decideVenueUndo([])).toMatchObject({ refusal: { code: 'nothing-to-undo' } });
		const clear = stampedAt('building_clear', now);
		expect(decideVenueUndo([foyer, clear])).toMatchObject({ value: { point: 'building_clear' } });
		expect(decideVenueUndo([clear, foyer])).toMatchObject({ value: { point: 'building_clear' } });
	});

	it('[T2] always holds its stamps in order, however people stamp and undo', () => {
		const deed = fc.record({
			after: fc.integer({ min: 0, max: 3_600 }),
			back: fc.integer({ min: -10, max: 2_400 }),
			point: fc.option(fc.constantFrom(...VENUE_POINTS)),
		});
		fc.assert(
			fc.property(fc.array(deed, { maxLength: 12 }), (deeds) => {
				let stamps: VenueStamp[] = [];
				let at = now;
				for (const { after, back, point } of deeds) {
					at += after * SECOND;
					const undone = point === null ? decideVenueUndo(stamps) : null;
					if (undone?.ok) stamps = stamps.filter((stamp) => stamp !== undone.value);
					const stamped = point && decideVenueStamp(stamps, wish(point, at - back * SECOND), at);
					if (stamped && stamped.ok && stamped.value.kind === 'stamp')
						stamps = [...stamps, stamped.value.stamp];
					expect(stamps.map((stamp) => stamp.point)).toEqual(
						VENUE_POINTS.filter((known) => stamps.some((stamp) => stamp.point === known)),
					);
					const instants = stamps.map((stamp) => stamp.at);
					expect(instants).toEqual([...instants].sort((a, b) => a - b));
					expect(Math.max(0, ...instants)).toBeLessThanOrEqual(at);
				}
			}),
		);
	});
});
