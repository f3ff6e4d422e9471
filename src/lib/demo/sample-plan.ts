import { programmedOf, type Performance } from '../domain/evening/performance.ts';
import { DEFAULT_CALLS } from '../domain/evening/calls.ts';
import { DEFAULT_GRACE } from '../domain/evening/public-phase.ts';
import { planDays } from '../domain/programme/plan-days.ts';
import { PLAN_SCHEMA, type DeviceCodes, type Picture, type Plan } from '../domain/programme/plan.ts';
import { asPlanned } from '../domain/season/prospect.ts';
import type { Rule } from '../domain/programme/rule.ts';
import { MINUTE, type Instant, type LocalDate, type LocalTime } from '../domain/time/instant.ts';
import { addDays, instantAt, venueDayBegins } from '../domain/time/zone.ts';
import { drawings, type DrawingId } from './pictures/pictures.ts';
import { demoVenue } from './venue.ts';

/** The night that previews and rehearsals play: a Friday. */
export const SAMPLE_DAY: LocalDate = '2025-11-21';

/** When the main house starts on it. */
const MAIN_START: LocalTime = '19:30';

const DAYS_OF_PLAN = 8;

const ADDRESS = 'halyard.example';

/** What a sample plan cannot make itself. */
export interface SampleParts {
	/** Where the drawing can be loaded from. */
	pictureUrl: (drawing: DrawingId) => string;
	programme: Rule[];
	words: Plan['words'];
}

/**
 * The instant of a wall-clock time on the sample night, or days later; times before four in the morning are of that
 * night's end.
 */
export function sampleInstant(time: LocalTime, daysLater = 0): Instant {
	const days = time < '04:00' ? daysLater + 1 : daysLater;
	return instantAt(addDays(SAMPLE_DAY, days), time, demoVenue.zone);
}

/** Like many houses the demonstration is dark on Mondays. */
function isPlayed(day: LocalDate): boolean {
	return new Date(`${day}T12:00Z`).getUTCDay() !== 1;
}

/** The performances of the demonstration on a day, as the season has them; ids lead with the house: `loft-2025-11-21`. */
export function samplePerformances(day: LocalDate = SAMPLE_DAY): Performance[] {
	const mainStart = instantAt(day, MAIN_START, demoVenue.zone);
	return demoVenue.productions
		.map((production) => ({
			id: `${production.house}-${day}`,
			house: production.house,
			production: production.id,
			day,
			plannedStart: mainStart + production.startsAfterMainMinutes * MINUTE,
			...programmedOf({ ...production, estimated: false }),
		}))
		.sort((a, b) => a.plannedStart - b.plannedStart);
}

/** A plan of the demonstration venue that needs no server: the sample night and seven days like it. */
export function samplePlan({ pictureUrl, programme, words }: SampleParts): Plan {
	const { id, name, zone, languages, levels, personAt, houses, companies, productions, mark, hours } =
		demoVenue;
	const plannedDays = planDays(SAMPLE_DAY, DAYS_OF_PLAN, zone, hours);
	const picture = (drawing: DrawingId) => pictureOf(drawing, pictureUrl);
	return {
		schema: PLAN_SCHEMA,
		venue: {
			id,
			name,
			zone,
			languages,
			mark: picture(mark),
			address: ADDRESS,
			levels,
			grace: DEFAULT_GRACE,
			calls: [...DEFAULT_CALLS],
			motion: true,
			personAt,
			night: 'dim',
		},
		...plannedDays,
		houses,
		companies: companies.map(({ head, ...company }) => ({
			...company,
			logo: picture(company.logo),
			head: { ...head, portrait: picture(head.portrait), signature: picture(head.signature) },
		})),
		productions: productions.map((production) => ({
			id: production.id,
			company: production.company,
			title: production.title,
			shortTitle: production.shortTitle,
			warnings: production.warnings,
			access: production.access,
			credits: production.credits,
			picture: picture(production.picture),
		})),
		performances: plannedDays.days
			.map(({ day }) => day)
			.filter(isPlayed)
			.flatMap(samplePerformances)
			.map((performance) => asPlanned({ performance })),
		programme,
		layouts: demoVenue.layouts,
		media: {
			'sample-picture': { kind: 'picture', picture: picture('ebb') },
			// The demonstration has no film; what cannot be played shows its poster.
			'sample-film': { kind: 'film', film: { files: [], seconds: 20, poster: picture('skerry-light') } },
		},
		words,
	};
}

/** Codes that open nothing, of the length real ones have [F2], one a performance of the sample night. */
export function sampleCodes(): DeviceCodes {
	return {
		schema: PLAN_SCHEMA,
		codes: samplePerformances().map(({ id }, index) => ({
			performance: id,
			from: venueDayBegins(SAMPLE_DAY, demoVenue.zone),
			to: venueDayBegins(addDays(SAMPLE_DAY, 1), demoVenue.zone),
			url: `HTTPS://${ADDRESS.toUpperCase()}/F/SAMPLE000000000${index + 1}`,
		})),
	};
}

function pictureOf(id: DrawingId, url: SampleParts['pictureUrl']): Picture {
	const { focalX, focalY, alt, widths } = drawings.find((drawing) => drawing.id === id) ?? missing(id);
	const width = Math.max(...widths);
	// A drawing has no pixels and no weight of its own; the widest is what the server would make of it.
	return { files: [{ url: url(id), width, height: width, bytes: 0, hash: null }], focalX, focalY, alt };
}

function missing(id: string): never {
	throw new Error(`The demonstration has no drawing called “${id}”.`);
}
