import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOTHING_HAPPENED, type Performance } from '../evening/performance.ts';
import { HOUR, MINUTE } from '../time/instant.ts';
import { instantAt } from '../time/zone.ts';
import {
	CODE_BYTES,
	carriesCodes,
	codeAt,
	codeFrom,
	codeUrl,
	isValid,
	normaliseCode,
	validity,
	windowsFor,
} from './codes.ts';

const ZONE = 'Europe/Berlin';
const start = instantAt('2026-11-20', '19:30', ZONE);
const performance: Performance = {
	id: 'p1',
	house: 'main',
	production: 'skerry',
	day: '2026-11-20',
	plannedStart: start,
	partMinutes: [60, 55],
	intervalMinutes: [20],
	estimated: false,
	doorsMinutesBefore: 30,
	lateSeating: { kind: 'interval' },
};
const showDown = start + 135 * MINUTE;
const bytes = fc.uint8Array({ minLength: CODE_BYTES, maxLength: CODE_BYTES });

describe('a feedback code', () => {
	it('[F2] is 16 characters of a base 32 without look-alikes, each as likely as the others', () => {
		expect(codeFrom(Uint8Array.from({ length: 16 }, (_, i) => i * 2))).toBe('02468ACEGJMPRTWY');
		const all = Array.from({ length: 16 }, (_, row) =>
			codeFrom(Uint8Array.from({ length: 16 }, (_, column) => row * 16 + column)),
		).join('');
		const counts = new Map<string, number>();
		for (const character of all) counts.set(character, (counts.get(character) ?? 0) + 1);
		expect(counts).toHaveLength(32);
		expect(new Set(counts.values())).toEqual(new Set([8]));
		expect(() => codeFrom(new Uint8Array(15))).toThrow(RangeError);
	});

	it('[F2] is found whatever case, spacing or look-alike it is typed in', () => {
		expect(normaliseCode(' 0123 4567-89ab-cdef ')).toBe('0123456789ABCDEF');
		expect(normaliseCode('oO1iIlL00000000z')).toBe('001111100000000Z');
		fc.assert(
			fc.property(bytes, (random) => {
				const code = codeFrom(random);
				expect(normaliseCode(code)).toBe(code);
				expect(normaliseCode(code.toLowerCase())).toBe(code);
				expect(normaliseCode(code.replace(/(.{4})/g, '$1 '))).toBe(code);
			}),
		);
	});

	it('[F2] is null when it cannot be one, and never throws', () => {
		for (const input of ['', '0123', 'U123456789ABCDEF', '0123456789ABCDEF0', '%00', '012345678€ABCDEF']) {
			expect(normaliseCode(input)).toBeNull();
		}
		fc.assert(
			fc.property(fc.string({ maxLength: 40 }), (input) => {
				const code = normaliseCode(input);
				if (code !== null) expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{16}$/);
			}),
		);
	});
});

describe('the address in the QR code', () => {
	it('[F2] is in capitals', () => {
		expect(codeUrl('http://192.168.1.20:3000/', '0123456789ABCDEF')).toBe(
			'HTTP://192.168.1.20:3000/F/0123456789ABCDEF',
		);
	});

	it('[F2] always fits version 4 at level M in alphanumeric mode, or is refused with what to do', () => {
		const host = fc.oneof(fc.domain(), fc.ipV4(), fc.webAuthority());
		fc.assert(
			fc.property(host, fc.constantFrom('http', 'https'), bytes, (any, scheme, random) => {
				let url;
				try {
					url = codeUrl(`${scheme}://${any}`, codeFrom(random));
				} catch (error) {
					expect(String(error)).toContain('does not fit a small QR code');
					return;
				}
				expect(url).toMatch(/^[0-9A-Z $%*+\-./:]{1,90}$/);
			}),
		);
		expect(() => codeUrl('https://under_score.example', '0'.repeat(16))).toThrow('does not fit');
		expect(() => codeUrl(`https://${'a'.repeat(64)}.de`, '0'.repeat(16))).toThrow('at most 71 characters');
		expect(codeUrl(`https://${'a'.repeat(60)}.de`, '0'.repeat(16))).toHaveLength(90);
	});

	it.each([
		['http://192.168.1.20:3000', true],
		['https://foyer.example.org/', true],
		['https://under_score.example', false],
		['http://[2001:db8::20]:3000', false],
		[`https://${'a'.repeat(60)}.de`, true],
		[`https://${'a'.repeat(61)}.de`, false],
	])('[F2] can lead to %s: %s', (base, can) => {
		expect(carriesCodes(base)).toBe(can);
	});
});

