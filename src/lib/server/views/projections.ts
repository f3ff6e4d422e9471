import { ownDevice, planOfVenue, staffConditions, staffDevices, staffWalls } from './devices.ts';
import { publicEvening, staffEvening } from './evening.ts';
import { staffFeedback } from './feedback.ts';
import { staffIntegrations } from './integrations.ts';
import { staffOverrides, wallOverrides } from './overrides.ts';
import { staffProgramme } from './programme.ts';
import type { Projections } from './projection.ts';
import { staffReports } from './reports-ready.ts';
import { kioskRequests, staffRequests } from './requests.ts';
import { staffMe, staffVenue } from './staff.ts';

/** Every audience's slices. It does not compile when one of contract/views.ts is missing. */
export const projections: Projections = {
	screen: { evening: publicEvening, plan: planOfVenue, device: ownDevice, overrides: wallOverrides },
	kiosk: { evening: publicEvening, plan: planOfVenue, device: ownDevice, requests: kioskRequests },
	staff: {
		me: staffMe,
		venue: staffVenue,
		evening: staffEvening,
		requests: staffRequests,
		feedback: staffFeedback,
		devices: staffDevices,
		conditions: staffConditions,
		walls: staffWalls,
		overrides: staffOverrides,
		integrations: staffIntegrations,
		programme: staffProgramme,
		reports: staffReports,
	},
};
