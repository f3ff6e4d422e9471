import type { SubmitFunction } from '@sveltejs/kit';

/** Sends a form by script; what was granted empties and closes it, what was refused stays to be mended. */
export function closing(close: () => void): SubmitFunction {
	return () =>
		async ({ result, update }) => {
			await update({ reset: result.type === 'success' });
			if (result.type === 'success') close();
		};
}
