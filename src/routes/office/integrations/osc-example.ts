/** A cue as QLab takes it for a custom message, and most desks with it: the next `up` of a house. */
export function oscExample(house: string, token: string | null): string {
	const address = `/foyer/${house}/up`;
	return token === null ? address : `${address} "${token}"`;
}
