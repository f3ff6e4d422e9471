import type { IntegrationStatus } from '$lib/domain/venue/integrations.ts';
import type { Say } from '$lib/words/words.ts';

/** The faults a person can do something about; any other is said by the system's own word. */
const FAULTS: Record<string, string> = {
	EADDRINUSE: 'office-fault-port-taken',
	EACCES: 'office-fault-port-forbidden',
	EADDRNOTAVAIL: 'office-fault-not-our-address',
	'ontime-version': 'office-fault-ontime-version',
	'ontime-password': 'office-fault-ontime-password',
	'ontime-silent': 'office-fault-ontime-silent',
	'not-ontime': 'office-fault-not-ontime',
};

/** How an integration stands, in words and with the shape that goes with them. */
export function standingOf(
	status: IntegrationStatus | undefined,
	say: Say,
): { tone: 'open' | 'waiting' | 'late'; words: string } {
	if (!status) return { tone: 'waiting', words: say('office-standing-unknown') };
	const { state, detail } = status;
	const fault = state === 'failed' || state === 'away' ? FAULTS[detail] : undefined;
	const words = say(fault ?? `office-standing-${state}`, { detail });
	switch (state) {
		case 'connected':
		case 'listening':
			return { tone: 'open', words };
		case 'away':
			return { tone: 'waiting', words };
		case 'failed':
			return { tone: 'late', words };
	}
}
