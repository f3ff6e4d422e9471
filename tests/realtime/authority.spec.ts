/**
 * [P3] Table A of the rules, written out by hand, against what the running server answers to every command of every
 * role. Each command is uttered so that whoever may utter it is refused for another reason, or harmlessly granted.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { newId } from '../../src/lib/contract/ids.ts';
import { payloads, type CommandName } from '../../src/lib/contract/payloads.ts';
import { DEFAULT_CALLS } from '../../src/lib/domain/evening/calls.ts';
import { DEFAULT_OPENING } from '../../src/lib/domain/evening/opening.ts';
import { DEFAULT_GRACE } from '../../src/lib/domain/evening/public-phase.ts';
import { DEFAULT_LENGTHS } from '../../src/lib/domain/venue/setup.ts';
import type { Role } from '../../src/lib/domain/people/roles.ts';
import { openFoyerHere } from '../support/foyer-here.ts';
import { answerFeedback, codeAt } from '../support/feedback.ts';
import { ROOT, startFoyer, type FoyerServer } from '../support/foyer-server.ts';
import { bearer, postJson } from '../support/http.ts';
import { openKiosk, openScreen, openStaff, openUnpaired, type Line } from '../support/sockets.ts';
import { signIn, type StaffSession } from '../support/staff-session.ts';

const COLUMNS = [
	'usher',
	'box-office',
	'supervisor',
	'house-manager',
	'stage-management',
	'company',
	'technician',
	'administrator',
] as const satisfies Role[];

/** Table A, as far as its actions exist: ● yes, ○ only its own, · no. In the order of the columns above. */
const TABLE_A = {
	'see tonight as staff': '● ● ● ● ● ○ ● ●',
	'stamp foyer, house open, house clear': '· · ● ● · · · ·',
	'ask clearance, stamp up, down, stop, resume': '· · · ● ● · · ·',
	'give clearance': '· · ● ● · · · ·',
	'doors for latecomers open / closed': '○ · ● ● · · · ·',
	'hold, release a hold': '· · · ● ● · · ·',
	'release public wording, cancel, move tonight’s start': '· · · ● · · · ·',
	'see and move requests': '○ ○ ● ● · · · ·',
	'read feedback of tonight': '· · ● ● · ○ · ·',
	'override a screen for a while': '· · ● ● · · ● ·',
	'pair, move, revoke, block a device': '· · · ● · · ● ●',
	'programme of the screens': '· · · · · · ● ●',
	'media, looks': '· · · · · ○ ● ●',
	'the venue’s own look': '· · · · · · ● ●',
	'season, companies': '· · · ● · ○ · ●',
	'sign a house report': '· · · ● · · · ●',
	'people, integrations, tokens, settings, import': '· · · · · · · ●',
	'oneself: password, signing out': '● ● ● ● ● ● ● ●',
	'nobody of the staff': '· · · · · · · ·',
} as const;

type TableLine = keyof typeof TABLE_A;

const nowhere = { performance: 'nowhere' };
const noRequest = { request: 'no-such-request' };
const placement = {
	place: 'Nowhere',
	level: 'quay',
	houses: [],
	panelWidthMm: 900,
	lowerEdgeMm: 1600,
	distanceMm: 3000,
	rotation: 0,
	exit: false,
	doors: false,
	still: false,
	ways: [],
};
/** As the demonstration has it, so that setting it changes nothing. */
const timing = {
	grace: DEFAULT_GRACE,
	calls: [...DEFAULT_CALLS],
	opening: DEFAULT_OPENING,
	defaults: DEFAULT_LENGTHS,
};
const integration = {
	integration: 'nothing',
	name: 'x',
	settings: { kind: 'osc', host: '127.0.0.1', port: 7930, allow: [], token: 'none' },
};
const production = {
	production: 'nothing',
	company: 'nobody',
	title: { en: 'x' },
	shortTitle: {},
	partMinutes: [60],
	intervalMinutes: [],
	doorsMinutesBefore: 30,
	estimated: false,
	lateSeating: { kind: 'any' },
	warnings: {},
	access: [],
};
const company = {
	company: 'nobody',
	name: 'x',
	head: { name: 'x', role: {} },
};
const look = {
	accent: '#ffffff',
	face: 'fraunces',
	logo: null,
	portrait: null,
	signature: null,
	thanks: {},
};
const house = { house: 'nowhere', name: { en: 'x' }, level: 'quay', way: {}, lateWait: {} };
const booking = { house: 'nowhere', date: '2100-01-01', time: '19:30', turn: null, meets: false };
const person = {
	name: 'N',
	login: 'nobody.new',
	role: 'usher',
	houses: [],
	company: null,
	password: 'short',
};

