import { describe, expect, it } from 'vitest';
import { liveEvening, playedUntil } from '../../src/lib/demo/evening.ts';
import { momentInput } from '../../src/lib/demo/moment.ts';
import { sampleInstant, samplePlan } from '../../src/lib/demo/sample-plan.ts';
import { demoVenue } from '../../src/lib/demo/venue.ts';
import { showingAt } from '../../src/lib/domain/programme/showing.ts';
import { cancelledContent } from './content.ts';
import { manifest } from './manifest.ts';
import { moments } from './preview.ts';

const programme = manifest.rules.map((rule) => ({ ...rule, id: 'cancelled', scene: 'cancelled' }));
const plan = samplePlan({ pictureUrl: String, programme, words: {} });
const echo = (key: string, args: Record<string, string | number> = {}) =>
	[key, ...Object.values(args)].join(' ').trim();

describe('a cancelled performance', () => {
	it('is named by house, title and the time on the ticket, with where to go', () => {
		const input = momentInput(plan, moments[0]!, 'de', echo);
		expect(cancelledContent(input, input.subject!)).toEqual({
			sign: 'board-cancelled',
			title: 'Skerry Light',
			place: 'Segelhaus',
			time: '19:30',
			next: 'sorry-ask die Kasse auf der Kaiebene, links vom Haupteingang',
		});
	});

	it('[S3] hangs from when it is known until an hour after the start that will not be, or after the word', () => {
		const screen = demoVenue.screens.find(({ id }) => id === 'sail-left')!;
		const keel = demoVenue.screens.find(({ id }) => id === 'lower-foyer')!;
		const hangs = (on: typeof screen, at: string, { happened } = moments[0]!) => {
			const now = sampleInstant(at);
			return showingAt(plan, liveEvening(playedUntil(happened, now)), on, now) !== null;
		};
		expect(['14:19', '14:20', '20:29', '20:30'].map((at) => hangs(screen, at))).toEqual([
			false,
			true,
			true,
			false,
		]);
		expect(['22:44', '22:45'].map((at) => hangs(keel, at, moments[2]))).toEqual([true, false]);
	});
});
