import { describe, expect, it } from 'vitest';
import { NOTHING_HAPPENED, type Happened, type Performance } from '$lib/domain/evening/performance.ts';
import type { PointId } from '$lib/domain/evening/points.ts';
import { MINUTE } from '$lib/domain/time/instant.ts';
import { nextStep, stampables, undoable } from './next-step.ts';

const start = Date.UTC(2025, 10, 21, 19, 30);

const performance: Performance = {
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
};

function after(...points: PointId[]): Happened {
	return {
		...NOTHING_HAPPENED,
		stamps: points.map((point, index) => {
			const at = start + index * MINUTE;
			return { point, at, recordedAt: at, source: 'person', by: 'ruth' };
		}),
	};
}

describe('the next step of a role', () => {
	it('is the next point of the evening, where the role may stamp it (table A)', () => {
		expect(nextStep('house-manager', performance, NOTHING_HAPPENED)).toEqual({
			kind: 'stamp',
			point: 'house_open',
		});
		expect(nextStep('supervisor', performance, after('house_open'))).toEqual({
			kind: 'stamp',
			point: 'clearance_1',
		});
		expect(nextStep('stage-management', performance, after('house_open', 'clearance_1'))).toEqual({
			kind: 'stamp',
			point: 'up_1',
		});
	});

	it('[T2] is an own point that skips what others have not given, and names it', () => {
		expect(nextStep('stage-management', performance, after('house_open'))).toEqual({
			kind: 'stamp-over',
			point: 'up_1',
			skips: ['clearance_1'],
		});
	});

	it('is to wait while the stage has to move first, and for whom', () => {
		expect(nextStep('supervisor', performance, after('house_open', 'clearance_1', 'up_1'))).toEqual({
			kind: 'wait',
			point: 'down_1',
			roles: ['house-manager', 'stage-management'],
		});
		expect(nextStep('usher', performance, NOTHING_HAPPENED)).toMatchObject({
			kind: 'wait',
			point: 'house_open',
		});
	});

	it('[T12] is to resume a stopped show, for those who may', () => {
		const stopped: Happened = { ...after('up_1'), halt: { kind: 'stopped', at: start } };
		expect(nextStep('stage-management', performance, stopped)).toEqual({ kind: 'stopped', mayResume: true });
		expect(nextStep('usher', performance, stopped)).toEqual({ kind: 'stopped', mayResume: false });
		expect(stampables('house-manager', performance, stopped)).toEqual([]);
		expect(undoable('house-manager', stopped)).toBeNull();
		const abandoned: Happened = { ...after('up_1'), halt: { kind: 'abandoned', at: start } };
		expect(undoable('house-manager', abandoned)).toBeNull();
	});

	it('is only the empty house after a cancellation, and nothing when all is done', () => {
		const cancelled: Happened = { ...NOTHING_HAPPENED, halt: { kind: 'cancelled', at: start } };
		expect(nextStep('house-manager', performance, cancelled)).toEqual({
			kind: 'stamp',
			point: 'house_clear',
		});
		expect(nextStep('house-manager', performance, after('house_clear'))).toEqual({ kind: 'over' });
	});
});

describe('what a role can stamp', () => {
	it('[T2] names what each choice would skip', () => {
		expect(stampables('stage-management', performance, after('house_open'))).toEqual([
			{ point: 'up_1', skips: ['clearance_1'] },
			{ point: 'down_1', skips: ['clearance_1', 'up_1'] },
			{ point: 'up_2', skips: ['clearance_1', 'up_1', 'down_1', 'clearance_2'] },
			{ point: 'down_2', skips: ['clearance_1', 'up_1', 'down_1', 'clearance_2', 'up_2'] },
		]);
		expect(stampables('usher', performance, NOTHING_HAPPENED)).toEqual([]);
	});

	it('[T2] can take back the latest stamp only where it could have given it', () => {
		expect(undoable('stage-management', after('house_open', 'up_1'))).toMatchObject({ point: 'up_1' });
		expect(undoable('stage-management', after('house_open'))).toBeNull();
		expect(undoable('supervisor', NOTHING_HAPPENED)).toBeNull();
	});
});
