import { randomBytes } from 'node:crypto';
import { CODE_BYTES, codeFrom, validity, windowsFor } from '../../domain/feedback/codes.ts';
import type { HouseActor } from '../../domain/people/actor.ts';
import type { Instant, LocalDate } from '../../domain/time/instant.ts';
import { listDevices } from '../store/devices.ts';
import { devicesWithCodes, insertCodes, moveCodes, type StoredCode } from '../store/feedback.ts';
import { eveningsOfDays } from '../store/performances.ts';
import type { Store } from '../store/store.ts';
import { loadVenue } from '../store/venues.ts';

/**
 * Makes the codes of these days beforehand, for every exit screen and every performance it serves that has none yet
 * [F2]: a screen without a network still draws codes that the server knows. Where a start was moved, codes made before
 * keep their spelling and get the windows of the start in force.
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
		const performances = evenings.map(({ performance, happened }) => {
			const start = happened.movedStart ?? performance.plannedStart;
			const { id, house } = performance;
			const valid = validity(performance, zone, start);
			return { id, house, windows: windowsFor(performance, start), validity: valid };
		});
		const coded = new Set<string>();
		const known = await devicesWithCodes(
			tx.db,
			venue,
			performances.map(({ id }) => id),
		);
		const moved = new Set<string>();
		for (const { device, performance, firstFrom } of known) {
			coded.add(`${device} ${performance}`);
			const due = performances.find(({ id }) => id === performance);
			const by = (due?.windows[0]?.windowFrom ?? firstFrom) - firstFrom;
			if (!due || by === 0) continue;
			await moveCodes(tx.db, venue, { device, performance }, by, due.validity.validFrom);
			moved.add(performance);
		}
		for (const performance of moved) tx.log('codes-moved', { performance });
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
