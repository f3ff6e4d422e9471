/** Runs the project's own tools and counts what they say; what `npm test` and `npm run trials` share. */
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';

export interface Tally {
	passed: number;
	failed: number;
}

/** What came of a run, and what it printed. */
export type Outcome = Tally & { output: string };

const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs one of the project's tools under this Node and keeps what it printed. */
export function tool(
	file: string,
	args: string[],
	env: Record<string, string> = {},
): Promise<{ ok: boolean; output: string }> {
	const node = ['--disable-warning=ExperimentalWarning', join(root, 'node_modules', file), ...args];
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, node, {
			cwd: root,
			env: { ...process.env, NO_COLOR: '1', ...env },
			stdio: ['ignore', 'pipe', 'pipe'],
		});
		let output = '';
		const keep = (chunk: Buffer): void => {
			output += chunk.toString();
		};
		child.stdout.on('data', keep);
		child.stderr.on('data', keep);
		child.once('error', reject);
		child.once('close', (code) => resolve({ ok: code === 0, output }));
	});
}

/** A tally cannot be better than the runner's own exit code, and no test at all is a failure. */
export function settled(ok: boolean, passed: number, failed: number): Tally {
	return { passed, failed: failed === 0 && (!ok || passed === 0) ? 1 : failed };
}

const vitestReport = v.object({
	numTotalTests: v.number(),
	numPassedTests: v.number(),
	testResults: v.array(v.object({ status: v.string(), assertionResults: v.array(v.unknown()) })),
});

/**
 * Runs one of the vitest projects.
 * @param options.reports a folder for the runner's report
 * @param options.args more for the runner's command line: a part of a file's path, a flag
 */
export async function runVitest(
	project: string,
	{ reports, args = [], env }: { reports: string; args?: string[]; env?: Record<string, string> },
): Promise<Outcome> {
	const file = join(reports, `${project}.json`);
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
	const { ok, output } = await tool(
		'vitest/vitest.mjs',
		['run', '--project', project, ...reporters, ...args],
		env,
	);
	const report = v.safeParse(vitestReport, await readReport(file));
	if (!report.success) return { passed: 0, failed: 1, output };
	const { numTotalTests, numPassedTests, testResults } = report.output;
	// A file that does not even load has no tests to count.
	const unloaded = testResults.filter(
		(result) => result.status === 'failed' && !result.assertionResults.length,
	);
	return { ...settled(ok, numPassedTests, numTotalTests - numPassedTests + unloaded.length), output };
}

/** `undefined` when the runner ended before it wrote one; its output says why. */
export async function readReport(file: string): Promise<unknown> {
	try {
		return JSON.parse(await readFile(file, 'utf8'));
	} catch {
		return undefined;
	}
}
