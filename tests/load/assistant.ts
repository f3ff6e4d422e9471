/** Programs beside the bench, so that clients and server have a core each: they are asked by messages, one at a time. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';

/** No question of ours takes this long, milliseconds; a crowd on a busy machine may need a minute or two. */
const PATIENCE_MS = 300_000;

const Reply = v.union([v.object({ answer: v.unknown() }), v.object({ failed: v.string() })]);

export interface Assistant {
	/** Asks one question; the next one when this is answered. @throws what the other side threw. */
	ask<Schema extends v.GenericSchema>(answer: Schema, question: object): Promise<v.InferOutput<Schema>>;
	/** Ends it; resolves when it is gone. */
	dismiss(): Promise<void>;
}

/** Starts a program of this folder that calls `answerAsks`. */
export function hire(program: string, env: Record<string, string> = {}): Assistant {
	const child = fork(fileURLToPath(new URL(program, import.meta.url)), {
		execArgv: ['--disable-warning=ExperimentalWarning'],
		env: { ...process.env, ...env },
	});
	return {
		async ask(answer, question) {
			const message = await new Promise<unknown>((resolve, reject) => {
				const settle = (done: () => void) => {
					clearTimeout(limit);
					child.off('message', replied).off('exit', gone);
					done();
				};
				const replied = (said: unknown) => settle(() => resolve(said));
				const fail = (what: string) => settle(() => reject(new Error(`${program} ${what}.`)));
				const gone = () => fail('ended before it answered');
				const limit = setTimeout(fail, PATIENCE_MS, 'did not answer in time');
				child.on('message', replied).on('exit', gone);
				child.send(question);
			});
			const reply = v.parse(Reply, message);
			if ('failed' in reply) throw new Error(`${program}: ${reply.failed}`);
			return v.parse(answer, reply.answer);
		},
		async dismiss() {
			if (child.exitCode !== null || child.signalCode !== null) return;
			const gone = once(child, 'exit');
			child.kill('SIGKILL');
			await gone;
		},
	};
}

/** The assistant's side: `answer` is called with each question. */
export function answerAsks(answer: (question: unknown) => Promise<unknown>): void {
	process.on('message', (question) => {
		answer(question).then(
			(value) => process.send?.({ answer: value ?? null }),
			(error: unknown) =>
				process.send?.({ failed: error instanceof Error ? (error.stack ?? '') : String(error) }),
		);
	});
	process.once('disconnect', () => process.exit());
}