/** Every command, its line of table A, and what it is answered when it is allowed: so nothing here changes the night. */
const COMMANDS: Record<string, { command: CommandName; line: TableLine; input: unknown; allowed: string }> = {
	'stamp house_open': stamp('house_open', 'stamp foyer, house open, house clear'),
	'stamp house_clear': stamp('house_clear', 'stamp foyer, house open, house clear'),
	'stamp clearance': stamp('clearance_1', 'give clearance'),
	'stamp up': stamp('up_1', 'ask clearance, stamp up, down, stop, resume'),
	'stamp down': stamp('down_3', 'ask clearance, stamp up, down, stop, resume'),
	'undo house_open': undo('house_open', 'stamp foyer, house open, house clear'),
	'undo clearance': undo('clearance_1', 'give clearance'),
	'undo up': undo('up_2', 'ask clearance, stamp up, down, stop, resume'),
	'stamp the building': {
		command: 'venue-point:stamp',
		line: 'stamp foyer, house open, house clear',
		input: { point: 'foyer_open', at: 1 },
		allowed: 'point-too-long-ago',
	},
	'undo the building': {
		command: 'venue-point:undo',
		line: 'stamp foyer, house open, house clear',
		input: { point: 'foyer_open' },
		allowed: 'nothing-to-undo',
	},
	'show:stop': evening('show:stop', 'ask clearance, stamp up, down, stop, resume'),
	'show:resume': evening('show:resume', 'ask clearance, stamp up, down, stop, resume'),
	'show:abandon': evening('show:abandon', 'ask clearance, stamp up, down, stop, resume'),
	'clearance:ask': evening('clearance:ask', 'ask clearance, stamp up, down, stop, resume'),
	'clearance:withdraw': evening('clearance:withdraw', 'ask clearance, stamp up, down, stop, resume'),
	'doors:set': evening('doors:set', 'doors for latecomers open / closed', { open: true }),
	'hold:call': evening('hold:call', 'hold, release a hold', { reason: 'x', newTime: null }),
	'hold:release': evening('hold:release', 'hold, release a hold'),
	'wording:release': evening('wording:release', 'release public wording, cancel, move tonight’s start', {
		wording: 'shortly',
		at: null,
	}),
	'wording:withdraw': evening('wording:withdraw', 'release public wording, cancel, move tonight’s start'),
	'start:move': evening('start:move', 'release public wording, cancel, move tonight’s start', {
		start: 1,
		meets: false,
	}),
	'performance:cancel': evening('performance:cancel', 'release public wording, cancel, move tonight’s start'),
	'performance:reinstate': evening(
		'performance:reinstate',
		'release public wording, cancel, move tonight’s start',
		{ meets: false },
	),
	'help:claim': request('help:claim'),
	'help:on-the-way': request('help:on-the-way'),
	'help:with-patron': request('help:with-patron'),
	'help:resolve': request('help:resolve', { outcome: 'helped' }),
	'help:give-up': request('help:give-up', { reason: 'x' }),
	'help:hand-over': request('help:hand-over', { to: 'nobody' }),
	'help:duplicate': request('help:duplicate', { of: 'another-request' }),
	'help:follow-up': request('help:follow-up', { note: 'x' }),
	'screen:override': {
		command: 'screen:override',
		line: 'override a screen for a while',
		input: { scene: 'welcome', performance: null, content: null, only: null, until: 1 },
		allowed: 'time-passed',
	},
	'screen:end-override': {
		command: 'screen:end-override',
		line: 'override a screen for a while',
		input: { override: 'nothing' },
		allowed: 'not-found',
	},
	'programme:save': {
		command: 'programme:save',
		line: 'programme of the screens',
		input: { basedOn: 'no such version', rules: [], layouts: [] },
		allowed: 'programme-changed',
	},
	'device:approve': device('device:approve', { code: '0', name: 'x', placement }, 'code-unknown'),
	'device:place': device('device:place', { device: 'nothing', name: 'x', placement }),
	'device:block': device('device:block', { device: 'nothing', blocked: true }),
	'device:revoke': device('device:revoke', { device: 'nothing' }),
	'person:add': office('person:add', person, 'weak-password'),
	'person:remove': office('person:remove', { person: 'nobody' }, 'person-unknown'),
	'person:set-password': office('person:set-password', { person: 'nobody', password: 'x' }, 'weak-password'),
	'report:sign': {
		command: 'report:sign',
		line: 'sign a house report',
		input: { ...nowhere, note: '' },
		allowed: 'not-found',
	},
	'report:send': {
		command: 'report:send',
		line: 'sign a house report',
		input: nowhere,
		allowed: 'not-found',
	},
	'report:note-incident': {
		command: 'report:note-incident',
		line: 'sign a house report',
		input: { ...nowhere, incident: 'nothing', kind: 'other', at: 1, words: '' },
		allowed: 'not-found',
	},
	'report:remove-incident': {
		command: 'report:remove-incident',
		line: 'sign a house report',
		input: { incident: 'nothing' },
		allowed: 'not-found',
	},
	'settings:timing': office('settings:timing', timing, 'ok'),
	'token:make': office('token:make', { name: 'x' }, 'ok'),
	'token:revoke': office('token:revoke', { token: 'nothing' }, 'ok'),
	'codes:revoke': office('codes:revoke', nowhere, 'not-found'),
	'integration:put': office('integration:put', integration, 'nobody-may-send'),
	'integration:remove': office('integration:remove', { integration: 'nothing' }, 'not-found'),
	'me:change-password': {
		command: 'me:change-password',
		line: 'oneself: password, signing out',
		input: { current: 'not it', password: 'long enough, this one' },
		allowed: 'wrong-password',
	},
	'help:raise': alien('help:raise', { request: 'nothing', kind: 'question', note: '' }),
	'help:cancel': alien('help:cancel', noRequest),
	'feedback:answer': alien('feedback:answer', { code: 'x', score: 5 }),
	'cue:send': alien('cue:send', { cue: 'x', house: 'nowhere', point: 'up' }),
	'season:prepare-import': office('season:prepare-import', { file: 'x', rows: [], problems: [] }, 'ok'),
	'season:try-import': office(
		'season:try-import',
		{ import: 'nothing', addHouses: false, houses: {} },
		'not-found',
	),
	'season:import': office(
		'season:import',
		{ import: 'nothing', shown: '', take: 'all', addHouses: false, houses: {} },
		'not-found',
	),
	'season:try-undo': office('season:try-undo', { import: 'nothing' }, 'not-found'),
	'season:undo-import': office('season:undo-import', { import: 'nothing', shown: '' }, 'not-found'),
	'production:put': season('production:put', production),
	'production:remove': season('production:remove', { production: 'nothing' }),
	'company:put': season('company:put', company),
	'company:remove': season('company:remove', { company: 'nobody' }),
	'house:put': office('house:put', house, 'not-found'),
	'house:remove': office('house:remove', { house: 'nowhere' }, 'not-found'),
	'performance:put': season('performance:put', { ...booking, performance: null, production: 'nothing' }),
	'performance:move': season('performance:move', { ...booking, ...nowhere }),
	'performance:remove': season('performance:remove', nowhere),
	'media:put': media('media:put', { medium: 'nothing', name: 'x', alt: {}, focalX: 0.5, focalY: 0.5 }),
	'media:remove': media('media:remove', { medium: 'nothing' }),
	'company:brand': media('company:brand', { company: 'nobody', ...look }),
	'production:brand': media('production:brand', { production: 'nothing', picture: null, credits: [] }),
	'venue:brand': {
		command: 'venue:brand',
		line: 'the venue’s own look',
		input: { mark: 'nothing' },
		allowed: 'not-found',
	},
	'settings:hours': office('settings:hours', { hours: null, night: 'dim' }, 'ok'),
	// Last, because it hangs up who asks.
	'me:sign-out': {
		command: 'me:sign-out',
		line: 'oneself: password, signing out',
		input: { everywhere: false },
		allowed: 'ok',
	},
};

