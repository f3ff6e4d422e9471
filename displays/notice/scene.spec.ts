import { describe, expect, it } from 'vitest';
import { momentInput } from '../../src/lib/demo/moment.ts';
import { samplePlan } from '../../src/lib/demo/sample-plan.ts';
import { noticeProblems } from '../../src/lib/domain/programme/notice.ts';
import { noticeContent } from './content.ts';
import { moments } from './preview.ts';

const plan = samplePlan({ pictureUrl: String, programme: [], words: {} });

function inputAt(name: string, language = 'de') {
	return momentInput(
		plan,
		moments.find((one) => one.name === name)!,
		language,
		(key) => key,
	);
}

describe('a notice', () => {
	it('says the venue’s words in the language of the turn', () => {
		expect(noticeContent(inputAt('the cloakroom'))).toEqual({
			title: 'Die Garderobe schließt um 23 Uhr',
			body: 'Was dort liegen bleibt, ist bis morgen Mittag an der Kasse auf der Kaiebene.',
			cut: false,
		});
		expect(noticeContent(inputAt('the cloakroom', 'fr')).title).toBe('The cloakroom closes at 11 pm');
	});

	it('[S10] is looked at as long as the office lets it be, and longer', () => {
		const problems = moments.map(({ name, content }) => [
			name,
			content?.kind === 'notice' && noticeProblems(content).map(({ problem }) => problem),
		]);
		expect(Object.fromEntries(problems)).toMatchObject({
			'as long as can be': [],
			'longer than can be': ['long', 'long'],
		});
		expect(noticeContent(inputAt('longer than can be'))).toMatchObject({ cut: true });
	});

	it('[S13] cannot stand where nobody has written it', () => {
		expect(() => noticeContent({ ...inputAt('the cloakroom'), content: null })).toThrow('written');
	});
});
