import { createTransport } from 'nodemailer';
import { DAY, MINUTE, type Instant } from '../../domain/time/instant.ts';
import { markMailed, unmailedReports } from '../store/reports.ts';
import type { Store } from '../store/store.ts';

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

/** A mail server that was away for a day has lost us; the report stays on its page. */
const TRIED_FOR_MS = DAY;

/** After a failure the next try waits this long. */
const TRIED_EVERY_MS = 5 * MINUTE;

export interface ReportMailParts {
	store: Store;
	settings: MailSettings;
	now: () => Instant;
	/** For what waits, and for what is given up, whenever the clock was set [R6]. */
	steady: () => Instant;
	cautious: () => Instant;
	/** The letter for a signed report; `null` when there is none any more. */
	letterFor: (performance: string) => Promise<ReportLetter | null>;
	/** Told of every try that failed, with what the mail server said. */
	failed: (error: unknown) => void;
}

/** Sends each signed report once. What could not be sent is tried again for a day, across restarts. */
export class ReportMail {
	readonly #parts: ReportMailParts;
	readonly #transport;
	#sending: Promise<void> = Promise.resolve();
	#notBefore: Instant = -Infinity;

	constructor(parts: ReportMailParts) {
		this.#parts = parts;
		this.#transport = createTransport({
			url: parts.settings.smtpUrl,
			connectionTimeout: 10_000,
			greetingTimeout: 10_000,
			socketTimeout: 30_000,
		});
	}

	/** Sends what is signed and not sent. Returns at once when a try has just failed. */
	look(venue: string): Promise<void> {
		// Whoever looked before was told what went wrong then; it must not keep the letters of today.
		this.#sending = this.#sending.catch(() => undefined).then(() => this.#sendAll(venue));
		return this.#sending;
	}

	async close(): Promise<void> {
		await this.#sending.catch(() => undefined);
		this.#transport.close();
	}

	async #sendAll(venue: string): Promise<void> {
		const { store, steady, cautious } = this.#parts;
		if (steady() < this.#notBefore) return;
		for (const { performance } of await unmailedReports(store.db, venue, cautious() - TRIED_FOR_MS)) {
			try {
				await this.#send(venue, performance);
			} catch (error) {
				this.#notBefore = steady() + TRIED_EVERY_MS;
				this.#parts.failed(error);
				return;
			}
		}
	}

	async #send(venue: string, performance: string): Promise<void> {
		const { store, settings, now, letterFor } = this.#parts;
		const letter = await letterFor(performance);
		if (letter) {
			await this.#transport.sendMail({
				from: settings.from,
				to: settings.to,
				subject: letter.subject,
				text: letter.text,
				attachments: [
					{ filename: letter.csv.name, content: letter.csv.content, contentType: 'text/csv; charset=utf-8' },
				],
				// The same letter sent again after a crash has the same id, and is one letter to who receives it.
				messageId: `<${venue}.${performance}@foyer.invalid>`,
			});
		}
		const at = now();
		const actor = { kind: 'foyer', venue, id: 'clockwork' } as const;
		await store.transaction(venue, { actor, via: null, source: 'timer', now: at }, async (tx) => {
			await markMailed(tx.db, venue, performance, at);
			if (letter) tx.log('report-mailed', { performance });
		});
	}
}
