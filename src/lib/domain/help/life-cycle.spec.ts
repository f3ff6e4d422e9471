import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MINUTE } from '../time/instant.ts';
import {
	decideCancel,
	decideClaim,
	decideGiveUp,
	decideOnTheWay,
	decideResolve,
	decideWithPatron,
	isOpen,
	patronState,
} from './life-cycle.ts';
import { OUTCOMES, type HelpRequest, type Owner, type RequestState } from './request.ts';

const asked = Date.UTC(2026, 10, 20, 19, 0);
const later = asked + 2 * MINUTE;
const sam: Owner = { person: 'sam-id', name: 'Sam' };
const ben: Owner = { person: 'ben-id', name: 'Ben' };

function request(state: RequestState = { name: 'raised' }): HelpRequest {
	return {
		id: 'r1',
		kind: 'sighted-guide',
		place: 'Kiosk by the box office',
		device: 'kiosk-1',
		note: 'red coat',
		raisedAt: asked,
		state,
	};
}

const owned = (name: 'claimed' | 'on_the_way' | 'with_patron') => request({ name, owner: sam, at: asked });
const closed: HelpRequest[] = [
	request({ name: 'resolved', owner: sam, outcome: 'helped', at: asked }),
	request({ name: 'could_not_assist', owner: sam, reason: 'gone', at: asked }),
	request({ name: 'cancelled_by_patron', at: asked }),
];

describe('a request', () => {
	it('[H1][H15] goes from raised by claimed, on the way and with patron to resolved with an outcome', () => {
		const steps = [
			(r: HelpRequest) => decideClaim(r, sam, later),
			(r: HelpRequest) => decideOnTheWay(r, sam, later),
			(r: HelpRequest) => decideWithPatron(r, sam, later),
			(r: HelpRequest) => decideResolve(r, sam, 'helped', later),
		];
		const names = [];
		let current = request();
		for (const step of steps) {
			const decision = step(current);
			if (!decision.ok) throw new Error(decision.refusal.code);
			current = request(decision.value);
			names.push(current.state.name);
		}
		expect(names).toEqual(['claimed', 'on_the_way', 'with_patron', 'resolved']);
		expect(current.state).toEqual({ name: 'resolved', owner: sam, outcome: 'helped', at: later });
	});

	it('[H1] can be cancelled by the patron and given up from any open state', () => {
		for (const open of [request(), owned('claimed'), owned('on_the_way'), owned('with_patron')]) {
			expect(decideCancel(open, later)).toEqual({
				ok: true,
				value: { name: 'cancelled_by_patron', at: later },
			});
			expect(decideGiveUp(open, sam, 'gone', later)).toEqual({
				ok: true,
				value: { name: 'could_not_assist', owner: sam, reason: 'gone', at: later },
			});
		}
	});

	it('[H1] that is closed stays closed', () => {
		const refusal = { ok: false, refusal: { code: 'request-closed' } };
		for (const r of closed) {
			expect(decideClaim(r, sam, later)).toMatchObject(refusal);
			expect(decideOnTheWay(r, sam, later)).toMatchObject(refusal);
			expect(decideWithPatron(r, sam, later)).toMatchObject(refusal);
			expect(decideResolve(r, sam, 'helped', later)).toMatchObject(refusal);
			expect(decideGiveUp(r, sam, 'gone', later)).toMatchObject(refusal);
			if (r.state.name !== 'cancelled_by_patron') expect(decideCancel(r, later)).toMatchObject(refusal);
		}
	});

	it('[H15] is resolved only by who was with the patron, and moved on only by who claimed it', () => {
		expect(decideResolve(owned('on_the_way'), sam, 'helped', later)).toMatchObject({
			refusal: { code: 'step-not-possible' },
		});
		expect(decideOnTheWay(request(), sam, later)).toMatchObject({ refusal: { code: 'step-not-possible' } });
		expect(decideOnTheWay(owned('with_patron'), sam, later)).toMatchObject({
			refusal: { code: 'step-not-possible' },
		});
		for (const decision of [
			decideOnTheWay(owned('claimed'), ben, later),
			decideWithPatron(owned('on_the_way'), ben, later),
			decideResolve(owned('with_patron'), ben, 'helped', later),
			decideGiveUp(owned('claimed'), ben, 'gone', later),
		]) {
			expect(decision).toEqual({ ok: false, refusal: { code: 'not-yours', details: { name: 'Sam' } } });
		}
	});

	it('[H1] said twice changes nothing', () => {
		const steps = [
			[owned('claimed'), decideClaim(owned('claimed'), sam, later)],
			[owned('on_the_way'), decideClaim(owned('on_the_way'), sam, later)],
			[owned('on_the_way'), decideOnTheWay(owned('on_the_way'), sam, later)],
			[owned('with_patron'), decideWithPatron(owned('with_patron'), sam, later)],
			[closed[2]!, decideCancel(closed[2]!, later)],
		] as const;
		for (const [before, decision] of steps) expect(decision).toEqual({ ok: true, value: before.state });
	});

	it('keeps the very state when nothing changes, so that nothing is written', () => {
		const claimed = owned('claimed');
		const again = decideClaim(claimed, sam, later);
		expect(again.ok && again.value).toBe(claimed.state);
	});
});

