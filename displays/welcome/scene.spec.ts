import { describe, expect, it } from 'vitest';
import type { PreviewMoment } from '../../src/lib/contract/scene.ts';
import { momentInput } from '../../src/lib/demo/moment.ts';
import { samplePlan } from '../../src/lib/demo/sample-plan.ts';
import { welcomeContent } from './content.ts';
import { moments } from './preview.ts';

const plan = samplePlan({ pictureUrl: String, programme: [], words: {} });
const echo = (key: string, args: Record<string, string | number> = {}) =>
	[key, ...Object.values(args)].join(' ').trim();

const [afternoon, , noNews] = moments;

function at(moment: PreviewMoment) {
	return welcomeContent(momentInput(plan, moment, 'de', echo));
}

describe('the welcome', () => {
	it('shows what those who come first have come for, and what comes after it', () => {
		expect(at(afternoon!)).toMatchObject({
			welcome: 'welcome',
			first: { time: 'starts-at 19:00', place: 'Segelboden', title: 'Mantel für den Mond' },
			also: [{ place: 'Segelhaus' }, { place: 'Kielraum' }],
		});
		expect(at(noNews!)).toMatchObject({ first: { place: 'Kielraum' }, also: [] });
	});

	it('invites nobody to what is cancelled', () => {
		const happened: PreviewMoment['happened'] = [{ at: '15:00', house: 'loft', halt: 'cancelled' }];
		expect(at({ ...afternoon!, happened })).toMatchObject({
			first: { place: 'Segelhaus' },
			also: [{ place: 'Kielraum' }],
		});
	});

	it('[T7] goes by the public time, and tells none where none is promised', () => {
		const later = (newTime: string | null): PreviewMoment => ({
			...afternoon!,
			happened: [{ at: '15:00', house: 'loft', release: 'traffic', newTime }],
		});
		expect(at(later('19:20')).first?.time).toBe('starts-at 19:20');
		expect(at(later(null)).first?.place).toBe('Segelhaus');
	});
});
