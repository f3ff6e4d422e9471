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

/**
 * What this person has asked for and has not been answered yet, and what was answered. Nothing is shown as done because
 * it was asked for: what is true comes by the mirror.
 */
export class Wishes {
	readonly #carry: Carry;
	#underWay = $state.raw<readonly string[]>([]);
	#notes = $state.raw<Readonly<Record<string, Note>>>({});

	constructor(carry: Carry) {
		this.#carry = carry;
	}

	/** How many have not been answered. */
	get waiting(): number {
		return this.#underWay.length;
	}

	/** Whether a wish of this kind about this thing is on its way; a second tap is then no second wish. */
	isUnderWay(about: string, name: CommandName): boolean {
		return this.#underWay.includes(keyOf(about, name));
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

	/** Asks for something about a thing (a performance, a request, oneself); a refusal becomes its note. */
	async send<Name extends CommandName>(
		about: string,
		name: Name,
		input: Wish<Name>,
	): Promise<Answer<CommandValue<Name>> | null> {
		if (this.isUnderWay(about, name)) return null;
		const key = keyOf(about, name);
		this.#underWay = [...this.#underWay, key];
		this.dismiss(about);
		const answer = await this.#carry(name, input, newId());
		this.#underWay = this.#underWay.filter((other) => other !== key);
		if (!answer.ok) this.note(about, { kind: 'refused', text: answer.message });
		return answer;
	}
}

function keyOf(about: string, name: CommandName): string {
	return `${about} ${name}`;
}
