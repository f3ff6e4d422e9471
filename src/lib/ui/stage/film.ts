/** A film in one of the sizes there are. */
export interface FilmFile {
	readonly url: string;
	readonly type: string;
	readonly width: number;
}

/**
 * The file to play in a place that many pixels wide: the smallest that fills it, of those this browser plays, else the
 * widest; `null` where it plays none.
 * @param files smallest first
 */
export function filmFor<File extends FilmFile>(
	files: readonly File[],
	width: number,
	plays: (type: string) => boolean,
): File | null {
	const playable = files.filter(({ type }) => plays(type));
	return playable.find((file) => file.width >= width) ?? playable.at(-1) ?? null;
}
