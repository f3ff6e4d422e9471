import type { CallSetting } from '../domain/evening/calls.ts';
import type { Happened, Performance } from '../domain/evening/performance.ts';
import type { GraceMinutes } from '../domain/evening/public-phase.ts';
import type { VenueDay } from '../domain/evening/venue-day.ts';
import type { DeviceKind, Placement } from '../domain/device/placement.ts';
import type { PatronState } from '../domain/help/life-cycle.ts';
import type { HelpRequest } from '../domain/help/request.ts';
import type { LiveEvening, Override } from '../domain/programme/plan.ts';
import type { Score } from '../domain/feedback/answer.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { Arrival, IntegrationStatus } from '../domain/venue/integrations.ts';
import type { Text } from '../domain/time/clock-text.ts';
import type { Role } from '../domain/people/roles.ts';

/** Where the static plan is to be fetched: `/plan/<hash>` over HTTP. */
export interface PlanSlice {
	hash: string;
}

/** A device's own slice: what it is and where its codes are (`/plan/<hash>`). */
export interface DeviceSlice {
	id: string;
	kind: DeviceKind;
	name: string;
	placement: Placement;
	/** `null` for a device that draws no codes. */
	codes: string | null;
}

/** The requests of one kiosk as the patron before it may read them; no name but the helper's [H8][H10]. */
export interface KioskRequest {
	id: string;
	kind: HelpRequest['kind'];
	raisedAt: Instant;
	state: PatronState;
}

export interface KioskRequestsSlice {
	requests: KioskRequest[];
	/** True while somebody who sees the requests of this kiosk is on line [H9]. */
	staffOnLine: boolean;
}

export interface StaffPerformance {
	performance: Performance;
	/** A company's own people read no reason of a hold, and not who did what: null there [P1]. */
	happened: Happened;
	title: Text;
	shortTitle: Text;
}

/** Tonight as staff see it; what is expected follows from it and the clock, by domain/evening/expected.ts. */
export interface StaffEveningSlice {
	/** The building's own points, the same for every performance of the day [T1]. */
	venueDay: VenueDay;
	performances: StaffPerformance[];
}

/** A colleague by the name patrons read, too. */
export interface Colleague {
	id: string;
	name: string;
}

export interface StaffRequestsSlice {
	/** Open ones, and those closed in the last two hours; oldest first. */
	requests: HelpRequest[];
	/** Who may be handed one [H1], by name; whether they work where it was raised is judged when they are. */
	colleagues: Colleague[];
}

export interface StaffAnswer {
	performance: string;
	place: string;
	score: Score;
	comment: string;
	answeredAt: Instant;
}

/** Tonight's answers, newest first, at most 200. */
export interface StaffFeedbackSlice {
	answers: StaffAnswer[];
	/** All of tonight's, also those not listed. */
	counts: Record<Score, number>;
}

/** A device as the list of devices knows it. What is not known is `null` and shown as unknown [S7]. */
export interface StaffDevice {
	id: string;
	kind: DeviceKind;
	name: string;
	placement: Placement;
	blocked: boolean;
	connected: boolean;
	/** The last time anything was heard from it. */
	heardAt: Instant | null;
	painted: {
		scene: string | null;
		performance: string | null;
		/** The scene in the second slot of a divided wall. */
		beside: string | null;
		/** The venue's revision the frame was drawn from. */
		revision: number | null;
		at: Instant;
		deviations: string[];
		/** Scenes that failed too often there [S13]; not known of what was painted before the server started. */
		leftOut: string[];
	} | null;
	/** Whether it has told of a frame since it connected; before that nobody knows what is on its glass [S7]. */
	paintedSinceConnected: boolean;
}

export interface StaffDevicesSlice {
	devices: StaffDevice[];
}

/** How a device is, by its own last word since this server started. */
export interface DeviceCondition {
	device: string;
	/** When it said so. */
	at: Instant;
	clock: { aheadMs: number; roundTripMs: number } | null;
	heapBytes: number | null;
	build: string;
	line: 'websocket' | 'polling';
	secure: boolean;
	worker: boolean;
	view: { width: number; height: number };
	missing: string[];
}

