/** What everybody reads at one instant: the text of the components that screens, kiosks and pages draw. */
import { render } from 'svelte/server';
import { ServerClock } from '../../src/lib/client/clock.ts';
import { openKiosk } from '../../src/lib/client/device.svelte.ts';
import { isCodes, isPlan, readDocument } from '../../src/lib/client/document.ts';
import { FakeValues } from '../../src/lib/client/fake-values.ts';
import { FakeWire } from '../../src/lib/client/fake-wire.ts';
import { HelpOutbox } from '../../src/lib/client/help-outbox.svelte.ts';
import { newId } from '../../src/lib/contract/ids.ts';
import type { PlanSlice } from '../../src/lib/contract/views.ts';
import { demoVenue } from '../../src/lib/demo/venue.ts';
import type { DeviceCodes, Plan } from '../../src/lib/domain/programme/plan.ts';
import { showingAt } from '../../src/lib/domain/programme/showing.ts';
import type { Instant } from '../../src/lib/domain/time/instant.ts';
import type { Foyer } from '../../src/lib/server/foyer.ts';
import { voicesOf } from '../../src/lib/words/words.ts';
import { deskData } from '../../src/routes/desk/page-data.server.ts';
import { whoIsSignedIn } from '../../src/routes/desk/session.server.ts';
import Kiosk from '../../src/routes/kiosk/[id]/Kiosk.svelte';
import { castOf, sceneInput } from '../../src/routes/screen/player/scene-input.ts';
import { scenes } from '../../src/routes/screen/player/all-scenes.ts';
import Report from '../../src/routes/staff/report/[performance]/+page.svelte';
import type { Line } from '../support/sockets.ts';
import OnStage from './OnStage.svelte';
import { PLAYS } from './saturday.ts';
import { textOf } from './text-of.ts';

type Texts = ReadonlyMap<string, string>;

/** Everything that can be read, by ids of devices, houses and performances. */
export interface Read {
	/** What stands on each screen. */
	walls: Texts;
	/** What each kiosk's first page says. */
	kiosks: Texts;
	/** What the stage management page of each house says. */
	stages: Texts;
	/** What the house manager reads in the report of each performance. */
	reports: Texts;
}

interface Here {
	foyer: Foyer;
	now: Instant;
	/** By device. */
	tokens: Record<string, string>;
	/** The headers of a person's requests. */
	headersOf: (login: string) => Headers;
	/** What devices keep of the documents they fetched, by hash. */
	documents: Map<string, string>;
}

/** Lines that stand, by device; the stage manager's serves the pages of all houses. */
interface Lines {
	screens: ReadonlyMap<string, Line<'screen'>>;
	kiosks: ReadonlyMap<string, Line<'kiosk'>>;
	stage: Line<'staff'>;
}

export async function readEverything(here: Here, { screens, kiosks, stage }: Lines): Promise<Read> {
	const houses = demoVenue.houses.map(({ id }) => id);
	return {
		walls: await each([...screens.keys()], (id) => wallOf(here, id, screens.get(id) ?? lack(id))),
		kiosks: await each([...kiosks.keys()], (id) => kioskOf(here, id, kiosks.get(id) ?? lack(id))),
		stages: await each(houses, (house) => stageOf(here, house, stage)),
		reports: await each([...PLAYS], (play) => reportOf(here, play)),
	};
}

/** All of them at once, each by its name. */
export async function each<Made>(
	names: string[],
	make: (name: string) => Promise<Made>,
): Promise<Map<string, Made>> {
	return new Map(await Promise.all(names.map(async (name) => [name, await make(name)] as const)));
}

/** Nothing may be missing. */
function lack(what: string): never {
	throw new Error(`There is no ${what}.`);
}

/** A document as a device fetches it; `null` where it has been made anew meanwhile, which the device is told of. */
async function fetched({ foyer, tokens, documents }: Here, id: string, hash: string): Promise<string | null> {
	const text = documents.get(hash) ?? (await foyer.document(hash, `Bearer ${tokens[id]}`))?.json ?? null;
	if (text !== null) documents.set(hash, text);
	return text;
}

