import { describe, expect, it } from 'vitest';
import type { PreviewMoment } from '../../src/lib/contract/scene.ts';
import { momentInput } from '../../src/lib/demo/moment.ts';
import { samplePlan } from '../../src/lib/demo/sample-plan.ts';
import { departuresContent } from './content.ts';
import { manifest } from './manifest.ts';
import { moments } from './preview.ts';

const plan = samplePlan({ pictureUrl: String, programme: [], words: {} });
const echo = (key: string, args: Record<string, string | number> = {}) =>
	[key, ...Object.values(args)].join(' ').trim();

function at(moment: Partial<PreviewMoment> | string) {
	const named = typeof moment === 'string' ? moments.find(({ name }) => name === moment)! : moments[0]!;
	const all = typeof moment === 'string' ? named : { ...named, ...moment };
	return departuresContent(momentInput(plan, all, 'de', echo));
}

describe('departures', () => {
	it('[S8] says that none are connected, and who knows the way; no times', () => {
		expect(at('in the evening')).toEqual({
			heading: 'departures-heading',
			state: 'departures-not-connected',
			ask: 'departures-ask die Kasse auf der Kaiebene, links vom Haupteingang',
			ends: 'departures-ends 22:45',
		});
	});

	it('does not hang by itself', () => {
		expect(manifest.rules).toEqual([]);
	});

	it('[T7] tells the public end of what ends last, and none where one has none', () => {
		const late = { at: '20:55', house: 'keel', release: 'technical' } as const;
		expect(at({ at: '21:05', happened: [{ ...late, newTime: '21:15' }] }).ends).toBe('departures-ends 23:00');
		expect(at('nobody knows when it ends').ends).toBeNull();
	});

	it('[T12] tells none after a stop, and none that is past', () => {
		const stopped: PreviewMoment['happened'] = [
			{ at: '21:01', house: 'keel', stamp: 'up_1' },
			{ at: '21:10', house: 'keel', halt: 'stopped' },
		];
		expect(at({ at: '21:12', happened: stopped }).ends).toBeNull();
		expect(at({ at: '22:50', happened: [{ at: '21:01', house: 'keel', stamp: 'up_1' }] }).ends).toBeNull();
		const cancelled: PreviewMoment['happened'] = [{ at: '18:00', house: 'keel', halt: 'cancelled' }];
		expect(at({ at: '19:10', happened: cancelled }).ends).toBe('departures-ends 22:20');
	});
});
