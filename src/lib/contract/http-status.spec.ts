import { describe, expect, it } from 'vitest';
import { HTTP_STATUS, httpStatusOf } from './http-status.ts';

function statusOf(code: string): number {
	return httpStatusOf({ ok: false, code, message: '' });
}

describe('the HTTP status of an answer', () => {
	it('is 200 for what was granted', () => {
		expect(httpStatusOf({ ok: true, value: null })).toBe(200);
	});

	it.each([
		['not-signed-in', 401],
		['bad-input', 400],
		['not-allowed', 403],
		['not-found', 404],
		['unknown-command', 404],
		['too-many', 429],
	])('[P4] tells what stands in the way of a caller: %s is %i', (code, status) => {
		expect(statusOf(code)).toBe(status);
	});

	it.each(['different-body', 'claimed-by-other', 'point-passed', 'already-held', 'evening-over'])(
		'[H6][T2] is a conflict where somebody or something was there before: %s',
		(code) => {
			expect(statusOf(code)).toBe(409);
		},
	);

	it('is never a success or a fault of the server for a refusal, except where Foyer itself cannot', () => {
		for (const [code, status] of Object.entries(HTTP_STATUS)) {
			if (code === 'unavailable') expect(status).toBe(503);
			else if (code === 'disk-full') expect(status).toBe(507);
			else expect([400, 401, 403, 404, 409, 410, 413, 415, 422, 429], code).toContain(status);
		}
	});

	it('is a fault of the server for a code nobody knows, also for one that every object has', () => {
		expect(statusOf('made-up')).toBe(500);
		expect(statusOf('constructor')).toBe(500);
	});
});
