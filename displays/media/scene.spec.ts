import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { momentInput } from '../../src/lib/demo/moment.ts';
import { samplePlan } from '../../src/lib/demo/sample-plan.ts';
import { mediaContent } from './content.ts';
import { moments } from './preview.ts';
import Scene from './Scene.svelte';

const plan = samplePlan({ pictureUrl: String, programme: [], words: {} });

function inputAt(name: string) {
	return momentInput(
		plan,
		moments.find((one) => one.name === name)!,
		'de',
		(key) => key,
	);
}

describe('pictures and films', () => {
	it('shows what the venue put in, with words for those who do not see it', () => {
		expect(mediaContent(inputAt('a picture shown whole'))).toMatchObject({
			medium: { kind: 'picture' },
			fit: 'contain',
			alt: 'Eine Tänzerin auf einem Bein; darunter nimmt das Wasser ihr Spiegelbild Zeile um Zeile mit sich',
		});
		expect(mediaContent(inputAt('a film that does not play')).alt).toMatch(/^Ein Leuchtturm/);
	});

	it('[S5] a film is silent, begins nowhere by itself, and has its poster below it', () => {
		const { body } = render(Scene, { props: { input: inputAt('a film that does not play') } });
		expect(body).toMatch(/<img[^>]+skerry-light/);
		expect(body).toMatch(/<video[^>]+muted/);
		expect(body).toMatch(/<video[^>]+playsinline/);
		expect(body).not.toMatch(/<video[^>]+(autoplay|src=|controls)/);
	});

	it('[S13] cannot stand without its medium, so that its slot goes to who comes next', () => {
		const input = inputAt('a picture');
		const gone = { ...input, content: { kind: 'media' as const, medium: null, fit: 'cover' as const } };
		expect(() => mediaContent(gone)).toThrow('does not hold');
		expect(() => mediaContent({ ...input, content: null })).toThrow('put pictures');
	});
});
