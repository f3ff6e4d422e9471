import { describe, expect, it } from 'vitest';
import { inertLine, inertText } from './inert.ts';

describe('words from outside', () => {
	it('[bad inputs, row 12] lose what turns, hides or breaks the text around them', () => {
		for (const made of [inertLine, inertText]) {
			expect(made('\ufeffa\u202eb\u2066c\u0000d\u200be\u009ff')).toBe('abcdef');
			expect(made('a\ud800b\udc00c')).toBe('abc');
			expect(made('  🎭 \u05e9\u200f ')).toBe('🎭 \u05e9\u200f');
		}
	});

	it('keep what scripts are written with: joiners, marks of direction, tabs and lines as far as there are any', () => {
		expect(inertLine('می\u200cخواهم')).toBe('می\u200cخواهم');
		expect(inertLine('a\tb\r\nc\n\nd')).toBe('a b c d');
		expect(inertText('a\tb\r\nc\rd\n\ne')).toBe('a\tb\nc\nd\n\ne');
	});
});
