import { createRawSnippet, type Component } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';

const modules = import.meta.glob<{ default: Component<Record<string, unknown>> }>('./*/*.svelte', {
	eager: true,
});

const words = createRawSnippet(() => ({ render: () => '<span>Words</span>' }));
const picture = { files: [{ url: '/a.webp', width: 600, height: 600 }], focalX: 0.3, focalY: 0.4 };
const company = { name: 'Company', accent: '#f0532d', face: 'playfair', logo: null };

/** What each component is drawn with; one that is missing here fails the test below. */
const props: Record<string, Record<string, unknown>> = {
	'./controls/Banner.svelte': { tone: 'trouble', children: words },
	'./controls/Button.svelte': { busy: 'Sending …', icon: words, children: words },
	'./controls/Choices.svelte': { legend: 'What', name: 'what', choices: [{ value: 'a', label: 'A' }] },
	'./controls/Field.svelte': { label: 'Name', error: 'Missing', children: words },
	'./controls/Sheet.svelte': { title: 'Hold', close: 'Close', open: false, children: words },
	'./controls/Status.svelte': { tone: 'late', children: words },
	'./stage/Arrow.svelte': { to: 'ahead-left', label: 'Ahead to the left' },
	'./stage/Board.svelte': { heading: 'Tonight', children: words },
	'./stage/BoardRow.svelte': { time: '19:30', place: 'Loft', title: 'Ebb', way: 'Up', state: words },
	'./stage/Countdown.svelte': { lead: 'In', figure: '12', unit: 'minutes' },
	'./stage/Film.svelte': { film: { files: [], poster: picture } },
	'./stage/Picture.svelte': { picture },
	'./stage/QrCode.svelte': { rows: ['10', '01'], label: 'Answer' },
	'./stage/Stage.svelte': { clock: '19:30', mark: 'Venue', company, picture, children: words },
	'./stage/Strip.svelte': { label: 'Tonight', words: '19:30 · Loft', deviation: () => undefined },
};

function body(path: string): string {
	const module = modules[path];
	if (!module) throw new Error(`There is no ${path}`);
	return render(module.default, { props: props[path] ?? {} }).body;
}

describe('what the server renders', () => {
	it('is looked at here for every component', () => {
		expect(Object.keys(props).sort()).toEqual(Object.keys(modules).sort());
	});

	it.each(Object.keys(props))('[P5] %s carries no style attribute, which the policy would block', (path) => {
		expect(body(path)).toMatch(/<\w+/);
		expect(body(path)).not.toMatch(/<[^>]*\sstyle[=\s>]/);
	});

	it('[K6] a state has its word and its shape beside its colour', () => {
		expect(body('./controls/Status.svelte')).toMatch(/<svg[\s\S]*<\/svg>[\s\S]*Words/);
	});

	it('a busy button says what it is busy with, and keeps its place in the order of focus', () => {
		const button = body('./controls/Button.svelte');
		expect(button).toContain('Sending …');
		expect(button).toContain('aria-disabled="true"');
		expect(button).not.toMatch(/\sdisabled/);
	});
});
