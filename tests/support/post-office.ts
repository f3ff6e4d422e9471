/** A mail server in this process, as strict as the test wants it. */
import { once } from 'node:events';
import { SMTPServer } from 'smtp-server';

export interface Received {
	from: string;
	to: string[];
	source: string;
}

/** What a mail server answers instead of taking something. */
interface Refusal {
	code: number;
	message: string;
}

export class PostOffice {
	readonly letters: Received[] = [];
	/** How many letters were begun, taken or not. */
	tries = 0;
	/** Nobody is let in tonight. */
	closed = false;
	/** Refuses a letter by what stands in it; `null` takes it. */
	refuses: (source: string) => Refusal | null = () => null;
	/** Addresses that nobody has here. */
	unknown: string[] = [];
	readonly #server = new SMTPServer({
		authOptional: true,
		allowInsecureAuth: true,
		onAuth: (_auth, _session, done) => done(failure({ code: 535, message: 'Not known here' })),
		disabledCommands: ['STARTTLS'],
		onMailFrom: (_address, _session, done) => {
			this.tries += 1;
			done(this.closed ? failure({ code: 451, message: 'Closed for tonight' }) : null);
		},
		onRcptTo: ({ address }, _session, done) =>
			done(this.unknown.includes(address) ? failure({ code: 550, message: 'Nobody here' }) : null),
		onData: (stream, { envelope }, done) => {
			let source = '';
			stream.on('data', (chunk: Buffer) => (source += chunk.toString('utf8')));
			stream.on('end', () => {
				const refusal = this.refuses(source);
				const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
				if (!refusal) this.letters.push({ from, to: envelope.rcptTo.map(({ address }) => address), source });
				done(refusal && failure(refusal));
			});
		},
	});

	/** @returns its address as a setting has it */
	async open(): Promise<string> {
		const listener = this.#server.listen(0, '127.0.0.1');
		await once(listener, 'listening');
		const address = listener.address();
		if (address === null || typeof address === 'string') throw new Error('A TCP server has a port.');
		return `smtp://127.0.0.1:${address.port}`;
	}

	close(): Promise<void> {
		return new Promise((resolve) => this.#server.close(resolve));
	}
}

function failure({ code, message }: Refusal): Error {
	return Object.assign(new Error(message), { responseCode: code });
}
