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

await runCommand(async () => {
	const only = process.argv.slice(2);
	process.stderr.write('tests: looking for a browser …\n');
	process.env['CHROMIUM_PATH'] = requireChromium();
	const failedChecks = only.length > 0 ? 0 : lint();
	const tests = runTests(only);
	const failed = tests.failed + failedChecks;
	process.stdout.write(`${tests.passed} passed, ${failed} failed\n`);
	return failed > 0 ? 1 : 0;
});
