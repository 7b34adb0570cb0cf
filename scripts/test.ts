import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { requireChromium } from '../tests/support/browser.ts';
import { lint } from './lint.ts';
import { runCommand } from './support/usage.ts';

/** The part of Vitest's JSON report that is counted. */
interface Report {
	numPassedTests: number;
	numFailedTests: number;
	numPendingTests: number;
}

/** Counts of one run of the tests; a run that leaves no report has failed as a whole. */
function runTests(args: readonly string[]): { passed: number; failed: number } {
	const folder = mkdtempSync(path.join(tmpdir(), 'bimo-tests-'));
	const file = path.join(folder, 'report.json');
	try {
		const { status } = spawnSync(
			'vitest',
			['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...args],
			{ stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' },
		);
		// Written by the reporter named above.
		const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
		// A test that was skipped was not passed.
		const failed = report.numFailedTests + report.numPendingTests;
		return { passed: report.numPassedTests, failed: failed || (status ? 1 : 0) };
	} catch {
		return { passed: 0, failed: 1 };
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** The budgets of bytes, accessibility and Lighthouse: one more check, with its own table. */
function runBudget(): { passed: number; failed: number } {
	const { status } = spawnSync(process.execPath, ['scripts/budget.ts'], {
		stdio: ['ignore', 'inherit', 'inherit'],
	});
	return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

await runCommand(() => {
	const only = process.argv.slice(2);
	process.stderr.write('tests: looking for a browser …\n');
	process.env['CHROMIUM_PATH'] = requireChromium();
	const whole = only.length === 0;
	const parts = [...(whole ? [lint()] : []), runTests(only), ...(whole ? [runBudget()] : [])];
	const passed = parts.reduce((sum, part) => sum + part.passed, 0);
	const failed = parts.reduce((sum, part) => sum + part.failed, 0);
	process.stdout.write(`${passed} passed, ${failed} failed\n`);
	return Promise.resolve(failed > 0 ? 1 : 0);
});
