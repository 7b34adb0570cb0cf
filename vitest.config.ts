import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		projects: [
			{
				test: {
					name: 'unit',
					include: ['tests/unit/**/*.test.ts'],
					setupFiles: ['tests/support/setup.ts'],
					maxWorkers: '100%',
					// A busy machine is no fault; what hangs is ended all the same.
					testTimeout: 60_000,
					hookTimeout: 60_000,
				},
			},
			{
				// Each of these builds in a copy of the project, so that none waits for another.
				test: {
					name: 'incremental',
					include: ['tests/site/incremental-*.test.ts'],
					maxWorkers: '100%',
					sequence: { groupOrder: 1 },
					testTimeout: 180_000,
					hookTimeout: 300_000,
				},
			},
			{
				// Builds of the whole site: one after the other, since a checkout builds one at a time.
				test: {
					name: 'site',
					include: ['tests/site/**/*.test.ts'],
					exclude: ['tests/site/incremental-*.test.ts'],
					fileParallelism: false,
					testTimeout: 180_000,
					hookTimeout: 300_000,
				},
			},
			{
				test: {
					name: 'e2e',
					include: ['tests/e2e/**/*.test.ts'],
					fileParallelism: false,
					// Builds go on beside the browser.
					expect: { poll: { timeout: 10_000 } },
					testTimeout: 60_000,
					hookTimeout: 300_000,
				},
			},
		],
	},
});
