import { describe, expect, it } from 'vitest';
import { momentInput } from '../../src/lib/demo/moment.ts';
import { samplePlan } from '../../src/lib/demo/sample-plan.ts';
import { stopContent } from './content.ts';
import { manifest } from './manifest.ts';
import { moments } from './preview.ts';

const plan = samplePlan({ pictureUrl: String, programme: [], words: {} });
const echo = (key: string, args: Record<string, string | number> = {}) =>
	[key, ...Object.values(args)].join(' ').trim();

function at(name: string) {
	const input = momentInput(
		plan,
		moments.find((one) => one.name === name)!,
		'de',
		echo,
	);
	return stopContent(input, input.subject!);
}

describe('a show that is stopped', () => {
	it('[T12] asks to wait, and gives no reason and no time', () => {
		expect(at('stopped')).toEqual({
			tone: 'hold',
			sign: 'stop-sign',
			headline: 'stop-headline',
			next: 'stop-next',
			title: 'Skerry Light',
			place: 'Segelhaus',
		});
	});

	it('[T12] says where to go once it was given up', () => {
		expect(at('given up')).toMatchObject({
			tone: 'late',
			headline: 'stop-abandoned',
			next: 'sorry-ask die Kasse auf der Kaiebene, links vom Haupteingang',
		});
	});

	it('[S4] stands alone on the screens of its house, takes turns where several pass, and ends with its audience', () => {
		const told = manifest.rules.map(({ band, only, when }) => [
			band,
			only?.severalHouses,
			when.phases?.join(),
			when.untilMinutesInto,
		]);
		expect(told).toEqual([
			['stop-or-hold', false, 'stopped', undefined],
			['phase', true, 'stopped', undefined],
			['last-calls', true, 'stopped', undefined],
			['stop-or-hold', false, 'abandoned', 60],
			['phase', true, 'abandoned', 60],
			['last-calls', true, 'abandoned', 60],
		]);
	});
});
