import { describe, expect, it } from 'vitest';
import type { PublicPerformance } from '$lib/domain/evening/public-evening.ts';
import { DEFAULT_GRACE, publicPhase } from '$lib/domain/evening/public-phase.ts';
import { publicNextUp, type PerformanceNow } from '$lib/domain/programme/tonight.ts';
import { MINUTE } from '$lib/domain/time/instant.ts';
import { cardOf, type Reader } from './tonight.ts';

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
		...evening,
	};
	const phase = publicPhase(whole, DEFAULT_GRACE, now);
	return {
		id: 'p1',
		house: { id: 'main', name: { en: 'Main house' }, level: 'l1', way: { en: 'Level 1, stairs or lift' } },
		production: {
			id: 'skerry',
			company: 'halloran',
			title: { en: 'Skerry Light' },
			shortTitle: { en: 'Skerry' },
			partMinutes: [60, 50],
			intervalMinutes: [20],
			access: ['captioned'],
			picture: null,
		},
		company: {
			id: 'halloran',
			name: 'Halloran',
			accent: '#ffffff',
			head: { name: 'I', role: { en: 'Director' }, portrait: null, signature: null },
			thanks: { en: 'Thank you' },
		},
		evening: whole,
		phase,
		nextUp: publicNextUp(whole, phase),
	};
}

describe('cardOf', () => {
	it('[T7] says the printed time and when the doors open', () => {
		const now = START - 60 * MINUTE;
		expect(cardOf(reader(now), performance({}, now))).toMatchObject({
			title: 'Skerry Light',
			start: 'kiosk-starts 7.30\u00a0pm',
			tone: 'waiting',
			standing: ['kiosk-doors-at 7.00\u00a0pm'],
			access: ['access-captioned'],
		});
	});

	it('[T7] says lateness only in the words a person released', () => {
		const now = START - 5 * MINUTE;
		const notice = { wording: 'technical', at: START + 10 * MINUTE, since: now } as const;
		const card = cardOf(reader(now), performance({ notice }, now));
		expect(card.tone).toBe('late');
		expect(card.start).toBe('kiosk-starts 7.30\u00a0pm');
		expect(card.standing[0]).toBe('wording-technical-at 7.40\u00a0pm');
	});

	it('[T18] is careful where nobody has said that it began', () => {
		const now = START + 20 * MINUTE;
		expect(cardOf(reader(now), performance({}, now)).standing[0]).toBe('kiosk-presumed');
	});

	it('says what a halt means for who reads it', () => {
		const now = START - 60 * MINUTE;
		const halt = { kind: 'cancelled', at: now } as const;
		expect(cardOf(reader(now), performance({ halt }, now))).toMatchObject({
			tone: 'late',
			standing: ['kiosk-cancelled'],
		});
	});
});
