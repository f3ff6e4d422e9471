import type { AdmissionRefused, Answer, CommandValue } from '../contract/events.ts';
import type { CommandName, Hello } from '../contract/payloads.ts';
import type { Condition, Ears, Editing, PaintedFrame, Wire } from './wire.ts';

interface Sent {
	name: CommandName;
	id: string;
	input: unknown;
}

/** A wire whose network is decided by the test: when it opens, breaks, and what the server answers. For specs only. */
export class FakeWire implements Wire {
	readonly hellos: Hello[] = [];
	readonly sent: Sent[] = [];
	readonly frames: PaintedFrame[] = [];
	readonly edited: Editing[] = [];
	readonly conditions: Condition[] = [];
	/** What the server answers to a command; `null` loses the answer. */
	answer: (sent: Sent) => Answer<never> | null = () => null;
	/** The server's time; `null` when it does not answer. */
	serverNow: () => number | null = () => 0;
	#ears: Ears | undefined;
	#open = false;

	listen(ears: Ears): void {
		this.#ears = ears;
	}

	open(hello: () => Hello): void {
		this.#open = true;
		this.hellos.push(hello());
	}

	close(): void {
		this.breaks();
	}

	askClock(): Promise<number | null> {
		return Promise.resolve(this.serverNow());
	}

	command<Name extends CommandName>(
		name: Name,
		call: { id: string; input: unknown },
	): Promise<Answer<CommandValue<Name>> | null> {
		const sent = { name, ...call };
		this.sent.push(sent);
		return new Promise((resolve) => setTimeout(() => resolve(this.answer(sent)), 1));
	}

	painted(frame: PaintedFrame): void {
		this.frames.push(frame);
	}

	editing(editing: Editing): void {
		this.edited.push(editing);
	}

	condition(condition: Condition): void {
		this.conditions.push(condition);
	}

	/** The server admits. */
	admits(): void {
		this.ears.up();
	}

	/** The line breaks, or the try fails, with the server's reason if it gave one. */
	breaks(refused: AdmissionRefused | null = null): void {
		if (!this.#open) return;
		this.#open = false;
		this.ears.down(refused);
	}

	get ears(): Ears {
		if (!this.#ears) throw new Error('Nobody listens to this wire yet.');
		return this.#ears;
	}
}
