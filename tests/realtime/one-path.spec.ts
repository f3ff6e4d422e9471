/** From a cue to every page: commit, then tell, and tell everybody exactly what they may and need to know. */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { newId } from '../../src/lib/contract/ids.ts';
import type { StaffDevicesSlice } from '../../src/lib/contract/views.ts';
import type { AnySlice } from '../../src/lib/server/views/slices.ts';
import { startFoyer, type FoyerServer } from '../support/foyer-server.ts';
import { bearer, command, sendCue } from '../support/http.ts';
import { openDevice, openKiosk, openScreen, openStaff, type Frame, type Line } from '../support/sockets.ts';
import { signIn, type StaffSession } from '../support/staff-session.ts';
import { rowsOf } from './database.ts';

let server: FoyerServer;
let ruth: StaffSession;
const openLines: { close(): void }[] = [];

function kept<Opened extends { close(): void }>(line: Opened): Opened {
	openLines.push(line);
	return line;
}

function slicesIn(frames: Frame[]): AnySlice[] {
	return frames.flatMap(({ event, body }) => (event === 'slices:now' ? (body as AnySlice[]) : []));
}

/** The id of tonight's performance in a house. */
function performanceIn(house: string): string {
	const [row] = rowsOf(server.dataDir, 'select id from performance where house = ? order by day', house);
	return String(row?.['id']);
}

beforeAll(async () => {
	server = await startFoyer({ like: inject('laid') });
	ruth = await signIn(server, 'ruth');
});
afterAll(async () => {
	for (const line of openLines) line.close();
	await server.discard();
});

describe('a cue from the stage', () => {
	it('[T15] is on every screen, kiosk and staff page once it is on disk, and in the log with its source', async () => {
		const devices = [
			kept(await openDevice(server, 'screen', 'sail-left')),
			kept(await openDevice(server, 'screen', 'bar')),
			kept(await openDevice(server, 'kiosk', 'kiosk-upper')),
		];
		const staff = kept(await openStaff(server, ruth));
		const sail = performanceIn('sail-house');

		const { status, answer } = await sendCue(server, {
			cue: newId(),
			house: 'sail-house',
			point: 'house_open',
		});

		expect(status).toBe(200);
		if (!answer.ok) throw new Error(answer.message);
		const { at } = answer.value;
		expect(answer.value).toEqual({ performance: sail, point: 'house_open', at, already: false });
		for (const line of devices) {
			const evening = await line.slice('evening', ({ performances }) =>
				performances.some(({ id, points }) => id === sail && points[0]?.actualAt === at),
			);
			expect(evening.performances.find(({ id }) => id === sail)?.notice).toBeNull();
		}
		await staff.slice('evening', ({ performances }) =>
			performances.some(
				({ performance, happened }) => performance.id === sail && happened.stamps[0]?.at === at,
			),
		);
		const facts = rowsOf(server.dataDir, `select * from night_log where fact = 'point-stamped'`);
		expect(facts).toMatchObject([{ actor_kind: 'integration', actor: 'demonstration-cues', source: 'http' }]);
	});

	it('is told with the revision under which it was committed, never an earlier one and never before', async () => {
		const screen = kept(await openScreen(server, 'main-foyer'));
		await screen.slice('evening');
		const keel = performanceIn('keel');
		const toldBefore = screen.frames.length;
		const stampedOnDisk: boolean[] = [];
		screen.socket.on('slices:now', () => {
			const rows = rowsOf(server.dataDir, 'select * from stamp where performance = ?', keel);
			stampedOnDisk.push(rows.length === 1);
		});
		await command(server.url, { ...ruth, origin: server.url }, 'point:stamp', {
			performance: keel,
			point: 'house_open',
		});
		await screen.slice('evening', ({ performances }) => performances.some(({ id }) => id === keel));

		expect(stampedOnDisk).toEqual([true]);
		const [fact] = rowsOf(
			server.dataDir,
			`select revision from night_log where fact = 'point-stamped' order by revision desc limit 1`,
		);
		expect(slicesIn(screen.frames.slice(toldBefore)).map(({ revision }) => revision)).toEqual([
			fact?.['revision'],
		]);
	});

	it('comes to a screen in the order of its revisions, all of one incarnation', async () => {
		const screen = kept(await openScreen(server, 'upper-foyer'));
		await screen.slice('evening');
		const loft = performanceIn('loft');
		const who = { ...ruth, origin: server.url };
		const houseOpen = { performance: loft, point: 'house_open' } as const;
		for (let times = 0; times < 4; times += 1) {
			await command(server.url, who, 'point:stamp', houseOpen);
			await command(server.url, who, 'point:undo', houseOpen);
		}
		await command(server.url, who, 'point:stamp', houseOpen);
		await screen.slice('evening', ({ performances }) => performances.some(({ id }) => id === loft));

		const told = slicesIn(screen.frames).filter(({ name }) => name === 'evening');
		const revisions = told.map(({ revision }) => revision);
		expect(revisions.length).toBeGreaterThan(1);
		expect(revisions).toEqual([...new Set(revisions)].sort((a, b) => a - b));
		expect(new Set(told.map(({ incarnation }) => incarnation)).size).toBe(1);
	});
});

