import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WORDING_KEYS } from '../domain/evening/wording.ts';
import { HELP_KINDS, OUTCOMES } from '../domain/help/request.ts';
import { ROLES } from '../domain/people/roles.ts';
import { ACCESS_WORDS } from '../domain/programme/plan.ts';
import type { RefusalCode } from '../domain/refusal.ts';
import { voicesOf } from '../words/words.ts';
import { CATALOGUE_FILES, readWords, refusalText, SHIPPED_WORDS } from './words.ts';

/** Details as the rules and use cases give them; a code that is missing here does not compile. */
const REFUSALS: Record<RefusalCode, Record<string, string | number>> = {
	'point-unknown': { point: 'up_3' },
	'point-passed': { point: 'up_1', lastAt: Date.UTC(2025, 10, 21, 19, 31) },
	'point-in-future': { wishAt: 0 },
	'point-too-long-ago': { minutes: 30 },
	'nothing-to-undo': {},
	'already-held': { sinceAt: 0, reason: 'Lift' },
	'not-held': {},
	'nothing-to-delay': {},
	'nothing-to-clear': {},
	'night-not-over': {},
	'report-sent': { sentAt: 0 },
	'report-being-sent': {},
	'incident-time': { wishAt: 0 },
	'report-signed': { signedAt: 0 },
	'time-passed': { wishAt: 0 },
	'time-too-far': { plannedAt: 0, hours: 4 },
	'other-day': { day: '2026-11-20' },
	'already-started': {},
	'not-running': {},
	'not-stopped': {},
	'evening-over': { halt: 'cancelled' },
	'no-release': {},
	'not-cancelled': {},
	'not-later': { publicAt: 0 },
	'override-too-long': { hours: 4 },
	'override-scene': {},
	'override-words': {},
	'claimed-by-other': { name: 'Sam' },
	'not-yours': {},
	'request-closed': {},
	'step-not-possible': {},
	'code-unknown': {},
	'code-used': {},
	'code-expired': {},
	'device-unknown': {},
	'device-blocked': {},
	'name-taken': {},
	'person-unknown': {},
	'last-administrator': {},
	'nobody-may-send': {},
	'wrong-password': {},
	'weak-password': { characters: 10 },
	'answer-closed': {},
	'import-has-errors': { errors: 2 },
	'import-differs': {},
	'import-nothing': {},
	'import-taken': {},
	'import-not-latest': {},
	'import-held': { names: 'Ebb 2026-11-22', more: 2 },
	'season-begun': {},
	'season-public': {},
	'season-used': { count: 2 },
	'season-running': {},
	'season-overlaps': { title: 'Ebb', startAt: 0, endAt: 0 },
	'season-day-impossible': { date: '2027-02-30' },
	'season-time-skipped': { time: '01:30', date: '2027-03-28', before: '00:30', after: '02:30' },
	'season-time-twice': { time: '01:30' },
	'season-break-outside': { part: 2, minutes: 50, parts: '60+45' },
	'season-short-title': { title: 'Three Winters at Skerry Light and After', most: 32 },
	'season-tonight': {},
	'season-overlaps-other': { title: 'Ebb', startAt: 0, endAt: 0 },
	'company-plays': { name: 'Vesper', count: 2 },
	'company-produces': { name: 'Vesper', count: 2 },
	'company-people': { name: 'Vesper', names: 'Ingrid, Lou', more: 1 },
	'house-named': { name: 'Loft' },
	'house-coming': { name: 'Loft', count: 2 },
	'house-in-use': { name: 'Loft', names: 'Bar', more: 0 },
	'programme-changed': { by: 'person', name: 'Kim', savedAt: 0 },
	'programme-id-twice': { rule: 'Welcome' },
	'programme-scene-unknown': { rule: 'Welcome', scene: 'welcome' },
	'programme-slot': { rule: 'Welcome', slot: 'strip' },
	'programme-about': { rule: 'Welcome' },
	'programme-band': { rule: 'Welcome', band: 'emergency' },
	'programme-never': { rule: 'Welcome' },
	'programme-dates': { rule: 'Welcome' },
	'programme-place-unknown': { rule: 'Welcome', what: 'house', place: 'loft' },
	'programme-content-missing': { rule: 'Notice', takes: 'notice' },
	'programme-content-foreign': { rule: 'Welcome' },
	'programme-medium-unknown': { rule: 'Media', medium: 'poster' },
	'programme-notice-empty': { rule: 'Notice' },
	'programme-notice-long': { rule: 'Notice', part: 'title', language: 'en', most: 44 },
	'upload-type': {},
	'upload-size': { most: 40 },
	'upload-pixels': { most: 64 },
	'upload-damaged': {},
	'upload-lost': {},
	'disk-full': {},
	'medium-hangs': { name: 'The keeper', where: 'Ebb, media' },
	'medium-wordless': { name: 'The keeper' },
	'medium-film': { name: 'The sea' },
	'not-signed-in': {},
	'token-unknown': {},
	'not-allowed': {},
	'bad-input': { field: 'newTime', problem: 'is not an instant' },
	'unknown-command': {},
	'different-body': {},
	'too-many': { seconds: 4 },
	'not-found': { what: 'house-of-cue', house: 'lofft', houses: 'sail-house, loft' },
	unavailable: {},
	'old-page': {},
};

