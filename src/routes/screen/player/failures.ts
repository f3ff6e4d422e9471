import type { LiveWall, Plan } from '$lib/domain/programme/plan.ts';

/** A scene that fails this often is left out [S13]. */
const FAILURES_ALLOWED = 2;

/** The scenes that have failed once too often, by what each has failed so far. */
export function leftOut(failures: ReadonlyMap<string, number>): string[] {
	return [...failures].filter(([, times]) => times > FAILURES_ALLOWED).map(([scene]) => scene);
}

/** The plan as this device can play it: without scenes that fail here, and without those its build does not have. */
export function playable(plan: Plan, failing: readonly string[], known: ReadonlySet<string>): Plan {
	const programme = plan.programme.filter(({ scene }) => known.has(scene) && !failing.includes(scene));
	return programme.length === plan.programme.length ? plan : { ...plan, programme };
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
	return [
		...failing.map((scene) => `${scene} failed to render and was left out`),
		...[...new Set(unknown)].map((scene) => `${scene} is not in this build`),
	];
}
