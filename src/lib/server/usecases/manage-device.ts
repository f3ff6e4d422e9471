import type { Placement } from '../../domain/device/placement.ts';
import { granted, refused, type Outcome } from '../../domain/refusal.ts';
import {
	blockDevice as storeBlock,
	deviceById,
	placeDevice as storePlace,
	revokeDevice as storeRevoke,
} from '../store/devices.ts';
import type { Tx } from '../store/store.ts';
import type { Ask, UseCase } from './ask.ts';

function ofDevice<Input extends { device: string }>(
	{ venue, input, commit }: Ask<Input>,
	fn: (tx: Tx) => Promise<void>,
): Promise<Outcome<null>> {
	return commit(async (tx) => {
		if (!(await deviceById(tx.db, venue, input.device))) return refused('device-unknown');
		await fn(tx);
		return granted(null);
	});
}

/** Says anew what a device is called and where it hangs. */
export const placeDevice: UseCase<{ device: string; name: string; placement: Placement }, null> = (ask) =>
	ofDevice(ask, async (tx) => {
		const { device, name, placement } = ask.input;
		await storePlace(tx.db, ask.venue, device, name, placement);
		tx.log('device-placed', { device });
	});

/** Keeps a device out without forgetting it, or lets it in again [R3]. */
export const blockDevice: UseCase<{ device: string; blocked: boolean }, null> = (ask) =>
	ofDevice(ask, async (tx) => {
		const { device, blocked } = ask.input;
		await storeBlock(tx.db, ask.venue, device, blocked ? ask.now : null);
		tx.log(blocked ? 'device-blocked' : 'device-unblocked', { device });
	});

/** Ends a device's token for good; it shows a pairing code again [P2]. */
export const revokeDevice: UseCase<{ device: string }, null> = (ask) =>
	ofDevice(ask, async (tx) => {
		await storeRevoke(tx.db, ask.venue, ask.input.device, ask.now);
		tx.log('device-revoked', { device: ask.input.device });
	});
