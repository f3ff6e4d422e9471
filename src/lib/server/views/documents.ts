import { createHash } from 'node:crypto';
import { lastingInto } from '../../domain/evening/lasting.ts';
import { PLAN_SCHEMA, type DeviceCodes, type Plan } from '../../domain/programme/plan.ts';
import { PLAN_DAYS } from '../../domain/programme/plan-days.ts';
import { addDays, venueDay, venueDayBegins } from '../../domain/time/zone.ts';
import type { Instant, LocalDate } from '../../domain/time/instant.ts';
import { codesOfDevice } from '../store/feedback.ts';
import { eveningsOfDays } from '../store/performances.ts';
import { loadProgramme } from '../store/programme.ts';
import type { Db } from '../store/store.ts';
import { loadVenue } from '../store/venues.ts';
import { planOf } from './plan.ts';

/** A static document as it is served: `/plan/<hash>`. */
export interface Document {
	hash: string;
	json: string;
	venue: string;
}

/** The static documents that slices name by hash. */
export interface Documents {
	/** The venue's plan as it stands; one body for all its screens and kiosks. */
	plan(db: Db, venue: string, now: Instant): Promise<Pick<Document, 'hash'>>;
	/** The codes one device draws in the plan's days [F2]. */
	codes(db: Db, venue: string, device: string, now: Instant): Promise<Pick<Document, 'hash'>>;
	/** `null` when no slice names it any more. */
	find(venue: string, hash: string): Promise<Document | null>;
	/** The plan and the codes may have changed: they are made anew when next asked for. */
	forget(venue: string): void;
}

/** How many documents are kept: a device that slept may still ask for the one before. */
const KEPT = 2_000;

/**
 * @param wordsOf the Fluent source of screens and kiosks in one language
 * @param addressOf the address codes are built on
 */
export function openDocuments(parts: {
	wordsOf(language: string): string;
	addressOf(): string;
	codeUrl(code: string): string;
}): Documents {
	const byHash = new Map<string, { venue: string; again: () => Promise<Document> }>();
	/** The current document of each venue and kind, by the day it was made for. */
	const current = new Map<string, { day: LocalDate; named: Promise<Pick<Document, 'hash'>> }>();

	/** @param again gives the document itself, whenever it is asked for */
	function keep({ venue, hash }: Document, again: () => Promise<Document>): Pick<Document, 'hash'> {
		byHash.delete(hash);
		byHash.set(hash, { venue, again });
		for (const oldest of byHash.keys()) {
			if (byHash.size <= KEPT) break;
			byHash.delete(oldest);
		}
		return { hash };
	}

	/** Many devices ask at once after a restart: the document is made once, for all of them. */
	function once(
		key: string,
		day: LocalDate,
		make: () => Promise<Pick<Document, 'hash'>>,
	): Promise<Pick<Document, 'hash'>> {
		const known = current.get(key);
		if (known?.day === day) return known.named;
		const named = make();
		current.set(key, { day, named });
		named.catch(() => current.delete(key));
		return named;
	}

	return {
		async plan(db, venue, now) {
			const row = await loadVenue(db, venue);
			if (!row) throw new Error(`There is no venue "${venue}" to make a plan for.`);
			const { zone, grace } = row.settings;
			const day = venueDay(now, zone);
			return once(`${venue} plan`, day, async () => {
				const days = Array.from({ length: PLAN_DAYS + 1 }, (_, index) => addDays(day, index - 1));
				const programme = await loadProgramme(db, venue);
				const around = await eveningsOfDays(db, venue, days);
				const evenings = lastingInto(around, day, grace, venueDayBegins(day, zone));
				const { languages, address } = row.settings;
				const plan = planOf(row, programme, {
					first: day,
					evenings,
					address: address || parts.addressOf(),
					words: Object.fromEntries(languages.map((language) => [language, parts.wordsOf(language)])),
				});
				const document = documentOf(venue, plan);
				return keep(document, () => Promise.resolve(document));
			});
		},
		async codes(db, venue, device, now) {
			const zone = (await loadVenue(db, venue))?.settings.zone ?? 'UTC';
			const day = venueDay(now, zone);
			return once(`${venue} codes ${device}`, day, async () => {
				const from = venueDayBegins(day, zone);
				const to = venueDayBegins(addDays(day, PLAN_DAYS), zone);
				// Each exit screen has one of 40 kB and fetches it once: it is made again then, not kept.
				const make = async () => {
					const codes = await codesOfDevice(db, venue, device, from, to);
					return documentOf(venue, {
						schema: PLAN_SCHEMA,
						codes: codes.map(({ code, performance, windowFrom, windowTo }) => ({
							performance,
							from: windowFrom,
							to: windowTo,
							url: parts.codeUrl(code),
						})),
					});
				};
				return keep(await make(), make);
			});
		},
		async find(venue, hash) {
			const kept = byHash.get(hash);
			if (kept?.venue !== venue) return null;
			const document = await kept.again();
			// What is made again may differ by now; the device is told of another hash then.
			return document.hash === hash ? document : null;
		},
		forget(venue) {
			for (const key of current.keys()) if (key.startsWith(`${venue} `)) current.delete(key);
		},
	};
}

function documentOf(venue: string, body: Plan | DeviceCodes): Document {
	const json = JSON.stringify(body);
	return { hash: createHash('sha256').update(json).digest('hex'), json, venue };
}