describe('a device that comes back', () => {
	it('is sent nothing that it holds', async () => {
		const before = await openScreen(server, 'box-office');
		await Promise.all([before.slice('evening'), before.slice('plan'), before.slice('device')]);
		before.close();

		const after = kept(await openScreen(server, 'box-office', before.holds()));

		expect(await after.frame('slices:now')).toEqual([]);
	});

	it('is sent what changed while it was away, and no more', async () => {
		const before = await openScreen(server, 'box-office');
		await Promise.all([before.slice('evening'), before.slice('plan'), before.slice('device')]);
		before.close();
		const undone = { performance: performanceIn('loft'), point: 'house_open' } as const;
		await command(server.url, { ...ruth, origin: server.url }, 'point:undo', undone);

		const after = kept(await openScreen(server, 'box-office', before.holds()));

		const loft = performanceIn('loft');
		await after.slice('evening', ({ performances }) => !performances.some(({ id }) => id === loft));
		// News that is on its way to the room while it comes in may reach it by both ways.
		expect(new Set(slicesIn(after.frames).map(({ name }) => name))).toEqual(new Set(['evening']));
	});
});

describe('a crowd of news', () => {
	it('is told at once at first, then at most ten times a second, and ends with the truth', async () => {
		const staff = kept(await openStaff(server, ruth));
		const kiosk = kept(await openKiosk(server, 'kiosk-lower'));
		await staff.slice('requests');
		const seen = staff.frames.length;
		const crowd = 24;
		const began = performance.now();
		await Promise.all(
			Array.from({ length: crowd }, () =>
				kiosk.command('help:raise', { request: newId(), kind: 'question', note: '' }),
			),
		);
		await staff.slice('requests', ({ requests }) => requests.length === crowd);
		const tenths = (performance.now() - began) / 100;

		const told = slicesIn(staff.frames.slice(seen)).flatMap((slice) =>
			'requests' in slice.body ? [slice.body.requests.length] : [],
		);
		expect(told.length).toBeGreaterThan(1);
		expect(told[0]).toBeLessThan(crowd);
		expect(told.length).toBeLessThanOrEqual(tenths + 2);
	});
});

