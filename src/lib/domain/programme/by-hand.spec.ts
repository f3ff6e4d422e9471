import { describe, expect, it } from 'vitest';
import { byHandOf } from './by-hand.ts';
import { rule } from './plan.arbitrary.ts';

const main = { slots: ['main' as const], takes: null };

describe('[S4] what can be put on a wall by hand', () => {
	it('is what speaks of the venue, of a performance, or says the words it is given', () => {
		expect(byHandOf({ ...main, rules: [rule('board', { about: 'venue' })] })).toEqual({
			about: 'venue',
			notice: false,
			phases: null,
		});
		expect(
			byHandOf({
				...main,
				rules: [rule('thanks', { about: 'performance', when: { phases: ['show_down'] } })],
			}),
		).toEqual({
			about: 'performance',
			notice: false,
			phases: ['show_down'],
		});
		expect(byHandOf({ ...main, takes: 'notice', rules: [] })).toEqual({
			about: 'venue',
			notice: true,
			phases: null,
		});
	});

	it('is nothing that is urgent by itself, speaks of coming nights, shows media or has no room in the main slot', () => {
		const about = 'performance' as const;
		const stop = [rule('stop', { about, band: 'stop-or-hold' }), rule('turns', { about, band: 'phase' })];
		expect(byHandOf({ ...main, rules: stop })).toBeNull();
		expect(byHandOf({ ...main, rules: [rule('coming', { about: 'coming' })] })).toBeNull();
		expect(byHandOf({ ...main, takes: 'media', rules: [] })).toBeNull();
		expect(byHandOf({ slots: ['strip'], takes: null, rules: [rule('line', {})] })).toBeNull();
	});
});
