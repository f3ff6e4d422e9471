import { describe, expect, it } from 'vitest';
import type { DeviceCondition, StaffDevice } from '$lib/contract/views.ts';
import { SECOND } from '$lib/domain/time/instant.ts';
import { byTrouble, troublesOf, type Known } from './trouble.ts';

const now = Date.UTC(2026, 10, 22, 19, 28);
const painted: NonNullable<StaffDevice['painted']> = {
	scene: 'welcome',
	performance: null,
	beside: null,
	revision: 7,
	at: now - SECOND,
	deviations: [],
	leftOut: [],
};
const device: StaffDevice = {
	id: 'bar',
	kind: 'screen',
	name: 'Bar',
	placement: {
		place: 'Above the bar',
		level: 'quay',
		houses: [],
		panelWidthMm: 1_218,
		lowerEdgeMm: 1_900,
		distanceMm: 5_000,
		rotation: 0,
		exit: false,
		doors: false,
		still: false,
		ways: [],
	},
	blocked: false,
	connected: true,
	heardAt: now,
	painted,
	paintedSinceConnected: true,
};
const condition: DeviceCondition = {
	device: 'bar',
	at: now,
	clock: { aheadMs: -40_000, roundTripMs: 3 },
	heapBytes: 30_000_000,
	build: 'new',
	line: 'websocket',
	secure: true,
	worker: true,
	view: { width: 1_920, height: 1_080 },
	missing: [],
};
const well: Known = { device, condition, agrees: true, build: 'new', now };

describe('what is wrong with a screen', () => {
	it('[S7] is nothing where it paints what its plan says, and nothing is made up of what it has not said', () => {
		expect(troublesOf(well)).toEqual([]);
		expect(troublesOf({ ...well, condition: undefined, agrees: null })).toEqual([]);
	});

	it('[S7][S13] is named, the worst first', () => {
		const bad = {
			...well,
			agrees: false,
			device: {
				...device,
				painted: { ...painted, leftOut: ['thank-you'], deviations: ['a picture did not load'] },
			},
			condition: {
				...condition,
				build: 'old',
				missing: ['a.webp'],
				heapBytes: 500 * 1024 * 1024,
				clock: { aheadMs: 0, roundTripMs: 400 },
			},
		};
		expect(troublesOf(bad)).toEqual([
			'differs',
			'left-out',
			'missing',
			'old-build',
			'memory',
			'slow',
			'deviates',
		]);
	});

	it('[S7] is silence after 15 s, and what a silent screen shows is no disagreement: nobody knows', () => {
		const gone = {
			...device,
			connected: false,
			heardAt: now - 15 * SECOND,
			painted: { ...painted, at: now - 20 * SECOND },
		};
		expect(troublesOf({ ...well, agrees: false, device: gone })).toEqual(['silent']);
		const back = { ...device, paintedSinceConnected: false };
		expect(troublesOf({ ...well, agrees: false, device: back })).toEqual(['unknown']);
		expect(troublesOf({ ...well, device: { ...device, blocked: true } })).toEqual(['blocked']);
	});

	it('comes first in the list, the worst before the rest', () => {
		const list = [
			{ name: 'A', troubles: [] },
			{ name: 'D', troubles: ['missing' as const] },
			{ name: 'C', troubles: ['silent' as const, 'missing' as const] },
			{ name: 'B', troubles: [] },
		];
		expect(list.sort(byTrouble).map(({ name }) => name)).toEqual(['C', 'D', 'A', 'B']);
	});
});
