import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MINUTE } from '../time/instant.ts';
import {
	decideCancel,
	decideClaim,
	decideDuplicate,
	decideFollowUp,
	decideGiveUp,
	decideHandOver,
	decideOffer,
	decideOnTheWay,
	decideResolve,
	decideWithPatron,
	isOpen,
	isUnclaimed,
	patronState,
} from './life-cycle.ts';
import type { Outcome } from '../refusal.ts';
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
const handedOver = request({ name: 'handover', owner: sam, to: ben, at: asked });
const offered = request({ name: 'offered', at: asked });
const closed: HelpRequest[] = [
	request({ name: 'resolved', owner: sam, outcome: 'helped', at: asked }),
	request({ name: 'could_not_assist', owner: sam, reason: 'gone', at: asked }),
	request({ name: 'cancelled_by_patron', at: asked }),
	request({ name: 'duplicate_of', owner: sam, of: 'r0', at: asked }),
];
const opened = [request(), offered, owned('claimed'), owned('on_the_way'), owned('with_patron'), handedOver];

const STEPS = [
	'offer',
	'claim',
	'way',
	'with',
	'hand-over',
	'give-up',
	'duplicate',
	'cancel',
	'follow-up',
	...OUTCOMES,
] as const;

interface Step {
	name: (typeof STEPS)[number];
	who: Owner;
	to: Owner;
}

const ENDS = ['could_not_assist', 'duplicate_of', 'cancelled_by_patron'] as const;

/** H1, written out: what may follow each open state. */
const NEXT: Record<string, readonly string[]> = {
	raised: ['offered', 'claimed', ...ENDS],
	offered: ['claimed', ...ENDS],
	claimed: ['on_the_way', 'with_patron', ...ENDS],
	on_the_way: ['with_patron', ...ENDS],
	with_patron: ['handover', 'resolved', ...ENDS],
	handover: ['claimed', 'with_patron', 'handover', ...ENDS],
};

