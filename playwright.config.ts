import { defineConfig } from '@playwright/test';
import { chromiumFlags, chromiumPath } from './scripts/chromium.ts';

export default defineConfig({
	testDir: 'tests/browser',
	globalSetup: './tests/browser/draw-pictures.ts',
	outputDir: 'test-results',
	// A machine with two cores is what this is built for. A test waits for half of its time.
	workers: 2,
	retries: 0,
	forbidOnly: true,
	// Against a test that hangs only, on a machine that may be busy.
	timeout: 180_000,
	expect: { timeout: 20_000 },
	reporter: 'list',
	use: {
		launchOptions: { executablePath: await chromiumPath(), args: [...chromiumFlags], chromiumSandbox: false },
		screenshot: 'only-on-failure',
	},
});
