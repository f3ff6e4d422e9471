import { describe, expect, it } from 'vitest';
import type { PreviewMoment } from '../../src/lib/contract/scene.ts';
import { momentInput } from '../../src/lib/demo/moment.ts';
import { samplePlan } from '../../src/lib/demo/sample-plan.ts';
import { MINUTE } from '../../src/lib/domain/time/instant.ts';
import { callContent } from './content.ts';
import { manifest } from './manifest.ts';
import { moments } from './preview.ts';

const plan = samplePlan({ pictureUrl: String, programme: [], words: {} });
const echo = (key: string, args: Record<string, string | number> = {}) =>
	[key, ...Object.values(args)].join(' ').trim();

function momentOf(name: string): PreviewMoment {
	return moments.find((one) => one.name === name)!;
}

function contentAt(moment: PreviewMoment, later = 0) {
	const input = momentInput(plan, moment, 'de', echo);
	return callContent({ ...input, now: input.now + later }, input.subject!);
}

function at(name: string, later = 0) {
	return contentAt(momentOf(name), later);
}

describe('the calls', () => {
	it('[T16] say how long there is, with the house and the way', () => {
		expect(at('fifteen minutes')).toEqual({
			call: 'call-minutes 15',
			more: 'call-start-at 19:30',
			title: 'Skerry Light',
			place: 'Segelhaus',
			way: 'Kaiebene, hinter der Bar',
		});
		expect(at('ten minutes of an interval')).toMatchObject({
			call: 'call-minutes 10',
			more: 'call-on-at 20:41',
		});
	});

	it('[T16] ask people in once there are bells', () => {
		expect(at('five minutes')).toMatchObject({ call: 'seats-take', more: 'seats-start-minutes 5' });
		expect(at('five minutes of an interval')).toMatchObject({
			call: 'seats-return',
			more: 'seats-on-minutes 5',
		});
	});

	it('[T16][T7] go by the public time where lateness was released', () => {
		expect(at('before a released time')).toMatchObject({
			call: 'call-minutes 10',
			more: 'call-start-about 19:40',
		});
	});

	it('[T16] stand for their minute and no longer', () => {
		expect(at('fifteen minutes', MINUTE - 1)).not.toBeNull();
		expect(at('fifteen minutes', MINUTE)).toBeNull();
		expect(at('fifteen minutes', -1)).toBeNull();
	});

	it('[T7] are not made while no time is promised', () => {
		const happened = [{ at: '19:10', house: 'sail-house', release: 'weather', newTime: null }];
		expect(contentAt({ ...momentOf('fifteen minutes'), happened })).toBeNull();
	});

	it('[T16][T8] leave the last three minutes to the call to the seats', () => {
		expect(manifest.rules).toMatchObject([{ band: 'last-calls', when: { called: true, beyondMinutes: 3 } }]);
	});
});
