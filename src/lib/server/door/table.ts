import type { CommandValue } from '../../contract/events.ts';
import { payloads, type CommandInput, type CommandName } from '../../contract/payloads.ts';
import type { DeviceKind } from '../../domain/device/placement.ts';
import type { Action } from '../../domain/people/authority.ts';
import { stampAction } from '../../domain/people/stamp-authority.ts';
import { answerFeedback } from '../usecases/answer-feedback.ts';
import type { UseCase } from '../usecases/ask.ts';
import {
	callHold,
	moveStart,
	releaseHold,
	releaseWording,
	withdrawWording,
} from '../usecases/delay-start.ts';
import { haltPerformance } from '../usecases/halt-performance.ts';
import { blockDevice, placeDevice, revokeDevice } from '../usecases/manage-device.ts';
import { addPerson, changePassword, removePerson, setPassword, signOut } from '../usecases/manage-person.ts';
import {
	cancelHelp,
	claimHelp,
	giveUpHelp,
	goToPatron,
	meetPatron,
	resolveHelp,
} from '../usecases/move-request.ts';
import { approveDevice } from '../usecases/pair-device.ts';
import { makeToken, revokeToken } from '../usecases/manage-token.ts';
import { raiseHelp } from '../usecases/raise-help.ts';
import { sendCue } from '../usecases/send-cue.ts';
import { stampPoint, undoStamp } from '../usecases/stamp-point.ts';
import { stampVenuePoint, undoVenueStamp } from '../usecases/stamp-venue-day.ts';

/** Who may utter a command: people by table A (`self`: anybody signed in, about themselves), and what is not a person. */
export interface Permission<Input> {
	people?: Action | 'self' | ((input: Input) => Action);
	devices?: readonly DeviceKind[];
	visitors?: true;
	integrations?: true;
}

/** One row of the door. */
export interface Row<Name extends CommandName> {
	schema: (typeof payloads)[Name];
	permission: Permission<CommandInput<Name>>;
	run: UseCase<CommandInput<Name> & { session: string | null }, CommandValue<Name>>;
	/** Carries a secret, or is repeatable by itself: the command is not remembered. */
	forget?: true;
	/** Writes without a revision: who follows it is told by name, not by the night log. */
	shared?: true;
	/** The HTTP address it has beside `/api/commands/<name>`. */
	path?: string;
}

export type Table = { readonly [Name in CommandName]: Row<Name> };

/** The one table from command to schema, permission and use case. It does not compile when a command is missing. */
export const table: Table = {
	'point:stamp': {
		schema: payloads['point:stamp'],
		permission: { people: ({ point }) => stampAction(point) },
		run: stampPoint,
	},
	'point:undo': {
		schema: payloads['point:undo'],
		permission: { people: ({ point }) => stampAction(point) },
		run: undoStamp,
	},
	'venue-point:stamp': {
		schema: payloads['venue-point:stamp'],
		permission: { people: 'stamp-house' },
		run: stampVenuePoint,
	},
	'venue-point:undo': {
		schema: payloads['venue-point:undo'],
		permission: { people: 'stamp-house' },
		run: undoVenueStamp,
	},
	'hold:call': { schema: payloads['hold:call'], permission: { people: 'hold' }, run: callHold },
	'hold:release': { schema: payloads['hold:release'], permission: { people: 'hold' }, run: releaseHold },
	'wording:release': {
		schema: payloads['wording:release'],
		permission: { people: 'release-wording' },
		run: releaseWording,
	},
	'wording:withdraw': {
		schema: payloads['wording:withdraw'],
		permission: { people: 'release-wording' },
		run: withdrawWording,
	},
	'start:move': {
		schema: payloads['start:move'],
		permission: { people: 'release-wording' },
		run: moveStart,
	},
	'performance:cancel': {
		schema: payloads['performance:cancel'],
		permission: { people: 'release-wording' },
		run: haltPerformance('cancel'),
	},
	'show:stop': {
		schema: payloads['show:stop'],
		permission: { people: 'stamp-stage' },
		run: haltPerformance('stop'),
	},
	'show:resume': {
		schema: payloads['show:resume'],
		permission: { people: 'stamp-stage' },
		run: haltPerformance('resume'),
	},
	'show:abandon': {
		schema: payloads['show:abandon'],
		permission: { people: 'stamp-stage' },
		run: haltPerformance('abandon'),
	},

	'help:raise': { schema: payloads['help:raise'], permission: { devices: ['kiosk'] }, run: raiseHelp },
	'help:cancel': { schema: payloads['help:cancel'], permission: { devices: ['kiosk'] }, run: cancelHelp },
	'help:claim': {
		schema: payloads['help:claim'],
		permission: { people: 'see-and-move-requests' },
		run: claimHelp,
	},
	'help:on-the-way': {
		schema: payloads['help:on-the-way'],
		permission: { people: 'see-and-move-requests' },
		run: goToPatron,
	},
	'help:with-patron': {
		schema: payloads['help:with-patron'],
		permission: { people: 'see-and-move-requests' },
		run: meetPatron,
	},
	'help:resolve': {
		schema: payloads['help:resolve'],
		permission: { people: 'see-and-move-requests' },
		run: resolveHelp,
	},
	'help:give-up': {
		schema: payloads['help:give-up'],
		permission: { people: 'see-and-move-requests' },
		run: giveUpHelp,
	},

	'feedback:answer': {
		schema: payloads['feedback:answer'],
		permission: { visitors: true },
		run: answerFeedback,
		forget: true,
		shared: true,
	},

	'device:approve': {
		schema: payloads['device:approve'],
		permission: { people: 'pair-devices' },
		run: approveDevice,
		forget: true,
	},
	'device:place': {
		schema: payloads['device:place'],
		permission: { people: 'pair-devices' },
		run: placeDevice,
	},
	'device:block': {
		schema: payloads['device:block'],
		permission: { people: 'pair-devices' },
		run: blockDevice,
	},
	'device:revoke': {
		schema: payloads['device:revoke'],
		permission: { people: 'pair-devices' },
		run: revokeDevice,
	},

	'person:add': {
		schema: payloads['person:add'],
		permission: { people: 'administer' },
		run: addPerson,
		forget: true,
	},
	'person:remove': {
		schema: payloads['person:remove'],
		permission: { people: 'administer' },
		run: removePerson,
	},
	'person:set-password': {
		schema: payloads['person:set-password'],
		permission: { people: 'administer' },
		run: setPassword,
		forget: true,
	},
	'me:change-password': {
		schema: payloads['me:change-password'],
		permission: { people: 'self' },
		run: changePassword,
		forget: true,
	},
	'me:sign-out': {
		schema: payloads['me:sign-out'],
		permission: { people: 'self' },
		run: signOut,
		forget: true,
	},

	'token:make': {
		schema: payloads['token:make'],
		permission: { people: 'administer' },
		run: makeToken,
		forget: true,
	},
	'token:revoke': {
		schema: payloads['token:revoke'],
		permission: { people: 'administer' },
		run: revokeToken,
	},

	'cue:send': {
		schema: payloads['cue:send'],
		permission: { integrations: true },
		run: sendCue,
		forget: true,
		path: '/api/cues',
	},
};
