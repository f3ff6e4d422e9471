import { describe, expect, it } from 'vitest';
import type { SliceOf } from '../contract/views.ts';
import { Mirror } from './mirror.svelte.ts';

type PlanSlice = Extract<SliceOf<'screen'>, { name: 'plan' }>;

function plan(revision: number, hash: string, incarnation = 'first'): PlanSlice {
	return { name: 'plan', incarnation, schema: 1, revision, hash: `slice-${hash}`, body: { hash } };
}

describe('Mirror', () => {
	it('takes a later revision and says that something changed', () => {
		const mirror = new Mirror('screen');
		expect(mirror.take([plan(1, 'a')])).toBe(true);
		expect(mirror.take([plan(2, 'b')])).toBe(true);
		expect(mirror.get('plan')).toEqual({ hash: 'b' });
		expect(mirror.revision('plan')).toBe(2);
	});

	it('ignores an older revision of the same incarnation', () => {
		const mirror = new Mirror('screen');
		mirror.take([plan(7, 'new')]);
		expect(mirror.take([plan(6, 'straggler')])).toBe(false);
		expect(mirror.get('plan')).toEqual({ hash: 'new' });
	});

	it('takes a lower revision of another incarnation: the server was restored', () => {
		const mirror = new Mirror('screen');
		mirror.take([plan(700, 'before')]);
		expect(mirror.take([plan(3, 'restored', 'second')])).toBe(true);
		expect(mirror.get('plan')).toEqual({ hash: 'restored' });
	});

	it('knows the same slice sent twice as nothing new', () => {
		const mirror = new Mirror('screen');
		mirror.take([plan(1, 'a')]);
		expect(mirror.take([plan(1, 'a')])).toBe(false);
	});

	it('leaves alone what has a shape this build does not know', () => {
		const mirror = new Mirror('screen');
		mirror.take([plan(1, 'a')]);
		expect(mirror.take([{ ...plan(2, 'b'), schema: 99 }])).toBe(false);
		expect(mirror.get('plan')).toEqual({ hash: 'a' });
	});

	it('says the hash of every slice it holds', () => {
		const mirror = new Mirror('kiosk');
		mirror.take([plan(1, 'a')]);
		expect(mirror.holds()).toEqual({ plan: 'slice-a' });
		mirror.forget();
		expect(mirror.holds()).toEqual({});
	});

	it('[P1] has no place for a slice of another audience', () => {
		const mirror = new Mirror('screen');
		const requests: SliceOf<'kiosk'> = {
			name: 'requests',
			incarnation: 'first',
			schema: 1,
			revision: 1,
			hash: 'r',
			body: { requests: [], staffOnLine: true },
		};
		expect(mirror.take([requests])).toBe(false);
		expect(mirror.held).toEqual([]);
	});
});
