import { randomUUID } from 'node:crypto';
import { publicPerformance } from '../../domain/evening/public-evening.ts';
import { publicPhase } from '../../domain/evening/public-phase.ts';
import { byHandOf, latestEnd, OVERRIDE_HOURS } from '../../domain/programme/by-hand.ts';
import type { Content } from '../../domain/programme/rule.ts';
import type { Where } from '../../domain/programme/where.ts';
import { granted, refused } from '../../domain/refusal.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { venueDay } from '../../domain/time/zone.ts';
import { deviceById } from '../store/devices.ts';
import { endStoredOverride, insertOverride, overrideById } from '../store/overrides.ts';
import { loadEvening } from '../store/performances.ts';
import { loadVenue } from '../store/venues.ts';
import type { UseCase } from './ask.ts';

interface Wanted {
	scene: string;
	performance: string | null;
	content: Content | null;
	only: Where | null;
	until: Instant;
}

/** Puts a scene on walls for a while; it stands above the calls, below a stop, and ends by itself [S4]. */
export const overrideScreens: UseCase<Wanted, { override: string; from: Instant }> = ({
	actor,
	venue,
	input,
	now,
	scenes,
	commit,
}) =>
	commit(async (tx) => {
		const { scene, performance, content, only, until } = input;
		if (until <= now) return refused('time-passed', { wishAt: until });
		if (until > latestEnd(now)) return refused('override-too-long', { hours: OVERRIDE_HOURS });
		const facts = scenes.get(scene);
		const how = facts && byHandOf(facts);
		if (!how || (how.about === 'performance') !== (performance !== null)) return refused('override-scene');
		if (how.notice !== (content !== null)) return refused('override-words');
		if (performance !== null) {
			const settings = (await loadVenue(tx.db, venue))?.settings;
			const known = await loadEvening(tx.db, venue, performance);
			if (!settings || known?.performance.day !== venueDay(now, settings.zone))
				return refused('not-found', { what: 'performance' });
			const evening = publicPerformance(known.performance, known.happened);
			const phase = publicPhase(evening, settings.grace, now).name;
			if (how.phases && !how.phases.includes(phase)) return refused('override-scene');
		}
		for (const device of only?.devices ?? []) {
			if ((await deviceById(tx.db, venue, device))?.kind !== 'screen') return refused('device-unknown');
		}
		const id = randomUUID();
		await insertOverride(tx.db, venue, { ...input, id, from: now, putBy: actor.id });
		tx.log('screen-overridden', { override: id, scene, performance, until });
		return granted({ override: id, from: now });
	});

/** Ends what somebody put up before its time. What is over already is as it was wished. */
export const endOverride: UseCase<{ override: string }, null> = ({ venue, input, now, commit }) =>
	commit(async (tx) => {
		const known = await overrideById(tx.db, venue, input.override);
		if (!known) return refused('not-found', { what: 'override' });
		if (known.over) return granted(null);
		await endStoredOverride(tx.db, venue, input.override, now);
		tx.log('override-ended', { override: input.override });
		return granted(null);
	});
