/** The library of media and what hangs, on every engine. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '../../src/lib/domain/people/actor.ts';
import type { Credit } from '../../src/lib/domain/programme/plan.ts';
import type { Role } from '../../src/lib/domain/people/roles.ts';
import { DAY, type Instant } from '../../src/lib/domain/time/instant.ts';
import {
	libraryOf,
	listMedia,
	mediaFiles,
	purgeMediaRemovedBefore,
} from '../../src/lib/server/store/media.ts';
import { loadProgramme } from '../../src/lib/server/store/programme.ts';
import type { Store } from '../../src/lib/server/store/store.ts';
import { loadVenue } from '../../src/lib/server/store/venues.ts';
import { askOf, type UseCase } from '../../src/lib/server/usecases/ask.ts';
import { brandCompany, brandProduction, brandVenue } from '../../src/lib/server/usecases/brand.ts';
import { addMedium, putMedium, removeMedium } from '../../src/lib/server/usecases/manage-media.ts';
import { setHours } from '../../src/lib/server/usecases/set-hours.ts';
import { planOf } from '../../src/lib/server/views/plan.ts';
import { engines, type Opened } from './engines.ts';
import { deedIn, lay, T0 } from './fixtures.ts';
import { logged } from './logged.ts';

function personAs(role: Role, company: string | null = null): Actor {
	return { kind: 'person', venue: 'v', id: role, name: role, role, houses: [], company };
}
const TECHNICIAN = personAs('technician');
const COMPANY = personAs('company', 'tides');

const HASH = 'a'.repeat(64);
const file = { url: `/media/${HASH}.webp`, width: 640, height: 480, bytes: 9, hash: HASH };
const picture = { files: [file], avif: [], focalX: 0.5, focalY: 0.5, alt: {} };
const UPLOAD = { name: 'IMG_0815', company: null, medium: { kind: 'picture' as const, picture } };
const WORDS = { name: 'The keeper', alt: { en: 'A keeper', de: 'Ein Wärter' }, focalX: 0.25, focalY: 0.75 };
const LOOK = {
	accent: '#0a1a4f',
	face: 'archivo' as const,
	logo: null,
	portrait: null,
	signature: null,
	thanks: { en: 'Ta' },
};

describe.each(engines)('media on $name', ({ open }) => {
	let opened: Opened;
	let store: Store;
	beforeEach(async () => {
		opened = await open();
		({ store } = opened);
		await lay(store, 'v');
		await lay(store, 'w');
	});
	afterEach(() => opened.close());

	async function does<Input, Value>(
		useCase: UseCase<Input, Value>,
		input: Input,
		actor: Actor = TECHNICIAN,
		now = T0,
	) {
		const deed = { actor, via: null, source: 'form' as const, now, steady: now };
		const outcome = await useCase(askOf(store, deed, input, null, new Map()));
		return outcome.ok ? outcome.value : outcome.refusal.code;
	}

	/** An upload with words for it. */
	async function hangable(now: Instant = T0): Promise<string> {
		const added = await does(addMedium, UPLOAD, TECHNICIAN, now);
		if (typeof added === 'string') throw new Error(added);
		expect(await does(putMedium, { medium: added.medium, ...WORDS })).toBeNull();
		return added.medium;
	}

	async function plan() {
		const [venue, programme] = [await loadVenue(store.db, 'v'), await loadProgramme(store.db, 'v')];
		if (!venue) throw new Error('no venue');
		return planOf(venue, programme, { first: '2026-11-22', evenings: [], address: '', words: {} });
	}

	async function hangByRule(medium: string): Promise<void> {
		const content = { kind: 'media', media: [medium, 'gone'], fit: 'cover' };
		const rule = {
			id: 'm',
			scene: 'media',
			band: 'else',
			about: 'venue',
			when: {},
			dwellSeconds: 9,
			content,
		};
		await store.transaction('v', deedIn('v'), async ({ db }) => {
			await db
				.insertInto('rule')
				.values({ venue: 'v', id: 'm', position: 9, details: JSON.stringify(rule) })
				.execute();
		});
	}

	it('are named, described and hung in a look; no fact tells a word of it [P7]', async () => {
		const medium = await hangable();
		expect((await libraryOf(store.db, 'v')).get(medium)).toEqual({
			id: medium,
			name: 'The keeper',
			company: null,
			medium: { kind: 'picture', picture: { ...picture, alt: WORDS.alt, focalX: 0.25, focalY: 0.75 } },
			addedAt: T0,
		});
		const branded = await does(brandCompany, { ...LOOK, company: 'tides', logo: medium });
		expect(typeof branded === 'object' && branded.accent).toMatch(/^#[0-9a-f]{6}$/);
		const credits: Credit[] = [
			{ role: { en: 'The keeper' }, name: 'Sam B' },
			{ role: {}, name: '' },
		];
		expect(await does(brandProduction, { production: 'ebb', picture: medium, credits })).toBeNull();
		expect(await does(brandVenue, { mark: medium })).toBeNull();
		const { venue, companies, productions } = await plan();
		expect([venue.mark, companies[0]?.logo, productions[0]?.picture].map((one) => one?.focalX)).toEqual([
			0.25, 0.25, 0.25,
		]);
		expect(companies[0]).toMatchObject({ face: 'archivo', thanks: { en: 'Ta' } });
		// A colour that would not read on a wall is made lighter.
		expect(companies[0]?.accent).not.toBe(LOOK.accent);
		expect(productions[0]?.credits).toEqual([credits[0]]);
		expect(JSON.stringify(await logged(store.db, 'v'))).not.toMatch(/keeper|Wärter|Ta"|IMG/);
	});

	it('hang nowhere before somebody has said in every language what they show', async () => {
		const added = await does(addMedium, UPLOAD);
		const { medium } = added as { medium: string };
		expect(await does(brandVenue, { mark: medium })).toBe('medium-wordless');
		expect(await does(putMedium, { ...WORDS, medium, alt: { en: 'A keeper' } })).toBeNull();
		expect(await does(brandVenue, { mark: medium })).toBe('medium-wordless');
		expect(await does(putMedium, { ...WORDS, medium })).toBeNull();
		expect(await does(brandVenue, { mark: medium })).toBeNull();
		// And what hangs keeps its words.
		expect(await does(putMedium, { ...WORDS, medium, alt: {} })).toBe('medium-wordless');
		expect(await does(putMedium, { ...WORDS, medium, alt: { fr: 'Un gardien' } })).toBe('bad-input');
		expect(await does(brandVenue, { mark: 'nothing' })).toBe('not-found');
	});

	it('[S2] that hang cannot be removed, wherever they hang: no running plan gets a hole', async () => {
		const medium = await hangable();
		await hangByRule(medium);
		expect(Object.keys((await plan()).media)).toEqual([medium]);
		expect(await does(removeMedium, { medium })).toBe('medium-hangs');
		expect(await does(removeMedium, { medium: 'ebb' })).toBe('medium-hangs');
		await does(brandVenue, { mark: medium });
		await store.transaction('v', deedIn('v'), async ({ db }) => {
			await db.deleteFrom('rule').where('venue', '=', 'v').where('id', '=', 'm').execute();
		});
		expect(await does(removeMedium, { medium })).toBe('medium-hangs');
		await does(brandVenue, { mark: null });
		expect(await does(removeMedium, { medium })).toBeNull();
		expect((await listMedia(store.db, 'v')).map(({ id }) => id)).toEqual(['ebb']);
		expect(await does(removeMedium, { medium })).toBe('not-found');
	});

	it('that were removed keep their files until no plan can name them, those of another venue longer', async () => {
		const medium = await hangable();
		await does(removeMedium, { medium }, TECHNICIAN, T0 + DAY);
		expect((await mediaFiles(store.db)).map(({ url }) => url)).toEqual([file.url]);
		await store.share((db) => purgeMediaRemovedBefore(db, 'v', T0 + DAY));
		expect(await mediaFiles(store.db)).toHaveLength(1);
		await store.share((db) => purgeMediaRemovedBefore(db, 'w', T0 + 2 * DAY));
		expect(await mediaFiles(store.db)).toHaveLength(1);
		await store.share((db) => purgeMediaRemovedBefore(db, 'v', T0 + 2 * DAY));
		expect(await mediaFiles(store.db)).toEqual([]);
	});

	it('stay when the demonstration is laid anew; what it brings along is as it was', async () => {
		const medium = await hangable();
		await does(putMedium, { medium: 'ebb', ...WORDS });
		await lay(store, 'v');
		expect((await listMedia(store.db, 'v')).map(({ id, company, name }) => [id, company, name])).toEqual([
			[medium, null, 'The keeper'],
			['ebb', 'tides', 'ebb'],
		]);
	});

	it('of a company are its own people’s, and the rest is not [P1]', async () => {
		expect(await does(addMedium, UPLOAD, COMPANY)).toBe('not-allowed');
		const own = await does(addMedium, { ...UPLOAD, company: 'tides' }, COMPANY);
		const { medium } = own as { medium: string };
		expect(await does(putMedium, { ...WORDS, medium }, COMPANY)).toBeNull();
		expect(await does(brandCompany, { ...LOOK, company: 'tides', portrait: medium }, COMPANY)).toMatchObject(
			{},
		);
		const theirs = await hangable();
		expect(await does(putMedium, { ...WORDS, medium: theirs }, COMPANY)).toBe('not-allowed');
		expect(await does(brandCompany, { ...LOOK, company: 'tides', portrait: theirs }, COMPANY)).toBe(
			'not-allowed',
		);
		expect(await does(brandVenue, { mark: null }, COMPANY)).toBe('not-allowed');
	});

	it('[S9] opening hours and what walls do at night are the plan’s', async () => {
		const day = { from: '10:00', to: '23:30' };
		const hours = { 1: null, 2: day, 3: day, 4: day, 5: day, 6: day, 7: day };
		expect(await does(setHours, { hours, night: 'dark' }, personAs('administrator'))).toBeNull();
		const { venue, days } = await plan();
		expect(venue.night).toBe('dark');
		expect(days.map(({ open }) => open !== null)).toEqual([true, false, true, true, true, true, true, true]);
	});
});
