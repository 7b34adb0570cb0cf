import type { Browser, Page } from 'playwright-core';
import { serve, type StaticServer } from '../support/serve.ts';
import { axe } from './axe.ts';
import { validateHtml } from './html.ts';
import { type Contents, noScript, readContents } from './no-script.ts';
import { type BudgetPage, fileOf } from './pages.ts';
import { type Findings, merge, type PageResult } from './result.ts';
import { layoutShift } from './shift.ts';
import { views, withTab } from './views.ts';
import { settleMs, weigh } from './weigh.ts';

/** Where pages are measured. */
export interface Bench {
	browser: Browser;
	/** The built folder. */
	dir: string;
}

/**
 * Measures everything but Lighthouse of one page: bytes, shifts, axe, HTML, life without scripts.
 * It has a server of its own, whose log holds nothing else, so several pages may be measured at
 * once.
 */
export async function measurePage(bench: Bench, page: BudgetPage): Promise<PageResult> {
	const server = await serve(bench.dir);
	try {
		return await measureServed({ ...bench, server }, page);
	} finally {
		await server.close();
	}
}

type Place = Bench & { server: StaticServer };

async function measureServed({ browser, server, dir }: Place, page: BudgetPage) {
	const [first, ...others] = views;
	if (!first) throw new Error('Unexpected lack of views, expected at least one');
	const cold = await withTab(browser, first, (tab) => weighAndLook(tab, server, page));
	const [plain, ...looks] = await Promise.all([
		noScript({
			browser,
			url: server.origin + page.path,
			kind: page.kind,
			scripted: cold.contents,
		}),
		...others.map((view) =>
			withTab(browser, view, async (tab) => {
				await tab.goto(server.origin + page.path, { waitUntil: 'load' });
				await tab.waitForTimeout(settleMs);
				return look(tab, view.name);
			}),
		),
	]);
	const { script = 0, style = 0 } = cold.weight.values;
	const total = { script: script + plain.inline.script, style: style + plain.inline.style };
	const html = await validateHtml(fileOf(dir, page));
	const parts = [
		cold.weight,
		{ values: total, details: [] },
		plain,
		worst([cold.look, ...looks]),
		html,
	];
	return merge(page, parts);
}

async function weighAndLook(tab: Page, server: StaticServer, page: BudgetPage) {
	const weight = await weigh(tab, server, page.path);
	const contents: Contents = await readContents(tab);
	return { weight, contents, look: await look(tab, '412 light') };
}

async function look(tab: Page, where: string): Promise<Findings> {
	const shift = await layoutShift(tab, where);
	const violations = await axe(tab, where);
	return {
		values: { ...shift.values, ...violations.values },
		details: [...shift.details, ...violations.details],
	};
}

/** Violations of all views are counted; of shifts the worst view counts. */
function worst(looks: readonly Findings[]): Findings {
	return {
		values: {
			axe: looks.reduce((all, { values }) => all + (values.axe ?? 0), 0),
			shift: Math.max(...looks.map(({ values }) => values.shift ?? 0)),
		},
		details: looks.flatMap(({ details }) => details),
	};
}
