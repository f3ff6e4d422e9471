/**
 * "Who may know whom" of ARCHITECTURE.md as data. A room lists what it may import; everything else is refused with its
 * `belongs` sentence. The rule that reads this is who-may-know-whom.ts; its proof is tests/architecture/import-rules.spec.ts.
 */
export interface Room {
	name: string;
	/** Which files are in it: the first room whose pattern matches the path from the project's root. */
	files: RegExp;
	/** Rooms whose values and types it may import, beside itself. */
	rooms: readonly string[];
	/** Rooms of which it may import types, nothing that exists at run time. */
	types?: readonly string[];
	/** Packages and Node modules; a trailing `*` stands for any rest. */
	packages: readonly string[];
	/** Run by Node as it stands, without a bundler: no aliases, endings written out. */
	native: boolean;
	/** Where the refused code belongs, said to whoever wrote it. */
	belongs: string;
}

const server = ['usecases', 'store', 'views', 'door', 'gateway', 'intake', 'outgo', 'press'];

const zones = '@internationalized/date';

export const rooms: readonly Room[] = [
	{
		name: 'domain',
		files: /^src\/lib\/domain\//,
		rooms: [],
		packages: [zones],
		native: true,
		belongs:
			'The domain is pure: it takes what it needs as arguments. What reads a clock, disk, network or database belongs in src/lib/server, what draws in displays/ or src/lib/ui.',
	},
	{
		name: 'contract',
		files: /^src\/lib\/contract\//,
		rooms: ['domain'],
		packages: ['valibot'],
		native: true,
		belongs:
			'The contract is what crosses a wire and nothing else. Deciding belongs in src/lib/domain, doing in src/lib/server/usecases, showing in src/lib/client or routes.',
	},
	{
		name: 'words',
		files: /^src\/lib\/words\//,
		rooms: [],
		packages: ['@fluent/*'],
		native: true,
		belongs:
			'Words know no theatre: they turn a key and values into text. What to say is decided in src/lib/domain, who is told in src/lib/server/views or routes.',
	},
	{
		name: 'usecases',
		files: /^src\/lib\/server\/usecases\//,
		rooms: ['domain', 'store'],
		packages: ['node:crypto', '@node-rs/argon2', zones],
		native: true,
		belongs:
			'A use case takes plain input, an actor and now. Parsing and permission belong in src/lib/server/door, sockets in gateway, projections in views, the clock in clockwork.ts.',
	},
	{
		name: 'store',
		files: /^src\/lib\/server\/store\//,
		rooms: ['domain'],
		packages: ['kysely', 'kysely/*', 'pg', 'node:*', '@electric-sql/pglite'],
		native: true,
		belongs:
			'The store keeps and finds. Deciding belongs in src/lib/domain and src/lib/server/usecases, what an audience sees in views, telling in gateway.',
	},
	{
		name: 'views',
		files: /^src\/lib\/server\/views\//,
		rooms: ['domain', 'store', 'words', 'manifests'],
		types: ['contract'],
		packages: ['node:crypto', 'qrcode', zones],
		native: true,
		belongs:
			"A view projects the store into one audience's slices. Changing something belongs in src/lib/server/usecases, sending in gateway, the shape itself in src/lib/contract/views.ts.",
	},
	{
		name: 'door',
		files: /^src\/lib\/server\/door\//,
		rooms: ['contract', 'usecases', 'domain'],
		packages: ['valibot', 'rate-limiter-flexible', 'node:crypto'],
		native: true,
		belongs:
			'The door is one table: command, schema, permission, use case. Reading and writing rows belongs in src/lib/server/usecases, sockets and HTTP in gateway or intake.',
	},
	{
		name: 'gateway',
		files: /^src\/lib\/server\/gateway\//,
		rooms: ['contract', 'door', 'views', 'domain'],
		packages: ['socket.io', 'rate-limiter-flexible', 'valibot', 'node:*'],
		native: true,
		belongs:
			'The gateway admits, routes through the door and publishes views. Rows belong in src/lib/server/store, decisions in src/lib/server/usecases, pages in src/routes.',
	},
	{
		name: 'intake',
		files: /^src\/lib\/server\/intake\//,
		rooms: ['contract', 'door', 'views', 'domain'],
		packages: ['node-osc', 'ws', 'csv-parse/sync', 'ical.js', 'valibot', 'rate-limiter-flexible', 'node:*'],
		native: true,
		belongs:
			'Intake turns the outside into commands for the door. Rows belong in src/lib/server/store, decisions in src/lib/server/usecases, sockets in gateway.',
	},
	{
		name: 'outgo',
		files: /^src\/lib\/server\/outgo\//,
		rooms: ['domain', 'store', 'words'],
		packages: ['node:*', zones, 'csv-stringify/sync', 'nodemailer'],
		native: true,
		belongs:
			'Outgo follows the night log and tells the outside. Sockets belong in src/lib/server/gateway, pages in src/routes, decisions in src/lib/server/usecases.',
	},
	{
		name: 'press',
		files: /^src\/lib\/server\/press\//,
		rooms: ['domain'],
		packages: ['sharp', 'node:*'],
		native: true,
		belongs:
			'The press turns an uploaded file into files for screens, in a process of its own. Rows belong in src/lib/server/store, who may upload in src/lib/server/media-desk.ts.',
	},
	{
		name: 'assembly',
		files: /^src\/lib\/server\/[^/]+$/,
		rooms: [...server, 'domain', 'contract', 'words', 'demo', 'manifests'],
		packages: ['node:*', 'pino'],
		native: true,
		belongs:
			'These files only put the server together. Pages belong in src/routes, Socket.IO in src/lib/server/gateway, SQL in store.',
	},
	{
		name: 'client',
		files: /^src\/lib\/client\//,
		rooms: ['contract', 'domain', 'words'],
		packages: ['svelte', 'svelte/*', '$app/*', 'idb-keyval', '@noble/hashes/*'],
		native: false,
		belongs:
			'The client is browser state. Data comes through connection.svelte.ts, the only place for socket.io-client; secrets and rows belong in src/lib/server, drawing in src/lib/ui, routes or displays/.',
	},
	{
		name: 'ui',
		files: /^src\/lib\/ui\//,
		rooms: [],
		packages: [
			'svelte',
			'svelte/*',
			'@lucide/svelte',
			'@lucide/svelte/*',
			'@fontsource-variable/*',
			'qrcode',
		],
		native: false,
		belongs:
			'These components know no theatre: they take props. Theatre belongs in displays/ or src/routes, state in src/lib/client, rules in src/lib/domain.',
	},
	{
		name: 'demo',
		files: /^src\/lib\/demo\//,
		rooms: ['domain', 'contract', 'usecases'],
		packages: ['node:*', 'sharp', zones],
		native: true,
		belongs:
			'The demonstration is data and a script, put into the store by use cases (src/lib/server/usecases). Sockets belong in src/lib/server/gateway, pages in src/routes.',
	},
	{
		name: 'manifests',
		files: /^displays\/[^/]+\/manifest\.ts$/,
		rooms: [],
		types: ['domain', 'contract'],
		packages: [],
		native: true,
		belongs:
			'A manifest is plain data that the server reads, too. Drawing belongs in Scene.svelte, sample data in preview.ts.',
	},
	{
		name: 'displays',
		files: /^displays\//,
		rooms: ['domain', 'ui'],
		types: ['contract', 'words'],
		packages: ['svelte', 'svelte/*', zones],
		native: false,
		belongs:
			'A scene is a pure function of its view and the synced clock, so it can be previewed anywhere. Fetching belongs in src/lib/client, deciding in src/lib/domain, what two scenes share in src/lib/ui.',
	},
	{
		name: 'routes',
		files: /^src\/(routes\/|hooks(\.server)?\.ts$|service-worker\/|app\.d\.ts$)/,
		rooms: ['client', 'ui', 'displays', 'manifests', 'contract', 'domain', 'words'],
		types: ['assembly', 'entry'],
		packages: [
			'svelte',
			'svelte/*',
			'@sveltejs/kit',
			'$app/*',
			'$service-worker',
			'@lucide/svelte',
			'@lucide/svelte/*',
			'@fontsource-variable/*',
			'qrcode',
		],
		native: false,
		belongs:
			'A page reaches the server through locals.foyer in *.server.ts. Sockets belong in src/lib/client/connection.svelte.ts, rows in src/lib/server/store, decisions in src/lib/server/usecases.',
	},
	{
		name: 'entry',
		files: /^src\/(start\.ts$|entry\/)/,
		rooms: ['assembly', 'domain'],
		packages: ['node:*', 'pino'],
		native: true,
		belongs:
			'The entry only starts and stops. What the server does belongs in src/lib/server, put together in foyer.ts.',
	},
];

