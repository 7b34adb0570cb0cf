import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { projectRoot } from '../../support/run-script.ts';

const step = z.object({
	name: z.string(),
	uses: z.string().optional(),
	with: z.record(z.string(), z.unknown()).optional(),
	env: z.record(z.string(), z.string()).optional(),
	run: z.string().optional(),
});

const job = z.object({
	if: z.string().optional(),
	needs: z.string().optional(),
	uses: z.string().optional(),
	secrets: z.unknown().optional(),
	'timeout-minutes': z.number().optional(),
	permissions: z.record(z.string(), z.string()),
	env: z.record(z.string(), z.string()).optional(),
	steps: z.array(step).default([]),
});

const workflow = z.object({
	on: z.record(z.string(), z.unknown()),
	permissions: z.strictObject({}),
	concurrency: z.object({
		group: z.string(),
		'cancel-in-progress': z.union([z.boolean(), z.string()]),
	}),
	jobs: z.record(z.string(), job),
});

const folder = path.join(projectRoot, '.github/workflows');
const files = readdirSync(folder).map((name) => {
	const text = readFileSync(path.join(folder, name), 'utf8');
	return { name, text, ...workflow.parse(parse(text)) };
});
const named = (name: string) => {
	const found = files.find((file) => file.name === name);
	if (!found) throw new Error(`Unexpected lack of ${name}`);
	return found;
};
const { scripts } = z
	.object({ scripts: z.record(z.string(), z.string()) })
	.parse(JSON.parse(readFileSync(path.join(projectRoot, 'package.json'), 'utf8')));

test('there are the workflows that the README of an author counts on', () => {
	expect(files.map(({ name }) => name)).toEqual([
		'ci.yml',
		'deploy.yml',
		'landscape-sync.yml',
		'preview.yml',
	]);
});

describe.each(files)('$name', ({ name, text, on, jobs }) => {
	const all = Object.values(jobs);
	const steps = all.flatMap((each) => each.steps);

	test('takes actions by full digest with the version beside it, or from this repository', () => {
		const lines = text.split('\n').filter((line) => /\buses:/.test(line));
		for (const line of lines) {
			expect(line).toMatch(
				/uses: (?:actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+|\.\/\.github\/workflows\/\S+)$/,
			);
		}
	});

	test('is never started by others with the rights of this repository', () => {
		const known = ['pull_request', 'push', 'schedule', 'workflow_call', 'workflow_dispatch'];
		expect(known).toEqual(expect.arrayContaining(Object.keys(on)));
	});

	test('each job has its limits: time, and reading unless it is the one that proposes', () => {
		for (const each of all) {
			if (!each.uses) expect(each['timeout-minutes']).toBeLessThanOrEqual(150);
			if (name !== 'landscape-sync.yml') expect(each.permissions).toEqual({ contents: 'read' });
			// What is called gets no secrets.
			expect(each.secrets).toBeUndefined();
		}
	});

	test('nothing is put into a script: what is put there is code, the environment is data', () => {
		for (const { run = '' } of steps) expect(run).not.toContain('${{');
	});

	test('a token is known to the one step that needs it, and left in no checkout', () => {
		for (const { uses, with: options } of steps) {
			if (uses?.startsWith('actions/checkout@')) {
				expect(options?.['persist-credentials']).toBe(false);
			}
		}
		const knowing = steps.filter(({ env = {} }) => JSON.stringify(env).includes('secrets.'));
		const told = knowing.flatMap(({ env = {} }) => Object.values(env));
		expect(text.match(/secrets\./g) ?? []).toHaveLength(told.length);
		for (const { run = '' } of knowing) expect(run).toMatch(/^npm run --silent deploy -- .+\n?$/);
	});

	test('runs commands that there are', () => {
		const commands = steps.flatMap(({ run = '' }) =>
			[...run.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, command = '']) => command),
		);
		expect(Object.keys(scripts)).toEqual(expect.arrayContaining(commands));
	});
});

test('pull requests are looked at, and production is published after all tests, from main alone', () => {
	expect(Object.keys(named('ci.yml').on)).toContain('pull_request');
	const runs = Object.values(named('ci.yml').jobs).flatMap(({ steps }) => steps);
	expect(runs.map(({ run }) => run)).toEqual(
		expect.arrayContaining(['npm test', 'npm run --silent check -- --format github']),
	);

	const { on, jobs, concurrency } = named('deploy.yml');
	expect(on['push']).toEqual({ branches: ['main'] });
	expect(jobs['test']?.uses).toBe('./.github/workflows/ci.yml');
	expect(jobs['deploy']?.needs).toBe('test');
	expect(jobs['deploy']?.if).toContain("github.ref == 'refs/heads/main'");
	expect(concurrency['cancel-in-progress']).toBe(false);
	// A called workflow in the same group would wait for its caller for ever.
	expect(named('ci.yml').concurrency.group).not.toBe(concurrency.group);
});

test('a preview is of this repository, and can never be production', () => {
	const { on, jobs } = named('preview.yml');
	expect(Object.keys(on)).toEqual(['pull_request']);
	const { preview } = jobs;
	expect(preview?.if).toContain(
		'github.event.pull_request.head.repo.full_name == github.repository',
	);
	expect(preview?.env?.['BRANCH']).toBe('pr-${{ github.event.number }}');
	expect(preview?.steps.find(({ name }) => name === 'Deploy')?.run).toContain('--branch "$BRANCH"');
});

test.each(['deploy.yml', 'preview.yml'])('%s: words of a report become no commands', (file) => {
	const job = Object.values(named(file).jobs).find(({ uses }) => uses === undefined);
	// One line for each, and none of the old commands, which stand anywhere in a line.
	expect(job?.steps.find(({ name }) => name === 'Report')?.run).toContain(
		String.raw`(.message)" | gsub("\\s+"; " ") | gsub("##\\["; "## ["))`,
	);
});
