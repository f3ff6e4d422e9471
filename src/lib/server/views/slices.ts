import { createHash } from 'node:crypto';
import type { Audience, SliceName, SliceOf } from '../../contract/views.ts';
import type { Lookout, Projection, Touch } from './projection.ts';
import { projections } from './projections.ts';
import type { Viewer, ViewerOf } from './viewer.ts';

/** A slice of any audience, as it travels. */
export type AnySlice = SliceOf<Audience>;

/** Audiences that share a projection share its rooms: made once, sent once. Named after the first of them. */
const homes = new Map<object, string>();
for (const [audience, table] of Object.entries<Record<string, object>>(projections)) {
	for (const [name, projection] of Object.entries(table)) {
		if (!homes.has(projection)) homes.set(projection, `${audience}/${name}`);
	}
}

function homeOf(projection: object): string {
	const home = homes.get(projection);
	if (home === undefined) throw new Error('This projection is in no table.');
	return home;
}

/** One slice for one kind of viewer: the room of those who share it, and how it is made. */
export interface SliceRef {
	room: string;
	venue: string;
	touchedBy: readonly Touch[];
	everyMs: number | null;
	make(lookout: Lookout, standing: { incarnation: string; revision: number }): Promise<AnySlice>;
}

/** The slices this viewer is sent; chosen here and by nobody else [P1]. */
export function slicesOf(viewer: Viewer): SliceRef[] {
	switch (viewer.audience) {
		case 'screen':
			return refsOf(projections.screen, viewer);
		case 'kiosk':
			return refsOf(projections.kiosk, viewer);
		case 'staff':
			return refsOf(projections.staff, viewer);
	}
}

function refsOf<A extends Audience>(
	table: Record<string, Projection<A, SliceName<A>>>,
	viewer: ViewerOf<A>,
): SliceRef[] {
	return Object.entries(table).flatMap(([name, projection]): SliceRef[] => {
		const { venue } = viewer.actor;
		const key = projection.key(viewer);
		if (key === null) return [];
		return [
			{
				room: `${venue}/${homeOf(projection)}/${key}`,
				venue,
				touchedBy: projection.touchedBy,
				everyMs: projection.everyMs ?? null,
				async make(lookout, { incarnation, revision }) {
					const body = await projection.project(lookout, key);
					const hash = createHash('sha1').update(JSON.stringify(body)).digest('base64url');
					const slice = { name, incarnation, schema: projection.schema, revision, hash, body };
					// Name and body belong together by the table they come from; the compiler cannot follow it through a loop.
					return slice as AnySlice;
				},
			},
		];
	});
}
