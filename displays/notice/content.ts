import type { SceneInput } from '../../src/lib/contract/scene.ts';
import { noticeWords, type NoticeWords } from '../../src/lib/domain/programme/notice.ts';

/**
 * The venue's notice in this language.
 * @throws where there is none: the scene cannot stand, and its slot goes to who comes next [S13]
 */
export function noticeContent({ content, language }: SceneInput): NoticeWords {
	if (content?.kind !== 'notice') throw new Error('Nobody has written this notice.');
	return noticeWords(content, language);
}
