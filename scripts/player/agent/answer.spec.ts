import { describe, expect, it } from 'vitest';
import { answerTo } from './answer.mjs';

const file = (hash: string) => ({ hash, headers: {} });
const stored = {
	path: '/screen/bar',
	build: 'one',
	files: { '/screen/bar': file('page'), '/_app/screen.js?one': file('script') },
};
const page = { address: '/screen/bar', isPage: true };
const script = { address: '/_app/screen.js?one', isPage: false };
const away = { serverUp: false, stored, source: 'browser', mustWait: false } as const;

describe('what a page is answered with', () => {
	it('is what the server says, while it says anything', () => {
		expect(answerTo(page, { ...away, serverUp: true })).toEqual({ by: 'network' });
		expect(answerTo(script, { ...away, serverUp: true, source: 'network' })).toEqual({ by: 'network' });
	});

	it('[S2][faults, row 22] is the stored page while the server is away, and its files with it', () => {
		expect(answerTo(page, away)).toEqual({ by: 'store', file: stored.files['/screen/bar'] });
		expect(answerTo(script, { ...away, source: 'store' })).toEqual({
			by: 'store',
			file: stored.files['/_app/screen.js?one'],
		});
	});

	it('never gives a page of the server a file of another build', () => {
		expect(answerTo(script, { ...away, source: 'network' })).toEqual({ by: 'network' });
	});

	it.each([
		['the plan', '/plan/0123'],
		['a picture', '/media/poster.webp'],
		['the build of the server', '/_app/version.json'],
	])('leaves %s to the network, also while the stored page stands', (_what, address) => {
		expect(answerTo({ address, isPage: false }, { ...away, source: 'store' })).toEqual({ by: 'network' });
	});

	it.each([
		['nothing is stored', page, { ...away, stored: null }],
		['what is stored has nothing to show', page, { ...away, mustWait: true }],
		['the page is another than the one stored', { address: '/screen', isPage: true }, away],
		['a page that is called for is a file of it', { ...script, isPage: true }, away],
	])('is the page that waits where %s', (_what, request, known) => {
		expect(answerTo(request, known)).toEqual({ by: 'waiting' });
	});
});
