/** The tags that stand within a line. */
const WITHIN_A_LINE = /<\/?(?:span|b|em|strong|small|time|i)\b[^>]*>/g;

/** What a page says, as its readers see it: ` | ` stands between its lines. Pictures say nothing. */
export function textOf(body: string): string {
	return body
		.replace(/<!--[\s\S]*?-->/g, '')
		.replace(/<(svg|style|noscript)\b[\s\S]*?<\/\1>/g, ' ')
		.replace(WITHIN_A_LINE, ' ')
		.replace(/<[^>]*>/g, ' | ')
		.replace(/&amp;/g, '&')
		.replace(/&quot;/g, '"')
		.replace(/&lt;/g, '<')
		.replace(/[\s\u00a0]+/g, ' ')
		.replace(/(?: ?\| )+/g, ' | ')
		.replace(/^[ |]+|[ |]+$/g, '');
}
