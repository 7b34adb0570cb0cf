import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { projectRoot } from '../../support/run-script.ts';

const text = readFileSync(path.join(projectRoot, '.github/workflows/landscape-sync.yml'), 'utf8');

const workflow = z
	.object({
		on: z.strictObject({
			schedule: z.array(z.strictObject({ cron: z.string() })),
			workflow_dispatch: z.null(),
		}),
		permissions: z.strictObject({}),
		concurrency: z.object({ group: z.string(), 'cancel-in-progress': z.literal(false) }),
		jobs: z.strictObject({
			sync: z.object({
				'timeout-minutes': z.number(),
				permissions: z.record(z.string(), z.string()),
				steps: z.array(
					z.object({
						uses: z.string().optional(),
						with: z.record(z.string(), z.unknown()).optional(),
						env: z.record(z.string(), z.string()).optional(),
						run: z.string().optional(),
					}),
				),
			}),
		}),
	})
	.parse(parse(text));
const { sync } = workflow.jobs;

test('runs once a week, and when somebody asks', () => {
	expect(workflow.on.schedule).toHaveLength(1);
	expect(workflow.on.schedule[0]?.cron).toMatch(/^\d+ \d+ \* \* [0-6]$/);
});

test('every action is pinned by its full digest, with its version beside it', () => {
	const used = sync.steps.flatMap(({ uses }) => uses ?? []);
	expect(used.length).toBeGreaterThan(0);
	for (const each of used) expect(each).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40}$/);
	const lines = text.split('\n').filter((line) => line.includes('uses:'));
	for (const line of lines) expect(line).toMatch(/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

test('it may write contents and pull requests, and nothing else', () => {
	expect(sync.permissions).toEqual({ contents: 'write', 'pull-requests': 'write' });
	expect(sync.steps[0]?.with?.['persist-credentials']).toBe(false);
});

test('the token is in no script, and in no step that installs packages', () => {
	for (const { run = '', env = {} } of sync.steps) {
		// What is put into a script is code; the environment is data.
		expect(run).not.toContain('${{');
		const installs = run.includes('landscape -- --help');
		if (installs) expect(env).toEqual({});
	}
	const firstRun = sync.steps.find(({ run }) => run !== undefined);
	expect(firstRun?.run).toContain('npm run landscape -- --help');
});
