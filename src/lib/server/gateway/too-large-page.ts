import { LARGEST_FILE } from '../../domain/season/fields.ts';
import { readsRightToLeft } from '../../words/direction.ts';
import type { Say } from '../../words/words.ts';

/** What somebody reads whose file is larger than any is taken: the limit, what to do, and the way back. No style, no script. */
export function tooLargePage(say: Say, language: string): string {
	const told = escaped(say('import-problem-file-too-large', { most: LARGEST_FILE / (1024 * 1024) }));
	const direction = readsRightToLeft(language) ? 'rtl' : 'ltr';
	return `<!doctype html>
<html lang="${escaped(language)}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(say('office-import'))}</title>
</head>
<body>
<h1>${escaped(say('office-import'))}</h1>
<p>${told}</p>
<p><a href="/office/import">${escaped(say('office-back'))}</a></p>
</body>
</html>
`;
}

function escaped(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}
