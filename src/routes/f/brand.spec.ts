import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast } from '$lib/ui/contrast.ts';
import { paperBrand, PAPER_GROUND } from './brand.ts';

describe("a company's colour on paper", () => {
	it('is judged against the ground it stands on', () => {
		const tokens = readFileSync('src/lib/ui/tokens.css', 'utf8');
		const paper = /\[data-light='paper'\] \{([^}]*)\}/.exec(tokens)?.[1];
		expect(paper).toContain(`--ground: ${PAPER_GROUND};`);
	});

	it.each(['#f0532d', '#37b9a0', '#f08fb0', '#ffffff', '#000000', '#ffff00'])(
		'[K6] %s is seen on the ground, and lines are read on it',
		(accent) => {
			const { fill, ink } = paperBrand(accent);
			expect(contrast(fill, PAPER_GROUND)).toBeGreaterThanOrEqual(3);
			expect(contrast(fill, ink)).toBeGreaterThanOrEqual(4.5);
		},
	);

	it('stays as the company wants it where it can', () => {
		expect(paperBrand('#a01020').fill).toBe('#a01020');
	});
});
