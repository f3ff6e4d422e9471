import type { Foyer } from '$lib/server/foyer.ts';

/** How another system is set up, as the office knows it. */
export type SetUp = NonNullable<Awaited<ReturnType<Foyer['office']>>['integrations']>[number];
