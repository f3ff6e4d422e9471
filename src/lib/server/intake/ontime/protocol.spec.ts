import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messageReader } from './protocol.ts';

const read = messageReader(null);
const say = (tag: string, payload?: unknown) => JSON.stringify({ tag, payload });

const timer = { playback: 'play', startedAt: 70_200_000, current: 3_000_000, addedTime: 0, phase: 'default' };
const event = {
	type: 'event',
	id: '32d31f',
	cue: 'UP 1',
	title: 'Secret title',
	note: 'Secret note',
	endAction: 'none',
	custom: { Foyer: 'down 1', Secret_key: 'Secret field' },
};

describe('a message of Ontime', () => {
	it('is read as far as it concerns us; titles, notes and custom fields are not in what comes out', () => {
		const message = read(
			say('runtime-data', {
				clock: 70_201_000,
				timer,
				eventNow: event,
				eventNext: { ...event, title: 'Secret next' },
				message: { timer: { text: 'Secret message' } },
			}),
		);
		expect(message).toEqual({
			kind: 'state',
			patch: {
				clock: 70_201_000,
				timer: { playback: 'play', startedAt: 70_200_000, current: 3_000_000 },
				event: { id: '32d31f', label: 'UP 1', atEnd: 'stays' },
			},
		});
		expect(JSON.stringify(message)).not.toMatch(/secret/i);
	});

	it('carries what has changed, and nothing for what has not', () => {
		expect(read(say('runtime-data', { clock: 1 }))).toEqual({ kind: 'state', patch: { clock: 1 } });
		expect(read(say('runtime-data', { eventNow: null }))).toEqual({ kind: 'state', patch: { event: null } });
		expect(read(say('runtime-data', { auxtimer1: {} }))).toEqual({ kind: 'state', patch: {} });
	});

	it('names an event by the custom field that was chosen, and by no other', () => {
		const labelOf = (field: string, custom: unknown) => {
			const message = messageReader(field)(say('runtime-data', { eventNow: { ...event, custom } }));
			return message.kind === 'state' ? message.patch.event?.label : message;
		};
		expect(labelOf('Foyer', event.custom)).toBe('down 1');
		expect(labelOf('Missing', event.custom)).toBe('');
		expect(labelOf('constructor', {})).toBe('');
		expect(labelOf('__proto__', event.custom)).toBe('');
		expect(labelOf('Foyer', { Foyer: 7 })).toBe('');
	});

	it('with an id of somebody’s own words keeps a hash of them, the same every time', () => {
		const idOf = (id: string) => {
			const message = read(say('runtime-data', { eventNow: { ...event, id } }));
			return message.kind === 'state' ? message.patch.event?.id : null;
		};
		expect(idOf('Secret act one')).toMatch(/^[0-9a-f]{12}$/);
		expect(idOf('Secret act one')).toBe(idOf('Secret act one'));
		expect(idOf('Secret act one')).not.toBe(idOf('Secret act two'));
	});

	it.each([
		['play-next', 'plays-next'],
		['load-next', 'leaves'],
		['stop', 'leaves'],
		['none', 'stays'],
	])('knows what Ontime does by itself at the end: %s', (endAction, atEnd) => {
		const message = read(say('runtime-data', { eventNow: { ...event, endAction } }));
		expect(message).toMatchObject({ patch: { event: { atEnd } } });
	});

	it.each([
		['4.5.0', 4],
		['4.0.0-beta.2', 4],
		['v5.1.0', 5],
		['10.0.0', 10],
	])('says its version: %s', (text, major) => {
		expect(read(say('version', text))).toEqual({ kind: 'version', major });
	});

	it('of Ontime 3 is known as older', () => {
		expect(read(JSON.stringify({ type: 'ontime', payload: {} }))).toEqual({ kind: 'older' });
		expect(read(JSON.stringify({ type: 'ontime-timer', payload: {} }))).toEqual({ kind: 'older' });
		expect(read(JSON.stringify({ type: 'client-id', payload: 'x' }))).toEqual({ kind: 'older' });
	});

	it.each(['client-init', 'client-list', 'dialog', 'log', 'refetch', 'pong', 'something-new'])(
		'about its own business is not for us: %s',
		(tag) => expect(read(say(tag, { text: 'Secret' }))).toEqual({ kind: 'not-for-us' }),
	);

	it.each([
		['no JSON', 'Secret {', 'tag'],
		['nothing', '', 'tag'],
		['a list', '[]', 'tag'],
		['a number', '7', 'tag'],
		['null', 'null', 'tag'],
		['another server’s', '{"type":"Secret"}', 'tag'],
		['a tag that is no text', '{"tag":{"Secret":1}}', 'tag'],
		['a version that is none', say('version', 'Secret'), 'version'],
		['a version that is a number', say('version', 4), 'version'],
		['no payload', say('runtime-data'), 'payload'],
		['a clock of another kind', say('runtime-data', { clock: 'Secret' }), 'payload.clock'],
		['a clock in epoch milliseconds', say('runtime-data', { clock: 1_795_289_400_000 }), 'payload.clock'],
		['a negative clock', say('runtime-data', { clock: -1 }), 'payload.clock'],
		[
			'a playback of another version',
			say('runtime-data', { timer: { ...timer, playback: 'Secret' } }),
			'payload.timer.playback',
		],
		[
			'a start that is a text',
			say('runtime-data', { timer: { ...timer, startedAt: 'Secret' } }),
			'payload.timer.startedAt',
		],
		['an event without a cue', say('runtime-data', { eventNow: { id: 'Secret' } }), 'payload.eventNow.cue'],
		['an event that is a text', say('runtime-data', { eventNow: 'Secret' }), 'payload.eventNow'],
		['a thousand brackets', '['.repeat(100_000), 'tag'],
	])(
		'that is not one is said to be so by the name of the field, and by nothing that was in it: %s',
		(_what, text, field) => {
			expect(read(text)).toEqual({
				kind: 'not-understood',
				field,
				ofState: field.startsWith('payload'),
			});
		},
	);

	it('never throws, whatever is sent', () => {
		const anything = fc.oneof(
			fc.string(),
			fc.json(),
			fc
				.record({ tag: fc.constantFrom('runtime-data', 'version'), payload: fc.jsonValue() })
				.map((value) => JSON.stringify(value)),
			fc
				.record({
					clock: fc.jsonValue(),
					timer: fc.oneof(fc.jsonValue(), fc.constant(timer)),
					eventNow: fc.oneof(fc.jsonValue(), fc.constant(event)),
				})
				.map((payload) => say('runtime-data', payload)),
		);
		fc.assert(
			fc.property(anything, (text) => {
				expect(read(text).kind).toMatch(/^[a-z-]+$/);
			}),
		);
	});
});
