import { createTransport } from 'nodemailer';
import { nextTryAt, type MailTrouble } from '../../domain/report/letter.ts';
import { MINUTE, type Instant } from '../../domain/time/instant.ts';
import { claimLetter, markFailed, markMailed, type ClaimedLetter } from '../store/report-letters.ts';
import type { Store, Tx } from '../store/store.ts';
import { mailTrouble } from './mail-trouble.ts';

/** Where signed reports go, and how. */
export interface MailSettings {
	/** `smtp://user:password@host:port` or `smtps://…`. */
	smtpUrl: string;
	from: string;
	/** One address or several, separated by commas. */
	to: string;
}

/** A report as a letter. */
export interface ReportLetter {
	subject: string;
	text: string;
	csv: { name: string; content: string };
}

/** One try takes no longer than this, however slowly the mail server speaks. */
const TRIED_WITHIN_MS = MINUTE;

/** For so long a letter is one node's alone: longer than a try, so that nobody else can be trying it too. */
const CLAIMED_FOR_MS = 5 * MINUTE;

export interface ReportMailParts {
	store: Store;
	settings: MailSettings;
	now: () => Instant;
	/** For what is due, whenever the clock was set [R6]. */
	steady: () => Instant;
	/** The letter for a signed report. @throws when there is none any more */
	letterFor: (performance: string) => Promise<ReportLetter>;
	/** Told of every try that failed, with what the mail server said. */
	failed: (error: unknown) => void;
}

/**
 * Sends each signed report once. Each letter is tried by itself: one that fails waits for its own next try, and keeps no
 * other. What is due stands in the store, so it is tried after a restart, and by one node of several. A node that dies
 * while it sends leaves its letter to the next, under the same message id: to who receives it, it is one letter.
 */
export class ReportMail {
	readonly #parts: ReportMailParts;
	readonly #transport;
	#sending: Promise<void> = Promise.resolve();
	#closing = false;

	constructor(parts: ReportMailParts) {
		this.#parts = parts;
		this.#transport = createTransport({
			url: parts.settings.smtpUrl,
			connectionTimeout: 10_000,
			greetingTimeout: 10_000,
			socketTimeout: 30_000,
		});
	}

	/** Tries every letter that is due now. */
	look(venue: string): Promise<void> {
		// Whoever looked before was told what went wrong then; it must not keep the letters of today.
		this.#sending = this.#sending.catch(() => undefined).then(() => this.#sendAll(venue));
		return this.#sending;
	}

	async close(): Promise<void> {
		this.#closing = true;
		await this.#sending.catch(() => undefined);
		this.#transport.close();
	}

	async #sendAll(venue: string): Promise<void> {
		const { steady } = this.#parts;
		while (!this.#closing) {
			const now = steady();
			const letter = await this.#inStore(venue, (tx) => claimLetter(tx.db, venue, now, now + CLAIMED_FOR_MS));
			if (!letter) return;
			await this.#try(venue, letter);
		}
	}

	async #try(venue: string, { performance, tries }: ClaimedLetter): Promise<void> {
		let trouble: MailTrouble | null;
		try {
			trouble = await this.#send(venue, performance);
		} catch (error) {
			this.#parts.failed(error);
			const failed = tries + 1;
			const dueAt = nextTryAt(failed, this.#parts.steady());
			const why = mailTrouble(error);
			await this.#inStore(venue, async (tx) => {
				await markFailed(tx.db, venue, performance, { tries: failed, trouble: why, dueAt });
				if (dueAt === null) tx.log('report-mail-given-up', { performance, trouble: why });
			});
			return;
		}
		await this.#inStore(venue, async (tx) => {
			await markMailed(tx.db, venue, performance, this.#parts.now(), trouble);
			tx.log('report-mailed', { performance });
		});
	}

	/** @returns what was not well although the letter was taken: an address that was refused */
	async #send(venue: string, performance: string): Promise<MailTrouble | null> {
		const { settings, letterFor } = this.#parts;
		const letter = await letterFor(performance);
		const { rejected } = await this.#transport.sendMail({
			from: settings.from,
			to: settings.to,
			subject: letter.subject,
			text: letter.text,
			attachments: [
				{ filename: letter.csv.name, content: letter.csv.content, contentType: 'text/csv; charset=utf-8' },
			],
			messageId: `<${venue}.${performance}@foyer.invalid>`,
			signal: AbortSignal.timeout(TRIED_WITHIN_MS),
		});
		return rejected.length > 0 ? 'addresses' : null;
	}

	async #inStore<Value>(venue: string, fn: (tx: Tx) => Promise<Value>): Promise<Value> {
		const actor = { kind: 'foyer', venue, id: 'clockwork' } as const;
		const deed = { actor, via: null, source: 'timer', now: this.#parts.now() } as const;
		return (await this.#parts.store.transaction(venue, deed, fn)).value;
	}
}
