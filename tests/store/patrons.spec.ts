import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { HelpRequest, RequestState } from '../../src/lib/domain/help/request.ts';
import {
	codesOfDevice,
	countAnswers,
	deleteCommentsBefore,
	devicesWithCodes,
	findAnswer,
	findCode,
	insertCodes,
	latestAnswers,
	moveCodes,
	performancesWithCodes,
	putAnswer,
	revokeCodesOf,
} from '../../src/lib/server/store/feedback.ts';
import {
	deleteNotesClosedBefore,
	insertRequest,
	loadRequest,
	openRequests,
	requestsOfDevice,
	updateState,
} from '../../src/lib/server/store/requests.ts';
import type { Store } from '../../src/lib/server/store/store.ts';
import { engines, type Opened } from './engines.ts';
import { answerOf, codeOf, deedIn, lay, requestOf, T0 } from './fixtures.ts';

describe.each(engines)('what patrons said on $name', ({ open }) => {
	let opened: Opened;
	let store: Store;
	beforeEach(async () => {
		opened = await open();
		({ store } = opened);
		await lay(store, 'v');
	});
	afterEach(() => opened.close());

	const idsOf = (requests: HelpRequest[]) => requests.map(({ id }) => id);

	describe('a help request', () => {
		it('is kept once: a second row under its id is refused, the first stays [H3]', async () => {
			await store.share((db) => insertRequest(db, 'v', requestOf('r')));
			const other = { ...requestOf('r'), note: 'something else' };
			await expect(store.share((db) => insertRequest(db, 'v', other))).rejects.toThrow();
			expect(await loadRequest(store.db, 'v', 'r')).toEqual(requestOf('r'));
			expect(await loadRequest(store.db, 'w', 'r')).toBeNull();
		});

		it('has one owner of two who claim it at one instant; the other reads who [H6]', async () => {
			await store.share((db) => insertRequest(db, 'v', requestOf('r')));
			const claim = (name: string) =>
				store.transaction('v', deedIn('v'), async (tx) => {
					const request = await loadRequest(tx.db, 'v', 'r');
					if (request?.state.name !== 'raised') return request?.state;
					const owner = { person: name, name };
					await updateState(tx.db, 'v', request, { name: 'claimed', owner, at: T0 + 1 });
					tx.log('help-claimed', { request: 'r' });
					return null;
				});
			const [a, b] = await Promise.all([claim('A'), claim('B')]);
			expect([a.value, b.value].filter((refusal) => refusal === null)).toHaveLength(1);
			const winner = a.value === null ? 'A' : 'B';
			const owner = { person: winner, name: winner };
			expect((await loadRequest(store.db, 'v', 'r'))?.state).toEqual({ name: 'claimed', owner, at: T0 + 1 });
			expect(a.value ?? b.value).toEqual({ name: 'claimed', owner, at: T0 + 1 });
			expect(a.revision).toBe(b.revision);
		});

		it('is not moved by who knows it in a state it has left [H6]', async () => {
			const raised = requestOf('r');
			await store.share((db) => insertRequest(db, 'v', raised));
			const claimedBy = (name: string): RequestState => ({
				name: 'claimed',
				owner: { person: name, name },
				at: T0 + 1,
			});
			await store.share((db) => updateState(db, 'v', raised, claimedBy('A')));
			await expect(store.share((db) => updateState(db, 'v', raised, claimedBy('B')))).rejects.toThrow(
				'Request r is no longer raised.',
			);
			expect((await loadRequest(store.db, 'v', 'r'))?.state).toEqual(claimedBy('A'));
		});

		it('is listed while open and for a while after, oldest first, and by its device', async () => {
			await store.share(async (db) => {
				await insertRequest(db, 'v', { ...requestOf('young'), raisedAt: T0 + 9 });
				await insertRequest(db, 'v', { ...requestOf('old'), raisedAt: T0 + 1, device: 'other' });
				for (const [id, closed] of [
					['just-closed', T0 + 100],
					['long-closed', T0 + 99],
				] as const) {
					await insertRequest(db, 'v', {
						...requestOf(id),
						raisedAt: T0 + 5,
						state: { name: 'cancelled_by_patron', at: closed },
					});
				}
			});
			expect(idsOf(await openRequests(store.db, 'v', T0 + 100))).toEqual(['old', 'just-closed', 'young']);
			expect(idsOf(await openRequests(store.db, 'w', 0))).toEqual([]);
			expect(idsOf(await requestsOfDevice(store.db, 'v', 'kiosk', T0 + 100))).toEqual([
				'just-closed',
				'young',
			]);
		});

		it('loses its free text, and nothing else, once it was closed long enough ago [H10]', async () => {
			const owner = { person: 'sam', name: 'Sam' };
			const resolved: RequestState = { name: 'resolved', owner, outcome: 'helped', at: T0 };
			const givenUp: RequestState = { name: 'could_not_assist', owner, reason: 'Mr Hill had left', at: T0 };
			const late: RequestState = { name: 'resolved', owner, outcome: 'helped', at: T0 + 1 };
			const followUp = { by: owner, note: 'Call Mr Hill', at: T0 };
			const followed: RequestState = { ...resolved, followUp };
			await store.share(async (db) => {
				await insertRequest(db, 'v', { ...requestOf('resolved'), state: resolved });
				await insertRequest(db, 'v', { ...requestOf('given-up'), note: '', state: givenUp });
				await insertRequest(db, 'v', { ...requestOf('silent'), note: '', state: resolved });
				await insertRequest(db, 'v', { ...requestOf('followed'), note: '', state: followed });
				await insertRequest(db, 'v', { ...requestOf('late'), state: late });
				await insertRequest(db, 'v', requestOf('open'));
			});
			const deleteBefore = (before: number) => store.share((db) => deleteNotesClosedBefore(db, 'v', before));
			expect((await deleteBefore(T0 + 1)).sort()).toEqual(['followed', 'given-up', 'resolved']);
			expect(await loadRequest(store.db, 'v', 'resolved')).toEqual({
				...requestOf('resolved'),
				note: '',
				state: resolved,
			});
			expect((await loadRequest(store.db, 'v', 'given-up'))?.state).toEqual({ ...givenUp, reason: '' });
			expect((await loadRequest(store.db, 'v', 'followed'))?.state).toEqual({
				...resolved,
				followUp: { ...followUp, note: '' },
			});
			expect((await loadRequest(store.db, 'v', 'late'))?.note).toBe('I wait by the plant');
			expect((await loadRequest(store.db, 'v', 'open'))?.note).toBe('I wait by the plant');
			expect(await deleteBefore(T0 + 1)).toEqual([]);
		});
	});

	describe('feedback', () => {
		it('knows its codes by spelling, and a device its codes by time [F2]', async () => {
			const codes = [0, 1, 2].map((window) => codeOf(`CODE${window}`, window));
			const revoked = { ...codeOf('REVOKED', 1), revokedAt: T0 };
			const elsewhere = { ...codeOf('ELSEWHERE', 1), device: 'bar' };
			await store.share((db) => insertCodes(db, 'v', [...codes, revoked, elsewhere]));
			await store.share((db) => insertCodes(db, 'v', []));
			expect(await findCode(store.db, 'v', 'CODE1')).toEqual(codes[1]);
			expect(await findCode(store.db, 'v', 'REVOKED')).toEqual(revoked);
			expect(await findCode(store.db, 'v', 'code1')).toBeNull();
			expect(await findCode(store.db, 'w', 'CODE1')).toBeNull();
			expect(await codesOfDevice(store.db, 'v', 'exit', T0 + 600_000, T0 + 1_200_000)).toEqual([codes[1]]);
			expect(await codesOfDevice(store.db, 'v', 'exit', 0, T0 * 2)).toEqual(codes);
			const made = await devicesWithCodes(store.db, 'v', ['early', 'late']);
			expect(made.map(({ device, performance }) => `${device} ${performance}`).sort()).toEqual([
				'bar early',
				'exit early',
			]);
			expect(made.find(({ device }) => device === 'exit')?.firstFrom).toBe(codes[0]?.windowFrom);
			expect(await devicesWithCodes(store.db, 'v', ['late'])).toEqual([]);
			expect(await devicesWithCodes(store.db, 'v', [])).toEqual([]);
		});

		it('moves the codes of a device for a performance, spelt as before [F2]', async () => {
			const [code, bar] = [codeOf('CODE', 1), { ...codeOf('BAR', 1), device: 'bar' }];
			await store.share((db) => insertCodes(db, 'v', [code, bar]));
			const of = { device: 'exit', performance: 'early' };
			await store.share((db) => moveCodes(db, 'v', of, 600_000, T0 + 7));
			expect(await findCode(store.db, 'v', 'CODE')).toEqual({
				...code,
				windowFrom: code.windowFrom + 600_000,
				windowTo: code.windowTo + 600_000,
				validFrom: T0 + 7,
			});
			expect(await findCode(store.db, 'v', 'BAR')).toEqual(bar);
		});

		it('ends the codes of a performance, once and for good [F2]', async () => {
			await store.share((db) => insertCodes(db, 'v', [codeOf('CODE'), { ...codeOf('OLD'), revokedAt: T0 }]));
			const both = ['early', 'late'];
			expect(await performancesWithCodes(store.db, 'v', both)).toEqual(new Set(['early']));
			expect(await store.share((db) => revokeCodesOf(db, 'v', 'late', T0 + 5))).toBe(0);
			expect(await store.share((db) => revokeCodesOf(db, 'v', 'early', T0 + 5))).toBe(1);
			expect(await store.share((db) => revokeCodesOf(db, 'v', 'early', T0 + 9))).toBe(0);
			expect((await findCode(store.db, 'v', 'CODE'))?.revokedAt).toBe(T0 + 5);
			expect((await findCode(store.db, 'v', 'OLD'))?.revokedAt).toBe(T0);
			expect(await performancesWithCodes(store.db, 'v', both)).toEqual(new Set());
		});

		it('keeps thousands of codes made at once', async () => {
			const codes = Array.from({ length: 2_300 }, (_, n) => codeOf(`CODE${n}`, n));
			await store.share((db) => insertCodes(db, 'v', codes));
			expect(await codesOfDevice(store.db, 'v', 'exit', 0, T0 * 2)).toHaveLength(2_300);
		});

		it('counts one answer for a code and a device, the last one given [F8]', async () => {
			const first = answerOf('CODE', 'phone');
			await store.share((db) => putAnswer(db, 'v', { ...first, comment: 'lovely' }));
			await store.share((db) =>
				putAnswer(db, 'v', { ...first, score: 2, comment: undefined, answeredAt: T0 + 1 }),
			);
			expect(await findAnswer(store.db, 'v', 'CODE', 'phone')).toEqual({
				...first,
				score: 2,
				comment: 'lovely',
				answeredAt: T0 + 1,
			});
			await store.share((db) => putAnswer(db, 'v', { ...first, comment: '' }));
			expect((await findAnswer(store.db, 'v', 'CODE', 'phone'))?.comment).toBe('');
			expect(await findAnswer(store.db, 'v', 'CODE', 'other phone')).toBeNull();
			expect(await countAnswers(store.db, 'v', ['early'])).toEqual({ 1: 0, 2: 0, 3: 0, 4: 1, 5: 0 });
		});

		it('takes 500 answers that come at once [F8]', async () => {
			await Promise.all(
				Array.from({ length: 500 }, (_, n) =>
					store.share((db) =>
						putAnswer(db, 'v', { ...answerOf('CODE', `phone ${n}`), score: n % 2 ? 5 : 1 }),
					),
				),
			);
			expect(await countAnswers(store.db, 'v', ['early'])).toEqual({ 1: 250, 2: 0, 3: 0, 4: 0, 5: 250 });
		});

		it('lists the latest of these performances, newest first, without saying whose they are [P1][F6]', async () => {
			await store.share(async (db) => {
				for (let n = 0; n < 4; n += 1) {
					await putAnswer(db, 'v', { ...answerOf('CODE', `phone ${n}`), answeredAt: T0 + n });
				}
				await putAnswer(db, 'v', { ...answerOf('CODE', 'late'), performance: 'late', answeredAt: T0 + 9 });
			});
			const answer = { performance: 'early', place: 'Main exit', score: 4, comment: '' };
			expect(await latestAnswers(store.db, 'v', ['early'], 2)).toEqual([
				{ ...answer, answeredAt: T0 + 3 },
				{ ...answer, answeredAt: T0 + 2 },
			]);
			expect(await latestAnswers(store.db, 'v', [], 2)).toEqual([]);
			expect(await countAnswers(store.db, 'v', ['late'])).toEqual({ 1: 0, 2: 0, 3: 0, 4: 1, 5: 0 });
			expect(await countAnswers(store.db, 'v', [])).toEqual({ 1: 0, 2: 0, 3: 0, 4: 0, 5: 0 });
		});

		it('[F9] loses its oldest comments first, so many at a time, and keeps the scores', async () => {
			await store.share(async (db) => {
				for (const [at, comment] of ['a', 'b', '', 'c', 'd'].entries()) {
					const answer = { ...answerOf('CODE', `phone ${at}`), comment, answeredAt: T0 + at };
					await putAnswer(db, 'v', answer);
				}
				await putAnswer(db, 'w', { ...answerOf('CODE', 'phone'), comment: 'elsewhere' });
			});
			const comments = async (venue: string) =>
				(await latestAnswers(store.db, venue, ['early'], 10)).map(({ comment }) => comment).reverse();
			expect(await store.share((db) => deleteCommentsBefore(db, 'v', T0 + 4, 2))).toBe(true);
			expect(await comments('v')).toEqual(['', '', '', 'c', 'd']);
			expect(await store.share((db) => deleteCommentsBefore(db, 'v', T0 + 4, 2))).toBe(false);
			expect(await comments('v')).toEqual(['', '', '', '', 'd']);
			expect(await comments('w')).toEqual(['elsewhere']);
			expect(await countAnswers(store.db, 'v', ['early'])).toMatchObject({ 4: 5 });
		});
	});
});
