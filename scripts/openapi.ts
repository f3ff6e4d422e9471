/**
 * Writes static/openapi.json: what other systems can send this server, from the door's one table. Run it after a change
 * of src/lib/contract/payloads.ts or src/lib/server/door/table.ts: `node scripts/openapi.ts`.
 */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { format, resolveConfig } from 'prettier';
import { HTTP_STATUS } from '../src/lib/contract/http-status.ts';
import { payloads, type CommandName } from '../src/lib/contract/payloads.ts';
import { table } from '../src/lib/server/door/table.ts';

export const OPENAPI_FILE = fileURLToPath(new URL('../static/openapi.json', import.meta.url));

type Json = Record<string, unknown>;

/** The schema as a sender must write it: what the door trims and cleans afterwards has no word in JSON Schema. */
function schemaOf(name: CommandName): Json {
	const { $schema: _dialect, ...schema } = toJsonSchema(payloads[name], {
		typeMode: 'input',
		errorMode: 'ignore',
		target: 'draft-2020-12',
	});
	return schema;
}

function isCommand(name: string): name is CommandName {
	return Object.hasOwn(payloads, name);
}

/** Who may send it, as the schemes a caller can show. */
function securityOf(name: CommandName): Json[] {
	const { people, devices, integrations } = table[name].permission;
	return [...(people ? [{ session: [] }] : []), ...(devices || integrations ? [{ token: [] }] : [])];
}

/** A component's key may hold no colon. */
function keyOf(name: CommandName): string {
	return name.replace(':', '.');
}

function operation(name: CommandName, operationId: string, summary: string, schema: Json): Json {
	return {
		operationId,
		summary,
		security: securityOf(name),
		requestBody: { required: true, content: { 'application/json': { schema } } },
		responses: {
			200: {
				description: 'Granted.',
				content: { 'application/json': { schema: { $ref: '#/components/schemas/Granted' } } },
			},
			...Object.fromEntries(
				[...new Set(Object.values(HTTP_STATUS))]
					.sort()
					.map((status) => [status, { $ref: `#/components/responses/Refused${status}` }]),
			),
		},
	};
}

function commandPath(name: CommandName): [string, Json] {
	const call = {
		type: 'object',
		properties: {
			id: { $ref: '#/components/schemas/CallId' },
			input: { $ref: `#/components/schemas/${keyOf(name)}` },
		},
		required: ['id', 'input'],
		additionalProperties: false,
	};
	return [`/api/commands/${name}`, { post: operation(name, keyOf(name), `The command ${name}`, call) }];
}

/** The commands that have an address of their own take their input as the whole body. */
function ownPath(name: CommandName): [string, Json][] {
	const { path } = table[name];
	if (path === undefined) return [];
	const schema = { $ref: `#/components/schemas/${keyOf(name)}` };
	const summary = `The command ${name}, its input as the whole body`;
	return [[path, { post: operation(name, `${keyOf(name)}.alone`, summary, schema) }]];
}

function refusedResponse(status: number): [string, Json] {
	const codes = Object.entries(HTTP_STATUS).filter(([, each]) => each === status);
	return [
		`Refused${status}`,
		{
			description: `Refused: ${codes.map(([code]) => code).join(', ')}.`,
			content: { 'application/json': { schema: { $ref: '#/components/schemas/Refused' } } },
		},
	];
}

/** The whole document, as JavaScript. */
export function openApiDocument(): Json {
	// A patron's phone sends forms, not commands: what only it may do has no address here.
	const names = Object.keys(payloads)
		.filter(isCommand)
		.filter((name) => securityOf(name).length > 0);
	const statuses = [...new Set(Object.values(HTTP_STATUS))].sort();
	return {
		openapi: '3.1.0',
		info: {
			title: 'Foyer',
			version: '1',
			description:
				'What other systems can send. A cue button or a show control desk posts to /api/cues with a token from the office. Instants are epoch milliseconds, UTC. The same id sent twice is done once.',
		},
		paths: Object.fromEntries([...names.flatMap(ownPath), ...names.map(commandPath)]),
		components: {
			securitySchemes: {
				token: {
					type: 'http',
					scheme: 'bearer',
					description: 'A token made in the office, or a paired device’s.',
				},
				session: {
					type: 'apiKey',
					in: 'cookie',
					name: 'foyer',
					description: 'A signed-in person; over https and on localhost the cookie is called __Host-foyer.',
				},
			},
			responses: Object.fromEntries(statuses.map(refusedResponse)),
			schemas: {
				CallId: {
					type: 'string',
					pattern: '^[A-Za-z0-9_-]{8,64}$',
					description:
						'Made by the sender, random: sent twice it is one wish, with another input it is refused.',
				},
				Granted: {
					type: 'object',
					properties: { ok: { const: true }, value: {} },
					required: ['ok', 'value'],
				},
				Refused: {
					type: 'object',
					properties: {
						ok: { const: false },
						code: { enum: Object.keys(HTTP_STATUS) },
						message: { type: 'string', description: 'A sentence for people, with what to do next.' },
					},
					required: ['ok', 'code', 'message'],
				},
				...Object.fromEntries(names.map((name) => [keyOf(name), schemaOf(name)])),
			},
		},
	};
}

/** The document as the file holds it, in the project's formatting. */
export async function openApiText(): Promise<string> {
	const style = await resolveConfig(OPENAPI_FILE);
	return format(JSON.stringify(openApiDocument()), { ...style, filepath: OPENAPI_FILE });
}

if (import.meta.main) {
	await writeFile(OPENAPI_FILE, await openApiText());
	console.log(`Written: ${OPENAPI_FILE}`);
}
