import type { PerformanceNow } from '../domain/programme/tonight.ts';
import type { Slot } from '../domain/programme/layout.ts';
import type { Say } from '../domain/programme/public-words.ts';
import type { Medium, Plan, PlanProduction } from '../domain/programme/plan.ts';
import type { Content, Rule } from '../domain/programme/rule.ts';
import type { Instant, LocalTime } from '../domain/time/instant.ts';
import type { ScreenSpot } from '../domain/programme/where.ts';
import type { Language } from '../domain/time/clock-text.ts';

export type { Say };

/** All a scene is given. It draws from this and nothing else, so it can be shown at any moment of any evening. */
export interface SceneInput {
	/** The synced clock, once a second. */
	now: Instant;
	language: Language;
	say: Say;
	venue: Plan['venue'];
	/** The performance it speaks of, tonight's or one to come; `null` in a scene of the venue. */
	subject: PerformanceNow | null;
	/** Everything tonight in the houses this screen serves. */
	tonight: PerformanceNow[];
	/** The next performances after tonight. */
	comingUp: PerformanceNow[];
	/** When the building opens next; `null` while it is open, and where nobody knows. */
	opensAt: Instant | null;
	/** Which slot it fills; a scene says in its manifest which it can. */
	slot: Slot;
	/** The screen it stands on. */
	screen: ScreenSpot;
	/** The houses of the venue, also those where nothing plays tonight. */
	houses: Plan['houses'];
	/** What the venue put into it; `null` where a scene takes nothing. */
	content: SceneContent | null;
	/**
	 * How often it had its turn in this language before: what is more than one turn has room for goes on by it. `null` where
	 * it stands alone and has no turns.
	 */
	turn: number | null;
	/** The code to draw at this instant, where the screen has one for the subject [F2]. */
	code: { url: string } | null;
	/** Called with what went otherwise than planned, e.g. a picture that did not load. */
	deviation: (what: string) => void;
}

/** What a venue put into a scene, as it is drawn in this turn. */
export type SceneContent =
	| Extract<Content, { kind: 'notice' }>
	/** `null`: the plan does not hold it any more. */
	| { kind: 'media'; medium: Medium | null; fit: 'cover' | 'contain' };

/** What a venue put into a scene, as it is drawn in the turn of that number. */
export function sceneContent({ media }: Plan, content: Content, turn: number | null): SceneContent {
	if (content.kind === 'notice') return content;
	const id = content.media[(turn ?? 0) % content.media.length] ?? '';
	return { kind: 'media', medium: media[id] ?? null, fit: content.fit };
}

/** What a scene says of itself, as plain data: `displays/<scene>/manifest.ts`. */
export interface SceneManifest {
	/** The folder's name. */
	scene: string;
	/** Its name in the office, in English; other languages by the word catalogue `scene-<scene>`. */
	name: string;
	/** The slots it is drawn for. */
	slots: Slot[];
	/** What a venue puts into it; `null`: nothing. */
	takes: Content['kind'] | null;
	/** The rules with which a new venue starts. */
	rules: Omit<Rule, 'id' | 'scene'>[];
}

/** The rules of a new venue for this scene, each under an id of its own. */
export function startingRules({ scene, rules }: SceneManifest): Rule[] {
	return rules.map((rule, index) => ({ id: index === 0 ? scene : `${scene}-${index + 1}`, scene, ...rule }));
}

/** A named moment at which a scene can be looked at: `displays/<scene>/preview.ts`. */
export interface PreviewMoment {
	name: string;
	night: 'good' | 'bad';
	/** The wall clock at the demonstration venue. */
	at: LocalTime;
	/** Days after the sample night, a Friday; absent: that night. The demonstration is dark on Mondays. */
	daysLater?: number;
	/** Which performance of the demonstration it speaks of, by house; absent for a scene of the venue. */
	house?: string;
	/** How many days after the sample night that performance plays; absent: on it. */
	playsDaysLater?: number;
	/** The slot it is looked at in; absent: main. */
	slot?: Slot;
	/** The screen of the demonstration it is looked at on; absent: one that serves every house. */
	screen?: string;
	/** What the venue put into it; media by the ids of the sample plan. */
	content?: Content;
	/** How often it had its turn before; absent: it is the first. */
	turn?: number;
	/** What is otherwise about these productions than in the demonstration, by id. */
	productions?: Record<string, Partial<PlanProduction>>;
	/** What has happened before, in order, with the wall clock it happened at. */
	happened: PreviewHappening[];
}

export type PreviewHappening =
	| { at: LocalTime; house: string; stamp: string }
	| { at: LocalTime; house: string; release: string; newTime: LocalTime | null }
	| { at: LocalTime; house: string; halt: 'stopped' | 'abandoned' | 'cancelled' }
	/** Staff open or close the doors for latecomers [T11]. */
	| { at: LocalTime; house: string; doors: 'open' | 'closed' };
