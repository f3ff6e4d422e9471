import { createHash } from 'node:crypto';
import type { Audience, SliceName, SliceOf } from '../../contract/views.ts';
import type { Lookout, Projection, Touch } from './projection.ts';
import { projections } from './projections.ts';
import type { Viewer, ViewerOf } from './viewer.ts';

/** A slice of any audience, as it travels. */
export type AnySlice = SliceOf<Audience>;

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
			return refsOf('screen', projections.screen, viewer);
		case 'kiosk':
			return refsOf('kiosk', projections.kiosk, viewer);
		case 'staff':
			return refsOf('staff', projections.staff, viewer);
	}
}

function refsOf<A extends Audience>(
	audience: A,
	table: Record<string, Projection<A, SliceName<A>>>,
	viewer: ViewerOf<A>,
): SliceRef[] {
	return Object.entries(table).flatMap(([name, projection]): SliceRef[] => {
		const { venue } = viewer.actor;
		const key = projection.key(viewer);
		if (key === null) return [];
		return [
			{
				room: `${venue}/${audience}/${name}/${key}`,
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
