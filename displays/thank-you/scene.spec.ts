import { describe, expect, it } from 'vitest';
import { momentInput } from '../../src/lib/demo/moment.ts';
import { samplePlan } from '../../src/lib/demo/sample-plan.ts';
import { qrRows } from '../../src/lib/ui/stage/qr-rows.ts';
import { thanksContent } from './content.ts';
import { manifest } from './manifest.ts';
import { moments } from './preview.ts';

const plan = samplePlan({ pictureUrl: String, programme: [], words: {} });

function inputAt(name: string) {
	return momentInput(
		plan,
		moments.find((one) => one.name === name)!,
		'en',
		(key) => key,
	);
}

describe('the thank-you', () => {
	it('[F1] stands at exits, in the name and words of the company that played', () => {
		expect(manifest.rules[0]?.only).toEqual({ exit: true });
		const input = inputAt('after the relaxed performance');
		expect(thanksContent(input, input.subject!)).toMatchObject({
			name: 'Tobias Amadi-Lenz',
			company: 'Paper Crown',
			thanks: 'Thank you for bringing your best listening tonight. The moon is warm because of you.',
		});
	});

	it('[F2] draws its code as version 4 or less, with the venue’s short address in plain letters', () => {
		const input = inputAt('after the play');
		const content = thanksContent(input, input.subject!);
		expect(content.address).toBe('halyard.example/f');
		expect(content.code?.url).toMatch(/^[0-9A-Z $%*+\-./:]+$/);
		// A code of version n is 17 + 4n modules wide.
		expect(qrRows(content.code!.url).length).toBeLessThanOrEqual(17 + 4 * 4);
	});

	it('keeps its invitation where this screen has no code', () => {
		const input = { ...inputAt('after the play'), code: null };
		expect(thanksContent(input, input.subject!)).toMatchObject({ code: null, address: 'halyard.example/f' });
	});

	it('[T18] names no time, so that it is right also when the end is only presumed', () => {
		const input = inputAt('no news');
		expect(input.subject?.phase).toMatchObject({ name: 'show_down', presumed: true });
		expect(JSON.stringify(thanksContent(input, input.subject!))).not.toMatch(/\d[.:]\d\d/);
	});
});
