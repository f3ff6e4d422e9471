import { boardContent } from '$displays/tonights-board/rows.ts';
import { curtainContent } from '$displays/curtain-countdown/content.ts';
import { lateSeatingContent } from '$displays/late-seating/content.ts';
import { seatsContent } from '$displays/take-your-seats/content.ts';
import type { Say, SceneInput } from '$lib/contract/scene.ts';
import type { Placement } from '$lib/domain/device/placement.ts';
import { divisionOf, outlookAt, type Candidate } from '$lib/domain/programme/outlook.ts';
import { showingAt } from '$lib/domain/programme/showing.ts';
import type { ScreenSpot } from '$lib/domain/programme/where.ts';
import { tonightAt } from '$lib/domain/programme/tonight.ts';
import type { World } from '$lib/domain/season/prospect.ts';
import { textIn, type Language } from '$lib/domain/time/clock-text.ts';
import type { Instant } from '$lib/domain/time/instant.ts';
import { phaseInAWord } from '$lib/domain/evening/public-phase.ts';
import { standingOf } from '../../f/tonight-words.ts';
import { castOf, sceneInput, type Cast } from '../../screen/player/scene-input.ts';

/** Who is asked, when, and in which language it answers. */
export interface Asked {
	world: World;
	at: Instant;
	language: Language;
	say: Say;
}

/** A screen on its wall as most are hung: 55 inches, read from five metres. */
const WALL: Placement = {
	place: '',
	level: '',
	houses: [],
	panelWidthMm: 1218,
	lowerEdgeMm: 1900,
	distanceMm: 5000,
	rotation: 0,
	exit: false,
	doors: false,
	still: true,
	ways: [],
};

/** A screen that serves these houses, none named = all of them; in a foyer, or beside the doors. */
function spot(houses: string[], doors = false): ScreenSpot {
	return { id: '', placement: { ...WALL, houses, doors } };
}

/**
 * What stands on the screens of one house at that instant, as they would choose it themselves [S1]; `null`: they are dark.
 * @param doors those beside its doors are meant, where latecomers read
 */
export function wallOf(
	{ world, at, language, say }: Asked,
	house: string,
	doors = false,
): { cast: Cast; input: SceneInput } | null {
	const screen = spot([house], doors);
	const showing = showingAt(world.plan, world.live, screen, at);
	if (!showing) return null;
	const cast = { ...castOf(world.plan, showing), language };
	return { cast, input: inputOf({ world, at, language, say }, screen, cast) };
}

/**
 * The words of everything that takes its turn on that wall: whose turn it is at this very second says nothing of a change.
 * Where they are not about the start of a performance, the scene's name.
 */
export function wallWords(asked: Asked, house: string, doors = false): string {
	const { plan, live } = asked.world;
	const screen = spot([house], doors);
	const standing = divisionOf(outlookAt(plan, live, screen, asked.at)).standing.main ?? [];
	if (standing.length === 0) return asked.say('season-said-dark');
	return standing.map((candidate) => turnWords(asked, screen, candidate)).join(' / ');
}

function turnWords(asked: Asked, screen: ScreenSpot, candidate: Candidate): string {
	const cast = {
		...castOf(asked.world.plan, { candidate, language: 0, turn: 0 }),
		language: asked.language,
	};
	const input = inputOf(asked, screen, cast);
	const { subject } = input;
	if (cast.scene === 'tonights-board') return boardWords(input);
	if (cast.scene === 'curtain-countdown' && subject) {
		const { count, instruction, title, place, doors } = curtainContent(input, subject);
		const first = count ? `${count.lead} ${count.figure} ${count.unit}` : instruction;
		return joined(first, title, place, doors ?? '');
	}
	if (cast.scene === 'take-your-seats' && subject) {
		const { instruction, start, title, place } = seatsContent(input, subject);
		return joined(instruction, start ?? '', title, place);
	}
	if (cast.scene === 'late-seating' && subject) {
		const content = lateSeatingContent(input, subject);
		if (content) return joined(content.begun, content.doors, content.next, content.title, content.place);
	}
	const title = subject ? textIn(subject.production.shortTitle, asked.language) : '';
	return joined(asked.say(`scene-${cast.scene}`), title);
}

/** What the board of all houses says of one performance. */
export function boardLine(asked: Asked, performance: string): string {
	const cast: Cast = {
		scene: 'tonights-board',
		performance: null,
		language: asked.language,
		slot: 'main',
		content: null,
		turn: 0,
	};
	const content = boardContent(inputOf(asked, spot([]), cast));
	const row = content.rows.find(({ id }) => id === performance);
	if (!row) return asked.say('season-said-not-there');
	return joined(
		content.heading,
		row.day ?? '',
		row.time,
		row.place,
		row.title,
		row.way,
		row.state?.text ?? '',
	);
}

/** What tonight's page on a patron's phone says of one performance. */
export function phoneLine({ world: { plan, live }, at, language, say }: Asked, performance: string): string {
	const there = tonightAt(plan, live, [], at).find(({ id }) => id === performance);
	if (!there) return say('season-said-not-there');
	const startsAt = there.evening.points.find(({ id }) => id === 'up_1')?.publicAt ?? null;
	return standingOf({ phase: phaseInAWord(there.phase), startsAt }, plan.venue.zone, language, say);
}

function boardWords(input: SceneInput): string {
	const { heading, rows } = boardContent(input);
	return [
		heading,
		...rows.map(({ day, time, title, state }) => joined(day ?? '', time, title, state?.text ?? '')),
	].join(' – ');
}

function inputOf({ world, at, say }: Asked, screen: ScreenSpot, cast: Cast): SceneInput {
	// What goes otherwise than planned is told where it happens, on the screen itself.
	return sceneInput({ ...world, screen, codes: null }, cast, at, say, () => undefined);
}

function joined(...texts: string[]): string {
	return texts.filter((text) => text !== '').join(' · ');
}
