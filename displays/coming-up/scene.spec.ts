import { describe, expect, it } from 'vitest';
import { momentInput } from '../../src/lib/demo/moment.ts';
import { samplePlan } from '../../src/lib/demo/sample-plan.ts';
import { comingContent } from './content.ts';
import { manifest } from './manifest.ts';
import { moments } from './preview.ts';

const plan = samplePlan({ pictureUrl: String, programme: [], words: {} });
const echo = (key: string, args: Record<string, string | number> = {}) =>
	[key, ...Object.values(args)].join(' ').trim();

function at(name: string) {
	const input = momentInput(
		plan,
		moments.find((one) => one.name === name)!,
		'en',
		echo,
	);
	return comingContent(input, input.subject!);
}

describe('coming up', () => {
	it('announces the next performance after tonight, with its day, house and kind', () => {
		expect(at('relaxed and captioned')).toEqual({
			id: 'loft-2025-11-22',
			label: 'board-coming',
			title: 'Coat for the Moon',
			place: 'The Loft',
			when: 'coming-at Sat 22 Nov 7.00\u00a0pm',
			day: 'Saturday 22 November',
			time: '7.00\u00a0pm',
			access: 'access-relaxed · access-captioned',
		});
		expect(at('the play')).toMatchObject({ title: 'Skerry Light', access: '' });
	});

	it('[S3] has a turn for each production, in every slot there is', () => {
		expect(manifest.rules.map(({ about, slot }) => [about, slot])).toEqual([
			['coming', undefined],
			['coming', 'side'],
			['coming', 'strip'],
		]);
	});
});
