import { sveltekit } from '@sveltejs/kit/vite';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

/**
 * The files of a project share two processes: loading everything anew for each of them took longer than most tests. No
 * module of ours keeps anything that a second file could find.
 */
const isolate = false;

export default defineConfig({
	test: {
		// A machine with two cores is what this is built for.
		maxWorkers: 2,
		projects: [
			{
				plugins: [sveltekit()],
				test: {
					name: 'unit',
					isolate,
					include: [
						'src/**/*.spec.ts',
						'displays/**/*.spec.ts',
						'tests/saturday/**/*.spec.ts',
						'tests/season-files/**/*.spec.ts',
						'scripts/player/**/*.spec.ts',
					],
					// Against a test that hangs only: property tests walk hundreds of evenings, on a machine that may be busy.
					testTimeout: 90_000,
				},
			},
			{
				test: {
					name: 'store',
					isolate,
					include: ['tests/store/**/*.spec.ts'],
					testTimeout: 90_000,
					hookTimeout: 120_000,
				},
			},
			{
				// Some tests run the client that our pages run.
				plugins: [svelte()],
				test: {
					name: 'realtime',
					isolate,
					include: ['tests/realtime/**/*.spec.ts'],
					globalSetup: 'tests/realtime/lay-venue.ts',
					testTimeout: 90_000,
					hookTimeout: 120_000,
				},
			},
			{
				test: {
					name: 'architecture',
					isolate,
					include: ['tests/architecture/**/*.spec.ts'],
					testTimeout: 90_000,
				},
			},
		],
	},
});
