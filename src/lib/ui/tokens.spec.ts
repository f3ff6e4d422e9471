import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast } from './contrast.ts';
import { STAGE_GROUND } from './stage/accent.ts';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');

/** Custom properties declared by the top-level rule with exactly this selector. */
function declared(selector: string): Map<string, string> {
	const blocks = [...css.matchAll(/(?:^|\})\s*([^{}@]+?)\s*\{([^{}]*)(?=\})/g)];
	const found = blocks.filter(([, name]) => name === selector);
	if (found.length !== 1) throw new Error(`tokens.css has ${found.length} rules for ${selector}`);
	const body = found[0]?.[2] ?? '';
	return new Map(
		[...body.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name ?? '', value ?? '']),
	);
}

/** Rules in the order in which the cascade lays them over one another. */
const lights = {
	stage: ["[data-light='stage']"],
	paper: ["[data-light='paper']"],
	'paper, dark': ["[data-light='paper']", "[data-light='paper'][data-shade='dark']"],
	'paper, high contrast': ["[data-light='paper']", "[data-light='paper'][data-contrast='high']"],
	desk: ["[data-light='desk']"],
	'desk, dim': ["[data-light='desk']", "[data-light='desk'][data-dim]"],
};

function tokensOf(selectors: readonly string[]) {
	const all = new Map([
		...declared('[data-light]'),
		...selectors.flatMap((selector) => [...declared(selector)]),
	]);
	const resolve = (name: string): string => {
		const value = all.get(name);
		if (value === undefined) throw new Error(`${name} is not declared for ${selectors.join(', ')}`);
		const reference = /^var\((--[\w-]+)\)$/.exec(value);
		return reference?.[1] === undefined ? value : resolve(reference[1]);
	};
	return resolve;
}

const words = ['--ink', '--ink-soft', '--accent', '--late', '--hold', '--open', '--danger'];
const edges = ['--line', '--accent', '--late', '--hold', '--open', '--danger', '--focus'];
const fields: readonly (readonly [string, string])[] = [
	['--accent-ink', '--accent'],
	['--late-ink', '--late'],
	['--emergency-ink', '--emergency'],
	['--drill-ink', '--drill'],
	['--drill-ink', '--drill-stripe'],
];

describe.each(Object.entries(lights))('the %s light', (light, selectors) => {
	const colour = tokensOf(selectors);
	const least = light === 'paper, high contrast' ? 7 : 4.5;

	it.each(words)(`[K6] %s reads on the ground and on cards at ${least}:1`, (name) => {
		expect(contrast(colour(name), colour('--ground'))).toBeGreaterThanOrEqual(least);
		expect(contrast(colour(name), colour('--raised'))).toBeGreaterThanOrEqual(least);
	});

	it('[K6] the main ink reaches 7:1', () => {
		expect(contrast(colour('--ink'), colour('--ground'))).toBeGreaterThanOrEqual(7);
		expect(contrast(colour('--ink'), colour('--raised'))).toBeGreaterThanOrEqual(7);
	});

	it.each(edges)('%s is seen on the ground and on cards at 3:1', (name) => {
		expect(contrast(colour(name), colour('--ground'))).toBeGreaterThanOrEqual(3);
		expect(contrast(colour(name), colour('--raised'))).toBeGreaterThanOrEqual(3);
	});

	it.each(fields)(`%s reads on a field of %s at ${least}:1`, (ink, field) => {
		expect(contrast(colour(ink), colour(field))).toBeGreaterThanOrEqual(least);
	});

	it('[E5] an emergency and a drill read from afar and differ', () => {
		expect(contrast(colour('--emergency-ink'), colour('--emergency'))).toBeGreaterThanOrEqual(7);
		expect(contrast(colour('--drill-ink'), colour('--drill'))).toBeGreaterThanOrEqual(7);
		expect(colour('--drill')).not.toBe(colour('--emergency'));
	});
});

describe('the tokens', () => {
	it('hold the ground that accents are judged against', () => {
		expect(tokensOf(lights.stage)('--ground')).toBe(STAGE_GROUND);
	});

	it('[K4] make targets of 44 px or more', () => {
		for (const selector of [
			'[data-light]',
			"[data-light][data-size='kiosk']",
			"[data-light][data-size='large']",
		])
			expect(Number.parseFloat(declared(selector).get('--target') ?? '') * 16).toBeGreaterThanOrEqual(44);
	});

	it('[K5] give large text a capital of 33 px or more', () => {
		const base = declared("[data-light][data-size='large']").get('--base') ?? '';
		expect(Number.parseFloat(base) * 16 * 0.668).toBeGreaterThanOrEqual(33);
	});

	it('draw a focus ring of at least 2 px', () => {
		expect(Number.parseFloat(declared('[data-light]').get('--focus-width') ?? '')).toBeGreaterThanOrEqual(2);
	});

	it('[S12] stand still where motion is off', () => {
		const still = declared("[data-light][data-motion='off']");
		expect([still.get('--dissolve'), still.get('--turn')]).toEqual(['0ms', '0ms']);
		expect(css).toContain('(prefers-reduced-motion: reduce)');
	});
});
