import { describePoint, type PointId } from '../evening/points.ts';
import type { Action } from './authority.ts';

/** Stamping the house, the stage and clearance are three different authorities (table A). */
export function stampAction(point: PointId): Action {
	switch (describePoint(point).kind) {
		case 'house_open':
		case 'house_clear':
			return 'stamp-house';
		case 'clearance':
			return 'give-clearance';
		case 'up':
		case 'down':
			return 'stamp-stage';
	}
}
