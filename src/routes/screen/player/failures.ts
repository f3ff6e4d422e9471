import type { LiveWall, Plan } from '$lib/domain/programme/plan.ts';
import type { Cast } from './scene-input.ts';

/** A scene that fails this often is left out [S13]. */
const FAILURES_ALLOWED = 2;

/** What fails with this cast: the scene, or the one medium it shows, so that the others go on. */
export function failureOf({ scene, content, turn }: Cast): string {
	return content?.kind === 'media' ? mediumCalled(content.media[turn ?? 0] ?? '') : scene;
}

/** What has failed once too often, by how often each has failed so far. */
export function leftOut(failures: ReadonlyMap<string, number>): string[] {
	return [...failures].filter(([, times]) => times > FAILURES_ALLOWED).map(([what]) => what);
}

/** The plan as this device can play it: without what fails here, and without scenes its build does not have. */
export function playable(plan: Plan, failing: readonly string[], known: ReadonlySet<string>): Plan {
	const programme = plan.programme.filter(({ scene }) => known.has(scene) && !failing.includes(scene));
	const media = Object.entries(plan.media).filter(([id]) => !failing.includes(mediumCalled(id)));
	const whole = programme.length === plan.programme.length && media.length === Object.keys(plan.media).length;
	return whole ? plan : { ...plan, programme, media: Object.fromEntries(media) };
}

/** The news as this device can play it: without what was put up by hand and cannot be drawn here. */
export function playableNews(
	live: LiveWall,
	failing: readonly string[],
	known: ReadonlySet<string>,
): LiveWall {
	const { overrides } = live;
	if (!overrides?.some(({ scene }) => !known.has(scene) || failing.includes(scene))) return live;
	const left = overrides.filter(({ scene }) => known.has(scene) && !failing.includes(scene));
	return { ...live, overrides: left };
}

/** What the device does otherwise than the plan says, in words for the console [S1]. */
export function deviationsOf(
	plan: Plan,
	live: LiveWall,
	failing: readonly string[],
	known: ReadonlySet<string>,
): string[] {
	const unknown = [...plan.programme, ...(live.overrides ?? [])]
		.filter(({ scene }) => !known.has(scene))
		.map(({ scene }) => scene);
	const named = plan.programme.flatMap(({ content }) => (content?.kind === 'media' ? content.media : []));
	const missing = named.filter((id) => plan.media[id] === undefined);
	return [
		...failing.map((what) => `${what} failed to render and was left out`),
		...[...new Set(unknown)].map((scene) => `${scene} is not in this build`),
		...[...new Set(missing)].map((id) => `${mediumCalled(id)} is not in the plan and was left out`),
	];
}

/** Named in full: no scene is called that. */
function mediumCalled(id: string): string {
	return `medium ${id}`;
}
