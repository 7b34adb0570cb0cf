import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { CheckReport } from '../../../../src/publish/check/check-report.ts';
import { formatCheck } from '../../../../src/publish/check/format-check.ts';
import { formatGithub } from '../../../../src/publish/check/format-github.ts';
import { checkBuiltSite } from '../../../../src/publish/gates/check-built-site.ts';
import { expectGolden } from '../../../support/golden.ts';

const fixture = new URL('../../../fixtures/gates/seeded/', import.meta.url);

/** A site with one of each mistake, every page named by its own, and content for one of them. */
async function checkSeeded(): Promise<CheckReport> {
	const root = fileURLToPath(fixture);
	const settings = {
		root,
		outDir: `${root}site`,
		contentDir: `${root}content`,
		origin: 'https://site.example',
	};
	const { report } = await checkBuiltSite(settings, {
		host: { project: 'seeds', branch: 'main' },
	});
	return { content: { texts: 1, issues: [], glossary: undefined }, site: report };
}

test('a site with one of each mistake: each is named with its place, and nothing else is', async () => {
	expectGolden(formatCheck(await checkSeeded()), new URL('report.txt', fixture));
});

test('the same as annotations for GitHub, no more than it shows', async () => {
	const text = formatGithub(await checkSeeded());
	expect(text.match(/^::error /gm)).toHaveLength(10);
	expectGolden(text, new URL('github.txt', fixture));
});
