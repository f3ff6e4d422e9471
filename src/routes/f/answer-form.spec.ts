import { describe, expect, it } from 'vitest';
import { COMMENT_LENGTH } from '$lib/domain/feedback/answer.ts';
import { readAnswerForm } from './answer-form.ts';

function form(...fields: [string, string | Blob][]): FormData {
	const data = new FormData();
	for (const [name, value] of fields) data.append(name, value);
	return data;
}

describe('the form behind a code', () => {
	it.each([1, 2, 3, 4, 5])('[F3] counts from the first tap: %d alone is an answer', (score) => {
		expect(readAnswerForm(form(['score', String(score)]))).toEqual({ ok: true, score, comment: undefined });
	});

	it.each(['0', '6', '-1', '5 ', ' 5', '4.5', '05', '5e0', 'five', ''])('refuses the score “%s”', (score) => {
		expect(readAnswerForm(form(['score', score]))).toEqual({ ok: false, field: 'score' });
	});

	it('refuses a form without a score', () => {
		expect(readAnswerForm(form(['comment', 'Lovely']))).toEqual({ ok: false, field: 'score' });
	});

	it('refuses a question that nobody asked, and one answered twice', () => {
		expect(readAnswerForm(form(['score', '5'], ['price', '3']))).toEqual({ ok: false, field: 'form' });
		expect(readAnswerForm(form(['score', '5'], ['score', '1']))).toEqual({ ok: false, field: 'form' });
	});

	it('takes words as they are, also none, to take back what was said', () => {
		const words = '<img src=x onerror=alert(1)> {{7*7}} =HYPERLINK("x")';
		expect(readAnswerForm(form(['score', '2'], ['comment', words]))).toEqual({
			ok: true,
			score: 2,
			comment: words,
		});
		expect(readAnswerForm(form(['score', '2'], ['comment', '']))).toEqual({
			ok: true,
			score: 2,
			comment: '',
		});
	});

	it('takes what a browser lets somebody type, whatever it makes of line ends', () => {
		const lines = '\r\n'.repeat(COMMENT_LENGTH);
		expect(readAnswerForm(form(['score', '4'], ['comment', lines]))).toMatchObject({ ok: true });
		const tooLong = 'x'.repeat(COMMENT_LENGTH + 1);
		expect(readAnswerForm(form(['score', '4'], ['comment', tooLong]))).toEqual({
			ok: false,
			field: 'comment',
		});
		expect(readAnswerForm(form(['score', '4'], ['comment', new Blob(['x'])]))).toEqual({
			ok: false,
			field: 'comment',
		});
	});
});
