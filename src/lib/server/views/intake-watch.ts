import type { Arrival, IntegrationStatus } from '../../domain/venue/integrations.ts';

/** How one integration stands, and how many of its cues were taken and refused since it was opened. */
export interface WatchedIntegration {
	id: string;
	status: IntegrationStatus;
	taken: number;
	refused: number;
}

/** What the intake knows and the store does not; views only read it. */
export interface IntakeWatch {
	integrations(): WatchedIntegration[];
	/** Newest first. */
	arrivals(): readonly Arrival[];
}
