import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCue, type Sender } from './osc-cue.ts';
import type { OscMessage } from './osc-packet.ts';

const listed: Sender = { listed: true, isToken: (text) => text === 'the-token' };
const stranger: Sender = { ...listed, listed: false };

function said(address: string, ...args: OscMessage['args']) {
	return readCue({ address, args }, listed);
}

describe('an OSC address', () => {
	it.each([
		['/foyer/sail-house/up', 'up'],
		['/foyer/sail-house/down', 'down'],
		['/foyer/sail-house/up/2', 'up_2'],
		['/foyer/sail-house/up_2', 'up_2'],
		['/foyer/sail-house/down/6', 'down_6'],
		['/foyer/sail-house/clearance/1', 'clearance_1'],
		['/foyer/sail-house/house_open', 'house_open'],
		['/foyer/sail-house/house/clear', 'house_clear'],
	])('%s is %s', (address, point) => {
		expect(said(address)).toEqual({ kind: 'cue', house: 'sail-house', point, cue: null });
	});

	it.each([
		'/cue/5/start',
		'foyer/sail-house/up',
		'/foyer/sail-house',
		'/foyer//up',
		'/foyer/sail-house/up/7',
		'/foyer/sail-house/up/2/',
		'/foyer/sail house/up',
		'/foyer/*/up',
		'/foyer/__proto__/up',
		'/foyer/sail-house/constructor',
		'/foyer/<img src=x onerror=alert(1)>/up',
		'',
	])('%s is none', (address) => {
		expect(said(address)).toEqual({ kind: 'refused', code: 'address-unknown' });
	});

	it('is one of these whatever it is', () => {
		fc.assert(
			fc.property(
				fc.string(),
				fc.array(fc.oneof(fc.string(), fc.double(), fc.boolean())),
				(address, args) => {
					expect(['cue', 'release', 'refused']).toContain(said(address, ...args).kind);
				},
			),
		);
	});
});

describe('what stands behind the address', () => {
	it('[T15] is the sender’s id for the cue, a text or a whole number', () => {
		expect(said('/foyer/loft/up', 'q-12')).toMatchObject({ cue: 'q-12' });
		expect(said('/foyer/loft/up', 12)).toMatchObject({ cue: '12' });
		expect(said('/foyer/loft/up', 'the-token', 'q-12')).toMatchObject({ cue: 'q-12' });
	});

	it('is no id where a touch panel says pressed, and nothing at all where it says let go', () => {
		for (const pressed of [1, true, null])
			expect(said('/foyer/loft/up', pressed)).toMatchObject({ cue: null });
		for (const letGo of [0, false]) expect(said('/foyer/loft/up', letGo)).toEqual({ kind: 'release' });
	});

	it.each([
		[['q-1', 'q-2']],
		[[0.5]],
		[[NaN]],
		[[Infinity]],
		[['']],
		[['q 1']],
		[[new Uint8Array(4)]],
		[[-3]],
	])('is refused when it is %j', (args: OscMessage['args']) => {
		expect(said('/foyer/loft/up', ...args)).toEqual({ kind: 'refused', code: 'arguments-unknown' });
	});
});

describe('who may send', () => {
	const address = '/foyer/loft/up';

	it('is whoever is on the list, with the token or without', () => {
		expect(readCue({ address, args: [] }, listed).kind).toBe('cue');
		expect(readCue({ address, args: ['the-token'] }, listed)).toMatchObject({ kind: 'cue', cue: null });
	});

	it('is whoever says the token first', () => {
		expect(readCue({ address, args: ['the-token'] }, stranger)).toMatchObject({ kind: 'cue', cue: null });
		expect(readCue({ address, args: ['not it'] }, stranger)).toEqual({
			kind: 'refused',
			code: 'token-wrong',
		});
		expect(readCue({ address, args: ['q-1', 'the-token'] }, stranger).kind).toBe('refused');
	});

	it('is nobody else, who is not told either which addresses there are', () => {
		for (const asked of [address, '/nothing']) {
			expect(readCue({ address: asked, args: [5] }, stranger)).toEqual({
				kind: 'refused',
				code: 'sender-unknown',
			});
		}
	});
});
