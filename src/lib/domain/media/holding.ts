import type { Rule } from '../programme/rule.ts';
import type { Film, MediaFile, Medium, Picture, Plan } from '../programme/plan.ts';

/** What a device shows pictures on. */
export interface Panel {
	/** The longer side of its page in its own pixels. */
	longestSide: number;
	/** Whether its browser reads AVIF. */
	avif: boolean;
	/** Whether its browser plays a film of this type. */
	plays: (type: string) => boolean;
}

/**
 * What one device may keep of pictures and films, in bytes. A player is a small computer with a card of 16 GB, of which
 * its system takes half: half a gigabyte is eight days of a large house (some sixty productions with a picture of 1 MB,
 * and thirty films of 15 MB), and less than what Chromium gives a page on such a card.
 */
export const MEDIA_BUDGET = 512 * 1_000_000;

/** The one file of a picture that this panel needs: the smallest that fills it, else the largest there is. */
export function fileFor(picture: Picture, { longestSide, avif }: Panel): MediaFile | undefined {
	const files = avif && picture.avif && picture.avif.length > 0 ? picture.avif : picture.files;
	return files.find(({ width, height }) => Math.max(width, height) >= longestSide) ?? files.at(-1);
}

/** The first file of a film that this browser plays. */
function filmFor(film: Film, { plays }: Panel): Film['files'][number] | undefined {
	return film.files.find(({ type }) => plays(type));
}

/**
 * The files of a plan that this panel needs, each once, what is needed first at the front: the venue's and companies' own,
 * then productions in the order they play, then what the programme hangs; films last, because one of them weighs as much
 * as all pictures.
 */
export function wantedFiles(plan: Plan, panel: Panel): MediaFile[] {
	const { venue, companies, productions, performances, media } = plan;
	const order = [...new Set(performances.map(({ production }) => production))];
	const playing = order.flatMap((id) => productions.filter((one) => one.id === id));
	const resting = productions.filter(({ id }) => !order.includes(id));
	const hung = Object.values(media);
	const pictures = [
		venue.mark,
		...companies.flatMap(({ logo, head }) => [logo, head.portrait, head.signature]),
		...playing.map(({ picture }) => picture),
		...hung.map((medium) => (medium.kind === 'picture' ? medium.picture : medium.film.poster)),
		...resting.map(({ picture }) => picture),
	];
	const films = hung.flatMap((medium) => (medium.kind === 'film' ? [filmFor(medium.film, panel)] : []));
	const files = [...pictures.map((picture) => picture && fileFor(picture, panel)), ...films];
	const byHash = new Map(files.flatMap((file) => (file?.hash ? [[file.hash, file]] : [])));
	return [...byHash.values()];
}

/** Those of the files that fit into so many bytes, in order, and those for which there is no room. */
export function withinBudget(
	files: readonly MediaFile[],
	budget: number,
): { fit: MediaFile[]; left: MediaFile[] } {
	const [fit, left]: [MediaFile[], MediaFile[]] = [[], []];
	let used = 0;
	for (const file of files) {
		if (used + file.bytes > budget) left.push(file);
		else {
			used += file.bytes;
			fit.push(file);
		}
	}
	return { fit, left };
}

/**
 * The plan with nothing in it but pictures and films that are here and are what they should be. What is not here is left
 * out: a scene does without its picture, a list of media without one of them, and a rule whose media are all missing does
 * not hang, so that what stood before it stays.
 * @param at where a file is on this device; `null`: it is not
 */
export function planHeld(plan: Plan, panel: Panel, at: (file: MediaFile) => string | null): Plan {
	const picture = (one: Picture | null): Picture | null => one && heldPicture(one, panel, at);
	const media = Object.fromEntries(
		Object.entries(plan.media).flatMap(([id, medium]) => {
			const held = heldMedium(medium, panel, at);
			return held ? [[id, held]] : [];
		}),
	);
	return {
		...plan,
		venue: { ...plan.venue, mark: picture(plan.venue.mark) },
		companies: plan.companies.map((company) => ({
			...company,
			logo: picture(company.logo),
			head: {
				...company.head,
				portrait: picture(company.head.portrait),
				signature: picture(company.head.signature),
			},
		})),
		productions: plan.productions.map((one) => ({ ...one, picture: picture(one.picture) })),
		programme: plan.programme.flatMap((rule) => heldRule(rule, plan.media, media)),
		media,
	};
}

function heldPicture(picture: Picture, panel: Panel, at: (file: MediaFile) => string | null): Picture | null {
	const file = fileFor(picture, panel);
	// A drawing that the page itself brought along is as good as the page.
	if (!file || file.hash === null) return picture;
	const url = at(file);
	if (url === null) return null;
	const { avif: _avif, ...rest } = picture;
	return { ...rest, files: [{ ...file, url }] };
}

function heldMedium(medium: Medium, panel: Panel, at: (file: MediaFile) => string | null): Medium | null {
	if (medium.kind === 'picture') {
		const picture = heldPicture(medium.picture, panel, at);
		return picture && { kind: 'picture', picture };
	}
	const poster = heldPicture(medium.film.poster, panel, at);
	if (!poster) return null;
	const file = filmFor(medium.film, panel);
	const url = file ? at(file) : null;
	// Without its film the poster stands, which is a picture of it.
	return {
		kind: 'film',
		film: { ...medium.film, poster, files: file && url !== null ? [{ ...file, url }] : [] },
	};
}

/** The rule with those of its media that are held; one of which the plan held some, and the device none, is left out. */
function heldRule(rule: Rule, planned: Plan['media'], held: Plan['media']): Rule[] {
	const { content } = rule;
	if (content?.kind !== 'media') return [rule];
	if (!content.media.some((id) => planned[id] && !held[id])) return [rule];
	const media = content.media.filter((id) => held[id] !== undefined);
	return media.length > 0 ? [{ ...rule, content: { ...content, media } }] : [];
}
