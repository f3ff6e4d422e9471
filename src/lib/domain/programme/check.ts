import type { RefusalCode, RefusalDetails } from '../refusal.ts';
import type { Language } from '../time/clock-text.ts';
import type { LayoutRule, Slot } from './layout.ts';
import { noticeProblems } from './notice.ts';
import { slotOf } from './outlook.ts';
import { possiblePhases } from './possible.ts';
import { ABOUT, type About, type Band, type Content, type Rule } from './rule.ts';
import type { Where } from './where.ts';

/** The programme as its editors have it: one document. */
export interface ProgrammeDocument {
	/** Equals in a band take turns in this order [S4]. */
	rules: Rule[];
	/** The first that fits divides the wall. */
	layouts: LayoutRule[];
}

/** What the check knows of a scene; its manifest says it. */
export interface SceneFacts {
	scene: string;
	slots: readonly Slot[];
	takes: Content['kind'] | null;
	/** The rules with which a new venue starts: what the scene is made for. */
	rules: readonly Omit<Rule, 'id' | 'scene'>[];
}

/** What there is to name at the venue; ids. */
export interface Surroundings {
	scenes: readonly SceneFacts[];
	houses: readonly string[];
	levels: readonly string[];
	screens: readonly string[];
	media: readonly string[];
	/** The venue's own. */
	language: Language;
}

/** What is wrong with one rule, as a code with a sentence in the catalogues (`refusal-<code>`). */
export interface Fault {
	/** The id of the rule or layout rule. */
	of: string;
	code: Extract<RefusalCode, `programme-${string}`>;
	details: RefusalDetails;
}

/** The bands a venue chooses among. Urgent words are for the scenes that are made for them [S4]. */
const CHOSEN_BANDS: readonly Band[] = ['last-calls', 'phase', 'else'];

/** The bands a rule for this scene may have: those a venue chooses among, and those the scene itself starts with. */
export function bandsFor(scene: SceneFacts): Band[] {
	const own = scene.rules.map(({ band }) => band).filter((band) => !CHOSEN_BANDS.includes(band));
	return [...new Set([...own, ...CHOSEN_BANDS])];
}

/** What a scene can speak of in a slot: it is drawn for that. */
export function aboutsFor(scene: SceneFacts, slot: Slot): About[] {
	const here = scene.rules.filter((rule) => (rule.slot ?? 'main') === slot);
	const made = (here.length > 0 ? here : scene.rules).map(({ about }) => about);
	return made.length > 0 ? ABOUT.filter((about) => made.includes(about)) : ['venue'];
}

/** Everything wrong with a programme, in its order; none: it can be hung. */
export function checkProgramme({ rules, layouts }: ProgrammeDocument, at: Surroundings): Fault[] {
	return [
		...twice(rules),
		...twice(layouts),
		...rules.flatMap((rule) => checkRule(rule, at)),
		...layouts.flatMap(({ id, only }) => placesUnknown(id, only, at)),
	];
}

function twice(some: readonly { id: string }[]): Fault[] {
	const again = some.filter(({ id }, index) => some.findIndex((one) => one.id === id) < index);
	return again.map(({ id }) => fault(id, 'programme-id-twice'));
}

/** Everything wrong with one rule by itself. */
function checkRule(rule: Rule, at: Surroundings): Fault[] {
	const scene = at.scenes.find((one) => one.scene === rule.scene);
	if (!scene) return [fault(rule.id, 'programme-scene-unknown', { scene: rule.scene })];
	const slot = slotOf(rule);
	const found = scene.slots.includes(slot) ? [] : [fault(rule.id, 'programme-slot', { slot })];
	if (!aboutsFor(scene, slot).includes(rule.about)) found.push(fault(rule.id, 'programme-about'));
	if (!bandsFor(scene).includes(rule.band)) found.push(fault(rule.id, 'programme-band', { band: rule.band }));
	if (possiblePhases(rule.when).length === 0) found.push(fault(rule.id, 'programme-never'));
	if (rule.dates && rule.dates.from > rule.dates.to) found.push(fault(rule.id, 'programme-dates'));
	return [...found, ...placesUnknown(rule.id, rule.only, at), ...checkContent(rule, scene, at)];
}

function placesUnknown(of: string, only: Where | undefined, at: Surroundings): Fault[] {
	const unknown = (what: string, named: readonly string[] = [], there: readonly string[]) =>
		named
			.filter((id) => !there.includes(id))
			.map((place) => fault(of, 'programme-place-unknown', { what, place }));
	return [
		...unknown('house', only?.houses, at.houses),
		...unknown('level', only?.levels, at.levels),
		...unknown('screen', only?.devices, at.screens),
	];
}

function checkContent({ id, content }: Rule, { takes }: SceneFacts, at: Surroundings): Fault[] {
	if (takes === null) return content ? [fault(id, 'programme-content-foreign')] : [];
	if (content?.kind !== takes) return [fault(id, 'programme-content-missing', { takes })];
	if (content.kind === 'media') {
		if (content.media.length === 0) return [fault(id, 'programme-content-missing', { takes })];
		const gone = content.media.filter((medium) => !at.media.includes(medium));
		return gone.map((medium) => fault(id, 'programme-medium-unknown', { medium }));
	}
	if (!content.title[at.language]) return [fault(id, 'programme-notice-empty')];
	return noticeProblems(content).map(({ field, language, problem, most }) =>
		problem === 'empty'
			? fault(id, 'programme-notice-empty')
			: fault(id, 'programme-notice-long', { part: problem === 'word' ? 'word' : field, language, most }),
	);
}

function fault(of: string, code: Fault['code'], details: RefusalDetails = {}): Fault {
	return { of, code, details: { rule: of, ...details } };
}
