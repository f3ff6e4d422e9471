import { carriedOver, changesBetween, countChanges } from '$lib/domain/programme/changes.ts';
import type { ProgrammeDocument, SceneFacts } from '$lib/domain/programme/check.ts';
import type { LayoutRule } from '$lib/domain/programme/layout.ts';
import { slotOf } from '$lib/domain/programme/outlook.ts';
import type { Rule } from '$lib/domain/programme/rule.ts';
import { newId } from '$lib/contract/ids.ts';

/** A programme as it stands on the server, with the version one saves over. */
export interface Standing extends ProgrammeDocument {
	version: string;
}

/** The programme as it is being edited on one page: what was opened, and what was made of it. Nothing is kept elsewhere. */
export class Editor {
	rules = $state.raw<Rule[]>([]);
	layouts = $state.raw<LayoutRule[]>([]);
	#base = $state.raw<Standing>({ version: '', rules: [], layouts: [] });

	constructor(standing: Standing) {
		this.take(standing);
	}

	/** The version that was opened. */
	get version(): string {
		return this.#base.version;
	}

	/** The rules as they were opened. */
	get openedRules(): Rule[] {
		return this.#base.rules;
	}

	get document(): ProgrammeDocument {
		return { rules: this.rules, layouts: this.layouts };
	}

	readonly #changes = $derived(changesBetween(this.#base, this.document));

	/** How many things differ from what was opened. */
	readonly changes = $derived(countChanges(this.#changes));

	/** Whether this rule, or layout rule, is otherwise than it was opened. */
	isChanged(id: string): boolean {
		const { rules, layouts } = this.#changes;
		return [rules, layouts].some(({ added, changed }) => added.includes(id) || changed.includes(id));
	}

	/** Begins anew from what stands on the server; what was made here goes. */
	take(standing: Standing): void {
		this.#base = standing;
		this.rules = standing.rules;
		this.layouts = standing.layouts;
	}

	/** It was saved as it is. */
	saved(version: string, { rules, layouts }: ProgrammeDocument): void {
		this.#base = { version, rules, layouts };
	}

	/** What was made here stays as it is; the next save takes the place of theirs. */
	keepOver(theirs: Standing): void {
		this.#base = theirs;
	}

	/** What was made here goes into theirs; the next save has both. */
	joinInto(theirs: Standing): void {
		const { rules, layouts } = carriedOver(this.#base, this.document, theirs);
		this.#base = theirs;
		this.rules = rules;
		this.layouts = layouts;
	}

	/** What somebody else made of what was opened here. */
	theirChanges(theirs: Standing) {
		return changesBetween(this.#base, theirs);
	}

	backToOpened(): void {
		this.take(this.#base);
	}

	putRule(rule: Rule): void {
		this.rules = this.rules.map((one) => (one.id === rule.id ? rule : one));
	}

	/** A rule for a scene as it would hang in a new venue, last of its band. @returns its id */
	addRule(scene: SceneFacts, language: string): string {
		const id = newId();
		const rule: Rule = {
			band: 'else',
			about: 'venue',
			when: {},
			dwellSeconds: 12,
			...scene.rules[0],
			id,
			scene: scene.scene,
			...(scene.takes === 'notice' && {
				content: { kind: 'notice' as const, title: { [language]: '' }, body: {} },
			}),
			...(scene.takes === 'media' && {
				content: { kind: 'media' as const, media: [], fit: 'cover' as const },
			}),
		};
		this.rules = [...this.rules, rule];
		return id;
	}

	removeRule(id: string): void {
		this.rules = this.rules.filter((one) => one.id !== id);
	}

	/** Before or after its neighbour of the same band and slot: equals take turns in this order. */
	moveRule(id: string, by: -1 | 1): void {
		const rule = this.rules.find((one) => one.id === id);
		const equals = this.rules.filter((one) => rule && one.band === rule.band && slotOf(one) === slotOf(rule));
		const neighbour = rule && equals[equals.indexOf(rule) + by];
		if (neighbour) this.rules = swapped(this.rules, rule, neighbour);
	}

	putLayout(rule: LayoutRule): void {
		this.layouts = this.layouts.map((one) => (one.id === rule.id ? rule : one));
	}

	/** @returns its id */
	addLayout(): string {
		const id = newId();
		this.layouts = [...this.layouts, { id, layout: 'strip' }];
		return id;
	}

	removeLayout(id: string): void {
		this.layouts = this.layouts.filter((one) => one.id !== id);
	}

	moveLayout(id: string, by: -1 | 1): void {
		const index = this.layouts.findIndex((one) => one.id === id);
		const [rule, neighbour] = [this.layouts[index], this.layouts[index + by]];
		if (rule && neighbour) this.layouts = swapped(this.layouts, rule, neighbour);
	}
}

function swapped<T>(some: T[], one: T, other: T): T[] {
	return some.map((each) => (each === one ? other : each === other ? one : each));
}
