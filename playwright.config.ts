import { defineConfig } from '@playwright/test';
import { chromiumFlags, chromiumPath } from './scripts/chromium.ts';

export default defineConfig({
	testDir: 'tests/browser',
	globalSetup: './tests/browser/draw-pictures.ts',
	outputDir: 'test-results',
	// Each test starts a server and several pages of its own; two at once would share two cores with four of each.
	workers: 1,
	retries: 0,
	forbidOnly: true,
	timeout: 120_000,
	expect: { timeout: 10_000 },
	reporter: 'list',
	use: {
		launchOptions: { executablePath: await chromiumPath(), args: [...chromiumFlags], chromiumSandbox: false },
		screenshot: 'only-on-failure',
	},
});
