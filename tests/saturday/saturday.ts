/**
 * One Saturday of The Halyard, played through the door's own use cases on a real store: a matinee with a show stop, an
 * evening held for twelve minutes, a relaxed performance that nobody stamps, and a late dance that runs past midnight
 * into the hour that autumn repeats.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { render } from 'svelte/server';
import type { CommandInput, CommandName } from '../../src/lib/contract/payloads.ts';
import type { StaffPerformance } from '../../src/lib/contract/views.ts';
import { demoSetup } from '../../src/lib/demo/setup.ts';
import { demoVenue } from '../../src/lib/demo/venue.ts';
import { lateBySeconds, timesOf } from '../../src/lib/domain/evening/expected.ts';
import { phaseOf } from '../../src/lib/domain/evening/phase.ts';
import type { Actor } from '../../src/lib/domain/people/actor.ts';
import type { Role } from '../../src/lib/domain/people/roles.ts';
import type { LiveEvening, Plan } from '../../src/lib/domain/programme/plan.ts';
import { showingAt } from '../../src/lib/domain/programme/showing.ts';
import { tonightAt } from '../../src/lib/domain/programme/tonight.ts';
import { clockText } from '../../src/lib/domain/time/clock-text.ts';
import { SECOND, type Instant } from '../../src/lib/domain/time/instant.ts';
import { instantAt } from '../../src/lib/domain/time/zone.ts';
import type { VenueSetup } from '../../src/lib/domain/venue/setup.ts';
import { table } from '../../src/lib/server/door/table.ts';
import { loadManifests, firstProgramme } from '../../src/lib/server/manifests.ts';
import { openStore } from '../../src/lib/server/store/store.ts';
import { askOf } from '../../src/lib/server/usecases/ask.ts';
import { layVenue } from '../../src/lib/server/usecases/lay-venue.ts';
import { openDocuments } from '../../src/lib/server/views/documents.ts';
import { publicEvening, staffEvening } from '../../src/lib/server/views/evening.ts';
import type { Lookout } from '../../src/lib/server/views/projection.ts';
import { houseSections } from '../../src/lib/server/outgo/report-sections.ts';
import { loadEvening } from '../../src/lib/server/store/performances.ts';
import { reportSources } from '../../src/lib/server/store/report-sources.ts';
import { draftReport } from '../../src/lib/domain/report/house-report.ts';
import { readWords, SHIPPED_WORDS } from '../../src/lib/server/words.ts';
import { voicesOf, type Say } from '../../src/lib/words/words.ts';
import { cardOf } from '../../src/routes/kiosk/[id]/tonight.ts';
import { castOf, sceneInput } from '../../src/routes/screen/player/scene-input.ts';
import { scenes } from '../../src/routes/screen/player/scenes.ts';
import { phaseName, pointName } from '../../src/routes/staff/tonight/timetable.ts';
import { aheadOf, stopwatch } from '../../src/routes/stage/figures.ts';
import { ROOT } from '../support/foyer-server.ts';

const ZONE = demoVenue.zone;
const SATURDAY = '2026-10-24';
const VENUE = demoVenue.id;

/** What plays, in the venue's clock; the dance is after midnight and belongs to Saturday [T13]. */
export const PLAYS = {
	matinee: { house: 'sail-house', production: 'skerry-light', start: '14:30' },
	moon: { house: 'loft', production: 'coat-for-the-moon', start: '18:00' },
	evening: { house: 'sail-house', production: 'skerry-light', start: '19:30' },
	dance: { house: 'keel', production: 'ebb', start: '00:30' },
} as const;

export type Play = keyof typeof PLAYS;

/**
 * The instant of a time of that Saturday, `14:30` or `14:30:20`. Before four it is Sunday's; the hour that comes twice is
 * said with its name: `01:15 GMT`, and without one it is the first.
 */
