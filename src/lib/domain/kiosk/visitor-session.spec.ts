import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SECOND } from '../time/instant.ts';
import {
	ASKING_MS,
	IDLE_MS,
	nextSession,
	NOBODY,
	sessionDueAt,
	type VisitorEvent,
	type VisitorSession,
} from './visitor-session.ts';

const t0 = 1_000_000;
const input: VisitorEvent = { name: 'input', untouched: false };
const tick: VisitorEvent = { name: 'tick' };
const present: VisitorSession = { name: 'present', lastInputAt: t0 };
const asking: VisitorSession = { name: 'asking', since: t0 };

describe('a visitor’s session', () => {
	it('[K8] asks after 45 s without input, for 20 s, then forgets', () => {
		expect([IDLE_MS, ASKING_MS]).toEqual([45 * SECOND, 20 * SECOND]);
		expect(nextSession(present, tick, t0 + 44_999)).toEqual(present);
		expect(nextSession(present, tick, t0 + 45_000)).toEqual({ name: 'asking', since: t0 + 45_000 });
		expect(nextSession(asking, tick, t0 + 19_999)).toEqual(asking);
		expect(nextSession(asking, tick, t0 + 20_000)).toEqual(NOBODY);
	});

	it('[K8] is extended by one simple action', () => {
		expect(nextSession(asking, input, t0 + 19_999)).toEqual({ name: 'present', lastInputAt: t0 + 19_999 });
		expect(nextSession(present, input, t0 + 44_999)).toEqual({ name: 'present', lastInputAt: t0 + 44_999 });
	});

	it('[K8] has nothing to ask on the first page where nothing was entered', () => {
		const home = nextSession(present, { name: 'input', untouched: true }, t0 + 1_000);
		expect(home).toEqual(NOBODY);
		expect(nextSession(home, tick, t0 + 3_600_000)).toEqual(NOBODY);
		expect(sessionDueAt(home)).toBeNull();
		expect(nextSession(home, input, t0)).toEqual({ name: 'present', lastInputAt: t0 });
	});

	it('[K8] of a page that slept is over, and the input that wakes it is the next visitor’s', () => {
		expect(nextSession(present, tick, t0 + 65_000)).toEqual(NOBODY);
		expect(nextSession(present, input, t0 + 65_000)).toEqual(NOBODY);
		expect(nextSession(asking, input, t0 + 20_000)).toEqual(NOBODY);
		expect(nextSession(present, tick, t0 + 50_000)).toEqual({ name: 'asking', since: t0 + 45_000 });
	});

	it('[K8] always is forgotten 65 s after the last input, never earlier, however the ticks fall', () => {
		const event = fc.record({
			after: fc.integer({ min: 0, max: 70_000 }),
			event: fc.constantFrom<VisitorEvent[]>(input, tick, tick, { name: 'input', untouched: true }),
		});
		fc.assert(
			fc.property(fc.array(event), (events) => {
				let session = NOBODY;
				let now = t0;
				let lastInputAt: number | null = null;
				for (const { after, event: any } of events) {
					now += after;
					const over = lastInputAt !== null && now >= lastInputAt + IDLE_MS + ASKING_MS;
					session = nextSession(session, any, now);
					if (over) lastInputAt = null;
					else if (any.name === 'input') lastInputAt = any.untouched ? null : now;
					const idle = lastInputAt === null ? null : now - lastInputAt;
					expect(session.name).toBe(idle === null ? 'nobody' : idle < IDLE_MS ? 'present' : 'asking');
				}
			}),
		);
	});

	it('[K8] always changes by itself at the instant it names, and not before', () => {
		fc.assert(
			fc.property(fc.constantFrom(present, asking), (session) => {
				const due = sessionDueAt(session)!;
				expect(nextSession(session, tick, due - 1)).toEqual(session);
				expect(nextSession(session, tick, due)).not.toEqual(session);
			}),
		);
	});
});