function stamp(point: string, line: TableLine) {
	return { command: 'point:stamp' as const, line, input: { ...nowhere, point }, allowed: 'not-found' };
}

function undo(point: string, line: TableLine) {
	return { command: 'point:undo' as const, line, input: { ...nowhere, point }, allowed: 'not-found' };
}

function evening(command: CommandName, line: TableLine, more: object = {}) {
	return { command, line, input: { ...nowhere, ...more }, allowed: 'not-found' };
}

function request(command: CommandName, more: object = {}) {
	return {
		command,
		line: 'see and move requests' as const,
		input: { ...noRequest, ...more },
		allowed: 'not-found',
	};
}

function device(command: CommandName, input: object, allowed = 'device-unknown') {
	return { command, line: 'pair, move, revoke, block a device' as const, input, allowed };
}

function office(command: CommandName, input: object, allowed: string) {
	return { command, line: 'people, integrations, tokens, settings, import' as const, input, allowed };
}

function season(command: CommandName, input: object, allowed = 'not-found') {
	return { command, line: 'season, companies' as const, input, allowed };
}

function media(command: CommandName, input: object, allowed = 'not-found') {
	return { command, line: 'media, looks' as const, input, allowed };
}

/** A command for devices, patrons' phones or other systems. */
function alien(command: CommandName, input: object) {
	return { command, line: 'nobody of the staff' as const, input, allowed: 'never' };
}