export function at(time: string): Instant {
	const [clock = '', name] = time.split(' ');
	const [hours = '', minutes = '', seconds = '0'] = clock.split(':');
	const day = hours < '04' ? '2026-10-25' : SATURDAY;
	if (name === 'GMT') return Date.parse(`${day}T${hours}:${minutes}:${seconds.padStart(2, '0')}Z`);
	return instantAt(day, `${hours}:${minutes}`, ZONE) + Number(seconds) * SECOND;
}

/** The venue as the demonstration has it, in one language and with this Saturday's plays alone. */
async function setup(): Promise<VenueSetup> {
	const rules = firstProgramme(await loadManifests(ROOT));
	const demo = demoSetup({ pictures: [], rules, mainStart: at('19:30'), tonight: SATURDAY });
	return {
		...demo,
		demonstration: false,
		settings: { ...demo.settings, languages: ['en'] },
		performances: Object.entries(PLAYS).map(([id, { house, production, start }]) => ({
			id,
			house,
			production,
			day: SATURDAY,
			plannedStart: at(start),
		})),
	};
}

/** One thing that somebody did. */
export type Deed = { [Name in CommandName]: [string, Role, Name, CommandInput<Name>] }[CommandName];

export interface Saturday {
	/** Does what somebody did, by the use case of the door's own table. @throws when it is refused. */
	happens(deed: Deed): Promise<void>;
	/** What stands on a screen at an instant: the scene's name, and then its words. */
	onScreen(id: string, t: Instant): Promise<string>;
	/** What a kiosk says of each play tonight. */
	atKiosk(id: string, t: Instant): Promise<Record<string, string>>;
	/** What the stage page says of a play: where it stands, how late, what it waits for. */
	onStage(play: Play, t: Instant): Promise<string>;
	/** A play's house report: what a house manager would rather explain, and then its tables, a line a row. */
	report(play: Play, t: Instant): Promise<string[]>;
	discard(): Promise<void>;
}

