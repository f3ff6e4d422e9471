import { describe, expect, it } from 'vitest';
import type { PublicPerformance } from '$lib/domain/evening/public-evening.ts';
import { DEFAULT_GRACE, publicPhase } from '$lib/domain/evening/public-phase.ts';
import { publicNextUp, type PerformanceNow } from '$lib/domain/programme/tonight.ts';
import { DAY, MINUTE } from '$lib/domain/time/instant.ts';
import { cardOf, comesNext, laterLine, type Reader } from './tonight.ts';

const START = Date.UTC(2025, 10, 21, 19, 30);
const say = (key: string, args: Record<string, string | number> = {}) =>
	[key, ...Object.values(args)].join(' ');

function reader(now: number): Reader {
	return { say, language: 'en', zone: 'UTC', now };
}

function performance(evening: Partial<PublicPerformance>, now: number): PerformanceNow {
	const whole: PublicPerformance = {
		id: 'p1',
		points: [
			{ id: 'house_open', plannedAt: START - 30 * MINUTE, publicAt: START - 30 * MINUTE, actualAt: null },
			{ id: 'up_1', plannedAt: START, publicAt: START, actualAt: null },
			{ id: 'down_1', plannedAt: START + 60 * MINUTE, publicAt: START + 60 * MINUTE, actualAt: null },
			{ id: 'up_2', plannedAt: START + 80 * MINUTE, publicAt: START + 80 * MINUTE, actualAt: null },
			{ id: 'down_2', plannedAt: START + 130 * MINUTE, publicAt: START + 130 * MINUTE, actualAt: null },
			{ id: 'house_clear', plannedAt: START + 145 * MINUTE, publicAt: START + 145 * MINUTE, actualAt: null },
		],
		notice: null,
		halt: null,
		pauses: [],
		doorsWord: null,
		...evening,
	};
	const phase = publicPhase(whole, DEFAULT_GRACE, now);
	return {
		id: 'p1',
		house: {
			id: 'main',
			name: { en: 'Main house' },
			level: 'l1',
			way: { en: 'Level 1, stairs or lift' },
			lateWait: null,
		},
		production: {
			id: 'skerry',
			company: 'halloran',
			title: { en: 'Skerry Light' },
			shortTitle: { en: 'Skerry' },
			warnings: null,
			access: ['captioned'],
			credits: [],
			picture: null,
		},
		company: {
			id: 'halloran',
			name: 'Halloran',
			accent: '#ffffff',
			logo: null,
			face: 'fraunces',
			head: { name: 'I', role: { en: 'Director' }, portrait: null, signature: null },
			thanks: { en: 'Thank you' },
		},
		lateSeating: { kind: 'interval' },
		evening: whole,
		phase,
		nextUp: publicNextUp(whole, phase),
	};
}

/** A performance whose start was released as late until `at`; `null`: without a time. */
function late(at: number | null, now: number): PerformanceNow {
	const { evening } = performance({}, now);
	const points = evening.points.map((point) => (point.id === 'up_1' ? { ...point, publicAt: at } : point));
	return performance({ points, notice: { wording: 'technical', at, since: now } }, now);
}

