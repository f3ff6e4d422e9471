import { DEFAULT_CALLS } from '../../src/lib/domain/evening/calls.ts';
import { DEFAULT_OPENING } from '../../src/lib/domain/evening/opening.ts';
import type { PointId } from '../../src/lib/domain/evening/points.ts';
import { DEFAULT_GRACE } from '../../src/lib/domain/evening/public-phase.ts';
import type { Placement } from '../../src/lib/domain/device/placement.ts';
import type { FeedbackAnswer } from '../../src/lib/domain/feedback/answer.ts';
import type { IntegrationActor } from '../../src/lib/domain/people/actor.ts';
import type { HelpRequest } from '../../src/lib/domain/help/request.ts';
import { DEFAULT_LENGTHS, type VenueSetup } from '../../src/lib/domain/venue/setup.ts';
import type { SeenCue } from '../../src/lib/server/store/cues.ts';
import type { StoredPerson } from '../../src/lib/server/store/people.ts';
import { replaceProgramme } from '../../src/lib/server/store/programme.ts';
import type { Deed, Store } from '../../src/lib/server/store/store.ts';
import { putVenue } from '../../src/lib/server/store/venues.ts';

/** 22 November 2026, 19:00 UTC: an instant no 4-byte integer holds. */
export const T0 = Date.UTC(2026, 10, 22, 19);

export function setupOf(id: string): VenueSetup {
	return {
		id,
		name: `The ${id}`,
		demonstration: true,
		settings: {
			zone: 'Europe/London',
			languages: ['en', 'de'],
			address: 'foyer.example',
			grace: DEFAULT_GRACE,
			motion: true,
			calls: [...DEFAULT_CALLS],
			opening: DEFAULT_OPENING,
			defaults: DEFAULT_LENGTHS,
			personAt: { en: 'at the box office', de: 'an der Kasse' },
			levels: [{ id: 'g', name: { en: 'Ground', de: 'Erdgeschoss' } }],
			mark: 'mark',
			hours: null,
			night: 'dim',
		},
		houses: [
			{ id: 'studio', name: { en: 'Studio' }, level: 'g', way: { en: 'Level 0' }, lateWait: null },
			{ id: 'main', name: { en: 'Main house' }, level: 'g', way: { en: 'Level 1' }, lateWait: null },
		],
		companies: [
			{
				id: 'tides',
				name: 'Tide Company',
				accent: '#ffaa00',
				logo: null,
				face: 'fraunces',
				head: { name: 'Ingrid', role: { en: 'Director' }, portrait: 'ingrid', signature: null },
				thanks: { en: 'Thank you' },
			},
		],
		productions: [
			{
				id: 'ebb',
				company: 'tides',
				title: { en: 'Ebb', de: 'Ebbe' },
				shortTitle: { en: 'Ebb' },
				partMinutes: [60, 45],
				intervalMinutes: [20],
				estimated: false,
				lateSeating: { kind: 'interval' },
				warnings: null,
				access: ['captioned'],
				credits: [],
				picture: 'ebb',
				doorsMinutesBefore: 30,
			},
		],
		performances: [
			{ id: 'late', house: 'studio', production: 'ebb', day: '2026-11-22', plannedStart: T0 + 3_600_000 },
			{ id: 'early', house: 'main', production: 'ebb', day: '2026-11-22', plannedStart: T0 },
			{ id: 'tomorrow', house: 'main', production: 'ebb', day: '2026-11-23', plannedStart: T0 + 86_400_000 },
		],
		rules: [
			{ id: 'z', scene: 'tonight', band: 'else', about: 'venue', when: {}, dwellSeconds: 12 },
			{
				id: 'a',
				scene: 'thanks',
				band: 'phase',
				about: 'performance',
				when: { phases: ['show_down'] },
				dwellSeconds: 10,
				only: { exit: true },
			},
		],
		layouts: [],
		pictures: [
			{ id: 'ebb', picture: { files: [], focalX: 0.5, focalY: 0.25, alt: { en: 'The sea going out' } } },
		],
	};
}

export function deedIn(venue: string, now: number = T0): Deed {
	return { actor: { kind: 'foyer', venue, id: 'clockwork' }, via: null, source: 'timer', now };
}

/** Lays the venue under revision 1. */
export async function lay(store: Store, venue: string): Promise<void> {
	await store.transaction(venue, deedIn(venue), async (tx) => {
		await putVenue(tx.db, setupOf(venue));
		await replaceProgramme(tx.db, setupOf(venue));
		tx.log('demonstration-laid', { performances: 3 });
	});
}

export const placement: Placement = {
	place: 'Main foyer',
	level: 'g',
	houses: ['main'],
	panelWidthMm: 1210,
	lowerEdgeMm: 1800,
	distanceMm: 5000,
	rotation: 0,
	exit: true,
	doors: false,
	still: false,
	ways: [],
};

export function deviceOf(id: string) {
	return {
		id,
		kind: 'screen',
		name: `Screen ${id}`,
		placement,
		tokenHash: `hash of ${id}`,
		pairedAt: T0,
		pairedBy: 'sam',
	} as const;
}

export function personOf(id: string, login = id): Omit<StoredPerson, 'venue'> {
	return {
		id,
		login,
		name: id.toUpperCase(),
		role: 'usher',
		houses: ['main'],
		company: null,
		passwordHash: `hash of ${id}`,
		addedAt: T0,
	};
}

export function requestOf(id: string): HelpRequest {
	return {
		id,
		kind: 'sighted-guide',
		place: 'Kiosk by the box office',
		device: 'kiosk',
		note: 'I wait by the plant',
		raisedAt: T0,
		state: { name: 'raised' },
	};
}

export function codeOf(code: string, window = 0) {
	return {
		code,
		performance: 'early',
		device: 'exit',
		place: 'Main exit',
		windowFrom: T0 + window * 600_000,
		windowTo: T0 + (window + 1) * 600_000,
		validFrom: T0 - 3_600_000,
		validTo: T0 + 43_200_000,
		revokedAt: null,
	};
}

export function answerOf(code: string, visitor: string): FeedbackAnswer {
	return { code, visitor, performance: 'early', place: 'Main exit', score: 4, comment: '', answeredAt: T0 };
}

/** A desk with a token. */
export function deskOf(venue: string, id = 'desk'): IntegrationActor {
	return { kind: 'integration', venue, id, name: id, way: 'http' };
}

/** A cue that a desk sent for a point by its name. */
export function cueOf(performance: string, point: PointId): SeenCue {
	return { house: 'main', wish: point, performance, point, at: T0 };
}