let server: FoyerServer;
const sessions = new Map<string, StaffSession>();
const openLines: { close(): void }[] = [];

function kept<Opened extends { close(): void }>(line: Opened): Opened {
	openLines.push(line);
	return line;
}

async function staff(login: string, at = server): Promise<Line<'staff'>> {
	const key = `${at.url} ${login}`;
	const session = sessions.get(key) ?? (await signIn(at, login));
	sessions.set(key, session);
	return kept(await openStaff(at, session));
}

/** `ok` or the code of the refusal. */
async function outcome(line: Line<'staff'> | Line<'screen'> | Line<'kiosk'> | Line<never>, named: string) {
	const wish = COMMANDS[named];
	const answer = await line.ask(wish?.command ?? named, { id: newId(), input: wish?.input });
	return answer.ok ? 'ok' : answer.code;
}

/** A server of its own for the tests of this part: what was said in another part counts against nobody's limit. */
function onOwnServer(): void {
	beforeAll(async () => {
		server = await startFoyer({ like: inject('laid') });
	});
	afterAll(async () => {
		for (const line of openLines.splice(0)) line.close();
		sessions.clear();
		await server.discard();
	});
}

const LOGINS: [string, Role][] = [
	['sam', 'usher'],
	['lena', 'usher'],
	['priya', 'box-office'],
	['marek', 'supervisor'],
	['ruth', 'house-manager'],
	['jonas', 'stage-management'],
	['ingrid', 'company'],
	['yusuf', 'technician'],
	['anne', 'administrator'],
];

