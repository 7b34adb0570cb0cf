import path from 'node:path';
import { expect, test } from 'vitest';
import { hasErrors } from '../../../../src/publish/check/check-report.ts';
import { type CheckExtent, runCheck } from '../../../../src/publish/check/run-check.ts';
import { readSettings } from '../../../../src/settings.ts';
import { site } from '../../../../src/site.ts';
import { projectRoot } from '../../../support/run-script.ts';
import { tempFolder, writeFiles } from '../../../support/temp-folder.ts';

const page = '---\ntitle: About\ndescription: Who writes here.\n---\n\n';

interface Case {
	extent: CheckExtent;
	text?: string;
	/** What a build leaves; undefined: it fails. */
	built?: Record<string, string> | undefined;
}

async function check({ extent, text = 'Ink.', built }: Case) {
	const folder = tempFolder({ 'content/pages/about/en.md': `${page}${text}\n` });
	const settings = readSettings(
		{
			BIMO_CONTENT: path.join(folder, 'content'),
			BIMO_OUT: path.join(folder, 'out'),
			BIMO_CACHE: path.join(folder, 'cache'),
		},
		projectRoot,
	);
	let builds = 0;
	const build = (): Promise<boolean> => {
		builds++;
		writeFiles(settings.outDir, built ?? {});
		return Promise.resolve(built !== undefined);
	};
	if (extent === 'built' && built) writeFiles(settings.outDir, built);
	const report = await runCheck(extent, { settings, site, build });
	return { report, builds };
}

const built = { '.bimo-output': '', 'index.html': '<html lang="en">' };

test('only the content', async () => {
	const { report, builds } = await check({ extent: 'content', built });
	expect(builds).toBe(0);
	expect(report).toMatchObject({ content: { texts: 1, issues: [] } });
	expect(report.site).toBeUndefined();
	expect(hasErrors(report)).toBe(false);
});

test('the content, then what is built of it', async () => {
	const { report, builds } = await check({ extent: 'whole', built });
	expect(builds).toBe(1);
	expect(report.site?.pages).toBe(1);
	expect(report.site?.issues.map(({ code }) => code)).toContain('heading/no-h1');
	expect(hasErrors(report)).toBe(true);
});

test('content with errors is not built', async () => {
	const { report, builds } = await check({ extent: 'whole', text: '[a](/gone/)', built });
	expect(builds).toBe(0);
	expect(report.content.issues).toMatchObject([{ code: 'link/broken', severity: 'error' }]);
	expect(report.unchecked).toBe('Nothing was built: mend the content first.');
});

test('a build that fails, and one that is not there', async () => {
	const failed = await check({ extent: 'whole' });
	expect(failed.report.unchecked).toBe('The build failed: see above.');
	expect(hasErrors(failed.report)).toBe(true);
	const missing = await check({ extent: 'built' });
	expect(missing.report.unchecked).toMatch(
		/^Unexpected .*out, expected a build: run `npm run build`/,
	);
	const there = await check({ extent: 'built', built });
	expect(there.builds).toBe(0);
	expect(there.report.site?.pages).toBe(1);
});
