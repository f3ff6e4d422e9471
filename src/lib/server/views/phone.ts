import { isValid, normaliseCode } from '../../domain/feedback/codes.ts';
import type { FeedbackAnswer } from '../../domain/feedback/answer.ts';
import { latecomerDoors, type LatecomerDoors } from '../../domain/evening/late-seating.ts';
import { publicPerformance } from '../../domain/evening/public-evening.ts';
import { publicPhaseAmong } from '../../domain/evening/presumed-over.ts';
import { phaseInAWord, type PublicPhase } from '../../domain/evening/public-phase.ts';
import type { Picture } from '../../domain/programme/plan.ts';
import type { Text } from '../../domain/time/clock-text.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { findAnswer, findCode } from '../store/feedback.ts';
import { loadEvening } from '../store/performances.ts';
import { loadProgramme } from '../store/programme.ts';
import { eveningsTonight } from '../store/tonight.ts';
import { loadVenue } from '../store/venues.ts';
import { pictureIn } from './plan.ts';
import type { Lookout } from './projection.ts';

/** One line of tonight, as a page without a code prints it. */
export interface TonightLine {
	house: Text;
	way: Text;
	title: Text;
	/** Its poster. */
	picture: Picture | null;
	/** The public time of its start; `null` while none is promised [T7]. */
	startsAt: Instant | null;
	phase: PublicPhase['name'];
	/** The doors for latecomers, while a part runs [T11]. */
	doors: LatecomerDoors | null;
	/** Where they wait; `null`: at the doors. */
	lateWait: Text | null;
	/** What one should know beforehand; `null`: nothing. */
	warnings: Text | null;
}

export interface TonightView {
	venue: { name: string; zone: string; languages: string[] };
	lines: TonightLine[];
}

/** What a patron's phone is shown for a code [F2][F3]. */
export type PhoneView = { venue: TonightView['venue'] } & (
	| { state: 'unknown' }
	| { state: 'ended'; title: Text }
	| {
			state: 'open';
			code: string;
			title: Text;
			company: { name: string; accent: string; head: string };
			thanks: Text;
			/** What this phone has answered so far. */
			answer: Pick<FeedbackAnswer, 'score' | 'comment'> | null;
	  }
);

/** The front door: where each kind of visitor goes on, and the demonstration's join links. */
export interface FrontDoorView {
	venue: TonightView['venue'];
	demonstration: null | {
		screens: JoinLink[];
		kiosks: JoinLink[];
		logins: { login: string; role: string }[];
	};
}

export interface JoinLink {
	name: string;
	place: string;
	/** A path with the device's token in its fragment. */
	path: string;
}

export async function venueLine({ db, venue }: Pick<Lookout, 'db' | 'venue'>): Promise<TonightView['venue']> {
	const row = await loadVenue(db, venue);
	if (!row) throw new Error(`There is no venue "${venue}".`);
	return { name: row.name, zone: row.settings.zone, languages: row.settings.languages };
}

/** The page behind a code; an altered, foreign or ended one gets a kind page and nothing more. */
export async function phoneView(lookout: Lookout, typed: string, visitor: string | null): Promise<PhoneView> {
	const { db, now } = lookout;
	const venue = await venueLine(lookout);
	const normal = normaliseCode(typed);
	const code = normal === null ? null : await findCode(db, lookout.venue, normal);
	const evening = code && (await loadEvening(db, lookout.venue, code.performance));
	const { productions, companies } = await loadProgramme(db, lookout.venue);
	const production = productions.find(({ id }) => id === evening?.performance.production);
	const company = companies.find(({ id }) => id === production?.company);
	if (!code || !evening || !production || !company) return { state: 'unknown', venue };
	if (!isValid(code, evening.happened, now)) return { state: 'ended', venue, title: production.title };
	const answer = visitor === null ? null : await findAnswer(db, lookout.venue, code.code, visitor);
	return {
		state: 'open',
		venue,
		code: code.code,
		title: production.title,
		company: { name: company.name, accent: company.accent, head: company.head.name },
		thanks: company.thanks,
		answer: answer && { score: answer.score, comment: answer.comment },
	};
}

/** Tonight in public words and times; never what staff expect [T7]. */
export async function tonightView(lookout: Lookout): Promise<TonightView> {
	const { db, now } = lookout;
	const row = await loadVenue(db, lookout.venue);
	if (!row) throw new Error(`There is no venue "${lookout.venue}".`);
	const { houses, productions, media } = await loadProgramme(db, lookout.venue);
	const evenings = await eveningsTonight(db, lookout.venue, row.settings, now);
	return {
		venue: { name: row.name, zone: row.settings.zone, languages: row.settings.languages },
		lines: evenings.flatMap(({ performance, happened }) => {
			const house = houses.find(({ id }) => id === performance.house);
			const production = productions.find(({ id }) => id === performance.production);
			if (!house || !production) return [];
			const evening = publicPerformance(performance, happened);
			const startsAt = evening.points.find(({ id }) => id === 'up_1')?.publicAt ?? null;
			const phase = publicPhaseAmong({ performance, happened }, evenings, row.settings.grace, now);
			return [
				{
					house: house.name,
					way: house.way,
					title: production.title,
					picture: pictureIn(media, production.picture),
					startsAt,
					phase: phaseInAWord(phase),
					doors: latecomerDoors(performance.lateSeating, evening, phase, now),
					lateWait: house.lateWait,
					warnings: production.warnings,
				},
			];
		}),
	};
}