/** Narrower than their room: the one file that may know a package, and what it may know beside its room's list. */
export const exceptions: readonly {
	files: RegExp;
	rooms?: readonly string[];
	packages?: readonly string[];
}[] = [
	{ files: /^src\/lib\/client\/connection\.svelte\.ts$/, packages: ['socket.io-client'] },
	{ files: /^src\/hooks\.server\.ts$/, rooms: ['entry'] },
	// What is called .server is kept out of the browser by Kit; Node's modules would end up there from anywhere else.
	{ files: /^src\/(hooks|routes\/.*)\.server\.ts$|^src\/routes\/.*\+server\.ts$/, packages: ['node:*'] },
	// A company's accent is corrected when it is saved by the same arithmetic as when it is drawn.
	{ files: /^src\/lib\/server\/usecases\/brand\.ts$/, rooms: ['ui'] },
	// They play the demonstration without a server: its venue and its script are their data.
	{
		files: /^src\/routes\/((preview|rehearse)\/|(screen\/player|office\/change)\/[^/]+\.spec\.ts$)/,
		rooms: ['demo'],
	},
	{ files: /^displays\/[^/]+\/[^/]+\.spec\.ts$/, rooms: ['demo', 'words'] },
	{ files: /\.(spec|arbitrary)\.ts$/, packages: ['vitest', 'fast-check', 'node:*'] },
];

/** Not rooms: what proves, builds or runs the house may look everywhere. */
export const outside = /^(tests|scripts|config)\/|^[^/]+$|^\.svelte-kit\//;
