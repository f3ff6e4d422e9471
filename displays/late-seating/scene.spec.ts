import { describe, expect, it } from 'vitest';
import { momentInput } from '../../src/lib/demo/moment.ts';
import { samplePlan } from '../../src/lib/demo/sample-plan.ts';
import { MINUTE, SECOND } from '../../src/lib/domain/time/instant.ts';
import { lateSeatingContent } from './content.ts';
import { manifest } from './manifest.ts';
import { moments } from './preview.ts';

const plan = samplePlan({ pictureUrl: String, programme: [], words: {} });
const echo = (key: string, args: Record<string, string | number> = {}) =>
	[key, ...Object.values(args)].join(' ').trim();

function inputAt(name: string, later = 0) {
	const input = momentInput(
		plan,
		moments.find((one) => one.name === name)!,
		'de',
		echo,
	);
	return { ...input, now: input.now + later };
}

function at(name: string, later = 0) {
	const input = inputAt(name, later);
	return lateSeatingContent(input, input.subject!);
}

describe('late seating', () => {
	it('[T11][S4] hangs beside the doors, with the last calls; of several houses it takes its turn', () => {
		expect(manifest.rules).toMatchObject([
			{ band: 'last-calls', only: { doors: true, severalHouses: false } },
			{ band: 'phase', only: { doors: true, severalHouses: true } },
			{ band: 'last-calls', joins: true, only: { doors: true, severalHouses: true } },
		]);
	});

	it('[T11] says until when the doors are closed, counted from when the part really began, and where to wait', () => {
		expect(at('closed until a time')).toMatchObject({
			tone: 'closed',
			begun: 'late-begun',
			doors: 'late-doors-at 19:43',
			next: 'late-wait am Bildschirm neben der Bar',
			place: 'Segelhaus',
		});
	});

	it('[T11] says that the doors are open now: at a break, by the production, or by the word of staff', () => {
		const open = { tone: 'open', doors: 'late-doors-open', next: 'late-go-in' };
		expect(at('open for a break')).toMatchObject(open);
		expect(at('open all evening')).toMatchObject(open);
		expect(at('opened by staff')).toMatchObject(open);
	});

	it('[T11] turns by itself to the second when a break begins and ends', () => {
		expect(at('closed until a time', 8 * MINUTE - SECOND)?.tone).toBe('closed');
		expect(at('closed until a time', 8 * MINUTE)?.tone).toBe('open');
		expect(at('closed until a time', 11 * MINUTE)).toMatchObject({
			tone: 'closed',
			doors: 'late-doors-interval',
		});
	});

	it('[T11] sends nobody to wait where no late seating follows', () => {
		expect(at('no late seating')).toMatchObject({
			tone: 'closed',
			begun: 'late-begun-part 2 2',
			doors: 'late-doors-end',
			next: 'late-ask',
		});
	});

	it('[T11] lets people wait at the doors where the house names no other place', () => {
		const input = inputAt('closed until the interval');
		const subject = { ...input.subject!, house: { ...input.subject!.house, lateWait: null } };
		expect(lateSeatingContent(input, subject)?.next).toBe('late-wait-here');
	});

	it('[T18] promises no time while the start is only presumed', () => {
		const input = inputAt('nobody stamped');
		expect(input.subject?.phase).toMatchObject({ name: 'part', presumed: true });
		const content = lateSeatingContent(input, input.subject!);
		expect(content).toMatchObject({ begun: 'late-begun', doors: 'late-doors-break' });
		expect(JSON.stringify(content)).not.toMatch(/\d[.:]\d\d/);
	});

	it('[T18] names no later part that is only presumed: nobody knows whether the interval is over', () => {
		const input = inputAt('nobody stamped');
		const phase = { name: 'part', part: 2, since: input.now, presumed: true } as const;
		const content = lateSeatingContent(input, { ...input.subject!, phase });
		expect(content?.begun).toBe('late-begun');
		const known = lateSeatingContent(input, { ...input.subject!, phase: { ...phase, presumed: false } });
		expect(known?.begun).toBe('late-begun-part 2 3');
	});

	it('[T7] is drawn from public and actual times alone', () => {
		for (const { name } of moments) expect(JSON.stringify(inputAt(name))).not.toMatch(/expected/i);
	});
});