export async function saturday(): Promise<Saturday> {
	const dataDir = await mkdtemp(join(tmpdir(), 'foyer-saturday-'));
	const store = await openStore({ dataDir, log: pino({ level: 'silent' }) });
	const words = await readWords(SHIPPED_WORDS, null);
	const actor = { kind: 'foyer', venue: VENUE, id: 'demonstration' } as const;
	await layVenue(store, actor, await setup(), at('12:00'));

	const documents = openDocuments({
		wordsOf: () => '',
		addressOf: () => 'halyard.example',
		codeUrl: (code) => `HTTPS://HALYARD.EXAMPLE/F/${code}`,
	});
	const missing = (what: string): never => {
		throw new Error(what);
	};
	const voice = (...files: Parameters<typeof words.catalogue>): Say =>
		voicesOf(words.catalogue('common', ...files), 'en', missing)('en');
	const reportSays = voice('report');
	const [screenSays, kioskSays, stageSays] = [
		voice('screen'),
		voice('kiosk', 'screen'),
		voice('staff', 'stage'),
	];

	/** Nobody is on line and nothing has arrived: of no matter to an evening's words. */
	function lookout(now: Instant): Lookout {
		return {
			db: store.db,
			venue: VENUE,
			zone: ZONE,
			now,
			documents,
			get presence() {
				return missing('presence');
			},
			get intake() {
				return missing('intake');
			},
		};
	}

	async function publicWorld(t: Instant): Promise<{ plan: Plan; live: LiveEvening }> {
		const { hash } = await documents.plan(store.db, VENUE, t);
		// As a screen fetches it: the plan is text on the way.
		const plan = JSON.parse((await documents.find(VENUE, hash))?.json ?? missing('plan')) as Plan;
		return { plan, live: await publicEvening.project(lookout(t), 'public') };
	}

	return {
		async happens([time, role, name, input]) {
			const who: Actor = {
				kind: 'person',
				venue: VENUE,
				id: role,
				name: role,
				role,
				houses: [],
				company: null,
			};
			const now = at(time);
			const deed = { actor: who, via: null, source: 'socket', now, steady: now } as const;
			const run = table[name].run as (ask: unknown) => Promise<{ ok: boolean; refusal?: { code: string } }>;
			const outcome = await run(askOf(store, deed, { ...input, session: null }, null));
			if (!outcome.ok) throw new Error(`${time} ${name}: ${outcome.refusal?.code}`);
		},
		async onScreen(id, t) {
			const { plan, live } = await publicWorld(t);
			const device = demoVenue.screens.find((each) => each.id === id) ?? missing(id);
			const world = { plan, live, screen: device, codes: null };
			const showing = showingAt(plan, live, device, t);
			if (!showing) return 'dark';
			const cast = castOf(plan, showing);
			const Scene = scenes.get(cast.scene) ?? missing(cast.scene);
			const input = sceneInput(world, cast, t, screenSays, missing);
			return `${cast.scene}: ${wordsOf(render(Scene, { props: { input } }).body)}`;
		},
		async atKiosk(id, t) {
			const { plan, live } = await publicWorld(t);
			const device = demoVenue.kiosks.find((each) => each.id === id) ?? missing(id);
			const reader = { say: kioskSays, language: 'en', zone: ZONE, now: t };
			return Object.fromEntries(
				tonightAt(plan, live, device.placement.houses, t).map((one) => {
					const { start, planned, standing } = cardOf(reader, one);
					const said = [start, ...(planned ? [planned] : []), ...standing].join(' ');
					return [one.id, said.replaceAll('\u00a0', ' ')];
				}),
			);
		},
		async onStage(play, t) {
			const { performances } = await staffEvening.project(lookout(t), 'all');
			const found: StaffPerformance =
				performances.find(({ performance }) => performance.id === play) ?? missing(play);
			const { performance, happened } = found;
			const phase = phaseName(phaseOf(performance, happened));
			const late = Math.round(lateBySeconds(timesOf(performance, happened, t)) / 60);
			const ahead = aheadOf(performance, happened, t);
			const name = ahead && pointName(performance, ahead.point);
			const wait =
				ahead && name
					? ahead.kind === 'open'
						? `${stageSays(name.key, name.args)} open`
						: ahead.kind === 'overdue'
							? `${stageSays(name.key, name.args)} ${clockText(ahead.at, ZONE, 'en')} +${stopwatch(ahead.over, 'up')}`
							: `${stageSays(name.key, name.args)} ${clockText(ahead.at, ZONE, 'en')} -${stopwatch(ahead.left, 'down')}`
					: '';
			return [stageSays(phase.key, phase.args), `${late}`, wait]
				.filter(Boolean)
				.join(' · ')
				.replaceAll('\u00a0', ' ');
		},
		async report(play, t) {
			const evening = (await loadEvening(store.db, VENUE, play)) ?? missing(play);
			const report = draftReport(await reportSources(store.db, VENUE, evening), t);
			const sections = houseSections(report, {}, { say: reportSays, zone: ZONE, language: 'en' });
			const lines = sections.flatMap(({ title, rows }) => rows.map((cells) => [title, ...cells].join(' | ')));
			return [report.remarks.join(', ') || 'clean', ...lines.map((line) => line.replaceAll('\u00a0', ' '))];
		},
		async discard() {
			await store.close();
			await rm(dataDir, { recursive: true, force: true });
		},
	};
}

/** What is on the wall at any time of the evening and says nothing of it: ways, access words, the house's name and clock. */
const EVERGREEN = new RegExp(
	[
		...demoVenue.houses.map(({ way }) => ` ${way['en']}\\.?`),
		' Relaxed · Captioned',
		` ${demoVenue.name} \\d+\\.\\d\\d [ap]m$`,
	].join('|'),
	'g',
);

/** The words of a scene that tell of the evening, as they stand on the wall. */
function wordsOf(body: string): string {
	return body
		.replace(/<(svg|style)[\s\S]*?<\/\1>/g, ' ')
		.replace(/<[^>]*>/g, ' ')
		.replace(/&amp;/g, '&')
		.replace(/[\s\u00a0]+/g, ' ')
		.trim()
		.replace(EVERGREEN, '');
}
