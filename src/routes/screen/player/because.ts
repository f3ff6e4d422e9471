/** Names what a derivation or an effect follows beside what it reads: it runs again when one of these changes. */
export function because(..._causes: readonly unknown[]): void {
	// Being called with them is all: reading them is what makes the caller follow them.
}
