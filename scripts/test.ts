import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { requireChromium } from '../tests/support/browser.ts';
import { lint } from './lint.ts';
import { runProgram } from './support/run-program.ts';
import { runCommand } from './support/usage.ts';

/** The part of Vitest's JSON report that is counted. */
interface Report {
	numPassedTests: number;
	numFailedTests: number;
	numPendingTests: number;
}

interface Counts {
	passed: number;
	failed: number;
}

/** Counts of one run of the tests; a run that leaves no report has failed as a whole. */
async function runTests(args: readonly string[]): Promise<Counts> {
	const folder = mkdtempSync(path.join(tmpdir(), 'bimo-tests-'));
	const file = path.join(folder, 'report.json');
	try {
		const report = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
		const { status } = await runProgram('vitest', ['run', ...report, ...args], 'inherit');
		// Written by the reporter named above.
		const counts = JSON.parse(readFileSync(file, 'utf8')) as Report;
		// A test that was skipped was not passed.
		const failed = counts.numFailedTests + counts.numPendingTests;
		return { passed: counts.numPassedTests, failed: failed || (status ? 1 : 0) };
	} catch {
		return { passed: 0, failed: 1 };
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** The budgets of bytes, accessibility and Lighthouse: one more check, with its own table. */
async function runBudget(): Promise<Counts> {
	const { status } = await runProgram(process.execPath, ['scripts/budget.ts'], 'inherit');
	return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

const projects = (...names: string[]): string[] => names.flatMap((name) => ['--project', name]);

/**
 * Layers without effects. Their tests leave nothing behind, so one process takes them one after the
 * other: to load the pipeline anew for each file takes twice as long as the tests.
 */
const pure = ['domain', 'schema', 'markdown', 'targets'].map((layer) => `tests/unit/${layer}/`);

/** The tests of functions: those of the pure layers together, each other file in its own process. */
async function runUnit(): Promise<Counts[]> {
	const others = pure.flatMap((folder) => ['--exclude', `${folder}**`]);
	return [
		await runTests([...projects('unit'), '--no-isolate', ...pure]),
		await runTests([...projects('unit'), ...others]),
	];
}

/** Builds in copies of the project: code is looked at meanwhile, which no build may disturb. */
async function runBuilds(linted: Promise<unknown>): Promise<Counts[]> {
	const incremental = await runTests(projects('incremental'));
	await linted;
	return [incremental, await runTests(projects('site'))];
}

/** Everything that is checked. Browsers wait much, so builds go on beside them. */
async function runAll(): Promise<Counts[]> {
	const unit = await runUnit();
	const linted = lint();
	const built = runBuilds(linted);
	const seen = linted.then(() => runTests(projects('e2e')));
	const beside = [await linted, ...(await built), await seen];
	return [...unit, ...beside, await runBudget()];
}

/** Gives the tests a folder for what several files of them look at. */
async function withSharedFolder(run: () => Promise<Counts[]>): Promise<Counts[]> {
	const folder = mkdtempSync(path.join(tmpdir(), 'bimo-test-run-'));
	process.env['BIMO_TEST_RUN'] = folder;
	try {
		return await run();
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

await runCommand(async () => {
	const only = process.argv.slice(2);
	process.stderr.write('tests: looking for a browser …\n');
	process.env['CHROMIUM_PATH'] = requireChromium();
	const parts = await withSharedFolder(async () =>
		only.length === 0 ? runAll() : [await runTests(only)],
	);
	const passed = parts.reduce((sum, part) => sum + part.passed, 0);
	const failed = parts.reduce((sum, part) => sum + part.failed, 0);
	process.stdout.write(`${passed} passed, ${failed} failed\n`);
	return failed > 0 ? 1 : 0;
});
