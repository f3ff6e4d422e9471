import { sveltekit } from '@sveltejs/kit/vite';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		// A machine with two cores is what this is built for.
		maxWorkers: 2,
		projects: [
			{
				plugins: [sveltekit()],
				test: {
					name: 'unit',
					include: [
						'src/**/*.spec.ts',
						'displays/**/*.spec.ts',
						'tests/saturday/**/*.spec.ts',
						'scripts/player/**/*.spec.ts',
					],
					// Against a test that hangs only: property tests walk hundreds of evenings, on a machine that may be busy.
					testTimeout: 90_000,
				},
			},
			{
				test: {
					name: 'store',
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
					include: ['tests/realtime/**/*.spec.ts'],
					globalSetup: 'tests/realtime/lay-venue.ts',
					testTimeout: 90_000,
					hookTimeout: 120_000,
				},
			},
			{
				test: {
					name: 'architecture',
					include: ['tests/architecture/**/*.spec.ts'],
					testTimeout: 90_000,
				},
			},
		],
	},
});
