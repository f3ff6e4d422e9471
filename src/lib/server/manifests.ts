import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startingRules, type SceneManifest } from '../contract/scene.ts';
import type { Rule } from '../domain/programme/rule.ts';

/** The manifests of all scenes under `displays/`, by name. A folder without one is an error: it could never be shown. */
export async function loadManifests(root: string): Promise<SceneManifest[]> {
	const folder = join(root, 'displays');
	const scenes = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory());
	return Promise.all(scenes.map(({ name }) => loadManifest(join(folder, name, 'manifest.ts'), name)));
}

/** The rules with which a new venue starts: each scene's own. */
export function firstProgramme(manifests: SceneManifest[]): Rule[] {
	return manifests.flatMap(startingRules);
}

async function loadManifest(path: string, scene: string): Promise<SceneManifest> {
	const module: unknown = await import(/* @vite-ignore */ pathToFileURL(path).href);
	if (isManifestModule(module) && module.manifest.scene === scene) return module.manifest;
	throw new Error(`displays/${scene}/manifest.ts must export \`manifest\` with scene: '${scene}'.`);
}

function isManifestModule(module: unknown): module is { manifest: SceneManifest } {
	return (
		typeof module === 'object' &&
		module !== null &&
		'manifest' in module &&
		typeof module.manifest === 'object' &&
		module.manifest !== null &&
		'scene' in module.manifest
	);
}
