/** The first words of a line, with an ellipsis where others follow; nothing that only joins stands before it [S10]. */
export function cutAfter(line: string, count: number): string {
	const words = line.split(' ');
	if (count >= words.length) return line;
	return `${words
		.slice(0, count)
		.join(' ')
		.replace(/[\s·,:;–-]+$/u, '')} …`;
}
