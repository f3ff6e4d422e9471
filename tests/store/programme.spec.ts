/** The programme of the screens as the office saves it, on every engine. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '../../src/lib/domain/people/actor.ts';
import type { SceneFacts } from '../../src/lib/domain/programme/check.ts';
import type { Rule } from '../../src/lib/domain/programme/rule.ts';
import { insertPerson } from '../../src/lib/server/store/people.ts';
import { loadProgramme, programmeVersion } from '../../src/lib/server/store/programme.ts';
import type { Commit, Store } from '../../src/lib/server/store/store.ts';
import { askOf } from '../../src/lib/server/usecases/ask.ts';
import { saveProgramme } from '../../src/lib/server/usecases/save-programme.ts';
import { engines, type Opened } from './engines.ts';
import { lay, personOf, T0 } from './fixtures.ts';

const board: SceneFacts = {
	scene: 'board',
	slots: ['main', 'strip'],
	takes: null,
	rules: [{ band: 'else', about: 'venue', when: {}, dwellSeconds: 12 }],
};
const scenes = new Map([['board', board]]);

function rule(id: string, change: Partial<Rule> = {}): Rule {
	return { id, scene: 'board', band: 'else', about: 'venue', when: {}, dwellSeconds: 15, ...change };
}

function technician(id: string): Actor {
	return { kind: 'person', venue: 'v', id, name: id, role: 'technician', houses: [], company: null };
}

describe.each(engines)('the programme by hand on $name', ({ open }) => {
	let opened: Opened;
	let store: Store;
	let commits: Commit[];
	beforeEach(async () => {
		opened = await open();
		({ store } = opened);
		await lay(store, 'v');
		await lay(store, 'w');
		await store.transaction('v', { actor: technician('kim'), via: null, source: 'form', now: T0 }, (tx) =>
			insertPerson(tx.db, 'v', { ...personOf('kim'), name: 'Kim' }),
		);
		commits = [];
		store.follow((commit) => commits.push(commit));
	});
	afterEach(() => opened.close());

	function save(by: string, basedOn: string, rules: Rule[], now = T0) {
		const deed = { actor: technician(by), via: null, source: 'form' as const, now, steady: now };
		return saveProgramme(askOf(store, deed, { basedOn, rules, layouts: [] }, null, scenes));
	}

	it('takes the place of what stood there, in its order, and says so in the night log without a word of it', async () => {
		const { version } = await programmeVersion(store.db, 'v');
		const rules = [rule('second'), rule('first', { only: { levels: ['g'] } })];
		const answer = await save('kim', version, rules, T0 + 1);
		if (!answer.ok) throw new Error(answer.refusal.code);
		expect((await loadProgramme(store.db, 'v')).rules).toEqual(rules);
		expect((await loadProgramme(store.db, 'v')).layouts).toEqual([]);
		expect(await programmeVersion(store.db, 'v')).toEqual({
			version: answer.value.version,
			saved: { by: 'kim', at: T0 + 1 },
		});
		const [{ facts } = { facts: [] }] = commits;
		expect(facts.map(({ fact }) => fact)).toEqual(['programme-saved']);
		expect(facts[0]?.data).toMatchObject({ rules: 2, layouts: 0, added: 2 });
		expect(await programmeVersion(store.db, 'w')).toMatchObject({ saved: null });
	});

	it('is refused where somebody saved meanwhile: who and when is said, and theirs stands', async () => {
		const { version } = await programmeVersion(store.db, 'v');
		const first = await save('kim', version, [rule('kims')], T0 + 1);
		expect(first.ok).toBe(true);
		expect(await save('jo', version, [rule('jos')], T0 + 2)).toEqual({
			ok: false,
			refusal: { code: 'programme-changed', details: { by: 'person', name: 'Kim', savedAt: T0 + 1 } },
		});
		expect((await loadProgramme(store.db, 'v')).rules.map(({ id }) => id)).toEqual(['kims']);
		// Knowingly: based on what stands now.
		const { version: now } = await programmeVersion(store.db, 'v');
		expect((await save('jo', now, [rule('jos')], T0 + 3)).ok).toBe(true);
		expect((await loadProgramme(store.db, 'v')).rules.map(({ id }) => id)).toEqual(['jos']);
	});

	it('is another programme once the venue is laid anew: what was opened before is not saved over it', async () => {
		const { version } = await programmeVersion(store.db, 'v');
		await lay(store, 'v');
		expect(await save('kim', version, [rule('kims')])).toMatchObject({
			ok: false,
			refusal: { code: 'programme-changed', details: { by: 'somebody' } },
		});
	});

	it('is refused whole for one rule that cannot hang', async () => {
		const { version } = await programmeVersion(store.db, 'v');
		const before = (await loadProgramme(store.db, 'v')).rules;
		const refusal = async (...rules: Rule[]) => {
			const answer = await save('kim', version, rules);
			return answer.ok ? 'ok' : answer.refusal.code;
		};
		expect(await refusal(rule('a'), rule('b', { scene: 'gone' }))).toBe('programme-scene-unknown');
		expect(await refusal(rule('a', { only: { houses: ['attic'] } }))).toBe('programme-place-unknown');
		expect(await refusal(rule('a', { only: { devices: ['nothing'] } }))).toBe('programme-place-unknown');
		expect(await refusal(rule('a', { band: 'emergency' }))).toBe('programme-band');
		expect((await loadProgramme(store.db, 'v')).rules).toEqual(before);
		expect(commits).toEqual([]);
	});
});
