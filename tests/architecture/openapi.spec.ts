import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { OPENAPI_FILE, openApiText } from '../../scripts/openapi.ts';
import { table } from '../../src/lib/server/door/table.ts';

const OpenApi = v.object({
	paths: v.record(
		v.string(),
		v.object({ post: v.object({ security: v.array(v.record(v.string(), v.array(v.string()))) }) }),
	),
	components: v.object({ schemas: v.record(v.string(), v.record(v.string(), v.unknown())) }),
});

const text = await readFile(OPENAPI_FILE, 'utf8');
const { paths, components } = v.parse(OpenApi, JSON.parse(text));

describe('static/openapi.json', () => {
	it('says what the door’s table says; after a change run: node scripts/openapi.ts', async () => {
		expect(text).toBe(await openApiText());
	});

	it.each(Object.entries(table))(
		'has an address for %s, and the one of its own where it has one',
		(name, row) => {
			const { people, devices, integrations } = row.permission;
			const byHttp = Boolean(people ?? devices ?? integrations);
			expect(Object.hasOwn(paths, `/api/commands/${name}`)).toBe(byHttp);
			if (row.path !== undefined) expect(paths).toHaveProperty([row.path]);
		},
	);

	it('describes no address that the table does not have', () => {
		const known = Object.entries(table).flatMap(([name, { path }]) => [`/api/commands/${name}`, path]);
		expect(Object.keys(paths).filter((path) => !known.includes(path))).toEqual([]);
	});

	it('[T15] describes a cue with its own id, its house and its point', () => {
		expect(components.schemas['cue.send']).toMatchObject({
			type: 'object',
			required: ['cue', 'house', 'point'],
			additionalProperties: false,
		});
	});

	it('[P1] asks for a token where a system sends, and for a session where a person does', () => {
		expect(paths['/api/cues']?.post.security).toEqual([{ token: [] }]);
		expect(paths['/api/commands/point:stamp']?.post.security).toEqual([{ session: [] }]);
	});
});
