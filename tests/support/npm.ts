/** The project's npm scripts as somebody at a shell runs them: processes, with what they print and how they end. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { ROOT } from './foyer-server.ts';

export interface Script {
	process: ChildProcess;
	/** What it has printed so far, errors included. */
	said(): string;
	/** Resolves with the exit code once it and all that it started are gone. */
	ended: Promise<number | null>;
}

/** Starts `npm run <name> -- <args>`, as the head of a process group of its own. */
export function npmRun(name: string, args: string[], env: Record<string, string>): Script {
	const child = spawn('npm', ['run', '--silent', name, '--', ...args], {
		cwd: ROOT,
		env: { ...process.env, NO_COLOR: '1', ...env },
		stdio: ['ignore', 'pipe', 'pipe'],
		detached: true,
	});
	let said = '';
	for (const stream of [child.stdout, child.stderr])
		stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
	return { process: child, said: () => said, ended: once(child, 'close').then(() => child.exitCode) };
}

/** Runs a script to its end. */
export async function npmDone(
	name: string,
	args: string[],
	env: Record<string, string>,
): Promise<{ code: number | null; said: string }> {
	const script = npmRun(name, args, env);
	const code = await script.ended;
	return { code, said: script.said() };
}
