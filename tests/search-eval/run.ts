import { launchBrowser, requireChromium } from '../support/browser.ts';
import { serve } from '../support/serve.ts';
import { readSite } from './corpus/read-site.ts';
import { drawQueries } from './draw/draw.ts';
import { evaluate } from './evaluate.ts';
import { raiseFloor } from './floor-file.ts';
import { loadTable } from './load/load-table.ts';
import { weighLoad } from './load/weigh-load.ts';
import type { EvalOptions } from './options.ts';
import { missesOf } from './report/misses.ts';
import { ratesTable } from './report/rates-table.ts';
import { resultOf } from './report/result.ts';
import { loadQueries, ownFiles } from './set/own-queries.ts';
import { type Say, siteFolder } from './site-folder.ts';

/** Does what the command line asks for; returns what to print. */
export async function runEval(options: EvalOptions, say: Say): Promise<string> {
	const isOwn = options.queries === undefined;
	// Before the build, so that a slip in the file is said at once.
	const queries = await loadQueries(options.queries === undefined ? ownFiles : [options.queries]);
	const dir = await siteFolder(options.site, say);
	const pages = await readSite(dir);
	if (options.draw !== undefined) {
		const { draw: seed, each } = options;
		return JSON.stringify({ queries: drawQueries(pages, { seed, each }) }, undefined, '\t');
	}
	if (options.load) return runLoad(dir, options, say);
	const { engine } = options;
	say(`Asking ${queries.length} queries of ${pages.length} pages …`);
	const verdicts = await evaluate({ dir, pages, queries, engine, say });
	const result = resultOf({ engine, verdicts, given: queries.length, isOwn });
	if (options.writeFloor) await raiseFloor(result);
	if (options.json) return JSON.stringify(result, undefined, '\t');
	if (!options.misses) return ratesTable(result);
	return `${ratesTable(result)}\n\n${missesOf(verdicts, { isOwn }) || 'Nothing is missing.'}`;
}

/** Weighs what two queries load, in a browser of its own. */
async function runLoad(dir: string, { json }: EvalOptions, say: Say): Promise<string> {
	const browser = await launchBrowser(requireChromium(say));
	const server = await serve(dir);
	try {
		const readers = await weighLoad(browser, server);
		return json ? JSON.stringify(readers, undefined, '\t') : loadTable(readers);
	} finally {
		await browser.close();
		await server.close();
	}
}
