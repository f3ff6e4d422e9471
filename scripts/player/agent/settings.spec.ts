import { describe, expect, it } from 'vitest';
import { chromiumFlags } from './flags.mjs';
import { preferencesFrom } from './profile.mjs';
import { readSettings } from './settings.mjs';
import { WORDS, waitingPage } from './waiting.mjs';

const told = {
	FOYER_SERVER: 'http://foyer.local:3000',
	FOYER_SCREEN: 'new',
	STATE_DIRECTORY: '/var/lib/foyer-player',
};

describe('the settings of a panel', () => {
	it('are what the installer wrote, with a default for the rest', () => {
		expect(readSettings(told, 2_048)).toEqual({
			origin: 'http://foyer.local:3000',
			kind: 'screen',
			id: null,
			language: 'en',
			stateDir: '/var/lib/foyer-player',
			browser: '/usr/bin/chromium',
			moreFlags: [],
			wayland: false,
			memoryMb: 1_024,
		});
		const kiosk = { ...told, FOYER_SCREEN: '', FOYER_KIOSK: 'kiosk-quay', WAYLAND_DISPLAY: 'wayland-0' };
		expect(readSettings(kiosk, 2_048)).toMatchObject({ kind: 'kiosk', id: 'kiosk-quay', wayland: true });
	});

	it.each([
		['FOYER_SERVER', { FOYER_SERVER: 'foyer.local' }],
		['FOYER_SERVER', { FOYER_SERVER: 'http://foyer.local/screen' }],
		['FOYER_SERVER', { FOYER_SERVER: undefined }],
		['FOYER_SCREEN', { FOYER_SCREEN: undefined }],
		['FOYER_SCREEN', { FOYER_KIOSK: 'new' }],
		['no device’s id', { FOYER_SCREEN: '../office' }],
		['STATE_DIRECTORY', { STATE_DIRECTORY: undefined }],
	])('that cannot be are refused by name: %s', (name, wrong) => {
		expect(() => readSettings({ ...told, ...wrong }, 2_048)).toThrow(name);
	});
});

describe('the flags of its browser', () => {
	const flagsFor = (server: string) => chromiumFlags(readSettings({ ...told, FOYER_SERVER: server }, 2_048));

	it('[S2] name the house’s plain http as trustworthy, that address and no other', () => {
		expect(flagsFor('http://foyer.local:3000')).toContain(
			'--unsafely-treat-insecure-origin-as-secure=http://foyer.local:3000',
		);
		expect(flagsFor('https://foyer.local:3443').join()).not.toContain('unsafely');
	});

	it('open no port: what steers the browser is a pipe', () => {
		const flags = flagsFor('http://foyer.local:3000');
		expect(flags).toContain('--remote-debugging-pipe');
		expect(flags.join()).not.toMatch(/debugging-port|no-sandbox/);
	});
});

describe('the profile of its browser', () => {
	it('offers no translation and asks about nothing that was killed, whatever the last end left', () => {
		const before = JSON.stringify({
			translate: { enabled: true, more: 1 },
			profile: { exit_type: 'Crashed' },
			a: 2,
		});
		expect(JSON.parse(preferencesFrom(before))).toEqual({
			translate: { enabled: false, more: 1 },
			profile: { exit_type: 'Normal', exited_cleanly: true },
			credentials_enable_service: false,
			a: 2,
		});
		for (const torn of ['', '{"translate":', '[]', 'null'])
			expect(JSON.parse(preferencesFrom(torn))).toMatchObject({ translate: { enabled: false } });
	});
});

describe('the page that waits', () => {
	const about = { origin: 'http://foyer.local:3000', name: 'panel-3', addresses: ['192.168.1.40'] };

	it('says in the house’s language what it waits for, and who it is itself', () => {
		const page = waitingPage({ ...about, language: 'de-AT' });
		expect(page).toContain('<html lang="de"');
		for (const words of [WORDS['de']?.heading, 'http://foyer.local:3000', 'panel-3', '192.168.1.40'])
			expect(page).toContain(words);
	});

	it('says that a panel is on no network, and speaks English where it has no other words', () => {
		const page = waitingPage({ ...about, addresses: [], language: 'xx' });
		expect(page).toContain('<html lang="en"');
		expect(page).toContain(WORDS['en']?.none);
	});

	it('has every sentence in every language, and takes a name for what it is', () => {
		const keys = Object.values(WORDS).map((words) => Object.keys(words).sort().join());
		expect(new Set(keys).size).toBe(1);
		expect(waitingPage({ ...about, name: '<script>', language: 'en' })).not.toContain('<script>');
	});
});