const KEYS = [
	...WORDING_KEYS.map((key) => `wording-${key}`),
	...HELP_KINDS.map((kind) => `help-${kind}`),
	...OUTCOMES.map((outcome) => `outcome-${outcome}`),
	...ROLES.map((role) => `role-${role}`),
	...ACCESS_WORDS.map((word) => `access-${word}`),
];

async function shipped() {
	const words = await readWords(SHIPPED_WORDS, null);
	const reports: string[] = [];
	const catalogue = words.catalogue(...CATALOGUE_FILES);
	return { reports, catalogue, voice: voicesOf(catalogue, 'en', (what) => reports.push(what)) };
}

describe('the shipped words', () => {
	it('have a sentence for everything that has a code, in every language', async () => {
		const { reports, catalogue, voice } = await shipped();
		// Arabic is spoken on lobby screens alone, see words/catalogues.spec.ts.
		expect(Object.keys(catalogue)).toEqual(['ar', 'de', 'en']);
		for (const language of ['de', 'en']) {
			const say = voice(language);
			for (const key of KEYS) expect(say(key)).not.toContain(key);
			for (const key of WORDING_KEYS) expect(say(`wording-${key}-at`, { time: '19:40' })).toContain('19:40');
			for (const [code, details] of Object.entries(REFUSALS)) {
				const refusal = { code: code as RefusalCode, details };
				expect(refusalText(say, refusal, 'Europe/London', language)).not.toMatch(/[[\]{}]|undefined/);
			}
		}
		expect(reports).toEqual([]);
	});

	it('[T15] tell times by the clock of the venue and points by their names', async () => {
		const { voice } = await shipped();
		const refusal = { code: 'point-passed' as const, details: REFUSALS['point-passed'] };
		expect(refusalText(voice('en'), refusal, 'Europe/London', 'en')).toBe(
			'“Curtain up, part 1” was already stamped at 7.31\u00a0pm. Undo that first, or stamp a later point.',
		);
		expect(refusalText(voice('de'), refusal, 'Europe/Berlin', 'de')).toContain('um 20:31 gestempelt');
	});
});

describe('the venue’s own words', () => {
	let own = '';
	beforeEach(async () => {
		own = await mkdtemp(join(tmpdir(), 'foyer-words-'));
	});
	afterEach(() => rm(own, { recursive: true }));

	async function write(language: string, file: string, source: string) {
		await mkdir(join(own, language), { recursive: true });
		await writeFile(join(own, language, file), source);
	}

	async function read() {
		const words = await readWords(SHIPPED_WORDS, own);
		const voice = voicesOf(words.catalogue('common', 'screen'), 'en', () => undefined);
		return { words, voice };
	}

	it('replace a sentence and leave the others', async () => {
		await write('en', 'common.ftl', 'role-usher = Steward\n');
		const { words, voice } = await read();
		expect(words.problems).toEqual([]);
		expect(voice('en')('role-usher')).toBe('Steward');
		expect(voice('en')('role-company')).toBe('Company');
	});

	it('add a language that falls back where it has no sentence yet', async () => {
		await write('fr', 'screen.ftl', 'board-tonight = Ce soir\n');
		const { voice } = await read();
		expect(voice('fr')('board-tonight')).toBe('Ce soir');
		expect(voice('fr')('board-coming')).toBe('Coming up');
	});

	it.each([
		['cannot be parsed', 'role-usher = Steward\nrole-company { Guest\n', ':2: Expected token: "="'],
		[
			'names a sentence nobody says',
			'\nrole-usherette = Usher\n',
			':2: there is no sentence called “role-usherette”',
		],
		[
			'wants a value it is not given',
			'doors-at = Doors, { $house }\n',
			':1: “doors-at” is not given { $house }',
		],
	])('are left out by name and line when a file %s', async (_, source, problem) => {
		await write('en', 'common.ftl', source);
		const { words, voice } = await read();
		expect(words.problems).toHaveLength(1);
		expect(words.problems[0]).toContain(`${join(own, 'en', 'common.ftl')}${problem}`);
		expect(voice('en')('role-usher')).toBe('Usher');
	});

	it('need not exist', async () => {
		expect((await readWords(SHIPPED_WORDS, join(own, 'nowhere'))).problems).toEqual([]);
	});
});
