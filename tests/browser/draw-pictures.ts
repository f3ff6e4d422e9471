/** Draws the demonstration's pictures once for all workers: it takes longer than many a test. */
import { startFoyer } from '../support/foyer-server.ts';

/** Leaves the path of the data folder in the environment, which is all that workers are given. */
export default async function drawPictures(): Promise<() => Promise<void>> {
	const server = await startFoyer();
	await server.stop();
	process.env['FOYER_DRAWN'] = server.dataDir;
	return () => server.discard();
}
