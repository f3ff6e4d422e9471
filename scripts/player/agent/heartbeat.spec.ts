import { describe, expect, it } from 'vitest';
import { answerWhetherToReload, MAY_RELOAD } from '../../../src/lib/client/asked-to-reload.ts';
import { heartbeat, readHeartbeat } from './heartbeat.mjs';

describe('what a page is asked from outside', () => {
	it('[S6][R7] is answered by the page: not while it shows what nobody may miss', () => {
		expect(heartbeat).toContain(`'${MAY_RELOAD}'`);
		const page = new EventTarget();
		let safe = true;
		const stop = answerWhetherToReload(() => safe, page);
		const ask = () => page.dispatchEvent(new Event(MAY_RELOAD, { cancelable: true }));
		expect(ask()).toBe(true);
		safe = false;
		expect(ask()).toBe(false);
		stop();
		expect(ask()).toBe(true);
	});

	it('is no answer when the page gave none', () => {
		const value = { href: 'http://foyer.local/screen/bar', frames: 3 };
		expect(readHeartbeat({ result: { type: 'object', value } })).toEqual(value);
		expect(readHeartbeat({ result: { type: 'undefined' } })).toBeNull();
		expect(readHeartbeat({ exceptionDetails: {} })).toBeNull();
	});
});
