import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Issue } from '../../src/domain/issue.ts';
import type { Site } from '../../src/domain/site.ts';
import type { BuiltSite } from '../../src/publish/gates/built-site.ts';
import { checkExternal } from '../../src/publish/gates/external/check-external.ts';
import type { Settings } from '../../src/settings.ts';
import { resolveHost } from '../../src/store/remote/resolve-host.ts';

/**
 * Asks other sites, from this machine and now. Ctrl-C ends the questions, not the check: what was
 * learned until then is kept and told.
 */
export async function askOthers(
	built: BuiltSite,
	{ settings, site }: { settings: Settings; site: Site },
): Promise<Issue[]> {
	const ending = new AbortController();
	const end = (): void => ending.abort();
	process.once('SIGINT', end);
	try {
		const { links, asked, issues } = await checkExternal(built, {
			cacheFile: path.join(settings.cacheDir, 'external-links.json'),
			now: Date.now(),
			fetch: globalThis.fetch,
			resolve: resolveHost,
			signal: ending.signal,
			sleep: (ms, signal) => setTimeout(ms, undefined, { signal }).catch(() => undefined),
			skip: [site.editBase],
			onAnswer: showProgress,
		});
		process.stderr.write(`${asked} of ${links} addresses of other sites asked\n`);
		return issues;
	} finally {
		process.off('SIGINT', end);
	}
}

/** One line that rewrites itself, for those who watch. */
function showProgress(done: number, all: number): void {
	if (process.stderr.isTTY)
		process.stderr.write(`\r${done} of ${all} asked${done === all ? '\n' : ''}`);
}
