import { describe, expect, it } from 'vitest';
import { NOTICE_BODY_LENGTH, NOTICE_TITLE_LENGTH, noticeProblems, noticeWords } from './notice.ts';

const body = { en: 'The cloakroom closes at 11 pm.', de: 'Die Garderobe schließt um 23 Uhr.' };

describe('the words of a notice', () => {
	it('[S10] fit, or are refused with the number there may be', () => {
		expect(noticeProblems({ title: { en: 'Cloakroom', de: 'Garderobe' }, body })).toEqual([]);
		expect(noticeProblems({ title: { en: 'A'.repeat(20) }, body: { en: '' } })).toEqual([]);
		const title = { en: ' ', de: 'ein Wort '.repeat(6) };
		expect(noticeProblems({ title, body: { en: 'Donaudampfschifffahrtskapitän' } })).toEqual([
			{ field: 'title', language: 'en', problem: 'empty', most: NOTICE_TITLE_LENGTH },
			{ field: 'title', language: 'de', problem: 'long', most: NOTICE_TITLE_LENGTH },
			{ field: 'body', language: 'en', problem: 'word', most: 20 },
		]);
	});

	it('[S10] what came longer by another way is cut at a word', () => {
		const long = { en: `${'seven by '.repeat(18)}end` };
		const cut = noticeWords({ kind: 'notice', title: { en: 'Tonight' }, body: long }, 'en');
		expect(cut.cut).toBe(true);
		expect(cut.body).toMatch(/^(seven by )+(seven )?(by )?…$/);
		expect(cut.body.length).toBeLessThanOrEqual(NOTICE_BODY_LENGTH + 1);
		expect(noticeProblems({ title: { en: 'Tonight' }, body: { en: cut.body } })).toEqual([]);
	});

	it('stands in the first language there is where one is missing', () => {
		const notice = { kind: 'notice', title: { en: 'Cloakroom' }, body: { ...body, de: ' ' } } as const;
		expect(noticeWords(notice, 'de')).toEqual({ title: 'Cloakroom', body: body.en, cut: false });
	});
});
