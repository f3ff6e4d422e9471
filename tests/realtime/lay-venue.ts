/** Lays the demonstration once for all files of this project: drawing its pictures takes longer than most of the tests. */
import type { TestProject } from 'vitest/node';
import { startFoyer } from '../support/foyer-server.ts';

declare module 'vitest' {
	export interface ProvidedContext {
		/** A data folder with the demonstration, at rest. */
		laid: string;
	}
}

export default async function layVenue(project: TestProject): Promise<() => Promise<void>> {
	const server = await startFoyer();
	await server.stop();
	project.provide('laid', server.dataDir);
	return () => server.discard();
}
