import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Integration } from '../../src/lib/domain/venue/integrations.ts';
import {
	deleteIntegration,
	findIntegration,
	listIntegrations,
	saveIntegration,
} from '../../src/lib/server/store/integrations.ts';
import type { Store } from '../../src/lib/server/store/store.ts';
import { engines, type Opened } from './engines.ts';
import { deedIn, lay } from './fixtures.ts';

const desk: Integration = {
	id: 'desk',
	name: 'Sound desk',
	settings: { kind: 'osc', host: '0.0.0.0', port: 7930, allow: ['10.0.20.0/24'], tokenHash: 'hash' },
};
const timer: Integration = {
	id: 'timer',
	name: 'Ontime',
	settings: {
		kind: 'ontime',
		url: 'http://10.0.20.5:4001',
		house: 'main',
		customField: null,
		map: [{ cue: '1', on: 'start', point: 'up_1' }],
	},
};

describe.each(engines)('integrations on $name', ({ open }) => {
	let opened: Opened;
	let store: Store;
	beforeEach(async () => {
		opened = await open();
		({ store } = opened);
		await lay(store, 'v');
		await save(timer);
		await save(desk);
	});
	afterEach(() => opened.close());

	async function save(integration: Integration): Promise<void> {
		await store.transaction('v', deedIn('v'), (tx) => saveIntegration(tx.db, 'v', integration));
	}

	it('are listed by name, each of its venue alone', async () => {
		expect(await listIntegrations(store.db, 'v')).toEqual([timer, desk]);
		expect(await listIntegrations(store.db, 'w')).toEqual([]);
		expect(await findIntegration(store.db, 'v', 'desk')).toEqual(desk);
		expect(await findIntegration(store.db, 'w', 'desk')).toBeNull();
	});

	it('are changed under their id', async () => {
		const moved = { ...desk, name: 'Light desk', settings: { ...desk.settings, port: 8000 } };
		await save(moved);
		expect(await listIntegrations(store.db, 'v')).toEqual([moved, timer]);
	});

	it('end, and only in their venue', async () => {
		const end = (venue: string) =>
			store.transaction(venue, deedIn(venue), (tx) => deleteIntegration(tx.db, venue, 'desk'));
		expect((await end('w')).value).toBe(false);
		expect((await end('v')).value).toBe(true);
		expect((await end('v')).value).toBe(false);
		expect(await listIntegrations(store.db, 'v')).toEqual([timer]);
	});
});
