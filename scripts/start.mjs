/**
 * `npm start`: checks Node, builds when the sources are newer than the build, starts the server.
 * Plain JavaScript that old versions of Node can read, so that they get to the message below.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const sources = ['src', 'displays', 'static', 'package-lock.json', 'svelte.config.js', 'vite.config.ts'];

/**
 * When the newest file in here was changed, in epoch milliseconds.
 * @param {string} path
 * @returns {number}
 */
function newest(path) {
	if (!existsSync(path)) return 0;
	const found = statSync(path);
	if (!found.isDirectory()) return found.mtimeMs;
	return readdirSync(path).reduce(
		(latest, name) => Math.max(latest, newest(join(path, name))),
		found.mtimeMs,
	);
}

function needsBuild() {
	const built = newest(join(root, 'build', 'handler.js'));
	return sources.some((source) => newest(join(root, source)) > built);
}

function build() {
	console.log('Building the pages, once (about half a minute) ...');
	const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
	const { status } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
		cwd: root,
		stdio: 'inherit',
	});
	if (status !== 0) process.exit(status === null ? 1 : status);
}

async function start() {
	// Compiled code is kept between starts: a third of a second less until the first answer.
	const { enableCompileCache } = await import('node:module');
	enableCompileCache();
	// node:sqlite announces itself as experimental at every start. It is pinned and tested here; other warnings are shown.
	process.removeAllListeners('warning');
	process.on('warning', (warning) => {
		if (warning.name !== 'ExperimentalWarning') console.error(warning.stack);
	});
	await import('../src/start.ts');
}

if (Number(process.versions.node.split('.')[0]) < 24) {
	console.error(`Foyer needs Node 24 or newer; this is ${process.version}.`);
	console.error('Install it from nodejs.org or with your package manager, then run npm start again.');
	process.exit(1);
}
if (needsBuild()) build();
start().catch((cause) => {
	console.error(cause);
	process.exit(1);
});
