import { dirname, posix, relative, resolve, sep } from 'node:path';
import type { Rule } from 'eslint';
import { exceptions, outside, rooms, type Room } from './import-table.ts';

const root = resolve(import.meta.dirname, '..');

const aliases: readonly [string, string][] = [
	['$lib/', 'src/lib/'],
	['$displays/', 'displays/'],
];

function roomOf(path: string): Room | undefined {
	return rooms.find((room) => room.files.test(path));
}

/** The path from the project's root that an import leads to; `undefined` for a package or a Node module. */
function pathOf(source: string, importer: string): string | undefined {
	const file = source.replace(/\?.*$/, '');
	for (const [alias, folder] of aliases) {
		if (file.startsWith(alias)) return folder + file.slice(alias.length);
	}
	return file.startsWith('.') ? posix.join(dirname(importer), file) : undefined;
}

function covers(patterns: readonly string[], name: string): boolean {
	return patterns.some((pattern) =>
		pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : pattern === name,
	);
}

/** One scene is one room, though all scenes share their row of the table. */
function sameScene(importer: string, path: string): boolean {
	return importer.split('/')[1] === path.split('/')[1];
}

/** Why `importer` may not import `source`; `undefined` when it may. */
function refusal(importer: string, room: Room, source: string, typeOnly: boolean): string | undefined {
	const extra = exceptions.filter(({ files }) => files.test(importer));
	const path = pathOf(source, importer);
	if (path === undefined) {
		if (covers([...room.packages, ...extra.flatMap((exception) => exception.packages ?? [])], source)) return;
		return `${room.name} may not import ${source}. ${room.belongs}`;
	}
	if (room.native && source.startsWith('$')) {
		return `Node runs ${room.name} as it stands and knows no aliases: write this path relative to the file.`;
	}
	if (room.native && !/\.[a-z]+$/.test(source)) {
		return `Node runs ${room.name} as it stands: write the ending of the file out, as in './name.ts'.`;
	}
	const target = roomOf(path);
	if (!target) {
		if (outside.test(path)) return `${room.name} may not import ${path}. ${room.belongs}`;
		return `${path} is in no room of the house. ARCHITECTURE.md says which room is for what.`;
	}
	const scene = target.name === 'displays' || target.name === 'manifests';
	if (room.name === 'displays' && scene) {
		return sameScene(importer, path) ? undefined : `A scene may not import another scene. ${room.belongs}`;
	}
	const known = [...room.rooms, ...extra.flatMap((exception) => exception.rooms ?? [])];
	if (known.includes(target.name) || (target === room && !scene)) return;
	if (room.types?.includes(target.name)) {
		if (typeOnly) return;
		return `${room.name} may import types of ${target.name}, nothing else: write "import type". ${room.belongs}`;
	}
	return `${room.name} may not import ${target.name}. ${room.belongs}`;
}

/** ESLint rule: every import of a file under src or displays obeys import-table.ts. */
export const whoMayKnowWhom: Rule.RuleModule = {
	meta: { type: 'problem', schema: [], messages: { refused: '{{why}}' } },
	create(context) {
		const importer = relative(root, context.filename).split(sep).join('/');
		if (importer.startsWith('..') || outside.test(importer)) return {};
		const room = roomOf(importer);

		const check = (node: Rule.Node, source: unknown, kind: unknown): void => {
			if (typeof source !== 'string') return;
			const why = room && refusal(importer, room, source, kind === 'type');
			if (why) context.report({ node, messageId: 'refused', data: { why } });
		};
		const checkSource = (node: Rule.Node, kind: unknown): void => {
			if ('source' in node && node.source && 'value' in node.source) check(node, node.source.value, kind);
		};

		return {
			Program(node) {
				if (room) return;
				const why = `${importer} is in no room of the house. ARCHITECTURE.md says which room is for what.`;
				context.report({ node, messageId: 'refused', data: { why } });
			},
			ImportDeclaration: (node: Rule.Node) =>
				checkSource(node, 'importKind' in node ? node.importKind : 'value'),
			ExportNamedDeclaration: (node: Rule.Node) =>
				checkSource(node, 'exportKind' in node ? node.exportKind : 'value'),
			ExportAllDeclaration: (node: Rule.Node) =>
				checkSource(node, 'exportKind' in node ? node.exportKind : 'value'),
			ImportExpression: (node: Rule.Node) => checkSource(node, 'value'),
		};
	},
};
