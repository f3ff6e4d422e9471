/** Chromium as a child process, spoken to through a pipe in its own test protocol (CDP). */
import { spawn } from 'node:child_process';
import { StringDecoder } from 'node:string_decoder';

/** A browser that does not answer a question within this does not answer at all. */
const ANSWER_MS = 4_000;

/** How long one may take to end by itself. */
const END_MS = 3_000;

/**
 * An event, or the answer to a question.
 * @typedef {{ id?: number, method?: string, sessionId?: string, params?: Record<string, unknown>, result?: Record<string, unknown>, error?: { message: string } }} Message
 */

export class Browser {
	/** @type {import('node:child_process').ChildProcess} */ #child;
	/** @type {import('node:stream').Writable} */ #pipe;
	/** @type {Map<number, (message: Message | null) => void>} */ #waiting = new Map();
	/** @type {(method: string, params: Record<string, unknown>, sessionId: string | undefined) => void} */ #heard;
	#asked = 0;
	#ended = false;
	/** The last it complained of: it says much, and only what it said before it ended is worth a line. */
	#lastWord = '';
	/** @type {Promise<void>} */ #end;

	/**
	 * @param {string} path
	 * @param {string[]} flags
	 * @param {(method: string, params: Record<string, unknown>, sessionId: string | undefined) => void} heard
	 */
	constructor(path, flags, heard) {
		this.#heard = heard;
		// The head of a group of its own, so that nothing of it outlives it.
		this.#child = spawn(path, flags, { stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'], detached: true });
		const [, , complaints, write, read] = this.#child.stdio;
		if (!complaints || !write || !read || !('write' in write)) throw new Error('A pipe was asked for.');
		this.#pipe = write;
		// It may end while something is being said to it.
		write.on('error', () => undefined);
		complaints.on('data', (/** @type {Buffer} */ chunk) => {
			this.#lastWord = chunk.toString().trim().split('\n').at(-1) || this.#lastWord;
		});
		const decoder = new StringDecoder('utf8');
		let rest = '';
		read.on('data', (/** @type {Buffer} */ chunk) => {
			const messages = (rest + decoder.write(chunk)).split('\0');
			rest = messages.pop() ?? '';
			for (const text of messages) this.#take(/** @type {Message} */ (JSON.parse(text)));
		});
		this.#end = new Promise((resolve) => {
			const end = () => {
				this.#ended = true;
				for (const answer of this.#waiting.values()) answer(null);
				this.#waiting.clear();
				resolve();
			};
			this.#child.once('exit', end);
			this.#child.once('error', (cause) => {
				this.#lastWord = cause.message;
				end();
			});
		});
	}

	/** Resolves when it is gone. */
	get whenEnded() {
		return this.#end;
	}

	get ended() {
		return this.#ended;
	}

	get lastWord() {
		return this.#lastWord;
	}

	/**
	 * Asks it something; `null` when it does not answer, has ended or will not.
	 * @param {string} method
	 * @param {Record<string, unknown>} [params]
	 * @param {string} [sessionId]
	 * @returns {Promise<Record<string, unknown> | null>}
	 */
	ask(method, params = {}, sessionId) {
		if (this.#ended) return Promise.resolve(null);
		const id = (this.#asked += 1);
		return new Promise((resolve) => {
			const timer = setTimeout(() => {
				this.#waiting.delete(id);
				resolve(null);
			}, ANSWER_MS);
			this.#waiting.set(id, (message) => {
				clearTimeout(timer);
				resolve(message?.result ?? null);
			});
			this.#pipe.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
		});
	}

	/** Ends it, with everything it started. */
	async end() {
		if (!this.#ended) {
			void this.ask('Browser.close');
			await Promise.race([this.#end, new Promise((resolve) => setTimeout(resolve, END_MS))]);
		}
		this.#kill();
		await Promise.race([this.#end, new Promise((resolve) => setTimeout(resolve, END_MS))]);
	}

	#kill() {
		const { pid } = this.#child;
		if (pid === undefined) return;
		try {
			process.kill(-pid, 'SIGKILL');
		} catch {
			// Nobody is left in its group.
		}
	}

	/** @param {Message} message */
	#take({ id, method, params, sessionId, result, error }) {
		if (id !== undefined) {
			const answer = this.#waiting.get(id);
			this.#waiting.delete(id);
			answer?.({ ...(result && { result }), ...(error && { error }) });
		} else if (method !== undefined) this.#heard(method, params ?? {}, sessionId);
	}
}