/**
 * A device is heard 30 times in ten seconds and a person 60 times, on whichever sockets. However many commands there come
 * to be, a part of them is far from that.
 */
const COMMANDS_IN_A_PART = 20;

const NAMES = Object.keys(COMMANDS);
const PARTS = Array.from({ length: Math.ceil(NAMES.length / COMMANDS_IN_A_PART) }, (_, part) => {
	const names = NAMES.slice(part * COMMANDS_IN_A_PART, (part + 1) * COMMANDS_IN_A_PART);
	return { names, from: names[0] };
});

describe('[P3] table A', () => {
	it('is about every command there is, and about every role', () => {
		const spoken = new Set(Object.values(COMMANDS).map(({ command }) => command));
		expect([...spoken].sort()).toEqual(Object.keys(payloads).sort());
		expect(new Set(LOGINS.map(([, role]) => role))).toEqual(new Set(COLUMNS));
		for (const marks of Object.values(TABLE_A)) expect(marks).toMatch(/^[●○·]( [●○·]){7}$/);
		const document = readFileSync(join(ROOT, 'docs/authority.md'), 'utf8');
		for (const command of spoken) expect(document).toContain(`\`${command}\``);
	});

	it('a patron’s phone may answer the question behind a code and nothing else', async () => {
		const here = await openFoyerHere(inject('laid'));
		try {
			for (const [named, { command, input }] of Object.entries(COMMANDS)) {
				// Another phone each time, because one is heard 20 times in ten seconds.
				const answer = await here.foyer.enter(command, here.foyer.visitor(newId(), 'en'), {
					id: newId(),
					input,
				});
				expect(answer.ok ? 'ok' : answer.code, named).toBe(
					named === 'feedback:answer' ? 'code-unknown' : 'not-allowed',
				);
			}
		} finally {
			await here.discard();
		}
	});
});

describe.each(PARTS)('[P3] table A, every command of every role, from $from on', ({ names }) => {
	onOwnServer();

	it.each(LOGINS)('%s, %s', async (login, role) => {
		const line = await staff(login);
		const expected: Record<string, string> = {};
		const answered: Record<string, string> = {};
		for (const named of names) {
			const wish = COMMANDS[named]!;
			const mark = TABLE_A[wish.line].split(' ')[COLUMNS.indexOf(role)];
			expected[named] = mark === '·' ? 'not-allowed' : wish.allowed;
			answered[named] = await outcome(line, named);
		}
		expect(answered).toEqual(expected);
	});

	it('a screen may utter nothing, an unpaired one is nobody', async () => {
		const screen = kept(await openScreen(server, 'bar'));
		const unpaired = kept(await openUnpaired(server, 'kiosk'));
		for (const named of names) {
			expect(await outcome(screen, named), named).toBe('not-allowed');
			expect(await outcome(unpaired, named), named).toBe('not-signed-in');
		}
	});

	it('a kiosk may raise a request and take its own back, and nothing else', async () => {
		const own: Record<string, string> = { 'help:raise': 'ok', 'help:cancel': 'not-found' };
		const kiosk = kept(await openKiosk(server, 'kiosk-quay'));
		for (const named of names) expect(await outcome(kiosk, named), named).toBe(own[named] ?? 'not-allowed');
	});

	it('another system may send a cue and nothing else; nobody may do anything', async () => {
		const by = async (headers: Record<string, string>, named: string) => {
			const wish = COMMANDS[named];
			const body = { id: newId(), input: wish?.input };
			const { answer } = await postJson(`${server.url}/api/commands/${wish?.command}`, headers, body);
			return answer.ok ? 'ok' : answer.code;
		};
		const integration = { ...bearer(server.demo.cueToken) };
		for (const named of names) {
			expect(await by(integration, named), named).toBe(named === 'cue:send' ? 'not-found' : 'not-allowed');
			expect(await by({}, named), named).toBe('not-signed-in');
		}
	});
});