async function planOf(here: Here, id: string, { hash }: PlanSlice): Promise<Plan> {
	return readDocument((await fetched(here, id, hash)) ?? lack('plan'), hash, isPlan);
}

async function codesOf(here: Here, id: string, line: Line<'screen'>): Promise<DeviceCodes | null> {
	const { codes } = await line.slice('device');
	if (codes === null) return null;
	const text = await fetched(here, id, codes);
	if (text !== null) return readDocument(text, codes, isCodes);
	await line.slice('device', (device) => device.codes !== codes);
	return codesOf(here, id, line);
}

/** The scene the player would draw, by the player's own choice of it and of what it is given. */
async function wallOf(here: Here, id: string, line: Line<'screen'>): Promise<string> {
	const { now } = here;
	const screen = await line.slice('device');
	const live = await line.slice('evening');
	const plan = await planOf(here, id, await line.slice('plan'));
	const codes = await codesOf(here, id, line);
	const showing = showingAt(plan, live, screen, now);
	if (!showing) return 'dark';
	const cast = castOf(plan, showing);
	const Scene = scenes.get(cast.scene) ?? lack(cast.scene);
	const say = voicesOf(plan.words, 'en', lack)(cast.language);
	const input = sceneInput({ plan, live, screen, codes }, cast, now, say, lack);
	return textOf(render(Scene, { props: { input } }).body);
}

/** The kiosk's page as it stands with what came over its line. */
async function kioskOf(here: Here, id: string, line: Line<'kiosk'>): Promise<string> {
	const plan = await planOf(here, id, await line.slice('plan'));
	await Promise.all([line.slice('evening'), line.slice('device'), line.slice('requests')]);
	const device = openKiosk(id, {
		// It is drawn once and never goes on line: the news is put into its mirror.
		wire: new FakeWire(),
		values: new FakeValues(),
		fetchDocument: lack,
		keepMedia: () => Promise.resolve(),
		clock: new ServerClock({ wall: () => here.now, monotonic: () => here.now }),
		random: () => 0,
		waking: () => undefined,
		language: 'en',
	});
	device.mirror.take(line.all());
	const outbox = new HelpOutbox(device.connection, device.stored);
	const { body } = render(Kiosk, { props: { device, build: '', outbox, plan } });
	if (device.lacks.length > 0) lack(device.lacks.join(', '));
	return textOf(body);
}

async function stageOf(here: Here, house: string, line: Line<'staff'>): Promise<string> {
	await Promise.all([line.slice('me'), line.slice('venue'), line.slice('evening')]);
	const { data, signedIn } = await deskOf(here, 'jonas', 'staff', 'stage');
	const { id, name, role, houses } = signedIn.actor;
	const props = { data: { ...data, me: { id, name, role, houses } }, slices: line.all(), house };
	return textOf(render(OnStage, { props }).body);
}

async function reportOf(here: Here, performance: string): Promise<string> {
	const { data, signedIn } = await deskOf(here, 'ruth', 'report');
	const page = await here.foyer.reports.page(signedIn.actor, performance, 'en');
	if (!page) return lack(`report of ${performance}`);
	const wishes = { sign: newId(), note: newId(), send: newId() };
	const props = { data: { ...data, ...page, wishes }, form: null, params: { performance } };
	return textOf(render(Report, { props }).body);
}

/** What the server gives every page of the desk, and who is signed in there. */
async function deskOf({ foyer, headersOf }: Here, login: string, ...words: ('staff' | 'stage' | 'report')[]) {
	const request = new Request('https://halyard.example/', { headers: headersOf(login) });
	const event = { locals: { foyer }, request, url: new URL(request.url) };
	const data = await deskData(event, ...words);
	return { data, signedIn: (await whoIsSignedIn(event)) ?? lack(`session of ${login}`) };
}
