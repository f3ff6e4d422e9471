/** The import table of ARCHITECTURE.md, asked of the project's own ESLint configuration, every row both ways. */
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { rooms } from '../../config/import-table.ts';

const asked = [
	'foyer/who-may-know-whom',
	'import-x/no-cycle',
	'no-restricted-properties',
	'no-restricted-syntax',
];

const eslint = new ESLint({
	cwd: fileURLToPath(new URL('../..', import.meta.url)),
	ruleFilter: ({ ruleId }) => asked.includes(ruleId),
	// The snippets are no files, so there are no types to ask for.
	overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
});

/** What ESLint says to this text, were it in that file. */
async function complaints(file: string, code: string): Promise<string[]> {
	const text = file.endsWith('.svelte') ? `<script lang="ts">\n${code}\n</script>` : `${code}\n`;
	const results = await eslint.lintText(text, { filePath: file, warnIgnored: true });
	return results.flatMap(({ messages }) => messages.map(({ message }) => message));
}

interface Row {
	room: string;
	file: string;
	allowed: string[];
	/** Each with words of the sentence that says where it belongs. */
	forbidden: [code: string, belongs: RegExp][];
}

const table: Row[] = [
	{
		room: 'domain',
		file: 'src/lib/domain/evening/probe.ts',
		allowed: [
			`import { instant } from '../time/instant.ts';`,
			`import { toZoned } from '@internationalized/date';`,
		],
		forbidden: [
			[`import { readFile } from 'node:fs/promises';`, /domain is pure.*src\/lib\/server/],
			[`import { untrack } from 'svelte';`, /displays\/ or src\/lib\/ui/],
			[`import type { ScreenView } from '../../contract/views.ts';`, /domain may not import contract/],
			[`import { openStore } from '../../server/store/store.ts';`, /domain may not import store/],
			[`const later = await import('../../server/foyer.ts');`, /domain may not import assembly/],
			[`export * from '../../server/foyer.ts';`, /domain may not import assembly/],
			[`export { a } from 'kysely';`, /domain may not import kysely/],
			[`import { instant } from '$lib/domain/time/instant.ts';`, /knows no aliases/],
			[`import { instant } from '../time/instant';`, /write the ending/],
		],
	},
	{
		room: 'contract',
		file: 'src/lib/contract/probe.ts',
		allowed: [`import * as v from 'valibot';`, `import type { Instant } from '../domain/time/instant.ts';`],
		forbidden: [
			[`import type { Foyer } from '../server/foyer.ts';`, /Deciding belongs in src\/lib\/domain/],
			[`import { connect } from '../client/connection.svelte.ts';`, /contract may not import client/],
			[`import type { Socket } from 'socket.io';`, /what crosses a wire/],
		],
	},
	{
		room: 'words',
		file: 'src/lib/words/probe.ts',
		allowed: [`import { FluentBundle } from '@fluent/bundle';`, `import { a } from './languages.ts';`],
		forbidden: [[`import { instant } from '../domain/time/instant.ts';`, /decided in src\/lib\/domain/]],
	},
	{
		room: 'usecases',
		file: 'src/lib/server/usecases/probe.ts',
		allowed: [
			`import { transition } from '../../domain/help/request.ts';`,
			`import type { Store } from '../store/store.ts';`,
		],
		forbidden: [
			[
				`import * as payloads from '../../contract/payloads.ts';`,
				/Parsing and permission belong in src\/lib\/server\/door/,
			],
			[`import { door } from '../door/door.ts';`, /usecases may not import door/],
			[`import { publish } from '../gateway/publish.ts';`, /sockets in gateway/],
			[`import { error } from '@sveltejs/kit';`, /usecases may not import @sveltejs\/kit/],
		],
	},
	{
		room: 'store',
		file: 'src/lib/server/store/probe.ts',
		allowed: [
			`import { Kysely } from 'kysely';`,
			`import { DatabaseSync } from 'node:sqlite';`,
			`import type { Point } from '../../domain/evening/points.ts';`,
		],
		forbidden: [
			[`import { screenView } from '../views/screen.ts';`, /what an audience sees in views/],
			[`import { raiseHelp } from '../usecases/raise-help.ts';`, /Deciding belongs in/],
			[`import { publish } from '../gateway/publish.ts';`, /telling in gateway/],
		],
	},
	{
		room: 'views',
		file: 'src/lib/server/views/probe.ts',
		allowed: [
			`import type { ScreenView } from '../../contract/views.ts';`,
			`import type { Store } from '../store/store.ts';`,
			`import { phaseAt } from '../../domain/evening/phase.ts';`,
			`import { say } from '../../words/words.ts';`,
			`import { manifest } from '../../../../displays/curtain-countdown/manifest.ts';`,
		],
		forbidden: [
			[`import { schema } from '../../contract/payloads.ts';`, /types of contract, nothing else/],
			[
				`import { raiseHelp } from '../usecases/raise-help.ts';`,
				/Changing something belongs in src\/lib\/server\/usecases/,
			],
			[`import { publish } from '../gateway/publish.ts';`, /sending in gateway/],
			[
				`import { good } from '../../../../displays/curtain-countdown/preview.ts';`,
				/views may not import displays/,
			],
		],
	},
	{
		room: 'door',
		file: 'src/lib/server/door/probe.ts',
		allowed: [
			`import * as payloads from '../../contract/payloads.ts';`,
			`import { raiseHelp } from '../usecases/raise-help.ts';`,
		],
		forbidden: [
			[`import { publish } from '../gateway/publish.ts';`, /sockets and HTTP in gateway or intake/],
			[`import type { Store } from '../store/store.ts';`, /rows belongs in src\/lib\/server\/usecases/],
		],
	},
	{
		room: 'gateway',
		file: 'src/lib/server/gateway/probe.ts',
		allowed: [
			`import { Server } from 'socket.io';`,
			`import type { ClientEvents } from '../../contract/events.ts';`,
			`import { door } from '../door/door.ts';`,
			`import { screenView } from '../views/screen.ts';`,
		],
		forbidden: [
			[`import { tables } from '../store/tables.ts';`, /Rows belong in src\/lib\/server\/store/],
			[`import { raiseHelp } from '../usecases/raise-help.ts';`, /gateway may not import usecases/],
			[`import { load } from '../../../routes/+page.server.ts';`, /pages in src\/routes/],
		],
	},
	{
		room: 'intake',
		file: 'src/lib/server/intake/probe.ts',
		allowed: [`import { door } from '../door/door.ts';`, `import * as v from 'valibot';`],
		forbidden: [
			[`import { tables } from '../store/tables.ts';`, /Rows belong in src\/lib\/server\/store/],
			[`import { Server } from 'socket.io';`, /sockets in gateway/],
		],
	},
	{
		room: 'outgo',
		file: 'src/lib/server/outgo/probe.ts',
		allowed: [
			`import type { Store } from '../store/store.ts';`,
			`import { createWriteStream } from 'node:fs';`,
		],
		forbidden: [
			[`import { publish } from '../gateway/publish.ts';`, /Sockets belong in src\/lib\/server\/gateway/],
			[`import { load } from '../../../routes/+page.server.ts';`, /pages in src\/routes/],
		],
	},
	{
		room: 'press',
		file: 'src/lib/server/press/probe.ts',
		allowed: [
			`import { ladderOf } from '../../domain/media/limits.ts';`,
			`import { spawn } from 'node:child_process';`,
			`import sharp from 'sharp';`,
		],
		forbidden: [
			[`import { saveMedium } from '../store/media.ts';`, /Rows belong in src\/lib\/server\/store/],
			[`import { openMediaDesk } from '../media-desk.ts';`, /who may upload in src\/lib\/server\/media-desk/],
		],
	},
	{
		room: 'assembly',
		file: 'src/lib/server/foyer.ts',
		allowed: [
			`import { openStore } from './store/store.ts';`,
			`import { gateway } from './gateway/gateway.ts';`,
			`import { raiseHelp } from './usecases/raise-help.ts';`,
			`import { demonstration } from '../demo/venue.ts';`,
			`import type { Logger } from 'pino';`,
		],
		forbidden: [
			[`import { load } from '../../routes/+page.server.ts';`, /Pages belong in src\/routes/],
			[`import { Server } from 'socket.io';`, /Socket\.IO in src\/lib\/server\/gateway/],
			[`import { Kysely } from 'kysely';`, /SQL in store/],
		],
	},
	{
		room: 'client',
		file: 'src/lib/client/connection.svelte.ts',
		allowed: [
			`import { io } from 'socket.io-client';`,
			`import type { ScreenView } from '../contract/views.ts';`,
			`import { phaseAt } from '$lib/domain/evening/phase.ts';`,
		],
		forbidden: [
			[`import type { Foyer } from '../server/foyer.ts';`, /secrets and rows belong in src\/lib\/server/],
			[
				`import Scene from '$displays/curtain-countdown/Scene.svelte';`,
				/drawing in src\/lib\/ui, routes or displays\//,
			],
		],
	},
	{
		room: 'client',
		file: 'src/lib/client/screen.svelte.ts',
		allowed: [`import { connection } from './connection.svelte.ts';`, `import { get } from 'idb-keyval';`],
		forbidden: [[`import { io } from 'socket.io-client';`, /connection\.svelte\.ts, the only place/]],
	},
	{
		room: 'ui',
		file: 'src/lib/ui/Probe.svelte',
		allowed: [
			`import Button from './Button.svelte';`,
			`import { Check } from '@lucide/svelte';`,
			`import './base.css';`,
		],
		forbidden: [
			[`import { phaseAt } from '$lib/domain/evening/phase.ts';`, /rules in src\/lib\/domain/],
			[
				`import type { ScreenView } from '$lib/contract/views.ts';`,
				/Theatre belongs in displays\/ or src\/routes/,
			],
			[`import { connection } from '$lib/client/connection.svelte.ts';`, /state in src\/lib\/client/],
		],
	},
	{
		room: 'displays',
		file: 'displays/curtain-countdown/Scene.svelte',
		allowed: [
			`import type { ScreenView } from '$lib/contract/views.ts';`,
			`import type { Say } from '$lib/words/words.ts';`,
			`import { phaseAt } from '$lib/domain/evening/phase.ts';`,
			`import Clock from '$lib/ui/Clock.svelte';`,
			`import { manifest } from './manifest.ts';`,
			`import { good } from './preview.ts';`,
		],
		forbidden: [
			[`import { schema } from '$lib/contract/payloads.ts';`, /types of contract, nothing else/],
			[
				`import { connection } from '$lib/client/connection.svelte.ts';`,
				/Fetching belongs in src\/lib\/client/,
			],
			[`import type { Foyer } from '$lib/server/foyer.ts';`, /displays may not import assembly/],
			[`import { page } from '$app/state';`, /displays may not import \$app\/state/],
			[
				`import Board from '../tonights-board/Board.svelte';`,
				/another scene.*what two scenes share in src\/lib\/ui/,
			],
			[`import { manifest } from '$displays/tonights-board/manifest.ts';`, /another scene/],
		],
	},
	{
		room: 'manifests',
		file: 'displays/curtain-countdown/manifest.ts',
		allowed: [`import type { SceneManifest } from '../../src/lib/contract/scene.ts';`],
		forbidden: [
			[`import Scene from './Scene.svelte';`, /Drawing belongs in Scene\.svelte/],
			[`import { phaseAt } from '../../src/lib/domain/evening/phase.ts';`, /types of domain, nothing else/],
			[`import { untrack } from 'svelte';`, /Drawing belongs in Scene\.svelte/],
		],
	},
	{
		room: 'demo',
		file: 'src/lib/demo/probe.ts',
		allowed: [
			`import { instant } from '../domain/time/instant.ts';`,
			`import type { ScreenView } from '../contract/views.ts';`,
			`import { addVenue } from '../server/usecases/add-venue.ts';`,
		],
		forbidden: [
			[
				`import { publish } from '../server/gateway/publish.ts';`,
				/Sockets belong in src\/lib\/server\/gateway/,
			],
			[`import type { Store } from '../server/store/store.ts';`, /by use cases/],
			[`import { load } from '../../routes/+page.server.ts';`, /pages in src\/routes/],
		],
	},
	{
		room: 'routes',
		file: 'src/routes/screen/[id]/+page.svelte',
		allowed: [
			`import { Screen } from '$lib/client/screen.svelte.ts';`,
			`import Clock from '$lib/ui/Clock.svelte';`,
			`import Scene from '$displays/curtain-countdown/Scene.svelte';`,
			`import { phaseAt } from '$lib/domain/evening/phase.ts';`,
			`import type { PageProps } from './$types';`,
			`import { page } from '$app/state';`,
		],
		forbidden: [
			[
				`import { io } from 'socket.io-client';`,
				/Sockets belong in src\/lib\/client\/connection\.svelte\.ts/,
			],
			[`import { openStore } from '$lib/server/store/store.ts';`, /rows in src\/lib\/server\/store/],
			[`import { randomBytes } from 'node:crypto';`, /routes may not import node:crypto/],
		],
	},
	{
		room: 'routes',
		file: 'src/routes/screen/[id]/+page.ts',
		allowed: [`import { error } from '@sveltejs/kit';`],
		forbidden: [[`import { readFileSync } from 'node:fs';`, /routes may not import node:fs/]],
	},
	{
		room: 'routes',
		file: 'src/routes/media/[name]/+server.ts',
		allowed: [`import { readFileSync } from 'node:fs';`],
		forbidden: [
			[`import { openStore } from '$lib/server/store/store.ts';`, /rows in src\/lib\/server\/store/],
		],
	},
	{
		room: 'routes',
		file: 'src/routes/f/[code]/+page.server.ts',
		allowed: [
			`import { randomBytes } from 'node:crypto';`,
			`import { fail } from '@sveltejs/kit';`,
			`import type { Foyer } from '$lib/server/foyer.ts';`,
			`import { say } from '$lib/words/words.ts';`,
		],
		forbidden: [
			[
				`import { answer } from '$lib/server/usecases/answer.ts';`,
				/reaches the server through locals\.foyer/,
			],
			[`import { openFoyer } from '$lib/server/foyer.ts';`, /types of assembly, nothing else/],
		],
	},
	{
		room: 'entry',
		file: 'src/start.ts',
		allowed: [
			`import { openFoyer } from './lib/server/foyer.ts';`,
			`import { createServer } from 'node:http';`,
		],
		forbidden: [
			[`import { openStore } from './lib/server/store/store.ts';`, /put together in foyer\.ts/],
			[`import { Server } from 'socket.io';`, /What the server does belongs in src\/lib\/server/],
		],
	},
];

