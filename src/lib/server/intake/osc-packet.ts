import { decode } from 'node-osc';
import * as v from 'valibot';

/** The largest packet that is looked into. A cue has about a hundred bytes; a datagram could have 65,507. */
const MAX_PACKET_BYTES = 4_096;

/** A desk that fires several things at once bundles a handful. */
const MAX_BUNDLE_MESSAGES = 20;

/** One OSC message; which kind of number it was does not matter here. */
export interface OscMessage {
	address: string;
	args: (string | number | boolean | null | Uint8Array)[];
}

/** What a datagram held: its messages in order, or why it cannot be used. */
export type OscPacket =
	| { ok: true; messages: OscMessage[] }
	| { ok: false; code: 'packet-too-large' | 'packet-malformed' | 'bundle-too-large'; detail: string };

/** What the library's decoder answers, which it declares to be anything. */
interface Decoded {
	address?: string | undefined;
	args?: { value: OscMessage['args'][number] }[] | undefined;
	elements?: Decoded[] | undefined;
}

const Decoded: v.GenericSchema<unknown, Decoded> = v.object({
	address: v.optional(v.string()),
	args: v.optional(
		v.array(
			v.object({ value: v.union([v.string(), v.number(), v.boolean(), v.null(), v.instance(Uint8Array)]) }),
		),
	),
	elements: v.optional(v.array(v.lazy(() => Decoded))),
});

/** Reads a datagram; never throws, whatever is in it. */
export function readPacket(bytes: Buffer): OscPacket {
	if (bytes.length > MAX_PACKET_BYTES) {
		return { ok: false, code: 'packet-too-large', detail: `${bytes.length} bytes` };
	}
	let decoded: unknown;
	try {
		decoded = decode(bytes);
	} catch (error) {
		return {
			ok: false,
			code: 'packet-malformed',
			detail: plainLine(error instanceof Error ? error.message : ''),
		};
	}
	const parsed = v.safeParse(Decoded, decoded);
	if (!parsed.success) return { ok: false, code: 'packet-malformed', detail: parsed.issues[0].message };
	const messages = messagesIn(parsed.output);
	if (messages.length > MAX_BUNDLE_MESSAGES) {
		return { ok: false, code: 'bundle-too-large', detail: `${messages.length} messages` };
	}
	return { ok: true, messages };
}

/** The messages of a bundle, and of the bundles in it, in the order they stand there [T15]. */
function messagesIn({ address, args = [], elements }: Decoded): OscMessage[] {
	if (elements) return elements.flatMap(messagesIn);
	return address === undefined ? [] : [{ address, args: args.map(({ value }) => value) }];
}

/** Something from outside as the monitor may show it: one short line of plain characters [bad inputs, row 12]. */
export function plainLine(text: string): string {
	return text.slice(0, 120).replace(/[^\x20-\x7e]/g, '·');
}