describe('the windows of a performance', () => {
	it('[F2] are of ten minutes, from 10 min before planned show down to two hours after, without a gap', () => {
		const windows = windowsFor(performance);
		expect(windows).toHaveLength(13);
		expect(windows[0]?.windowFrom).toBe(showDown - 10 * MINUTE);
		expect(windows.at(-1)?.windowTo).toBe(showDown + 2 * HOUR);
		for (const [index, { windowFrom, windowTo }] of windows.entries()) {
			expect(windowTo - windowFrom).toBe(10 * MINUTE);
			if (index > 0) expect(windowFrom).toBe(windows[index - 1]?.windowTo);
		}
	});

	it('[F2] follow a moved start', () => {
		expect(windowsFor(performance, start + HOUR)[0]?.windowFrom).toBe(showDown + 50 * MINUTE);
	});

	it('[F2] always have a code to draw, a night that runs short or long included', () => {
		const codes = windowsFor(performance).map(({ windowFrom }, index) => ({ from: windowFrom, index }));
		const drawn = (t: number) => codeAt(codes, t)?.index;
		expect(drawn(showDown - HOUR)).toBe(0);
		expect(drawn(showDown - 1)).toBe(0);
		expect(drawn(showDown)).toBe(1);
		expect(drawn(showDown + 2 * HOUR - 1)).toBe(12);
		expect(drawn(showDown + 5 * HOUR)).toBe(12);
		expect(codeAt([], showDown)).toBeNull();
	});
});

describe('validity', () => {
	it('[F2] is from doors until noon after, by the venue’s clock', () => {
		const valid = { ...validity(performance, ZONE), revokedAt: null };
		const noon = instantAt('2026-11-21', '12:00', ZONE);
		expect(isValid(valid, NOTHING_HAPPENED, start - 30 * MINUTE - 1)).toBe(false);
		expect(isValid(valid, NOTHING_HAPPENED, start - 30 * MINUTE)).toBe(true);
		expect(isValid(valid, NOTHING_HAPPENED, noon - 1)).toBe(true);
		expect(isValid(valid, NOTHING_HAPPENED, noon)).toBe(false);
	});

	it('[F2] begins earlier where the doors did', () => {
		const valid = { ...validity(performance, ZONE), revokedAt: null };
		const doors = start - 50 * MINUTE;
		const stamp = {
			point: 'house_open',
			at: doors,
			recordedAt: doors,
			source: 'person',
			by: 'ruth',
		} as const;
		expect(isValid(valid, { stamps: [stamp] }, doors - 1)).toBe(false);
		expect(isValid(valid, { stamps: [stamp] }, doors)).toBe(true);
	});

	it('[F2][T13] ends at noon after the night it began, also past midnight and in a clock-change night', () => {
		const late = { ...performance, plannedStart: instantAt('2026-11-20', '23:30', ZONE) };
		expect(validity(late, ZONE).validTo).toBe(instantAt('2026-11-21', '12:00', ZONE));
		const spring = {
			...performance,
			day: '2026-03-28',
			plannedStart: instantAt('2026-03-28', '19:30', ZONE),
		};
		expect(validity(spring, ZONE).validTo - spring.plannedStart).toBe(15.5 * HOUR);
	});

	it('[F2] ends when the code is revoked', () => {
		expect(
			isValid({ ...validity(performance, ZONE), revokedAt: start }, NOTHING_HAPPENED, start + MINUTE),
		).toBe(false);
	});
});