describe('who may know whom', () => {
	it('has a row here for every room', () => {
		expect(new Set(table.map(({ room }) => room))).toEqual(new Set(rooms.map(({ name }) => name)));
	});

	for (const { room, file, allowed, forbidden } of table) {
		it.each(allowed)(`${room} (${file}) may: %s`, async (code) => {
			expect(await complaints(file, code)).toEqual([]);
		});
		it.each(forbidden)(`${room} (${file}) may not: %s`, async (code, belongs) => {
			expect(await complaints(file, code)).toEqual([expect.stringMatching(belongs)]);
		});
	}

	it('a folder that is no room is told so', async () => {
		expect(await complaints('src/lib/helpers/misc.ts', 'export const one = 1;')).toEqual([
			expect.stringContaining('src/lib/helpers/misc.ts is in no room of the house'),
		]);
		expect(await complaints('src/lib/domain/probe.ts', `import { one } from '../helpers/misc.ts';`)).toEqual([
			expect.stringContaining('src/lib/helpers/misc.ts is in no room of the house'),
		]);
	});

	it('specs know their tools and otherwise keep to their room', async () => {
		const file = 'src/lib/domain/evening/probe.spec.ts';
		expect(await complaints(file, `import { expect } from 'vitest';\nimport fc from 'fast-check';`)).toEqual(
			[],
		);
		expect(await complaints(file, `import { openStore } from '../../server/store/store.ts';`)).toHaveLength(
			1,
		);
	});

	it('tests and scripts may look everywhere', async () => {
		const code = `import { io } from 'socket.io-client';\nimport { openStore } from '../src/lib/server/store/store.ts';`;
		expect(await complaints('tests/probe.ts', code)).toEqual([]);
		expect(await complaints('scripts/probe.ts', code)).toEqual([]);
	});

	it('imports in a circle are reported', async () => {
		const code = `import { whoMayKnowWhom } from './who-may-know-whom.ts';\nexport const rooms = [whoMayKnowWhom];`;
		expect(await complaints('config/import-table.ts', code)).toEqual([expect.stringMatching(/cycle/)]);
	});
});

describe('[S1] the same input shows the same', () => {
	const places = [
		'src/lib/domain/evening/probe.ts',
		'src/lib/server/usecases/probe.ts',
		'displays/curtain-countdown/probe.ts',
		'displays/curtain-countdown/Scene.svelte',
	];
	const clocks = ['Date.now()', 'new Date()', 'Date()', 'performance.now()', 'Math.random()'];

	it.each(places)('%s reads no clock and throws no dice', async (file) => {
		for (const clock of clocks) {
			expect(await complaints(file, `export const read = () => ${clock};`), clock).toEqual([
				expect.stringMatching(/from the caller/),
			]);
		}
		expect(await complaints(file, `export const at = (now: number) => new Date(now);`)).toEqual([]);
	});
});
