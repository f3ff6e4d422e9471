import { describe, expect, it } from 'vitest';
import { ROLES } from '../domain/people/roles.ts';
import { demoVenue } from './venue.ts';

const ids = (things: readonly { id: string }[]) => things.map(({ id }) => id);

function texts(value: unknown): Record<string, unknown>[] {
	if (typeof value !== 'object' || value === null) return [];
	const found = Object.values(value).flatMap(texts);
	return 'en' in value || 'de' in value ? [...found, { ...value }] : found;
}

describe('the demonstration venue', () => {
	it('is the one PRODUCT.md describes', () => {
		const { houses, companies, productions, screens, kiosks, staff } = demoVenue;
		expect([houses, companies, productions, screens, kiosks, staff].map((list) => list.length)).toEqual([
			3, 3, 3, 10, 3, 9,
		]);
		expect(new Set(houses.map(({ level }) => level)).size).toBe(3);
		expect(productions.some(({ intervalMinutes }) => intervalMinutes.length === 2)).toBe(true);
		expect(productions.some(({ access }) => access.includes('relaxed') && access.includes('captioned'))).toBe(
			true,
		);
	});

	it('names nothing that is not there, and nothing twice', () => {
		const { houses, levels, companies, productions, screens, kiosks, staff } = demoVenue;
		const devices = [...screens, ...kiosks];
		for (const list of [houses, levels, companies, productions, devices, staff])
			expect(new Set(ids(list)).size).toBe(list.length);
		expect(ids(levels)).toEqual(
			expect.arrayContaining([...houses, ...devices.map((d) => d.placement)].map((at) => at.level)),
		);
		const named = [
			productions.map(({ house }) => house),
			devices.map((d) => d.placement.houses),
			staff.map((p) => p.houses),
		];
		expect(ids(houses)).toEqual(expect.arrayContaining(named.flat(2)));
		const tenants = staff.flatMap(({ company }) => company ?? []);
		expect(ids(companies)).toEqual(
			expect.arrayContaining([...productions.map(({ company }) => company), ...tenants]),
		);
	});

	it('has one interval fewer than parts in every production', () => {
		for (const { partMinutes, intervalMinutes } of demoVenue.productions)
			expect(intervalMinutes).toHaveLength(partMinutes.length - 1);
	});

	it('has somebody in every role', () => {
		expect(new Set(demoVenue.staff.map(({ role }) => role))).toEqual(new Set(ROLES));
	});

	it('says everything in every language of the venue', () => {
		const all = texts(demoVenue);
		expect(all.length).toBeGreaterThan(15);
		for (const text of all) expect(Object.keys(text).sort()).toEqual([...demoVenue.languages].sort());
	});
});
