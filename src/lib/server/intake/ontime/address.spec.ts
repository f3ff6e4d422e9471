import { describe, expect, it } from 'vitest';
import { websocketOf } from './address.ts';

describe('the websocket of an Ontime', () => {
	it.each([
		['http://10.0.20.5:4001', 'ws://10.0.20.5:4001/ws'],
		['http://10.0.20.5:4001/', 'ws://10.0.20.5:4001/ws'],
		['http://10.0.20.5:4001/ws', 'ws://10.0.20.5:4001/ws'],
		['http://[fd00::5]:4001', 'ws://[fd00::5]:4001/ws'],
		['https://cloud.getontime.no/our-stage', 'wss://cloud.getontime.no/our-stage/ws'],
		[
			'https://cloud.getontime.no/our-stage/?token=abc#top',
			'wss://cloud.getontime.no/our-stage/ws?token=abc',
		],
	])('whose pages are at %s is %s', (url, websocket) => {
		expect(websocketOf(url).href).toBe(websocket);
	});
});
