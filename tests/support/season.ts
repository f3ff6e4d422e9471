import { rowsOf } from '../realtime/database.ts';
import type { FoyerServer } from './foyer-server.ts';

/** The next performance of the demonstration's main house after tonight. */
export function laterPerformance({ dataDir }: Pick<FoyerServer, 'dataDir'>): string {
	const [, next] = rowsOf(
		dataDir,
		"select id from performance where house = 'sail-house' order by planned_start limit 2",
	);
	return String(next?.['id']);
}
