import { randomBytes } from 'node:crypto';
import { CODE_BYTES, codeFrom, validity, windowsFor } from '../../domain/feedback/codes.ts';
import type { HouseActor } from '../../domain/people/actor.ts';
import type { Instant, LocalDate } from '../../domain/time/instant.ts';
import { listDevices } from '../store/devices.ts';
import { devicesWithCodes, insertCodes, type StoredCode } from '../store/feedback.ts';
import { eveningsOfDays } from '../store/performances.ts';
import type { Store } from '../store/store.ts';
import { loadVenue } from '../store/venues.ts';

/**
 * Makes the codes of these days beforehand, for every exit screen and every performance it serves that has none yet
 * [F2]: a screen without a network still draws codes that the server knows.
 * @returns how many were made
 */
export async function makeCodes(
	store: Store,
	actor: HouseActor,
	days: LocalDate[],
	now: Instant,
): Promise<number> {
	const { venue } = actor;
	const zone = (await loadVenue(store.db, venue))?.settings.zone;
	if (!zone) return 0;
	const devices = (await listDevices(store.db, venue)).filter(
		({ kind, placement }) => kind === 'screen' && placement.exit,
	);
	if (devices.length === 0) return 0;
	const { value } = await store.transaction(venue, { actor, via: null, source: 'timer', now }, async (tx) => {
		const evenings = await eveningsOfDays(tx.db, venue, days);
		// Once for each performance, not for each screen: a large house has hundreds.
		const performances = evenings.map(({ performance }) => ({
			id: performance.id,
			house: performance.house,
			windows: windowsFor(performance),
			validity: validity(performance, zone),
		}));
		const ids = performances.map(({ id }) => id);
		const coded = new Set(
			(await devicesWithCodes(tx.db, venue, ids)).map(
				({ device, performance }) => `${device} ${performance}`,
			),
		);
		const made = devices.flatMap(({ id: device, placement: { houses, place } }) =>
			performances
				.filter(({ house }) => houses.length === 0 || houses.includes(house))
				.filter(({ id }) => !coded.has(`${device} ${id}`))
				.flatMap(({ id: performance, windows, validity: valid }) =>
					windows.map((window): StoredCode => ({
						code: codeFrom(randomBytes(CODE_BYTES)),
						device,
						performance,
						place,
						...window,
						...valid,
						revokedAt: null,
					})),
				),
		);
		if (made.length > 0) {
			await insertCodes(tx.db, venue, made);
			tx.log('codes-made', { codes: made.length });
		}
		return made.length;
	});
	return value;
}
