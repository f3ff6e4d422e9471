import { describe, expect, it } from 'vitest';
import type { Film, MediaFile, Medium, Picture, Plan } from '../programme/plan.ts';
import type { Rule } from '../programme/rule.ts';
import { fileFor, planHeld, wantedFiles, withinBudget, type Panel } from './holding.ts';

const file = (name: string, width: number, bytes = 100): MediaFile => ({
	url: `/media/${name}.webp`,
	width,
	height: width / 2,
	bytes,
	hash: name,
});
const picture = (name: string, widths = [640]): Picture => ({
	files: widths.map((width) => file(`${name}-${width}`, width)),
	avif: widths.map((width) => file(`${name}-${width}-avif`, width, 60)),
	focalX: 0.5,
	focalY: 0.5,
	alt: { en: name },
});
const film = (name: string): Film => ({
	files: [
		{ ...file(`${name}-mp4`, 1920, 9_000), type: 'video/mp4' },
		{ ...file(`${name}-webm`, 1920, 7_000), type: 'video/webm' },
	],
	seconds: 20,
	poster: picture(`${name}-poster`),
});
const PANEL: Panel = { longestSide: 1920, avif: true, plays: (type) => type === 'video/webm' };

const rule = (id: string, media: string[]): Rule => ({
	id,
	scene: 'media',
	band: 'else',
	about: 'venue',
	when: {},
	dwellSeconds: 9,
	content: { kind: 'media', media, fit: 'cover' },
});

const MEDIA: Record<string, Medium> = {
	sea: { kind: 'picture', picture: picture('sea') },
	surf: { kind: 'film', film: film('surf') },
};

/** As much of a plan as speaks of pictures. */
const PLAN = {
	venue: { mark: picture('mark') },
	companies: [{ id: 'tides', logo: null, head: { portrait: picture('ingrid'), signature: null } }],
	productions: [
		{ id: 'rests', picture: picture('rests') },
		{ id: 'ebb', picture: picture('ebb') },
	],
	performances: [{ production: 'ebb' }, { production: 'ebb' }],
	programme: [rule('both', ['sea', 'surf']), rule('surf-only', ['surf']), rule('gone', ['lost'])],
	media: MEDIA,
} as unknown as Plan;

describe('the file of a picture', () => {
	it('is the smallest that fills the panel, in AVIF where the browser reads it', () => {
		const poster = picture('poster', [640, 1280, 1920, 3840]);
		const name = (panel: Partial<Panel>) => fileFor(poster, { ...PANEL, ...panel })?.hash;
		expect(name({})).toBe('poster-1920-avif');
		expect(name({ avif: false })).toBe('poster-1920');
		expect(name({ longestSide: 1921 })).toBe('poster-3840-avif');
		expect(name({ longestSide: 9_000 })).toBe('poster-3840-avif');
		expect(fileFor({ ...poster, avif: [] }, PANEL)?.hash).toBe('poster-1920');
		expect(fileFor({ ...poster, files: [], avif: [] }, PANEL)).toBeUndefined();
	});
});

describe('[S2] what a panel wants of a plan', () => {
	it('is each file once, what plays first before what rests, films last', () => {
		const names = wantedFiles(PLAN, PANEL).map(({ hash }) => hash);
		expect(names).toEqual([
			'mark-640-avif',
			'ingrid-640-avif',
			'ebb-640-avif',
			'sea-640-avif',
			'surf-poster-640-avif',
			'rests-640-avif',
			'surf-webm',
		]);
	});

	it('and has room for in its budget; what has none is named', () => {
		const files = [file('a', 1, 50), file('large', 1, 80), file('b', 1, 40), file('c', 1, 20)];
		const { fit, left } = withinBudget(files, 100);
		expect([fit.map(({ hash }) => hash), left.map(({ hash }) => hash)]).toEqual([
			['a', 'b'],
			['large', 'c'],
		]);
	});
});

describe('[S5] a plan as a device can show it', () => {
	const held = (...hashes: string[]) =>
		planHeld(PLAN, PANEL, ({ hash }) => (hash !== null && hashes.includes(hash) ? `blob:${hash}` : null));

	it('points to what is here, and to nothing else', () => {
		const all = wantedFiles(PLAN, PANEL).map(({ hash }) => hash ?? '');
		const plan = held(...all);
		expect(plan.venue.mark).toMatchObject({ files: [{ url: 'blob:mark-640-avif' }], focalX: 0.5 });
		expect(plan.venue.mark).not.toHaveProperty('avif');
		expect(JSON.stringify(plan)).not.toContain('/media/');
		expect(plan.programme).toEqual(PLAN.programme);
	});

	it('without what is missing: no picture, no turn for it, and no rule of which nothing is left', () => {
		const plan = held('sea-640-avif', 'ebb-640-avif');
		expect([plan.venue.mark, plan.companies[0]?.head.portrait]).toEqual([null, null]);
		expect(plan.productions.map(({ picture: one }) => one?.files[0]?.url)).toEqual([
			undefined,
			'blob:ebb-640-avif',
		]);
		expect(plan.programme.map(({ id, content }) => [id, content?.kind === 'media' && content.media])).toEqual(
			[
				['both', ['sea']],
				// What the plan itself does not hold is the scene's to say.
				['gone', ['lost']],
			],
		);
	});

	it('a film without its film is its poster', () => {
		const plan = held('surf-poster-640-avif');
		expect(plan.media['surf']).toMatchObject({ kind: 'film', film: { files: [], poster: { focalX: 0.5 } } });
		expect(plan.programme.map(({ id }) => id)).toContain('surf-only');
	});

	it('keeps a drawing that came with the page', () => {
		const drawn = { ...picture('drawn'), avif: [], files: [{ ...file('drawn', 640), hash: null }] };
		const plan = planHeld({ ...PLAN, venue: { ...PLAN.venue, mark: drawn } }, PANEL, () => null);
		expect(plan.venue.mark).toBe(drawn);
		expect(
			wantedFiles({ ...PLAN, venue: { ...PLAN.venue, mark: drawn } }, PANEL).map(({ hash }) => hash),
		).not.toContain('drawn');
	});
});
