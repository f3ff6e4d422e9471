import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Has `npm run tls -- --renew` make another certificate. A process of its own: the library that makes certificates
 * puts things into every object of its process, and is needed once a year.
 * @throws when it ended with an error; what it said is in the message
 */
export async function renewCertificate(root: string, environment: NodeJS.ProcessEnv): Promise<void> {
	const args = ['--disable-warning=ExperimentalWarning', join(root, 'scripts', 'tls.ts'), '--renew'];
	await run(process.execPath, args, { cwd: process.cwd(), env: environment, timeout: 60_000 });
}