describe('[P3] table A, what is only one’s own', () => {
	onOwnServer();

	/** A request raised at a kiosk. */
	async function raised(kiosk: string): Promise<string> {
		const line = kept(await openKiosk(server, kiosk));
		const input = { request: newId(), kind: 'question', note: '' } as const;
		expect(await line.command('help:raise', input)).toMatchObject({ ok: true });
		return input.request;
	}

	it('an usher sees and moves the requests of their own houses, and of kiosks that serve every house', async () => {
		const [sam, lena] = [await staff('sam'), await staff('lena')];
		const requests = { loft: await raised('kiosk-upper'), every: await raised('kiosk-quay') };
		expect(await sam.command('help:claim', { request: requests.loft })).toMatchObject({
			code: 'not-allowed',
		});
		expect(await sam.command('help:give-up', { request: requests.loft, reason: 'x' })).toMatchObject({
			code: 'not-allowed',
		});
		expect(await lena.command('help:claim', { request: requests.loft })).toMatchObject({ ok: true });
		expect(await sam.command('help:claim', { request: requests.every })).toMatchObject({ ok: true });
		const seen = await sam.slice('requests', (slice) =>
			slice.requests.some(({ id }) => id === requests.every),
		);
		expect(seen.requests.map(({ id }) => id)).not.toContain(requests.loft);
		await lena.slice('requests', (slice) =>
			Object.values(requests).every((request) => slice.requests.some(({ id }) => id === request)),
		);
	});

	it('an usher and the box office move their own claim; a supervisor and the house manager any', async () => {
		const [lena, priya, marek, ruth] = [
			await staff('lena'),
			await staff('priya'),
			await staff('marek'),
			await staff('ruth'),
		];
		const request = await raised('kiosk-lower');
		await lena.command('help:claim', { request });
		expect(await priya.command('help:on-the-way', { request })).toMatchObject({ code: 'not-yours' });
		expect(await marek.command('help:on-the-way', { request })).toMatchObject({ ok: true });
		expect(await ruth.command('help:with-patron', { request })).toMatchObject({ ok: true });
		expect(await priya.command('help:resolve', { request, outcome: 'helped' })).toMatchObject({
			code: 'not-yours',
		});
		expect(await lena.command('help:resolve', { request, outcome: 'helped' })).toMatchObject({ ok: true });
	});

	it('every role sees tonight whole; a company its own performances and nobody else’s', async () => {
		for (const [login, role] of LOGINS) {
			const { performances } = await (await staff(login)).slice('evening');
			const houses = performances.map(({ performance }) => performance.house).sort();
			expect(houses, login).toEqual(role === 'company' ? ['sail-house'] : ['keel', 'loft', 'sail-house']);
		}
	});

	it('what other systems send is watched by those who connect them, and by nobody else', async () => {
		for (const [login, role] of LOGINS) {
			const line = await staff(login);
			await line.frame('slices:now');
			const mark =
				TABLE_A['people, integrations, tokens, settings, import'].split(' ')[COLUMNS.indexOf(role)];
			expect(line.held('integrations') !== undefined, login).toBe(mark === '●');
		}
	});

	it('a company plans its own season: not another’s, not in another’s name, and tonight’s start is not its own', async () => {
		const [ingrid, anne, ruth] = [await staff('ingrid'), await staff('anne'), await staff('ruth')];
		const own = {
			...production,
			production: null,
			company: 'northlight',
			title: { en: 'A Winter More' },
		};
		const made = await ingrid.command('production:put', { ...own, lateSeating: { kind: 'any' }, access: [] });
		if (!made.ok) throw new Error(made.message);
		const { production: id } = made.value;
		const when = { date: '2100-01-01', time: '19:30', turn: null, meets: false };
		const booked = await ingrid.command('performance:put', {
			performance: null,
			house: 'sail-house',
			production: id,
			...when,
		});
		if (!booked.ok) throw new Error(booked.message);
		const { performance } = booked.value;
		const head = { name: 'Ingrid H', role: {} };
		const northlight = { company: 'northlight', name: 'Northlight', head };
		const brand = { ...look, company: 'northlight', portrait: 'ingrid-halloran' };
		expect(await ingrid.command('performance:move', { performance, house: 'loft', ...when })).toMatchObject({
			ok: true,
		});
		expect(await ingrid.command('company:put', northlight)).toMatchObject({ ok: true });
		expect(await ingrid.ask('company:brand', { id: newId(), input: brand })).toMatchObject({ ok: true });

		// Whatever is another company's, or would be.
		const keel = (await ruth.slice('evening')).performances.find(
			(one) => one.performance.house === 'keel',
		)?.performance;
		const foreign = async (command: CommandName, input: object) => {
			const answer = await ingrid.ask(command, { id: newId(), input });
			return [command, answer.ok ? 'ok' : answer.code];
		};
		const refused = [
			await foreign('company:put', { ...northlight, company: 'vesper' }),
			await foreign('company:put', { ...northlight, company: null, name: 'Another' }),
			await foreign('company:brand', { ...brand, company: 'vesper' }),
			await foreign('company:brand', { ...brand, portrait: 'mireille-osei' }),
			await foreign('production:brand', { production: 'ebb', picture: null, credits: [] }),
			await foreign('media:remove', { medium: 'mireille-osei' }),
			await foreign('media:put', { medium: 'halyard-mark', name: 'x', alt: {}, focalX: 0, focalY: 0 }),
			await foreign('venue:brand', { mark: null }),
			await foreign('company:remove', { company: 'northlight' }),
			await foreign('production:put', { ...own, company: 'vesper' }),
			await foreign('production:put', { ...own, production: id, company: 'vesper' }),
			await foreign('production:put', { ...own, production: 'ebb' }),
			await foreign('production:remove', { production: 'ebb' }),
			await foreign('performance:remove', { performance: keel?.id ?? '' }),
			await foreign('performance:put', {
				performance: null,
				house: 'keel',
				production: 'ebb',
				...when,
				date: '2100-02-01',
			}),
			await foreign('performance:put', { performance, house: 'keel', production: 'ebb', ...when }),
			await foreign('performance:cancel', { performance }),
			await foreign('performance:reinstate', { performance, meets: true }),
		];
		expect(refused.filter(([, code]) => code !== 'not-allowed')).toEqual([]);

		// Tonight's start is the house manager's to move; whoever else asks, an administrator too, is told so.
		const sail = (await ruth.slice('evening')).performances.find(
			(one) => one.performance.house === 'sail-house',
		)?.performance;
		const tomorrow = { performance: sail?.id ?? '', house: 'sail-house', ...when };
		expect(await ingrid.command('performance:move', tomorrow)).toMatchObject({ code: 'season-tonight' });
		expect(await anne.command('performance:move', tomorrow)).toMatchObject({ code: 'season-tonight' });
		expect(await ruth.command('performance:move', tomorrow)).toMatchObject({ ok: true });
	});

	it('feedback is read by those of the table, and a company reads the answers to its own performances', async () => {
		const code = await codeAt(server, 'upper-foyer');
		expect((await answerFeedback(server, code, { score: '4', comment: 'The Loft was lovely' })).status).toBe(
			303,
		);
		for (const [login, role] of LOGINS) {
			const line = await staff(login);
			await line.frame('slices:now');
			const mark = TABLE_A['read feedback of tonight'].split(' ')[COLUMNS.indexOf(role)];
			const feedback = line.held('feedback');
			expect(feedback !== undefined, login).toBe(mark !== '·');
			// The answer is about the Loft, which is not the company's whose person Ingrid is.
			if (mark === '●') await line.slice('feedback', ({ answers }) => answers.length === 1);
			if (mark === '○') expect(await line.slice('feedback')).toMatchObject({ answers: [] });
		}
	});
});
