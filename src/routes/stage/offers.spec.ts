import { describe, expect, it } from 'vitest';
import type { StaffPerformance } from '$lib/contract/views.ts';
import { NOTHING_HAPPENED, type Happened } from '$lib/domain/evening/performance.ts';
import type { PointId } from '$lib/domain/evening/points.ts';
import type { Role } from '$lib/domain/people/roles.ts';
import { MINUTE } from '$lib/domain/time/instant.ts';
import { offersOf } from './offers.ts';

const start = Date.UTC(2025, 10, 21, 19, 30);

function after(...points: PointId[]): Happened {
	return {
		...NOTHING_HAPPENED,
		stamps: points.map((point, index) => {
			const at = start + index * MINUTE;
			return { point, at, recordedAt: at, source: 'person', by: 'jonas' };
		}),
	};
}

function evening(happened: Happened): StaffPerformance {
	return {
		performance: {
			id: 'p1',
			house: 'sail-house',
			production: 'skerry-light',
			day: '2025-11-21',
			plannedStart: start,
			partMinutes: [50, 40],
			intervalMinutes: [20],
			estimated: false,
			doorsMinutesBefore: 30,
			lateSeating: { kind: 'interval' },
		},
		happened,
		title: { en: 'Skerry Light' },
		shortTitle: { en: 'Skerry' },
	};
}

const asked: Happened = {
	...after('house_open'),
	asks: [{ part: 1, at: start + 5, recordedAt: start + 5, source: 'person', by: 'jonas' }],
};
const held: Happened = {
	...after('house_open'),
	holds: [{ delays: 'up_1', reason: 'Lift', since: start, newTime: null, releasedAt: null }],
};
const stopped: Happened = { ...after('house_open', 'up_1'), halt: { kind: 'stopped', at: start + 9 } };

const offered = (happened: Happened, role: Role = 'stage-management') => offersOf(role, evening(happened));
const deeds = (happened: Happened, role?: Role) => Object.keys(offered(happened, role));

describe('what can be done from the stage', () => {
	it('[T2] goes on to the next up or down, and names what stays unstamped before it', () => {
		expect(offered(after('house_open')).go).toEqual({
			kind: 'standby',
			wish: { wish: 'stamp', point: 'up_1', skips: ['clearance_1'] },
		});
		expect(offered(after('clearance_1', 'up_1')).go).toMatchObject({ wish: { point: 'down_1', skips: [] } });
		expect(offered(after('down_2')).go).toBeUndefined();
	});

	it('[T9] asks for clearance once, and takes the question back until it is answered', () => {
		expect(offered(after('house_open')).clearance).toMatchObject({ wish: { wish: 'ask', part: 1 } });
		expect(offered(asked).clearance).toBeUndefined();
		expect(offered(asked).undo).toEqual({
			kind: 'standby',
			wish: { wish: 'withdraw-ask', at: start + 5 },
		});
		const given = { ...asked, stamps: after('house_open', 'clearance_1').stamps };
		expect(offered(given).clearance).toBeUndefined();
		expect(offered(given).undo, 'clearance is not the stage’s to undo').toBeUndefined();
	});

	it('[T10] holds once, by a sheet that asks why, and releases by the same key that resumes', () => {
		expect(offered(after('house_open')).hold).toEqual({ kind: 'sheet', asked: { sheet: 'hold' } });
		expect(offered(held).hold).toBeUndefined();
		expect(offered(held).release).toMatchObject({ wish: { wish: 'release-hold' } });
	});

	it('[T12] stops a running part at once; only then it can be resumed or abandoned, and nothing else is called', () => {
		expect(offered(after('up_1')).stop).toEqual({ kind: 'at-once', wish: { wish: 'stop' } });
		expect(offered(after('house_open')).stop).toBeUndefined();
		expect(offered(stopped)).toMatchObject({
			release: { kind: 'standby', wish: { wish: 'resume' } },
			abandon: { kind: 'sheet', asked: { sheet: 'more', step: 'show:abandon' } },
		});
		expect(deeds(stopped)).not.toContain('go');
		expect(deeds(after('up_1'))).not.toContain('abandon');
	});

	it('[T2] takes back the latest stamp, whoever gave it, where one’s role may give it; no other', () => {
		expect(offered(after('house_open', 'up_1')).undo).toMatchObject({
			wish: { wish: 'undo', point: 'up_1' },
		});
		const byRuth = after('up_1').stamps.map((stamp) => ({ ...stamp, by: 'ruth' }));
		expect(offered({ ...NOTHING_HAPPENED, stamps: byRuth }).undo).toMatchObject({ wish: { point: 'up_1' } });
		expect(offered(after('house_open')).undo).toBeUndefined();
		expect(offered(after('up_1', 'house_clear')).undo, 'nor one before the latest').toBeUndefined();
	});

	it('[P3] offers everybody what table A grants them and nothing more', () => {
		expect(deeds(after('up_1'), 'usher')).toEqual([]);
		expect(deeds(after('up_1'), 'technician')).toEqual([]);
		expect(deeds(asked, 'supervisor')).toEqual(['undo', 'other']);
		expect(deeds(after('up_1'), 'house-manager')).toEqual([
			'go',
			'clearance',
			'hold',
			'stop',
			'undo',
			'other',
		]);
	});
});
