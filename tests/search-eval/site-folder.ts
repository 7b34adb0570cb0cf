import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { UsageError } from '../../scripts/support/usage.ts';
import { projectRoot, runScript } from '../support/run-script.ts';

/** Says a line of progress. */
export type Say = (line: string) => void;

/** Where the project's own content is built for the evaluation; kept, so that the next is fast. */
export const ownSite = join(projectRoot, '.cache', 'search-eval', 'site');

/** The folder to ask: the one named, which must be a built site, or the project's own, built now. */
export async function siteFolder(named: string | undefined, say: Say): Promise<string> {
	if (named === undefined) return buildOwnSite(say);
	const dir = resolve(named);
	const isThere = await stat(join(dir, 'index.html')).then(
		(found) => found.isFile(),
		() => false,
	);
	if (isThere) return dir;
	throw new UsageError(
		`Unexpected folder ${dir} for --site, expected a built site with an index.html`,
	);
}

/** Builds the project's content as it is now. */
export async function buildOwnSite(say: Say): Promise<string> {
	say(`Building content/ into ${ownSite} …`);
	const { code, stderr } = await runScript('build', { env: { BIMO_OUT: ownSite } });
	if (code !== 0) {
		throw new Error(`Unexpected exit code ${code} of the build, expected 0:\n${stderr}`);
	}
	return ownSite;
}
