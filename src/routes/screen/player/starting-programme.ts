import { startingRules } from '$lib/contract/scene.ts';
import type { Rule } from '$lib/domain/programme/rule.ts';
import { manifests } from './manifests.ts';

/** The programme with which a venue starts: every scene's own rules. */
export const startingProgramme: readonly Rule[] = manifests.flatMap(startingRules);
