import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { locales } from '../../src/domain/i18n/locale.ts';
import { launchBrowser, requireChromium } from '../support/browser.ts';
import { mapAtOnce } from '../support/map-at-once.ts';
import { serve } from '../support/serve.ts';
import { buildFixture } from './build.ts';
import { measurePage } from './measure.ts';
import type { BudgetOptions } from './options.ts';
import {
	type BudgetPage,
	coreKinds,
	listPages,
	onePerKind,
	pickKinds,
	preferred,
} from './pages.ts';
import { merge, type PageResult } from './result.ts';

/** Says a line of progress. */
export type Say = (line: string) => void;

/** Builds, serves and measures; what it started is ended whatever happens. */
export async function runBudget(options: BudgetOptions, say: Say): Promise<PageResult[]> {
	const tools = { chromium: requireChromium(say), say };
	if (options.dir !== undefined) return measureFolder(resolve(options.dir), options, tools);
	// A folder inside, because the build keeps its unfinished work beside the output.
	const temporary = await mkdtemp(join(tmpdir(), 'bimo-budget-'));
	const out = join(temporary, 'site');
	try {
		say('Building the measured content …');
		await buildFixture(out);
		return await measureFolder(out, options, tools);
	} finally {
		if (options.keep) say(`The built site is in ${out}`);
		else await rm(temporary, { recursive: true, force: true });
	}
}

interface Tools {
	chromium: string;
	say: Say;
}

async function measureFolder(dir: string, options: BudgetOptions, tools: Tools) {
	const pages = choosePages(onePerKind(await listPages(dir), preferred), options);
	const results = await measureAll(pages, { dir, ...tools });
	return options.fast ? results : addLighthouse(results, options, { dir, ...tools });
}

function choosePages(pages: readonly BudgetPage[], { pages: kinds, all, dir }: BudgetOptions) {
	if (dir === undefined) requireBothLanguages(pages);
	if (kinds) return pickKinds(pages, kinds);
	const known = [...new Set(pages.map(({ kind }) => kind))];
	const others = known.filter((kind) => !coreKinds.some((core) => core === kind));
	return pickKinds(pages, all ? [...coreKinds, ...others] : coreKinds);
}

/** A page that was not built cannot be over the limit; it must not pass for that reason. */
function requireBothLanguages(pages: readonly BudgetPage[]): void {
	for (const kind of coreKinds) {
		const there = pages.filter((page) => page.kind === kind).map(({ locale }) => locale);
		if (there.length === locales.length) continue;
		const found = there.join(', ') || 'none';
		throw new Error(
			`Unexpected languages of the page kind ${kind}: ${found}, expected ${locales.join(', ')}`,
		);
	}
}

type Place = Tools & { dir: string };

// Weighing is mostly waiting: other pages are looked at meanwhile.
const pagesAtOnce = 3;

async function measureAll(pages: readonly BudgetPage[], place: Place): Promise<PageResult[]> {
	const { dir, chromium, say } = place;
	const browser = await launchBrowser(chromium);
	try {
		return await mapAtOnce(pages, pagesAtOnce, (page) => {
			say(`Measuring ${page.path} …`);
			return measurePage({ browser, dir }, page);
		});
	} finally {
		await browser.close();
	}
}

/** Four pages are enough for every day; `--all` and `--pages` ask for each. */
function wantsLighthouse({ kind, locale }: BudgetPage, { all, pages }: BudgetOptions): boolean {
	return all || pages !== undefined || everyDay.includes(`${kind} ${locale}`);
}

const everyDay = ['post en', 'post zh', 'home en', 'list zh'];

async function addLighthouse(
	results: readonly PageResult[],
	options: BudgetOptions,
	{ dir, chromium, say }: Place,
): Promise<PageResult[]> {
	const { startLighthouse } = await import('./lighthouse.ts');
	const server = await serve(dir);
	const runner = await startLighthouse(chromium);
	try {
		const complete: PageResult[] = [];
		for (const result of results) {
			const { page } = result;
			if (wantsLighthouse(page, options)) {
				say(`Lighthouse ${page.path} …`);
				complete.push(merge(page, [result, await runner.run(server.origin + page.path)]));
			} else complete.push(result);
		}
		return complete;
	} finally {
		runner.close();
		await server.close();
	}
}
