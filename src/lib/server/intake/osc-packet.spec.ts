import { Bundle, encode, Message } from 'node-osc';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainLine, readPacket } from './osc-packet.ts';

const up = encode(new Message('/foyer/loft/up', 'q-1', 7));

/** A message of these type tags, whatever they promise. */
function tagged(tags: string, ...rest: number[]): Buffer {
	const padded = `,${tags}\0`.padEnd(tags.length < 3 ? 4 : 8, '\0');
	return Buffer.concat([Buffer.from(`/foyer/loft/up\0\0${padded}`), Buffer.from(rest)]);
}

function nested(depth: number): Buffer {
	let packet = up;
	for (let level = 0; level < depth; level += 1) {
		const size = Buffer.alloc(4);
		size.writeInt32BE(packet.length);
		packet = Buffer.concat([Buffer.from('#bundle\0'), Buffer.alloc(8), size, packet]);
	}
	return packet;
}

function bundleOf(count: number): Buffer {
	const bundle = new Bundle(['/foyer/loft/up', 1]);
	for (let more = 1; more < count; more += 1) bundle.append(['/foyer/loft/up', 1]);
	return encode(bundle);
}

describe('a datagram', () => {
	it('is a message', () => {
		expect(readPacket(up)).toEqual({
			ok: true,
			messages: [{ address: '/foyer/loft/up', args: ['q-1', 7] }],
		});
	});

	it('[T15] is a bundle, whose messages come in their order, also those of a bundle in it', () => {
		const bundle = new Bundle(['/a', 1], new Bundle(['/b', 2], ['/c', 3]), ['/d', 4]);
		expect(readPacket(encode(bundle))).toMatchObject({
			ok: true,
			messages: [{ address: '/a' }, { address: '/b' }, { address: '/c' }, { address: '/d' }],
		});
	});

	it('is too large past 4 KB, whatever is in it', () => {
		expect(readPacket(Buffer.alloc(65_507, up))).toMatchObject({ ok: false, code: 'packet-too-large' });
	});

	it('is too large with more than twenty messages', () => {
		expect(readPacket(bundleOf(21))).toMatchObject({ ok: false, code: 'bundle-too-large' });
		expect(readPacket(bundleOf(20))).toMatchObject({ ok: true });
	});

	it.each([
		['nothing at all', Buffer.alloc(0)],
		['a line of text', Buffer.from('GET / HTTP/1.1\r\n\r\n')],
		['type tags that are none', tagged('zz')],
		['type tags without their values', tagged('iii', 0, 0, 0, 1)],
		['a blob that claims 2 GB', tagged('b', 0x7f, 0xff, 0xff, 0xff)],
		['a blob of negative length', tagged('b', 0xff, 0xff, 0xff, 0xff)],
		['a text without an end', tagged('s', 65, 65, 65, 65)],
		['a bundle cut off in its time', Buffer.from('#bundle\0\0\0')],
		['a bundle whose message claims more than there is', Buffer.concat([nested(1).subarray(0, -8)])],
	])('that is %s is malformed, with the reason', (_what, bytes) => {
		expect(readPacket(bytes)).toMatchObject({ ok: false, code: 'packet-malformed' });
	});

	it('may be bundles in bundles as deep as they fit', () => {
		expect(readPacket(nested(200))).toMatchObject({ ok: true });
	});

	it('cut off anywhere never throws', () => {
		for (let length = 0; length < up.length; length += 1) {
			expect(readPacket(up.subarray(0, length)).ok).toBe(false);
		}
	});

	it('of any bytes never throws', () => {
		fc.assert(
			fc.property(
				fc.uint8Array({ maxLength: 200 }),
				fc.constantFrom('', '#bundle\0', '/foyer/a/up\0,'),
				(bytes, head) => {
					expect(typeof readPacket(Buffer.concat([Buffer.from(head), bytes])).ok).toBe('boolean');
				},
			),
		);
	});
});

describe('what the monitor shows', () => {
	it('is one short line of plain characters, whatever came', () => {
		expect(plainLine('/a\u202e\0\n\ud800b')).toBe('/a····b');
		expect(plainLine('x'.repeat(5_000))).toHaveLength(120);
	});
});
