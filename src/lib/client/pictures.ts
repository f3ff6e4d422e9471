import type { Picture, Plan } from '../domain/programme/plan.ts';

/** Every picture file the plan can call for, each once. */
export function picturesOf({ venue, companies, productions }: Plan): string[] {
	const pictures: (Picture | null)[] = [
		venue.mark,
		...companies.flatMap(({ head, logo }) => [logo, head.portrait, head.signature]),
		...productions.map(({ picture }) => picture),
	];
	return [...new Set(pictures.flatMap((picture) => picture?.files.map(({ url }) => url) ?? []))];
}

/**
 * Fetches every file once, one after the other, so that the browser holds them when the server is away [S2]. Answers
 * with those that could not be had.
 */
export async function fetchPictures(urls: readonly string[], until: AbortSignal): Promise<string[]> {
	const missing: string[] = [];
	for (const url of urls) {
		if (until.aborted) return [];
		const kept = await fetch(url, { priority: 'low', signal: until }).then(
			async (response) => response.ok && (await response.arrayBuffer()).byteLength > 0,
			() => false,
		);
		if (!kept) missing.push(url);
	}
	return missing;
}
