/** One measured figure, as a line of `npm run bench`. */
export interface Figure {
	name: string;
	unit: string;
	/** How many samples. */
	n: number;
	median: number;
	p99: number;
	/** The median of a bare program that does the same, measured in the same run on the same machine. */
	floor?: number;
	/** Our median by the floor's. */
	ratio?: number;
}

/**
 * @param samples at least one
 * @param floors the bare program's, where there is one; not necessarily as many
 */
export function figureOf(name: string, unit: string, samples: number[], floors?: number[]): Figure {
	const median = quantile(samples, 0.5);
	const figure = {
		name,
		unit,
		n: samples.length,
		median: rounded(median),
		p99: rounded(quantile(samples, 0.99)),
	};
	if (!floors) return figure;
	const floor = quantile(floors, 0.5);
	return { ...figure, floor: rounded(floor), ratio: rounded(median / floor) };
}

/** By the nearest rank: a value that was measured, never one between two. */
function quantile(samples: number[], share: number): number {
	const sorted = samples.toSorted((a, b) => a - b);
	const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
	if (value === undefined) throw new RangeError('There are no samples.');
	return value;
}

/** Three digits are as many as a machine that does other things, too, has to say. */
function rounded(value: number): number {
	return Number(value.toPrecision(3));
}
