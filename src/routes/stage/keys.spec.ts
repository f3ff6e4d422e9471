import { describe, expect, it } from 'vitest';
import { KEYS, meaningOf, type Around, type Press } from './keys.ts';
import { DEEDS } from './offers.ts';

function press(key: string, more: Partial<Press> = {}): Press {
	return { key, repeat: false, ctrlKey: false, metaKey: false, altKey: false, isComposing: false, ...more };
}

const idle: Around = { typing: false, onControl: false, standingBy: false, off: false };
const meant = (one: Press, around: Partial<Around> = {}) => meaningOf(one, { ...idle, ...around }).means;

describe('a key on the stage page', () => {
	it('is one of its own for each deed, in either case', () => {
		expect(new Set(Object.values(KEYS)).size).toBe(DEEDS.length);
		for (const deed of DEEDS) {
			expect(meaningOf(press(KEYS[deed]), idle)).toEqual({ means: 'deed', deed });
			expect(meaningOf(press(KEYS[deed].toUpperCase()), idle)).toEqual({ means: 'deed', deed });
		}
	});

	it('confirms only what stands by, and leaves it by Escape', () => {
		for (const key of ['Enter', ' ']) {
			expect(meant(press(key))).toBe('nothing');
			expect(meant(press(key), { standingBy: true })).toBe('go-ahead');
		}
		expect(meant(press('Escape'))).toBe('nothing');
		expect(meant(press('Escape'), { standingBy: true })).toBe('leave-it');
	});

	it('leaves Enter on a button to the button', () => {
		expect(meant(press('Enter'), { standingBy: true, onControl: true })).toBe('nothing');
	});

	it('is a letter while somebody types, and a shortcut of the browser with Ctrl, Alt or ⌘', () => {
		expect(meant(press('s'), { typing: true })).toBe('nothing');
		expect(meant(press('Enter'), { typing: true, standingBy: true })).toBe('nothing');
		expect(meant(press('s', { ctrlKey: true }))).toBe('nothing');
		expect(meant(press('r', { metaKey: true }))).toBe('nothing');
		expect(meant(press('a', { altKey: true }))).toBe('nothing');
		expect(meant(press('g', { isComposing: true }))).toBe('nothing');
	});

	it('does once what it does, however long it is held down', () => {
		expect(meant(press('g', { repeat: true }))).toBe('held-down');
		expect(meant(press('Enter', { repeat: true }), { standingBy: true })).toBe('held-down');
		expect(meant(press(' ', { repeat: true }), { onControl: true })).toBe('held-down');
		expect(meant(press('Tab', { repeat: true }))).toBe('nothing');
	});

	it('can be switched off, so that speech or a shared keyboard calls nothing', () => {
		expect(meant(press('s'), { off: true })).toBe('nothing');
		expect(meant(press('Enter'), { off: true, standingBy: true })).toBe('nothing');
		expect(meant(press('Escape'), { off: true, standingBy: true })).toBe('leave-it');
	});
});
