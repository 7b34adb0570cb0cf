import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { browserFlags } from '../support/browser.ts';
import type { MeasureId } from './limits.ts';
import type { Findings } from './result.ts';

/** Runs Lighthouse against addresses on 127.0.0.1; its own Chromium, which cannot reach others. */
export interface LighthouseRunner {
	run(url: string): Promise<Findings>;
	close(): void;
}

const categories = [
	'accessibility',
	'best-practices',
	'seo',
	'performance',
	'agentic-browsing',
] as const satisfies readonly MeasureId[];

/** Starts the Chromium. The caller closes it. */
export async function startLighthouse(chromePath: string): Promise<LighthouseRunner> {
	const chrome = await launch({
		chromePath,
		chromeFlags: ['--headless', ...browserFlags()],
	});
	return {
		run: (url) => runOnce(url, chrome.port),
		close: () => chrome.kill(),
	};
}

async function runOnce(url: string, port: number): Promise<Findings> {
	const result = await lighthouse(url, {
		port,
		output: 'json',
		logLevel: 'error',
		onlyCategories: [...categories],
		disableFullPageScreenshot: true,
	});
	if (!result) throw new Error(`Unexpected lack of a Lighthouse report for ${url}`);
	const { lhr } = result;
	if (lhr.runtimeError) throw new Error(`Lighthouse: ${url}: ${lhr.runtimeError.message}`);
	const findings: Findings = { values: {}, details: [] };
	for (const id of categories) {
		const category = lhr.categories[id];
		if (!category) throw new Error(`Lighthouse: ${url}: unexpected lack of category ${id}`);
		findings.values[id] = Math.round((category.score ?? 0) * 100);
		if (id === 'performance') continue;
		for (const { id: auditId, weight } of category.auditRefs) {
			const audit = lhr.audits[auditId];
			if (!audit || weight === 0 || audit.score === null || audit.score >= 0.9) continue;
			findings.details.push(`lighthouse: ${id}: ${auditId}: ${audit.title}`);
		}
	}
	return findings;
}
