import { describe, expect, it } from 'vitest';
import type { WaitingHelp } from '$lib/client/stored.ts';
import type { KioskRequest } from '$lib/contract/views.ts';
import { MINUTE } from '$lib/domain/time/instant.ts';
import { neutralText, ownText, requestsShown, type ShownRequest } from './requests.ts';

const say = (key: string, args: Record<string, string | number> = {}) =>
	[key, ...Object.values(args)].join(' ');

const raise: WaitingHelp = {
	id: 'c1',
	request: 'r1',
	askedAt: 1_000,
	wish: { name: 'raise', kind: 'question', note: '' },
};
const cancel: WaitingHelp = { id: 'c2', request: 'r1', askedAt: 2_000, wish: { name: 'cancel' } };
const told: KioskRequest = {
	id: 'r1',
	kind: 'question',
	raisedAt: 1_200,
	state: { name: 'on_the_way', helper: 'Sam', at: 60_000 },
};

function slice(...requests: KioskRequest[]) {
	return { requests, staffOnLine: true };
}

describe('requestsShown', () => {
	it('[H3][K9] never says of a request the server has not answered that it is sent', () => {
		const [shown] = requestsShown(undefined, { waiting: [raise], sent: [] });
		expect(shown).toMatchObject({ id: 'r1', state: null });
		expect(ownText(say, shown!, true, 2_000).text).toBe('help-waiting-to-be-sent');
	});

	it('[H3] says it is sent once the server has answered, though the news is still on its way', () => {
		const [shown] = requestsShown(slice(), { waiting: [], sent: [raise] });
		expect(shown?.state).toEqual({ name: 'raised' });
	});

	it('[H8] takes the server’s word over everything else, and shows each request once', () => {
		const shown = requestsShown(slice(told), { waiting: [raise], sent: [raise] });
		expect(shown).toMatchObject([{ id: 'r1', raisedAt: 1_200, state: told.state }]);
	});

	it('[H8] says that a request is being taken back until the server has closed it', () => {
		expect(requestsShown(slice(told), { waiting: [cancel], sent: [] })[0]?.cancelling).toBe(true);
		const closed: KioskRequest = { ...told, state: { name: 'closed', ending: 'taken-back', at: 70_000 } };
		expect(requestsShown(slice(closed), { waiting: [cancel], sent: [] })[0]?.cancelling).toBe(false);
	});
});

describe('what is said of a request', () => {
	const shown: ShownRequest = { ...told, cancelling: false };

	it('[H8] names who comes, with the age, to who asked', () => {
		expect(ownText(say, shown, true, 1_200 + 3 * MINUTE)).toEqual({
			text: 'help-on-the-way Sam',
			asked: 'kiosk-asked 3',
		});
	});

	it('[K8] says its state and age to the next visitor, and nothing of need or name', () => {
		const { text, asked } = neutralText(say, shown, true, 1_200 + 3 * MINUTE);
		expect(text).toBe('strip-help-on-the-way');
		expect(asked).toBe('kiosk-asked 3');
	});
});