describe('cardOf', () => {
	it('[T7] says the printed time and when the doors open', () => {
		const now = START - 60 * MINUTE;
		expect(cardOf(reader(now), performance({}, now))).toMatchObject({
			title: 'Skerry Light',
			start: 'kiosk-starts 7.30\u00a0pm',
			planned: null,
			tone: 'waiting',
			standing: ['kiosk-doors-at 7.00\u00a0pm'],
			access: ['access-captioned'],
		});
	});

	it('[T7] says lateness only in the words a person released', () => {
		const now = START - 5 * MINUTE;
		const card = cardOf(reader(now), late(START + 10 * MINUTE, now));
		expect(card.tone).toBe('late');
		expect(card.standing[0]).toBe('wording-technical-at 7.40\u00a0pm');
	});

	it('[T7][T8] leads with the public time, and says the planned one beside it', () => {
		const now = START - 5 * MINUTE;
		const planned = 'kiosk-planned 7.30\u00a0pm';
		expect(cardOf(reader(now), late(START + 10 * MINUTE, now))).toMatchObject({
			start: 'kiosk-starts-about 7.40\u00a0pm',
			planned,
		});
		expect(cardOf(reader(now), late(null, now))).toMatchObject({ start: 'kiosk-starts-later', planned });
	});

	it('[T8][T18] never says of a start that has passed that it is to come', () => {
		const planned = 'kiosk-planned 7.30\u00a0pm';
		const at = (minutes: number) => {
			const now = START + minutes * MINUTE;
			return cardOf(reader(now), performance({}, now));
		};
		expect(at(-1).start).toBe('kiosk-starts 7.30\u00a0pm');
		expect(at(0)).toMatchObject({ start: 'kiosk-starting', planned });
		expect(at(7)).toMatchObject({ start: 'kiosk-starting', planned });
		expect(at(20)).toMatchObject({ start: planned, planned: null });
		expect(cardOf(reader(START + 12 * MINUTE), late(START + 10 * MINUTE, START))).toMatchObject({
			start: 'kiosk-starting',
			planned,
		});
	});

	it('[T8] says what to do at the end of an interval, and no time that has passed', () => {
		const points = performance({}, START).evening.points.map((point) =>
			point.id === 'up_1' || point.id === 'down_1' ? { ...point, actualAt: point.plannedAt } : point,
		);
		const at = (minutes: number) => {
			const now = START + minutes * MINUTE;
			return cardOf(reader(now), performance({ points }, now)).standing;
		};
		expect(at(79)).toEqual(['kiosk-interval-until 8.50\u00a0pm']);
		expect(at(80)).toEqual(['kiosk-interval-ending']);
		expect(at(88)).toEqual(['kiosk-interval-ending']);
	});

	it('[T18] is careful where nobody has said that it began', () => {
		const now = START + 20 * MINUTE;
		expect(cardOf(reader(now), performance({}, now)).standing[0]).toBe('kiosk-presumed');
	});

	it('[T11] tells a latecomer how the doors are and where to wait, while a part runs', () => {
		const now = START + 20 * MINUTE;
		const begun = performance({}, START).evening.points.map((point) =>
			point.id === 'up_1' ? { ...point, actualAt: START + 4 * MINUTE } : point,
		);
		const running = performance({ points: begun }, now);
		expect(cardOf(reader(now), running).standing).toEqual([
			'kiosk-running',
			'late-doors-interval. late-wait-here',
		]);
		const breaks: PerformanceNow = {
			...running,
			lateSeating: { kind: 'breaks', breaks: [{ part: 1, minutes: 21 }] },
			house: { ...running.house, lateWait: { en: 'at the bar' } },
		};
		expect(cardOf(reader(now), breaks).standing[1]).toBe('late-doors-at 7.55\u00a0pm. late-wait at the bar');
		expect(cardOf(reader(START + 25 * MINUTE), breaks).standing[1]).toBe('late-doors-open. late-go-in');
	});

	it('[T11][T18] promises a latecomer no time where nobody stamped the start', () => {
		const now = START + 20 * MINUTE;
		const [begun, doors] = cardOf(reader(now), performance({}, now)).standing;
		expect(begun).toBe('kiosk-presumed');
		expect(doors).toBe('late-doors-interval. late-wait-here');
	});

	it('says what one should know beforehand, in the reader’s language', () => {
		const one = performance({}, START);
		const warnings = { en: 'Strobe light.', de: 'Stroboskoplicht.' };
		const warned = { ...one, production: { ...one.production, warnings } };
		expect(cardOf(reader(START), warned).warnings).toBe('Strobe light.');
		expect(cardOf({ ...reader(START), language: 'de' }, warned).warnings).toBe('Stroboskoplicht.');
		expect(cardOf(reader(START), one).warnings).toBeNull();
	});

	it('says what a halt means for who reads it', () => {
		const now = START - 60 * MINUTE;
		const halt = { kind: 'cancelled', at: now } as const;
		expect(cardOf(reader(now), performance({ halt }, now))).toMatchObject({
			tone: 'late',
			standing: ['kiosk-cancelled'],
		});
	});

	it('[T12] says of one of the next days that it is cancelled', () => {
		const now = START - 2 * DAY;
		const line = { when: 'Friday 21 November, 7.30\u00a0pm', title: 'Skerry Light', house: 'Main house' };
		expect(laterLine(reader(now), performance({}, now))).toEqual({ ...line, off: null });
		const halt = { kind: 'cancelled', at: now } as const;
		expect(laterLine(reader(now), performance({ halt }, now))).toEqual({ ...line, off: 'phase-cancelled' });
	});

	it('[T18] says what comes next where little is on, and once all of tonight is over', () => {
		const at = (minutes: number) => performance({}, START + minutes * MINUTE);
		const later = Array.from({ length: 6 }, () => at(-60));
		const [running, over] = [at(20), at(130 + 15)];
		expect(over.phase).toMatchObject({ name: 'show_down', presumed: true });
		expect(comesNext([running], later)).toHaveLength(4);
		expect(comesNext([over, running], later)).toEqual([]);
		expect(comesNext([over, over], later)).toHaveLength(4);
		expect(comesNext([over, over], [])).toEqual([]);
	});
});
