import type {
	AdmissionRefused,
	Answer,
	ClientToServer,
	CommandValue,
	ServerToClient,
} from '../contract/events.ts';
import type { CommandInput, CommandName, Hello } from '../contract/payloads.ts';
import type { Instant } from '../domain/time/instant.ts';

export type PaintedFrame = Parameters<ClientToServer['screen:painted']>[0];
export type Editing = Parameters<ClientToServer['programme:editing']>[0];

export type Condition = Parameters<ClientToServer['device:condition']>[0];

/** What a wire tells its owner: the server's events, and how it stands itself. */
export interface Ears {
	/** The server has admitted us. */
	up: () => void;
	/** The line is gone, or was never had; `refused` when the server said why. One `down` for every `open`. */
	down: (refused: AdmissionRefused | null) => void;
	slices: ServerToClient['slices:now'];
	pairingCode: ServerToClient['pairing:code'];
	pairingDone: ServerToClient['pairing:done'];
	ended: ServerToClient['admission:ended'];
}

/** All a connection needs of a transport: so few methods that a test can decide when the network delivers. */
export interface Wire {
	/** To be called once, before the first `open`. */
	listen(ears: Ears): void;
	/** Tries once. `hello` is asked anew for each try, so that what is held is said as it is then. */
	open(hello: () => Hello): void;
	/** Ends the try or the line; `down` follows where one was open. */
	close(): void;
	/** The server's time; `null` when no answer came within `patience` milliseconds, or the line broke. */
	askClock(patience: number): Promise<Instant | null>;
	/** The answer to a command; `null` when none came within `patience` milliseconds, or the line broke. */
	command<Name extends CommandName>(
		name: Name,
		call: { id: string; input: CommandInput<Name> },
		patience: number,
	): Promise<Answer<CommandValue<Name>> | null>;
	painted(frame: PaintedFrame): void;
	editing(editing: Editing): void;
	condition(condition: Condition): void;
}
