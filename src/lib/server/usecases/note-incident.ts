import { decideIncident, type IncidentKind } from '../../domain/report/incident.ts';
import { granted, refused, type Outcome } from '../../domain/refusal.ts';
import { venueDayBegins } from '../../domain/time/zone.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { insertIncident, performanceOfIncident, removeIncident } from '../store/incidents.ts';
import { signedReport } from '../store/reports.ts';
import type { Tx } from '../store/store.ts';
import { loadVenue } from '../store/venues.ts';
import type { UseCase } from './ask.ts';
import { withEvening } from './evening-of.ts';

/** Notes an incident for the house report, until that is signed [T17]. The log learns what and when, no words [P7]. */
export const noteIncident: UseCase<
	{ performance: string; incident: string; kind: IncidentKind; at: Instant; words: string },
	null
> = ({ actor, venue, input, now, commit }) =>
	commit((tx) =>
		withEvening(tx, venue, input.performance, async (performance) => {
			const { incident: id, kind, words } = input;
			const open = await stillOpen(tx, venue, performance.id);
			if (!open.ok) return open;
			if ((await performanceOfIncident(tx.db, venue, id)) !== null) return refused('different-body');
			const zone = (await loadVenue(tx.db, venue))?.settings.zone ?? 'UTC';
			const decision = decideIncident(input.at, venueDayBegins(performance.day, zone), now);
			if (!decision.ok) return decision;
			const at = decision.value;
			const noted = { id, at, kind, words, notedAt: now, notedBy: actor.id };
			await insertIncident(tx.db, venue, performance.id, noted);
			tx.log('incident-noted', { performance: performance.id, incident: id, kind, at });
			return granted(null);
		}),
	);

/** Takes a noted incident out again, with its words, until the report is signed. */
export const removeNotedIncident: UseCase<{ incident: string }, null> = ({ venue, input, commit }) =>
	commit(async (tx) => {
		const performance = await performanceOfIncident(tx.db, venue, input.incident);
		if (performance === null) return refused('not-found', { what: 'incident' });
		const open = await stillOpen(tx, venue, performance);
		if (!open.ok) return open;
		await removeIncident(tx.db, venue, input.incident);
		tx.log('incident-removed', { performance, incident: input.incident });
		return granted(null);
	});

/** What is signed stands as it was then. */
async function stillOpen(tx: Tx, venue: string, performance: string): Promise<Outcome<null>> {
	const signed = await signedReport(tx.db, venue, performance);
	return signed ? refused('report-signed', { signedAt: signed.signedAt }) : granted(null);
}
