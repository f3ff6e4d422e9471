import { granted, refused, type Outcome } from '../refusal.ts';
import { textIn, type Text } from '../time/clock-text.ts';
import type { Instant } from '../time/instant.ts';
import { venueDay } from '../time/zone.ts';
import type { HouseSetup } from '../venue/setup.ts';
import { freeId, isNamed, slugOf, someOf } from './names.ts';
import { firstLanguage, type Season } from './season.ts';
import { foreignText } from './set-up.ts';

/** What a person says of a house. */
export type HouseForm = Omit<HouseSetup, 'id' | 'lateWait'> & {
	/** `null`: a new one. */
	house: string | null;
	/** Said in no language: latecomers wait at the doors. */
	lateWait: Text;
};

/** Decides what a house is to be. Two of one name could not be told apart, not on a board and not in a file. */
export function decideHouse(
	season: Season,
	{ house, name, level, way, lateWait }: HouseForm,
): Outcome<HouseSetup> {
	const before = season.houses.find(({ id }) => id === house) ?? null;
	if (house !== null && !before) return refused('not-found', { what: 'house' });
	if (!season.levels.some(({ id }) => id === level)) return refused('not-found', { what: 'level' });
	const foreign =
		foreignText(season, 'name', name) ??
		foreignText(season, 'way', way) ??
		foreignText(season, 'lateWait', lateWait);
	if (foreign) return foreign;
	const others = season.houses.filter(({ id }) => id !== house);
	const twin = Object.values(name).find((said) => others.some((other) => isNamed(other, said)));
	if (twin !== undefined) return refused('house-named', { name: twin });
	const taken = new Set(season.houses.map(({ id }) => id));
	const named = name[firstLanguage(season)] ?? Object.values(name)[0] ?? '';
	return granted({
		id: before?.id ?? freeId(slugOf(named), taken),
		name,
		level,
		way,
		lateWait: Object.keys(lateWait).length > 0 ? lateWait : null,
	});
}

/**
 * Decides whether a house can go: when nothing plays in it from today on, and nobody and nothing works for it.
 * @param users screens, kiosks, people and other systems that serve it, by name
 */
export function decideHouseRemoval(season: Season, id: string, users: string[], now: Instant): Outcome<null> {
	const house = season.houses.find((one) => one.id === id);
	if (!house) return refused('not-found', { what: 'house' });
	const name = textIn(house.name, firstLanguage(season));
	const today = venueDay(now, season.zone);
	const coming = season.performances.filter((one) => one.house === id && one.day >= today);
	if (coming.length > 0) return refused('house-coming', { name, count: coming.length });
	if (users.length > 0) {
		return refused('house-in-use', { name, ...someOf(users) });
	}
	return granted(null);
}
