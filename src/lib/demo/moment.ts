import { sceneContent, type PreviewMoment, type Say, type SceneInput } from '../contract/scene.ts';
import type { Plan } from '../domain/programme/plan.ts';
import { opensAt } from '../domain/programme/opening.ts';
import { comingUp, tonightAt } from '../domain/programme/tonight.ts';
import type { Language } from '../domain/time/clock-text.ts';
import type { Instant } from '../domain/time/instant.ts';
import { addDays } from '../domain/time/zone.ts';
import { liveEvening, playedUntil } from './evening.ts';
import { demoVenue } from './venue.ts';
import { SAMPLE_DAY, sampleCodes, sampleInstant } from './sample-plan.ts';

/** The instant a preview moment stands for. */
export function momentInstant({ at, daysLater }: PreviewMoment): Instant {
	return sampleInstant(at, daysLater);
}

/** The performance a preview moment speaks of; `null` in a scene of the venue. */
export function momentSubject({ house, playsDaysLater = 0 }: PreviewMoment): string | null {
	return house === undefined ? null : `${house}-${addDays(SAMPLE_DAY, playsDaysLater)}`;
}

/** The sample plan as it is at a preview moment. */
function momentPlan(sample: Plan, { productions = {} }: PreviewMoment): Plan {
	return {
		...sample,
		productions: sample.productions.map((production) => ({ ...production, ...productions[production.id] })),
	};
}

/** What a scene is given at a preview moment, on its screen, with a code for every performance. */
export function momentInput(
	sample: Plan,
	moment: PreviewMoment,
	language: Language,
	say: Say,
	deviation: (what: string) => void = () => undefined,
): SceneInput {
	const plan = momentPlan(sample, moment);
	const { turn = 0, content } = moment;
	const now = momentInstant(moment);
	const screen = demoVenue.screens.find(({ id }) => id === (moment.screen ?? 'main-foyer'));
	if (!screen) throw new Error(`The demonstration has no screen called “${moment.screen ?? ''}”.`);
	const { houses } = screen.placement;
	const live = liveEvening(playedUntil(moment.happened, now));
	const tonight = tonightAt(plan, live, houses, now);
	const coming = comingUp(plan, live, houses, now);
	const subject = [...tonight, ...coming].find(({ id }) => id === momentSubject(moment)) ?? null;
	const code = sampleCodes().codes.find(({ performance }) => performance === subject?.id);
	return {
		now,
		language,
		say,
		venue: plan.venue,
		subject,
		tonight,
		comingUp: coming,
		opensAt: opensAt(plan, live, houses, now),
		slot: moment.slot ?? 'main',
		screen,
		houses: plan.houses,
		content: content ? sceneContent(plan, content, turn) : null,
		turn,
		code: code ? { url: code.url } : null,
		deviation,
	};
}
