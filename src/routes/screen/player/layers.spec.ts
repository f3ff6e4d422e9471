import { describe, expect, it } from 'vitest';
import { Layers } from './layers.svelte.ts';
import { keyOf, type Cast } from './scene-input.ts';

const main = { slot: 'main', content: null, turn: 0 } as const;
const board: Cast = { ...main, scene: 'tonights-board', performance: null, language: 'en' };
const call: Cast = { ...main, scene: 'take-your-seats', performance: 'p1', language: 'en' };
const thanks: Cast = { ...main, scene: 'thank-you', performance: 'p1', language: 'en' };

function idOf(layers: Layers<Cast>, { scene }: Cast): number {
	const layer = layers.all.find(({ cast }) => cast.scene === scene);
	if (!layer) throw new Error(`${scene} has no layer.`);
	return layer.id;
}

function wallWith(cast: Cast): Layers<Cast> {
	const layers = new Layers(keyOf);
	layers.want(cast, 0);
	layers.ready(idOf(layers, cast));
	return layers;
}

function states(layers: Layers<Cast>) {
	return layers.all.map(({ cast, state }) => [cast.scene, state]);
}

describe('the scenes on a wall', () => {
	it('[S5] keeps the scene that stands until the next is ready', () => {
		const layers = wallWith(board);
		layers.want(call, 1_000);
		expect(states(layers)).toEqual([
			['tonights-board', 'standing'],
			['take-your-seats', 'coming'],
		]);
		layers.ready(idOf(layers, call));
		expect(states(layers)).toEqual([
			['tonights-board', 'going'],
			['take-your-seats', 'standing'],
		]);
		expect(layers.standing?.order).toBeGreaterThan(layers.all[0]?.order ?? Infinity);
		layers.clear();
		expect(states(layers)).toEqual([['take-your-seats', 'standing']]);
	});

	it('[S5] makes a scene ready ahead and brings it on at once when its time comes', () => {
		const layers = wallWith(board);
		layers.prepare(call, 5_000);
		layers.ready(idOf(layers, call));
		expect(layers.standing?.cast).toEqual(board);
		layers.want(board, 4_000);
		expect(layers.standing?.cast).toEqual(board);
		layers.want(call, 5_000);
		expect(layers.standing?.cast).toEqual(call);
	});

	it('forgets what was made ready when the evening takes another turn', () => {
		const layers = wallWith(board);
		layers.prepare(call, 5_000);
		layers.want(thanks, 4_000);
		expect(layers.all.map(({ cast }) => cast.scene)).toEqual(['tonights-board', 'thank-you']);
	});

	it('has one layer of a scene that goes on, however often it is wanted', () => {
		const layers = wallWith(board);
		for (let second = 0; second < 5; second++) layers.want(board, second * 1_000);
		expect(layers.all).toHaveLength(1);
	});

	it('tries a failed scene again in a new layer', () => {
		const layers = wallWith(board);
		layers.want(call, 0);
		const failed = idOf(layers, call);
		layers.remove(failed);
		expect(layers.standing?.cast).toEqual(board);
		layers.want(call, 1_000);
		expect(idOf(layers, call)).not.toBe(failed);
	});

	it('does not pile up dissolves: the last scene wanted waits for them and then comes on', () => {
		const layers = wallWith(board);
		for (const cast of [call, thanks, { ...board, language: 'de' }]) {
			layers.want(cast, 1_000);
			for (const { id, state } of layers.all) if (state === 'coming') layers.ready(id);
		}
		expect(layers.all).toHaveLength(4);
		expect(layers.standing?.cast).toEqual(thanks);
		layers.clear();
		expect(layers.standing?.cast.language).toBe('de');
	});

	it('goes dark when nothing applies', () => {
		const layers = wallWith(board);
		layers.want(null, 1_000);
		expect(layers.all).toEqual([]);
	});
});