describe('the static plan', () => {
	async function plan(headers: Record<string, string>, hash?: string): Promise<number> {
		const screen = kept(await openScreen(server, 'quay-exit'));
		const wanted = hash ?? (await screen.slice('plan')).hash;
		const response = await fetch(`${server.url}/plan/${wanted}`, { headers });
		await response.arrayBuffer();
		return response.status;
	}

	it('is for a device with its token, and is what its hash says', async () => {
		const screen = kept(await openScreen(server, 'quay-exit'));
		const { hash } = await screen.slice('plan');
		const { codes } = await screen.slice('device');
		const token = server.demo.tokens['quay-exit'] ?? '';
		for (const document of [hash, codes ?? '']) {
			const response = await fetch(`${server.url}/plan/${document}`, { headers: { ...bearer(token) } });
			expect(response.status).toBe(200);
			expect(response.headers.get('cache-control')).toContain('immutable');
			const bytes = await response.arrayBuffer();
			const digest = Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('hex');
			expect(digest).toBe(document);
		}
	});

	it('[P1] is for nobody else: not without a token, nor with a foreign, staff or cue one', async () => {
		expect(await plan({})).toBe(404);
		expect(await plan({ ...bearer('a'.repeat(27)) })).toBe(404);
		// Who looks after the walls looks at them in the console, by what they play.
		expect(await plan({ cookie: ruth.cookie })).toBe(200);
		expect(await plan({ cookie: (await signIn(server, 'sam')).cookie })).toBe(404);
		expect(await plan({ ...bearer(server.demo.cueToken) })).toBe(404);
		expect(await plan({ ...bearer(server.demo.tokens['bar'] ?? '') }, '0'.repeat(64))).toBe(404);
	});
});

describe('each audience', () => {
	async function names(line: Line<'screen'> | Line<'kiosk'> | Line<'staff'>): Promise<string[]> {
		const first = (await kept(line).frame('slices:now')) as AnySlice[];
		return first.map(({ name }) => name);
	}

	it('[P1] is sent its own slices and no other', async () => {
		expect(await names(await openScreen(server, 'bar'))).toEqual(['evening', 'plan', 'device', 'overrides']);
		expect(await names(await openKiosk(server, 'kiosk-quay'))).toEqual([
			'evening',
			'plan',
			'device',
			'requests',
		]);
		const staff = async (login: string) => names(await openStaff(server, await signIn(server, login)));
		expect(await staff('sam')).toEqual(['me', 'venue', 'evening', 'requests']);
		const walls = ['walls', 'overrides'];
		expect(await staff('marek')).toEqual(['me', 'venue', 'evening', 'requests', 'feedback', ...walls]);
		expect(await staff('ruth')).toEqual([
			'me',
			'venue',
			'evening',
			'requests',
			'feedback',
			'devices',
			'conditions',
			...walls,
			'reports',
		]);
		expect(await staff('jonas')).toEqual(['me', 'venue', 'evening']);
		expect(await staff('ingrid')).toEqual(['me', 'venue', 'evening', 'feedback']);
		expect(await staff('yusuf')).toEqual([
			'me',
			'venue',
			'evening',
			'devices',
			'conditions',
			...walls,
			'programme',
		]);
		expect(await staff('anne')).toEqual([
			'me',
			'venue',
			'evening',
			'devices',
			'conditions',
			...walls,
			'integrations',
			'programme',
			'reports',
		]);
	});

	it('[P1] a public view of the evening has no field that staff alone may know', async () => {
		const screen = kept(await openScreen(server, 'bar'));
		const { performances } = await screen.slice('evening', (evening) => evening.performances.length > 0);
		for (const { points, ...rest } of performances) {
			expect(Object.keys(rest).sort()).toEqual(['doorsWord', 'halt', 'id', 'notice', 'pauses']);
			for (const point of points) {
				expect(Object.keys(point).sort()).toEqual(['actualAt', 'id', 'plannedAt', 'publicAt']);
				expect(point.id).not.toMatch(/^clearance/);
			}
		}
	});

	it('[P1] a kiosk is sent its own requests and no other kiosk’s', async () => {
		const upper = kept(await openKiosk(server, 'kiosk-upper'));
		const quay = kept(await openKiosk(server, 'kiosk-quay'));
		const request = newId();
		await upper.command('help:raise', { request, kind: 'step-free', note: '' });
		const fence = newId();
		await quay.command('help:raise', { request: fence, kind: 'question', note: '' });
		await quay.slice('requests', ({ requests }) => requests.some(({ id }) => id === fence));
		expect(JSON.stringify(quay.frames)).not.toContain(request);
	});

	it('[P1] a company is sent its own performances, an usher the requests of their own houses', async () => {
		const ingrid = kept(await openStaff(server, await signIn(server, 'ingrid')));
		const { performances } = await ingrid.slice('evening');
		expect(performances.map(({ performance }) => performance.house)).toEqual(['sail-house']);

		const raised: Record<string, string> = {};
		// The one that everybody sees comes last: with it, whatever else they are sent has come.
		for (const device of ['kiosk-upper', 'kiosk-lower', 'kiosk-quay']) {
			const kiosk = kept(await openKiosk(server, device));
			raised[device] = newId();
			await kiosk.command('help:raise', { request: raised[device], kind: 'step-free', note: '' });
		}
		async function seenBy(login: string): Promise<string[]> {
			const line = kept(await openStaff(server, await signIn(server, login)));
			const { requests } = await line.slice('requests', (slice) =>
				slice.requests.some(({ id }) => id === raised['kiosk-quay']),
			);
			return Object.keys(raised).filter((device) => requests.some(({ id }) => id === raised[device]));
		}
		expect(await seenBy('sam')).toEqual(['kiosk-quay']);
		expect(await seenBy('lena')).toEqual(['kiosk-upper', 'kiosk-lower', 'kiosk-quay']);
		expect(await seenBy('priya')).toEqual(['kiosk-upper', 'kiosk-lower', 'kiosk-quay']);
		expect(await seenBy('marek')).toEqual(['kiosk-upper', 'kiosk-lower', 'kiosk-quay']);
	});
});

