/** The programme of the screens over sockets: who may save it, what screens are told, and what two editors know of each other. */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { newId } from '../../src/lib/contract/ids.ts';
import type { Plan } from '../../src/lib/domain/programme/plan.ts';
import { openFoyerHere, type FoyerHere } from '../support/foyer-here.ts';
import { openScreen, openStaff, type Line } from '../support/sockets.ts';

let here: FoyerHere;
let yusuf: Line<'staff'>;
let anne: Line<'staff'>;
let sam: Line<'staff'>;
const lines: { close(): void }[] = [];

function kept<Opened extends { close(): void }>(line: Opened): Opened {
	lines.push(line);
	return line;
}

beforeAll(async () => {
	here = await openFoyerHere(inject('laid'));
	yusuf = kept(await openStaff(here, await here.signIn('yusuf')));
	anne = kept(await openStaff(here, await here.signIn('anne')));
	sam = kept(await openStaff(here, await here.signIn('sam')));
});
afterAll(async () => {
	for (const line of lines) line.close();
	await here.discard();
});

/** The plan a screen is told to fetch. */
async function planOf(hash: string): Promise<Plan> {
	const document = await here.foyer.document(hash, `Bearer ${here.demo.tokens['bar'] ?? ''}`);
	const plan: unknown = JSON.parse(document?.json ?? 'null');
	// The server's own document.
	return plan as Plan;
}

describe('a programme that is saved', () => {
	it('[S3][P1] is on every screen, with those who edit it by version, and with nobody else', async () => {
		const bar = kept(await openScreen(here, 'bar'));
		const { hash } = await bar.slice('plan');
		const { programme, layouts } = await planOf(hash);
		const { version } = await yusuf.slice('programme');
		const rules = programme.map((rule) => (rule.scene === 'welcome' ? { ...rule, dwellSeconds: 33 } : rule));
		const answer = await yusuf.command('programme:save', { basedOn: version, rules, layouts });
		if (!answer.ok) throw new Error(answer.message);
		const next = await bar.slice('plan', (plan) => plan.hash !== hash);
		expect((await planOf(next.hash)).programme).toEqual(rules);
		expect(await anne.slice('programme', (now) => now.version === answer.value.version)).toMatchObject({
			saved: { by: 'Yusuf' },
		});
		await sam.slice('evening');
		expect(sam.held('programme')).toBeUndefined();
	});

	it('is refused to whoever opened it before, with who saved it since', async () => {
		const { version } = await anne.slice('programme');
		const { hash } = await kept(await openScreen(here, 'quay-exit')).slice('plan');
		const { programme: rules, layouts } = await planOf(hash);
		const fewer = rules.filter(({ scene }) => scene !== 'coming-up');
		expect(await yusuf.command('programme:save', { basedOn: version, rules: fewer, layouts })).toMatchObject({
			ok: true,
		});
		const late = await anne.ask('programme:save', {
			id: newId(),
			input: { basedOn: version, rules, layouts },
		});
		expect(late).toMatchObject({ ok: false, code: 'programme-changed' });
		expect(late.ok ? '' : late.message).toContain('Yusuf');
	});

	it('[P4] is read by its schema first: a day there is not, a phase there is not, a rule too many', async () => {
		const { version } = await yusuf.slice('programme', ({ saved }) => saved !== null);
		const rule = { id: 'a', scene: 'welcome', band: 'else', about: 'venue', when: {}, dwellSeconds: 12 };
		const wish = async (change: object) => {
			const input = { basedOn: version, rules: [{ ...rule, ...change }], layouts: [] };
			const answer = await yusuf.ask('programme:save', { id: newId(), input });
			return answer.ok ? 'ok' : answer.message;
		};
		expect(await wish({ dates: { from: '2026-02-30', to: '2026-03-01' } })).toContain('is no day there is');
		expect(await wish({ when: { phases: ['tea'] } })).toContain('phases');
		expect(await wish({ when: { phases: [] } })).toContain('names no phase');
		expect(await wish({ dwellSeconds: 1 })).toContain('less than five seconds');
		expect(await wish({ colour: 'red' })).toContain('colour');
		const input = { basedOn: version, rules: Array.from({ length: 201 }, () => rule), layouts: [] };
		const many = await yusuf.ask('programme:save', { id: newId(), input });
		expect(many.ok ? 'ok' : many.message).toContain('more than 200 rules');
	});
});

describe('two who have the editor open', () => {
	it('know of each other for as long as their lines stand; whoever may not edit is not listed', async () => {
		const [page, other, foreign] = [newId(), newId(), newId()];
		sam.socket.emit('programme:editing', { page: foreign, open: true });
		yusuf.socket.emit('programme:editing', { page, open: true });
		const second = kept(await openStaff(here, await here.signIn('anne')));
		second.socket.emit('programme:editing', { page: other, open: true });
		const both = await yusuf.slice('programme', ({ editors }) => editors.length === 2);
		expect(both.editors.map(({ page: of, name }) => [of, name])).toEqual([
			[page, 'Yusuf'],
			[other, 'Anne'],
		]);
		second.close();
		await yusuf.slice('programme', ({ editors }) => editors.length === 1);
		yusuf.socket.emit('programme:editing', { page, open: false });
		await yusuf.slice('programme', ({ editors }) => editors.length === 0);
		expect(yusuf.held('evening')).toBeDefined();
	});

	it('[P4] are heard only in words that can be read', async () => {
		yusuf.socket.emit('programme:editing', { page: 'not an id', open: true });
		yusuf.socket.emit('programme:editing', 'open');
		const page = newId();
		yusuf.socket.emit('programme:editing', { page, open: true });
		const { editors } = await yusuf.slice('programme', (now) => now.editors.length > 0);
		expect(editors.map((one) => one.page)).toEqual([page]);
	});
});
