import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { liveEvening, playedUntil } from '$lib/demo/evening.ts';
import { momentInput, momentInstant, momentSubject } from '$lib/demo/moment.ts';
import type { Layout } from '$lib/domain/programme/layout.ts';
import { wallAt } from '$lib/domain/programme/showing.ts';
import type { ScreenSpot } from '$lib/domain/programme/where.ts';
import { SECOND } from '$lib/domain/time/instant.ts';
import { plan, sayFor, screens } from './sample.ts';
import { previewScenes } from './scenes.ts';

/** How a wall is divided that has the slot. */
const LAYOUT_OF = { main: 'full', side: 'split', strip: 'strip' } as const satisfies Record<string, Layout>;

const all = previewScenes.flatMap(({ scene, Scene, moments }) =>
	moments.map((moment) => ({ scene, Scene, moment, name: `${scene}, ${moment.name}` })),
);

/** Screens on which every scene may stand: at an exit for all houses, and for the moment's own house beside its doors, too. */
function screensFor(house: string | undefined): ScreenSpot[] {
	const exit = screens.find(({ id }) => id === 'quay-exit')!;
	if (house === undefined) return [exit];
	return [{ ...exit, placement: { ...exit.placement, houses: [house], doors: true } }, exit];
}

describe('every scene at every moment', () => {
	it('has good nights and bad ones', () => {
		expect(previewScenes).toHaveLength(21);
		for (const { moments } of previewScenes) expect(moments.some(({ night }) => night === 'bad')).toBe(true);
	});

	// A slot beside the main one has what the venue puts there; not every scene that fits it starts there.
	const hung = all.filter(({ scene, moment: { slot = 'main' } }) =>
		plan.programme.some((rule) => rule.scene === scene && (rule.slot ?? 'main') === slot),
	);

	it.each(hung)('[S1] $name: the programme itself would hang it then', ({ scene, moment }) => {
		const now = momentInstant(moment);
		const live = liveEvening(playedUntil(moment.happened, now));
		const subject = momentSubject(moment);
		const slot = moment.slot ?? 'main';
		const divided = { ...plan, layouts: [{ id: 'all', layout: LAYOUT_OF[slot] }] };
		// Equals take turns, so it is looked for through one round of them in every language.
		const shown = screensFor(moment.house).flatMap((screen) =>
			Array.from({ length: 300 }, (_, second) => {
				const { candidate } = wallAt(divided, live, screen, now + second * SECOND).slots[slot] ?? {};
				return `${candidate?.rule.scene} ${candidate?.performance}`;
			}),
		);
		expect(shown).toContain(`${scene} ${subject}`);
	});

	describe.each(plan.venue.languages)('in %s', (language) => {
		it.each(all)('$name: every word is there', ({ Scene, moment }) => {
			const deviations: string[] = [];
			const input = momentInput(plan, moment, language, sayFor(language), (what) => deviations.push(what));
			const { body } = render(Scene, { props: { input } });
			const text = body.replace(/<[^>]*>/g, ' ');
			if (input.slot !== 'strip') expect(text).toContain(plan.venue.name);
			expect(text).not.toMatch(/\[[a-z-]+\]|undefined|NaN|\{|-\d/);
			expect(deviations).toEqual([]);
		});
	});

	it.each(all)('[T7] $name: it is told nothing of what staff expect', ({ moment }) => {
		expect(JSON.stringify(momentInput(plan, moment, 'en', sayFor('en')))).not.toContain('expected');
	});
});