describe('[S7] what the console says of a screen', () => {
	const deviceAt = ({ devices }: StaffDevicesSlice) => devices.find(({ id }) => id === 'loft-doors');

	it('is what it last painted, and whether it is there; unknown is unknown', async () => {
		const staff = kept(await openStaff(server, ruth));
		expect(deviceAt(await staff.slice('devices'))).toMatchObject({
			connected: false,
			painted: null,
			heardAt: null,
		});
		const screen = await openScreen(server, 'loft-doors');
		await staff.slice('devices', (slice) => deviceAt(slice)?.connected === true);
		expect(deviceAt(await staff.slice('devices'))?.painted).toBeNull();
		const frame = { scene: 'tonights-board', performance: null, at: Date.now(), deviations: ['no picture'] };
		screen.socket.emit('screen:painted', { ...frame, revisions: { evening: 1, plan: 1 } });
		const painted = await staff.slice('devices', (slice) => deviceAt(slice)?.painted !== null);
		expect(deviceAt(painted)?.painted).toEqual({ ...frame, beside: null, leftOut: [], revision: 1 });
		screen.close();
		const gone = await staff.slice('devices', (slice) => deviceAt(slice)?.connected === false);
		expect(deviceAt(gone)?.painted).toEqual({ ...frame, beside: null, leftOut: [], revision: 1 });
	});

	it('is remembered by a server that starts anew', async () => {
		await server.stop();
		await server.start();
		const staff = kept(await openStaff(server, ruth));
		expect(deviceAt(await staff.slice('devices'))).toMatchObject({
			connected: false,
			painted: { scene: 'tonights-board', deviations: ['no picture'] },
		});
	});
});

describe('a new demonstration', () => {
	it('is another incarnation: no page takes what it still holds for news', async () => {
		const before = await openScreen(server, 'bar');
		await before.slice('evening', ({ performances }) => performances.length > 0);
		const who = { ...ruth, origin: server.url };
		for (const house of ['sail-house', 'loft', 'keel']) {
			await command(server.url, who, 'point:stamp', {
				performance: performanceIn(house),
				point: 'house_clear',
			});
		}
		before.close();
		await server.stop();
		await server.start();

		const after = kept(await openScreen(server, 'bar', before.holds()));

		expect(await after.slice('evening')).toEqual({ performances: [] });
		expect(after.held('evening')?.incarnation).not.toBe(before.held('evening')?.incarnation);
	});
});
