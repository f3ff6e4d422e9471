/** Scripts written from right to left that a venue's languages may use. */
const RIGHT_TO_LEFT = ['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm'];

const RIGHT_TO_LEFT_LETTER =
	/[\p{Script=Arab}\p{Script=Hebr}\p{Script=Syrc}\p{Script=Thaa}\p{Script=Nkoo}\p{Script=Adlm}]/u;

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/** Whether a language, by its BCP 47 tag, is written from right to left. */
export function readsRightToLeft(language: string): boolean {
	return RIGHT_TO_LEFT.includes(new Intl.Locale(language).maximize().script ?? '');
}

/**
 * The arguments with every right-to-left name wrapped in marks that keep it from turning the words around it. Others
 * stay as they are, so that no invisible character stands where none is needed.
 */
export function isolated(args: Record<string, string | number>): Record<string, string | number> {
	return Object.fromEntries(
		Object.entries(args).map(([name, value]) => [
			name,
			typeof value === 'string' && RIGHT_TO_LEFT_LETTER.test(value)
				? `${FIRST_STRONG_ISOLATE}${value}${POP_ISOLATE}`
				: value,
		]),
	);
}
