import type { Answer, CommandValue } from '$lib/contract/events.ts';
import type { CommandInput, CommandName } from '$lib/contract/payloads.ts';
import { newId } from '$lib/contract/ids.ts';
import type { Instant } from '$lib/domain/time/instant.ts';

/** A command whose instant can be told: all that has a time of its own in the evening. */
export type TimedCommand = {
	[Name in CommandName]: 'at' extends keyof CommandInput<Name>
		? CommandInput<Name> extends { at?: Instant | undefined }
			? Name
			: never
		: never;
}[CommandName];

/** What a person asks for: where a command can be told its instant, the thumb's travels with it [T2]. */
export type Wish<Name extends CommandName> = Name extends TimedCommand
	? CommandInput<Name> & { at: Instant }
	: CommandInput<Name>;

/** What came back to the person about one thing: refused with a reason, or told something worth knowing. */
export interface Note {
	kind: 'refused' | 'told';
	text: string;
}

/** Carries a wish until it is answered; the connection does, and a test. */
export type Carry = <Name extends CommandName>(
	name: Name,
	input: CommandInput<Name>,
	id: string,
) => Promise<Answer<CommandValue<Name>>>;

/** What a wish is called where it is told of; asked anew whenever it is, in the language of then. */
export type Named = <Name extends CommandName>(name: Name, input: CommandInput<Name>) => string;

/** Something asked for and not answered yet. */
export interface UnderWay {
	id: string;
	/** A performance, a request, oneself. */
	about: string;
	/** The instant it counts from: the thumb's, or the one meant [T2]. */
	at: Instant;
	words: (named: Named) => string;
}

interface Asked extends UnderWay {
	name: CommandName;
	/** What is wanted, whenever it was. */
	wanted: string;
	answered: Promise<unknown>;
}

/** What wishes need of the page they are uttered on. */
export interface Uttering {
	carry: Carry;
	tapped: () => Instant;
	/** That this waits already, in the person's language. */
	stillWaiting: () => string;
}

/**
 * What this person has asked for and has not been answered yet, and what was answered. Nothing is shown as done because
 * it was asked for: what is true comes by the mirror. And nothing is swallowed: what is asked for twice is said to wait,
 * and something else of its kind goes out after it.
 */
export class Wishes {
	readonly #page: Uttering;
	#underWay = $state.raw<readonly Asked[]>([]);
	#notes = $state.raw<Readonly<Record<string, Note>>>({});

	constructor(page: Uttering) {
		this.#page = page;
	}

	/** What has not been answered, as it was uttered. */
	get underWay(): readonly UnderWay[] {
		return this.#underWay;
	}

	/** How many have not been answered. */
	get waiting(): number {
		return this.#underWay.length;
	}

	/** Whether a wish of this kind about this thing is on its way. */
	isUnderWay(about: string, name: CommandName): boolean {
		return this.#latest(about, name) !== undefined;
	}

	/** What came back about a thing last. */
	noteOf(about: string): Note | undefined {
		return this.#notes[about];
	}

	note(about: string, note: Note): void {
		this.#notes = { ...this.#notes, [about]: note };
	}

	dismiss(about: string): void {
		const { [about]: _gone, ...rest } = this.#notes;
		this.#notes = rest;
	}

	/**
	 * Asks for something about a thing (a performance, a request, oneself); a refusal becomes its note. Several of a kind
	 * about one thing go out one after the other, each with its own instant.
	 * @returns `null` where the same waits already, which becomes the note
	 */
	async send<Name extends CommandName>(
		about: string,
		name: Name,
		input: Wish<Name>,
	): Promise<Answer<CommandValue<Name>> | null> {
		const wanted = wantedOf(name, input);
		if (this.#underWay.some((one) => one.about === about && one.name === name && one.wanted === wanted)) {
			this.note(about, { kind: 'told', text: this.#page.stillWaiting() });
			return null;
		}
		const id = newId();
		const carried = () => this.#page.carry(name, input, id);
		const before = this.#latest(about, name);
		const answered = before ? before.answered.then(carried, carried) : carried();
		const at = instantOf(input) ?? this.#page.tapped();
		const asked: Asked = { id, about, name, wanted, at, answered, words: (named) => named(name, input) };
		this.#underWay = [...this.#underWay, asked];
		this.dismiss(about);
		const answer = await answered;
		this.#underWay = this.#underWay.filter((other) => other !== asked);
		if (!answer.ok) this.note(about, { kind: 'refused', text: answer.message });
		return answer;
	}

	#latest(about: string, name: CommandName): Asked | undefined {
		return this.#underWay.findLast((one) => one.about === about && one.name === name);
	}
}

/** What is wanted, without the instant of the thumb: a second tap is no second wish. A wording's `at` is what it promises. */
function wantedOf(name: CommandName, input: object): string {
	return JSON.stringify(name === 'wording:release' ? input : { ...input, at: undefined });
}

function instantOf(input: object): Instant | null {
	return 'at' in input && typeof input.at === 'number' ? input.at : null;
}
