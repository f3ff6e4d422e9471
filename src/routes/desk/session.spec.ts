import { describe, expect, it } from 'vitest';
import { firstPageOf } from './session.server.ts';

describe('a session', () => {
	it('begins at the evening, and in the office for those who only set things up', () => {
		expect(firstPageOf('usher')).toBe('/staff');
		expect(firstPageOf('house-manager')).toBe('/staff');
		expect(firstPageOf('company')).toBe('/staff');
		expect(firstPageOf('technician')).toBe('/office');
		expect(firstPageOf('administrator')).toBe('/office');
	});
});