describe('a request', () => {
	it('[H1][H15] goes from raised by offered, claimed, on the way and with patron to resolved with an outcome', () => {
		const steps = [
			(r: HelpRequest) => decideOffer(r, later),
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
		expect(names).toEqual(['offered', 'claimed', 'on_the_way', 'with_patron', 'resolved']);
		expect(current.state).toEqual({ name: 'resolved', owner: sam, outcome: 'helped', at: later });
	});

	it('[H1] can be cancelled by the patron and given up from any open state', () => {
		for (const open of opened) {
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
			expect(decideOffer(r, later)).toMatchObject(refusal);
			expect(decideHandOver(r, sam, ben, later)).toMatchObject(refusal);
			expect(decideDuplicate(r, request(), sam, later)).toMatchObject(refusal);
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

	it('[H1] is handed over from beside the patron, and then claimed by the one it was handed to', () => {
		const decision = decideHandOver(owned('with_patron'), sam, ben, later);
		const handover: RequestState = { name: 'handover', owner: sam, to: ben, at: later };
		expect(decision).toEqual({ ok: true, value: handover });
		expect(decideClaim(request(handover), ben, later + MINUTE)).toEqual({
			ok: true,
			value: { name: 'claimed', owner: ben, at: later + MINUTE },
		});
		for (const from of [request(), offered, owned('claimed'), owned('on_the_way')]) {
			expect(decideHandOver(from, sam, ben, later)).toMatchObject({ refusal: { code: 'step-not-possible' } });
		}
		expect(decideHandOver(owned('with_patron'), sam, sam, later)).toMatchObject({
			refusal: { code: 'step-not-possible' },
		});
		expect(decideHandOver(owned('with_patron'), ben, ben, later)).toMatchObject({
			refusal: { code: 'not-yours', details: { name: 'Sam' } },
		});
	});

	it('[H1][H6] stays with its owner while the colleague has not claimed it, and can be taken back', () => {
		const third: Owner = { person: 'lena-id', name: 'Lena' };
		expect(decideClaim(handedOver, third, later)).toMatchObject({
			refusal: { code: 'claimed-by-other', details: { name: 'Sam' } },
		});
		expect(decideResolve(handedOver, sam, 'helped', later)).toMatchObject({
			refusal: { code: 'step-not-possible' },
		});
		expect(decideWithPatron(handedOver, sam, later)).toEqual({
			ok: true,
			value: { name: 'with_patron', owner: sam, at: later },
		});
		expect(decideHandOver(handedOver, sam, third, later)).toMatchObject({ value: { to: third } });
		const again = decideHandOver(handedOver, sam, ben, later);
		expect(again.ok && again.value).toBe(handedOver.state);
	});

	it('[H1] is a duplicate, from any open state, of one where the patron is or was helped', () => {
		const original = { ...owned('on_the_way'), id: 'r0' };
		for (const open of opened) {
			expect(decideDuplicate(open, original, sam, later)).toEqual({
				ok: true,
				value: { name: 'duplicate_of', owner: sam, of: 'r0', at: later },
			});
			expect(decideDuplicate(open, open, sam, later)).toMatchObject({
				refusal: { code: 'step-not-possible' },
			});
		}
		const [resolved, ...unhelped] = closed.map((one) => ({ ...one, id: 'r0' }));
		expect(decideDuplicate(request(), resolved!, sam, later)).toMatchObject({ ok: true });
		for (const other of unhelped) expect(decideDuplicate(request(), other, sam, later).ok).toBe(false);
		expect(decideDuplicate(owned('claimed'), original, ben, later)).toMatchObject({
			refusal: { code: 'not-yours' },
		});
		const said = decideDuplicate(closed[3]!, original, ben, later);
		expect(said.ok && said.value).toBe(closed[3]!.state);
	});

	it('[H1] that was resolved may have a follow-up; no other may, and a second word replaces the first', () => {
		const first = decideFollowUp(closed[0]!, sam, 'Send the loop home', later);
		if (!first.ok) throw new Error(first.refusal.code);
		expect(first.value).toMatchObject({
			name: 'resolved',
			outcome: 'helped',
			at: asked,
			followUp: { by: sam, note: 'Send the loop home', at: later },
		});
		const again = decideFollowUp(request(first.value), sam, 'Send the loop home', later + MINUTE);
		expect(again.ok && again.value).toBe(first.value);
		expect(decideFollowUp(request(first.value), sam, '', later)).toMatchObject({
			value: { followUp: { note: '' } },
		});
		expect(decideFollowUp(closed[0]!, ben, '', later)).toMatchObject({ refusal: { code: 'not-yours' } });
		for (const other of [...opened, ...closed.slice(1)]) {
			expect(decideFollowUp(other, sam, '', later)).toMatchObject({ refusal: { code: 'step-not-possible' } });
		}
	});

	it('[H1] is offered once; what somebody has already stays with them', () => {
		expect(decideOffer(request(), later)).toEqual({ ok: true, value: { name: 'offered', at: later } });
		for (const other of opened.slice(1)) {
			const decision = decideOffer(other, later);
			expect(decision.ok && decision.value).toBe(other.state);
		}
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

	const person = fc.constantFrom(sam, ben);
	const steps = fc.array(fc.record({ name: fc.constantFrom(...STEPS), who: person, to: person }), {
		maxLength: 14,
	});

	it('[H6] always is one person’s from the claim to the end, and changes hands only by a handover, whoever tries what', () => {
		fc.assert(
			fc.property(steps, (taken) => {
				let current = request();
				for (const step of taken) {
					const decision = decide(current, step);
					if (!decision.ok) continue;
					const [before, after] = [current.state, decision.value];
					if ('owner' in before && 'owner' in after && before.owner.person !== after.owner.person) {
						expect(before).toMatchObject({ name: 'handover', to: after.owner });
						expect(after.name).toBe('claimed');
					}
					if (!('owner' in before) && 'owner' in after) expect(after.owner).toEqual(step.who);
					current = request(after);
				}
			}),
		);
	});

	it('[H1] always goes along the life cycle, and what is closed stays closed', () => {
		fc.assert(
			fc.property(steps, (taken) => {
				let current = request();
				for (const step of taken) {
					const decision = decide(current, step);
					if (!decision.ok || decision.value === current.state) continue;
					const [before, after] = [current.state, decision.value];
					if (isOpen(before)) expect(NEXT[before.name]).toContain(after.name);
					else expect([before.name, after.name, step.name]).toEqual(['resolved', 'resolved', 'follow-up']);
					expect(isUnclaimed(after)).toBe(after.name === 'raised' || after.name === 'offered');
					current = request(after);
				}
			}),
		);
	});
});

describe('what the patron may know', () => {
	it('[H8] is the state and the helper’s name, nothing that is only for staff', () => {
		expect(patronState(request())).toEqual({ name: 'raised' });
		expect(patronState(owned('on_the_way'))).toEqual({ name: 'on_the_way', helper: 'Sam', at: asked });
		expect(patronState(offered)).toEqual({ name: 'offered', at: asked });
		expect(patronState(handedOver)).toEqual({ name: 'handover', helper: 'Ben', at: asked });
		expect(closed.map(patronState)).toEqual([
			{ name: 'closed', ending: 'finished', at: asked },
			{ name: 'closed', ending: 'no-help', at: asked },
			{ name: 'closed', ending: 'taken-back', at: asked },
			{ name: 'closed', ending: 'taken-together', at: asked },
		]);
		for (const r of [...closed, ...opened]) {
			expect(JSON.stringify(patronState(r))).not.toMatch(/-id|gone|helped|red coat|r0/);
		}
	});

	it('[H1] a request is open until it is resolved, given up, cancelled or found to be a duplicate', () => {
		expect(closed.map(({ state }) => isOpen(state))).toEqual(closed.map(() => false));
		expect(opened.map(({ state }) => isOpen(state))).toEqual(opened.map(() => true));
		expect(opened.map(({ state }) => isUnclaimed(state))).toEqual([true, true, false, false, false, false]);
	});
});

function decide(current: HelpRequest, { name, who, to }: Step): Outcome<RequestState> {
	switch (name) {
		case 'offer':
			return decideOffer(current, later);
		case 'claim':
			return decideClaim(current, who, later);
		case 'way':
			return decideOnTheWay(current, who, later);
		case 'with':
			return decideWithPatron(current, who, later);
		case 'hand-over':
			return decideHandOver(current, who, to, later);
		case 'give-up':
			return decideGiveUp(current, who, 'gone', later);
		case 'duplicate':
			return decideDuplicate(current, { ...request(), id: 'r0' }, who, later);
		case 'cancel':
			return decideCancel(current, later);
		case 'follow-up':
			return decideFollowUp(current, who, 'call them', later);
		default:
			return decideResolve(current, who, name, later);
	}
}
