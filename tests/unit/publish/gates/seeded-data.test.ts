import { fileURLToPath } from 'node:url';
import { test } from 'vitest';
import { formatIssue, sortIssues } from '../../../../src/domain/issue.ts';
import { readBuiltSite } from '../../../../src/publish/gates/read-built-site.ts';
import { runGates } from '../../../../src/publish/gates/run-gates.ts';
import { expectGolden } from '../../../support/golden.ts';

const fixture = new URL('../../../fixtures/gates/data/', import.meta.url);

// What only thousands of files or many megabytes break is in the tables of sizes.test.ts.
test('a site with one of each mistake in what machines read', async () => {
	const folder = fileURLToPath(new URL('site', fixture));
	const site = await readBuiltSite({ folder, name: 'site', origin: 'https://site.example' });
	const { issues, facts } = await runGates(site);
	const lines = [...sortIssues(issues).map(formatIssue), '', ...facts];
	expectGolden(`${lines.join('\n')}\n`, new URL('report.txt', fixture));
});
