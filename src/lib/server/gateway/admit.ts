import * as v from 'valibot';
import { PROTOCOL } from '../../contract/events.ts';
import { Handshake } from '../../contract/payloads.ts';
import type { DeviceKind } from '../../domain/device/placement.ts';
import type { Refusal, RefusalCode } from '../../domain/refusal.ts';
import type { DeviceActor, PersonActor } from '../../domain/people/actor.ts';
import type { Viewer } from '../views/viewer.ts';
import { sessionIn, type SessionHeaders } from './cookies.ts';

/** What a socket was let in as, or why not. */
export type Admission =
	| {
			kind: 'viewer';
			viewer: Viewer;
			session: string | null;
			language: string;
			holds: Record<string, string>;
	  }
	| { kind: 'unpaired'; device: string; deviceKind: DeviceKind; language: string; token: string | null }
	| { kind: 'refused'; refusal: Refusal; language: string };

export interface AdmitParts {
	/** Whose session a cookie's secret opens, and the hash it is stored under. */
	identifyPerson: (secret: string) => Promise<{ actor: PersonActor; session: string } | null>;
	identifyDevice: (token: string) => Promise<{ actor: DeviceActor; blocked: boolean } | null>;
}

/** Finds out who a socket is, from its handshake and cookie. A device or person cannot choose its rooms [P1]. */
export async function admit(
	{ identifyPerson, identifyDevice }: AdmitParts,
	auth: unknown,
	headers: SessionHeaders,
): Promise<Admission> {
	const parsed = v.safeParse(Handshake, auth);
	if (!parsed.success) return refuse('bad-input', 'en', { field: 'auth', problem: parsed.issues[0].message });
	const hand = parsed.output;
	const { language, holds } = hand;
	if (hand.protocol !== PROTOCOL) return refuse('old-page', language);
	switch (hand.as) {
		case 'unpaired':
			return { kind: 'unpaired', device: hand.device, deviceKind: hand.kind, language, token: null };
		case 'staff': {
			const secret = sessionIn(headers);
			const signedIn = secret === null ? null : await identifyPerson(secret);
			if (!signedIn) return refuse('not-signed-in', language);
			const viewer: Viewer = { audience: 'staff', actor: signedIn.actor };
			return { kind: 'viewer', viewer, session: signedIn.session, language, holds };
		}
		case 'screen':
		case 'kiosk': {
			const found = await identifyDevice(hand.token);
			if (!found || found.actor.id !== hand.device) return refuse('device-unknown', language);
			if (found.blocked) return refuse('device-blocked', language);
			const { actor } = found;
			const viewer: Viewer =
				actor.device === 'screen'
					? { audience: 'screen', actor: { ...actor, device: 'screen' } }
					: { audience: 'kiosk', actor: { ...actor, device: 'kiosk' } };
			if (viewer.audience !== hand.as) return refuse('device-unknown', language);
			return { kind: 'viewer', viewer, session: null, language, holds };
		}
	}
}

function refuse(code: RefusalCode, language: string, details: Refusal['details'] = {}): Admission {
	return { kind: 'refused', refusal: { code, details }, language };
}
