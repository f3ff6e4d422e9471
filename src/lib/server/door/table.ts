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
import { askClearance, withdrawAsk } from '../usecases/clear-house.ts';
import { haltPerformance, reinstatePerformance } from '../usecases/halt-performance.ts';
import { importSeason, prepareImport, tryImport, tryUndo, undoImport } from '../usecases/import-season.ts';
import { blockDevice, placeDevice, revokeDevice } from '../usecases/manage-device.ts';
import { addPerson, changePassword, removePerson, setPassword, signOut } from '../usecases/manage-person.ts';
import {
	cancelHelp,
	claimHelp,
	followUpHelp,
	giveUpHelp,
	goToPatron,
	handOverHelp,
	markDuplicate,
	meetPatron,
	resolveHelp,
} from '../usecases/move-request.ts';
import { movePerformance, putPerformance, removePerformance } from '../usecases/book-performance.ts';
import { brandCompany, brandProduction, brandVenue } from '../usecases/brand.ts';
import { putCompany, removeCompany } from '../usecases/manage-company.ts';
import { putHouse, removeHouse } from '../usecases/manage-house.ts';
import { endOverride, overrideScreens } from '../usecases/override-screens.ts';
import { putProduction, removeProduction } from '../usecases/manage-production.ts';
import { approveDevice } from '../usecases/pair-device.ts';
import { putIntegration, removeIntegration } from '../usecases/manage-integration.ts';
import { putMedium, removeMedium } from '../usecases/manage-media.ts';
import { makeToken, revokeToken } from '../usecases/manage-token.ts';
import { noteIncident, removeNotedIncident } from '../usecases/note-incident.ts';
import { saveProgramme } from '../usecases/save-programme.ts';
import { revokeCodes } from '../usecases/revoke-codes.ts';
import { raiseHelp } from '../usecases/raise-help.ts';
import { sendCue } from '../usecases/send-cue.ts';
import { setDoors } from '../usecases/set-doors.ts';
import { setHours } from '../usecases/set-hours.ts';
import { setTiming } from '../usecases/set-timing.ts';
import { sendReport, signReport } from '../usecases/sign-report.ts';
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
	'clearance:ask': {
		schema: payloads['clearance:ask'],
		permission: { people: 'stamp-stage' },
		run: askClearance,
	},
	'clearance:withdraw': {
		schema: payloads['clearance:withdraw'],
		permission: { people: 'stamp-stage' },
		run: withdrawAsk,
	},
	'doors:set': { schema: payloads['doors:set'], permission: { people: 'latecomer-doors' }, run: setDoors },
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
	'performance:reinstate': {
		schema: payloads['performance:reinstate'],
		permission: { people: 'release-wording' },
		run: reinstatePerformance,
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

	'report:note-incident': {
		schema: payloads['report:note-incident'],
		permission: { people: 'sign-report' },
		run: noteIncident,
	},
	'report:remove-incident': {
		schema: payloads['report:remove-incident'],
		permission: { people: 'sign-report' },
		run: removeNotedIncident,
	},
	'report:sign': {
		schema: payloads['report:sign'],
		permission: { people: 'sign-report' },
		run: signReport,
	},
	'report:send': {
		schema: payloads['report:send'],
		permission: { people: 'sign-report' },
		run: sendReport,
	},
	'settings:timing': {
		schema: payloads['settings:timing'],
		permission: { people: 'administer' },
		run: setTiming,
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
	'help:hand-over': {
		schema: payloads['help:hand-over'],
		permission: { people: 'see-and-move-requests' },
		run: handOverHelp,
	},
	'help:duplicate': {
		schema: payloads['help:duplicate'],
		permission: { people: 'see-and-move-requests' },
		run: markDuplicate,
	},
	'help:follow-up': {
		schema: payloads['help:follow-up'],
		permission: { people: 'see-and-move-requests' },
		run: followUpHelp,
	},

	'feedback:answer': {
		schema: payloads['feedback:answer'],
		permission: { visitors: true },
		run: answerFeedback,
		forget: true,
		shared: true,
	},
	'codes:revoke': {
		schema: payloads['codes:revoke'],
		permission: { people: 'administer' },
		run: revokeCodes,
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

	'screen:override': {
		schema: payloads['screen:override'],
		permission: { people: 'override-screens' },
		run: overrideScreens,
	},
	'screen:end-override': {
		schema: payloads['screen:end-override'],
		permission: { people: 'override-screens' },
		run: endOverride,
	},

	'programme:save': {
		schema: payloads['programme:save'],
		permission: { people: 'programme' },
		run: saveProgramme,
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

	'integration:put': {
		schema: payloads['integration:put'],
		permission: { people: 'administer' },
		run: putIntegration,
		forget: true,
	},
	'integration:remove': {
		schema: payloads['integration:remove'],
		permission: { people: 'administer' },
		run: removeIntegration,
	},

	'season:prepare-import': {
		schema: payloads['season:prepare-import'],
		permission: { people: 'administer' },
		run: prepareImport,
	},
	'season:try-import': {
		schema: payloads['season:try-import'],
		permission: { people: 'administer' },
		run: tryImport,
	},
	'season:import': {
		schema: payloads['season:import'],
		permission: { people: 'administer' },
		run: importSeason,
	},
	'season:try-undo': {
		schema: payloads['season:try-undo'],
		permission: { people: 'administer' },
		run: tryUndo,
	},
	'season:undo-import': {
		schema: payloads['season:undo-import'],
		permission: { people: 'administer' },
		run: undoImport,
	},

	'production:put': {
		schema: payloads['production:put'],
		permission: { people: 'season' },
		run: putProduction,
	},
	'production:remove': {
		schema: payloads['production:remove'],
		permission: { people: 'season' },
		run: removeProduction,
	},
	'company:put': {
		schema: payloads['company:put'],
		permission: { people: 'season' },
		run: putCompany,
	},
	'company:remove': {
		schema: payloads['company:remove'],
		permission: { people: 'season' },
		run: removeCompany,
	},
	'house:put': { schema: payloads['house:put'], permission: { people: 'administer' }, run: putHouse },
	'house:remove': {
		schema: payloads['house:remove'],
		permission: { people: 'administer' },
		run: removeHouse,
	},
	'performance:put': {
		schema: payloads['performance:put'],
		permission: { people: 'season' },
		run: putPerformance,
	},
	'performance:move': {
		schema: payloads['performance:move'],
		permission: { people: 'season' },
		run: movePerformance,
	},
	'performance:remove': {
		schema: payloads['performance:remove'],
		permission: { people: 'season' },
		run: removePerformance,
	},

	'media:put': { schema: payloads['media:put'], permission: { people: 'media' }, run: putMedium },
	'media:remove': { schema: payloads['media:remove'], permission: { people: 'media' }, run: removeMedium },
	'company:brand': { schema: payloads['company:brand'], permission: { people: 'media' }, run: brandCompany },
	'production:brand': {
		schema: payloads['production:brand'],
		permission: { people: 'media' },
		run: brandProduction,
	},
	'venue:brand': { schema: payloads['venue:brand'], permission: { people: 'media' }, run: brandVenue },
	'settings:hours': {
		schema: payloads['settings:hours'],
		permission: { people: 'administer' },
		run: setHours,
	},

	'cue:send': {
		schema: payloads['cue:send'],
		permission: { integrations: true },
		run: sendCue,
		forget: true,
		path: '/api/cues',
	},
};
