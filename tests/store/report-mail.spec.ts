/** Letters of signed reports, to a real mail server, on a clock that the test moves. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { letterStanding } from '../../src/lib/domain/report/letter.ts';
import { DAY, HOUR, MINUTE, SECOND, type Instant } from '../../src/lib/domain/time/instant.ts';
import { ReportMail } from '../../src/lib/server/outgo/report-mail.ts';
import { claimLetter, letterOf, markMailed, tryAgain } from '../../src/lib/server/store/report-letters.ts';
import { insertReport } from '../../src/lib/server/store/reports.ts';
import type { Store } from '../../src/lib/server/store/store.ts';
import { PostOffice } from '../support/post-office.ts';
import { sqlite, type Opened } from './engines.ts';
import { deedIn, lay, T0 } from './fixtures.ts';
import { logged } from './logged.ts';
import { signedReportOf } from './signed.ts';

describe('the letters of house reports', () => {
	let opened: Opened;
	let store: Store;
	let post: PostOffice;
	let address: Promise<string>;
	let smtpUrl: string;
	let now: Instant;
	let failures: unknown[];
	const nodes: ReportMail[] = [];

	beforeEach(async () => {
		opened = await sqlite.open();
		store = opened.store;
		await lay(store, 'v');
		post = new PostOffice();
		address = post.open();
		smtpUrl = await address;
		now = T0;
		failures = [];
	});
	afterEach(async () => {
		for (const node of nodes.splice(0)) await node.close();
		await post.close();
		await opened.close();
	});

	function node(to = 'house@halyard.example'): ReportMail {
		const made = new ReportMail({
			store,
			settings: { smtpUrl, from: 'foyer@halyard.example', to },
			now: () => now,
			steady: () => now,
			letterFor: (performance) =>
				Promise.resolve({
					subject: `Report of ${performance}`,
					text: 'All well.',
					csv: { name: `${performance}.csv`, content: 'a,b' },
				}),
			failed: (error) => failures.push(error),
		});
		nodes.push(made);
		return made;
	}

	async function sign(performance: string, at = now): Promise<void> {
		await store.share((db) => insertReport(db, 'v', signedReportOf(performance, at), at));
	}

	const subjects = () => post.letters.map(({ source }) => /Subject: (.*)\r/.exec(source)?.[1]);
	const letter = async (performance: string) => {
		const found = await letterOf(store.db, 'v', performance);
		return found && letterStanding(found, now);
	};

	it('[T17] are sent once each, and say so', async () => {
		await sign('early');
		await sign('late');
		const mail = node('house@halyard.example, office@halyard.example');
		await mail.look('v');
		await mail.look('v');
		expect(subjects()).toEqual(['Report of early', 'Report of late']);
		expect(post.letters[0]?.to).toEqual(['house@halyard.example', 'office@halyard.example']);
		expect(await letter('early')).toEqual({ name: 'sent', at: T0, trouble: null });
		expect(failures).toEqual([]);
	});

	it('[T17] that always fail keep no younger one', async () => {
		post.refuses = (source) =>
			source.includes('Report of early') ? { code: 552, message: 'Too large' } : null;
		await sign('early');
		await sign('late', T0 + 1);
		now += MINUTE;
		await node().look('v');
		expect(subjects()).toEqual(['Report of late']);
		expect(await letter('early')).toMatchObject({ name: 'retrying', trouble: 'refused' });
	});

	it('[T17][R6] are tried later and later, across restarts, and then given up with the reason', async () => {
		post.closed = true;
		await sign('early');
		const tried: number[] = [];
		for (let mail = node(); ; mail = node()) {
			const before = post.tries;
			await mail.look('v');
			if (post.tries > before) tried.push((now - T0) / MINUTE);
			const standing = await letter('early');
			if (standing?.name !== 'retrying') break;
			// Nothing happens a moment before its time.
			now = standing.nextAt - SECOND;
			await mail.look('v');
			expect(post.tries).toBe(before + 1);
			now = standing.nextAt;
		}
		expect(tried).toEqual([0, 1, 6, 21, 81, 261, 621, 1_341]);
		expect(failures).toHaveLength(8);
		expect(await letter('early')).toEqual({ name: 'given-up', trouble: 'addresses' });
		const facts = (await logged(store.db, 'v')).filter(({ fact }) => fact.startsWith('report-mail'));
		expect(facts.map(({ fact, data }) => [fact, data])).toEqual([
			['report-mail-given-up', { performance: 'early', trouble: 'addresses' }],
		]);

		post.closed = false;
		now += 3 * DAY;
		await store.transaction('v', deedIn('v', now), (tx) => tryAgain(tx.db, 'v', 'early', now));
		await node().look('v');
		expect(subjects()).toEqual(['Report of early']);
		expect(await letter('early')).toMatchObject({ name: 'sent', at: now });
	});

	it('[T17] name what is wrong: nobody there, no way in, no secure line, an address refused', async () => {
		for (const [url, trouble] of [
			[smtpUrl.replace('://', '://foyer:wrong@'), 'not-let-in'],
			[smtpUrl.replace('smtp:', 'smtps:'), 'insecure'],
		] as const) {
			smtpUrl = url;
			await sign(trouble);
			await node().look('v');
			expect(await letter(trouble)).toMatchObject({ name: 'retrying', trouble });
			await store.share((db) => markMailed(db, 'v', trouble, now, null));
			smtpUrl = await address;
		}

		await sign('early');
		await post.close();
		await node().look('v');
		expect(await letter('early')).toMatchObject({ name: 'retrying', trouble: 'unreachable' });

		post = new PostOffice();
		smtpUrl = await post.open();
		post.unknown = ['gone@halyard.example'];
		now += MINUTE;
		await node('house@halyard.example, gone@halyard.example').look('v');
		expect(await letter('early')).toEqual({ name: 'sent', at: now, trouble: 'addresses' });
	});

	it('[T17] are sent by one node of several, whoever looks when', async () => {
		for (const performance of ['early', 'late', 'tomorrow']) await sign(performance);
		const [a, b] = [node(), node()];
		await Promise.all([a.look('v'), b.look('v'), a.look('v'), b.look('v')]);
		expect(subjects().toSorted()).toEqual(['Report of early', 'Report of late', 'Report of tomorrow']);
	});

	it('[H14][T17] of a node that died while it sent are another’s once its claim has run out', async () => {
		await sign('early');
		const claim = () =>
			store.transaction('v', deedIn('v', now), (tx) => claimLetter(tx.db, 'v', now, now + 5 * MINUTE));
		expect((await claim()).value).toEqual({ performance: 'early', tries: 0 });
		await node().look('v');
		expect(post.tries).toBe(0);
		now += 5 * MINUTE;
		await node().look('v');
		expect(subjects()).toEqual(['Report of early']);
		// Word of the dead comes late and changes nothing.
		await store.share((db) => markMailed(db, 'v', 'early', now + HOUR, 'addresses'));
		expect(await letter('early')).toEqual({ name: 'sent', at: now, trouble: null });
	});

	it('[T17] of the time before there was a mail server do not come all at once the day one is set', async () => {
		await sign('early');
		now += DAY + MINUTE;
		await sign('late');
		await node().look('v');
		expect(subjects()).toEqual(['Report of late']);
		expect(await letter('early')).toEqual({ name: 'given-up', trouble: null });
	});
});
