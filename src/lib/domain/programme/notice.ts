import type { Text } from '../time/clock-text.ts';
import type { Content } from './rule.ts';

/*
 * The most characters of a notice's title and body, and of one word of either, that every wall has room for in the size
 * its distance asks, in every shape; a longer one is refused in the office with this number [S10]. Found by looking:
 * tests/browser/scenes.spec.ts holds the scene to them.
 */
export const NOTICE_TITLE_LENGTH = 44;
export const NOTICE_BODY_LENGTH = 140;
const NOTICE_WORD_LENGTH = 20;

const MOST = { title: NOTICE_TITLE_LENGTH, body: NOTICE_BODY_LENGTH };

/** What a wall has no room for: which words, in which language, and the most there may be. */
export interface NoticeProblem {
	field: 'title' | 'body';
	language: string;
	/** `empty`: there is no title; `long`: too many characters; `word`: one word is too long for a line. */
	problem: 'empty' | 'long' | 'word';
	most: number;
}

/** Why these words of a notice cannot hang as they are [S10]; none: they fit. */
export function noticeProblems(notice: { title: Text; body: Text }): NoticeProblem[] {
	return (['title', 'body'] as const).flatMap((field) =>
		Object.entries(notice[field]).flatMap(([language, words]): NoticeProblem[] => {
			const text = words.trim();
			const found = (problem: NoticeProblem['problem'], most: number) => [{ field, language, problem, most }];
			if (text === '') return field === 'title' ? found('empty', NOTICE_TITLE_LENGTH) : [];
			if (text.length > MOST[field]) return found('long', MOST[field]);
			const long = text.split(/[\s–-]+/u).some((word) => word.length > NOTICE_WORD_LENGTH);
			return long ? found('word', NOTICE_WORD_LENGTH) : [];
		}),
	);
}

/** A notice's words in one language, as far as walls have room for them. */
export interface NoticeWords {
	title: string;
	body: string;
	/** Something was cut. */
	cut: boolean;
}

/** The words of a notice in `language`, else in the first it has; what is too long is cut at a word [S10]. */
export function noticeWords(
	{ title, body }: Extract<Content, { kind: 'notice' }>,
	language: string,
): NoticeWords {
	const has = (text: Text) => (text[language]?.trim() ? text[language] : (Object.values(text)[0] ?? ''));
	const words = { title: has(title).trim(), body: has(body).trim() };
	const shown = { title: upTo(words.title, NOTICE_TITLE_LENGTH), body: upTo(words.body, NOTICE_BODY_LENGTH) };
	return { ...shown, cut: shown.title !== words.title || shown.body !== words.body };
}

/** The first whole words within that many characters, with an ellipsis where others follow. */
function upTo(text: string, most: number): string {
	if (text.length <= most) return text;
	const start = text.slice(0, most - 1);
	const words = start.slice(0, Math.max(start.lastIndexOf(' '), 0)) || start;
	return `${words.replace(/[\s·,:;.–-]+$/u, '')} …`;
}
