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
		const performances = evenings.map(({ performance }) => performance.id);
		const coded = await devicesWithCodes(tx.db, venue, performances);
		const made = devices.flatMap(({ id: device, placement }) =>
			evenings
				.filter(({ performance: { id, house } }) => {
					const served = placement.houses.length === 0 || placement.houses.includes(house);
					const done = coded.some((code) => code.device === device && code.performance === id);
					return served && !done;
				})
				.flatMap(({ performance }) =>
					windowsFor(performance).map((window): StoredCode => ({
						code: codeFrom(randomBytes(CODE_BYTES)),
						device,
						performance: performance.id,
						place: placement.place,
						...window,
						...validity(performance, zone),
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