/** Of the devices that have said; what is not in it is unknown [S7]. */
export interface StaffConditionsSlice {
	conditions: DeviceCondition[];
}

/** All that walls go by, so that what one should show can be worked out here by the same function [S1]. */
export interface StaffWallsSlice {
	/** The hash of the plan: `/plan/<hash>`. */
	plan: string;
	performances: LiveEvening['performances'];
	/** The screens by name. */
	screens: { id: string; name: string; placement: Placement }[];
}

/** How other systems stand and what arrives from them, newest first; for those who connect them. */
export interface StaffIntegrationsSlice {
	integrations: { id: string; status: IntegrationStatus; taken: number; refused: number }[];
	arrivals: Arrival[];
}

/** How it stands with the house report of one of tonight's performances. */
export interface StaffReport {
	performance: string;
	/** `clean`: over, and nothing to explain; one tap signs it [T17]. */
	standing: 'running' | 'clean' | 'to-explain' | 'signed';
}

/** For those who sign them. */
export interface StaffReportsSlice {
	reports: StaffReport[];
}

/** What staff have put on walls, for the walls: nothing of who did [P1]. Each screen knows which hang on it [S1]. */
export interface OverridesSlice {
	overrides: Override[];
}

/** An override as those know it who put one up or watch the screens. */
export interface StaffOverride extends Override {
	/** Whose it is, by the name colleagues read; `null`: somebody who has left since. */
	by: string | null;
}

export interface StaffOverridesSlice {
	overrides: StaffOverride[];
}

/** Which programme the venue has and who has it open, for those who may edit it. */
export interface StaffProgrammeSlice {
	version: string;
	/** The last to save it; `null`: nobody has since it was set up. */
	saved: { at: Instant; by: string | null } | null;
	/** Pages on which its editor is open, the longest first. */
	editors: { page: string; person: string; name: string; since: Instant }[];
}

/** The standing facts a staff page needs to speak of tonight. */
export interface StaffVenueSlice {
	name: string;
	zone: string;
	languages: string[];
	houses: { id: string; name: Text }[];
	levels: { id: string; name: Text }[];
	/** After how long the public presumes a point that nobody stamped: staff are asked for it then [T18]. */
	grace: GraceMinutes;
	/** Offered to staff by the expected time [T16]. */
	calls: CallSetting[];
}

/** Who is signed in at this page. */
export interface StaffMeSlice {
	id: string;
	name: string;
	role: Role;
	houses: string[];
}

/** Every audience's slices. What an audience may not know has no field here [P1]. */
export interface Views {
	screen: { evening: LiveEvening; plan: PlanSlice; device: DeviceSlice; overrides: OverridesSlice };
	kiosk: { evening: LiveEvening; plan: PlanSlice; device: DeviceSlice; requests: KioskRequestsSlice };
	staff: {
		me: StaffMeSlice;
		venue: StaffVenueSlice;
		evening: StaffEveningSlice;
		requests: StaffRequestsSlice;
		feedback: StaffFeedbackSlice;
		devices: StaffDevicesSlice;
		conditions: StaffConditionsSlice;
		walls: StaffWallsSlice;
		overrides: StaffOverridesSlice;
		integrations: StaffIntegrationsSlice;
		programme: StaffProgrammeSlice;
		reports: StaffReportsSlice;
	};
}

export type Audience = keyof Views;
export type SliceName<A extends Audience> = keyof Views[A] & string;

/** A slice on the wire: whole, and known by where it comes from and what it says. */
export type SliceOf<A extends Audience> = A extends Audience
	? { [Name in SliceName<A>]: Slice<A, Name> }[SliceName<A>]
	: never;

interface Slice<A extends Audience, Name extends SliceName<A>> {
	name: Name;
	/** Changes with every restore and every new demonstration: revisions of different incarnations do not compare. */
	incarnation: string;
	/** The shape of the body. */
	schema: number;
	/** The venue's revision at which this body became true. */
	revision: number;
	hash: string;
	body: Views[A][Name];
}
