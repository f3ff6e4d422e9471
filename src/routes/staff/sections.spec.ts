import { describe, expect, it } from 'vitest';
import { sectionOf, sectionsOf } from './sections.ts';

describe('the sections of a staff page', () => {
	it('[P1] are those a role has something to see in (table A)', () => {
		expect(sectionsOf('house-manager')).toEqual(['tonight', 'requests', 'feedback', 'menu']);
		expect(sectionsOf('usher')).toEqual(['tonight', 'requests', 'menu']);
		expect(sectionsOf('company')).toEqual(['tonight', 'feedback', 'menu']);
		expect(sectionsOf('stage-management')).toEqual(['tonight', 'menu']);
	});

	it('are found by the address, and never one that is not theirs', () => {
		expect(sectionOf('#requests', 'usher')).toBe('requests');
		expect(sectionOf('#feedback', 'usher')).toBe('tonight');
		expect(sectionOf('', 'usher')).toBe('tonight');
	});
});
