interface StageFile {
	readonly url: string;
	readonly width: number;
	readonly height: number;
}

/** A picture in the sizes there are, widest last, and the point of it that must stay in view (0 to 1). */
export interface StagePicture {
	readonly files: readonly StageFile[];
	/** The same in AVIF, for browsers that read it. */
	readonly avif?: readonly StageFile[] | undefined;
	readonly focalX: number;
	readonly focalY: number;
}
