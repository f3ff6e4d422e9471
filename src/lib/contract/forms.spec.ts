import { describe, expect, it } from 'vitest';
import { parseSignIn, parseWelcome } from './forms.ts';

describe('forms of people who are not signed in', () => {
	it('[P4] take nothing but their own fields', () => {
		expect(parseSignIn({ login: 'ruth', password: 'x' })).toEqual({
			ok: true,
			fields: { login: 'ruth', password: 'x' },
		});
		expect(parseSignIn({ login: 'ruth', password: 'x', role: 'administrator' })).toMatchObject({ ok: false });
		expect(parseSignIn({ login: 'ruth', password: new Blob() })).toMatchObject({
			ok: false,
			field: 'password',
		});
	});

	it('[P4] name the field that cannot be taken', () => {
		const fields = { name: 'Anne', login: 'anne', password: 'x' };
		expect(parseWelcome(fields)).toEqual({ ok: true, fields });
		expect(parseWelcome({ ...fields, login: 'Anne!' })).toMatchObject({ ok: false, field: 'login' });
		expect(parseWelcome({ ...fields, name: '  ' })).toMatchObject({ ok: false, field: 'name' });
		expect(parseWelcome({ ...fields, password: 'x'.repeat(201) })).toMatchObject({
			ok: false,
			field: 'password',
		});
	});
});
