import type { HelpKind, HelpRequest } from '../../domain/help/request.ts';
import { granted, refused } from '../../domain/refusal.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { deviceById } from '../store/devices.ts';
import { insertRequest, loadRequest } from '../store/requests.ts';
import type { UseCase } from './ask.ts';

/**
 * A patron at a device asks for help. "Sent" is true only once this has answered [H3]; the device makes the request's
 * id: the same id twice is one request, the same id with another wish is refused and the first kept.
 */
export const raiseHelp: UseCase<{ request: string; kind: HelpKind; note: string }, { raisedAt: Instant }> = ({
	actor,
	venue,
	input,
	now,
	commit,
}) =>
	commit(async (tx) => {
		const device = await deviceById(tx.db, venue, actor.id);
		if (!device) return refused('device-unknown');
		const known = await loadRequest(tx.db, venue, input.request);
		if (known) {
			const same = known.device === device.id && known.kind === input.kind && known.note === input.note;
			return same ? granted({ raisedAt: known.raisedAt }) : refused('different-body');
		}
		const request: HelpRequest = {
			id: input.request,
			kind: input.kind,
			place: device.placement.place,
			device: device.id,
			note: input.note,
			raisedAt: now,
			state: { name: 'raised' },
		};
		await insertRequest(tx.db, venue, request);
		tx.log('help-raised', { request: request.id, kind: request.kind, device: device.id });
		return granted({ raisedAt: now });
	});
