import { describe, expect, it } from 'vitest';
import type { StaffDevice } from '$lib/contract/views.ts';
import { deviceState } from './device-state.ts';

const now = 1_000_000;
const painted = {
	scene: 'tonights-board',
	performance: null,
	beside: null,
	revision: 41,
	at: now - 60_000,
	deviations: [],
	leftOut: [],
};

function device(facts: Partial<StaffDevice>): StaffDevice {
	return {
		id: 'bar',
		kind: 'screen',
		name: 'Bar',
		placement: {
			place: 'Above the bar',
			level: 'quay',
			houses: [],
			panelWidthMm: 1218,
			lowerEdgeMm: 1900,
			distanceMm: 5000,
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
		...facts,
	};
}

describe('what the office says of a device', () => {
	it('[S7] is what it last painted, never that a socket is open', () => {
		expect(deviceState(device({}), now)).toEqual({ name: 'painting' });
		expect(deviceState(device({ painted: null }), now)).toEqual({ name: 'unknown' });
	});

	it('[S7] is unknown from when it connects until it has painted, whatever it painted before', () => {
		expect(deviceState(device({ paintedSinceConnected: false }), now)).toEqual({ name: 'unknown' });
	});

	it('[S7] is silent after 15 s, with the last that was heard', () => {
		const gone = device({ connected: false, heardAt: now - 15_000 });
		expect(deviceState(gone, now)).toEqual({ name: 'silent', since: now - 15_000 });
		expect(deviceState(gone, now - 1)).toEqual({ name: 'painting' });
	});

	it('[S7] is unknown for a device that was never heard', () => {
		expect(deviceState(device({ connected: false, heardAt: null, painted: null }), now)).toEqual({
			name: 'unknown',
		});
	});

	it('[S7] remembers over a restart of the server what was painted before it', () => {
		expect(deviceState(device({ connected: false, heardAt: null }), now)).toEqual({
			name: 'silent',
			since: painted.at,
		});
	});

	it('[R3] is blocked first of all', () => {
		expect(deviceState(device({ blocked: true }), now)).toEqual({ name: 'blocked' });
	});
});