describe('ownership', () => {
	it('[H6] two claims at one instant give one owner, and tell the other who and since when', () => {
		const first = decideClaim(request(), sam, later);
		if (!first.ok) throw new Error(first.refusal.code);
		expect(decideClaim(request(first.value), ben, later)).toEqual({
			ok: false,
			refusal: { code: 'claimed-by-other', details: { name: 'Sam', sinceAt: later } },
		});
	});

	it('[H6] always is one person’s from the claim to the end, whoever tries what', () => {
		const person = fc.constantFrom(sam, ben);
		const step = fc.oneof(
			fc.record({ name: fc.constantFrom('claim', 'way', 'with', 'give-up'), person }),
			fc.record({ name: fc.constantFrom(...OUTCOMES), person }),
		);
		fc.assert(
			fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
				let current = request();
				let owner: Owner | null = null;
				for (const { name, person: who } of steps) {
					const decision = decide(current, name, who);
					if (!decision.ok) continue;
					current = request(decision.value);
					const now: Owner | null = 'owner' in decision.value ? decision.value.owner : null;
					if (owner) expect(now).toEqual(owner);
					else expect(now).toEqual(who);
					owner = now;
				}
			}),
		);
	});
});

describe('what the patron may know', () => {
	it('[H8] is the state and the helper’s name, nothing that is only for staff', () => {
		expect(patronState(request())).toEqual({ name: 'raised' });
		expect(patronState(owned('on_the_way'))).toEqual({ name: 'on_the_way', helper: 'Sam', at: asked });
		expect(closed.map(patronState)).toEqual([
			{ name: 'closed', by: 'staff', at: asked },
			{ name: 'closed', by: 'staff', at: asked },
			{ name: 'closed', by: 'patron', at: asked },
		]);
		for (const r of [...closed, owned('claimed')]) {
			expect(JSON.stringify(patronState(r))).not.toMatch(/sam-id|gone|helped|red coat/);
		}
	});

	it('[H1] a request is open until it is resolved, given up or cancelled', () => {
		expect(closed.map(({ state }) => isOpen(state))).toEqual([false, false, false]);
		expect([request(), owned('claimed'), owned('with_patron')].map(({ state }) => isOpen(state))).toEqual([
			true,
			true,
			true,
		]);
	});
});

function decide(current: HelpRequest, name: string, who: Owner) {
	switch (name) {
		case 'claim':
			return decideClaim(current, who, later);
		case 'way':
			return decideOnTheWay(current, who, later);
		case 'with':
			return decideWithPatron(current, who, later);
		case 'give-up':
			return decideGiveUp(current, who, 'gone', later);
		default:
			return decideResolve(current, who, OUTCOMES.find((outcome) => outcome === name) ?? 'helped', later);
	}
}
